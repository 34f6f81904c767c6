package quotation

import (
	"strings"
	"unicode/utf8"
)

// How long a saying is that two texts may give in words of their own, how many words of
// each are the same then, and how many letters two forms of a word begin with.
const (
	longestSaying = 14
	fewestWords   = 3
	sameBeginning = 5
)

// SameSense tells whether two short wordings of one speaker say one thing in words of
// their own: half of the words of the longer one are the same in order, forms of one word
// too, two of them no small words, and the first or the last is one of them. "We can't
// recall a flood like this", "We couldn't recall such a flood".
func SameSense(x, y *Wording) bool {
	a, b := x.words, y.words
	longer := max(len(a), len(b))
	if longer > longestSaying || 2*min(len(a), len(b)) <= longer {
		return false
	}
	var best, long [longestSaying + 1][longestSaying + 1]int
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			best[i][j], long[i][j] = best[i+1][j], long[i+1][j]
			if best[i][j+1] > best[i][j] {
				best[i][j], long[i][j] = best[i][j+1], long[i][j+1]
			}
			if formOfOne(a[i], b[j]) && best[i+1][j+1]+1 > best[i][j] {
				best[i][j], long[i][j] = best[i+1][j+1]+1, long[i+1][j+1]
				if utf8.RuneCountInString(a[i]) >= 4 {
					long[i][j]++
				}
			}
		}
	}
	if n := sameOpening(a, b); n >= openingWords && 2*n >= longer {
		return true // "It is the find of [a career / the century]"
	}
	ends := formOfOne(a[0], b[0]) || formOfOne(a[len(a)-1], b[len(b)-1])
	return ends && best[0][0] >= fewestWords && long[0][0] >= 2 && 2*best[0][0] >= longer
}

// openingWords is how many words two wordings begin with alike that end otherwise, one of
// them of openingLetters.
const (
	openingWords   = 4
	openingLetters = 6
)

// sameOpening is how many words two wordings begin with alike, or 0 where all are small.
func sameOpening(a, b []string) (n int) {
	long := false
	for n < len(a) && n < len(b) && sameWord(a[n], b[n]) {
		long = long || utf8.RuneCountInString(a[n]) >= openingLetters
		n++
	}
	if !long {
		return 0
	}
	return n
}

// formOfOne tells whether two words are the same or may be two forms of one word.
func formOfOne(a, b string) bool {
	if sameWord(a, b) || min(len(a), len(b)) >= 4 && (a+"s" == b || b+"s" == a) {
		return true
	}
	if min(len(a), len(b)) <= sameBeginning {
		return false
	}
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= sameBeginning && !strings.ContainsAny(a+b, "0123456789")
}
