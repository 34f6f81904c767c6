package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// insideWith is how many names that are the same but for a word are looked through for
// two of one text.
const insideWith = 24

// insides returns the names of one text that are one by their sense: a first name long
// and short (Elizabeth Brandt, Liz Brandt), a body by two nouns for it (Dalton Airlines,
// Dalton Airways), a last name with an e or an s more.
// Those that findings have told are left out.
func (g *Group) insides(said []Finding) (out []Finding) {
	holes := g.names().holes
	for len(holes) > 0 {
		n := 1
		for n < len(holes) && holes[n].hash == holes[0].hash {
			n++
		}
		if n > 1 && n <= insideWith {
			for i, x := range holes[:n] {
				for _, y := range holes[:i] {
					if x.doc == y.doc && x.word != y.word {
						if f, ok := g.insideOne(y, x); ok && !slices.ContainsFunc(said, f.ofNames) {
							out = append(out, f)
						}
					}
				}
			}
		}
		holes = holes[n:]
	}
	return out
}

// quoted tells whether a claim stands in a quotation: those are others' words.
func quoted(c *claims.Claim) bool {
	before := strings.NewReplacer("“", "\"", "”", "\"", "«", "\"", "»", "\"").Replace(c.Before)
	return strings.Count(before, "\"")%2 == 1
}

// ofNames tells whether a finding is about the two names of another one.
func (f *Finding) ofNames(o Finding) bool {
	of := func(name string) bool {
		return slices.ContainsFunc(o.Sides, func(s Side) bool { return s.Claims[0].Object == name })
	}
	return of(f.Sides[0].Claims[0].Object) && of(f.Sides[1].Claims[0].Object)
}

// insideOne tells whether two names of a text that differ in a word are one, and reports
// it.
func (g *Group) insideOne(x, y hole) (Finding, bool) {
	ix := g.names()
	p, q := ix.text[x.word], ix.text[y.word]
	short, sort, longer := spelling.ShortFor(p, q) && min(len(p), len(q)) > 2, spelling.OneSort(p, q), spelling.LongerBy(p, q)
	if !short && !sort && !longer {
		return Finding{}, false
	}
	a, _ := g.filled(x, p)
	b, _ := g.filled(y, q)
	if a == nil || b == nil || a.Part == b.Part && a.Sentence == b.Sentence || quoted(a) || quoted(b) {
		return Finding{}, false
	}
	v, u := names.Of(a), names.Of(b)
	n, why := len(v.Words)-1, ""
	switch first, last := v.Words[0] != u.Words[0], v.Words[n] != u.Words[n]; {
	case first && short && v.SameBearer(u, !spelling.Nickname(p, q), g.tellingOf):
		why = "one has the short form of the other's first name"
	case last && sort:
		why = names.OneBody
	case longer && (first || last) && v.SameBearer(u, true, g.tellingOf):
		why = "one has a letter more at the end"
	default:
		return Finding{}, false
	}
	g.judged()
	if order.Claims(b, a) < 0 {
		a, b = b, a
	}
	return Finding{
		Verdict:  Dispute,
		Severity: Note,
		Message:  fmt.Sprintf("“%s” (%s) or “%s” (%s) in one text", a.Quote, times(timesOf(a)), b.Quote, times(timesOf(b))),
		Because:  []string{"all other words of the name are the same", why},
		Sides:    []Side{{Claims: []claims.Claim{*a}}, {Claims: []claims.Claim{*b}}},
	}, true
}
