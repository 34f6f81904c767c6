package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// aspects are which of several measures of one thing a figure on tokens [from, to) is, as far
// as words in tokens [first, last) say so to which it is the nearest figure: "gusts of 140
// kph", "the operating profit was $4 million", "1-0 at half-time".
func (p *Page) aspects(unit string, sentence, from, to, first, last int) (names []string) {
	if p.told[sentence].marks&marksAspect == 0 {
		return nil
	}
	end := first
	for _, x := range p.aspectsIn(sentence) {
		if x.at < end || x.end > last {
			continue
		}
		end = x.end
		if ofUnit(x.name, unit) && p.nearestFigure(strings.HasPrefix(x.name, "only percent "), sentence, from, to, x.at, x.end) && !slices.Contains(names, x.name) {
			names = append(names, x.name)
		}
	}
	slices.Sort(names)
	return names
}

// setAspects writes the aspects of a claim whose figure is on tokens [from, to) of the clause
// [first, last), with what it is called and until when it is told where its kind is told so.
func (p *Page) setAspects(c *Claim, sentence, from, to, first, last int) {
	c.Aspects = p.aspects(c.Value.Unit, sentence, from, to, first, last)
	if name := p.namedThing(c.Value.Unit, first, last); name != "" {
		c.Aspects = tidy(append(c.Aspects, name))
	}
	if c.Value.Unit == "percent" && p.clockIn(first, last) && slices.Contains(p.memory.kindFor(c.Kind).Same, "clock") {
		c.Aspects = tidy(append(c.Aspects, byThen))
	}
}

// ofUnit tells whether an aspect can be of a figure of a unit: "only money …" of amounts of
// money, "only percent …" of shares, "only score …" of bare figures, and what is told under "unreal" of none.
func ofUnit(name, unit string) bool {
	switch of, _, _ := strings.Cut(strings.TrimPrefix(name, "only "), " "); of {
	case "money":
		return normalize.IsCurrency(unit)
	case "percent":
		return unit == "percent"
	case "people":
		return unit == "person" || unit == ""
	case "score":
		return unit == "" // not of who sat there
	case "unreal":
		return false
	}
	return true
}

// namedThing is the aspect of a figure of how large a fire is or how strong a storm, which is
// called by a name beside it in tokens [first, last): "the Dells fire", "Hurricane Odell".
func (p *Page) namedThing(unit string, first, last int) string {
	fire, storm := false, false
	switch unit {
	case "acre", "hectare", "square kilometre", "square mile":
		fire = true
	case "kilometre per hour", "mile per hour", "knot":
		storm = true
	default:
		return ""
	}
	for i := first; i < last; i++ {
		if p.Tokens[i].Kind != normalize.WordToken {
			continue
		}
		at := -1
		switch p.lexicon.thing(p.Tokens[i].Word) {
		case "fire", "wildfire":
			if at = i - 1; !fire || at <= first {
				continue
			}
		case "storm":
			if at = i + 1; !storm || at >= last {
				continue
			}
		default:
			continue
		}
		if p.capital(at) && !p.dated(at) {
			return "either name " + p.folded(at, at+1)
		}
	}
	return ""
}

// byThen is the aspect of a figure that grows through a day and is told as of an hour of it.
const byThen = "only by then"

// clockIn tells whether a time of day stands in tokens [first, last).
func (p *Page) clockIn(first, last int) bool {
	for j := p.mentionAfter(first); j < len(p.Mentions) && p.Mentions[j].First < last; j++ {
		if p.Mentions[j].Type == normalize.Time {
			return true
		}
	}
	return false
}

// aspectWords are words of an aspect, on tokens [at, end).
type aspectWords struct {
	at, end int
	name    string
}

// aspectsIn returns the words of aspects of a sentence, those inside others too.
func (p *Page) aspectsIn(sentence int) []aspectWords {
	of := sentenceOf{p, sentence}
	if p.memory.weighed == of {
		return p.memory.aspects
	}
	p.memory.weighed = of
	s, all := p.Sentences[sentence], p.memory.aspects[:0]
	for i := p.marked(s.First, s.Last, marksAspect); i < s.Last; i = p.marked(i+1, s.Last, marksAspect) {
		if name, n := p.aspectAt(i, s.Last); n > 0 {
			all = append(all, aspectWords{i, i + n, name})
		}
	}
	p.memory.aspects = all
	return all
}

// aspectAt returns the name of the longest words of an aspect that start at token i, and how
// many they are, or "".
func (p *Page) aspectAt(i, last int) (string, int) {
	if p.opens[i].marks&marksAspect == 0 {
		return "", 0
	}
	if v, n := p.longest(&p.lexicon.Aspects, i, last); v > 0 {
		return p.lexicon.file.Aspects[v-1].Name, n
	}
	return "", 0
}

// nearestFigure tells whether no other figure of a sentence is nearer to words on tokens
// [at, end) than the one on tokens [from, to): "winds of 100 kph with gusts of 140". Of a
// share only other shares are asked: "among voters under 30, it won 48 percent".
func (p *Page) nearestFigure(shares bool, sentence, from, to, at, end int) bool {
	away := max(at-to, from-end)
	for _, f := range p.Figures(sentence) {
		counted := f.Amount.Unit == "" && at <= f.Head && f.Head < end // "60 aftershocks, the strongest of 4.7"
		switch {
		case counted && f.First <= from && from < f.Last:
			return false
		case counted, f.Type == normalize.Ordinal, shares && f.Amount.Unit != "percent", f.First >= at && f.Last <= end: // "for a majority"
		case (f.Last <= from || to <= f.First) && max(at-f.Last, f.First-end) < away:
			return false
		}
	}
	return true
}
