package compare

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// How long a time is at most that is told as when a figure was so, and how many of its
// digits are no zeros at its end, at least.
const (
	wholeYear   = 366
	wholeMonth  = 31
	tellsDigits = 2
)

// yearly are kinds that have a figure a year, which may come again.
var yearly = []string{"revenue", "budget", "growth", "employees", "share", "price", "turnout", "approval", "flights", "attended", "temperature", "rainfall"}

// goneBy is a figure of a year or a month that is over.
type goneBy struct {
	*member
	from, to normalize.Day
}

// otherTimes notes one figure of which two of a handful of texts of one event tell that it is
// of two times gone by: the quake of 1987 killed 312, that of 1978 killed 312; the fine of
// $64,000 in 2019, in 2021. Each text has the figure of one time.
func (g *Group) otherTimes() {
	if g.world.n > handful || g.world.n < 2 || slices.Contains(yearly, g.Kind.Name) {
		return
	}
	var each []goneBy
	for i, c := range g.Claims {
		from, to := timeGone(c)
		if from == 0 {
			continue
		}
		if m := g.member(i); m.subject >= 0 {
			each = append(each, goneBy{m, from, to})
		}
	}
	var told [][2]int32
	for i, a := range each {
		for _, b := range each[i+1:] {
			if slices.Contains(told, [2]int32{a.doc, b.doc}) || !sameFigure(a, b) || ofSeveralTimes(each, a) || ofSeveralTimes(each, b) || !g.world.tellOne(a.doc, b.doc) {
				continue
			}
			if g.Kind.Name == "quantity" && a.Head != b.Head && sharedIn(a.Context, b.Context) == 0 && namesShared(a.Claim, b.Claim) == 0 {
				continue
			}
			g.judged()
			told = append(told, [2]int32{a.doc, b.doc})
			g.found = append(g.found, Finding{
				Verdict: Dispute, Severity: Note,
				Message: fmt.Sprintf("%s: %s (%s) or %s (%s)", plain(a.Quote), a.time(), a.Document, b.time(), b.Document),
				Because: []string{"one figure, told of two times"},
				Sides:   []Side{{Value: a.Value, Claims: []claims.Claim{*a.Claim}}, {Value: b.Value, Claims: []claims.Claim{*b.Claim}}},
			})
		}
	}
}

// timeGone is the year or the month that a claim with a telling figure names and that is
// over, or 0.
func timeGone(c *claims.Claim) (from, to normalize.Day) {
	unit := c.Value.Unit
	if c.Number == "" || !c.Background || c.Count == claims.Rank || bounded(c) || vague(c) || unit == "percent" || unit == "year" || unit == "year of age" || c.Stance == claims.Denied || c.Stance == claims.Possible ||
		figure(&c.Value) < rareFigure || len(strings.TrimRight(digits(c.Number), "0")) < tellsDigits {
		return 0, 0
	}
	from, to = c.Event.From, c.Event.To
	if from == 0 {
		from, to = yearBefore(c)
	}
	if span := to - from; from == 0 || to == 0 || span < wholeMonth-4 || span > wholeYear || c.Published != 0 && to >= c.Published {
		return 0, 0
	}
	return from, to
}

// yearBefore is the one year that stands in figures before a claim in its sentence.
func yearBefore(c *claims.Claim) (from, to normalize.Day) {
	before, _ := inSentence(c)
	for w := range strings.FieldsFuncSeq(before, func(r rune) bool { return !unicode.IsDigit(r) }) {
		y, err := strconv.Atoi(w)
		if err != nil || len(w) != 4 || y < 1500 || y > 2100 || from != 0 {
			return 0, 0
		}
		from, _ = normalize.NewDay(y, 1, 1)
		to, _ = normalize.NewDay(y, 12, 31)
	}
	return from, to
}

// sameFigure tells whether two texts tell one figure of two months or of two years.
func sameFigure(a, b goneBy) bool {
	return a.doc != b.doc && (a.Passage == 0 || a.Passage != b.Passage) && a.Value.Unit == b.Value.Unit && digits(a.Number) == digits(b.Number) && a.Value.Agrees(b.Value) &&
		(a.to < b.from || b.to < a.from) && (a.to-a.from > wholeMonth) == (b.to-b.from > wholeMonth) && publishedWithin(a.Claim, b.Claim, notedDays)
}

// ofSeveralTimes tells whether the text of a figure has it of another time too.
func ofSeveralTimes(each []goneBy, a goneBy) bool {
	return slices.ContainsFunc(each, func(o goneBy) bool {
		return o.doc == a.doc && o.Value.Agrees(a.Value) && o.Value.Unit == a.Value.Unit && (o.from != a.from || o.to != a.to)
	})
}

// time is the year or the month in figures.
func (t goneBy) time() string {
	year, month, _ := t.from.Date()
	if t.to-t.from > wholeMonth {
		return strconv.Itoa(year)
	}
	return fmt.Sprintf("%d-%02d", year, month)
}
