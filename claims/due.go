package claims

import "github.com/gainsay/gainsay/normalize"

// due is the Rule of claims on the hour for which an occasion is set.
const due = "due"

const (
	dueReach  = 16 // tokens an hour may stand behind its occasion
	holdReach = 4  // and an occasion behind who holds it
)

// findDue appends the hours for which a page says that an occasion is set: the ceremony
// starts at 5 p.m., a vigil is planned for 7 p.m. Key is "due", Subject the occasion,
// Object the hour, Value its minute, Expected the day if it is told, Scope the names beside it.
func (p *Page) findDue(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		s := p.Sentence(m.First)
		if _, clock := m.Timex.Clock(); !clock || m.Type != normalize.Time || s < 0 || p.told[s].marks&marksOccasion == 0 || isStretch(m) || m.Relation != 0 && m.Relation != normalize.During || p.inTwoZones(m) {
			continue
		}
		sent := p.Sentences[s]
		at, n, what := p.occasionAt(j, sent)
		if n == 0 || p.otherHour(j, at) || p.negated(at, m.First) || p.otherOne(max(sent.First, at-3), m.Last) {
			continue
		}
		first, last := p.clause(s, min(at, m.First), m.Last)
		if p.cuesIn(first, last, last)&(cueSuperseded|cueBackground|cuePossible) != 0 {
			continue
		}
		minute, _ := m.Timex.Clock()
		c := Claim{
			Kind: "timed", Rule: due, Key: due, Subject: what, Object: m.Timex.String(), Stance: Planned, Span: p.Text.Span(at, m.Last),
			Value: normalize.Amount{Min: normalize.Int(int64(minute - toTheMinute)), Max: normalize.Int(int64(minute + toTheMinute)), Unit: "minute of the day"},
		}
		if p.dayTold(m) {
			day := p.comingDay(m)
			if day == 0 {
				continue // it is over
			}
			c.Expected = day.String() + ".." + day.String()
		}
		p.takesPart(&c, first, last, at, n)
		out = append(out, c)
	}
	return out
}

// occasionAt returns the words of the occasion that is set for the hour of mention j: they
// stand before it, with when it takes place or who holds it, and no other verb.
func (p *Page) occasionAt(j int, s normalize.Sentence) (at, n int, what string) {
	m := &p.Mentions[j]
	said, ahead := false, false
	for i := m.First - 1; i >= s.First && i >= m.First-dueReach; i-- {
		k, l, name := p.occasionOver(i, m.First, s.First)
		switch {
		case name == "takes place", name == "take place":
			said, ahead = true, name == "take place"
			i = k
			continue
		case name != "" && !isHolding[name]:
			if !said && !p.isVerb(k+l-1) && !p.isHeld(k, s.First) || ahead && !p.aheadOf(s.First, m.First) {
				return 0, 0, ""
			}
			return k, l, name
		}
		switch {
		case p.dated(i), p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Modal):
		case p.isVerb(i), p.Tokens[i].Kind == normalize.PunctToken && !p.hyphen(i), p.Language.Is(p.Tokens[i].Word, normalize.Relative), p.Language.Is(p.Tokens[i].Word, normalize.Subordinator) && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition):
			return 0, 0, ""
		}
	}
	return 0, 0, ""
}

// isHeld tells whether the occasion at token i is what somebody is to hold.
func (p *Page) isHeld(i, first int) bool {
	for k := i - 1; k >= first && k >= i-holdReach; k-- {
		switch _, _, name := p.occasionOver(k, i, first); {
		case name == "holds":
			return true
		case name == "hold":
			return p.aheadOf(first, k)
		case p.isVerb(k) || p.Tokens[k].Kind == normalize.PunctToken:
			return false
		}
	}
	return false
}

// aheadOf tells whether tokens [first, last) tell of what is to come.
func (p *Page) aheadOf(first, last int) bool {
	if p.cuesIn(first, last, last)&cuePlanned != 0 {
		return true
	}
	for i := first; i < last; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Future) {
			return true
		}
	}
	return false
}

// isHolding are the entries among the occasions that tell who holds them.
var isHolding = map[string]bool{"holds": true, "hold": true}

// occasionOver returns the longest words of an occasion, or that it takes place, of which
// token i is one.
func (p *Page) occasionOver(i, last, first int) (at, n int, name string) {
	return longestOver(i, first, func(k int) (string, int) {
		if p.opens[k].marks&marksOccasion == 0 {
			return "", 0
		}
		v, l := p.longest(&p.lexicon.Occasions, k, last)
		if l == 0 {
			return "", 0
		}
		return p.lexicon.file.Occasions[v-1].Name, l
	})
}

// longestOver returns the longest words that a reader finds at one of the tokens from first
// on, of which token i is one.
func longestOver(i, first int, read func(at int) (name string, n int)) (at, n int, name string) {
	for k := max(first, i-3); k <= i; k++ {
		if x, l := read(k); k+l > i && l > n {
			at, n, name = k, l, x
		}
	}
	return at, n, name
}

// comingDay is the day on which something is to be at the hour of a mention, or 0: on Sunday,
// which is the next one.
func (p *Page) comingDay(m *normalize.Mention) normalize.Day {
	_, weekday := m.Timex.Weekday()
	switch {
	case m.From != m.To:
		return 0
	case m.From >= p.Date:
		return m.From
	case weekday && p.Date-m.From <= 7:
		return m.From + 7
	}
	return 0
}
