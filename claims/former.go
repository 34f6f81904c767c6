package claims

import "github.com/gainsay/gainsay/normalize"

const (
	formerReach = 5  // tokens from "compared with" to its figure: "an earlier count of 43"
	formerDays  = 31 // how old it may be, to be of one event still
)

// markFormer marks the figures of a sentence, those of its memory, that tell what
// another one before them was at another time: "31 on Sunday" of "40 were hurt,
// compared with 31 on Sunday". A comma or a date tells them from the other side of
// a vote.
func (p *Page) markFormer(sentence int) {
	if p.told[sentence].cues&cueFormer == 0 {
		return
	}
	figures := p.memory.figures
	for i := 1; i < len(figures); i++ {
		f, before := &figures[i], &figures[i-1]
		if f.Type != normalize.Quantity || f.Amount.Unit != before.Amount.Unit && f.Amount.Unit != "" || f.Head >= 0 && (before.Head < 0 || p.concept(f.Head) != p.concept(before.Head)) {
			continue
		}
		for j := max(before.Last, f.First-formerReach); j < f.First; j++ {
			if p.cueLength(j, f.First, cueFormer) == 0 {
				continue
			}
			if p.sourcedBehind(f, sentence) {
				break // "against the 6,000 that the unions count": at one time
			}
			if p.plainBetween(j, f.First) && (p.comma(j-1) || p.formerDay(f.Last, p.Sentences[sentence].Last) != 0) {
				f.former = j
			}
			break
		}
	}
}

// formerly tells whether a figure may be what a claim counts at another time: what
// was of another month is of another event.
func (x *extraction) formerly(p *Page, f *Figure, c *Claim) bool {
	if f.Amount.Unit != "" || low(f.Amount) <= 0 || !x.counted(c, false) || c.Kind == "quantity" {
		return false
	}
	if p.elsewhereBehind(f.Last, p.Sentences[p.Sentence(f.First)].Last) {
		return false
	}
	day := p.formerDay(f.Last, p.Sentences[p.Sentence(f.First)].Last)
	return day == 0 || p.Date != 0 && day >= p.Date-formerDays
}

// elsewhereBehind tells whether a name follows a preposition at token i: "compared
// with 600 in Wales" tells of another place, not of another day.
func (p *Page) elsewhereBehind(i, last int) bool {
	if i >= last || !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
		return false
	}
	for i++; i < last && p.Language.Is(p.Tokens[i].Word, normalize.Determiner); i++ {
	}
	return i < last && p.Tokens[i].Kind == normalize.WordToken && p.Tokens[i].Is(normalize.Upper) && !p.inMention(p.mentionAfter(i), i)
}

// formerDay is the last day of the date right behind a figure, "31 on Sunday", or 0.
func (p *Page) formerDay(i, last int) normalize.Day {
	for j := i; j < min(last, i+formerReach); j++ {
		if k := p.mentionAfter(j); p.inMention(k, j) {
			if m := &p.Mentions[k]; m.Type == normalize.Date {
				return m.To
			}
			return 0
		}
		if p.content(j) || p.Tokens[j].Kind == normalize.PunctToken {
			return 0
		}
	}
	return 0
}

// beforeFormer is the token up to which a clause [first, last) tells of a match
// that ends at token to, and not of what its figure was at another time.
func (p *Page) beforeFormer(sentence, to, last int) int {
	if p.told[sentence].cues&cueFormer == 0 {
		return last
	}
	figures := p.Figures(sentence)
	for i := range figures {
		if at := figures[i].former; at > 0 && at >= to && at < last {
			return at
		}
	}
	return last
}
