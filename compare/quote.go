package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/quotation"
)

var quoteCheck = &Check{
	Name: "quote",
	Doc:  "One quotation in two wordings: “the biggest mistake of my life”, “one of the biggest mistakes of my life”.",
	More: `Two quotations that share most of their words in order are laid side by side, and
what one has and the other has not is shown: I will [never / not] go back there. What
is on tape decides, and it may have been said twice: gainsay only says that two
wordings are in print, as a note. Of a saying that its speaker repeats, the place
nearest to the other wording counts. Two short ones that begin and end alike and
differ in one place are one quotation too, of four words where both are of one
speaker. Texts of one event need share less: five words that are nearly all of the
shorter one. What a headline quotes, or a line that heads a part of the text, is held
against what the text below quotes. A figure counts as a word: we lost [12 / 20] boats.
Where both texts tell of a country of another language, the message says that they
may be two translations. The same eight words of two people named, in texts of one
event, are told too. Short sayings of one named speaker in a handful of texts need half of their
words: “We can't recall a flood like this”, “We couldn't recall such a flood”; or begin alike with four: “It is the find of a career”, “It is
the find of the century”.

Whose a quotation is, is the name beside it; where there is a pronoun or nobody, the
one person told of before is taken for the same speaker, never for another one.

Silent: one that is only part of the other, cuts (…) and words in [brackets], case,
signs, contractions (it's, it is), titles cut short (Gen., General), figures beside
words (3, three), British beside American spelling, an abbreviation, a name from
another script spelled otherwise, two named speakers, two languages, titles of books,
what is said again weeks later, what a sentence tells of its speaker (we did what the
law allows us, she had done "what the law allowed her"), a turn of phrase in the
middle of long ones; small words alone, unless two texts of one event or of one
speaker quote at least five words: it [is / was] one of the best.
`,
	Measured: precision("quote"),
	Run:      quotes,
}

// oneTale tells whether two claims stand in one text or in two of one event.
func (g *Group) oneTale(a, b *claims.Claim) bool {
	i, okI := g.world.document(a.Document)
	j, okJ := g.world.document(b.Document)
	return okI && okJ && (i == j || g.world.share(i, j))
}

// quotes compares quotations that have a row of words in common.
func quotes(g *Group) []Finding {
	if g.Key != "quotation" {
		return nil
	}
	list, m := quotation.Wordings(g.Claims)
	var out []Finding
	for i := range list {
		if f, ok := g.givenTwice(&list[i]); ok {
			out = append(out, f)
		}
	}
	var alikes []alike
	for x, y := range quotation.Pairs(list) {
		f, part, ok := g.reworded(m, x, y)
		if part > 0 {
			parts := !ok && part == 1 && m.PartsWays(x, y)
			alikes = append(alikes, alike{x, y, part, f, ok, min(x.Len(), y.Len()) > quotation.ShortWording, parts})
		}
	}
	return g.inOwnWords(list, alikes, closestAlike(alikes, out))
}

// reworded reports two wordings that are one quotation, and how much of them
// is the same: 0 where they are two.
func (g *Group) reworded(m *quotation.Matcher, x, y *quotation.Wording) (f Finding, part float64, found bool) {
	g.judged()
	if y.Claims[0].Key == quotation.Headline && y.Claims[0].Document == x.Claims[0].Document {
		x, y = y, x
	}
	a, b := x.Claims[0], y.Claims[0]
	if a.Language != b.Language || x.Len() == 0 || y.Len() == 0 {
		return Finding{}, 0, false
	}
	inside := a.Document == b.Document && len(x.Claims) == 1 && len(y.Claims) == 1
	al := m.Align(x, y)
	if al.TooLittle(x, y) {
		return Finding{}, 0, false
	}
	by := quotation.SayersOf(a, b)
	if by == quotation.TwoSayers {
		if !al.WordForWord(x, y, inside) {
			return Finding{}, 0, false
		}
		matched, _ := al.Count()
		f, found = g.twoSpeakers(a, b, matched)
		return f, 1, found
	}
	speaker := by == quotation.OneSayer && a.Speaker != "" && b.Speaker != ""
	if !al.OneSaying(x, y, by, inside, g.oneTale) {
		return Finding{}, 0, false
	}
	matched, length := al.Count()
	part = float64(matched) / float64(length)
	switch {
	case al.Same():
		g.Near(a, b, "part of")
		return Finding{}, part, false
	case al.Retold(a, b):
		g.Near(a, b, "told by another")
		return Finding{}, part, false
	case al.OnlyNames(a.Quote, b.Quote):
		g.Near(a, b, "spelling")
		return Finding{}, part, false
	case al.OtherSentence(x, y):
		g.Near(a, b, "other sentence")
		return Finding{}, part, false
	case al.Slight() && (!al.TellsSmall(x, y) || !speaker && !g.oneTale(a, b)):
		g.Near(a, b, "spelling")
		return Finding{}, part, false
	}
	f = Finding{
		Verdict:  Dispute, // on what was said; it may have been said twice
		Severity: Note,
		Message:  "one quotation in two wordings: " + al.Show(),
		Because:  []string{fmt.Sprintf("%d of %d words in a row are the same", matched, length)},
		Sides:    []Side{{Claims: some(x.Claims, sidesKept)}, {Claims: some(y.Claims, sidesKept)}},
	}
	if al.Slight() {
		f.Because = append(f.Because, "only small words differ")
	}
	if name := speakerOf(a, b); by == quotation.OneSayer && name != "" {
		f.Because = append(f.Because, "the same speaker: "+name)
	}
	if why := g.translatedTwice(a, b); why != "" {
		f.Message = "one quotation in two wordings, perhaps two translations: " + al.Show()
		f.Because = append(f.Because, why)
	}
	return f, part, true
}

// alike is two wordings of what may be one quotation, how much of them is the
// same, and the finding if they differ.
type alike struct {
	x, y    *quotation.Wording
	part    float64
	finding Finding
	found   bool

	sentence bool // they share what is no catchword of it
	parts    bool // what they share is the same, and both have more before it or behind
}

// plainlyMore is how much more of two wordings is the same where another wording in
// one of the texts is the one that was meant.
const plainlyMore = 0.1

// closestAlike appends the findings of wordings that have none closer in the
// other's text: a speaker who said a thing twice is quoted with both.
func closestAlike(alikes []alike, out []Finding) []Finding {
	type told struct {
		wording  *quotation.Wording
		document string
	}
	best := map[told]float64{}
	for _, l := range alikes {
		if !l.sentence {
			continue
		}
		for _, k := range [2]told{{l.x, l.y.Claims[0].Document}, {l.y, l.x.Claims[0].Document}} {
			best[k] = max(best[k], l.part)
		}
	}
	for _, l := range alikes {
		a, b := l.x.Claims[0].Document, l.y.Claims[0].Document
		if l.found && (a == b || !l.sentence || max(best[told{l.x, b}], best[told{l.y, a}]) < l.part+plainlyMore) {
			out = append(out, l.finding)
		}
	}
	return out
}
