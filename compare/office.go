package compare

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

var officeCheck = OfficeCheck(offices.BuiltIn)

// OfficeCheck returns the check "office" over the tables that a function
// returns when they are first needed.
func OfficeCheck(tables func() *offices.Tables) *Check {
	return &Check{
		Name:     "office",
		Doc:      "Someone in an office at a time when another held it: the Biden administration announcing a plan in 2026, former President Donald Trump beside the administration under him.",
		Measured: officeMeasured,
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

// officeMeasured is what docs/offices.md tells at length.
const officeMeasured = "silent on 8,501 news articles in three languages that it was mended on; 289 of 305 true mentions made untrue were found"

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

// judge holds a claim against the tables.
func (d *officeDocument) judge(c *claims.Claim) (fault, []offices.Row, normalize.Day) {
	day := c.Published
	if c.Tense == offices.Now && c.AsOf != 0 && c.AsOf <= day {
		day = c.AsOf
	}
	if n, err := strconv.Atoi(c.Number); err == nil {
		if f, rows := d.counted(c, n, day); f != noFault {
			return f, rows, day
		}
	}
	dated := day != 0
	if !dated {
		day = c.Earliest
	}
	if day == 0 || c.Tense == offices.Quoted || c.Tense == offices.Past && (c.As != offices.Current || c.Key != "") {
		return noFault, nil, 0
	}
	status, rows := d.tables.On(c.Subject, c.Object, day)
	switch status {
	case offices.Unlisted:
		d.near(c, "past the day until which the table is known")
	case offices.Handover:
		d.near(c, "within a day of a handover")
	}
	f := noFault
	switch {
	case status == offices.Holds && !dated, len(rows) == 0:
	case status == offices.Holds:
		speaks := c.Tense == offices.Now || c.Tense == offices.Told
		switch {
		case c.As == offices.Former && speaks:
			f = stillHolds
		case c.As == offices.Future && speaks:
			f = longHolds
		case c.As == offices.Acting && rows[0].How != "acting" && d.wasActing(c):
			f = confirmed
		}
	case c.As != offices.Current && c.As != offices.Acting:
	case dated && (status == offices.Never || status == offices.Before && c.Key == "" && d.serves(c, day) && !d.soon(c, day)):
		if c.Tense != offices.Past || d.goesBack(c, day) {
			f = neverHeld
		}
	case status == offices.Before:
		// Nobody writes of a holder to come: the page is younger than its date.
		d.near(c, "has not held it yet")
	case status == offices.After && d.lastOf(c), status == offices.Between && dated:
		switch {
		case c.Tense != offices.Now:
			d.near(c, "told as past")
		case !dated && len(d.speaksOf(c, false)) == 0:
			// The bound is soft: "before the end of 2006" is told of 2005 too.
			d.near(c, "undated, and the text names no other holder")
		case d.soon(c, day):
			d.near(c, "elected and about to take office")
		default:
			f = outOfTerm
		}
	}
	return f, rows, day
}

// lastOf tells whether the claim's person never held the office again.
func (d *officeDocument) lastOf(c *claims.Claim) bool {
	if c.Published != 0 {
		return true
	}
	for _, r := range d.tables.Rows(c.Object) {
		if r.Name == c.Subject && (r.Until.Last == 0 || r.Until.Last+1 >= c.Earliest) {
			return false
		}
	}
	return true
}

// soon tells whether the claim's person takes the office within some months
// of a day: what the winner of an election will do is told in the present.
func (d *officeDocument) soon(c *claims.Claim, day normalize.Day) bool {
	const days = 120
	return slices.ContainsFunc(d.held(c), func(r offices.Row) bool { return r.From.First > day && r.From.First <= day+days })
}

// serves tells whether the claim's person holds some office on a day, so that
// a wrong title is no namesake's right one.
func (d *officeDocument) serves(c *claims.Claim, day normalize.Day) bool {
	return slices.ContainsFunc(d.tables.Held(c.Subject), func(r offices.Row) bool {
		return r.From.Last <= day && (r.Until.First == 0 || day <= r.Until.First)
	})
}

// goesBack tells whether the table knows an office for so long that a
// clause of the past is about a time it knows.
func (d *officeDocument) goesBack(c *claims.Claim, day normalize.Day) bool {
	const days = 25 * 365
	rows := d.tables.Rows(c.Object)
	return len(rows) > 0 && rows[0].From.Last < day-days
}

func (d *officeDocument) wasActing(c *claims.Claim) bool {
	for _, r := range d.tables.Rows(c.Object) {
		if r.Name == c.Subject && r.How == "acting" {
			return true
		}
	}
	return false
}

// inside holds the document's claims against each other, where the tables
// could not: no date, or past the day they know.
func (d *officeDocument) inside() {
	for i, c := range d.claims {
		if d.faulty(c) || c.Tense == offices.Past || c.Tense == offices.Aside || c.Tense == offices.Quoted {
			continue
		}
		if c.As == offices.Former && !d.known(c) {
			if others := d.speaksOf(c, true); others != nil {
				d.found = append(d.found, misheld{fault: ownWords, claims: []*claims.Claim{c}, others: others, rows: d.held(c)})
			}
			continue
		}
		if c.As != offices.Current || c.Tense != offices.Now || d.known(c) {
			continue
		}
		for _, o := range d.claims[i+1:] {
			if o.Object == c.Object && o.Subject != c.Subject && o.As == offices.Current && o.Tense == offices.Now && !d.faulty(o) &&
				!slices.ContainsFunc(d.found, func(m misheld) bool { return m.fault == twoHolders && m.claims[0].Object == c.Object }) && d.alone(c, o) {
				d.found = append(d.found, misheld{fault: twoHolders, claims: []*claims.Claim{c}, others: []*claims.Claim{o}, rows: append(d.held(c), d.held(o)...)})
			}
		}
	}
}

// alone tells whether the rows of two people never overlap.
func (d *officeDocument) alone(a, b *claims.Claim) bool {
	for _, x := range d.held(a) {
		for _, y := range d.held(b) {
			if y.From.First < x.Until.Last && x.From.First < y.Until.Last {
				return false
			}
		}
	}
	return true
}

func (d *officeDocument) held(c *claims.Claim) []offices.Row {
	var out []offices.Row
	for _, r := range d.tables.Rows(c.Object) {
		if r.Name == c.Subject {
			out = append(out, r)
		}
	}
	return out
}

// known tells whether the tables speak about the claim on its document's day.
func (d *officeDocument) known(c *claims.Claim) bool {
	if c.Published == 0 {
		return false
	}
	s, _ := d.tables.On(c.Subject, c.Object, c.Published)
	return s > offices.Unlisted
}

func (d *officeDocument) faulty(c *claims.Claim) bool {
	return slices.ContainsFunc(d.found, func(m misheld) bool { return slices.Contains(m.claims, c) || slices.Contains(m.others, c) })
}

// speaksOf returns the document's claims that have someone in the office now:
// the claim's own person, or another.
func (d *officeDocument) speaksOf(c *claims.Claim, same bool) []*claims.Claim {
	var out []*claims.Claim
	for _, o := range d.claims {
		if o.Object == c.Object && (o.Subject == c.Subject) == same && o.As == offices.Current && o.Tense == offices.Now {
			out = append(out, o)
		}
	}
	return out
}

// near tells why a claim was not reported, with the row it was held against.
func (d *officeDocument) near(c *claims.Claim, reason string) {
	rows := d.tables.Rows(c.Object)
	if d.group.near == nil || len(rows) == 0 || c.As != offices.Current && c.As != offices.Former {
		return
	}
	row := rowClaim(rows[len(rows)-1])
	d.group.Near(c, &row, reason)
}

// rowClaim is a row of a table as a claim.
func rowClaim(r offices.Row) claims.Claim {
	c := claims.Claim{Document: r.File, Part: claims.Body, Line: r.Line, Column: 1, Kind: "office", Quote: r.String(),
		Subject: r.Name, Object: r.Office, As: offices.Current, Stance: claims.Asserted, Rule: fmt.Sprintf("%s:%d", r.File, r.Line)}
	c.Event.From, c.Event.To = r.From.First, r.Until.Last
	if r.How == "acting" {
		c.As = offices.Acting
	}
	return c
}
