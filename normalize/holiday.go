package normalize

import "time"

// Holidays that people write by name. What is fixed has a month and a day;
// what moves has a rule.
const (
	easterRule = 1 + iota // days from Easter Sunday
	nthRule               // the nth weekday of a month, counted from the end when below 0
	beforeRule            // the last weekday before a day: the Monday before May 25
)

// holiday is a day of the year by rule.
type holiday struct {
	rule       int8
	month, day int8 // a fixed date, or of nthRule: month, weekday and n
	n          int8
	offset     int8 // days added
	week       bool // the week of that day
}

// movable are the holidays that language files name; fixed ones are written
// month-day there.
var movable = map[string]holiday{
	"easter":          {rule: easterRule},
	"good friday":     {rule: easterRule, offset: -2},
	"holy thursday":   {rule: easterRule, offset: -3},
	"holy week":       {rule: easterRule, offset: -3, week: true},
	"palm sunday":     {rule: easterRule, offset: -7},
	"ash wednesday":   {rule: easterRule, offset: -46},
	"shrove tuesday":  {rule: easterRule, offset: -47},
	"easter saturday": {rule: easterRule, offset: -1},
	"easter monday":   {rule: easterRule, offset: 1},
	"ascension":       {rule: easterRule, offset: 39},
	"pentecost":       {rule: easterRule, offset: 49},
	"whit monday":     {rule: easterRule, offset: 50},
	"corpus christi":  {rule: easterRule, offset: 60},
	"thanksgiving":    {rule: nthRule, month: 11, day: 4, n: 4},
	"black friday":    {rule: nthRule, month: 11, day: 4, n: 4, offset: 1},
	"cyber monday":    {rule: nthRule, month: 11, day: 4, n: 4, offset: 4},
	"labor day":       {rule: nthRule, month: 9, day: 1, n: 1},
	"memorial day":    {rule: nthRule, month: 5, day: 1, n: -1},
	"mlk day":         {rule: nthRule, month: 1, day: 1, n: 3},
	"presidents day":  {rule: nthRule, month: 2, day: 1, n: 3},
	"columbus day":    {rule: nthRule, month: 10, day: 1, n: 2},
	"mothers day":     {rule: nthRule, month: 5, day: 7, n: 2},
	"fathers day":     {rule: nthRule, month: 6, day: 7, n: 3},
	"election day":    {rule: nthRule, month: 11, day: 1, n: 1, offset: 1},
	"super tuesday":   {rule: nthRule, month: 3, day: 2, n: 1},
	"first advent":    {rule: beforeRule, month: 12, day: 3, n: 7},
}

// in returns the day of h in a year.
func (h holiday) in(year int) Day {
	switch h.rule {
	case easterRule:
		return easter(year) + Day(h.offset)
	case nthRule:
		first, ok := NewDay(year, time.Month(h.month), 1)
		if !ok {
			return 0
		}
		d := first + Day((int(h.day)-first.isoWeekday()+7)%7) + Day(7*(h.n-1))
		if h.n < 0 {
			last := first + Day(DaysIn(year, time.Month(h.month))) - 1
			d = last - Day((last.isoWeekday()-int(h.day)+7)%7)
		}
		return d + Day(h.offset)
	case beforeRule:
		last, ok := NewDay(year, time.Month(h.month), int(h.day))
		if !ok {
			return 0
		}
		return last - Day((last.isoWeekday()-int(h.n)+7)%7)
	}
	d, _ := NewDay(year, time.Month(h.month), int(h.day))
	return d
}

// easter is Easter Sunday of a year (the anonymous Gregorian algorithm of
// Meeus, Jones and Butcher).
func easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	day, _ := NewDay(y, time.Month(n/31), n%31+1)
	return day
}

// holidayDate reads a holiday and the year that may follow it: "Christmas
// 2025", "Easter", "next Thanksgiving".
func (d *timeReader) holidayDate(i int, s *sense, j int) (reading, int) {
	h := &s.holiday
	var x reading
	next := j
	if h.week {
		return d.holidayWeek(i, h, j)
	}
	if u, e := d.sense(j); u.is(isUnit) && u.unit == GrainWeekend && d.Date != 0 && !d.Language.file.DateArticle {
		return d.holidayWeekend(i, h, e)
	}
	if y, e := d.ofYear(j, 1); e > 0 && y.year != 0 {
		next = e
		x.on(h.in(int(y.year)))
		x.flags |= y.flags & yearWritten
		x.grain = GrainDay
		return x, next
	}
	if h.rule == 0 {
		x.point = point{month: h.month, day: h.day, grain: GrainDay}
		return x, next
	}
	if d.Date == 0 {
		return reading{form: presentForm}, next
	}
	x.point = pointOf(d.near(h, d.tense(i, j)))
	return x, next
}

// holidayWeek reads a week that people name by its holiday: "Semana Santa de
// 2018".
func (d *timeReader) holidayWeek(i int, h *holiday, j int) (reading, int) {
	if y, e := d.ofYear(j, 1); e > 0 && y.year != 0 {
		x := reading{point: d.unitPoint(h.in(int(y.year)), GrainWeek)}
		x.flags |= y.flags & yearWritten
		return x, e
	}
	if d.Date == 0 {
		return reading{form: presentForm}, j
	}
	return reading{point: d.unitPoint(d.near(h, d.tense(i, j)), GrainWeek)}, j
}

// holidayWeekend reads the weekend that is nearest to a holiday: "Labor Day
// weekend 2025".
func (d *timeReader) holidayWeekend(i int, h *holiday, j int) (reading, int) {
	x, day := reading{}, Day(0)
	if y, e := d.ofYear(j, 1); e > 0 && y.year != 0 {
		x.flags, j, day = y.flags, e, h.in(int(y.year))
	} else {
		day = d.near(h, d.tense(i, j))
	}
	if day.isoWeekday() <= 2 {
		day -= 3
	}
	flags := x.flags
	x.point = d.unitPoint(day, GrainWeekend)
	x.flags |= flags
	return x, j
}

// near is the holiday last past, next to come, or nearest to the day of the text.
func (d *timeReader) near(h *holiday, tense int) Day {
	year, _, _ := d.Date.Date()
	var past, future Day
	for y := max(year-1, 1); y <= year+1; y++ {
		day := h.in(y)
		if day <= d.Date {
			past = day
		} else if future == 0 {
			future = day
		}
	}
	if future == 0 || past != 0 && (tense < 0 || tense == 0 && d.Date-past <= future-d.Date) {
		return past
	}
	return future
}
