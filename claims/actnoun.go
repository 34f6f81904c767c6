package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// nounBefore returns the noun of an event that an hour at token i stands behind,
// as its apposition or with where it was between, or -1: "the collision, at 11:50
// p.m. on Friday,", "hurt in a crash on Highway 9 at 5:15 p.m.". Of a vigil for
// those who died in the crash it is not the hour.
func (p *Page) nounBefore(i int, s normalize.Sentence) int {
	k, comma := i, false
	for k > s.First && k > i-hedgeReach {
		name, _ := p.actAt(k-1, i)
		switch t := p.Tokens[k-1]; {
		case besideHour(name), p.Language.Is(t.Word, normalize.Preposition|normalize.Determiner|normalize.Adverb), t.Kind == normalize.NumberToken && !p.dated(k-1):
			k--
			continue
		case p.String(k-1) == "," && !comma:
			comma = true
			k--
			continue
		}
		break
	}
	a := p.nounOf(k, s)
	if a < 0 || p.isVerb(a) || p.Tokens[a].Is(normalize.Upper) && a > s.First {
		return -1
	}
	if what := p.concept(a); !isEvent[what] && what != "fire" {
		return -1
	}
	b := a - 1
	for b >= s.First && p.inNounPhrase(b, s.First) {
		b--
		if p.Language.Is(p.Tokens[b+1].Word, normalize.Determiner) {
			break
		}
	}
	if b < s.First {
		return a
	}
	if p.cueLength(b, a, cueSite|cueApart) > 0 || p.String(b) == "," || comma && !p.Language.Is(p.Tokens[b].Word, normalize.Preposition) {
		return a
	}
	return -1
}

// besideHour tells whether an entry of the acts says how near an hour is.
func besideHour(name string) bool { return name == "about" || name == "before" || name == "after" }

// roadsIn lists the names of the streets in tokens [i, last), in one string.
func (p *Page) roadsIn(i, last int) (names string) {
	for ; i < last; i++ {
		what, n := p.streetAt(i, last)
		switch {
		case what == "road" && p.Tokens[i].Is(normalize.Upper) && i > 0:
			names += " " + p.Lower(i-1)
		case what == "via" && i+n < last:
			for k := i + n; k < last && k < i+n+longestStreet; k++ {
				if p.capital(k) {
					names += " " + p.Lower(k)
					break
				}
			}
		}
	}
	return names
}

// isRoad tells whether the noun at token i is one on which cars drive: "the
// westbound lanes".
func (p *Page) isRoad(i, last int) bool {
	if i < 0 {
		return false
	}
	what, _ := p.streetAt(i, last)
	return what == "road" || what == "via" || what == "lanes"
}

// isUntil tells whether an hour is one until which something was: "until about 5
// a.m."
func (p *Page) isUntil(m *normalize.Mention, first int) bool {
	if m.Relation == normalize.Until {
		return true
	}
	for i := m.First - 1; i >= first && i >= m.First-hedgeReach; i-- {
		name, _ := p.actAt(i, m.First)
		if name == "until" {
			return true
		}
		if !besideHour(name) {
			break
		}
	}
	return false
}

// inTwoZones tells whether an hour is written with that of another zone, or in
// brackets behind it: "6 p.m. on Monday (1 p.m. in Lima)".
func (p *Page) inTwoZones(m *normalize.Mention) bool {
	for i := max(0, m.First-1); i < m.Last; i++ {
		if p.String(i) == "(" {
			return true
		}
	}
	return false
}

// callReach is how many tokens the noun of a call may stand before its verb.
const callReach = 6

// callUpTo returns the noun of a call that is the subject of the verb at token i,
// or -1: "the first call to 911 came".
func (p *Page) callUpTo(i, first int) int {
	for k := i - 1; k >= first && k >= i-callReach; k-- {
		if name, _ := p.actAt(k, i); name == "calls" {
			return k
		}
		if p.Tokens[k].Kind == normalize.PunctToken || p.isVerb(k) {
			break
		}
	}
	return -1
}

// tellsAct tells whether one of some acts is told in tokens [i, last).
func (p *Page) tellsAct(i, last int, names ...string) bool {
	for ; i < last; i++ {
		if name, n := p.actAt(i, last); n > 0 && slices.Contains(names, name) {
			return true
		}
	}
	return false
}
