package spelling

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Ending tells whether two words differ only behind what they begin with, as
// Germans and Germany, Calmar and Calmark do, or as one word in two languages: Brasil, Brazil.
func Ending(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case i == len(a):
		return len(b) > i
	case len(a) != len(b):
		return string(a[i:]) == "s" && string(b[i:]) == "es"
	}
	return i >= len(a)-2 && slices.Equal(a[i+1:], b[i+1:]) && (i == len(a)-1 || a[len(a)-1] == 's') || a[i] == 's' && b[i] == 'z' || a[i] == 'z' && b[i] == 's'
}

// forms are endings that make other words of a word: Iraq and Iraqi, Rossi and
// Rossis, Canada and Canadian, Daniel and Daniela, Democrats and Democratic.
var forms = strings.Fields("s es n an ian ns ans ians i is ic ish er ers e a as o os en ens enne ennes y ies iers al aux ry ries ea eo")

// misheard are two of those endings that no word has both of: Younis and Younes,
// Hassan and Hassen, Blueberry and Bluebery are a name and a slip for it.
var misheard = [][2]string{{"es", "is"}, {"an", "en"}, {"ry", "y"}}

// derived are endings of a noun and of the adjective that is made of it in Spanish and
// French: Biotecnología, Biotecnológica; Académie, Académique.
var derived = [][2]string{{"ia", "ica"}, {"ia", "ico"}, {"ia", "icas"}, {"ia", "icos"}, {"ie", "ique"}, {"ie", "iques"}}

// Inflected tells whether two words differ by such an ending.
func Inflected(a, b []rune) bool {
	if slices.ContainsFunc(derived, func(d [2]string) bool { return endsSo(a, b, d) || endsSo(b, a, d) }) {
		return true
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	for ; i >= 3; i-- { // "Romania" and "Romanian" part behind their ending
		if len(a)-i > 5 || len(b)-i > 5 {
			return false
		}
		x, y := string(a[i:]), string(b[i:])
		if len(x) == 1 && len(y) == 1 && (x == "i" || y == "i") {
			return false // Rajko, Rajki
		}
		if len(x) > 5 || len(y) > 5 {
			return false
		}
		if (x == "" || slices.Contains(forms, x)) && (y == "" || slices.Contains(forms, y)) && x != y {
			return !slices.Contains(misheard, [2]string{min(x, y), max(x, y)})
		}
	}
	return false
}

// endsSo tells whether two words are one but for its ending.
func endsSo(a, b []rune, ending [2]string) bool {
	n := len(a) - len(ending[0])
	return n > 3 && n == len(b)-len(ending[1]) && slices.Equal(a[:n], b[:n]) && string(a[n:]) == ending[0] && string(b[n:]) == ending[1]
}

// UnaccentedCapital tells whether two words differ in the accent of the first
// letter only, which many leave out on capitals: Égypte, Egypte.
func UnaccentedCapital(a, b string) bool {
	_, n := utf8.DecodeRuneInString(a)
	_, m := utf8.DecodeRuneInString(b)
	return a[n:] == b[m:]
}

// Alphabetic tells whether a word is of letters, hyphens and apostrophes.
func Alphabetic(word []rune) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) && r != '-' && r != '\'' {
			return false
		}
	}
	return true
}

// OneBag tells whether two words have the same letters in another order. Two
// that differ in two letters at their end else are two words: Interior, Interno.
func OneBag(a, b []rune) bool {
	x, y := slices.Clone(a), slices.Clone(b)
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

// WithoutO tells whether a word is another one without the O' before it.
func WithoutO(a, b string) bool {
	rest, ok := strings.CutPrefix(b, "o'")
	return ok && rest == a
}

// LongerBy tells whether one word is the other with an e or an s behind it.
func LongerBy(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	rest, ok := strings.CutPrefix(b, a)
	return ok && len(a) > 3 && (rest == "e" || rest == "s")
}

// VowelEnding tells whether two words end in an i and a y, or one has an e before it, which
// those who write names of other scripts and of nicknames differ in: Labwani, Labwany.
func VowelEnding(a, b []rune) bool {
	stem := func(w []rune) string {
		n := len(w) - 1
		if w[n] != 'i' && w[n] != 'y' {
			return ""
		}
		if w[n-1] == 'e' || w[n-1] == 'i' {
			n--
		}
		return string(w[:n])
	}
	x := stem(a)
	return x != "" && x == stem(b)
}
