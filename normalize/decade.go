package normalize

import "github.com/gainsay/gainsay/internal/vocab"

// decadeOf reads "años 90", "les années 1990", "década de 1990".
func (d *timeReader) decadeOf(s *sense, j int) (reading, int) {
	if !(s.is(isUnits) && s.unit == GrainYear || s.unit == GrainDecade && s.is(isUnit)) {
		return reading{}, 0
	}
	k := j
	if s.unit == GrainDecade {
		u, e := d.sense(j)
		if !u.is(isOf) {
			return reading{}, 0
		}
		k = e
		if u, e := d.sense(k); u.is(isThe) {
			k = e
		}
		if u, e := d.sense(k); u.is(isDecade) {
			return reading{point: point{year: 1900 + int16(u.decade), grain: GrainDecade}}, e
		}
	}
	if k > j {
		if n, e := d.cardinal(k); e > 0 && tens(n) && d.closes(e) {
			return reading{point: point{year: 1900 + int16(n), grain: GrainDecade}}, e // "la década de los noventa"
		}
	}
	n, w := d.number(k)
	switch {
	case n%10 != 0 || w != 2 && w != 4 || d.counts(k+1):
		return reading{}, 0
	case w == 2 && n >= 20:
		n += 1900
	case w == 4 && plausibleYear(n):
	default:
		return reading{}, 0
	}
	return reading{point: point{year: int16(n), grain: GrainDecade, flags: yearWritten}}, k + 1
}

// tens tells whether n alone can name a decade of the twentieth century.
func tens(n int) bool { return n%10 == 0 && n >= 20 && n <= 90 }

// roman returns the value of the capitals at i as a Roman numeral, with
// the ending of an ordinal or without: XXI, XXIe. It is 0 for anything else.
func (d *timeReader) roman(i int) int {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != WordToken {
		return 0
	}
	s := d.String(i)
	for _, end := range d.times().ordinalEndings {
		if n := len(s) - len(end); n > 0 && s[n:] == end {
			s = s[:n]
			break
		}
	}
	return vocab.Roman(s)
}

// decade reads "1990s", "the 90s", "'90s".
func (d *timeReader) decade(i, n, w int) (reading, int) {
	j := i + 1
	if d.shortYear(j) && d.is(j+1, isPlural) {
		j++
	}
	if !d.joined(j) || !d.is(j, isPlural) || n%10 != 0 {
		return reading{}, 0
	}
	switch {
	case w == 4 && plausibleYear(n):
	case w == 2 && (d.dash(i-1) && d.aging(i-3) || d.is(i-1, isEdge) && d.aging(i-2)):
		return reading{}, 0 // "in her mid-40s"
	case w == 2 && n > 20 && (d.is(i-1, isThe|isEdge|isAnd) || d.shortYear(i-1) || d.dash(i-1)):
		n += 1900 // but "in their 30s"
	default:
		return reading{}, 0
	}
	return reading{point: point{year: int16(n), grain: GrainDecade, flags: yearWritten}}, j + 1
}

// aging tells whether a possessive stands before token i+1: "his early 60s",
// and not "the", "a", "this".
func (d *timeReader) aging(i int) bool {
	return d.Language.Is(d.wordAt(i), Determiner) && !d.is(i, isThe|isOne|isShift|isSame)
}
