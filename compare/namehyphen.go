package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// wordPair is two words of the index that some text joins with a hyphen.
type wordPair struct{ first, last int32 }

// hyphened keeps which words of a name stand joined by a hyphen.
func (ix *nameIndex) hyphened(c *claims.Claim) {
	for joined := range strings.FieldsSeq(c.Quote) {
		first, last, ok := strings.Cut(joined, "-")
		if !ok || max(len(first), len(last)) < hyphenLetters || min(len(first), len(last)) < 2 || strings.Contains(last, "-") || spelling.Known().Prefixed[strings.ToLower(first)] {
			continue
		}
		x, known := ix.words[strings.ToLower(first)]
		y, knownToo := ix.words[strings.ToLower(last)]
		if p := (wordPair{x, y}); known && knownToo && !slices.Contains(ix.joined, p) {
			ix.joined = append(ix.joined, p)
		}
	}
}

// hyphenLetters is how many letters one of two words must have that a hyphen joins.
const hyphenLetters = 4

// unhyphened returns the names that one text writes with a hyphen and without: García-Brandt, García Brandt; Al-Rifai, Al Rifai.
func (g *Group) unhyphened() (out []Finding) {
	ix := g.names()
	for _, p := range ix.joined {
		first, last := ix.text[p.first], ix.text[p.last]
		var with, without []inForm
		for _, d := range ix.docs[p.first] {
			if _, both := slices.BinarySearch(ix.docs[p.last], d); !both {
				continue
			}
			cs, _ := g.world.Kind(d, g.Key)
			for _, c := range cs {
				switch joint := jointOf(c.Quote, first, last); {
				case joint == 0 || inAddress(c):
				case joint == '-':
					with = append(with, inForm{d, c})
				default:
					without = append(without, inForm{d, c})
				}
			}
		}
		one := func(own, x inForm) bool {
			return x.doc == own.doc && oneInOther(own.claim.Object, x.claim.Object) // each outlet has its own way
		}
		out = append(out, g.inTwoForms(with, without, one, "they differ in a hyphen")...)
	}
	return out
}

// jointOf is the sign between two words that stand side by side in a name: a hyphen, a
// space, or 0.
func jointOf(name, first, last string) byte {
	for from := 0; ; {
		i := indexFold(name[from:], first)
		if i < 0 {
			return 0
		}
		i += from
		end := i + len(first)
		if from = end; (i == 0 || name[i-1] == ' ') && end < len(name) && len(name)-end > len(last) && strings.EqualFold(name[end+1:end+1+len(last)], last) {
			if rest := name[end+1+len(last):]; (rest == "" || rest[0] == ' ') && (name[end] == '-' || name[end] == ' ') {
				return name[end]
			}
		}
	}
}

// indexFold is [strings.Index] of a word in small letters, whatever the case.
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if utf8.RuneStart(s[i]) && strings.EqualFold(s[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// oneInOther tells whether two names are the same, or one is some words of the other.
func oneInOther(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := strings.Index(b, a)
	return i >= 0 && (i == 0 || b[i-1] == ' ') && (i+len(a) == len(b) || b[i+len(a)] == ' ')
}
