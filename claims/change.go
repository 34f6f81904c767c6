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
		if c := p.farFrom(j); c != nil {
			out = append(out, *c)
		}
		if m.Change == normalize.Up || m.Change == normalize.Down {
			if x, ok := p.movement(j); ok {
				if c := p.change(m, x); c != nil {
					out = append(out, *c)
				}
			}
			if c := p.sum(j); c != nil { // "the toll rose to 47: 29 in Vale"
				out = append(out, *c)
			}
			continue
		}
		if by := p.comparative(m, len(p.Tokens)); by != nil {
			if x, ok := p.pairBefore(j, by); ok {
				if c := p.change(by, x); c != nil {
					out = append(out, *c)
				}
			}
		}
		if c := p.share(j); c != nil {
			out = append(out, *c)
		}
		if c := p.premium(j); c != nil {
			out = append(out, *c)
		}
		if c := p.rates(j); c != nil {
			out = append(out, *c)
		}
		if c := p.sum(j); c != nil {
			out = append(out, *c)
		}
	}
	for _, find := range [...]func(*Page, []Claim) []Claim{
		(*Page).findApportioned, (*Page).findTallies, (*Page).findVotes, (*Page).findImpossible, (*Page).findNamed, (*Page).findComputed, (*Page).findRests,
		(*Page).findItems, (*Page).findWrongWays,
	} {
		out = find(p, out)
	}
	return out
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
// leads to: behind it, "to 65 from 50", "from 50 to 65", or before it, "from 40 to
// 52, an increase of 12".
func (p *Page) movement(j int) (pair, bool) {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 {
		return pair{}, false
	}
	sent := p.Sentences[s]
	i := j + 1
	for i < len(p.Mentions) && p.Mentions[i].First < sent.Last && p.Mentions[i].Type != normalize.Quantity {
		i++ // "12 percent in five years, from"
	}
	if i < len(p.Mentions) && p.Mentions[i].First < sent.Last {
		n := &p.Mentions[i]
		share := m.Amount.Unit == "percent" && n.Amount.Unit != "percent" // "a reculé de 24 %"
		if (n.First <= m.Last+1 || p.onlyDates(m.Last, p.beforePassing(n.First, m.Last))) && (share || p.String(m.Last) == "," || p.linked(m, sent.First) == 0) {
			if x, ok := p.pairAt(i, sent.Last); ok {
				return x, true
			}
			if x, ok := p.stoodAt(j, i, sent); ok {
				return x, true
			}
		}
	}
	return p.pairBefore(j, m)
}

// beforePassing returns where the words before a figure at token i start that it comes from
// there: "de 25 % l'an dernier, |passant de 40 à 50".
func (p *Page) beforePassing(i, first int) int {
	for k := i - 1; k > first && k >= i-2; k-- {
		if name, _ := p.relationAt(k, i); name == "passing" {
			return k
		}
	}
	return i
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

// linked returns whether "to" or "from" stands right before a figure, or 0: "from
// the 50", "against 50".
func (p *Page) linked(n *normalize.Mention, first int) cue {
	i := n.First
	if i > first+1 && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) {
		i--
	}
	for _, c := range [...]cue{cueFrom, cueTo} {
		if p.cueLength(n.First, n.Last, c) > 0 || p.cueBefore(i, first, 0, c) {
			return c
		}
	}
	if p.cueBefore(i, first, 0, cueAgainst) {
		return cueFrom
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
func (p *Page) change(m *normalize.Mention, x pair) *Claim {
	from, to := x.from, x.to
	unit, key, stated := m.Amount.Unit, "", ""
	switch v := m.Number.Float(); {
	case unit == "" && v > 0 && v < 1: // "by half", "an increase of a third"
		if !bare(m) || p.cueBefore(m.First, p.sentenceFirst(m.First), 1, cueTo) {
			return nil // "fell to a third", "a la mitad"
		}
		unit, key, stated = "percent", "share", figureText(100*v)
	case unit == "":
		if name, _ := p.relationAt(min(m.Last-1, len(p.Tokens)-1), m.Last); name == "points" && to.unit == "percent" {
			unit = "point"
		} else {
			unit = to.unit
		}
	case unit == "percentage point" && to.unit == "percent":
		unit = "point"
	}
	if from.unit != to.unit && from.unit != "" && to.unit != "" || from.n.Coef <= 0 || to.n.Coef <= 0 {
		return nil
	}
	a, b := from.n.Float(), to.n.Float()
	da, db := half(from.n), half(to.n)
	if from.exact && to.exact {
		// One writer rounds both alike: the 140 beside 182 is not 14 tens.
		da, db = max(min(da, db), written(from.n)), max(min(da, db), written(to.n))
	}
	if (b < a) != (m.Change == normalize.Down) && b != a {
		return nil // a loss that rose, a rank
	}
	var lo, hi float64
	switch {
	case unit == "percent" && from.unit != "percent" && to.unit != "percent":
		lo, hi = 100*(b-db-a-da)/(a+da), 100*(b+db-a+da)/max(a-da, a/100)
		if b < a {
			lo, hi = 100*(a-da-b-db)/(a-da), 100*(a+da-b+db)/(a+da)
		}
	case unit != "percent" && (unit == to.unit || unit == "point") && to.unit == from.unit:
		lo, hi = math.Abs(b-a)-da-db, math.Abs(b-a)+da+db
	default:
		return nil
	}
	if stated == "" {
		stated = m.Number.String()
	}
	return &Claim{
		Kind: "change", Rule: "change", Key: key, Span: p.Text.Span(min(m.First, x.first), max(m.Last, x.last)),
		Value: m.Amount, Number: m.Number.String(), Object: stated, Change: m.Change,
		Expected: strconv.FormatFloat(min(lo, hi), 'g', 5, 64) + ".." + strconv.FormatFloat(max(lo, hi), 'g', 5, 64),
	}
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
