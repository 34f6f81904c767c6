package normalize_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/internal/aheadtest"
	"github.com/gainsay/gainsay/normalize"
)

// wordings are one figure under every bound there is.
var wordings = []struct{ bound, text string }{
	{"none, a round figure", "200 boats"},
	{"none, a figure that is not round", "36 boats"},
	{"none, four digits and three zeros", "15,000 boats"},
	{"none, a magnitude", "1.2 million boats"},
	{"none, in words", "two hundred boats"},
	{"none, decimals", "7.3 percent"},
	{"none, a measure", "5 km"},
	{"none, a range", "50 to 60 boats"},
	{"none, an age", "a 68-year-old sailor"},
	{"an age in tens", "an octogenarian"},
	{"exactly", "exactly 200 boats"},
	{"at least", "at least 200 boats"},
	{"over", "over 200 boats"},
	{"over, of a measure", "over 5 km"},
	{"at most", "up to 200 boats"},
	{"under", "fewer than 200 boats"},
	{"under, of a measure", "under 5 km"},
	{"nearly", "nearly 200 boats"},
	{"about", "about 200 boats"},
	{"about, in tens", "about 30 boats"},
	{"roughly", "roughly 200 boats"},
	{"vague", "dozens of boats"},
	{"vague, larger", "hundreds of thousands of boats"},
	{"two bounds", "more than 100 and fewer than 300 boats"},
	{"another unit", "200 goats a day"},
	{"a length in two units", "two hours and 10 minutes"},
}

// set writes an amount as mathematicians do.
func set(a normalize.Amount) string {
	low, high := "["+a.Min.String(), a.Max.String()+"]"
	if a.NoMin {
		low = "(−∞"
	} else if a.MinOut {
		low = "(" + a.Min.String()
	}
	if a.NoMax {
		high = "∞)"
	} else if a.MaxOut {
		high = a.Max.String() + ")"
	}
	return strings.TrimSpace(low + ", " + high + " " + a.Unit)
}

func amountOf(t testing.TB, text string) (normalize.Amount, normalize.Change) {
	l, err := normalize.LanguageFor("en")
	require.NoError(t, err)
	m := normalize.Read(l, text).Mentions
	require.Len(t, m, 1, text)
	return m[0].Amount, m[0].Change
}

// TestValuesPage checks docs/values.md, which says what every bound allows,
// against what the reader makes of it.
func TestValuesPage(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# What a figure allows

A figure stands for the set of values it allows, and two figures disagree when their sets have no value in common.
This page is written by ` + "`go test ./normalize -run TestValuesPage -update`" + ` from what the reader does; a test fails when it is stale.

- Counts are integers, so that "over 120" is 121 or more. Measures are not: "over 5 km" leaves out 5 and nothing else.
- A bare figure allows what its last written digit leaves open. A round one, with two zeros or more at its end, allows half a unit
  of its last digit that is not zero, and never more than 5 percent to either side. "1.2 million" is what rounds to it.
- "About" is 10 percent to either side, and half a ten where the figure is in tens ("about 30" is 26 to 34), 20 percent at most; "roughly" is 15. "Nearly" is the 10 percent below. "Dozens" are two dozen or more.
- Ages, ordinals and what is called exact are taken as they stand; an octogenarian is 80 to 89. The ends of a range are its own.

| bound | for example | allows | change |
| --- | --- | --- | --- |
`)
	for _, w := range wordings {
		a, c := amountOf(t, w.text)
		fmt.Fprintf(&b, "| %s | %s | %s | `%s` |\n", w.bound, w.text, set(a), c)
	}
	b.WriteString("\n## Which pairs agree\n\nOf boats. `·` agrees, `<` and `>` say which side lies lower or higher.\n\n| |")
	texts := []string{"36", "200", "at least 36", "over 36", "up to 36", "fewer than 36", "nearly 36", "about 36", "30 to 40", "dozens of", "at least 40", "up to 30"}
	for _, s := range texts {
		b.WriteString(" " + s + " |")
	}
	b.WriteString("\n|" + strings.Repeat(" --- |", len(texts)+1) + "\n")
	for _, s := range texts {
		b.WriteString("| " + s + " |")
		for _, o := range texts {
			x, _ := amountOf(t, s+" boats")
			y, _ := amountOf(t, o+" boats")
			sign := "·"
			switch {
			case x.Below(y):
				sign = "<"
			case y.Below(x):
				sign = ">"
			}
			b.WriteString(" " + sign + " |")
		}
		b.WriteString("\n")
	}
	const page = "../docs/values.md"
	if *aheadtest.Update {
		require.NoError(t, os.MkdirAll("../docs", 0o755))
		require.NoError(t, os.WriteFile(page, []byte(b.String()), 0o644))
	}
	data, err := os.ReadFile(page)
	require.NoError(t, err)
	require.Equal(t, string(data), b.String(), "run the test with -update")
}

// TestAgreesIsOverlap compares Agrees and Below with what the sets say value by
// value, for every pair of bounds and figures.
func TestAgreesIsOverlap(t *testing.T) {
	bounds := []string{"", "exactly ", "at least ", "more than ", "up to ", "fewer than ", "nearly ", "about ", "roughly "}
	var amounts []normalize.Amount
	for _, b := range bounds {
		for _, n := range []string{"2", "9", "36", "40", "41", "100", "120", "200"} {
			a, _ := amountOf(t, b+n+" boats")
			amounts = append(amounts, a)
		}
	}
	has := func(a normalize.Amount, v normalize.Decimal) bool {
		low, high := v.Cmp(a.Min), v.Cmp(a.Max)
		return (a.NoMin || low > 0 || low == 0 && !a.MinOut) && (a.NoMax || high < 0 || high == 0 && !a.MaxOut)
	}
	for _, a := range amounts {
		require.True(t, a.Agrees(a), "%s with itself", set(a))
		for _, b := range amounts {
			shared := false
			for v := int64(-1); v < 400 && !shared; v++ {
				shared = has(a, normalize.Int(v)) && has(b, normalize.Int(v))
			}
			require.Equal(t, shared, a.Agrees(b), "%s and %s", set(a), set(b))
			require.Equal(t, a.Agrees(b), b.Agrees(a), "symmetric: %s and %s", set(a), set(b))
			require.Equal(t, !shared, a.Below(b) || b.Below(a), "%s and %s", set(a), set(b))
		}
	}
}
