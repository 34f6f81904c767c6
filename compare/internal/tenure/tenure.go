package tenure

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// Document is one document's claims on offices beside the tables.
type Document struct {
	Tables *offices.Tables
	Claims []*claims.Claim
	Near   func(a, b *claims.Claim, reason string) // is told which claims are left alone, and beside which row; nil: nobody
	found  []Misheld
}

// Fault is what is wrong with a claim on an office.
type Fault uint8

const (
	noFault     Fault = iota
	OutOfTerm         // acts or is called the holder, and another is
	StillHolds        // called former and is in office
	LongHolds         // called elect or incoming and is in office
	Confirmed         // called acting and is confirmed
	NeverHeld         // called the holder of another's office
	WrongNumber       // "the 44th president, Joe Biden"
	WrongTerm         // "the second Biden administration"
	WrongYear         // "in his first year in office", in the third
	OwnWords          // called former beside words that have them in office
	TwoHolders        // two people in one office at once
)

// Misheld is a fault with the claims that make it and what says otherwise.
type Misheld struct {
	Fault
	Claims []*claims.Claim
	Rows   []offices.Row
	Others []*claims.Claim // of the same document, on the other side
	Day    normalize.Day
}

// Misheld returns what is wrong with the claims of a document.
func (d *Document) Misheld() []Misheld {
	for _, c := range d.Claims {
		f, rows, day := d.judge(c)
		if f == noFault {
			continue
		}
		i := slices.IndexFunc(d.found, func(m Misheld) bool {
			return m.Fault == f && m.Claims[0].Subject == c.Subject && m.Claims[0].Object == c.Object && m.Claims[0].Key == c.Key
		})
		if i < 0 {
			i = len(d.found)
			d.found = append(d.found, Misheld{Fault: f, Rows: rows, Day: day})
		}
		d.found[i].Claims = append(d.found[i].Claims, c)
	}
	d.inside()
	return d.found
}
