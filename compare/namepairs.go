package compare

import (
	"iter"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// variantsBy are names by what two of them must have alike to be compared.
type variantsBy struct {
	at    map[string]int // by key, where they are
	lists [][]*names.Variant
}

func (b *variantsBy) enter(key string, v *names.Variant) {
	if b.at == nil {
		b.at = map[string]int{}
	}
	k, ok := b.at[key]
	if !ok {
		k = len(b.lists)
		b.at[key] = k
		b.lists = append(b.lists, nil)
	}
	b.lists[k] = append(b.lists[k], v)
}

// several yields those that are two or more of one key, and no more than most.
func (b *variantsBy) several(most int) iter.Seq[[]*names.Variant] {
	return func(yield func([]*names.Variant) bool) {
		for _, same := range b.lists {
			if len(same) > 1 && len(same) <= most && !yield(same) {
				return
			}
		}
	}
}

// forms returns the names that texts of one event give in full in several ways:
// Michael Brandt, Mike Brandt, Michael T. Brandt.
func (g *Group) forms(docs []int32, list []names.Variant, told map[[2]string]bool) (out []Finding) {
	var endings variantsBy // the last word
	for i := range list {
		v := &list[i]
		if n := len(v.Words); n > 1 && !v.Taken {
			endings.enter(v.Words[n-1], v)
		}
	}
	var people map[string]bool
	for same := range endings.several(formsRead) {
		if people == nil {
			people = g.people(docs)
		}
		for i, x := range same {
			if x.Taken {
				continue
			}
			as := func(y *names.Variant) string {
				why := x.FormOf(y, people[x.Claims[0].Object] || people[y.Claims[0].Object])
				if why == "" && x.Words[0] == y.Words[0] && max(len(x.Words), len(y.Words)) > 3 && x.FormOf(y, true) != "" && x.CalledAlike(y, g.tellingOf) {
					why = names.InitialMore
				}
				if why == "" || why == names.InitialMore && g.world.n > handful || x.Meets(y) || x.KinOfOther(y) || y.KinOfOther(x) { // a text that has both may mean two
					return ""
				}
				return why
			}
			if f, ok := g.gather(x, same[i+1:], told, "the texts tell of one event", as); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// formsRead is how many names with one last word are compared.
const formsRead = 12

// people are the names that texts give a title or an age.
func (g *Group) people(docs []int32) map[string]bool {
	named := map[string]bool{}
	for _, d := range docs {
		for _, c := range g.world.Claims(d) {
			if c.Subject != "" && (c.Kind == "role" || c.Kind == "age") {
				named[c.Subject] = true
			}
		}
	}
	return named
}

// kinNames is how many names with one word at an end are compared.
const kinNames = 12

// kin returns the names of several words that texts of one event may write in
// two ways, none of them in both: people with one last name and first names that
// look alike, or the other way round; words in another order; a body that has
// one word otherwise.
func (g *Group) kin(list []names.Variant, told map[[2]string]bool) (out []Finding) {
	var ends variantsBy
	named := map[string]bool{} // all of them
	for i := range list {
		v := &list[i]
		n := len(v.Words)
		if n < 2 {
			continue
		}
		named[v.Claims[0].Object] = true
		if !v.Taken {
			ends.enter("> "+v.Words[n-1], v)
			ends.enter("< "+v.Words[0], v)
		}
	}
	for same := range ends.several(kinNames) {
		for i, x := range same {
			if x.Taken {
				continue
			}
			as := func(y *names.Variant) string {
				why := x.KinOf(y)
				if why == "" && !x.Meets(y) {
					why = x.Posted(y, g.tellingOf)
				}
				if why == "" || why == names.FirmForm && g.world.n > handful || x.Meets(y) || g.metByLast(x, y) || g.placeName(x.Claims[0]) || g.placeName(y.Claims[0]) || len(x.Words) > 2 && (endsAs(x.Words, named) || endsAs(y.Words, named)) {
					return ""
				}
				return why
			}
			if f, ok := g.gather(x, same[i+1:], told, "the texts tell of one event", as); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// metByLast tells whether the text of one of two names whose last words lie two letters
// apart has the other's: "Oakley said … her colleague Ruth Oakes".
func (g *Group) metByLast(x, y *names.Variant) bool {
	a, b := x.Words[len(x.Words)-1], y.Words[len(y.Words)-1]
	has := func(v *names.Variant, word string) bool {
		return slices.ContainsFunc(v.Claims, func(c *claims.Claim) bool {
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

// scriptsRead is how many names of one last sound are compared.
const scriptsRead = 24

// transcribed returns the names that texts with several names of another script
// write in two ways, inside one text or in texts of one event: Abdalá Senusi,
// Abdulá al Senusi; Ahmed Mohamed Shafik, Ahmed Shafiq. Only those of which of is
// true are looked at.
func (g *Group) transcribed(list []names.Variant, told map[[2]string]bool, of func(v *names.Variant) bool) (out []Finding) {
	var sounds variantsBy // the consonants of the last word
	for i := range list {
		v := &list[i]
		if v.Taken || v.Listed && !names.OwnScript(v) || !of(v) {
			continue
		}
		for _, last := range v.Sounds() {
			sounds.enter(last, v)
		}
	}
	for same := range sounds.several(scriptsRead) {
		for i, x := range same {
			if x.Taken {
				continue
			}
			one := []*names.Variant{x}
			as := func(y *names.Variant) string {
				why := ""
				switch {
				case slices.ContainsFunc(one, y.Transcribes):
					why = "both may transliterate one name"
				case slices.ContainsFunc(one, func(o *names.Variant) bool { return y.ArticleMore(o) && inOneOf(y.Claims, o.Claims) }):
					why = "they differ in the article"
				default:
					return ""
				}
				one = append(one, y)
				return why
			}
			rest := slices.Repeat(same[i+1:], 2) // those that are only like a later one too
			if f, ok := g.gather(x, rest, told, "they sound alike", as); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// inOneOf tells whether one text has claims of both.
func inOneOf(a, b []*claims.Claim) bool {
	return slices.ContainsFunc(a, func(x *claims.Claim) bool {
		return slices.ContainsFunc(b, func(y *claims.Claim) bool { return x.Document == y.Document })
	})
}

// anyName is true of all names.
func anyName(*names.Variant) bool { return true }

// firstOf are the first claims of some names.
func firstOf(list []names.Variant) []*claims.Claim {
	out := make([]*claims.Claim, len(list))
	for i := range list {
		out[i] = list[i].Claims[0]
	}
	return out
}

// tellingOf returns the claims of a document, unless they are many.
func (g *Group) tellingOf(document string) []*claims.Claim { return few(g.world.told(document)) }
