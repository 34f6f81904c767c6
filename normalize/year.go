package normalize

import "strings"

func plausibleYear(n int) bool { return n >= 1000 && n <= 2999 }

// year reads the year that may follow a day or month, after a comma or a word
// such as "de", and returns the token behind it, 0 when there is none.
func (d *timeReader) year(x *reading, j int) int {
	k := j
	if d.punct(k, ',') {
		k++
	} else if (d.dash(k) || d.punct(k, '/')) && d.joined(k) && d.joined(k+1) {
		k++
	} else if u, e := d.sense(k); u.is(isOf) {
		k = e
		if u, e := d.sense(k); u.is(isThe) {
			k = e
		}
	}
	if u, e := d.sense(k); u.is(isUnit) && u.unit == GrainYear && k > j {
		k = e
	}
	if u, e := d.sense(j); u.is(isShift) && d.Date != 0 {
		if v, next := d.sense(e); v.is(isUnit) && v.unit == GrainYear && !v.fiscal { // "June 12 last year"
			y, _, _ := d.Date.Date()
			x.year = int16(y + int(u.shift))
			return next
		}
	}
	if n, e := d.wordYear(k); e > 0 && (k > j || d.Tokens[max(j-1, 0)].Kind != WordToken || !d.is(j-1, isDoubtful)) {
		x.year = int16(n)
		x.flags |= yearWritten
		return e
	}
	n, w := d.number(k)
	if d.shortYear(k) {
		if n, w := d.number(k + 1); w == 2 {
			x.year = int16(century(n))
			x.flags |= yearWritten
			return k + 2
		}
	}
	if w != 4 || n < 1000 || n > 2999 || d.counts(k+1) {
		return 0
	}
	if d.joined(k+1) && d.Tokens[k+1].Kind == WordToken && !d.is(k+1, isPlural) {
		return 0
	}
	x.year = int16(n)
	x.flags |= yearWritten
	return k + 1
}

// wordYear reads a year in words: "two thousand and five", "nineteen ninety-six".
func (d *timeReader) wordYear(i int) (n, next int) {
	if i >= d.stop || d.Tokens[i].Kind != WordToken || d.Language.role(d.Tokens[i].Word)&roleNumber == 0 {
		return 0, 0
	}
	n, next = d.whole(i, true)
	if next > 0 && n >= 13 && n <= 20 {
		if m, e := d.cardinal(next); e > 0 && m >= 10 && m <= 99 && d.Tokens[next].Kind == WordToken {
			return 100*n + m, e
		}
	}
	if next == 0 || n < 1400 || n > 2100 || d.counted(next) {
		return 0, 0
	}
	return n, next
}

// shortYear tells whether an apostrophe opens a year of two digits at i.
func (d *timeReader) shortYear(i int) bool {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != PunctToken || !d.joined(i+1) {
		return false
	}
	switch d.String(i) {
	case "'", "’", "‘":
		return true
	}
	return false
}

// century is the year that two digits mean, from 1950 to 2049.
func century(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// counts tells whether what stands at i is counted by the figure before it.
func (d *timeReader) counts(i int) bool {
	if i >= d.stop {
		return false
	}
	if d.is(i, isCounted) && !d.Tokens[i].Is(AfterLine) || d.punct(i, '%') {
		return true
	}
	return false
}

// yearAlone tells whether a figure of four digits is a year: a word that goes
// before years stands before it, and nothing it could count behind it.
func (d *timeReader) yearAlone(i, n int) bool {
	if n < 1400 || n > 2199 || d.counts(i+1) {
		return false
	}
	if _, w := d.number(i + 2); w > 0 && w <= 2 && d.dash(i+1) && d.joined(i+1) && d.joined(i+2) && d.is(i-1, isThe) && d.Language.file.DateArticle {
		return false // "le 2015-32"
	}
	if m, w := d.number(i + 2); w == 2 && d.dash(i+1) && d.joined(i+1) && d.joined(i+2) && (m == (n+1)%100 || m > n%100 && d.is(i-1, isYearAfter|isUnit|isUnits)) && !(d.joined(i+3) && d.Tokens[i+3].Kind != PunctToken) {
		return n >= 1900 // "the 2008-09 season"
	}
	if d.joined(i+1) && !(d.Tokens[i+1].Kind == PunctToken && !d.punct(i+1, '%') && !d.punct(i+1, '$')) {
		return false
	}
	if i > 0 && d.joined(i) && !d.punct(i-1, '(') && !d.dash(i-1) && !d.shortYear(i-1) && !d.punct(i-1, '"') {
		return false
	}
	before := i - 1
	if d.punct(before, '(') {
		return true
	}
	if s := d.sentence(); i == s.First && (i+1 == s.Last || i+2 == s.Last && d.Tokens[i+1].Kind == PunctToken) {
		return n >= 1900 && n <= 2059 // a heading
	}
	if u, _ := d.sense(i + 2); d.is(i+1, isOr) && u.is(isEdge) && u.edge >= earlierEdge {
		return true // "2018 or later"
	}
	if weak := d.is(before, isOf|isTo|isAnd|isOr|isWeak) && !d.is(before, isRelation|isIn) && d.relationBefore(i) == 0; weak {
		_, opens := d.senseBefore(i, isYearAfter)
		if opens < before || d.is(before-1, isYearAfter) && !d.Language.Is(d.wordAt(before-1), Preposition|Conjunction|Determiner) {
			return !d.counted(i + 1) // "data de 1688", "le printemps de 1848", "dates back to 1865"
		}
		// "an average of 1500", "de 1480 HUF"
		if n < 1900 || n > 2059 || n%100 == 0 || d.counted(i+1) || i+1 < d.stop && d.Tokens[i+1].Is(Caps) {
			return false
		}
		return true
	}
	if n < 1900 || n > 2059 {
		return d.is(before, isYearAfter) && !d.counted(i+1)
	}
	if d.is(before, isYearAfter) || d.is(before, isUnit) {
		return n%100 != 0 || !d.counted(i+1)
	}
	if _, opens := d.senseBefore(i, isYearAfter); opens < before {
		return n%100 != 0 && !d.counted(i+1) // "compared with 2003", "as far back as 1985"
	}
	if d.is(before, isThe) || n%100 != 0 && before >= 0 && d.Language.role(d.Tokens[before].Word)&roleArticle != 0 {
		return !d.counted(i+1) && i+1 < d.stop && (d.Tokens[i+1].Kind == WordToken || d.dash(i+1))
	}
	if before >= d.sentence().First && d.Tokens[before].Kind == WordToken && d.Tokens[before].Is(Upper) {
		if before > d.sentence().First && d.Language.role(d.Tokens[before].Word)&roleLabel != 0 {
			return false // "Room 2012"
		}
		return !d.counted(i+1) && (i+1 >= d.stop || !d.Tokens[i+1].Is(Upper))
	}
	return false
}

// counted tells whether the word at i looks like something counted: a plural
// that is no verb, but for a crisis, a census, a congress.
func (d *timeReader) counted(i int) bool {
	if i >= d.stop || d.Tokens[i].Kind != WordToken {
		return false
	}
	tok := d.Tokens[i]
	if tok.Is(Upper) || d.Language.Is(tok.Word, ^abbreviation) {
		return d.counts(i)
	}
	word := d.Source[tok.Start:tok.End]
	c := word[len(word)-1]
	if c == 's' && len(word) > 4 && strings.IndexByte("siu", word[len(word)-2]) >= 0 {
		return d.counts(i)
	}
	return c == 's' || c == 'S' || d.counts(i)
}
