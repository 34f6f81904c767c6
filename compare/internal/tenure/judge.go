package tenure

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// judge holds a claim against the tables.
func (d *Document) judge(c *claims.Claim) (Fault, []offices.Row, normalize.Day) {
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
	if day == 0 {
		return noFault, nil, 0
	}
	status, rows := d.Tables.On(c.Subject, c.Object, day)
	switch {
	case status == offices.Unlisted && day <= d.Tables.Until(c.Object):
		d.leave(c, "a day on which the table lists nobody")
	case status == offices.Unlisted:
		d.leave(c, "past the day until which the table is known")
	case status == offices.Handover:
		d.leave(c, "within a day of a handover")
	case c.Tense != offices.Quoted && (c.Tense != offices.Past || c.As == offices.Current && c.Key == ""):
	case (status == offices.Holds) != (c.As == offices.Current):
		if c.Tense == offices.Quoted {
			d.leave(c, "in a quotation")
		} else {
			d.leave(c, "told as past")
		}
		return noFault, nil, 0
	default:
		return noFault, nil, 0
	}
	f := noFault
	switch {
	case status == offices.Holds && !dated, len(rows) == 0:
	case status == offices.Holds:
		speaks := c.Tense == offices.Now || c.Tense == offices.Told
		switch {
		case c.As == offices.Former && speaks:
			f = StillHolds
		case c.As == offices.Future && speaks:
			f = LongHolds
		case c.As == offices.Acting && rows[0].How != "acting" && d.wasActing(c):
			f = Confirmed
		}
	case c.As != offices.Current && c.As != offices.Acting:
	case dated && (status == offices.Never || status == offices.Before && c.Key == "" && d.serves(c, day) && !d.soon(c, day)):
		if c.Tense != offices.Past || d.goesBack(c, day) {
			f = NeverHeld
		}
	case status == offices.Before:
		// Nobody writes of a holder to come: the page is younger than its date.
		d.leave(c, "has not held it yet")
	case status == offices.After && d.lastOf(c), status == offices.Between && dated:
		switch {
		case c.Tense != offices.Now:
			d.leave(c, "told as past")
		case !dated && len(d.speaksOf(c, false)) == 0:
			// The bound is soft: "before the end of 2006" is told of 2005 too.
			d.leave(c, "undated, and the text names no other holder")
		case d.soon(c, day):
			d.leave(c, "elected and about to take office")
		default:
			f = OutOfTerm
		}
	}
	return f, rows, day
}

// lastOf tells whether the claim's person never held the office again.
func (d *Document) lastOf(c *claims.Claim) bool {
	if c.Published != 0 {
		return true
	}
	for _, r := range d.Tables.Rows(c.Object) {
		if r.Name == c.Subject && (r.Until.Last == 0 || r.Until.Last+1 >= c.Earliest) {
			return false
		}
	}
	return true
}

// soon tells whether the claim's person takes the office within some months
// of a day: what the winner of an election will do is told in the present.
func (d *Document) soon(c *claims.Claim, day normalize.Day) bool {
	const days = 120
	return slices.ContainsFunc(d.Held(c), func(r offices.Row) bool { return r.From.First > day && r.From.First <= day+days })
}

// serves tells whether the claim's person holds some office on a day, so that
// a wrong title is no namesake's right one.
func (d *Document) serves(c *claims.Claim, day normalize.Day) bool {
	return slices.ContainsFunc(d.Tables.Held(c.Subject), func(r offices.Row) bool {
		return r.From.Last <= day && (r.Until.First == 0 || day <= r.Until.First)
	})
}

// goesBack tells whether the table knows an office for so long that a
// clause of the past is about a time it knows.
func (d *Document) goesBack(c *claims.Claim, day normalize.Day) bool {
	const days = 25 * 365
	rows := d.Tables.Rows(c.Object)
	return len(rows) > 0 && rows[0].From.Last < day-days
}

func (d *Document) wasActing(c *claims.Claim) bool {
	for _, r := range d.Tables.Rows(c.Object) {
		if r.Name == c.Subject && r.How == "acting" {
			return true
		}
	}
	return false
}

func (d *Document) Held(c *claims.Claim) []offices.Row {
	var out []offices.Row
	for _, r := range d.Tables.Rows(c.Object) {
		if r.Name == c.Subject {
			out = append(out, r)
		}
	}
	return out
}

// leave tells why a claim was not reported, with the row it was held against.
func (d *Document) leave(c *claims.Claim, reason string) {
	rows := d.Tables.Rows(c.Object)
	if d.Near == nil || len(rows) == 0 || c.As != offices.Current && c.As != offices.Former {
		return
	}
	row := RowClaim(rows[len(rows)-1])
	d.Near(c, &row, reason)
}

// RowClaim is a row of a table as a claim.
func RowClaim(r offices.Row) claims.Claim {
	c := claims.Claim{Origin: &claims.Origin{Document: r.File}, Part: claims.Body, Line: r.Line, Column: 1, Kind: "office", Quote: r.String(),
		Subject: r.Name, Object: r.Office, As: offices.Current, Stance: claims.Asserted, Rule: fmt.Sprintf("%s:%d", r.File, r.Line)}
	c.Event = claims.Event{From: r.From.First, To: r.Until.Last, Scene: new(claims.Scene)}
	if r.How == "acting" {
		c.As = offices.Acting
	}
	return c
}
