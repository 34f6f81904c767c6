package claims

import (
	"math"

	"github.com/gainsay/gainsay/normalize"
)

// findVotes reads those for and against of one sentence, who cannot be more than
// all: "62 voted for and 31 against, out of 90", and in percent "48 percent for,
// 41 against and 21 undecided".
func (p *Page) findVotes(out []Claim) []Claim {
	last := -1
	for j := 1; j < len(p.Mentions); j++ {
		m := &p.Mentions[j]
		if m.Type != normalize.Quantity || p.Mentions[j-1].Type != normalize.Quantity || m.Range || m.First < last || !equalFigure(m) {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 || p.Mentions[j-1].First < p.Sentences[s].First || p.answer(j, p.Sentences[s].Last) != "no" {
			continue
		}
		last = p.Sentences[s].Last
		c := p.poll(p.Sentences[s])
		if c == nil {
			c = p.ballot(j, p.Sentences[s])
		}
		if c != nil {
			out = append(out, *c)
		}
	}
	return out
}

// answer returns what those counted by mention j said: the first of the words
// for it up to the next figure.
func (p *Page) answer(j, last int) string {
	m := &p.Mentions[j]
	if j+1 < len(p.Mentions) && p.Mentions[j+1].Type == normalize.Quantity {
		last = min(last, p.Mentions[j+1].First)
	}
	for i := m.First + 1; i < min(last, m.Last+8); i++ {
		switch name, _ := p.relationAt(i, last); name {
		case "yes", "no", "unsure":
			return name
		}
	}
	return ""
}

// poll reads the percentages of those for, against and undecided, which are all
// that a sentence has.
func (p *Page) poll(s normalize.Sentence) *Claim {
	var had [3]bool
	total, n, first, last := 0.0, 0, 0, 0
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		m := &p.Mentions[k]
		if m.Type != normalize.Quantity {
			if n > 0 {
				return nil // another time, another poll
			}
			continue
		}
		which := -1
		switch p.answer(k, s.Last) {
		case "yes":
			which = 0
		case "no":
			which = 1
		case "unsure":
			which = 2
		}
		if which < 0 || had[which] || m.Amount.Unit != "percent" || m.Range || !equalFigure(m) || n > 0 && !p.listGoesOn(last, m.First) || n > 0 && p.cueLength(m.Last, s.Last, cueLink|cueShare) > 0 {
			return nil
		}
		had[which] = true
		if n == 0 {
			first = m.First
		}
		total, n, last = total+m.Number.Float(), n+1, m.Last
	}
	if !had[0] || !had[1] || !p.endsAnswer(last, s.Last) || total <= 100+0.6*float64(n) {
		return nil
	}
	return p.tally("above", first, last, 100, total, math.MaxInt64)
}

// listGoesOn tells whether a list goes on in tokens [i, j): with a sign or a
// conjunction right before the next figure and no clause of its own.
func (p *Page) listGoesOn(i, j int) bool {
	if k := j - 1; p.String(k) != "," && !p.Language.Is(p.Tokens[k].Word, normalize.Conjunction|normalize.Determiner) {
		return false
	}
	for ; i < j; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Subordinator) && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Conjunction) || p.cueLength(i, j, cueContrast) > 0 {
			return false
		}
	}
	return true
}

// endsAnswer tells whether the last of several answers, behind token i, has no
// object of its own: "disapprove of his plan".
func (p *Page) endsAnswer(i, last int) bool {
	for k := i; k < last; k++ {
		switch name, n := p.relationAt(k, last); name {
		case "yes", "no", "unsure":
			k += n
			return k >= last || p.Tokens[k].Kind == normalize.PunctToken
		}
	}
	return false
}

// ballot reads those for and against, mention j, with all who voted: "out of 90
// cast", "of the 90 cast" before them.
func (p *Page) ballot(j int, s normalize.Sentence) *Claim {
	no, yes := &p.Mentions[j], &p.Mentions[j-1]
	if !plainCount(no) || !plainCount(yes) || p.answer(j-1, s.Last) != "yes" {
		return nil
	}
	if c := p.allVoted(j, s.Last); c != nil {
		return c
	}
	all, first, last := -1, yes.First, no.Last
	if j+1 < len(p.Mentions) && p.Mentions[j+1].First < s.Last {
		w := &p.Mentions[j+1]
		if w.First <= no.Last+6 && p.cueBefore(w.First, no.Last, 1, cueShare) {
			all, last = j+1, w.Last
		}
	}
	if all < 0 {
		if all = p.opening(s, j-1); all < 0 {
			return nil
		}
		first = p.Mentions[all].First
	}
	whole := &p.Mentions[all]
	total := yes.Number.Float() + no.Number.Float()
	if !plainCount(whole) || total <= whole.Number.Float() || whole.Number.Cmp(yes.Number) <= 0 || whole.Number.Cmp(no.Number) <= 0 {
		return nil
	}
	return p.tally("above", first, last, whole.Number.Float(), total, math.MaxInt64)
}

// allVoted reads those for, against, mention j, and abstaining with all of whom they are:
// "62 for, 31 against and four abstentions, all 99 members".
func (p *Page) allVoted(j, last int) *Claim {
	if j+2 >= len(p.Mentions) {
		return nil
	}
	yes, no, unsure, all := &p.Mentions[j-1], &p.Mentions[j], &p.Mentions[j+1], &p.Mentions[j+2]
	if all.First >= last || !plainCount(unsure) || !plainCount(all) || all.First > unsure.Last+abstainReach {
		return nil
	}
	if at, _ := p.relationIn(unsure.First, min(unsure.Last+abstainReach, all.First), "abstained"); at < 0 {
		return nil
	}
	at, n := p.relationIn(unsure.Last, all.First, "all of")
	for k := at + n; at >= 0 && k < all.First; k++ {
		if !p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Preposition) {
			return nil
		}
	}
	total := yes.Number.Float() + no.Number.Float() + unsure.Number.Float()
	if at < 0 || total == all.Number.Float() {
		return nil
	}
	return p.tally("sum", yes.First, all.Last, all.Number.Float(), total, total)
}

// abstainReach is how many tokens behind those who abstained stand all who voted.
const abstainReach = 8
