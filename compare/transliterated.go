package compare

import (
	"iter"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// scriptedNames is how many of some names are of another script.
func scriptedNames(names iter.Seq[string]) (n int) {
	var word []rune
	for name := range names {
		for w := range strings.SplitSeq(name, " ") {
			if word = letters(word[:0], w); scripted(word) {
				n++
				break
			}
		}
	}
	return n
}

// transliterate tells whether one of some names is of another script: that of
// two houses that may each have their own way.
func transliterate(names iter.Seq[string]) bool { return scriptedNames(names) > 0 }

// objects are the names that some claims are of.
func objects(cs []*claims.Claim) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, c := range cs {
			if !yield(c.Object) {
				return
			}
		}
	}
}

// oneSound tells whether two words may be one name of another script: they
// have the same consonants, as far as those who transliterate agree on them.
func oneSound(a, b []rune) bool {
	return slices.Equal(consonants(a, 0), consonants(b, 0)) || slices.Equal(consonants(a, 'k'), consonants(b, 'k'))
}

// consonants are the consonants of a word in classes of those that stand for
// one another, doubled ones once; j is what j stands for, 0 for a vowel.
func consonants(word []rune, j rune) []rune {
	var out []rune
	for i, r := range word {
		next := rune(0)
		if i+1 < len(word) {
			next = word[i+1]
		}
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', '-', '\'':
			continue
		case 'c':
			r = 'k'
			if next == 'h' {
				r = 's' // Bachar, Bashar
			}
		case 's':
			if next == 'c' && i+2 < len(word) && word[i+2] == 'h' {
				continue // the "ch" of "sch" stands for it
			}
		case 'd':
			if next == 'j' {
				continue // Djibril, Jibril
			}
		case 't':
			if next == 0 {
				r = 'd' // Ahmet, Ahmed
			}
		case 'q', 'g':
			r = 'k'
		case 'z':
			r = 's'
		case 'v':
			r = 'f'
		case 'j':
			if r = j; r == 0 {
				continue
			}
		}
		if n := len(out); n == 0 || out[n-1] != r {
			out = append(out, r)
		}
	}
	return out
}

// ownScript is how many names of another script a document must have for two
// spellings in it to be transliterations: a third beside both.
const ownScript = 3

// soften makes a note of a finding about two spellings that may be two
// transliterations of one name, for they or enough names beside them are of
// another script.
func soften(f *Finding, a, b []rune, enough func() bool) {
	if f.Severity != 0 || !oneSound(a, b) || !scripted(a) && !scripted(b) && !enough() {
		return
	}
	f.Severity = Note
	f.Because = append(f.Because, "both may transliterate one name")
}
