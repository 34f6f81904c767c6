package quotation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// gap is a place where two wordings differ: the words that one has and the
// other has not.
type gap struct{ a, b []string }

// cut stands where a text leaves words of a quotation out.
const cut = "…"

// cutOrAdded tells whether a text leaves words out here or puts its own.
func cutOrAdded(words []string) bool {
	return slices.Contains(words, cut) || slices.Contains(words, "[]")
}

// veiled tells whether the words of a gap are a word that has lost letters to
// stars or dashes, which no house prints: "bl—dy" for "bloody", "d***".
func veiled(words, whole []string) bool {
	if len(whole) == 0 || len(words) == 0 || !strings.HasPrefix(whole[0], words[0]) {
		return false
	}
	if len(words) == 1 {
		return len(words[0]) == 1 && len(whole[0]) > 3 && !strings.Contains("aeiouy", words[0])
	}
	return len(words) == 2 && strings.HasSuffix(whole[0], words[1]) && len(words[0])+len(words[1]) < len(whole[0])
}

// initials tells whether words are the first letters of others, doubled or not:
// UN for United Nations, EE UU for Estados Unidos.
func initials(words, whole []string) bool {
	if len(whole) < 2 || len(words) == 0 || len(words) > len(whole) {
		return false
	}
	short := strings.Join(words, "")
	i := 0
	for _, w := range whole {
		if i >= len(short) || short[i] != w[0] {
			return false
		}
		for n := 0; n < 2 && i < len(short) && short[i] == w[0] && (n == 0 || len(short) > len(whole)); n++ {
			i++
		}
	}
	return i == len(short)
}

// ending tells whether the one gap is one word with two endings: regret, regrets.
func (al *Alignment) ending() bool {
	if len(al.gaps) != 1 || len(al.gaps[0].a) != 1 || len(al.gaps[0].b) != 1 {
		return false
	}
	a, b := []rune(al.gaps[0].a[0]), []rune(al.gaps[0].b[0])
	return len(a) > 4 && len(b) > 4 && spelling.Inflected(a, b)
}

// Slight tells whether all gaps are small words, figures or signs: "and", "3".
func (al *Alignment) Slight() bool {
	percent := spelling.Known().Percent
	for _, g := range al.gaps {
		if len(al.gaps) == 1 && g.otherFigures() {
			return false
		}
		n := 0
		for _, w := range [2][]string{g.a, g.b} {
			for _, v := range w {
				if strings.ContainsAny(v, "0123456789") {
					n = -99
				}
				if utf8.RuneCountInString(strings.TrimSuffix(v, "'s")) > 3 && !(percent[v] && (len(w) > 1 || len(v) > 4)) || v == "not" {
					n++
				}
			}
		}
		if n > 0 || len(g.a)+len(g.b) > 3 {
			return false
		}
	}
	return true
}

// otherFigures tells whether both sides of a gap are figures, and not the same:
// [12 / 20], but not [3 / three], [2000 / 2,000] nor [2011 / 11].
func (g gap) otherFigures() bool {
	a, b := figuresOf(g.a), figuresOf(g.b)
	return a != "" && b != "" && a != b && !(len(a)+len(b) == 6 && (strings.HasSuffix(a, b) || strings.HasSuffix(b, a)))
}

// figuresOf is the digits of words that are nothing else, or "".
func figuresOf(words []string) string {
	var out []byte
	for _, w := range words {
		for i := range len(w) {
			switch c := w[i]; {
			case '0' <= c && c <= '9':
				out = append(out, c)
			case c != '.' && c != ',':
				return ""
			}
		}
	}
	return string(out)
}

// apart is how many words the gaps hold.
func (al *Alignment) apart() int {
	n := 0
	for _, g := range al.gaps {
		n += len(g.a) + len(g.b)
	}
	return n
}

// smallWords tells whether the gaps are words, small as they are: it [is / was],
// [ / and] not figures, signs and what an apostrophe leaves.
func (al *Alignment) smallWords() bool {
	percent := spelling.Known().Percent
	for _, g := range al.gaps {
		for _, w := range [2][]string{g.a, g.b} {
			for _, v := range w {
				if !spelling.Alphabetic([]rune(v)) || strings.Contains(v, "'") || percent[v] || len(v) == 1 && !strings.Contains("aeiouy", v) {
					return false
				}
			}
		}
	}
	return true
}

// transliterated tells whether the words of a gap are one name of another script
// as two houses write it: Mounaf, Manaf.
func (g gap) transliterated(quotes ...string) bool {
	a, b := unarticled(g.a), unarticled(g.b)
	if len(a) != 1 || len(b) != 1 || !spelling.OneSound([]rune(a[0]), []rune(b[0])) {
		return false
	}
	for i, w := range [2]string{a[0], b[0]} {
		r, n := utf8.DecodeRuneInString(w)
		if len(w) < 4 || !strings.Contains(quotes[i], string(unicode.ToUpper(r))+w[n:]) {
			return false
		}
	}
	return true
}

// unarticled is words without the Arabic article before them.
func unarticled(words []string) []string {
	if len(words) > 1 && spelling.Articles(words[0], words[0]) {
		return words[1:]
	}
	return words
}

// anotherSentence tells whether one wording says of itself that it is not the
// other: "we have [ / also] found".
func (al *Alignment) anotherSentence() bool {
	for _, g := range al.gaps {
		for _, w := range [2][]string{g.a, g.b} {
			for _, v := range w {
				if spelling.Known().Again[v] {
					return true
				}
			}
		}
	}
	return false
}

// OnlyNames tells whether all gaps are names of another script, or small words.
func (al *Alignment) OnlyNames(a, b string) bool {
	n := 0
	for _, g := range al.gaps {
		if g.transliterated(a, b) {
			n++
		} else if one := (&Alignment{gaps: []gap{g}}); !one.Slight() {
			return false
		}
	}
	return n > 0
}
