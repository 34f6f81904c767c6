package normalize

// The widths of estimates, in percent of the figure. docs/values.md is checked
// against them.
const (
	aboutWidth   = 10 // "about 200" is 180 to 220
	roughlyWidth = 15 // "roughly 200" is 170 to 230
	nearlyWidth  = 10 // "nearly 200" is 180 to 199
	roundWidth   = 5  // a bare "200" is 190 to 210
	tensWidth    = 20 // "about 20" is 16 to 24 at the widest
)

// allow returns the values that a figure allows under a bound, in a unit.
func (f *figure) allow(b bound, unit string, exact bool) Amount {
	count := f.counts(unit)
	a := Amount{Min: f.value, Max: f.value, Unit: unit}
	switch {
	case f.vague && (b == 0 || b == exactly || b == plain || b == about || b == roughly || b == atLeast || b == over):
		return Amount{Min: f.least, NoMax: true, Unit: unit}
	case f.vague: // "nearly thousands" says little
		return Amount{NoMin: true, NoMax: true, Unit: unit}
	case (b == 0 || b == plain) && f.about:
		b = about
	}
	switch b {
	case atLeast:
		a.NoMax, a.Max = true, Decimal{}
	case over:
		a.NoMax, a.Max = true, Decimal{}
		if count {
			a.Min, _ = a.Min.Add(Int(1))
		} else {
			a.MinOut = true
		}
	case atMost:
		a.NoMin, a.Min = true, Decimal{}
	case under:
		a.NoMin, a.Min = true, Decimal{}
		if count {
			a.Max, _ = a.Max.Sub(Int(1))
		} else {
			a.MaxOut = true
		}
	case nearly:
		a.Min = f.value.share(100 - nearlyWidth)
		a.MaxOut = !count
		if count {
			a.Min = a.Min.ceil()
			a.Max, _ = a.Max.Sub(Int(1))
		}
		if a.Max.Cmp(a.Min) < 0 {
			a.Min = a.Max
		}
	case about:
		a.Min, a.Max = f.around(f.aboutWidth(unit), count)
	case roughly:
		a.Min, a.Max = f.around(roughlyWidth, count)
	default:
		if !exact && b != exactly {
			f.round(&a, count)
		}
	}
	return a
}

// counts tells whether a figure counts things, so that its values are integers.
func (f *figure) counts(unit string) bool {
	_, whole := f.value.Whole()
	return unit == "" && whole && !f.fraction && !f.ratio
}

// aboutWidth returns how many percent an estimate is off. One in tens, or in
// a word that is an estimate itself, is off by half a ten: "about 30
// kilometres" are 34 too, and "une vingtaine" are 23.
func (f *figure) aboutWidth(unit string) int64 {
	n, whole := f.value.Whole()
	if !whole || n < 2 || unit == "percent" || n%10 != 0 && !f.about {
		return aboutWidth
	}
	return max(aboutWidth, min(tensWidth, 500/n))
}

// around returns the values within so many percent of the figure.
func (f *figure) around(percent int64, count bool) (low, high Decimal) {
	low, high = f.value.share(100-percent), f.value.share(100+percent)
	if f.value.Coef < 0 {
		low, high = high, low
	}
	if count {
		low, high = low.ceil(), high.floor()
	}
	return low, high
}

// round widens a bare figure by what its last written digit leaves open. A
// round figure, "15,000", and one that is scaled or has decimals, "1.2
// million", stand for all that rounds to them; "36" is 36.
func (f *figure) round(a *Amount, count bool) {
	v := f.value.Norm()
	half := Decimal{}
	switch {
	case f.fraction || v.Coef == 0:
		return
	case f.digits && f.scaled && f.step > 0 || f.step < 0 && !f.scaled:
		half = Decimal{Coef: 5, Exp: f.step - 1}
	case v.Exp >= 2 && a.Unit != "percent": // 100 percent is all
		half = Decimal{Coef: 5, Exp: v.Exp - 1}
	case !count && f.digits && !f.scaled && a.Unit != "" && f.step == 0 && a.Unit != yearOfAge:
		half = Decimal{Coef: 5, Exp: -1}
	default:
		return
	}
	// "two hundred" is as round as "200"; "two million" rounds as "2 million".
	plain := !f.scaled || !f.digits && v.Exp < 6
	if v.Exp >= 2 && plain {
		if width := f.value.share(roundWidth).Abs(); width.Cmp(half) < 0 {
			half = width
		}
	}
	below := half
	if f.digits && f.scaled && v.Coef == 1 && f.step == v.Exp {
		below.Exp-- // what is less than "$1 million" by more is written in thousands
	}
	low, ok1 := f.value.Sub(below)
	high, ok2 := f.value.Add(half)
	if !ok1 || !ok2 {
		return
	}
	a.Min, a.Max = low, high
	if count {
		a.Min, a.Max = low.ceil(), high.floor()
		if a.Max.Cmp(high) == 0 && !(v.Exp >= 2 && plain) {
			a.Max, _ = a.Max.Sub(Int(1))
		}
	} else if !(v.Exp >= 2 && plain) {
		a.MaxOut = true
	}
}
