package compare

import (
	"fmt"
	"strconv"

	"github.com/gainsay/gainsay/claims"
)

var elapsedCheck = &Check{
	Name: "elapsed",
	Doc:  "A year that is not as long ago as the text says: in 1990, 20 years ago, in an article of 2015.",
	More: `The year must stand right beside the distance (20 years ago, in 1990; in 1990, 20
years ago) or in the sentence of an anniversary (the 10th anniversary of the fire of
2005), and the article must have a date. One year more or less is nothing, and round
distances from 50 years on may be off by a twentieth.

Silent: undated articles, an anniversary whose own year is in the sentence.
`,
	Measured: precision("elapsed"),
	Run:      elapsed,
}

// elapsed reports the years that are not as long ago as the text says.
func elapsed(g *Group) []Finding {
	if g.Key != "elapsed" {
		return nil
	}
	var out []Finding
	for _, c := range g.Claims {
		said, err1 := strconv.Atoi(c.Object)
		written, err2 := strconv.Atoi(c.Expected)
		now, _, _ := c.Published.Date()
		if err1 != nil || err2 != nil || now == 0 || now-said < 2 {
			continue
		}
		slack := 1
		if n := now - said; n >= 50 && n%10 == 0 {
			slack = n / 20
		}
		if off := said - written; off >= -slack && off <= slack {
			continue
		}
		out = append(out, Finding{
			Verdict:  Discrepancy,
			Severity: Note, // the day of a page may be that of a later edit
			Message:  fmt.Sprintf("“%s”: %d is %d years before the article, not %d", plain(c.Quote), written, now-written, now-said),
			Because:  []string{"the article is dated " + c.Published.String()},
			Sides:    []Side{{Claims: []claims.Claim{*c}}},
		})
	}
	return out
}
