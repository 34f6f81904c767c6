package normalize

// In returns the amount in another unit of the same dimension, through exact
// factors; a factor without an end, such as that of kilometres an hour to
// metres a second, is rounded to 18 digits. It fails when the units measure
// different things or are money: what a currency is worth is not in the words.
func (a Amount) In(unit string) (Amount, bool) {
	if a.Unit == unit {
		return a, true
	}
	i, ok1 := measureNamed[a.Unit]
	j, ok2 := measureNamed[unit]
	if !ok1 || !ok2 {
		return Amount{}, false
	}
	from, to := &measures[i], &measures[j]
	if from.dimension != to.dimension || from.dimension == money || from.dimension == "" {
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
