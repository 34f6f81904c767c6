// Package porter stems English words by the rules of the Snowball project's
// English stemmer (Porter 2), with the same results as the general library of
// them that is used for other languages, in a tenth of its time. New words are
// what costs most in reading one article after another.
package porter

import (
	"strings"

	"github.com/kljensen/snowball/english"
)

// Stem returns the stem of a word in small letters of ASCII. Of others, and
// of the few that no rule fits, it says that it does not know it.
func Stem(s string) (stem string, ok bool) {
	if len(s) <= 2 || english.IsStopWord(s) {
		return s, true
	}
	if irregular[s] {
		return "", false
	}
	var buf [32]byte
	w := word{b: append(buf[:0], s...)}
	for i, c := range w.b {
		switch {
		case c < 'a' || c > 'z':
			return "", false
		case c == 'y' && (i == 0 || w.vowel(i-1)):
			w.b[i] = 'Y' // a consonant
		}
	}
	w.regions()
	w.plural()
	w.past()
	w.finalY()
	w.shorten()
	w.shortenMore()
	w.remove()
	w.finalLetter()
	for i, c := range w.b {
		if c == 'Y' {
			w.b[i] = 'y'
		}
	}
	if string(w.b) == s {
		return s, true
	}
	return string(w.b), true
}

// irregular are the words that are left to the library.
var irregular = set("skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes " +
	"inning innings outing outings canning cannings herring herrings earring earrings " +
	"proceed proceeds proceeded proceeding exceed exceeds exceeded exceeding succeed succeeds succeeded succeeding")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// word is a word while it is stemmed, with the regions that endings must lie in.
type word struct {
	b      []byte
	r1, r2 int
}

func (w *word) vowel(i int) bool {
	switch w.b[i] {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// regions finds what lies behind the first consonant after a vowel, and behind
// the second one.
func (w *word) regions() {
	w.r1 = w.region(0)
	for _, s := range [...]string{"gener", "commun", "arsen"} {
		if strings.HasPrefix(string(w.b), s) {
			w.r1 = len(s)
		}
	}
	w.r2 = w.region(w.r1)
}

func (w *word) region(from int) int {
	for i := from + 1; i < len(w.b); i++ {
		if w.vowel(i-1) && !w.vowel(i) {
			return i + 1
		}
	}
	return len(w.b)
}

// ending returns the first of some endings that the word has.
func (w *word) ending(all []string) string {
	last := w.b[len(w.b)-1]
	for _, s := range all {
		if s[len(s)-1] == last && len(s) <= len(w.b) && string(w.b[len(w.b)-len(s):]) == s {
			return s
		}
	}
	return ""
}

// replace puts other letters in the place of the last n.
func (w *word) replace(n int, by string) {
	w.b = append(w.b[:len(w.b)-n], by...)
	w.r1, w.r2 = min(w.r1, len(w.b)), min(w.r2, len(w.b))
}

// short tells whether the letters before i end in a short syllable.
func (w *word) short(i int) bool {
	switch {
	case i == 2:
		return w.vowel(0) && !w.vowel(1)
	case i > 2:
		c := w.b[i-1]
		return !w.vowel(i-1) && c != 'w' && c != 'x' && c != 'Y' && w.vowel(i-2) && !w.vowel(i-3)
	}
	return false
}

// vowelBefore tells whether a vowel stands in the first n letters.
func (w *word) vowelBefore(n int) bool {
	for i := range n {
		if w.vowel(i) {
			return true
		}
	}
	return false
}
