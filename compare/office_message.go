package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/compare/internal/tenure"
)

// officeReport writes up what is wrong with the claims of a document.
type officeReport struct{ *tenure.Document }

// finding writes a fault up: the document's words on one side, the table's
// rows and what else the document says on the other.
func (d officeReport) finding(m *tenure.Misheld) Finding {
	c := m.Claims[0]
	f := Finding{Check: "office", Kind: "office", Verdict: Discrepancy, Message: d.message(m)}
	if m.Fault != tenure.OwnWords && m.Fault != tenure.TwoHolders && (c.Published != 0 || m.Fault == tenure.WrongNumber) {
		f.Verdict = Conflict
	}
	var own, other Side
	for _, c := range m.Claims {
		own.Claims = append(own.Claims, *c)
	}
	for _, o := range m.Others {
		other.Claims = append(other.Claims, *o)
	}
	for _, r := range m.Rows {
		other.Claims = append(other.Claims, tenure.RowClaim(r))
	}
	for _, r := range d.Held(c) {
		if !slices.ContainsFunc(m.Rows, func(o offices.Row) bool { return o.Holder == r.Holder }) && len(f.Because) < 4 {
			f.Because = append(f.Because, fmt.Sprintf("%s:%d has %s", r.File, r.Line, r))
		}
	}
	switch m.Fault {
	case tenure.OutOfTerm:
		f.Because = append(f.Because, when(c))
		f.Because = append(f.Because, d.alsoSpeaks(c, false)...)
	case tenure.StillHolds, tenure.LongHolds:
		f.Because = append(f.Because, when(c))
		f.Because = append(f.Because, d.alsoSpeaks(c, true)...)
	case tenure.OwnWords, tenure.TwoHolders:
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
func (d officeReport) alsoSpeaks(c *claims.Claim, same bool) []string {
	var out []string
	for _, o := range d.Claims {
		if o.Object != c.Object || (o.Subject == c.Subject) != same || o.As != offices.Current || o.Tense == offices.Past || o.Tense == offices.Quoted || o == c {
			continue
		}
		if s, _ := d.Tables.On(o.Subject, o.Object, o.Published); s != offices.Holds {
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

func (d officeReport) message(m *tenure.Misheld) string {
	c := m.Claims[0]
	quote := inQuotes(c)
	title := d.Tables.Title(c.Object)
	since := ""
	holder := c.Subject
	if len(m.Rows) > 0 {
		holder = m.Rows[0].Name
		since = " since " + m.Rows[0].From.String()
		if m.Rows[0].Until.First != 0 {
			since = " from " + m.Rows[0].From.String() + " to " + m.Rows[0].Until.String()
		}
	}
	day := m.Day.String()
	if c.Published == 0 && m.Day != 0 {
		day = "or after " + day
	}
	switch m.Fault {
	case tenure.OutOfTerm:
		if c.Key != "" {
			return fmt.Sprintf("%s acts on %s, when the %s administration is in office: %s, %s%s", quote, day, surname(holder), holder, title, since)
		}
		return fmt.Sprintf("%s on %s, when %s is %s,%s", quote, day, holder, title, since)
	case tenure.StillHolds:
		return fmt.Sprintf("%s on %s, but %s is %s,%s", quote, day, holder, title, since)
	case tenure.LongHolds:
		return fmt.Sprintf("%s on %s, but %s is in office: %s%s", quote, day, holder, title, since)
	case tenure.Confirmed:
		return fmt.Sprintf("%s on %s, but %s is no longer acting: %s%s", quote, day, holder, title, since)
	case tenure.NeverHeld:
		s := fmt.Sprintf("%s on %s, but the %s is %s,%s", quote, day, title, holder, since)
		for _, r := range d.Tables.Held(c.Subject) {
			if r.From.First <= m.Day && (r.Until.Last == 0 || m.Day <= r.Until.Last) {
				s += "; " + r.String()
				break
			}
		}
		return s
	case tenure.WrongNumber:
		return fmt.Sprintf("%s, but number %s is %s", quote, c.Number, m.Rows[0])
	case tenure.WrongTerm:
		return fmt.Sprintf("%s on %s, but %s", quote, day, termsOf(m.Rows))
	case tenure.WrongYear:
		return fmt.Sprintf("%s in year %s in office on %s, but %s has been %s%s", quote, c.Number, day, holder, title, since)
	case tenure.OwnWords:
		return fmt.Sprintf("%s, but the same article has %s in office: “%s”", quote, c.Subject, plain(m.Others[0].Quote))
	case tenure.TwoHolders:
		return fmt.Sprintf("%s and “%s” both act in one article, and there is one %s at a time", quote, plain(m.Others[0].Quote), title)
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
