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
		if m.Type != normalize.Quantity && m.Type != normalize.Duration || m.Range || m.Number.Coef == 0 {
			continue
		}
		if p.alone(j) {
			continue // there is nothing to work it out from
		}
		if c, ok := p.moreThan(j); ok {
			out = append(out, c)
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

// alone tells whether no mention stands beside mention j in its sentence.
func (p *Page) alone(j int) bool {
	s := p.Sentence(p.Mentions[j].First)
	if s < 0 {
		return true
	}
	sent := p.Sentences[s]
	return (j == 0 || p.Mentions[j-1].First < sent.First) && (j+1 == len(p.Mentions) || p.Mentions[j+1].First >= sent.Last)
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
	i := j + 1
	for i+1 < len(p.Mentions) && p.Mentions[i].Type != normalize.Quantity {
		i++ // "12 percent in five years, from"
	}
	n := &p.Mentions[i]
	if n.Type != normalize.Quantity || n.First >= end || n.First > m.Last+1 && !p.onlyDates(m.Last, n.First) || p.linked(m, p.Sentences[s].First) != 0 {
		return
	}
	if n.Range && p.cueLength(n.First, n.Last, cueFrom) > 0 {
		return wholeFigure(n), figureOf{n.High, n.Amount.Unit, n.Change != normalize.About}, n.Last, true
	}
	k := i + 1
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

// moreThan reads how much more or less one figure is than another: "1.42
// million tons, 24 percent more than the 1.24 million of last year". The
// percentage is mention j.
func (p *Page) moreThan(j int) (Claim, bool) {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || j == 0 || j+1 >= len(p.Mentions) || m.Amount.Unit != "percent" || m.Change == normalize.About {
		return Claim{}, false
	}
	sent := p.Sentences[s]
	a, b := &p.Mentions[j-1], &p.Mentions[j+1]
	for i := j - 1; i > 0 && a.Type != normalize.Quantity && a.First > sent.First; {
		i--
		a = &p.Mentions[i]
	}
	if a.Type != normalize.Quantity || b.Type != normalize.Quantity || a.Range || b.Range || a.First < sent.First || b.First >= sent.Last || a.Amount.Unit != b.Amount.Unit || a.Amount.Unit == "percent" || a.Last < m.First-12 {
		return Claim{}, false
	}
	up := true
	k := p.cueLength(m.Last, b.Last, cueAbove) // "less than the 80" may be one mention
	if k == 0 {
		up, k = false, p.cueLength(m.Last, b.Last, cueBelow)
	}
	if k == 0 || b.First > m.Last+k+2 || p.String(m.First-1) != "," && !p.bracket(m.First-1) && !(p.Language.Is(p.Tokens[m.First-1].Word, normalize.Determiner) && p.String(m.First-2) == ",") {
		return Claim{}, false
	}
	if (a.Number.Cmp(b.Number) > 0) != up {
		return Claim{}, false
	}
	by := *m
	by.Change = normalize.Up
	if !up {
		by.Change = normalize.Down
	}
	c, ok := p.change(&by, wholeFigure(b), wholeFigure(a), b.Last)
	c.Span = p.Text.Span(a.First, b.Last)
	return c, ok
}

// onlyDates tells whether tokens [i, j) are dates and lengths of time with the
// small words before them: "in five years,".
func (p *Page) onlyDates(i, j int) bool {
	for ; i < j; i++ {
		k := p.mentionAfter(i)
		if !p.inMention(k, i) && p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Determiner) {
			return false
		}
	}
	return true
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
		// One writer rounds both alike: the 140 beside 182 is not 14 tens.
		da, db = max(min(da, db), written(from.n)), max(min(da, db), written(to.n))
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

// written is half of the last digit that a figure is written with, be it zero.
func written(d normalize.Decimal) float64 { return math.Pow10(int(d.Exp)) / 2 }

func equalFigure(m *normalize.Mention) bool { return m.Change == normalize.Equal || m.Change == 0 }
