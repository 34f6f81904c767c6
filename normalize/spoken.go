package normalize

// spoken reads the minutes behind the hour n in words, as "nine thirty" and
// "dos cuarenta y cinco" have them: where "at" or its like stands before them
// at i, or what only a time has behind it stands behind.
func (d *timeReader) spoken(i, n, k int) (point, int) {
	if n < 1 || n > 12 || d.dash(k) != d.joined(k) {
		return point{}, 0
	}
	if d.dash(k) {
		k++
	}
	if k >= d.stop || d.Tokens[k].Kind != WordToken {
		return point{}, 0
	}
	m, e := d.whole(k, d.Language.file.BareHours) // "cuarenta y cinco"
	if e == 0 || m < 10 || m > 59 || d.counts(e) {
		return point{}, 0
	}
	u, _ := d.sense(e)
	if !u.is(isMeridiem|isClockPart|isDay|isDayPart) && !(d.is(i-1, isAt|isFrom|isTo) && (d.closes(e) || u.is(isWeekday))) {
		return point{}, 0
	}
	return point{}.set(n, m), e
}

// minutesPast reads "10 past 9", "twenty minutes to eight".
func (d *timeReader) minutesPast(i int) (point, int) {
	if d.Language.file.BareHours {
		return point{}, 0 // the hour comes first: "las nueve y diez"
	}
	near := false
	for k := i + 1; k <= i+4 && !near; k++ {
		near = d.is(k, isPlus|isMinus)
	}
	if !near {
		return point{}, 0
	}
	m, k := d.cardinal(i)
	if k == 0 || m < 1 || m > 59 {
		return point{}, 0
	}
	u, e := d.sense(k)
	minutes := u.is(isUnit|isUnits) && u.unit == GrainMinute
	if minutes {
		k = e
		u, e = d.sense(k)
	}
	if !u.is(isPlus|isMinus) || u.is(isMinus) && !(minutes && d.is(i-1, isAt)) {
		return point{}, 0
	}
	h, next := d.cardinal(e)
	if next == 0 || h < 1 || h > 12 || d.counts(next) || !minutes && !d.is(i-1, isAt) {
		return point{}, 0
	}
	if v, _ := d.sense(next); !d.closes(next) && !v.is(isMeridiem|isClockPart|isOclock|isDay|isWeekday) {
		return point{}, 0
	}
	if u.is(isMinus) {
		m = 60*h - m
	} else {
		m += 60 * h
	}
	return d.clockEnd(point{}.set(m/60, m%60), i, next, true)
}

// announced tells whether a word or phrase that goes before a time ends before i.
func (d *timeReader) announced(i int) bool {
	return d.is(i-1, isAt) || (d.Language.Is(d.wordAt(i-1), Auxiliary) || d.is(i-1, isOf) && d.is(i+1, isHourMark)) && d.atPhrase(i)
}

func (d *timeReader) atPhrase(i int) bool {
	low := d.sentence().First
	for k := 2; k <= 4 && i-k >= low; k++ {
		if s, next := d.sense(i - k); next == i && s.is(isAt) {
			return true
		}
	}
	return false
}

// atHour tells whether a bare hour at i is one by what stands before it: "a las
// 18", "hasta las 9", "hacia las once".
func (d *timeReader) atHour(i, h int) bool {
	if !d.is(i-1, isAt) || !d.is(i-1, isThe) {
		return false
	}
	if d.is(i-2, isTo) || d.atPhrase(i) {
		return true
	}
	r := d.relationBefore(i - 1) // but "después de las dos", of two women
	return r != 0 && r != During && (h > 3 || d.Tokens[i].Kind == NumberToken)
}

// oneHour tells whether the article at i and the hour behind it are a time:
// "à une heure trente", "à une heure du matin".
func (d *timeReader) oneHour(i int) bool {
	s, j := d.sense(i)
	if u, k := d.sense(j); s.is(isOne) && u.is(isHourMark) && d.Language.file.BareHours && d.is(i-1, isAt) {
		v, _ := d.sense(k)
		m, e := d.cardinal(k)
		w, _ := d.sense(e)
		return v.is(isClockPart|isAndHalf) || e > 0 && m >= 5 && m <= 59 && (d.closes(e) || w.is(isClockPart))
	}
	return false
}

// partAfter tells whether the part of the day closes the time whose hour ends
// before j: "huit heures 20 minutes du soir".
func (d *timeReader) partAfter(j int) bool {
	for k := j; k < d.stop && k < j+4; k++ {
		u, _ := d.sense(k)
		switch {
		case u.is(isClockPart):
			return true
		case u.is(isPlus|isMinus|isClockHalf|isClockQuarter) || u.is(isUnits) && u.unit == GrainMinute:
		case d.Tokens[k].Kind == NumberToken || d.Language.role(d.Tokens[k].Word)&roleNumber != 0:
		default:
			return false
		}
	}
	return false
}

// minutesAfter tells whether minutes without their unit follow an hour that
// ends before j: "sept heures et dix", which no length of time is written as.
func (d *timeReader) minutesAfter(j int) bool {
	u, k := d.sense(j)
	if !u.is(isPlus | isMinus) {
		return false
	}
	m, e := d.cardinal(k)
	return e > 0 && m >= 1 && m <= 59 && d.Tokens[k].Kind == WordToken && d.closes(e) && !d.counts(e)
}

// opensClause tells whether nothing that a length could follow stands before
// the token at i.
func (d *timeReader) opensClause(i int) bool {
	if i == d.sentence().First || d.is(i-1, isOr) || d.Tokens[i-1].Kind == PunctToken {
		return true
	}
	n := len(d.Mentions)
	return n > 0 && d.Mentions[n-1].Last == i && d.Mentions[n-1].Type == Date
}
