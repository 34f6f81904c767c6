package normalize

import (
	"math"
	"math/bits"
	"strconv"

	"github.com/gainsay/gainsay/internal/jsonw"
)

// Decimal is an exact number: Coef times ten to the power of Exp. The zero
// value is 0. Two Decimals with different fields can be equal; see [Decimal.Cmp].
type Decimal struct {
	Coef int64
	Exp  int8
}

// Int returns n as a Decimal.
func Int(n int64) Decimal { return Decimal{Coef: n} }

// Cmp returns -1, 0 or +1 as d is below, equal to or above e.
func (d Decimal) Cmp(e Decimal) int {
	switch {
	case d.Exp == e.Exp || d.Coef == 0 || e.Coef == 0:
		return sign(d.Coef, e.Coef)
	case (d.Coef < 0) != (e.Coef < 0):
		return sign(d.Coef, e.Coef)
	}
	c := cmpAbs(abs(d.Coef), int(d.Exp), abs(e.Coef), int(e.Exp))
	if d.Coef < 0 {
		return -c
	}
	return c
}

func sign(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func abs(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

// cmpAbs compares a·10^m with b·10^n in 128 bits.
func cmpAbs(a uint64, m int, b uint64, n int) int {
	if m < n {
		return -cmpAbs(b, n, a, m)
	}
	k := m - n
	if k > 38 {
		return 1
	}
	hi, lo := uint64(0), a
	for ; k > 0; k-- {
		h1, l1 := bits.Mul64(lo, 10)
		h2, l2 := bits.Mul64(hi, 10)
		if h2 != 0 || l2+h1 < l2 {
			return 1
		}
		hi, lo = l2+h1, l1
		if hi > 0 && k > 20 {
			return 1
		}
	}
	switch {
	case hi > 0 || lo > b:
		return 1
	case lo < b:
		return -1
	}
	return 0
}

// Float returns the nearest float64.
func (d Decimal) Float() float64 {
	if c := d.Coef; -1<<53 <= c && c <= 1<<53 && -22 <= d.Exp && d.Exp <= 22 { // both sides are exact, so is the nearest
		if d.Exp < 0 {
			return float64(c) / exactPowers[-d.Exp]
		}
		return float64(c) * exactPowers[d.Exp]
	}
	f, _ := strconv.ParseFloat(strconv.FormatInt(d.Coef, 10)+"e"+strconv.Itoa(int(d.Exp)), 64)
	return f
}

// exactPowers are the powers of ten that a float64 holds exactly.
var exactPowers = [...]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// Whole returns d as an integer, and whether it is one that fits.
func (d Decimal) Whole() (int64, bool) {
	n := d.Coef
	for e := d.Exp; e > 0; e-- {
		if n > math.MaxInt64/10 || n < math.MinInt64/10 {
			return 0, false
		}
		n *= 10
	}
	for e := d.Exp; e < 0; e++ {
		if n%10 != 0 {
			return 0, false
		}
		n /= 10
	}
	return n, true
}

// Norm returns the equal Decimal without trailing zeros in its coefficient.
func (d Decimal) Norm() Decimal {
	if d.Coef == 0 {
		return Decimal{}
	}
	for d.Coef%10 == 0 && d.Exp < math.MaxInt8 {
		d.Coef /= 10
		d.Exp++
	}
	return d
}

// String writes d in plain digits with a decimal point, without grouping.
func (d Decimal) String() string { return string(d.append(nil)) }

func (d Decimal) append(dst []byte) []byte {
	switch {
	case d.Exp != 0:
	case 0 <= d.Coef && d.Coef < 1e4:
		return jsonw.Whole(dst, int(d.Coef)) // sooner, and most are
	default:
		return strconv.AppendInt(dst, d.Coef, 10)
	}
	d = d.Norm()
	if d.Exp >= 0 {
		dst = strconv.AppendInt(dst, d.Coef, 10)
		for e := d.Exp; e > 0; e-- {
			dst = append(dst, '0')
		}
		return dst
	}
	if d.Coef < 0 {
		dst = append(dst, '-')
	}
	var buf [20]byte
	digits := strconv.AppendUint(buf[:0], abs(d.Coef), 10)
	point := len(digits) + int(d.Exp)
	if point <= 0 {
		dst = append(dst, "0."...)
		for ; point < 0; point++ {
			dst = append(dst, '0')
		}
		return append(dst, digits...)
	}
	dst = append(dst, digits[:point]...)
	dst = append(dst, '.')
	return append(dst, digits[point:]...)
}

// MarshalJSON writes d as a JSON number.
func (d Decimal) MarshalJSON() ([]byte, error) { return d.append(nil), nil }
