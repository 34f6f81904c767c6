package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// bodyName is how many words are the same in two names of one body.
const bodyName = 3

// OneBody is why two names that end in nouns of one sort are told.
const OneBody = "they name one sort of body, and all other words are the same"

// FirmForm is why two names of a firm are told that say what it is otherwise.
const FirmForm = "the words for what a firm it is differ"

// KinOf tells why two names may be one, in the words of a finding, or "".
func (v *Variant) KinOf(u *Variant) string {
	a, b := v.Words, u.Words
	if n := len(a) - 1; n > 0 && n == len(b)-1 && spelling.FirmsApart(a[n], b[n]) && slices.Equal(a[:n], b[:n]) {
		return FirmForm
	}
	if len(a) == 2 && len(b) == 2 {
		switch {
		case a[0] == b[0] && spelling.OneSort(a[1], b[1]):
			return OneBody
		case a[1] == b[1] && personal(a[0], b[0], 3):
			return "the last name is the same, and no text has both first names"
		case a[0] == b[0] && utf8.RuneCountInString(a[0]) > 2 && personal(a[1], b[1], 4):
			return "the first name is the same, and no text has both last names"
		}
		return ""
	}
	if min(len(a), len(b)) < bodyName {
		return ""
	}
	switch len(a) - len(b) {
	case 0:
		if slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))) {
			return "the same words in another order"
		}
		return oneOther(a, b)
	case 1:
		return oneMore(b, a)
	case -1:
		return oneMore(a, b)
	}
	return ""
}

// personal tells whether two words that differ are first names, or last names,
// that look alike: Ray, Ron; Marcus, Marquis; Rait, Raite.
func personal(a, b string, least int) bool {
	x, y := spelling.Letters(nil, a), spelling.Letters(nil, b)
	if min(len(x), len(y)) < least || slices.Equal(x, y) || !spelling.Alphabetic(x) || !spelling.Alphabetic(y) || spelling.OneWord(a, b) || spelling.Related(x, y) {
		return false
	}
	if spelling.Inflected(x, y) {
		return string(x)+"e" == string(y) || string(y)+"e" == string(x)
	}
	n := spelling.Edits(x, y)
	switch {
	case spelling.WithoutO(a, b) || spelling.WithoutO(b, a):
		return true // Rourke, O'Rourke
	case spelling.OneSound(x, y):
		return x[0] == y[0] || n == 1
	case (x[len(x)-1] == 'a') != (y[len(y)-1] == 'a'):
		return false // a man and a woman: Luc, Léa
	}
	return x[0] == y[0] && n <= 2 && (len(x) == len(y) || min(len(x), len(y)) > least)
}

// oneOther tells whether two names of one length have one word otherwise: an
// ending of it, or one of many.
func oneOther(a, b []string) string {
	at, same := -1, 0
	for i := range a {
		switch {
		case a[i] == b[i]:
			if utf8.RuneCountInString(a[i]) > 3 {
				same++
			}
		case at >= 0:
			return ""
		default:
			at = i
		}
	}
	x, y := spelling.Letters(nil, a[at]), spelling.Letters(nil, b[at])
	switch {
	case min(len(x), len(y)) < 4 || !spelling.Alphabetic(x) || !spelling.Alphabetic(y) || slices.Equal(x, y) || spelling.OneWord(a[at], b[at]) || spelling.Related(x, y):
		return ""
	case plural(x, y) && at == len(a)-1 && same >= bodyName && bodyNoun(a[at], b[at]):
		return "one word has another ending"
	case plural(x, y) && (at == 0 || at == len(a)-1 || !abbreviates(x, y) && !abbreviates(y, x)):
		return "" // of several, or of one
	case x[0] == y[0] && (spelling.Inflected(x, y) || spelling.Edits(x, y) == 1):
		return "one word has another ending"
	case spelling.OneSort(a[at], b[at]) && same > 1:
		return OneBody
	case abbreviates(x, y) || abbreviates(y, x):
		return ""
	case same >= bodyName && at < len(a)-1: // the last is what it is, or of where
		return "all words are the same but one"
	}
	return ""
}

// bodyNoun tells whether one of two words is a noun of bodies: Service, Services.
func bodyNoun(a, b string) bool {
	known := spelling.Known()
	return known.Linked[a] || known.Linked[b] || len(known.Bodies[a])+len(known.Bodies[b]) > 0
}

// plural tells whether one word is the other in the plural.
func plural(x, y []rune) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	one, many := string(x), string(y)
	return slices.ContainsFunc(spelling.Known().Plurals, func(e [2]string) bool {
		stem, ok := strings.CutSuffix(many, e[1])
		return ok && stem+e[0] == one
	})
}

// oneMore tells whether the longer name has one word more inside: Ana Highway
// Patrol, Ana State Highway Patrol.
func oneMore(short, long []string) string {
	i := 0
	for i < len(short) && short[i] == long[i] {
		i++
	}
	said := 0
	for _, w := range short {
		if utf8.RuneCountInString(w) > 2 {
			said++
		}
	}
	if said < bodyName || i == 0 || i == len(short) || utf8.RuneCountInString(long[i]) < 4 || !slices.Equal(short[i:], long[i+1:]) {
		return ""
	}
	return "one has a word more"
}

// abbreviates tells whether a word is the beginning of another: Corp, Corporation.
func abbreviates(short, long []rune) bool {
	return len(short) < len(long) && slices.Equal(short, long[:len(short)])
}
