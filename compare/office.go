package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
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
				d := officeDocument{tables: tables(), group: g, claims: cs[:n]}
				out = append(out, d.findings()...)
				cs = cs[n:]
			}
			return out
		},
	}
}

// officeMutations is what docs/offices.md tells at length.
const officeMutations = "of 305 true mentions made untrue 289 were found"

// officeDocument is one document's claims on offices beside the tables.
type officeDocument struct {
	tables *offices.Tables
	group  *Group
	claims []*claims.Claim
	found  []misheld
}

// fault is what is wrong with a claim on an office.
type fault uint8

const (
	noFault     fault = iota
	outOfTerm         // acts or is called the holder, and another is
	stillHolds        // called former and is in office
	longHolds         // called elect or incoming and is in office
	confirmed         // called acting and is confirmed
	neverHeld         // called the holder of another's office
	wrongNumber       // "the 44th president, Joe Biden"
	wrongTerm         // "the second Biden administration"
	wrongYear         // "in his first year in office", in the third
	ownWords          // called former beside words that have them in office
	twoHolders        // two people in one office at once
)

// misheld is a fault with the claims that make it and what says otherwise.
type misheld struct {
	fault
	claims []*claims.Claim
	rows   []offices.Row
	others []*claims.Claim // of the same document, on the other side
	day    normalize.Day
}

func (d *officeDocument) findings() []Finding {
	for _, c := range d.claims {
		f, rows, day := d.judge(c)
		if f == noFault {
			continue
		}
		i := slices.IndexFunc(d.found, func(m misheld) bool {
			return m.fault == f && m.claims[0].Subject == c.Subject && m.claims[0].Object == c.Object && m.claims[0].Key == c.Key
		})
		if i < 0 {
			i = len(d.found)
			d.found = append(d.found, misheld{fault: f, rows: rows, day: day})
		}
		d.found[i].claims = append(d.found[i].claims, c)
	}
	d.inside()
	var out []Finding
	for i := range d.found {
		out = append(out, d.finding(&d.found[i]))
	}
	return out
}
