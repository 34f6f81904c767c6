package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

var calendarCheck = &Check{
	Name: "calendar",
	Doc:  "A weekday that is not that of its date, or a date that does not exist: Saturday, December 31, 2017.",
	More: `The message has both readings and says of neither that it is wrong: December 31,
2017 is a Sunday; the nearest Saturday is December 30. Dates are read in every order
that newspapers use, with the weekday before or behind. A date without a year counts
when it lies within a month of the day of the article, and so does a day without a
month (on Friday the 13th), as a note; as a note too up to ten weeks ahead, where the text looks
ahead to it (will open on Sunday, May 4). February 30 is on no calendar,
and nothing runs from May 12 to May 3, 2017, from June 14 to June 9 (del 14 al 9 de
junio, du 14 au 9 juin) or from 2014 to 2009.

Silent: across a blank line, in a line of its own, where the date is one end of a
range or of a list (Monday to Friday, March 2), dates without a year in an article
without a date; stretches that may run on into the next month or year (from the 28th to
the 6th, from June 15 to June 14), and what was moved, fell or rose from one to the other.
`,
	Measured: precision("calendar"),
	Run:      calendar,
}

// calendar reports the weekdays that are not those of their dates.
func calendar(g *Group) []Finding {
	if g.Key != "weekday" {
		return nil
	}
	var out []Finding
	for _, c := range g.Claims {
		if c.Object == c.Expected {
			continue
		}
		f := Finding{Verdict: Conflict, Sides: []Side{{Claims: []claims.Claim{*c}}}}
		day, err := normalize.ParseDay(c.Key)
		switch {
		case c.Key == "range":
			f.Message = fmt.Sprintf("“%s” ends before it begins", plain(c.Quote))
			if c.Stance == claims.Reported {
				f.Verdict = Discrepancy
				f.Because = append(f.Because, "no year is written: both ends may not be of one")
			}
		case c.Expected == "":
			f.Message = fmt.Sprintf("“%s” is on no calendar", plain(c.Quote))
		case err != nil:
			continue
		default:
			f.Message = fmt.Sprintf("“%s”: %s is a %s; the nearest %s is %s", plain(c.Quote), c.Key, c.Expected, c.Object, nearestNamed(day, c.Object))
			f.Because = append(f.Because, "the weekday stands beside the date")
			if c.Stance == claims.Reported {
				f.Verdict = Discrepancy
				f.Because = append(f.Because, "the year is understood from the day of the article")
				switch c.Rule {
				case "monthless":
					f.Severity = Note
					f.Because[1] = "the month is understood: no month near the day of the article has such a day"
				case "to come":
					f.Severity = Note // some weeks ahead of an article whose day may be that of an edit
				}
			}
		}
		out = append(out, f)
	}
	return out
}

// nearestNamed returns the day of that weekday which is nearest to a day.
func nearestNamed(d normalize.Day, weekday string) normalize.Day {
	for n := normalize.Day(1); n <= 3; n++ {
		if (d - n).Weekday().String() == weekday {
			return d - n
		}
		if (d + n).Weekday().String() == weekday {
			return d + n
		}
	}
	return d
}
