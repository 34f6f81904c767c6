package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// designationsRead is how many texts with one designation are compared.
const designationsRead = 64

// designations returns the names with a number that one text, or texts of one
// event, write in two ways: Kestrel 3 or Kestrel-3, Orlan IV or Orlan 4.
func designations(g *Group) []Finding {
	at := newPeers[string](designationsRead)
	var clashes []clash
	for i, c := range g.Claims {
		for _, j := range at.meet(c.Object, i) {
			o := g.Claims[j]
			if spelledAs(o) == spelledAs(c) || !g.oneTale(o, c) {
				continue
			}
			g.judged()
			why := "they differ in signs, spaces or numerals only"
			if c.Rule == "abbreviation" {
				if a, b := []rune(o.Quote), []rune(c.Quote); o.Language != c.Language || spelling.Edits(a, b) != 1 || g.bothElsewhere(o, c) {
					continue // FARC in one language, FRAC in another
				}
				why = "they differ in the order of two letters"
			}
			clashes = append(clashes, clash{j, i, Dispute, []string{why}})
		}
	}
	return append(g.inSmallLetters(), g.joined(clashes, spelledAs, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note, Message: orList(sides, inQuotes)}
		f.Verdict, f.Because = worst(all)
		if !inOneText(sides) {
			f.Because = slices.Insert(f.Because, 0, "the texts tell of one event")
		}
		for i := range f.Sides {
			listPlaces(&f.Sides[i])
		}
		return f
	})...)
}

// inSmallLetters returns the abbreviations that their text also writes as a word, with two
// letters swapped: UNRWA, Unwra.
func (g *Group) inSmallLetters() (out []Finding) {
	for _, c := range g.Claims {
		if c.Rule != "abbreviation" {
			continue
		}
		doc, ok := g.world.document(c.Document)
		if !ok {
			continue
		}
		names, _ := g.world.Kind(doc, "name")
		for _, o := range names {
			if len(o.Quote) != len(c.Quote) || o.Quote[0] != c.Quote[0] || len(o.Scope) > 0 {
				continue
			}
			a, b := []rune(o.Object), []rune(strings.ToLower(c.Quote))
			if !spelling.OneBag(a, b) || spelling.Edits(a, b) != 1 {
				continue
			}
			g.judged()
			f := Finding{
				Verdict: Dispute, Severity: Note, Message: inQuotes(c) + " or " + inQuotes(o) + " in one text",
				Because: []string{"they differ in the order of two letters"},
				Sides:   []Side{{Claims: []claims.Claim{*c}}, {Claims: []claims.Claim{*o}}},
			}
			for i := range f.Sides {
				listPlaces(&f.Sides[i])
			}
			out = append(out, f)
		}
	}
	return out
}

// bothElsewhere tells whether other texts have two abbreviations too: both stand for
// something.
func (g *Group) bothElsewhere(a, b *claims.Claim) bool {
	other := func(c *claims.Claim) bool {
		return slices.ContainsFunc(g.Claims, func(o *claims.Claim) bool {
			return o.Object == c.Object && o.Quote == c.Quote && o.Document != a.Document && o.Document != b.Document
		})
	}
	return other(a) && other(b)
}

// spelledAs is how a claim's text writes a name, but for capitals and the form of
// its apostrophe.
func spelledAs(c *claims.Claim) string {
	return strings.ToLower(strings.ReplaceAll(plain(c.Quote), "’", "'"))
}
