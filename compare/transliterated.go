package compare

import (
	"iter"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// scriptedNames is how many of some names are of another script.
func scriptedNames(names iter.Seq[string]) (n int) {
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

// ownScript is how many names of another script a document must have for two
// spellings in it to be transliterations: a third beside both.
const ownScript = 3

// soften makes a note of a finding about two spellings that may be two
// transliterations of one name, for they or enough names beside them are of
// another script.
func soften(f *Finding, a, b []rune, enough func() bool) {
	if f.Severity != 0 || !spelling.OneSound(a, b) || !spelling.Scripted(a) && !spelling.Scripted(b) && !enough() {
		return
	}
	f.Severity = Note
	f.Because = append(f.Because, "both may transliterate one name")
}
