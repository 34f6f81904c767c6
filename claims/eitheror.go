package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// eitherOr tells whether a count is of people whom one or another thing befell: "40
// were killed or injured", "left 40 dead or wounded". How many of them died is not
// said, nor how many were hurt.
func (x *extraction) eitherOr(p *Page, c *Claim) bool {
	if c.tokens[1] <= c.tokens[0] || none(c.Value) || !slices.Contains(fates, c.Kind) {
		return false
	}
	s := p.Sentences[p.Sentence(c.tokens[0])]
	for i := max(s.First+1, c.tokens[0]-1); i <= c.tokens[1] && i+1 < s.Last; i++ {
		if p.cueLength(i, i+1, cueOr) == 0 {
			continue
		}
		one, other := x.fateOf(p, i-1), x.fateOf(p, i+1)
		if other == "" && i+2 < s.Last && (p.isVerb(i+1) || p.Language.Is(p.Tokens[i+1].Word, normalize.Auxiliary)) {
			other = x.fateOf(p, i+2) // "murieron o resultaron heridas", "died or were hurt"
		}
		if one != "" && other != "" && one != other {
			return true
		}
	}
	return false
}

// none tells whether a claim counts nobody: "no one was killed or injured" says that
// of both.
func none(v normalize.Amount) bool {
	return v.Max.Coef == 0 && v.Min.Coef == 0 && !v.NoMin && !v.NoMax
}

// noneElsewhere tells whether a claim counts nobody in any other place than that of the
// event: "nobody has died elsewhere", "no deaths outside Lima".
func (p *Page) noneElsewhere(c *Claim) bool {
	if c.tokens[1] <= c.tokens[0] || !none(c.Value) {
		return false
	}
	s := p.Sentences[p.Sentence(c.tokens[0])]
	return p.replyIn(c.tokens[0], min(s.Last, c.tokens[1]+elsewhereReach), s.Last, "elsewhere") >= 0 || p.replyIn(max(s.First, c.tokens[0]-elsewhereReach), c.tokens[0], s.Last, "elsewhere") >= 0
}

// elsewhereReach is how many tokens before or behind a count of nobody may say that it is
// of another place.
const elsewhereReach = 6

// fateOf is the kind of what befell people that token i tells, or "".
func (x *extraction) fateOf(p *Page, i int) string {
	for _, name := range fates {
		if x.lex.wakes(x.lex.kind(name), p.Tokens[i].Word) {
			return name
		}
	}
	return ""
}
