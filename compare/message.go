package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
)

// message says a disagreement of figures in one line: the figures as written,
// each with the documents that have it.
func (g *Group) message(f *Finding) string {
	var b strings.Builder
	counted := g.Kind.Check != "quantity"
	if !counted {
		b.WriteString(measured(f) + ": ")
	}
	for i, s := range f.Sides {
		switch {
		case i > 0 && i == len(f.Sides)-1:
			b.WriteString(" or ")
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(inShort(&s.Claims[0]))
		if i == 0 && counted && !strings.Contains(inShort(&s.Claims[0]), g.Key) {
			b.WriteString(" " + g.Key)
		}
		b.WriteString(" (" + documents(s) + ")")
	}
	if start := f.Sides[0].Claims[0].Since; start != "" {
		b.WriteString(" since " + written(start))
	}
	return b.String()
}

// measured names what an amount is of.
func measured(f *Finding) string {
	for _, s := range f.Sides {
		for i := range s.Claims {
			of, head := plain(s.Claims[i].Of), s.Claims[i].Head
			if of != "" && (f.Kind == "quantity" || f.Kind == "" && (head == "" || s.Claims[i].Value.Unit == "" || strings.Contains(strings.ToLower(of), head))) {
				return of
			}
		}
	}
	return cmp.Or(f.Kind, f.Sides[0].Claims[0].Kind)
}

// documents lists the documents of a side, three at most by name.
func documents(s Side) string {
	var ids []string
	for i := range s.Claims {
		ids = append(ids, s.Claims[i].Document)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	const named = 3
	if len(ids) > named+1 {
		return strings.Join(ids[:named], ", ") + " and " + strconv.Itoa(len(ids)-named) + " more"
	}
	return strings.Join(ids, ", ")
}

// written puts a start as a newspaper would: "September 2025".
func written(timex string) string {
	year, rest, _ := strings.Cut(timex, "-")
	if strings.Contains(rest, "W") || strings.ContainsAny(timex, "PT") {
		return timex
	}
	mm, dd, _ := strings.Cut(rest, "-")
	month, err := strconv.Atoi(mm)
	if err != nil || month < 1 || month > 12 {
		return timex
	}
	s := time.Month(month).String()
	if day, err := strconv.Atoi(dd); err == nil {
		s += " " + strconv.Itoa(day) + ","
	}
	if strings.Contains(year, "X") {
		return strings.TrimSuffix(s, ",")
	}
	return s + " " + year
}

// inShort is a claim's figure as its text writes it, and of one who is only told of
// by what was done, "made an arrest", that it is one.
func inShort(c *claims.Claim) string {
	if c.Number == c.Quote && figure(&c.Value) == 1 && strings.Count(c.Number, " ") > 1 {
		return "1"
	}
	return plain(c.Number)
}

// because lists what made the sides comparable, then what explains or would
// explain the difference.
func (g *Group) because(f *Finding, edges []edge) []string {
	first := &f.Sides[0].Claims[0]
	out := []string{"same kind: " + cmp.Or(f.Kind, g.Key, g.Kind.Name)}
	if first.Since != "" {
		out = append(out, "same start: "+written(longest(f)))
	}
	for _, e := range edges {
		if e.a.Document != e.b.Document {
			if common := g.common(e.a, e.b); common != "" {
				out = append(out, "same event: "+common)
			}
			break
		}
	}
	for _, e := range edges {
		if len(out) < 12 {
			if why := e.because(); why != "" && !slices.Contains(out, why) {
				out = append(out, why)
			}
		}
		lo, hi := byFigure(e.a, e.b)
		if why := "the figures are one apart: one may count the attacker"; oneApart(lo, hi) && !attackerLeftOut(lo.Claim, hi.Claim) && !slices.Contains(out, why) {
			out = append(out, why)
		}
	}
	return append(out, copies(f)...)
}

// longest is the start as the most precise of the claims has it.
func longest(f *Finding) string {
	best := ""
	for _, s := range f.Sides {
		for i := range s.Claims {
			t := s.Claims[i].Since
			if best == "" || strings.Contains(best, "X") && !strings.Contains(t, "X") || len(t) < len(best) && strings.Contains(best, "X") == strings.Contains(t, "X") {
				best = t
			}
		}
	}
	return best
}

// common names the rarest things that two claims' events share.
func (g *Group) common(a, b *member) string {
	w := g.world
	var names []string
	if a.Event.From != 0 && a.Event.From == b.Event.From && a.Event.To == b.Event.To && a.Event.From == a.Event.To {
		names = append(names, a.Event.From.String())
	}
	type ranked struct {
		name   string
		rarity float64
	}
	var rs []ranked
	add := func(sort byte, xs, ys []string) {
		for _, x := range xs {
			if f, ok := w.facets.ids[sort][x]; ok && slices.Contains(ys, x) {
				rs = append(rs, ranked{cmp.Or(places.Name(x), x), w.facets.worth[f].rarity})
			}
		}
	}
	add('p', a.Event.Places, b.Event.Places)
	for _, x := range a.Event.Names {
		if slices.Contains(b.Event.Names, x) {
			rs = append(rs, ranked{plain(x), w.facets.nameRarity(x)})
		}
	}
	if len(rs) == 0 { // names that are longer in one text than in the other
		theirs := nameWords(b.Event.Names)
		for _, word := range nameWords(a.Event.Names) {
			if f, ok := w.facets.ids['n'][strings.ToLower(word)]; ok && !w.facets.worth[f].common && slices.Contains(theirs, word) {
				rs = append(rs, ranked{word, w.facets.worth[f].rarity})
			}
		}
	}
	slices.SortFunc(rs, func(x, y ranked) int { return cmp.Or(cmp.Compare(y.rarity, x.rarity), cmp.Compare(x.name, y.name)) })
	for _, r := range rs {
		if len(names) < 4 && !slices.Contains(names, r.name) {
			names = append(names, r.name)
		}
	}
	return strings.Join(names, ", ")
}

// nameWords are the longer words of names.
func nameWords(names []string) []string {
	var out []string
	for _, n := range names {
		for w := range strings.FieldsFuncSeq(n, betweenNames) {
			if len(w) > 3 {
				out = append(out, w)
			}
		}
	}
	return out
}

// copies says which documents print one passage and so are one witness.
func copies(f *Finding) []string {
	var out []string
	for _, s := range f.Sides {
		by := map[uint64][]string{}
		var order []uint64
		for i := range s.Claims {
			c := &s.Claims[i]
			if c.Passage == 0 {
				continue
			}
			if by[c.Passage] == nil {
				order = append(order, c.Passage)
			}
			if !slices.Contains(by[c.Passage], c.Document) {
				by[c.Passage] = append(by[c.Passage], c.Document)
			}
		}
		most := []string(nil) // a side is told once of who prints alike
		for _, p := range order {
			if len(by[p]) > max(1, len(most)) {
				most = by[p]
			}
		}
		if most == nil {
			continue
		}
		if why := documents(Side{Claims: named(most)}) + " print the same sentence and count as one witness"; !slices.Contains(out, why) {
			out = append(out, why)
		}
	}
	return out
}

func named(ids []string) []claims.Claim {
	cs := make([]claims.Claim, len(ids))
	for i, id := range ids {
		cs[i].Origin = &claims.Origin{Document: id}
	}
	return cs
}

// inQuotes is what a claim quotes, between quotation marks.
func inQuotes(c *claims.Claim) string { return "“" + plain(c.Quote) + "”" }
