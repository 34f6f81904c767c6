package names

import (
	"iter"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

const (
	scriptNames  = 3 // names of another script that a text, or texts of one event, must have
	soundLetters = 2 // consonants that two words must share to sound alike
)

// Sound is the consonants of the last word of a name, by which those that sound
// alike find each other; of a short word all of it, and "" where a name tells too little.
func (v *Variant) Sound() string {
	if v.core = withoutArticles(v.Words); len(v.core) == 0 {
		return ""
	}
	last := string(spelling.Consonants(spelling.Letters(nil, v.core[len(v.core)-1]), 0))
	if len(last) < soundLetters {
		if len(v.core) < 3 {
			return ""
		}
		last = v.core[len(v.core)-1] // Abd Rabbu Mansour Hadi
	}
	return last
}

// Transcribes tells whether two names sound alike from the first word to the
// last, in a way that those who transliterate differ in.
func (v *Variant) Transcribes(u *Variant) bool {
	a, b := v.core, u.core
	n, m := len(a)-1, len(b)-1
	if n == 0 && m == 0 || !soundsAs(a[n], b[m]) {
		return false
	}
	if n == 0 || m == 0 { // the last name alone, where it is a known one
		return a[n] != b[m] && allScripted(a) && allScripted(b) && !v.Meets(u)
	}
	if !soundsAs(a[0], b[0]) {
		return false
	}
	apart := !sameLetters(a[0], b[0]) || !sameLetters(a[n], b[m])
	if n != m {
		return apart
	}
	for i := 1; i < n; i++ {
		if !soundsAs(a[i], b[i]) {
			return false
		}
		apart = apart || !sameLetters(a[i], b[i])
	}
	return apart
}

// allScripted tells whether all words of a name are often parts of names from another
// script: Muamar Gadafi, and no foundation of his.
func allScripted(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !spelling.Scripted(spelling.Letters(nil, w)) })
}

// soundsAs tells whether two words are one, or two transliterations of one.
func soundsAs(a, b string) bool {
	if a == b {
		return true
	}
	x, y := spelling.Letters(nil, a), spelling.Letters(nil, b)
	if slices.Equal(x, y) {
		return true
	}
	if strings.HasPrefix(a, "abd") && strings.HasPrefix(b, "abd") && max(len(a), len(b)) <= len("abdel") {
		return true // Abd Rabbu, Abdel Rabbu
	}
	return spelling.Alphabetic(x) && spelling.Alphabetic(y) && min(len(x), len(y)) > 3 && x[0] == y[0] && endsInVowel(x) == endsInVowel(y) &&
		!spelling.Inflected(x, y) && !spelling.Related(x, y) && !spelling.OneWord(a, b) && spelling.OneSound(x, y) && len(spelling.Consonants(x, 0)) >= soundLetters
}

// endsInVowel tells whether a word ends in a vowel, or in the h that some write
// behind it: Bachar and Bouchra are two people.
func endsInVowel(word []rune) bool { return strings.ContainsRune("aeiouyh", word[len(word)-1]) }

// withoutArticles is a name without the Arabic article, which houses write or
// leave out.
func withoutArticles(words []string) []string {
	if !slices.ContainsFunc(words, article) {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), article)
}

func article(w string) bool { return w == "al" || w == "el" }

// ScriptedName tells whether a name has several words, one of them often a part of
// names from another script.
func ScriptedName(v *Variant) bool {
	return len(v.Words) > 1 && slices.ContainsFunc(v.Words, func(w string) bool { return spelling.Known().Scripts[w] })
}

// OfScript tells whether some claims name enough people of another script.
func OfScript(cs []*claims.Claim) bool {
	known, n := spelling.Known().Scripts, 0
	for _, c := range cs {
		for w := range strings.SplitSeq(c.Object, " ") {
			if known[w] {
				if n++; n >= scriptNames {
					return true
				}
				break
			}
		}
	}
	return false
}

// Scripted is how many of some names are of another script.
func Scripted(names iter.Seq[string]) (n int) {
	var word []rune
	for name := range names {
		for w := range strings.SplitSeq(name, " ") {
			if word = spelling.Letters(word[:0], w); spelling.Scripted(word) {
				n++
				break
			}
		}
	}
	return n
}

// transliterate tells whether one of some names is of another script: that of
// two houses that may each have their own way.
func transliterate(names iter.Seq[string]) bool { return Scripted(names) > 0 }
