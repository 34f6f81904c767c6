package names

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// InitialMore is no more than each outlet's way of writing names: it is told
// of texts that somebody put side by side, not in an archive.
const InitialMore = "one has an initial or a middle name more"

// KinOfOther tells whether a text has a relative with the first name of another one
// beside a name: "Tony Brandt, whose son Anthony drives".
func (v *Variant) KinOfOther(u *Variant) bool {
	for _, c := range v.Claims {
		for _, text := range []string{c.Before, c.After} {
			kin := false
			for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
				if kin && w == u.Words[0] {
					return true
				}
				kin = spelling.Known().Kin[w]
			}
		}
	}
	return false
}

// FormOf tells why two full names are one person's, in the words of a finding,
// or "": they end alike, and one has an initial or a middle name more, or the
// short form of the other's first name.
func (v *Variant) FormOf(u *Variant, person bool) string {
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
	initials := len(a) != len(v.Words) || len(b) != len(u.Words)
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
		return InitialMore
	}
	return ""
}

// withoutInitials is a name without the initial that it begins with: K. Michael
// Conway goes by his second name.
func (v *Variant) withoutInitials() []string {
	if q := v.Claims[0].Quote; len(v.Words) > 2 && len(unsigned.Replace(v.Words[0])) == 1 && len(q) > 1 && q[1] == '.' {
		return v.Words[1:]
	}
	return v.Words
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
