package normalize_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/normalize"
)

func TestAmountIn(t *testing.T) {
	for _, c := range []struct {
		value    normalize.Decimal
		from, to string
		want     string
		why      string
	}{
		{normalize.Int(745), "mile", "kilometre", "1198.96128", "the international mile is 1609.344 m"},
		{normalize.Int(1), "inch", "centimetre", "2.54", "exact since 1959"},
		{normalize.Int(100), "pound", "kilogram", "45.359237", "the international pound"},
		{normalize.Int(1), "square mile", "hectare", "258.9988110336", "a square of the mile"},
		{normalize.Int(36), "kilometre per hour", "metre per second", "10", "through 3600 seconds"},
		{normalize.Int(10), "metre per second", "kilometre per hour", "36", "and back"},
		{normalize.Int(212), "degree fahrenheit", "degree celsius", "100", "water boils"},
		{normalize.Int(-40), "degree celsius", "degree fahrenheit", "-40", "where both meet"},
		{normalize.Int(0), "degree celsius", "kelvin", "273.15", "the ice point"},
		{normalize.Int(1), "barrel", "litre", "158.987294928", "42 US gallons"},
		{normalize.Int(2), "gigawatt", "megawatt", "2000", "decimal prefixes"},
		{normalize.Int(50), "basis point", "percentage point", "0.5", "a hundredth of a point"},
		{normalize.Int(2), "year", "month", "24", "calendar units are counted in months"},
	} {
		a := normalize.Amount{Min: c.value, Max: c.value, Unit: c.from}
		got, ok := a.In(c.to)
		require.True(t, ok, c.why)
		require.Equal(t, c.want, got.Min.String(), "%v %s in %s: %s", c.value, c.from, c.to, c.why)
		require.Equal(t, c.to, got.Unit)
	}
	for _, c := range [][2]string{{"mile", "kilogram"}, {"dollar", "euro"}, {"", "mile"}, {"mile", ""}, {"month", "day"}, {"no unit", "mile"}} {
		_, ok := normalize.Amount{Unit: c[0]}.In(c[1])
		require.False(t, ok, "%s in %s", c[0], c[1])
	}
}

func TestAmountInAndBack(t *testing.T) {
	units := []string{"metre", "mile", "foot", "inch", "yard", "nautical mile", "kilometre"}
	rapid.Check(t, func(t *rapid.T) {
		from, to := rapid.SampledFrom(units).Draw(t, "from"), rapid.SampledFrom(units).Draw(t, "to")
		n := normalize.Int(rapid.Int64Range(1, 1e6).Draw(t, "n"))
		there, ok := normalize.Amount{Min: n, Max: n, Unit: from}.In(to)
		require.True(t, ok)
		back, ok := there.In(from)
		require.True(t, ok)
		off, ok := back.Min.Sub(n)
		require.True(t, ok)
		require.Negative(t, off.Abs().Cmp(normalize.Decimal{Coef: 1, Exp: -8}), "%v", back.Min)
	})
}
