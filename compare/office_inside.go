package compare

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
)

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
