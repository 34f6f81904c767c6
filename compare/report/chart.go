package report

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize"
)

// A chart is a series drawn as value against day: a mark a claim, its shape
// and colour by source, a bound as the range of what it allows. Claims without
// a day stand at the right, behind a line.
type chart struct {
	Title   string
	W, H    int
	Points  []point
	Ticks   []tick // of the values
	Days    []tick
	Sources []legend
	Undated int // the x of the line before the claims without a day; 0 is none
	Right   int
	Bottom  int
}

type point struct {
	X, Y    int
	Y1, Y2  int // of its range; equal when it is one value
	OpenTop bool
	Mark    int // the source's number
	Lags    bool
	Label   string
	Number  string
	Day     string
	Where   string
	Source  string
	Quote   string
}

type tick struct {
	At   int
	Text string
}

type legend struct {
	Mark int
	Name string
}

const (
	chartWidth   = 640
	chartHeight  = 260
	marginLeft   = 64
	marginRight  = 20
	marginTop    = 16
	marginBottom = 36
	undatedWidth = 60
	marks        = 6 // how many shapes and colours there are
)

// newChart draws a series, when it has figures of at least two days.
func newChart(s *compare.Series) (chart, bool) {
	var days []normalize.Day
	most, undated := 0.0, 0
	for i := range s.Entries {
		e := &s.Entries[i]
		if e.AsOf == 0 {
			undated++
		} else {
			days = append(days, e.AsOf)
		}
		lo, hi := ends(e.Claim.Value)
		most = max(most, lo, hi)
	}
	slices.Sort(days)
	if len(slices.Compact(slices.Clone(days))) < 2 || most <= 0 || math.IsInf(most, 0) {
		return chart{}, false
	}
	c := chart{Title: title(s), W: chartWidth, H: chartHeight, Right: chartWidth - marginRight, Bottom: chartHeight - marginBottom}
	right := c.Right
	if undated > 0 {
		right -= undatedWidth
		c.Undated = right + 12
	}
	first, last := days[0], days[len(days)-1]
	x := func(d normalize.Day) int {
		if d == 0 {
			return c.Right - undatedWidth/2 + 6
		}
		return marginLeft + 10 + int(float64(right-marginLeft-20)*float64(d-first)/float64(last-first))
	}
	top := nice(most)
	y := func(v float64) int { return c.Bottom - int(math.Round(float64(c.Bottom-marginTop)*v/top)) }
	for v := 0; v <= 4; v++ {
		c.Ticks = append(c.Ticks, tick{y(top * float64(v) / 4), strconv.FormatFloat(top*float64(v)/4, 'f', -1, 64)})
	}
	c.Days = []tick{{x(first), first.String()}, {x(last), last.String()}}
	number := map[string]int{}
	for i := range s.Entries {
		e := &s.Entries[i]
		source := cmp.Or(e.Claim.Source, e.Claim.Document)
		n, ok := number[source]
		if !ok {
			n = len(number)
			number[source] = n
			c.Sources = append(c.Sources, legend{n % marks, source})
		}
		lo, hi := ends(e.Claim.Value)
		p := point{X: x(e.AsOf), Mark: n % marks, Lags: e.Lags, Number: e.Claim.Number, Day: e.AsOf.String(), Where: e.Claim.Document, Source: source, Quote: short(e.Claim.Quote, 160)}
		p.Y1, p.Y2 = y(lo), y(hi)
		if p.Y = p.Y1; e.Claim.Value.NoMin {
			p.Y, p.Y1 = y(hi), y(0)
		}
		if e.Claim.Value.NoMax {
			p.Y2, p.OpenTop = max(marginTop, p.Y1-36), true
		}
		p.Label = cmp.Or(p.Day, "undated") + ": " + p.Number + ", " + source
		c.Points = append(c.Points, p)
	}
	return c, true
}

// ends are the ends of a set of values; an open one is the other.
func ends(a normalize.Amount) (lo, hi float64) {
	lo, hi = a.Min.Float(), a.Max.Float()
	if a.NoMin {
		lo = hi
	}
	if a.NoMax {
		hi = lo
	}
	return lo, hi
}

// nice is a round number at or above v, with a quarter that is round too.
func nice(v float64) float64 {
	unit := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 4, 8, 10, 20} {
		if m*unit >= v*1.05 {
			return m * unit
		}
	}
	return 20 * unit
}

func title(s *compare.Series) string {
	t := s.Kind
	if s.Of != "" {
		t += " (" + s.Of + ")"
	}
	if s.Since != "" {
		t += " since " + s.Since
	}
	if s.Event != "" {
		t += ": " + s.Event
	}
	return t
}

func itoa(n int) string { return strconv.Itoa(n) }
