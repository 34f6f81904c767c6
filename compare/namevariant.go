package compare

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// What texts of one event may have for their names to be laid side by side.
const (
	variantTexts = 40   // texts
	variantNames = 4000 // names
)

// variants returns the names that texts of one event write in two ways: joined
// or parted (Rye Song, Ryesong), with stops or without (T.J. Brandt, TJ Brandt),
// or by sound (Nabi Dorel, Nebi Dorel). Nobody need be wrong: they are notes.
func (g *Group) variants(said []Finding) []Finding {
	told := map[[2]string]bool{}
	for i := range said {
		told[pairOf(said[i].Sides[0].Claims[0].Object, said[i].Sides[1].Claims[0].Object)] = true
	}
	var out []Finding
	if n := int32(g.world.n); n <= handful {
		out = g.everywhereOne(g.variantsOf(every(n)), told)
	}
	for _, docs := range g.world.tellers() {
		list := g.variantsOf(docs)
		script := names.OfScript(firstOf(list))
		if script { // first, for a name of another script has many forms
			out = append(out, g.transcribed(list, told, names.ScriptedName)...)
		} else {
			out = append(out, g.transcribed(list, told, names.OwnScript)...)
		}
		all, end := pointers(list), 0 // of those that begin as one does
		for i, x := range all {
			for end = max(end, i+1); end < len(all) && all[end].BeginsAs(x); end++ {
			}
			if x.Taken {
				continue
			}
			as := func(y *names.Variant) string {
				if x.Listed && (y.Listed || !g.namesPlace(x.Claims[0])) || y.Listed && !g.namesPlace(y.Claims[0]) {
					return ""
				}
				return x.As(y)
			}
			if f, ok := g.gather(x, all[i+1:end], told, "the texts tell of one event", as); ok {
				x.Taken = true
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
		switch {
		case names.OfScript(cs):
			out = append(out, g.transcribed(g.variantsOf([]int32{doc}), told, anyName)...)
		case names.OfRulers(cs):
			out = append(out, g.transcribed(g.variantsOf([]int32{doc}), told, names.OwnScript)...)
		}
		if linkedTwice(cs) {
			out = append(out, g.otherwiseLinked(g.variantsOf([]int32{doc}), told)...)
		}
	})
	return out
}

// namesPlace tells whether a word that the gazetteer lists is the name of a place that its
// text tells of, in whatever spelling.
func (g *Group) namesPlace(c *claims.Claim) bool {
	word := spelling.Letters(nil, c.Object)
	for _, o := range g.world.told(c.Document) {
		for _, p := range o.Event.Places {
			if name := spelling.Letters(nil, strings.ToLower(places.Name(p))); len(name) > 0 && name[0] == word[0] && spelling.OneSound(name, word) {
				return true
			}
		}
	}
	return false
}

// everywhereOne returns the forms of the names of those who are one person wherever they are
// named, all of one in one note, though two of them have been told.
func (g *Group) everywhereOne(list []names.Variant, told map[[2]string]bool) []Finding {
	own := map[[2]string]bool{}
	out := slices.DeleteFunc(g.transcribed(list, own, names.OnePerson), func(f Finding) bool {
		return len(f.Sides) == 2 && told[pairOf(f.Sides[0].Claims[0].Object, f.Sides[1].Claims[0].Object)]
	})
	maps.Copy(told, own)
	return out
}

// every lists the first n documents.
func every(n int32) []int32 {
	all := make([]int32, n)
	for d := range n {
		all[d] = d
	}
	return all
}

// pointers are the names of a list as they stand in it.
func pointers(list []names.Variant) []*names.Variant {
	out := make([]*names.Variant, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// gather reports a name with those of others that are forms of it, for the
// reason that as gives, but for pairs that have been told.
func (g *Group) gather(x *names.Variant, others []*names.Variant, told map[[2]string]bool, because string, as func(y *names.Variant) string) (Finding, bool) {
	var one []*names.Variant
	var reasons []string
	for _, y := range others {
		pair := pairOf(x.Claims[0].Object, y.Claims[0].Object)
		if y.Taken || told[pair] {
			continue
		}
		why := as(y)
		if why == "" {
			continue
		}
		if one == nil {
			one, reasons = []*names.Variant{x}, []string{because}
		}
		g.judged()
		y.Taken = true
		for _, z := range one {
			told[pairOf(z.Claims[0].Object, y.Claims[0].Object)] = true
		}
		one = append(one, y)
		if !slices.Contains(reasons, why) {
			reasons = append(reasons, why)
		}
	}
	if one == nil {
		return Finding{}, false
	}
	return variously(one, reasons), true
}

// variously reports the forms of one name.
func variously(one []*names.Variant, because []string) Finding {
	f := Finding{Verdict: Dispute, Severity: Note, Because: because}
	inside := !slices.ContainsFunc(one, func(v *names.Variant) bool {
		return len(v.Claims) > 1 || v.Claims[0].Document != one[0].Claims[0].Document
	})
	for i, v := range one {
		switch i {
		case 0:
		case len(one) - 1:
			f.Message += " or "
		default:
			f.Message += ", "
		}
		f.Message += fmt.Sprintf("“%s”", v.Claims[0].Quote)
		if !inside {
			f.Message += fmt.Sprintf(" (%s)", texts(v))
		}
		f.Sides = append(f.Sides, Side{Claims: some(v.Claims, sidesKept)})
	}
	if inside {
		f.Message += " in one text"
	}
	return f
}

func pairOf(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

func texts(v *names.Variant) string {
	n := 1 // a text may have it in its headline too, or in two forms
	for i := 1; i < len(v.Claims); i++ {
		if v.Claims[i].Document != v.Claims[i-1].Document {
			n++
		}
	}
	if n == 1 {
		return v.Claims[0].Document
	}
	return fmt.Sprintf("%d texts", n)
}

// variantsOf lists the names of some documents by their letters.
func (g *Group) variantsOf(docs []int32) []names.Variant {
	var list []names.Variant
	at := map[string]int{}
	for _, d := range docs {
		cs, _ := g.world.Kind(d, g.Key)
		for _, c := range cs {
			k, ok := at[c.Object]
			if !ok {
				if len(c.Scope) > 0 && c.Scope[0] != "known" || len(list) == variantNames {
					continue
				}
				v, ok := names.Read(c.Object)
				if !ok {
					continue
				}
				v.Listed = len(c.Scope) > 0
				k = len(list)
				at[c.Object] = k
				list = append(list, v)
			}
			list[k].Claims = append(list[k].Claims, c)
		}
	}
	slices.SortStableFunc(list, func(a, b names.Variant) int { return a.Compare(&b) })
	return list
}
