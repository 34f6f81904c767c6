package normalize

// nthWeekday reads what an ordinal and a weekday open: "the first Monday of
// October", "last Sunday of May 2024", "the second Tuesday evening of next
// month". The weekday's token ends before j.
func (d *timeReader) nthWeekday(n int, s *sense, j, depth int) (reading, int) {
	if n == 0 || n > 5 || n < -1 {
		return reading{}, 0
	}
	x := reading{point: point{weekday: s.weekday, grain: GrainDay}}
	if u, e := d.sense(j); u.is(isPart) && !u.is(isUnits) {
		x.part, x.grain, j = u.part, GrainPart, e
	}
	of, k := d.sense(j)
	if !of.is(isOf) {
		return reading{}, 0
	}
	y, next := d.core(k, depth+1)
	if next == 0 || y.form != 0 || y.typ != 0 || y.edge != 0 || y.flags&fiscal != 0 {
		return reading{}, 0
	}
	switch y.grain {
	case GrainMonth, GrainQuarter, GrainSeason, GrainYear:
	default:
		return reading{}, 0
	}
	d.resolve(&y.point, k, next)
	from, to := y.days()
	if from == 0 {
		if y.grain != GrainMonth || y.month == 0 || n < 0 {
			return reading{}, 0
		}
		x.month, x.week = y.month, int8(n) // the year is open
		return x, next
	}
	at := from + Day((int(s.weekday)-from.isoWeekday()+7)%7) + Day(7*(n-1))
	if n < 0 {
		at = to - Day((to.isoWeekday()-int(s.weekday)+7)%7)
	}
	if at > to {
		return reading{}, 0
	}
	x.on(at)
	return x, next
}
