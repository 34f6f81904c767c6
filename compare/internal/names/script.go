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

// Sounds are the consonants of the last word of a name, by which those that sound
// alike find each other: twice where it has a j, which stands for a consonant (Seijun,
// Sheikhun) or for none. Of a short word it is all of it, and nothing where a name tells
// too little.
func (v *Variant) Sounds() []string {
	if v.core = withoutArticles(personOf(v.Words)); len(v.core) == 0 {
		return nil
	}
	word := v.core[len(v.core)-1]
	letters := spelling.Letters(nil, word)
	last := string(spelling.Consonants(letters, 0))
	if len(last) < soundLetters {
		if len(v.core) < 3 {
			return nil
		}
		return []string{word} // Abd Rabbu Mansour Hadi
	}
	if throat := string(spelling.Consonants(letters, 'k')); throat != last {
		return []string{last, throat}
	}
	return []string{last}
}

// personOf is a name of another script without the words that Spanish and French put
// before it or behind it: Gobierno de Assad, Ben Ali de Túnez.
func personOf(words []string) []string {
	i := slices.Index(words, "de")
	if i < 0 || i == 0 || i == len(words)-1 {
		return words
	}
	if before := words[:i]; len(before) > 1 && anyScripted(before) {
		return before
	}
	if behind := words[i+1:]; allScripted(withoutArticles(behind)) {
		return behind
	}
	return words
}

// Transcribes tells whether two names sound alike from the first word to the
// last, in a way that those who transliterate differ in.
func (v *Variant) Transcribes(u *Variant) bool {
	a, b := v.core, u.core
	n, m := len(a)-1, len(b)-1
	rulers := spelling.Known().Rulers[a[n]] && spelling.Known().Rulers[b[m]]
	if n == 0 && m == 0 && !rulers || !soundsAs(a[n], b[m]) {
		return false
	}
	if n == 0 || m == 0 { // the last name alone, where it is a known one
		return a[n] != b[m] && allScripted(a) && allScripted(b) && (!v.Meets(u) || rulers)
	}
	if !soundsAs(a[0], b[0]) || (a[0][0] != b[0][0] || a[n][0] != b[m][0]) && v.Meets(u) {
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

// ArticleMore tells whether two names of several words are the same but for the Arabic
// article: Bashar Asad, Bashar el Asad, Bashar al-Asad.
func (v *Variant) ArticleMore(u *Variant) bool {
	x, y := personOf(v.Words), personOf(u.Words)
	return len(v.core) > 1 && slices.Equal(v.core, u.core) && !slices.Equal(x, y) && (len(x) == len(y) || anyScripted(v.core))
}

func anyScripted(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return spelling.Scripted(spelling.Letters(nil, w)) })
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
	if rulers := spelling.Known().Rulers; rulers[a] && rulers[b] {
		return !spelling.Related(x, y) && spelling.OneSound(x, y)
	}
	if x[0] == y[0] && len(x) > 3 && spelling.OneBag(x, y) && spelling.OneSound(x, y) {
		return true // Zein, Zine
	}
	return spelling.Alphabetic(x) && spelling.Alphabetic(y) && min(len(x), len(y)) > 2 && max(len(x), len(y)) > 3 && spelling.BeginAlike(x, y) && endsInVowel(x) == endsInVowel(y) &&
		!spelling.Inflected(x, y) && !spelling.Related(x, y) && !spelling.OneWord(a, b) && spelling.OneSound(x, y) && len(spelling.Consonants(x, 0)) >= soundLetters
}

// endsInVowel tells whether a word ends in a vowel, or in the h that some write
// behind it: Bachar and Bouchra are two people.
func endsInVowel(word []rune) bool { return strings.ContainsRune("aeiouyh", word[len(word)-1]) }

// withoutArticles is a name without the Arabic article, which houses write or
// leave out.
func withoutArticles(words []string) []string {
	if !slices.ContainsFunc(words, articled) {
		return words
	}
	words = slices.DeleteFunc(slices.Clone(words), article)
	for i, w := range words {
		if articled(w) {
			words[i] = w[len("al"):] // Alassad
		}
	}
	return words
}

// articled tells whether a word is the article, or a last name that everybody gives alone
// joined to it.
func articled(w string) bool {
	return article(w) || len(w) > len("al") && article(w[:2]) && spelling.Known().Rulers[w[2:]]
}

func article(w string) bool { return w == "al" || w == "el" }

// OwnScript tells whether a name is of another script by more than one word, or by the last
// name of somebody everybody knows: two that sound alike need no others beside them.
func OwnScript(v *Variant) bool {
	n := 0
	if spelling.Known().Rulers[v.Words[len(v.Words)-1]] {
		return true
	}
	for _, w := range v.Words {
		if spelling.Scripted(spelling.Letters(nil, w)) {
			n++
		}
	}
	return n > 1
}

// OnePerson tells whether a name is of somebody who is one person in texts of whatever
// event: three words of another script, or a last name that everybody gives alone.
func OnePerson(v *Variant) bool {
	core := withoutArticles(personOf(v.Words))
	n := len(core) - 1
	return n >= 0 && (spelling.Known().Rulers[core[n]] || n > 1 && allScripted(core))
}

// ScriptedName tells whether a name has several words, one of them often a part of
// names from another script.
func ScriptedName(v *Variant) bool {
	return len(v.Words) > 1 && slices.ContainsFunc(v.Words, func(w string) bool { return spelling.Known().Scripts[w] })
}

// OfRulers tells whether some claims name people whose last names everybody knows, in two
// ways or more.
func OfRulers(cs []*claims.Claim) bool {
	rulers, last := spelling.Known().Rulers, ""
	for _, c := range cs {
		w := c.Object[strings.LastIndexByte(c.Object, ' ')+1:]
		if w == last || !rulers[w] {
			continue
		}
		if last != "" {
			return true
		}
		last = w
	}
	return false
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
