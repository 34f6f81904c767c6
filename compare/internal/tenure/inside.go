package tenure

import (
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
)

// inside holds the document's claims against each other, where the tables
// could not: no date, or past the day they know.
func (d *Document) inside() {
	for i, c := range d.Claims {
		if d.faulty(c) || c.Tense == offices.Past || c.Tense == offices.Aside || c.Tense == offices.Quoted {
			continue
		}
		if c.As == offices.Former && !d.known(c) {
			if others := d.speaksOf(c, true); others != nil {
				d.found = append(d.found, Misheld{Fault: OwnWords, Claims: []*claims.Claim{c}, Others: others, Rows: d.Held(c)})
			}
			continue
		}
		if c.As != offices.Current || c.Tense != offices.Now || d.known(c) {
			continue
		}
		for _, o := range d.Claims[i+1:] {
			if o.Object == c.Object && o.Subject != c.Subject && o.As == offices.Current && o.Tense == offices.Now && !d.faulty(o) &&
				!slices.ContainsFunc(d.found, func(m Misheld) bool { return m.Fault == TwoHolders && m.Claims[0].Object == c.Object }) && d.alone(c, o) {
				d.found = append(d.found, Misheld{Fault: TwoHolders, Claims: []*claims.Claim{c}, Others: []*claims.Claim{o}, Rows: append(d.Held(c), d.Held(o)...)})
			}
		}
	}
}

// alone tells whether the rows of two people never overlap.
func (d *Document) alone(a, b *claims.Claim) bool {
	for _, x := range d.Held(a) {
		for _, y := range d.Held(b) {
			if y.From.First < x.Until.Last && x.From.First < y.Until.Last {
				return false
			}
		}
	}
	return true
}

// known tells whether the tables speak about the claim on its document's day.
func (d *Document) known(c *claims.Claim) bool {
	if c.Published == 0 {
		return false
	}
	s, _ := d.Tables.On(c.Subject, c.Object, c.Published)
	return s > offices.Unlisted
}

func (d *Document) faulty(c *claims.Claim) bool {
	return slices.ContainsFunc(d.found, func(m Misheld) bool { return slices.Contains(m.Claims, c) || slices.Contains(m.Others, c) })
}

// speaksOf returns the document's claims that have someone in the office now:
// the claim's own person, or another.
func (d *Document) speaksOf(c *claims.Claim, same bool) []*claims.Claim {
	var out []*claims.Claim
	for _, o := range d.Claims {
		if o.Object == c.Object && (o.Subject == c.Subject) == same && o.As == offices.Current && o.Tense == offices.Now {
			out = append(out, o)
		}
	}
	return out
}
