package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

const (
	scriptNames  = 3  // names of another script that a text, or texts of one event, must have
	scriptsRead  = 24 // names of one last sound that are compared
	soundLetters = 2  // consonants that two words must share to sound alike
)

// transcribed returns the names that texts with several names of another script
// write in two ways, inside one text or in texts of one event: Abdalá Senusi,
// Abdulá al Senusi; Ahmed Mohamed Shafik, Ahmed Shafiq. Only those of which of is
// true are looked at.
func (g *Group) transcribed(list []variant, told map[string]bool, of func(v *variant) bool) (out []Finding) {
	sounds := map[string][]*variant{} // by the consonants of the last word
	var order []string
	for i := range list {
		v := &list[i]
		if v.taken || !of(v) {
			continue
		}
		if v.core = withoutArticles(v.words); len(v.core) == 0 {
			continue
		}
		last := string(spelling.Consonants(spelling.Letters(nil, v.core[len(v.core)-1]), 0))
		if len(last) < soundLetters {
			if len(v.core) < 3 {
				continue
			}
			last = v.core[len(v.core)-1] // Abd Rabbu Mansour Hadi
		}
		if sounds[last] == nil {
			order = append(order, last)
		}
		sounds[last] = append(sounds[last], v)
	}
	for _, last := range order {
		same := sounds[last]
		if len(same) < 2 || len(same) > scriptsRead {
			continue
		}
		for i, x := range same {
			if x.taken {
				continue
			}
			one := []*variant{x}
			as := func(y *variant) string {
				if !slices.ContainsFunc(one, y.transcribes) {
					return ""
				}
				one = append(one, y)
				return "both may transliterate one name"
			}
			rest := slices.Repeat(same[i+1:], 2) // those that are only like a later one too
			if f, ok := g.gather(x, slices.Values(rest), told, "they sound alike", as); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// transcribes tells whether two names sound alike from the first word to the
// last, in a way that those who transliterate differ in.
func (v *variant) transcribes(u *variant) bool {
	a, b := v.core, u.core
	n, m := len(a)-1, len(b)-1
	if n == 0 && m == 0 || !soundsAs(a[n], b[m]) {
		return false
	}
	if n == 0 || m == 0 { // the last name alone, where it is a known one
		return a[n] != b[m] && allScripted(a) && allScripted(b) && !v.meets(u)
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

// anyName is true of all names.
func anyName(*variant) bool { return true }

// scriptedName tells whether a name has several words, one of them often a part of
// names from another script.
func scriptedName(v *variant) bool {
	return len(v.words) > 1 && slices.ContainsFunc(v.words, func(w string) bool { return spelling.Known().Scripts[w] })
}

// firstOf are the first claims of some names.
func firstOf(list []variant) []*claims.Claim {
	out := make([]*claims.Claim, len(list))
	for i := range list {
		out[i] = list[i].claims[0]
	}
	return out
}

// ofScript tells whether some claims name enough people of another script.
func ofScript(cs []*claims.Claim) bool {
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
