package claims

import "github.com/gainsay/gainsay/normalize"

// farPast is how many days before the document an event must lie for a claim
// to be about another event than the document's own.
const farPast = 45

// relativeReach is how many tokens before a relative clause the year of what it is
// about may stand: "the sinking, in November 1974, of the mail boat Petrel, which cost 26 lives".
const relativeReach = 14

const (
	quarterDays = 80  // in the shortest quarter
	lastYear    = 400 // days before a document, within which a year is the one it tells of
)

// background tells whether a claim is about another event than the document's
// own: its clause, or what its clause hangs on, names another year, an
// anniversary, "another attack".
func (p *Page) background(c *Claim, sentence int, d *digest) bool {
	s := p.Sentences[sentence]
	if c.Kind == "age" && (c.Subject != "" && c.Key == "" || c.Object != "") {
		return p.yearsBefore(s.First, c.tokens[0])
	}
	if p.toldAnew(sentence, d) {
		return true
	}
	first, last := p.clause(sentence, c.tokens[0], c.tokens[1])
	// A relative clause is about the noun before it: "the 2009 rampage that left 13 dead".
	reach := first
	if first > s.First && p.Language.Is(p.Tokens[first-1].Word, normalize.Relative) {
		reach = max(s.First, first-8)
	}
	behind := last
	if p.oneMore(c, sentence) { // "a fourth victim of last week's shooting has died" tells of the death
		behind, _ = p.tokensOf(c.figure)
	}
	if c.Count != Total && p.cuesOf(sentence, reach, behind)&cueBackground != 0 {
		return true
	}
	from, to := p.dates(first, last)
	if to == 0 {
		from, to = p.dates(reach, last)
	}
	if to == 0 && reach < first {
		if m := p.pastYear(max(s.First, first-relativeReach), first); m != nil {
			from, to = m.From, m.To
		}
	}
	if to == 0 {
		return false
	}
	switch {
	case d.from != 0 && from <= d.to && d.from <= to:
		return false // the document's own event
	case to-from >= quarterDays && to >= p.Date-lastYear && p.Date != 0 && (c.Value.Unit == "percent" || normalize.IsCurrency(c.Value.Unit)):
		return false // results are of the year that is over: "earned 241 million in 2025"
	case p.Date != 0:
		return to < p.Date-farPast
	}
	return d.to != 0 && to < d.from-farPast
}
