package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// namesMeet tells whether two statements can be of one: the names that open the
// sentences of two figures can be one's, and the statements have a name, a year or
// the noun phrase that they begin with in common, or one of them begins with a word that only points to what it
// tells of and none opens with the name of somebody else.
func (g *Group) namesMeet(a, b *claims.Claim) bool {
	x, y := strings.Fields(a.Of), strings.Fields(b.Of)
	itA, itB := slices.Contains(x, pointsBack), slices.Contains(y, pointsBack)
	switch {
	case !sameSubject(a.Subject, b.Subject) || otherNoun(x, y, b) || otherNoun(y, x, a) || unknownNoun(a, b) || unknownNoun(b, a):
		return false
	case slices.ContainsFunc(x, func(w string) bool {
		return isName(w) && slices.Contains(y, w) && (!isYear(w) || (a.Subject == "") == (b.Subject == ""))
	}):
		return true
	case !slices.ContainsFunc(x, isName) && !slices.ContainsFunc(y, isName):
		return true
	case sameNoun(x, y):
		return true
	case itA == itB:
		return false
	}
	return !slices.ContainsFunc(g.Claims, func(c *claims.Claim) bool {
		return c.Document == a.Document && slices.ContainsFunc(g.Claims, func(d *claims.Claim) bool {
			return d.Document == b.Document && !sameSubject(c.Subject, d.Subject)
		})
	})
}

// sameNoun tells whether two statements begin with one noun and one word before it:
// the original text.
func sameNoun(x, y []string) bool {
	nouns := func(names []string) (out []string) {
		for _, n := range names {
			if isNoun(n) {
				out = append(out, n)
			}
		}
		return out
	}
	return len(nouns(x)) > 1 && slices.Equal(nouns(x), nouns(y))
}

// otherNoun tells whether a statement with names x begins with a noun for what it
// tells of, and another one, that of claim c, with another: the tower, the bridge,
// the north wing, the south wing.
func otherNoun(x, y []string, c *claims.Claim) bool {
	apart := func(prefix string) bool {
		i := slices.IndexFunc(x, func(w string) bool { return strings.HasPrefix(w, prefix) })
		return i >= 0 && slices.ContainsFunc(y, func(w string) bool { return strings.HasPrefix(w, prefix) }) &&
			!slices.Contains(y, x[i]) && !slices.Contains(strings.Fields(c.Object), x[i][len(prefix):])
	}
	return apart("the:") || apart("a:")
}

// unknownNoun tells whether a length is that of a thing by its noun, and the name of the
// thing that another one measures has another: the bridge, Lansdorf Tower.
func unknownNoun(a, b *claims.Claim) bool {
	names, other := strings.Fields(a.Of), strings.Fields(b.Subject)
	i := slices.IndexFunc(names, func(w string) bool { return strings.HasPrefix(w, "the:") })
	if i < 0 || len(other) < 2 || !sides[a.Expected] || !slices.Contains(names, pointsBack) {
		return false
	}
	noun := names[i][len("the:"):]
	return !slices.ContainsFunc(other, func(w string) bool { return strings.HasPrefix(w, noun) || strings.HasPrefix(noun, w) })
}

// sides are those along which a length measures a thing.
var sides = map[string]bool{"long": true, "tall": true, "wide": true, "deep": true}

// isNoun tells whether one of the names of a statement is the noun with which it
// begins, or stands before that.
func isNoun(name string) bool {
	return strings.HasPrefix(name, "the:") || strings.HasPrefix(name, "a:")
}

// isName tells whether one of the names of a statement is a name.
func isName(name string) bool { return name != pointsBack && !strings.Contains(name, ":") }

// isYear tells whether one of the names of a statement is a year.
func isYear(name string) bool { return len(name) == 4 && name == digits(name) }

// pointsBack stands among the names of a statement that points to what it is of.
const pointsBack = "it"
