package normalize

// datedStretch reads a stretch from one time to another that each have their
// day, or of which one has: "from 8 pm Tuesday to 6 am Wednesday".
func (d *timeReader) datedStretch(i int) (reading, int) {
	if !d.is(i, isFrom|isBetween) {
		return reading{}, 0
	}
	s, j := d.sense(i)
	if j >= d.stop {
		return reading{}, 0
	}
	switch tok := d.Tokens[j]; {
	case tok.Kind == NumberToken, d.Language.role(tok.Word)&roleNumber != 0:
		if _, w := d.number(j); !d.clockAt(j) && !d.is(j+1, isMeridiem|isHourMark|isOclock|isZone) && (w > 0 || tok.Kind != NumberToken) {
			return reading{}, 0
		}
	case !d.is(j, isAt|isNoon|isDay|isWeekday):
		return reading{}, 0
	}
	x, k := d.moment(j)
	if k == 0 {
		return reading{}, 0
	}
	m := d.link(k, s.is(isBetween))
	if m == 0 {
		return reading{}, 0
	}
	y, next := d.moment(m)
	if next == 0 {
		return reading{}, 0
	}
	if !x.dated() {
		u, _ := d.sense(m)
		if !u.is(isDay) || !y.dated() || d.Date == 0 {
			return reading{}, 0
		}
		x.on(d.Date) // "from 2pm till tomorrow 4:30pm"
	}
	x.form, x.typ, x.end = stretchForm, Time, y.point
	return x, next
}

// moment reads a time of day and its day, in either order.
func (d *timeReader) moment(i int) (reading, int) {
	if u, k := d.sense(i); u.is(isThe) && !u.is(isAt) {
		i = k
	}
	if i >= d.stop {
		return reading{}, 0
	}
	if x, next := d.clockOrCore(i); next > 0 {
		if x, next = d.withTime(x, next); x.flags&hasClock != 0 && x.form == 0 && x.typ == 0 && x.edge == 0 {
			return x, next
		}
	}
	return reading{}, 0
}

// dated tells whether a time states its day.
func (x *reading) dated() bool { return x.day != 0 || x.weekday != 0 }
