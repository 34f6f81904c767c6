package compare

import (
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/compare/internal/tenure"
)

var officeCheck = OfficeCheck(offices.BuiltIn)

// OfficeCheck returns the check "office" over the tables that a function
// returns when they are first needed.
func OfficeCheck(tables func() *offices.Tables) *Check {
	return &Check{
		Name: "office",
		Doc:  "Someone in an office at a time when another held it: the Biden administration announcing a plan in 2026, former President Donald Trump beside the administration under him.",
		More: `Names of the past stand in every newspaper, and rightly; what makes a mention wrong is its
clause: a government that is gone is weighing, will send, said on Tuesday. Held against
the tables: who acts or is called the holder, former, elect or acting, whose office it is,
which president or which term in a row. Where no day is known, the article's own words are
held against each other. The other side is the row of the table, with its file and line.

Silent: the plain past, a year or an earlier date in the sentence, under, by and of a
government, quotations, if and would, last names that may be somebody else's, the day of a
handover and those beside it, every day past the one until which a table is known.
`,
		Measured: precision("office") + "; " + officeMutations,
		Run: func(g *Group) []Finding {
			if g.Key != "office" {
				return nil
			}
			var out []Finding
			for cs := g.Claims; len(cs) > 0; {
				n := 1
				for n < len(cs) && cs[n].Document == cs[0].Document {
					n++
				}
				d := tenure.Document{Tables: tables(), Claims: cs[:n]}
				if g.near != nil {
					d.Near = g.Near
				}
				for _, m := range d.Misheld() {
					out = append(out, officeReport{&d}.finding(&m))
				}
				cs = cs[n:]
			}
			return out
		},
	}
}

// officeMutations is what docs/offices.md tells at length.
const officeMutations = "of 305 true mentions made untrue 289 were found"
