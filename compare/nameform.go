package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// forms returns the names that texts of one event give in full in several ways:
// Michael Brandt, Mike Brandt, Michael T. Brandt.
func (g *Group) forms(docs []int32, list []variant, told map[string]bool) (out []Finding) {
	ending := map[string][]*variant{} // by last word
	var order []string
	for i := range list {
		v := &list[i]
		last := v.words[len(v.words)-1]
		if len(v.words) < 2 || v.taken {
			continue
		}
		if ending[last] == nil {
			order = append(order, last)
		}
		ending[last] = append(ending[last], v)
	}
	var people map[string]bool
	for _, last := range order {
		same := ending[last]
		if len(same) < 2 || len(same) > formsRead {
			continue
		}
		if people == nil {
			people = g.people(docs)
		}
		for i, x := range same {
			if x.taken {
				continue
			}
			as := func(y *variant) string {
				why := x.formOf(y, people[x.claims[0].Object] || people[y.claims[0].Object])
				if why == "" && x.words[0] == y.words[0] && max(len(x.words), len(y.words)) > 3 && x.formOf(y, true) != "" && g.calledAlike(x, y) {
					why = initialMore
				}
				if why == "" || why == initialMore && g.world.n > handful || x.meets(y) || x.kinOfOther(y) || y.kinOfOther(x) { // a text that has both may mean two
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

// initialMore is no more than each outlet's way of writing names: it is told
// of texts that somebody put side by side, not in an archive.
const initialMore = "one has an initial or a middle name more"

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

// meets tells whether one text has two names.
func (v *variant) meets(u *variant) bool {
	for _, c := range v.claims {
		for _, d := range u.claims {
			if c.Document == d.Document {
				return true
			}
		}
	}
	return false
}

// kinOfOther tells whether a text has a relative with the first name of another one
// beside a name: "Tony Brandt, whose son Anthony drives".
func (v *variant) kinOfOther(u *variant) bool {
	for _, c := range v.claims {
		for _, text := range []string{c.Before, c.After} {
			kin := false
			for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
				if kin && w == u.words[0] {
					return true
				}
				kin = spelling.Known().Kin[w]
			}
		}
	}
	return false
}

// formOf tells why two full names are one person's, in the words of a finding,
// or "": they end alike, and one has an initial or a middle name more, or the
// short form of the other's first name.
func (v *variant) formOf(u *variant, person bool) string {
	a, b := v.withoutInitials(), u.withoutInitials()
	n, m := len(a), len(b)
	if n < 2 || m < 2 || !sameLetters(a[n-1], b[m-1]) || len(a[n-1]) < 3 {
		return ""
	}
	short := false
	if !sameLetters(a[0], b[0]) {
		if len(a[0]) < 3 || len(b[0]) < 3 || !spelling.ShortFor(a[0], b[0]) || !person && !spelling.Nickname(a[0], b[0]) {
			return ""
		}
		short = true
	}
	initials := len(a) != len(v.words) || len(b) != len(u.words)
	x, y := a[1:n-1], b[1:m-1]
	switch {
	case len(x) > 2 || len(y) > 2:
		return ""
	case len(x) > 0 && len(y) > 0:
		if !middlesAgree(x, y) {
			return ""
		}
		initials = initials || !slices.Equal(x, y)
	case len(x)+len(y) > 1 && !person:
		return ""
	case len(x)+len(y) > 0:
		for _, w := range append(slices.Clone(x), y...) {
			if w = unsigned.Replace(w); spelling.Known().Stopped[w] || len(w) > 1 && !person && !short {
				return "" // "Lima Police", "Lima State Police"
			}
		}
		initials = true
	}
	switch {
	case short && initials:
		return "one has the short form of the first name, and an initial or a middle name more or less"
	case short:
		return "one has the short form of the other's first name"
	case initials:
		return initialMore
	}
	return ""
}

// withoutInitials is a name without the initial that it begins with: K. Michael
// Conway goes by his second name.
func (v *variant) withoutInitials() []string {
	if q := v.claims[0].Quote; len(v.words) > 2 && len(unsigned.Replace(v.words[0])) == 1 && len(q) > 1 && q[1] == '.' {
		return v.words[1:]
	}
	return v.words
}

// middlesAgree tells whether middle names and initials can be of one person.
func middlesAgree(x, y []string) bool {
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		a, b := unsigned.Replace(x[i]), unsigned.Replace(y[i])
		if !strings.HasPrefix(a, b) && !strings.HasPrefix(b, a) || a != b && len(a) > 1 && len(b) > 1 {
			return false
		}
	}
	return true
}

func sameLetters(a, b string) bool {
	return a == b || slices.Equal(spelling.Letters(nil, a), spelling.Letters(nil, b))
}
