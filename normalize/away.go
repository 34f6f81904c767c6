package normalize

// awayFrom reads "the week after next", "the year before last", and "the day
// after" that of the day named before.
func (d *timeReader) awayFrom(i int, s *sense, r Relation, k int) (reading, int) {
	step := 0
	switch r {
	case Before:
		step = -1
	case After:
		step = 1
	default:
		return reading{}, 0
	}
	if v, e := d.sense(k); v.is(isShift) && int(v.shift) == step && d.closes(e) {
		return d.thisUnit(s, 2*step, 0), e
	}
	if s.unit != GrainDay || !d.closes(k) || k < d.stop && d.Tokens[k].Kind == WordToken {
		return reading{}, 0
	}
	return d.dayAway(i, k, step)
}

// dayAway is the day so many days from the one named before, or from that of
// the text where what is said is to come.
func (d *timeReader) dayAway(i, next, step int) (reading, int) {
	if day := d.lastDay(i, 2); day != 0 {
		return reading{point: pointOf(day + Day(step))}, next
	}
	if step > 0 && d.tense(i, next) > 0 {
		return d.deictic(step), next
	}
	return reading{}, 0
}
