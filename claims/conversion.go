package claims

import (
	"math"
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// conversionKind is a measure given in two units, or a time of day in two
// zones: "745 miles (1,199 km)", "7:30 p.m. EST (0030 GMT)".
func conversionKind() *Kind {
	return &Kind{Name: "conversion", Doc: "One measure or time of day in two units or zones.", Check: "arithmetic", FindPage: findConversions}
}

// findConversions reads the measures that follow another one in brackets.
// Object is what the brackets say and Expected what follows from the figure
// before them, in the unit of the brackets.
func findConversions(p *Page, out []Claim) []Claim {
	for j := 1; j < len(p.Mentions); j++ {
		m, n := &p.Mentions[j-1], &p.Mentions[j]
		if n.First != m.Last+1 || !p.bracket(m.Last) {
			continue
		}
		var c Claim
		switch {
		case n.Type == normalize.Quantity && m.Type == normalize.Quantity:
			if m.Range || n.Range || m.Amount.Unit == n.Amount.Unit {
				continue
			}
			first, v, ok := p.measured(j-1, n)
			if !ok || n.Number.Coef == 0 {
				continue
			}
			if back, _ := normalize.Convert(n.Number, n.Amount.Unit, m.Amount.Unit); fitsRounded(m.Number, back.Float()) {
				v = append(v, n.Number.Float()) // the brackets have the figure that was measured
			}
			c = Claim{Span: p.Text.Span(first, p.closed(n.Last)), Value: n.Amount, Change: n.Change}
			if m.Change != normalize.Equal && m.Change != 0 {
				c.Change = m.Change
			}
			c.Number, c.Object = n.Number.String(), n.Number.String()
			c.Expected = figureText(nearestOf(v, n.Number.Float()))
		case n.Type == normalize.Time && m.Type == normalize.Time:
			object, expected, ok := clocks(m, n)
			if !ok {
				object, expected, ok = p.clocksHere(m, n)
			}
			if !ok {
				continue
			}
			c = Claim{Span: p.Text.Span(m.First, p.closed(n.Last)), Key: "clock", Object: object, Expected: expected}
			if p.inSummer(m) {
				c.Key = "clock in summer"
			}
		default:
			continue
		}
		c.Kind, c.Rule = "conversion", "conversion"
		out = append(out, c)
	}
	return out
}

func (p *Page) bracket(i int) bool {
	switch p.String(i) {
	case "(", "[", "/":
		return true
	}
	return false
}

// closed returns the token behind a closing bracket at i, or i.
func (p *Page) closed(i int) int {
	if i < len(p.Tokens) && (p.String(i) == ")" || p.String(i) == "]") {
		return i + 1
	}
	return i
}

// fitsRounded tells whether a figure that ends in zeros is another one rounded.
func fitsRounded(d normalize.Decimal, v float64) bool {
	unit, n := 1.0, d.Coef
	for n != 0 && n%10 == 0 {
		n /= 10
		unit *= 10
	}
	off := math.Abs(d.Float() - v)
	return unit > 1 && off <= unit*math.Pow10(int(d.Exp))/2 && off <= 0.08*d.Float()
}

// measured returns the measure that ends with mention j in another unit, with
// the feet before its inches, and the token it begins at. A unit that is more
// than one thing has a value for each.
func (p *Page) measured(j int, in *normalize.Mention) (first int, values []float64, ok bool) {
	m, unit := &p.Mentions[j], in.Amount.Unit
	total := m.Number
	first = m.First
	if j > 0 {
		if k := &p.Mentions[j-1]; k.Type == normalize.Quantity && !k.Range && k.Last == m.First && k.Amount.Unit != m.Amount.Unit {
			if v, same := normalize.Convert(k.Number, k.Amount.Unit, m.Amount.Unit); same {
				if sum, ok := total.Add(v); ok {
					total, first = sum, k.First
				}
			}
		}
	}
	exact, ok := normalize.Convert(total, m.Amount.Unit, unit)
	if !ok {
		return 0, nil, false
	}
	v := exact.Float()
	values = append(values, v)
	for _, twin := range twins {
		if twin.unit == m.Amount.Unit {
			values = append(values, v*twin.size)
		}
		if twin.unit == unit {
			values = append(values, v/twin.size)
		}
	}
	if m.Amount.Unit == "degree celsius" || m.Amount.Unit == "degree fahrenheit" {
		// "warmer by 2 degrees": a difference has no zero point
		zero, _ := normalize.Convert(normalize.Decimal{}, m.Amount.Unit, unit)
		if d := v - zero.Float(); math.Abs(d-in.Number.Float()) <= 1 {
			values = append(values, d)
		}
	}
	return first, values, true
}

// twins are units whose name means another one elsewhere, and how much larger
// that is: the metric and the long ton, the imperial gallon, the nautical mile.
var twins = []struct {
	unit string
	size float64
}{
	{"ton", 1.10231131}, {"ton", 1.12}, {"metric ton", 0.90718474}, {"metric ton", 1.0160469},
	{"gallon", 1.20095}, {"pint", 1.20095}, {"quart", 1.20095}, {"fluid ounce", 0.96076}, {"mile", 1.150779}, {"barrel", 1},
}

// nearestOf returns the value nearest to a figure.
func nearestOf(values []float64, to float64) float64 {
	best := values[0]
	for _, v := range values[1:] {
		if math.Abs(v-to) < math.Abs(best-to) {
			best = v
		}
	}
	return best
}

// figureText writes a computed figure with five digits, which is more than any text has.
func figureText(v float64) string { return strconv.FormatFloat(v, 'g', 7, 64) }

// clocks returns the second of two clock times as stated and as it follows
// from the first: in minutes of the day, when both zones are known.
func clocks(m, n *normalize.Mention) (object, expected string, ok bool) {
	a, okA := m.Timex.Clock()
	b, okB := n.Timex.Clock()
	to, zoned := n.Timex.Zone()
	if !okA || !okB || !zoned {
		return "", "", false
	}
	from, zoned := m.Timex.Zone()
	if !zoned {
		// Any zone may be meant, but all are quarters of an hour apart.
		if (b-a)%15 == 0 {
			return "", "", false
		}
		return clockText(b), clockText(b - ((b-a)%60+60)%60), true
	}
	return clockText(b), clockText(a - from + to), true
}

func clockText(minute int) string {
	minute = ((minute % 1440) + 1440) % 1440
	return string([]byte{byte('0' + minute/600), byte('0' + minute/60%10), ':', byte('0' + minute%60/10), byte('0' + minute%10)})
}
