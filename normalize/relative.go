package normalize

// deictic is a day counted from the day of the text.
func (d *timeReader) deictic(shift int) reading {
	if d.Date == 0 {
		x := reading{form: presentForm}
		if shift != 0 {
			x.form = pastForm
			if shift > 0 {
				x.form = futureForm
			}
		}
		return x
	}
	return reading{point: pointOf(d.Date + Day(shift))}
}

// lastDay is the last day that the text names before the token i, at most so
// many sentences back: "the same day", "ending the day".
func (d *timeReader) lastDay(i, sentences int) Day {
	low := d.Sentences[max(0, d.at+1-sentences)].First
	for k := len(d.Mentions) - 1; k >= 0 && k >= len(d.Mentions)-8; k-- {
		m := &d.Mentions[k]
		if m.First < low {
			break
		}
		if (m.Type == Date || m.Type == Time) && m.From != 0 && m.From == m.To {
			return m.From
		}
	}
	return 0
}

// shifted reads "last week", "the past 14 months", "next March", "this Monday".
func (d *timeReader) shifted(s *sense, j int) (reading, int) {
	shift := int(s.shift)
	same := s.is(isSame)
	if v, _ := d.sense(j - 2); !same && shift != 0 && !v.have && !(v.is(isTo) && !d.Language.file.DateArticle) && !d.Language.Is(d.wordAt(j-2), Auxiliary|Modal|Future) {
		// "los últimos 14 meses", but "ha pasado 14 meses", "is due to last 72 hours"
		x, next := d.recentLength(j, shift)
		if next > 0 && (!d.Language.file.DateArticle || x.span[0].n == 1 || d.Source[d.Tokens[j-1].End-1] == 's') {
			return x, next
		}
	}
	u, next := d.sense(j)
	switch {
	case j < d.stop && d.Tokens[j].Kind == NumberToken && d.Language.file.DateArticle && !same:
		return d.dayAndMonth(j) // "ce 12/05"
	case u.is(isWeekday):
		if same {
			return reading{}, 0
		}
		if x, e := d.nthWeekday(shiftOrdinal(s), u, next, 1); e > 0 {
			return x, e // "the last Sunday of May"
		}
		if y, e := d.withWeekday(u, next, 1); e > 0 {
			if y.year == 0 && d.Date != 0 {
				y.year = d.yearFor(&y.point, shift)
			}
			return y, e // "this Friday, June 15"
		}
		return d.shiftedWeekday(j-1, next, u, shift, s.near), next
	case u.is(isMonth):
		if same || u.is(isDoubtful) && !d.Tokens[j].Is(Upper) {
			return reading{}, 0
		}
		x := d.shiftedMonth(u, shift)
		if n, w := d.number(next); w > 0 && w <= 2 && n >= 1 && n <= 31 && !d.counts(next+1) && !d.clockAt(next) {
			x.day, x.grain = int8(n), GrainDay // "last December 25"
			if d.Date != 0 {
				x.year = d.yearFor(&x.point, shift)
			}
			next++
			if e := d.year(&x, next); e > 0 {
				next = e // "this May 18, 2017, photo"
			}
			return x, next
		}
		return x, next
	case u.is(isHoliday) && !same:
		if d.Date == 0 || shift == 0 {
			return d.holidayDate(j, u, next)
		}
		if u.holiday.week {
			return reading{point: d.unitPoint(d.near(&u.holiday, shift), GrainWeek)}, next
		}
		return reading{point: pointOf(d.near(&u.holiday, shift))}, next
	case u.is(isSeason):
		if same {
			return reading{}, 0
		}
		return d.shiftedSeason(u, shift), next
	case u.is(isPart) && !u.is(isUnit) && !same && shift != 0 && next == j+1:
		x := reading{}
		if day := d.lastDay(j, 2); day != 0 {
			x = reading{point: pointOf(day + Day(shift))}
		} else if shift < 0 == (d.tense(j-1, next) <= 0) {
			x = d.deictic(shift)
		}
		if x.day == 0 {
			return reading{}, 0
		}
		x.grain, x.part = GrainPart, u.part                    // "the next morning"
		x.overnight = shift < 0 && d.Language.file.DateArticle // "la pasada madrugada" can be today's
		return x, next
	case u.is(isUnit):
		if n, w := d.number(next); u.unit == GrainDay && w > 0 && w <= 2 && n >= 1 && n <= 31 && shift != 0 && d.Language.file.DateArticle && d.Date != 0 && !d.counts(next+1) {
			if x, e := d.dayMonth(next, n, 1); e > 0 && x.month != 0 && x.typ == 0 {
				if x.year == 0 {
					x.year = d.yearFor(&x.point, shift)
				}
				return x, e // "el pasado día 2 de julio"
			}
			if d.joined(next+1) && !d.punct(next+1, ',') && !d.punct(next+1, '.') {
				return reading{}, 0
			}
			return reading{point: d.dayToward(n, shift)}, next + 1 // "el pasado día 22"
		}
		if x, e := d.ordinalUnit(shiftOrdinal(s), j, 1); e > next {
			return x, e // "the last week of March"
		}
		if v, e := d.sense(next); u.unit == GrainWeek && !same && d.Date != 0 {
			if v.is(isOn) {
				v, e = d.sense(e)
			}
			if v.is(isThe) {
				v, e = d.sense(e)
			}
			if v.is(isWeekday) && (!v.is(isDoubtful) || d.Tokens[e-1].Is(Upper)) { // "next week on Tuesday"
				return d.weekdayIn(v.weekday, shift), e
			}
		}
		if v, e := d.sense(next); u.unit == GrainMonth && !same && v.is(isOf) {
			if m, end := d.sense(e); m.is(isMonth) && !m.is(isDoubtful) {
				return d.shiftedMonth(m, shift), end // "el pasado mes de marzo"
			}
		}
		if u.unit <= GrainHour {
			return reading{}, 0 // "última hora"
		}
		if day := d.lastDay(j, 2); !same && u.unit == GrainDay && shift != 0 && day != 0 {
			return reading{point: pointOf(day + Day(shift))}, next // "the next day"
		}
		if same && u.unit != GrainDay {
			return d.sameUnit(j, u, next)
		}
		if same {
			if next < d.stop && d.Language.Is(d.Tokens[next].Word, Relative) {
				return reading{}, 0
			}
			if day := d.lastDay(j, len(d.Sentences)); day != 0 {
				return reading{point: pointOf(day)}, next
			}
		}
		if !same && u.unit == GrainDay && shift > 0 && d.Date != 0 && d.tense(j-1, next) < 0 {
			return reading{form: pastForm}, next // "he died the next day": of a day that is not named
		}
		if v, e := d.sense(next); v.is(isAndHalf) && d.Language.file.DateArticle && shift != 0 && !same && u.unit >= GrainDay {
			return d.recentAndMore(u, v.more, shift), e
		}
		if s.is(isShift) && shift == -1 && (u.unit == GrainDecade || u.unit == GrainCentury && d.Language.file.DateArticle || u.times > 1) {
			return d.recent(1, u, shift), next
		}
		return d.thisUnit(u, shift, 0), next
	}
	return reading{}, 0
}

// yearFor is the year in which the day of p is the next to come, the last that
// was, or the nearest to the day of the text, by the shift.
func (d *timeReader) yearFor(p *point, shift int) int16 {
	now, _, _ := d.Date.Date()
	best := Day(0)
	q := *p
	for y := now - 1; y <= now+1; y++ {
		q.year = int16(y)
		day, _ := q.days()
		if day == 0 || shift > 0 && day < d.Date || shift < 0 && day > d.Date {
			continue
		}
		if best == 0 || abs(int64(day-d.Date)) < abs(int64(best-d.Date)) {
			best = day
		}
	}
	year, _, _ := best.Date()
	return int16(year)
}

// sameUnit reads "the same week", "ese mes": that of the day named before, or
// one that is left open.
func (d *timeReader) sameUnit(j int, u *sense, next int) (reading, int) {
	switch u.unit {
	case GrainWeek, GrainWeekend, GrainMonth, GrainYear:
	default:
		return reading{}, 0
	}
	if u.fiscal || u.times > 1 || next < d.stop && !d.closes(next) && !d.Language.Is(d.Tokens[next].Word, Relative) {
		return reading{}, 0
	}
	if day := d.lastDay(j, 2); day != 0 {
		return reading{point: d.unitPoint(day, u.unit)}, next
	}
	return reading{point: point{grain: u.unit}}, next
}

// shiftedSeason is "last summer", "el verano pasado".
func (d *timeReader) shiftedSeason(s *sense, shift int) reading {
	x := reading{point: point{part: s.season, grain: GrainSeason}}
	if d.Date == 0 {
		return x
	}
	y, _, _ := d.Date.Date()
	best := 0
	for k := y - 2; k <= y+2; k++ {
		x.year = int16(k)
		from, to := x.days()
		switch {
		case shift < 0 && to < d.Date, shift == 0 && from <= d.Date+120:
			best = k
		case shift > 0 && from > d.Date && best == 0:
			best = k
		}
	}
	x.year = int16(best)
	return x
}

// shiftOrdinal is -1 for "last" as in "the last week of March", or no ordinal.
func shiftOrdinal(s *sense) int {
	if s.is(isOrdinal) {
		return int(s.ordinal)
	}
	return 0
}

// recentAndMore is the stretch of one unit and a share of it before or behind the
// text: "el último año y medio".
func (d *timeReader) recentAndMore(u *sense, more Decimal, shift int) reading {
	x := d.recent(1, u, shift)
	if n, ok := Int(1).Add(more); ok && n.Exp >= -2 {
		x.span[0] = u.length(int32(n.Coef), n.Exp)
	}
	if d.Date != 0 {
		other := d.Date.back(x.span, shift)
		x.from, x.to = min(other, d.Date), max(other, d.Date)
	}
	return x
}
