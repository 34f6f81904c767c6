package claims

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// shareStated makes of a fraction a share: half of the voters are 50 percent.
func (p *Page) shareStated(c *Claim, f *Figure) bool {
	m := f.Mention
	one := normalize.Int(1)
	if m.Type != normalize.Quantity || m.Number.Coef <= 0 || m.Number.Cmp(one) >= 0 || m.Of.End <= m.Of.Start {
		return false
	}
	c.Key, c.Value = "percent", m.Amount
	c.Value.Unit = "percent"
	c.Value.Min.Exp, c.Value.Max.Exp = c.Value.Min.Exp+2, c.Value.Max.Exp+2
	if f.Head >= 0 {
		c.Scope = []string{p.stemAt(f.Head)}
	}
	s := p.Sentences[p.Sentence(m.First)]
	for i := s.First; i < s.Last; i++ {
		switch name, _ := p.relationAt(i, s.Last); name {
		case "yes", "backs", "voted":
			c.Head = "backs"
		case "no", "rejects":
			c.Head = "rejects"
			return true
		}
	}
	return true
}

// boundDenied turns a figure that is a bound and denied to the other side: "never went
// above 90 mph" is 90 at most.
func (p *Page) boundDenied(c *Claim) bool {
	v := &c.Value
	switch {
	case v.NoMax && !v.NoMin:
		v.Max, v.MaxOut = v.Min, !v.MinOut
	case v.NoMin && !v.NoMax:
		v.Min, v.MinOut = v.Max, !v.MaxOut
	default:
		return false
	}
	v.NoMin, v.NoMax = v.NoMax, v.NoMin
	if v.NoMin {
		v.Min, v.MinOut = normalize.Decimal{}, false
	} else {
		v.Max, v.MaxOut = normalize.Decimal{}, false
	}
	return true
}

// withoutFigure appends the claims of a sentence of a statement that count in words
// without a figure: none ("no children", "aucun enfant"), how often ("twice", "only
// once"), and at which place of a list ("number nine on the chart").
func (p *Page) withoutFigure(out []Claim, s normalize.Sentence) []Claim {
	for i := s.First; i+1 < s.Last && !p.hasDate(s); i++ {
		if p.opens[i].marks&wordNegates != 0 && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.content(i+1) && !p.isVerb(i+1) && !p.Tokens[i+1].Is(normalize.Upper) {
			const narrows = normalize.Preposition | normalize.Relative
			if name, _ := p.replyAt(i+1, s.Last); name != "less" && (i+2 == s.Last || !p.Language.Is(p.Tokens[i+2].Word, narrows)) {
				c := p.wordStated(s, i, i+2, "quantity "+p.stemAt(i+1), 0)
				c.Head, c.Expected = p.stemAt(i+1), p.countedWith(i, s)
				out = append(out, c)
			}
		}
	}
	for i := s.First; i < s.Last; i++ {
		switch name, n := p.relationAt(i, s.Last); {
		case name == "once", name == "twice":
			times := int64(2)
			if name == "once" {
				times = 1
			}
			c := p.wordStated(s, i, i+n, "quantity "+timesNoun, times)
			c.Head, c.Expected = timesNoun, p.countedWith(i, s)
			out = append(out, c)
		case name == "times":
			for k := range out {
				if c := &out[k]; c.Part == 0 && c.Span.End == int(p.Tokens[i].End) && strings.HasPrefix(c.Key, "quantity ") {
					c.Head = timesNoun
				}
			}
		}
		if c, ok := p.placeStated(i, s); ok {
			out = append(out, c)
		}
	}
	return out
}

// placeStated reads a place of a list: "peaked at number 9 on the Norland Chart". Key
// is the word that it is said with, Scope the names of the list.
func (p *Page) placeStated(i int, s normalize.Sentence) (c Claim, ok bool) {
	if i+1 >= s.Last || p.cueLength(i, i+1, cueRank) == 0 || p.Tokens[i+1].Kind != normalize.NumberToken {
		return c, false
	}
	n, err := strconv.ParseInt(p.String(i+1), 10, 32)
	if err != nil || n == 0 {
		return c, false
	}
	c = p.wordStated(s, i, i+2, "place "+p.countedWith(i, s), n)
	c.Rule = "rank"
	for j := i + 2; j < s.Last && j < i+2+rankedIn && !p.comma(j); j++ {
		if p.content(j) && p.Tokens[j].Is(normalize.Upper) {
			c.Scope = append(c.Scope, p.folded(j, j+1))
		}
	}
	c.Scope = tidy(c.Scope)
	return c, true
}

// timesNoun stands for the noun of how often something was.
const timesNoun = "times"

// wordStated makes the claim that tokens [from, to) count n.
func (p *Page) wordStated(s normalize.Sentence, from, to int, key string, n int64) Claim {
	c := Claim{Kind: "statement", Rule: "statement", Key: key, Span: p.Text.Span(from, to), Value: normalize.Amount{Min: normalize.Int(n), Max: normalize.Int(n)}}
	c.Number = c.Span.In(p.Source)
	c = p.stated(c, s, from, to)
	c.Stance = Asserted
	return c
}

// nextMention is the first token of the first mention from token i on, or i.
func (p *Page) nextMention(i int) int {
	if j := p.mentionAfter(i); j < len(p.Mentions) {
		return p.Mentions[j].First
	}
	return i
}
