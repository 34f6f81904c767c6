package normalize

import (
	"math"
	"math/bits"
)

// Add returns the exact sum, and whether it fits.
func (d Decimal) Add(e Decimal) (Decimal, bool) {
	if d.Coef == 0 {
		return e, true
	}
	if e.Coef == 0 {
		return d, true
	}
	if d.Exp < e.Exp {
		d, e = e, d
	}
	for d.Exp > e.Exp {
		if d.Coef > math.MaxInt64/10 || d.Coef < math.MinInt64/10 {
			n := e.Norm()
			if n.Exp == e.Exp || n.Exp > d.Exp {
				return Decimal{}, false
			}
			e = n
			if d.Exp < e.Exp {
				return Decimal{}, false
			}
			continue
		}
		d.Coef *= 10
		d.Exp--
	}
	sum := d.Coef + e.Coef
	if (sum > d.Coef) != (e.Coef > 0) {
		return Decimal{}, false
	}
	return Decimal{Coef: sum, Exp: d.Exp}, true
}

// Sub returns d less e, and whether it fits.
func (d Decimal) Sub(e Decimal) (Decimal, bool) {
	if e.Coef == math.MinInt64 {
		return Decimal{}, false
	}
	e.Coef = -e.Coef
	return d.Add(e)
}

// Mul returns the product. It is exact when it has at most 18 digits and is
// rounded to these otherwise; beyond the exponents there are it is 0.
func (d Decimal) Mul(e Decimal) Decimal {
	if e.Coef == 1 {
		return d.shift(int(e.Exp))
	}
	d, e = d.Norm(), e.Norm()
	hi, lo := bits.Mul64(abs(d.Coef), abs(e.Coef))
	coef, exp := shrink(hi, lo)
	if (d.Coef < 0) != (e.Coef < 0) {
		coef = -coef
	}
	return Decimal{Coef: coef, Exp: d.Exp}.shift(int(e.Exp) + exp)
}

// Div returns d over e rounded to 18 digits; it is 0 when e is.
func (d Decimal) Div(e Decimal) Decimal {
	d, e = d.Norm(), e.Norm()
	if e.Coef == 0 || d.Coef == 0 {
		return Decimal{}
	}
	a, b := abs(d.Coef), abs(e.Coef)
	exp := int(d.Exp) - int(e.Exp)
	q, r := a/b, a%b
	for r != 0 && q < 1e17 {
		hi, lo := bits.Mul64(r, 10)
		var digit uint64
		digit, r = bits.Div64(hi%b, lo, b)
		q = 10*q + digit
		exp--
	}
	if r >= b-r && r != 0 {
		q++
	}
	coef := int64(q)
	if (d.Coef < 0) != (e.Coef < 0) {
		coef = -coef
	}
	return Decimal{Coef: coef}.shift(exp).Norm()
}

// shift returns d times ten to the power of n, 0 when that cannot be written.
func (d Decimal) shift(n int) Decimal {
	n += int(d.Exp)
	for n > math.MaxInt8 && d.Coef <= math.MaxInt64/10 && d.Coef >= math.MinInt64/10 && d.Coef != 0 {
		d.Coef *= 10
		n--
	}
	if n > math.MaxInt8 || n < math.MinInt8 {
		return Decimal{}
	}
	return Decimal{Coef: d.Coef, Exp: int8(n)}
}

// shrink rounds a product of 128 bits to 18 digits and says how many it dropped.
func shrink(hi, lo uint64) (coef int64, dropped int) {
	for hi > 0 || lo >= 1e18 {
		var r uint64
		q := hi / 10
		lo, r = bits.Div64(hi%10, lo, 10)
		hi = q
		if hi == 0 && lo < 1e18 && r >= 5 {
			lo++
		}
		dropped++
	}
	return int64(lo), dropped
}

// Abs returns d without its sign.
func (d Decimal) Abs() Decimal {
	if d.Coef < 0 && d.Coef != math.MinInt64 {
		d.Coef = -d.Coef
	}
	return d
}

// share returns so many percent of d.
func (d Decimal) share(percent int64) Decimal { return d.Mul(Decimal{Coef: percent, Exp: -2}) }

// floor returns the greatest integer that is not above d.
func (d Decimal) floor() Decimal {
	if d.Exp >= 0 {
		return d
	}
	n, exp, down := d.Coef, d.Exp, false
	for ; exp < 0 && n != 0; exp++ {
		down = down || n%10 < 0
		n /= 10
	}
	if down || n == 0 && d.Coef < 0 {
		n--
	}
	return Int(n)
}

// ceil returns the least integer that is not below d.
func (d Decimal) ceil() Decimal {
	if d.Coef == math.MinInt64 {
		return d
	}
	f := Decimal{Coef: -d.Coef, Exp: d.Exp}.floor()
	return Decimal{Coef: -f.Coef, Exp: f.Exp}
}

// split divides a whole d into what lies above the last multiple of 1000·scale
// and how many the rest is.
func (d Decimal) split(scale Decimal) (high, low Decimal) {
	n, ok := d.Whole()
	s, ok2 := scale.Whole()
	if !ok || !ok2 || s == 0 || s > math.MaxInt64/1000 {
		return Decimal{}, d
	}
	// "two million four hundred" + "thousandth": the millions stay.
	if n < 1000*s {
		return Decimal{}, d
	}
	return Int(n - n%(1000*s)), Int(n % (1000 * s))
}
