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
2017 is a Sunday; the nearest Saturday is December 30. What texts of one event
have in their leads, the weekday or the date, stands beside it. Dates are read in every order
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
			g.besideDay(&f, c, day)
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

// besideDay adds to the finding of a weekday that is not that of its date what this text
// and the others of its event say in their leads or with an hour, where it is of the
// weekday or else of the date: which of both is right, a reader sees at once.
func (g *Group) besideDay(f *Finding, c *claims.Claim, day normalize.Day) {
	if g.world.n > handful {
		return
	}
	beside := g.ofDay(c, nearestNamed(day, c.Object))
	if len(beside) == 0 {
		beside = g.ofDay(c, day)
	}
	if len(beside) > 0 {
		f.Sides = append(f.Sides, Side{Claims: beside[:min(len(beside), sidesKept)]})
		f.Because = append(f.Because, "texts of the event have "+beside[0].Expected+", "+beside[0].Key)
	}
}

// ofDay returns the weekdays that mean one day, the first of each text of the event of a
// claim, its own sentence left out.
func (g *Group) ofDay(c *claims.Claim, day normalize.Day) (found []claims.Claim) {
	told := map[string]bool{}
	for _, o := range g.Claims {
		at, err := normalize.ParseDay(o.Key)
		if err != nil || at != day || o.Object != o.Expected || told[o.Document] || o.Document == c.Document && o.Sentence == c.Sentence || o.Document != c.Document && !publishedWithin(o, c, nthDays) || !g.oneTale(o, c) {
			continue
		}
		told[o.Document] = true
		found = append(found, *o)
	}
	return found
}
