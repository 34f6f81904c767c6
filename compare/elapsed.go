package compare

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

var elapsedCheck = &Check{
	Name: "elapsed",
	Doc:  "Dates that are not as far apart as the text says: in 1990, 20 years ago, in an article of 2015.",
	More: `A year must stand right beside its distance (20 years ago, in 1990; in 1990, 20
years ago) or in the sentence of an anniversary (the 10th anniversary of the fire of
2005; founded in 1950, its 60th anniversary), and the article must have a date. One
year less is nothing, nor is one more from October on or of more than 15 years, and round distances from 50 years on may be off by a
twentieth. Also read: how long after one date another was (on March 4, 2016, 14 months
after the fire of January 5, 2014; it closed in June 2025, eight months later, behind a
sentence with one date), how long a stretch is (for nine years, from 1998 to 2005; began
on January 5 and ended on February 27, lasted three weeks), since when it goes on (has led
it for nine years, since 2020), which year it is since (in his third year, coach since
2009; elected in 2019, in her third year in office), the day of a strike with when it began, a wait that
ends (the first title since 2008, ending a 12-year drought), the days of what runs from one date to another
(the nine-day festival, from April 3 to 6), how old somebody was in a year or became, beside a birthday or an age (born in
1971, she won in 1990, when she was 24; Osten, 42, came in 2005, when she was 14; built in 1955, the tower turns 80), and hours: a journey from one time of
day to another, each with its zone or place (left London at 10 a.m., landed in Lagos at 2
p.m. after a nine-hour flight), and what began and ended in one place (two hours later), or came minutes after something with its own time; nothing ends before it begins. So
is how old somebody died, of whom the sentence, or the one before it, has the birthday and no name (born on 4 May
1961, she died on Tuesday aged 71), or a bracket the years (1941-2026).

Silent: undated articles where today's date counts, a third date or a second length in the
sentence, about and nearly, later than planned, lengths after something without a date,
journeys whose zones nobody tells, people who were chosen again.
`,
	Measured: precision("elapsed"),
	Run:      elapsed,
}

// elapsed reports the dates that are not as far apart as the text says.
func elapsed(g *Group) []Finding {
	if g.Key != "elapsed" {
		return nil
	}
	var out []Finding
	for _, c := range g.Claims {
		judge := misdated
		switch c.Key {
		case "lapse", "flight", "tenure", "since", "aged", "clocks", "order":
			judge = misspanned
		}
		if message, because, wrong := judge(c); wrong {
			out = append(out, Finding{
				Verdict:  Discrepancy,
				Severity: Note, // the day of a page may be that of a later edit
				Message:  fmt.Sprintf("“%s”: %s", plain(c.Quote), message),
				Because:  because,
				Sides:    []Side{{Claims: []claims.Claim{*c}}},
			})
		}
	}
	return out
}

// misdated judges a year that is told to be so many years ago.
func misdated(c *claims.Claim) (message string, because []string, wrong bool) {
	said, err1 := strconv.Atoi(c.Object)
	written, err2 := strconv.Atoi(c.Expected)
	if err1 != nil || err2 != nil {
		return "", nil, false
	}
	now, _, _ := c.Published.Date()
	if n, err := strconv.Atoi(c.Number); err == nil && said+n != now {
		if off := said - written; off >= -1 && off <= 1 { // an anniversary of another year
			return "", nil, false
		}
		return fmt.Sprintf("%d is %d years before %d, not %d", written, said+n-written, said+n, n), nil, true
	}
	if c.Published == 0 || now-said < 2 {
		return "", nil, false
	}
	slack := 1
	if n := now - said; n >= 50 && n%10 == 0 {
		slack = n / 20
	}
	if off := said - written; off >= -slack && off <= slack && !tooLong(c.Published, now-said, -off) {
		return "", nil, false
	}
	return fmt.Sprintf("%d is %d years before the article, not %d", written, now-written, now-said), []string{"the article is dated " + c.Published.String()}, true
}

const (
	countedYears = 15 // years ago that are counted and not rounded
	yearAlmost   = 10 // month of a year from which on it may be counted as gone by
)

// tooLong tells whether something cannot be as many years ago as is told, which
// are more than the years counted by the calendar.
func tooLong(published normalize.Day, years, over int) bool {
	_, month, _ := published.Date()
	return over > 0 && years <= countedYears && month < yearAlmost
}

// misspanned judges how long it is from one date to another.
func misspanned(c *claims.Claim) (message string, because []string, wrong bool) {
	figure, unit, _ := strings.Cut(c.Object, " ")
	first, last, _ := strings.Cut(c.Expected, "..")
	n, err1 := strconv.ParseFloat(figure, 64)
	lo, err2 := strconv.ParseFloat(first, 64)
	hi, err3 := strconv.ParseFloat(last, 64)
	if err1 != nil || err2 != nil || err3 != nil || n >= lo && n <= hi {
		return "", nil, false
	}
	middle := math.Round((lo + hi) / 2)
	switch c.Key {
	case "tenure":
		if hi-lo > wideTenure {
			return fmt.Sprintf("it would be %s %d at most, not %s", unit, int(hi), figure), []string{"the article is dated " + c.Published.String()}, true
		}
		return fmt.Sprintf("it would be %s %d or %d, not %s", unit, int(lo+0.5), int(hi), figure), []string{"the article is dated " + c.Published.String()}, true
	case "since":
		return fmt.Sprintf("since then it is about %s, not %s", counted(middle, unit), figure), []string{"the article is dated " + c.Published.String()}, true
	case "clocks":
		return fmt.Sprintf("from the one to the other it is %s, not %s", counted(middle, unit), figure), nil, true
	case "order":
		return fmt.Sprintf("it would end %s before it begins", counted(-n, unit)), nil, true
	case "aged":
		return fmt.Sprintf("by the dates it would be about %s, not %s", short(middle), figure), nil, true
	case "flight":
		return fmt.Sprintf("from the one to the other it is about %s, not %s", counted(middle, unit), counted(n, unit)), []string{"both times have their zone, or that of a place"}, true
	}
	if middle < 1 {
		return fmt.Sprintf("the dates are less than a %s apart, not %s", unit, figure), nil, true
	}
	return fmt.Sprintf("the dates are about %s apart, not %s", counted(middle, unit), figure), nil, true
}

// wideTenure is how many lengths may be meant at least where only the longest is told.
const wideTenure = 4

func counted(n float64, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return strconv.FormatFloat(n, 'f', -1, 64) + " " + unit + "s"
}
