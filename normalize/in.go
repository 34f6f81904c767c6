package normalize

// In returns the amount in another unit of the same dimension, through exact
// factors; a factor without an end, such as that of kilometres an hour to
// metres a second, is rounded to 18 digits. It fails when the units measure
// different things or are money: what a currency is worth is not in the words.
func (a Amount) In(unit string) (Amount, bool) {
	if a.Unit == unit {
		return a, true
	}
	from, to := convertible(a.Unit, unit)
	if from == nil {
		return Amount{}, false
	}
	b := a
	b.Unit = unit
	if !a.NoMin {
		b.Min = inUnit(a.Min, from, to)
	}
	if !a.NoMax {
		b.Max = inUnit(a.Max, from, to)
	}
	return b, true
}

// Convert returns what a figure in one unit is in another of the same dimension,
// and whether they have one: 10 mile is 16.09344 kilometre. It is exact where
// [Amount.In] is. Currencies do not convert.
func Convert(value Decimal, from, to string) (Decimal, bool) {
	i, j := convertible(from, to)
	if i == nil {
		return Decimal{}, false
	}
	return inUnit(value, i, j), true
}

// IsCurrency tells whether a unit, by its canonical name, is money.
func IsCurrency(unit string) bool {
	i, ok := measureNamed[unit]
	return ok && measures[i].dimension == money
}

// convertible returns two units that measure the same, or nil.
func convertible(from, to string) (i, j *unit) {
	m, ok1 := measureNamed[from]
	n, ok2 := measureNamed[to]
	if !ok1 || !ok2 {
		return nil, nil
	}
	if i, j = &measures[m], &measures[n]; i.dimension != j.dimension || i.dimension == money || i.dimension == "" {
		return nil, nil
	}
	return i, j
}

// inUnit returns a value of one unit in another of its dimension.
func inUnit(v Decimal, from, to *unit) Decimal {
	if from.dimension == "temperature" {
		return toScale(fromScale(v, from.name), to.name)
	}
	v = v.Mul(from.factor).Mul(Int(max(to.per, 1)))
	return v.Div(to.factor.Mul(Int(max(from.per, 1))))
}

// fromScale returns a temperature in degrees Celsius.
func fromScale(v Decimal, scale string) Decimal {
	switch scale {
	case "degree fahrenheit":
		v, _ = v.Sub(Int(32))
		return v.Mul(Int(5)).Div(Int(9))
	case "kelvin":
		v, _ = v.Sub(dec(27315, -2))
	}
	return v
}

// toScale returns degrees Celsius in another scale.
func toScale(v Decimal, scale string) Decimal {
	switch scale {
	case "degree fahrenheit":
		v, _ = v.Mul(dec(18, -1)).Add(Int(32))
	case "kelvin":
		v, _ = v.Add(dec(27315, -2))
	}
	return v
}
