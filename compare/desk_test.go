package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
)

// deskChecks are the checks that read names, quotations, days and ages.
var deskChecks = []*Check{calendarCheck, elapsedCheck, dateCheck, timeCheck, arithmeticCheck, ageCheck, nameCheck, quoteCheck, placeCheck, statusCheck}

// deskSentences are right, each alone and with any of the others.
var deskSentences = []string{
	"They met on Tuesday, March 10, 2026, in the old hall of Port Emery.",
	"Ana Rossetti, 34, of Tamra, saw the fire from her window.",
	"“We will rebuild every single house along this river,” said Ana Rossetti.",
	"The island lies 640 miles (1,030 km) off the coast of Corso.",
	"The ferry Grey Gull sank on May 3, 2020, near the Corso light.",
	"Otto Lansdorf, who is 61 years old, was born in Tamra.",
	"Rents rose 50 percent from 50 to 75 dollars, the town said.",
	"The probe landed in the Tamra crater at 3:20 p.m., officials said.",
	"“Nobody in this valley has ever seen such a night,” Lansdorf said.",
	"The mill burned down in 2001, 25 years ago.",
	"She led the club for seven years, from 1998 to 2005.",
	"On March 4, 2016, 26 months after the flood of January 5, 2014, the dam opened.",
	"Tamra finished 30th of 32 clubs, with only two worse.",
	"They won 61 of the 120 seats, a majority, and the vote went 58 votes to 45, a margin of 13.",
	"Ines Peña, 65, was born on May 3, 1960, and the fire is under control.",
}

func deskText(t *rapid.T, label string) string {
	var b strings.Builder
	for i, k := range rapid.SliceOfNDistinct(rapid.IntRange(0, len(deskSentences)-1), 1, 6, rapid.ID[int]).Draw(t, label) {
		if i > 0 {
			b.WriteString(rapid.SampledFrom([]string{" ", "\n\n"}).Draw(t, "gap"))
		}
		b.WriteString(deskSentences[k])
	}
	return b.String()
}

// reflowed breaks the lines of a text elsewhere.
func reflowed(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		line := 0
		var b strings.Builder
		for _, w := range strings.Fields(p) {
			switch {
			case line == 0:
			case line+len(w) > 60:
				b.WriteByte('\n')
				line = 0
			default:
				b.WriteByte(' ')
			}
			b.WriteString(w)
			line += len(w) + 1
		}
		paragraphs[i] = b.String()
	}
	return strings.Join(paragraphs, "\n\n")
}

func deskRead(t tester, docs ...claims.Document) []claims.Claim {
	var all []claims.Claim
	for i := range docs {
		docs[i].Lang = "en"
		cs, err := reader.Extract(&docs[i])
		require.NoError(t, err)
		all = append(all, cs...)
	}
	return all
}

func TestTextAgreesWithItself(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		text := deskText(r, "text")
		all := deskRead(r, claims.Document{ID: "a", Text: text}, claims.Document{ID: "b", Text: text}, claims.Document{ID: "c", Text: reflowed(text)})
		c := Comparer{Checks: deskChecks}
		for _, f := range c.Compare(all) {
			r.Fatalf("%s: %s\n%s", f.Check, f.Message, text)
		}
	})
}

func TestSwappedTextsSwapSides(t *testing.T) {
	wrong := []string{
		"Ana Rossetti, 36, called for help.", "Ana Rosetti left.", "“We will rebuild every last house along this river,” Rossetti said.",
		"They met on Sunday, March 8, 2026.", "The ferry Grey Gull sank on May 3, 2021, near the Corso light.",
	}
	rapid.Check(t, func(r *rapid.T) {
		x := deskText(r, "x") + " " + rapid.SampledFrom(wrong).Draw(r, "wrong")
		y := deskText(r, "y") + " " + rapid.SampledFrom(wrong).Draw(r, "wrong")
		c := Comparer{Checks: deskChecks}
		one := c.Compare(deskRead(r, claims.Document{ID: "a", Text: x}, claims.Document{ID: "b", Text: y}))
		two := c.Compare(deskRead(r, claims.Document{ID: "a", Text: y}, claims.Document{ID: "b", Text: x}))
		ids := func(fs []Finding) (out []string) {
			for _, f := range fs {
				out = append(out, f.ID)
			}
			return out
		}
		require.ElementsMatch(r, ids(one), ids(two), "%s\n--\n%s", x, y)
	})
}
