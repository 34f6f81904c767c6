package claims

import (
	"math"
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// changeKind is a rise or fall with what it starts from and what it leads to:
// "rose 30 percent to 65 from 50". A share with its part and whole is one too:
// "12 of 48, or a quarter".
func changeKind() *Kind {
	return &Kind{Name: "change", Doc: "A rise, fall or share with the figures it is worked out from.", Check: "arithmetic", FindPage: findChanges}
}

// findChanges reads the rises, falls and shares of a page. Object is what the
// text says, Expected the least and most that its figures allow.
func findChanges(p *Page, out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Quantity || m.Range || m.Number.Coef == 0 {
			continue
		}
		if m.Change == normalize.Up || m.Change == normalize.Down {
			if from, to, last, ok := p.movement(j); ok {
				if c, ok := p.change(m, from, to, last); ok {
					out = append(out, c)
				}
			}
			continue
		}
		if c, ok := p.share(j); ok {
			out = append(out, c)
		}
		if c, ok := p.sum(j); ok {
			out = append(out, c)
		}
	}
	return p.findTallies(out)
}

// movement returns the figures that a rise or fall, mention j, starts from and
// leads to where they follow it: "to 65 from 50", "from 50 to 65".
func (p *Page) movement(j int) (from, to figureOf, last int, ok bool) {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || j+1 >= len(p.Mentions) {
		return
	}
	end := p.Sentences[s].Last
	n := &p.Mentions[j+1]
	if n.Type != normalize.Quantity || n.First >= end || n.First > m.Last+1 || p.linked(m, p.Sentences[s].First) != 0 {
		return
	}
	if n.Range && n.First == m.Last && p.cueLength(n.First, n.Last, cueFrom) > 0 {
		return wholeFigure(n), figureOf{n.High, n.Amount.Unit, n.Change != normalize.About}, n.Last, true
	}
	k := j + 2
	for k < len(p.Mentions) && p.Mentions[k].First < end && p.Mentions[k].Type != normalize.Quantity {
		k++ // "in the first quarter"
	}
	if n.Range || k >= len(p.Mentions) {
		return
	}
	o := &p.Mentions[k]
	if o.First >= end || o.First > n.Last+8 || o.Range || !p.plainBetween(n.Last, o.First) {
		return
	}
	a, b := p.linked(n, m.Last), p.linked(o, n.Last)
	switch {
	case a == cueTo && b == cueFrom:
		return wholeFigure(o), wholeFigure(n), o.Last, true
	case a == cueFrom && b == cueTo:
		return wholeFigure(n), wholeFigure(o), o.Last, true
	}
	return
}

type figureOf struct {
	n     normalize.Decimal
	unit  string
	exact bool // nothing says that it is about so much
}

func wholeFigure(m *normalize.Mention) figureOf {
	return figureOf{m.Number, m.Amount.Unit, m.Change != normalize.About}
}

// linked returns whether "to" or "from" stands right before a figure, or 0.
func (p *Page) linked(n *normalize.Mention, first int) cue {
	for i := max(first, n.First-1); i <= n.First && i < n.Last; i++ {
		for _, c := range []cue{cueFrom, cueTo} {
			if p.cueLength(i, n.Last, c) > 0 {
				return c
			}
		}
	}
	return 0
}

// plainBetween tells whether no sign and no conjunction stands in tokens [i, j).
func (p *Page) plainBetween(i, j int) bool {
	for ; i < j; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return false
		}
	}
	return true
}

// change makes the claim of a rise or fall with its two figures.
func (p *Page) change(m *normalize.Mention, from, to figureOf, last int) (Claim, bool) {
	c := Claim{
		Kind: "change", Rule: "change", Span: p.Text.Span(m.First, last),
		Value: m.Amount, Number: m.Number.String(), Object: m.Number.String(), Change: m.Change,
	}
	if from.unit != to.unit && from.unit != "" && to.unit != "" || from.n.Coef <= 0 || to.n.Coef <= 0 {
		return Claim{}, false
	}
	a, b := from.n.Float(), to.n.Float()
	da, db := half(from.n), half(to.n)
	if from.exact && to.exact {
		da, db = min(da, db), min(da, db) // one writer rounds both alike
	}
	if (b < a) != (m.Change == normalize.Down) && b != a {
		return Claim{}, false // a loss that rose, a rank
	}
	var lo, hi float64
	switch {
	case m.Amount.Unit == "percent" && from.unit != "percent" && to.unit != "percent":
		lo, hi = 100*(b-db-a-da)/(a+da), 100*(b+db-a+da)/max(a-da, a/100)
		if b < a {
			lo, hi = 100*(a-da-b-db)/(a-da), 100*(a+da-b+db)/(a+da)
		}
	case m.Amount.Unit != "percent" && m.Amount.Unit == to.unit && to.unit == from.unit:
		lo, hi = math.Abs(b-a)-da-db, math.Abs(b-a)+da+db
	default:
		return Claim{}, false
	}
	c.Expected = strconv.FormatFloat(min(lo, hi), 'g', 5, 64) + ".." + strconv.FormatFloat(max(lo, hi), 'g', 5, 64)
	return c, true
}

// half is half of the last digit that a figure gives; zeros at its end beyond
// two digits are taken as rounded.
func half(d normalize.Decimal) float64 {
	n, unit := d.Coef, math.Pow10(int(d.Exp))
	for n >= 100 && n%10 == 0 && d.Exp >= 0 {
		n /= 10
		unit *= 10
	}
	return unit / 2
}

func equalFigure(m *normalize.Mention) bool { return m.Change == normalize.Equal || m.Change == 0 }
