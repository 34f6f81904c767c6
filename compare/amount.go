package compare

import (
	"math"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// figure is the number a claim is known by: the one in "at least 36".
func figure(a *normalize.Amount) float64 {
	switch {
	case a.Min == a.Max && a.Min.Exp == 0 && !a.NoMin: // as most are
		return float64(a.Min.Coef)
	case a.NoMin && a.NoMax:
		return math.NaN()
	case a.NoMin:
		return float(a.Max)
	case a.NoMax, a.Min == a.Max:
		return float(a.Min)
	}
	return (float(a.Min) + float(a.Max)) / 2
}

// agrees tells whether the values of two members agree, as Amount does; most are one whole
// number each.
func (m *member) agrees(o *member) bool {
	x, y := &m.Value, &o.Value
	if wholeNumber(x) && wholeNumber(y) {
		return x.Min.Coef == y.Min.Coef && x.Unit == y.Unit
	}
	return x.Agrees(*y)
}

// wholeNumber tells whether a set is one number, written without an exponent.
func wholeNumber(a *normalize.Amount) bool {
	return a.Min == a.Max && a.Min.Exp == 0 && !a.NoMin && !a.NoMax && !a.MinOut && !a.MaxOut
}

// float is d as a float64, without the way through text for whole numbers.
func float(d normalize.Decimal) float64 {
	if d.Exp == 0 {
		return float64(d.Coef)
	}
	return d.Float()
}

// normal writes equal sets with equal fields.
func normal(a normalize.Amount) normalize.Amount {
	makeNormal(&a)
	return a
}

func makeNormal(a *normalize.Amount) {
	if wholeNumber(a) && a.Min.Coef%10 != 0 {
		return // as most are
	}
	a.Min, a.Max = a.Min.Norm(), a.Max.Norm()
	if a.NoMin {
		a.Min, a.MinOut = normalize.Decimal{}, false
	}
	if a.NoMax {
		a.Max, a.MaxOut = normalize.Decimal{}, false
	}
}

// rounded tells whether the gap between two figures is what writers allow
// themselves: a bare round number stands for about 5 percent, "about" for 10.
func rounded(a, b *claims.Claim) bool {
	return roundedTo(a, b, figure(&a.Value), figure(&b.Value))
}

// rounded is [rounded] of members.
func (m *member) rounded(o *member) bool { return roundedTo(m.Claim, o.Claim, m.figure, o.figure) }

func roundedTo(a, b *claims.Claim, x, y float64) bool {
	if math.IsNaN(x) || math.IsNaN(y) {
		return true
	}
	// "120" and "more than 120": writers drop the bound.
	if a.Value.NoMax != b.Value.NoMax && sameDigits(a, b) && math.Abs(x-y) <= 1 {
		return true
	}
	gap := math.Abs(x - y)
	if gap > widest*max(math.Abs(x), math.Abs(y)) {
		return false
	}
	slack := max(width(a)*math.Abs(x), width(b)*math.Abs(y))
	return gap <= slack
}

// sameDigits tells whether two figures are written with the same digits: around 6,500,
// nearly 6,500.
func sameDigits(a, b *claims.Claim) bool {
	x := digits(a.Number)
	return x != "" && x == digits(b.Number)
}

// digits are the digits of a figure as written.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// widest is the most that writers allow themselves.
const widest = 0.10

func width(c *claims.Claim) float64 {
	if c.Value.NoMin && c.Value.NoMax {
		return math.Inf(1)
	}
	d := c.Value.Min
	if c.Value.NoMin {
		d = c.Value.Max
	}
	if c.Change == normalize.About {
		return widest
	}
	if d.Exp == 0 && 0 < d.Coef && d.Coef < 100 && d.Coef%10 != 0 {
		return 0 // 12, 47: as most are
	}
	digits, scale := significant(d)
	switch {
	case digits <= 2 && scale >= 2, digits == 1 && scale == 1 && float(d) >= 30:
		return 0.05 // 300, 1,500, 40 million, but also 30
	case digits >= 3:
		return 0.002
	}
	return 0
}

// significant is how many digits a number has before the zeros at its end, and
// how many zeros those are.
func significant(d normalize.Decimal) (digits, zeros int) {
	d = d.Norm()
	for n := d.Coef; n != 0; n /= 10 {
		digits++
	}
	return digits, int(d.Exp)
}

// exact tells whether a set is a single whole number.
func exact(a normalize.Amount) (int64, bool) {
	if a.NoMin || a.NoMax || a.MinOut || a.MaxOut || a.Min.Cmp(a.Max) != 0 {
		return 0, false
	}
	return a.Min.Whole()
}

// lower puts the claim with the lower figure first.
func lower(a, b *claims.Claim) (lo, hi *claims.Claim) {
	if figure(&b.Value) < figure(&a.Value) {
		return b, a
	}
	return a, b
}

// meet returns the values that are in both sets, which must agree.
func meet(a, b normalize.Amount) normalize.Amount {
	out := a
	if !b.NoMin && (a.NoMin || b.Min.Cmp(a.Min) > 0 || b.Min.Cmp(a.Min) == 0 && b.MinOut) {
		out.Min, out.NoMin, out.MinOut = b.Min, false, b.MinOut
	}
	if !b.NoMax && (a.NoMax || b.Max.Cmp(a.Max) < 0 || b.Max.Cmp(a.Max) == 0 && b.MaxOut) {
		out.Max, out.NoMax, out.MaxOut = b.Max, false, b.MaxOut
	}
	return out
}
