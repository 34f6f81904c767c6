package normalize

// Convert returns what a figure in one unit is in another that measures the
// same, by their exact sizes, and whether they do: 10 mile is 16.09344
// kilometre. Currencies do not convert.
func Convert(value float64, from, to string) (float64, bool) {
	i, j := measureNamed[from], measureNamed[to]
	if i == 0 || j == 0 || measures[i].dimension != measures[j].dimension || measures[i].dimension == money {
		return 0, false
	}
	if measures[i].dimension == "temperature" {
		return kelvin(to, -1)(kelvin(from, 1)(value)), true
	}
	return value * measures[i].size() / measures[j].size(), true
}

// size is how many of the first unit of its dimension a unit is.
func (u *unit) size() float64 {
	if u.per != 0 {
		return u.factor.Float() / float64(u.per)
	}
	return u.factor.Float()
}

// kelvin returns the way from a unit of temperature to kelvin, or back for -1.
func kelvin(unit string, way int) func(float64) float64 {
	size, zero := 1.0, 0.0
	switch unit {
	case "degree celsius":
		zero = 273.15
	case "degree fahrenheit":
		size, zero = 5.0/9, 459.67*5/9
	}
	if way < 0 {
		return func(k float64) float64 { return (k - zero) / size }
	}
	return func(v float64) float64 { return v*size + zero }
}
