package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// oneLast is what a last name must share with another for two first names to be
// looked at, and how far those may lie apart.
const (
	postWords = 4 // words before a name that tell what somebody is
	likeFirst = 3 // letters that two first names begin with: Ingrid, Inga
)

// posted tells why two names of people that do not look enough alike are one all
// the same, in the words of a finding, or "": what they share of the name, and
// what they are or how old.
func (g *Group) posted(v, u *variant) string {
	a, b := v.words, u.words
	n, m := len(a)-1, len(b)-1
	if n < 1 || m < 1 || n > 2 || m > 2 {
		return ""
	}
	switch {
	case a[n] == b[m] && a[0] != b[0]:
		if n != m || !slices.Equal(a[1:], b[1:]) || !firstNames(a[0], b[0]) {
			return ""
		}
	case slices.Equal(a[:n], b[:m]) && utf8.RuneCountInString(a[0]) > 2:
		if !lastNames(a[n], b[m]) {
			return ""
		}
	default:
		return ""
	}
	if g.onePost(v, u) {
		return "who has the name is called the same, and no text has both"
	}
	if g.agedAlike(v, u) {
		return "who has the name is of one age, and no text has both"
	}
	return ""
}

// firstNames tells whether two first names may be one that was written down wrong.
func firstNames(a, b string) bool {
	x, y := letters(nil, a), letters(nil, b)
	if min(len(x), len(y)) < 3 || slices.Equal(x, y) || !alphabetic(x) || !alphabetic(y) || inflected(x, y) || related(x, y) || shortFor(a, b) {
		return false
	}
	return edits(x, y) <= 2 || slices.Equal(x[:likeFirst], y[:likeFirst]) && min(len(x), len(y)) > likeFirst
}

// lastNames tells whether two last names may be one: they are up to two letters
// apart, or one has an s more.
func lastNames(a, b string) bool {
	x, y := letters(nil, a), letters(nil, b)
	return min(len(x), len(y)) >= 3 && !slices.Equal(x, y) && alphabetic(x) && alphabetic(y) && !related(x, y) && !oneWord(a, b) && edits(x, y) <= 2
}

// onePost tells whether texts call the bearers of two names the same: by a title, or
// by the words before the name.
func (g *Group) onePost(v, u *variant) bool {
	var own []string
	for _, c := range v.claims {
		own = g.posts(own, c)
	}
	if len(own) == 0 {
		return false
	}
	var other []string
	for _, c := range u.claims {
		other = g.posts(other, c)
	}
	return slices.ContainsFunc(own, func(p string) bool { return slices.Contains(other, p) })
}

// posts appends what a text calls the bearer of a name.
func (g *Group) posts(out []string, c *claims.Claim) []string {
	for _, o := range g.world.told(c.Document) {
		if o.Kind == "role" && o.Subject == c.Object && !namesKnown().handed[o.Key] {
			out = append(out, o.Key)
		}
	}
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return out
	}
	before := strings.TrimRight(c.Before, " ")
	apposed := strings.HasSuffix(before, ",")
	before = strings.TrimRight(before, ",")
	tokens := l.AppendTokens(nil, before)
	for k, n := len(tokens)-1, 0; k >= 0 && n < postWords; k-- {
		t := tokens[k]
		word := before[t.Start:t.End]
		if t.Kind != normalize.WordToken || t.Is(normalize.AfterLine) || l.Is(t.Word, normalize.Verb|normalize.Auxiliary|normalize.Pronoun|normalize.Conjunction|normalize.Relative|normalize.Adverb|normalize.Subordinator) {
			break
		}
		n++
		if l.Is(t.Word, normalize.Determiner|normalize.Preposition) {
			if !apposed {
				break
			}
			continue
		}
		if utf8.RuneCountInString(word) > 3 {
			out = append(out, l.Stem(word))
		}
	}
	return out
}

// agedAlike tells whether texts give the bearers of two names one age.
func (g *Group) agedAlike(v, u *variant) bool {
	for _, c := range v.claims {
		for _, o := range g.world.told(c.Document) {
			if o.Kind != "age" || o.Subject != c.Object || o.Value.Min != o.Value.Max {
				continue
			}
			for _, d := range u.claims {
				for _, q := range g.world.told(d.Document) {
					if q.Kind == "age" && q.Subject == d.Object && q.Value == o.Value {
						return true
					}
				}
			}
		}
	}
	return false
}
