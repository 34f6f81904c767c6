package compare_test

import (
	"fmt"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// fire is an article about a fire, on a day of April 2026.
func fire(id string, day int, text string) *claims.Document {
	return &claims.Document{ID: id, Published: time.Date(2026, time.April, day, 0, 0, 0, 0, time.UTC), Lang: "en", Text: text}
}

var (
	wire    = fire("wire", 11, "Eight people died in a fire at a hotel in Saint-Aubray on Saturday, firefighters said.")
	gazette = fire("gazette", 11, "Six people died when a hotel burned in Saint-Aubray on Saturday, the town said.")
	sunday  = fire("sunday", 12, "A hotel fire in Saint-Aubray on Saturday killed nine people, firefighters said on Sunday.")
)

func ExampleDocuments() {
	findings, err := compare.Documents(wire, gazette)
	for _, f := range findings {
		fmt.Println(f.Check, f.Verdict, f.Severity)
		for _, side := range f.Sides {
			fmt.Printf("%s: %q\n", side.Claims[0].Document, side.Claims[0].Quote)
		}
	}
	fmt.Println(err)
	// Output:
	// count discrepancy warning
	// gazette: "Six people died"
	// wire: "Eight people died"
	// <nil>
}

func ExampleCompare() {
	var e claims.Extractor
	first, _ := e.Extract(wire)
	second, _ := e.Extract(sunday)
	var findings []compare.Finding = compare.Compare(append(first, second...))
	for _, f := range findings {
		var side compare.Side = f.Sides[0]
		fmt.Println(f.Verdict == compare.Update, f.Verdict.Severity() == compare.Note, side.Claims[0].Number)
	}
	// Output: true true Eight
}

// An archive takes the claims of one document after the other, and keeps them
// on disk when they are many.
func ExampleArchive() {
	var e claims.Extractor
	var archive compare.Archive
	defer archive.Close()
	for _, doc := range []*claims.Document{wire, gazette} {
		made, _ := e.Extract(doc)
		if err := archive.Add(made); err != nil {
			fmt.Println(err)
		}
	}
	findings, err := archive.Compare(new(compare.Comparer))
	fmt.Println(len(findings), err)
	// Output: 1 <nil>
}

// Every pair that could have clashed and did not has a reason.
func ExampleComparer() {
	var e claims.Extractor
	a, _ := e.Extract(wire)
	b, _ := e.Extract(fire("other", 11, "Two people died in a fire at a warehouse in Quillby on Saturday."))
	c := compare.Comparer{WhyNot: func(p compare.NearPair) {
		fmt.Println(p.A.Number, "and", p.B.Number+":", p.Reason)
	}}
	c.Judged = func(pairs int) { fmt.Println(pairs, "judged") }
	fmt.Println(len(c.Compare(append(a, b...))))
	// Output:
	// Two and Eight: other event
	// 1 judged
	// 0
}

// A check of one's own stands beside the built-in ones.
func ExampleCheck() {
	lonely := &compare.Check{
		Name: "lonely",
		Doc:  "A figure that one source alone has.",
		Run: func(g *compare.Group) (found []compare.Finding) {
			if g.Kind.Check == "count" && len(g.Claims) == 1 {
				found = append(found, compare.Finding{
					Check: "lonely", Kind: g.Key, Verdict: compare.Discrepancy, Message: "only one source says so",
					Sides: []compare.Side{{Value: g.Claims[0].Value, Claims: []claims.Claim{*g.Claims[0]}}},
				})
			}
			return found
		},
	}
	var e claims.Extractor
	cs, _ := e.Extract(wire)
	c := compare.Comparer{Checks: append(compare.Checks(), lonely)}
	for _, f := range c.Compare(cs) {
		fmt.Println(f.Kind, f.Severity, f.Message)
	}
	// Output: killed warning only one source says so
}

// A ledger is what was said of one figure over time.
func ExampleComparer_Ledger() {
	var all []claims.Claim
	var e claims.Extractor
	for _, d := range []*claims.Document{sunday, wire} {
		cs, _ := e.Extract(d)
		all = append(all, cs...)
	}
	var c compare.Comparer
	var ledger []compare.Series = c.Ledger(all)
	for _, entry := range ledger[0].Entries {
		var e compare.Entry = entry
		fmt.Println(e.Claim.Document, e.AsOf, e.Change)
	}
	// Output:
	// wire 2026-04-11 0
	// sunday 2026-04-12 1
}
