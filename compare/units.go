package compare

import (
	"math"
	"strconv"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// base is the unit that others of its dimension are compared in, and how many
// of it one of them is (International Yard and Pound Agreement 1959, SI).
type base struct {
	unit string
	each float64
}

var bases = map[string]base{
	"millimetre": {"metre", 0.001}, "centimetre": {"metre", 0.01}, "kilometre": {"metre", 1000},
	"inch": {"metre", 0.0254}, "foot": {"metre", 0.3048}, "yard": {"metre", 0.9144}, "mile": {"metre", 1609.344}, "nautical mile": {"metre", 1852},
	"gram": {"kilogram", 0.001}, "metric ton": {"kilogram", 1000}, "kilotonne": {"kilogram", 1e6},
	"ounce": {"kilogram", 0.028349523125}, "pound": {"kilogram", 0.45359237}, "stone": {"kilogram", 6.35029318}, "ton": {"kilogram", 907.18474},
	"basis point": {"percentage point", 0.01},
	"second":      {"minute", 1.0 / 60}, "hour": {"minute", 60}, "day": {"minute", 1440}, "week": {"minute", 10080},
	"month": {"year", 1.0 / 12}, "decade": {"year", 10}, "century": {"year", 100},
	"kilometre per hour": {"metre per second", 1 / 3.6}, "mile per hour": {"metre per second", 0.44704}, "knot": {"metre per second", 1852.0 / 3600},
	"hectare": {"square metre", 1e4}, "acre": {"square metre", 4046.8564224}, "square kilometre": {"square metre", 1e6}, "square mile": {"square metre", 2589988.110336}, "square foot": {"square metre", 0.09290304},
}

// longTon is how many kilograms a ton may be: writers rarely say of which they
// speak, the short one that the table has, the metric or the long one.
const longTon = 1016.0469

// converted is how far writers are off when they convert.
const converted = 0.01

// inBase returns a claim to compare with claims of other units, with its value
// in the base unit of its own and as wide as its last digit leaves open. A
// claim in a base unit, or in one that no other is compared with, comes back
// itself.
func inBase(c *claims.Claim) *claims.Claim {
	b, ok := bases[c.Value.Unit]
	if !ok {
		return c
	}
	out := *c
	v := c.Value
	half, most := 0.0, b.each
	if v.Unit == "ton" {
		most = longTon
	}
	if v.Min == v.Max || v.NoMin || v.NoMax {
		d := v.Min
		if v.NoMin {
			d = v.Max
		}
		half = math.Pow(10, float64(d.Norm().Exp)) / 2
		if d.Norm().Exp > 0 {
			half = 0.5 // 40 miles are not all from 35 to 45
		}
	}
	v.Unit = b.unit
	if !v.NoMin {
		x := float(v.Min)
		v.Min = decimal((x - max(half, converted*math.Abs(x))) * b.each)
	}
	if !v.NoMax {
		x := float(v.Max)
		v.Max = decimal((x + max(half, converted*math.Abs(x))) * most)
	}
	out.Value = v
	return &out
}

// inBase is [inBase] with a memory of the claim it was made of.
func (g *Group) inBase(c *claims.Claim) *claims.Claim {
	out := inBase(c)
	if out != c {
		g.made(out, c)
	}
	return out
}

// made remembers the claim that another was made of.
func (g *Group) made(out, c *claims.Claim) {
	if g.origins == nil {
		g.origins = map[*claims.Claim]*claims.Claim{}
	}
	g.origins[out] = c
}

// origin is the claim as the text makes it.
func (g *Group) origin(c *claims.Claim) *claims.Claim {
	if o := g.origins[c]; o != nil {
		return o
	}
	return c
}

// decimal is f to nine digits.
func decimal(f float64) normalize.Decimal {
	if f == 0 || math.IsInf(f, 0) || math.IsNaN(f) {
		return normalize.Decimal{}
	}
	exp := int(math.Floor(math.Log10(math.Abs(f)))) - 8
	digits, err := strconv.ParseInt(strconv.FormatFloat(f/math.Pow(10, float64(exp)), 'f', 0, 64), 10, 64)
	if err != nil || exp < math.MinInt8 || exp > math.MaxInt8 {
		return normalize.Decimal{}
	}
	return normalize.Decimal{Coef: digits, Exp: int8(exp)}.Norm()
}
