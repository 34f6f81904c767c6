package compare

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// What texts of one event may have for their names to be laid side by side.
const (
	variantTexts   = 40   // texts
	variantNames   = 4000 // names
	variantLetters = 6    // letters of a name
)

// variant is a name that texts of one event have, with the first claim of each.
type variant struct {
	words   []string
	joined  string // the words as one, without stops and apostrophes
	letters []rune
	core    []string // the words without articles, where it is asked for
	claims  []*claims.Claim
	taken   bool // told as a form of another
}

// variants returns the names that texts of one event write in two ways: joined
// or parted (Rye Song, Ryesong), with stops or without (T.J. Brandt, TJ Brandt),
// or by sound (Nabi Dorel, Nebi Dorel). Nobody need be wrong: they are notes.
func (g *Group) variants(said []Finding) []Finding {
	told := map[string]bool{}
	for i := range said {
		told[pairOf(said[i].Sides[0].Claims[0].Object, said[i].Sides[1].Claims[0].Object)] = true
	}
	var out []Finding
	for _, docs := range g.world.tellers() {
		list := g.variantsOf(docs)
		script := ofScript(firstOf(list))
		if script { // first, for a name of another script has many forms
			out = append(out, g.transcribed(list, told, scriptedName)...)
		}
		for i := range list {
			x := &list[i]
			if x.taken {
				continue
			}
			alike := func(yield func(*variant) bool) {
				for j := i + 1; j < len(list) && list[j].letters[0] == x.letters[0] && yield(&list[j]); j++ {
				}
			}
			if f, ok := g.gather(x, alike, told, "the texts tell of one event", x.as); ok {
				x.taken = true
				out = append(out, f)
			}
		}
		out = append(out, g.forms(docs, list, told)...)
		out = append(out, g.kin(list, told)...)
		out = append(out, g.otherwiseLinked(list, told)...)
		if script {
			out = append(out, g.transcribed(list, told, anyName)...)
		}
	}
	g.world.each(g.Key, func(doc int32, cs []*claims.Claim) {
		if ofScript(cs) {
			out = append(out, g.transcribed(g.variantsOf([]int32{doc}), told, anyName)...)
		}
	})
	return out
}

// gather reports a name with those of others that are forms of it, for the
// reason that as gives, but for pairs that have been told.
func (g *Group) gather(x *variant, others iter.Seq[*variant], told map[string]bool, because string, as func(y *variant) string) (Finding, bool) {
	one, reasons := []*variant{x}, []string{because}
	for y := range others {
		pair := pairOf(x.claims[0].Object, y.claims[0].Object)
		if y.taken || told[pair] {
			continue
		}
		why := as(y)
		if why == "" {
			continue
		}
		g.judged()
		told[pair], y.taken = true, true
		one = append(one, y)
		if !slices.Contains(reasons, why) {
			reasons = append(reasons, why)
		}
	}
	if len(one) == 1 {
		return Finding{}, false
	}
	return variously(one, reasons), true
}

// variously reports the forms of one name.
func variously(one []*variant, because []string) Finding {
	f := Finding{Verdict: Dispute, Severity: Note, Because: because}
	inside := !slices.ContainsFunc(one, func(v *variant) bool {
		return len(v.claims) > 1 || v.claims[0].Document != one[0].claims[0].Document
	})
	for i, v := range one {
		switch i {
		case 0:
		case len(one) - 1:
			f.Message += " or "
		default:
			f.Message += ", "
		}
		f.Message += fmt.Sprintf("“%s”", v.claims[0].Quote)
		if !inside {
			f.Message += fmt.Sprintf(" (%s)", texts(v))
		}
		f.Sides = append(f.Sides, Side{Claims: some(v.claims, sidesKept)})
	}
	if inside {
		f.Message += " in one text"
	}
	return f
}

func pairOf(a, b string) string { return min(a, b) + "|" + max(a, b) }

func texts(v *variant) string {
	n := 1 // a text may have it in its headline too, or in two forms
	for i := 1; i < len(v.claims); i++ {
		if v.claims[i].Document != v.claims[i-1].Document {
			n++
		}
	}
	if n == 1 {
		return v.claims[0].Document
	}
	return fmt.Sprintf("%d texts", n)
}

// variantsOf lists the names of some documents by their letters.
func (g *Group) variantsOf(docs []int32) []variant {
	var list []variant
	at := map[string]int{}
	for _, d := range docs {
		cs, _ := g.world.Kind(d, g.Key)
		for _, c := range cs {
			k, ok := at[c.Object]
			if !ok {
				if len(c.Object) < variantLetters || len(c.Scope) > 0 || len(list) == variantNames {
					continue
				}
				v := variant{words: strings.Fields(c.Object), joined: unsigned.Replace(c.Object)}
				if v.letters = spelling.Letters(nil, v.joined); len(v.letters) < variantLetters {
					continue
				}
				k = len(list)
				at[c.Object] = k
				list = append(list, v)
			}
			list[k].claims = append(list[k].claims, c)
		}
	}
	slices.SortStableFunc(list, func(a, b variant) int {
		return cmp.Or(cmp.Compare(a.letters[0], b.letters[0]), cmp.Compare(a.joined, b.joined), cmp.Compare(a.claims[0].Object, b.claims[0].Object))
	})
	return list
}

// unsigned joins the words of a name.
var unsigned = strings.NewReplacer(" ", "", ".", "", "'", "", "’", "", "-", "")

// as tells why two names are one, in the words of a finding, or "".
func (v *variant) as(u *variant) string {
	if n := len(v.letters) - len(u.letters); n > 3 || n < -3 {
		return ""
	}
	if v.joined == u.joined {
		if houseStops(v.words, u.words) {
			return ""
		}
		return "they differ in signs and spaces only"
	}
	if !sounded(v.words, u.words) {
		return ""
	}
	if v.meets(u) { // a text that has both means two, or slips
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
