package quotation

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// Alignment is two wordings side by side, from the first words they share to
// the last.
type Alignment struct {
	matched, length int
	stretches       int    // in which the words are that match
	inA, inB        int    // words from the first shared one of them to the last
	first, last     [2]int // the first pair that matches and the last
	long            int    // matched words of four letters or more
	gaps            []gap
	tailed          bool // the last gap is behind the last match
	a, b            []string
	pairs           [][2]int // the words that match, until the next alignment
	breaks          []pause
}

// pause is where matched words do not follow each other in both wordings.
type pause struct {
	after int // how many matched words
	gap   int // which gap is there; -1 where the words left out do not count
}

// fewestMatched is how many words two wordings must share to be told.
const fewestMatched = closeWords - 1

// Align lays two wordings side by side so that most words match in order. A
// lone word that matches at either end, with others before the next, does not
// count, unless both begin or end with it. Where both go their own ways for
// long, only the stretches count in which they are together.
func (m *Matcher) Align(x, y *Wording) Alignment {
	a, b := x.words, y.words
	pairs := m.closest(x.ids, y.ids, a, b)
	for len(pairs) > 1 && !beginsWith(pairs[0], pairs[1]) && !beginsOne(a, pairs) {
		pairs = pairs[1:]
	}
	for n := len(pairs); n > 1 && !endsOne(a, b, pairs) && !beginsWith([2]int{len(a) - 1 - pairs[n-1][0], len(b) - 1 - pairs[n-1][1]}, [2]int{len(a) - 1 - pairs[n-2][0], len(b) - 1 - pairs[n-2][1]}); n = len(pairs) {
		pairs = pairs[:n-1]
	}
	if len(pairs) < fewestMatched {
		return Alignment{}
	}
	slide(a, b, pairs)
	al := Alignment{a: a, b: b, pairs: pairs[:0]}
	longest := 0
	for from, to := 0, 0; from < len(pairs); from = to {
		to = stretch(pairs, from)
		longest = max(longest, to-from)
	}
	for from, to := 0, 0; from < len(pairs); from = to {
		if to = stretch(pairs, from); to-from == longest || to-from >= ownStretch {
			al.add(pairs[from:to])
		}
	}
	return al
}

// ownStretch is how many words the stretches share that are not the longest.
const ownStretch = 6

// parted is how many words two wordings do not share between two stretches.
const parted = 8

// stretch returns where the stretch ends that begins with pair i.
func stretch(pairs [][2]int, i int) int {
	for i++; i < len(pairs); i++ {
		if x, y := pairs[i][0]-pairs[i-1][0]-1, pairs[i][1]-pairs[i-1][1]-1; max(x, y) > parted || min(x, y) > 0 && x+y > parted+2 {
			break
		}
	}
	return i
}

// shortRun is how many words in a row may as well match further on.
const shortRun = 2

// slide moves words that match behind what only one wording has, where the
// same words stand there: of "I think I think it is", "I think it is" begins
// with the second.
func slide(a, b []string, pairs [][2]int) {
	for n := len(pairs) - 1; n > 0; n-- {
		if !together(pairs, n) {
			from := n - 1
			for from > 0 && together(pairs, from) {
				from--
			}
			if from > 0 && n-from > shortRun {
				continue
			}
			x, y := pairs[n][0]-n, pairs[n][1]-n
			k := n - 1
			for k >= from && sameWord(a[x+k], b[y+k]) {
				k--
			}
			if k < from {
				for k = from; k < n; k++ {
					pairs[k] = [2]int{x + k, y + k}
				}
			}
		}
	}
}

// together tells whether pair i stands right behind the one before it.
func together(pairs [][2]int, i int) bool {
	return pairs[i][0] == pairs[i-1][0]+1 && pairs[i][1] == pairs[i-1][1]+1
}

// add puts a stretch of words that match behind those there are.
func (al *Alignment) add(pairs [][2]int) {
	a, b := al.a, al.b
	first, last := pairs[0], pairs[len(pairs)-1]
	if al.matched == 0 {
		al.first = first
	} else {
		al.breaks = append(al.breaks, pause{al.matched, -1})
	}
	al.last = last
	al.stretches++
	inA, inB := last[0]-first[0]+1, last[1]-first[1]+1
	al.inA += inA
	al.inB += inB
	al.length += max(inA, inB)
	for k, p := range pairs {
		al.matched++
		if utf8.RuneCountInString(a[p[0]]) >= 4 {
			al.long++
		}
		if k+1 == len(pairs) {
			break
		}
		q := pairs[k+1]
		x, y := a[p[0]+1:q[0]], b[p[1]+1:q[1]]
		if len(x)+len(y) == 0 {
			continue
		}
		if len(x)+len(y) == 1 && strings.Contains(a[p[0]], "'") != strings.Contains(b[p[1]], "'") { // "it's", "it is"
			continue
		}
		if cutOrAdded(x) || cutOrAdded(y) || veiled(x, y) || veiled(y, x) || initials(x, y) || initials(y, x) || strings.Join(x, "") == strings.Join(y, "") || a[p[0]] == cut || a[q[0]] == cut {
			al.breaks = append(al.breaks, pause{al.matched, -1})
			continue
		}
		al.breaks = append(al.breaks, pause{al.matched, len(al.gaps)})
		al.gaps = append(al.gaps, gap{x, y})
	}
	al.pairs = append(al.pairs, pairs...)
}

// tailWords is how many words behind the last shared one may be another ending
// of one quotation: freedom of [speech / movement].
const tailWords = 3

// endWords is how many words at the end of one wording may be others than the next ones of
// another that goes on.
const endWords = 2

// tailsBehind is how many words two wordings share of which one has a few words
// more before them: "Well, I have people".
const tailsBehind = 8

// addTails takes the words behind the last shared one for a difference, where
// both wordings end otherwise and begin alike.
func (al *Alignment) addTails(x, y *Wording, least, most int) {
	if al.tailed || al.matched < least || al.first != [2]int{} && (al.matched < tailsBehind || min(al.first[0], al.first[1]) > 0 || max(al.first[0], al.first[1]) > loneGap) {
		return
	}
	a, b := x.words[al.last[0]+1:], y.words[al.last[1]+1:]
	if al.matched >= surelyWords && al.first == [2]int{} { // "any longer, but it is late", "any more"
		if len(b) > 0 && len(b) <= endWords && len(a) > most {
			a = a[:len(b)]
		} else if len(a) > 0 && len(a) <= endWords && len(b) > most {
			b = b[:len(a)]
		}
	}
	if len(a) == 0 || len(b) == 0 || len(a) > most || len(b) > most || cutOrAdded(a) || cutOrAdded(b) || veiled(a, b) || veiled(b, a) {
		return
	}
	al.tailed = true
	al.breaks = append(al.breaks, pause{len(al.pairs), len(al.gaps)})
	al.gaps = append(al.gaps, gap{a, b})
	al.inA += len(a)
	al.inB += len(b)
	al.length += max(len(a), len(b))
}

// loneGap is how many words may stand behind a lone first word that matches.
const loneGap = 3

// beginsWith tells whether a match, with the next one, can begin an alignment:
// they are side by side, or both wordings begin there with little between.
func beginsWith(p, next [2]int) bool {
	x, y := next[0]-p[0], next[1]-p[1]
	return x == 1 && y == 1 || p == [2]int{} && x <= loneGap+1 && y <= loneGap+1
}

// endsOne tells whether the last of many matches is a longer word that one of
// the wordings ends with, next to another word: to open [up / the] government.
func endsOne(a, b []string, pairs [][2]int) bool {
	n := len(pairs)
	p, before := pairs[n-1], pairs[n-2]
	return n >= tailsBehind && (p[0] == len(a)-1 || p[1] == len(b)-1) && p[0]-before[0]+p[1]-before[1] <= 2*loneGap-1 && utf8.RuneCountInString(a[p[0]]) > 4
}

// beginsOne tells whether the first match is a longer word that one of the wordings
// begins with, a word before the next: a pretext [ / for] closing schools.
func beginsOne(a []string, pairs [][2]int) bool {
	p, next := pairs[0], pairs[1]
	return (p[0] == 0 || p[1] == 0) && next[0]-p[0]+next[1]-p[1] <= loneGap && utf8.RuneCountInString(a[p[0]]) > 4
}

// opening is the letter that a word begins with, or 0 where the words that are
// the same as it may begin otherwise: with an accent, with an apostrophe. Most
// words are turned away by it.
func opening(word string) byte {
	if c := word[0]; c != '\'' && c < utf8.RuneSelf {
		return c
	}
	return 0
}

// sameWord tells whether two words are one but for its dialect, its accents and
// what an apostrophe leaves of "is".
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	if x, y := opening(a), opening(b); x != y && x != 0 && y != 0 {
		return false
	}
	if (strings.Contains(a, "'") || strings.Contains(b, "'")) && strings.ReplaceAll(a, "'", "") == strings.ReplaceAll(b, "'", "") {
		return true
	}
	a, b = strings.TrimSuffix(a, "'s"), strings.TrimSuffix(b, "'s")
	if d := len(a) - len(b); (d == 1 || d == -1) && min(len(a), len(b)) > 4 && a[0] == b[0] && greek(a, b) {
		return true
	}
	if a == b || len(a) > 4 && len(b) > 4 && a[0] == b[0] && spelling.OneWord(a, b) {
		return true
	}
	return (len(a) != len(b) || a[0] >= 0x80 || b[0] >= 0x80) && accented(a) != accented(b) && string(spelling.Letters(nil, a)) == string(spelling.Letters(nil, b))
}

// greek tells whether words differ in an ae or oe that one has as e.
func greek(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	return i < len(b) && b[i] == 'e' && (a[i] == 'a' || a[i] == 'o') && a[i+1:] == b[i:]
}

func accented(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return true
		}
	}
	return false
}

// maxShown is how many words of an alignment a message shows.
const maxShown = 24

// Show writes both wordings at once: so we [will / shall] overcome.
func (al *Alignment) Show() string {
	var parts []string
	from := 0
	for _, p := range append(al.breaks, pause{len(al.pairs), -1}) {
		if from < p.after {
			parts = append(parts, al.a[al.pairs[from][0]:al.pairs[p.after-1][0]+1]...)
		}
		switch from = p.after; {
		case p.gap >= 0:
			parts = append(parts, "["+strings.Join(al.gaps[p.gap].a, " ")+" / "+strings.Join(al.gaps[p.gap].b, " ")+"]")
		case p.after < len(al.pairs):
			parts = append(parts, cut)
		}
	}
	if len(parts) > maxShown {
		first := slices.IndexFunc(parts, func(s string) bool { return strings.HasPrefix(s, "[") })
		from := max(0, min(first-8, len(parts)-maxShown))
		parts = parts[from:min(len(parts), from+maxShown)]
	}
	return strings.Join(parts, " ")
}

// Count is how many words match, and how many there are in the longer of both
// where they lie side by side.
func (al *Alignment) Count() (matched, length int) { return al.matched, al.length }

// Same tells whether there is no difference between the words that match.
func (al *Alignment) Same() bool { return len(al.gaps) == 0 }
