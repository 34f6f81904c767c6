package claims

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// minuteOfMatch is the Rule of claims on which minute of a match something was.
const minuteOfMatch = "minute of a match"

// longestMatch is the last minute of one, with what is added.
const longestMatch = 130

// findMinutes appends in which minute of a match somebody scored or was sent off.
// Key is which, Object the minute, Scope the last words of the names beside it, Of
// those of them that are people's. It is Superseded where it is not the only one.
func (p *Page) findMinutes(out []Claim) []Claim {
	if p.all.marks&marksAct == 0 {
		return out
	}
	for s := range p.Sentences {
		if p.told[s].marks&marksAct == 0 || p.told[s].marks&wordFigure == 0 {
			continue
		}
		sent := p.Sentences[s]
		for k := p.figureFrom(sent.First, sent.Last); k < sent.Last; k = p.figureFrom(k+1, sent.Last) {
			if p.opens[k].marks&wordFigure == 0 {
				continue
			}
			i := k + 1 // "78th minute"
			if k > sent.First && p.opens[k-1].marks&marksAct != 0 {
				i = k - 1 // "minuto 78"
			} else if i < sent.Last && !p.Tokens[i].Is(normalize.AfterSpace) { // "th", a hyphen
				i++
			}
			if i >= sent.Last || p.opens[i].marks&marksAct == 0 {
				continue
			}
			name, _ := p.actAt(i, sent.Last)
			if name != "minute" && name != "minutes" {
				continue
			}
			if c, ok := p.minuteAt(i, s); ok {
				c.Superseded = c.Superseded || name == "minutes"
				out = append(out, c)
			}
		}
	}
	return out
}

// minuteAt reads the minute of a match whose word is token i.
func (p *Page) minuteAt(i, s int) (Claim, bool) {
	n, from, to := p.matchMinute(i)
	if n == 0 {
		return Claim{}, false
	}
	first, last := p.clause(s, from, to)
	if k := to; k+1 < p.Sentences[s].Last { // "from the 61st minute, when the captain was sent off"
		if p.String(k) == "," {
			k++
		}
		if name, n := p.actAt(k, p.Sentences[s].Last); name == "when" && k+n < p.Sentences[s].Last {
			_, last = p.clause(s, k+n, k+n+1)
		}
	}
	key := ""
	var scope []string
	c := Claim{Kind: "timed", Rule: minuteOfMatch, Object: strconv.Itoa(n), Stance: Asserted}
	for k := first; k < last; k++ {
		switch name, _ := p.actAt(k, last); {
		case name == "minute" && k != i, name == "other":
			c.Superseded = true // of two goals
		case name == "goal" || name == "sent off":
			if key != "" && key != name {
				return Claim{}, false
			}
			key = name
		}
		if a, b := p.nameRun(k, last); b > a && !(a == p.Sentences[s].First && b == a+1 && p.Tokens[a].Word != 0 && !p.knownLast(a)) {
			scope = append(scope, p.Lower(b-1))
			if p.personal(a, b, p.Sentences[s].First) {
				c.Of = strings.TrimSpace(c.Of + " " + p.Lower(b-1))
			}
			k = b - 1
		}
	}
	if key == "" || len(scope) == 0 || p.negated(first, last) {
		return Claim{}, false
	}
	c.Key, c.Scope = key, tidy(scope)
	c.Span, c.Context = p.Text.Span(first, last), p.saidOf(s, p.Sentences[s].First)
	return c, true
}

// matchMinute reads the figure beside the word for a minute at token i, and where
// both stand: "the 78th minute", "minuto 78". A minute without one is no moment.
func (p *Page) matchMinute(i int) (n, from, to int) {
	if i+1 < len(p.Tokens) && p.Tokens[i+1].Kind == normalize.NumberToken {
		n, _ = strconv.Atoi(p.String(i + 1))
		if n > 0 && n <= longestMatch {
			return n, i, i + 2
		}
		return 0, 0, 0
	}
	k := i - 1
	if k >= 0 && p.hyphen(k) {
		k--
	}
	j := p.mentionAfter(k)
	if k < 0 || j >= len(p.Mentions) || p.Mentions[j].Type != normalize.Ordinal || p.Mentions[j].First > k {
		return 0, 0, 0
	}
	if x, whole := p.Mentions[j].Number.Whole(); whole && x > 0 && x <= longestMatch {
		return int(x), p.Mentions[j].First, i + 1
	}
	return 0, 0, 0
}
