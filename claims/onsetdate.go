package claims

import (
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// onsetReach is how many tokens a date may stand from the verb.
const onsetReach = 8

// hasDate tells whether a date or a time of day stands in a sentence.
func (p *Page) hasDate(s normalize.Sentence) bool {
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		if dateLike(&p.Mentions[k]) {
			return true
		}
	}
	return false
}

// onsetDate returns the one date or time of day right behind a verb in tokens
// [i, j), with no other verb between.
func (p *Page) onsetDate(i, j int, s normalize.Sentence) *normalize.Mention {
	for k := p.mentionAfter(j - 1); k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if m.First < j {
			continue
		}
		if m.First >= min(s.Last, j+onsetReach) {
			break
		}
		_, clock := m.Timex.Clock()
		if !dateLike(m) || p.joined(m) || !(m.Type == normalize.Time && clock) && (m.From == 0 || startEnds(m) == 0 || startEnds(m)-m.From > 366) {
			continue
		}
		for t := j; t < m.First; t++ {
			comma := t+2 >= m.First && p.String(t) == "," // "entered the House, on March 12"
			if p.isVerb(t) || p.Tokens[t].Kind == normalize.PunctToken && !p.hyphen(t) && !comma || p.Language.Is(p.Tokens[t].Word, normalize.Relative) {
				return nil
			}
		}
		return m
	}
	return p.openingDate(i, s)
}

// startEnds is the last day of a date, or that of the start of what still goes
// on: "has led the party since 2002".
func startEnds(m *normalize.Mention) normalize.Day {
	if m.To != 0 || m.Relation != normalize.Since {
		return m.To
	}
	switch y, month, day := m.Timex.Date(); {
	case y == 0 || day != 0:
		return m.From
	case month != 0:
		return normalize.DayOf(time.Date(y, month+1, 0, 0, 0, 0, 0, time.UTC))
	default:
		return normalize.DayOf(time.Date(y, time.December, 31, 0, 0, 0, 0, time.UTC))
	}
}

// openingDate returns the date that a sentence opens with, before the verb at
// token i: "On January 12, the mill will close".
func (p *Page) openingDate(i int, s normalize.Sentence) *normalize.Mention {
	k := p.mentionAfter(s.First)
	if k >= len(p.Mentions) || k+1 < len(p.Mentions) && p.Mentions[k+1].First < i {
		return nil
	}
	m := &p.Mentions[k]
	if m.First > s.First+1 || m.Last >= i || !dateLike(m) || m.From == 0 || m.To-m.From > 366 || p.String(m.Last) != "," || p.anyVerb(m.Last, i) {
		return nil
	}
	return m
}

// findDays reads the day that stands right behind a noun with an article, or
// behind whose it is: "in its filing late Thursday", "the crash on Monday".
func (p *Page) findDays(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.From == 0 || m.From != m.To || !dateLike(m) || p.joined(m) {
			continue
		}
		if _, weekday := m.Timex.Weekday(); !weekday {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		sent := p.Sentences[s]
		k := m.First - 1
		for k > sent.First && (p.Language.Is(p.Tokens[k].Word, normalize.Preposition|normalize.Adverb) || p.Language.Is(p.Tokens[k].Word, normalize.Determiner)) && k > m.First-4 {
			k--
		}
		if k > sent.First && p.Tokens[k].Is(normalize.Upper) && k+1 < sent.Last { // "a filing with the Harbour Board on Friday"
			k = p.nounOf(k+1, sent)
		}
		if k <= sent.First || !p.content(k) || p.isVerb(k) || p.Tokens[k].Is(normalize.Upper) || p.Tokens[k].Kind != normalize.WordToken {
			continue
		}
		if d := p.Tokens[k-1]; !p.Language.Is(d.Word, normalize.Determiner) && !p.possessive(k-1) {
			continue
		}
		out = append(out, Claim{
			Kind: "onset", Rule: "day", Subject: p.concept(k), Key: "on", Object: m.Timex.String(), Stance: Asserted,
			Expected: m.From.String() + ".." + m.To.String(), Span: p.Text.Span(k, m.Last), Context: p.saidOf(s, sent.First),
		})
	}
	return out
}

// endStarts is the first day of the date until which something was so, of which it may
// have been any: "in force until 1937".
func endStarts(m *normalize.Mention) normalize.Day {
	switch y, month, day := m.Timex.Date(); {
	case y == 0 || day != 0:
		return m.To
	case month != 0:
		return normalize.DayOf(time.Date(y, month, 1, 0, 0, 0, 0, time.UTC))
	default:
		return normalize.DayOf(time.Date(y, time.January, 1, 0, 0, 0, 0, time.UTC))
	}
}
