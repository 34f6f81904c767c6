package tenure

import (
	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// counted holds the number in a claim against the tables: of the holder, of
// the term a government is in, or of the year.
func (d *Document) counted(c *claims.Claim, n int, day normalize.Day) (Fault, []offices.Row) {
	switch {
	case c.Tense == offices.Quoted:
		return noFault, nil
	case c.Of != "":
		return d.inYear(c, n, day)
	case c.Key != "":
		return d.inTerm(c, n, day)
	}
	if rows := d.numbered(c, n); rows != nil {
		return WrongNumber, rows
	}
	return noFault, nil
}

// numbered returns the rows that show that a person is not the nth holder.
func (d *Document) numbered(c *claims.Claim, n int) []offices.Row {
	var own, other []offices.Row
	for _, r := range d.Tables.Rows(c.Object) {
		switch {
		case r.Number == 0:
		case r.Name == c.Subject && r.Number == n:
			return nil
		case r.Name == c.Subject:
			own = append(own, r)
		case r.Number == n:
			other = append(other, r)
		}
	}
	if len(own) == 0 || len(other) == 0 {
		return nil
	}
	return append(other, own...)
}

// inTerm finds a government of a term its leader has not come to, "the second
// Biden administration", or one of an earlier term that acts now. Terms are
// counted where holders are.
func (d *Document) inTerm(c *claims.Claim, n int, day normalize.Day) (Fault, []offices.Row) {
	if c.As != offices.Current || day == 0 {
		return noFault, nil
	}
	begun := 0
	rows := d.Held(c)
	for _, r := range rows {
		if r.Number == 0 {
			return noFault, nil
		}
		for _, from := range append([]offices.Date{r.From}, r.Terms...) {
			if from.First-120 <= day { // the winner of an election is spoken of ahead
				begun++
			}
		}
	}
	status, _ := d.Tables.On(c.Subject, c.Object, day)
	if begun == 0 || n > begun || n < begun && c.Tense == offices.Now && status == offices.Holds {
		return WrongTerm, rows
	}
	return noFault, nil
}

// inYear finds a year in office that is not the one on the document's day.
func (d *Document) inYear(c *claims.Claim, n int, day normalize.Day) (Fault, []offices.Row) {
	const year, slack = 365, 45
	status, rows := d.Tables.On(c.Subject, c.Object, day)
	if c.As != offices.Current || status != offices.Holds || rows[0].From.First != rows[0].From.Last {
		return noFault, nil
	}
	for _, from := range append([]offices.Date{rows[0].From}, rows[0].Terms...) {
		if in := day - from.First; in >= normalize.Day(n-1)*year-slack && in <= normalize.Day(n)*year+slack {
			return noFault, nil
		}
	}
	// "his third year" may be counted over terms that were apart.
	before := normalize.Day(0)
	for _, r := range d.Held(c) {
		if r.From.First < rows[0].From.First {
			before += r.Until.Last - r.From.First
		}
	}
	if in := day - rows[0].From.First + before; before > 0 && in >= normalize.Day(n-1)*year-slack && in <= normalize.Day(n)*year+slack {
		return noFault, nil
	}
	return WrongYear, rows
}
