package names

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// Variant is a name, with the first claim of each text that has it.
type Variant struct {
	Words   []string
	joined  string // the words as one, without stops and apostrophes
	letters []rune
	core    []string // the words without articles, where sound was asked for
	Claims  []*claims.Claim
	Listed  bool // a word that the language or the gazetteer lists
	Taken   bool // told as a form of another
}

// Read reads a name, if it has letters enough to be told from others.
func Read(name string) (v Variant, ok bool) {
	v = Variant{Words: strings.Fields(name), joined: unsigned.Replace(name)}
	ruler := spelling.Known().Rulers[name]
	if len(name) >= variantLetters || ruler {
		v.letters = spelling.Letters(nil, v.joined)
	}
	return v, len(v.letters) >= variantLetters || ruler
}

// variantLetters is how many letters a name must have.
const variantLetters = 6

// Compare is an order in which names that begin with one letter stand together.
func (v *Variant) Compare(u *Variant) int {
	if n := cmp.Compare(v.letters[0], u.letters[0]); n != 0 {
		return n
	}
	if n := cmp.Compare(v.joined, u.joined); n != 0 {
		return n
	}
	return cmp.Compare(v.Claims[0].Object, u.Claims[0].Object)
}

// BeginsAs tells whether two names begin with one letter.
func (v *Variant) BeginsAs(u *Variant) bool { return v.letters[0] == u.letters[0] }

// Meets tells whether one text has two names.
func (v *Variant) Meets(u *Variant) bool {
	for _, c := range v.Claims {
		for _, d := range u.Claims {
			if c.Document == d.Document {
				return true
			}
		}
	}
	return false
}

// unsigned joins the words of a name.
var unsigned = strings.NewReplacer(" ", "", ".", "", "'", "", "’", "", "-", "")

// As tells why two names are one, in the words of a finding, or "".
func (v *Variant) As(u *Variant) string {
	if n := len(v.letters) - len(u.letters); n > 3 || n < -3 {
		return ""
	}
	if v.joined == u.joined {
		if houseStops(v.Words, u.Words) {
			return ""
		}
		return "they differ in signs and spaces only"
	}
	if !sounded(v.Words, u.Words) {
		return ""
	}
	if v.Meets(u) { // a text that has both means two, or slips
		return ""
	}
	return "they sound alike, and no text has both"
}

// sounded tells whether two names are alike in sound, word by word: one word in
// a letter, or more when they are of another script.
func sounded(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	apart, far := 0, 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		x, y := spelling.Letters(nil, a[i]), spelling.Letters(nil, b[i])
		if slices.Equal(x, y) { // accents: each house has its way
			continue
		}
		if !spelling.Alphabetic(x) || !spelling.Alphabetic(y) || spelling.Inflected(x, y) || spelling.Related(x, y) || spelling.OneWord(a[i], b[i]) || len(a) == 1 && (longer(x, y) || min(len(x), len(y)) < variantLetters) {
			return false
		}
		apart++
		n := spelling.Edits(x, y)
		switch {
		case spelling.Articles(a[i], b[i]):
			far++
		case min(len(x), len(y)) < 4:
			return false
		case spelling.OneSound(x, y):
			if n > 1 {
				far++
			}
		case n == 1 && len(a) > 1 && min(len(x), len(y)) > 4 && x[0] == y[0]:
		default:
			return false
		}
	}
	return apart > 0 && (apart == 1 && far == 0 || transliterate(func(yield func(string) bool) { _ = yield(strings.Join(a, " ")) && yield(strings.Join(b, " ")) }))
}

// houseStops tells whether names with the same letters differ in the stops of an
// abbreviation other than the initials of a first name: U.N., UN; Ltd., L.P.
func houseStops(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && (i > 0 || spelling.Known().Stopped[unsigned.Replace(a[i])]) && (strings.Contains(a[i], ".") || strings.Contains(b[i], ".")) {
			return true
		}
	}
	return false
}

// longer tells whether two words differ in their last letter, or in an s for a z:
// they may be two words, or one in two languages.
func longer(a, b []rune) bool {
	return a[len(a)-1] != b[len(b)-1] || strings.ReplaceAll(string(a), "z", "s") == strings.ReplaceAll(string(b), "z", "s")
}
