package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
)

// finding writes a fault up: the document's words on one side, the table's
// rows and what else the document says on the other.
func (d *officeDocument) finding(m *misheld) Finding {
	c := m.claims[0]
	f := Finding{Check: "office", Kind: "office", Verdict: Discrepancy, Message: d.message(m)}
	if m.fault != ownWords && m.fault != twoHolders && (c.Published != 0 || m.fault == wrongNumber) {
		f.Verdict = Conflict
	}
	var own, other Side
	for _, c := range m.claims {
		own.Claims = append(own.Claims, *c)
	}
	for _, o := range m.others {
		other.Claims = append(other.Claims, *o)
	}
	for _, r := range m.rows {
		other.Claims = append(other.Claims, rowClaim(r))
	}
	for _, r := range d.held(c) {
		if !slices.ContainsFunc(m.rows, func(o offices.Row) bool { return o.Holder == r.Holder }) && len(f.Because) < 4 {
			f.Because = append(f.Because, fmt.Sprintf("%s:%d has %s", r.File, r.Line, r))
		}
	}
	switch m.fault {
	case outOfTerm:
		f.Because = append(f.Because, when(c))
		f.Because = append(f.Because, d.alsoSpeaks(c, false)...)
	case stillHolds, longHolds:
		f.Because = append(f.Because, when(c))
		f.Because = append(f.Because, d.alsoSpeaks(c, true)...)
	case ownWords, twoHolders:
		if c.Published == 0 {
			f.Because = append(f.Because, "the article is undated: its own words are held against each other")
		} else {
			f.Because = append(f.Because, "published after the day until which the table is known: the article's own words are held against each other")
		}
	}
	f.Sides = []Side{own, other}
	return f
}

// when says of what time the clause is.
func when(c *claims.Claim) string {
	switch {
	case c.Published == 0:
		return "the article is undated; it tells of " + c.Earliest.String() + " as past"
	case c.Tense == offices.Now && c.AsOf != 0 && c.AsOf < c.Published:
		return "published " + c.Published.String() + "; the clause is about " + c.AsOf.String()
	case c.Tense == offices.Now:
		return "published " + c.Published.String() + "; the clause is in the present"
	}
	return "published " + c.Published.String()
}

// alsoSpeaks lists what the same document says of the office's holder.
func (d *officeDocument) alsoSpeaks(c *claims.Claim, same bool) []string {
	var out []string
	for _, o := range d.claims {
		if o.Object != c.Object || (o.Subject == c.Subject) != same || o.As != offices.Current || o.Tense == offices.Past || o.Tense == offices.Quoted || o == c {
			continue
		}
		if s, _ := d.tables.On(o.Subject, o.Object, o.Published); s != offices.Holds {
			continue
		}
		words := plain(o.Quote)
		if o.Key != "" && !strings.HasPrefix(strings.ToLower(words), "the ") {
			words = "the " + words
		}
		return append(out, fmt.Sprintf("the same article speaks of %s (line %d)", words, o.Line))
	}
	return out
}

func (d *officeDocument) message(m *misheld) string {
	c := m.claims[0]
	quote := inQuotes(c)
	title := d.tables.Title(c.Object)
	since := ""
	holder := c.Subject
	if len(m.rows) > 0 {
		holder = m.rows[0].Name
		since = " since " + m.rows[0].From.String()
		if m.rows[0].Until.First != 0 {
			since = " from " + m.rows[0].From.String() + " to " + m.rows[0].Until.String()
		}
	}
	day := m.day.String()
	if c.Published == 0 && m.day != 0 {
		day = "or after " + day
	}
	switch m.fault {
	case outOfTerm:
		if c.Key != "" {
			return fmt.Sprintf("%s acts on %s, when the %s administration is in office: %s, %s%s", quote, day, surname(holder), holder, title, since)
		}
		return fmt.Sprintf("%s on %s, when %s is %s,%s", quote, day, holder, title, since)
	case stillHolds:
		return fmt.Sprintf("%s on %s, but %s is %s,%s", quote, day, holder, title, since)
	case longHolds:
		return fmt.Sprintf("%s on %s, but %s is in office: %s%s", quote, day, holder, title, since)
	case confirmed:
		return fmt.Sprintf("%s on %s, but %s is no longer acting: %s%s", quote, day, holder, title, since)
	case neverHeld:
		s := fmt.Sprintf("%s on %s, but the %s is %s,%s", quote, day, title, holder, since)
		for _, r := range d.tables.Held(c.Subject) {
			if r.From.First <= m.day && (r.Until.Last == 0 || m.day <= r.Until.Last) {
				s += "; " + r.String()
				break
			}
		}
		return s
	case wrongNumber:
		return fmt.Sprintf("%s, but number %s is %s", quote, c.Number, m.rows[0])
	case wrongTerm:
		return fmt.Sprintf("%s on %s, but %s", quote, day, termsOf(m.rows))
	case wrongYear:
		return fmt.Sprintf("%s in year %s in office on %s, but %s has been %s%s", quote, c.Number, day, holder, title, since)
	case ownWords:
		return fmt.Sprintf("%s, but the same article has %s in office: “%s”", quote, c.Subject, plain(m.others[0].Quote))
	case twoHolders:
		return fmt.Sprintf("%s and “%s” both act in one article, and there is one %s at a time", quote, plain(m.others[0].Quote), title)
	}
	return quote
}

func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// termsOf lists one person's rows.
func termsOf(rows []offices.Row) string {
	var list []string
	for _, r := range rows {
		list = append(list, r.String())
	}
	return strings.Join(list, "; ")
}
