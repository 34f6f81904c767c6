package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

const (
	kinNames = 12 // names with one word at an end that are compared
	bodyName = 3  // words that are the same in two names of one body
)

// kin returns the names of several words that texts of one event may write in
// two ways, none of them in both: people with one last name and first names that
// look alike, or the other way round; words in another order; a body that has
// one word otherwise.
func (g *Group) kin(list []variant, told map[string]bool) (out []Finding) {
	by := map[string][]*variant{}
	var order []string
	enter := func(key string, v *variant) {
		if by[key] == nil {
			order = append(order, key)
		}
		by[key] = append(by[key], v)
	}
	named := map[string]bool{} // all of them
	for i := range list {
		v := &list[i]
		n := len(v.words)
		if n < 2 {
			continue
		}
		named[v.claims[0].Object] = true
		if !v.taken {
			enter("> "+v.words[n-1], v)
			enter("< "+v.words[0], v)
		}
	}
	for _, key := range order {
		same := by[key]
		if len(same) < 2 || len(same) > kinNames {
			continue
		}
		for i, x := range same {
			if x.taken {
				continue
			}
			as := func(y *variant) string {
				why := x.kinOf(y)
				if why == "" && !x.meets(y) {
					why = g.posted(x, y)
				}
				if why == "" || x.meets(y) || g.metByLast(x, y) || g.placeName(x.claims[0]) || g.placeName(y.claims[0]) || len(x.words) > 2 && (endsAs(x.words, named) || endsAs(y.words, named)) {
					return ""
				}
				return why
			}
			if f, ok := g.gather(x, slices.Values(same[i+1:]), told, "the texts tell of one event", as); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// metByLast tells whether the text of one of two names whose last words lie two letters
// apart has the other's: "Oakley said … her colleague Ruth Oakes".
func (g *Group) metByLast(x, y *variant) bool {
	a, b := x.words[len(x.words)-1], y.words[len(y.words)-1]
	has := func(v *variant, word string) bool {
		return slices.ContainsFunc(v.claims, func(c *claims.Claim) bool {
			return slices.ContainsFunc(g.world.told(c.Document), func(o *claims.Claim) bool { return o.Kind == "name" && o.Object == word })
		})
	}
	p, q := spelling.Letters(nil, a), spelling.Letters(nil, b)
	return spelling.Edits(p, q) > 1 && !spelling.OneBag(p, q) && (has(x, b) || has(y, a))
}

// placeName tells whether a name is that of a place that its text tells of.
func (g *Group) placeName(c *claims.Claim) bool {
	for _, o := range g.world.told(c.Document) {
		for _, p := range o.Event.Places {
			if strings.EqualFold(places.Name(p), c.Quote) {
				return true
			}
		}
	}
	return false
}

// endsAs tells whether a name ends with another one: it is a person's, with a
// title.
func endsAs(words []string, named map[string]bool) bool {
	return named[strings.Join(words[len(words)-2:], " ")]
}

// oneBody is why two names that end in nouns of one sort are told.
const oneBody = "they name one sort of body, and all other words are the same"

// kinOf tells why two names may be one, in the words of a finding, or "".
func (v *variant) kinOf(u *variant) string {
	a, b := v.words, u.words
	if len(a) == 2 && len(b) == 2 {
		switch {
		case a[0] == b[0] && spelling.OneSort(a[1], b[1]):
			return oneBody
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
	case withoutO(a, b) || withoutO(b, a):
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
	case plural(x, y) && (at == 0 || at == len(a)-1 || !abbreviates(x, y) && !abbreviates(y, x)):
		return "" // of several, or of one
	case x[0] == y[0] && (spelling.Inflected(x, y) || spelling.Edits(x, y) == 1):
		return "one word has another ending"
	case spelling.OneSort(a[at], b[at]) && same > 1:
		return oneBody
	case abbreviates(x, y) || abbreviates(y, x):
		return ""
	case same >= bodyName && at < len(a)-1: // the last is what it is, or of where
		return "all words are the same but one"
	}
	return ""
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
