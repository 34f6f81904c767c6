package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Names that are less than alike are one where both texts call their bearer the same.
func TestNamesOfOnePost(t *testing.T) {
	told := "A fire killed four people in Lima on Sunday. The fire in Lima broke out at the harbour mill, %, and the police of Lima closed the harbour mill."
	for _, c := range []struct{ why, a, b, want string }{
		{"one job", "said drummer Kip Lansdorf", "said drummer Chip Lansdorf", "“Chip Lansdorf” (b) or “Kip Lansdorf” (a)"},
		{"before and behind", "said the plumber Ingrid Lansdorf", "said Inga Lansdorf, a plumber", "“Inga Lansdorf” (b) or “Ingrid Lansdorf” (a)"},
		{"two jobs", "said drummer Kip Lansdorf", "said plumber Chip Lansdorf", ""},
		{"nothing is told", "said Kip Lansdorf", "said Chip Lansdorf", ""},
		{"brothers", "said drummer Kip Lansdorf", "said his brother, drummer Chip Lansdorf", ""},
		{"an s more", "said the delegate, Elvira Fontana", "said the delegate, Elvira Fontanas", "“Elvira Fontana” (a) or “Elvira Fontanas” (b)"},
		{"words, not people", "said Israeli Harbours", "said Israeli Harbour", ""},
		{"the gunman's middle names", "said the gunman, Otto Lansdorf", "said the gunman, Otto Mir Karl Lansdorf", "“Otto Lansdorf” (a) or “Otto Mir Karl Lansdorf” (b)"},
		{"a father and his son", "said Tony Lansdorf, whose son Anthony drives a truck", "said Anthony Lansdorf", ""},
		{"a preposition", "said the Office for Harbour Statistics", "said the Office of Harbour Statistics", "“Office for Harbour Statistics” (a) or “Office of Harbour Statistics” (b)"},
		{"one preposition", "said the Office of Harbour Statistics", "said the office of Harbour Statistics", ""},
		{"without its O'", "said Sean O'Lansdorf", "said Sean Lansdorf", "“Sean Lansdorf” (b) or “Sean O'Lansdorf” (a)"},
		{"a title before the name", "said Defence Secretary James Lansdorf", "said Defence Secretary Jim Lansdorf", "“James Lansdorf” (a) or “Jim Lansdorf” (b)"},
	} {
		say := framed("en", told)
		got := ""
		for _, f := range judged(t, nameCheck, say(c.a), say(c.b)) {
			require.Equal(t, Note, f.Severity, c.why)
			got += f.Message
		}
		require.Equal(t, c.want, got, c.why)
	}
}

// Inside one text two forms of a name are one person's, or one body's.
func TestNamesInsideOneText(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"long and short", "Elizabeth Lansdorf won the vote. Liz Lansdorf thanked all voters.", "“Elizabeth Lansdorf” (once) or “Liz Lansdorf” (once) in one text"},
		{"in a quotation", "Elizabeth Lansdorf won the vote. “We knew that Liz Lansdorf would win,” Otto Brandt said.", ""},
		{"father and son", "It was loud, said Tony Lansdorf, 52. His son, Anthony Lansdorf, drives a truck.", ""},
		{"a body", "A plane of Lima Harbour Airlines fell. Shares of Lima Harbour Airways fell too.", "“Lima Harbour Airlines” (once) or “Lima Harbour Airways” (once) in one text"},
		{"an e more", "Home Secretary Charles Lansdorf came. Charles Lansdorfe left.", "“Charles Lansdorf” (once) or “Charles Lansdorfe” (once) in one text"},
		{"without its O'", "Sean O'Lansdorf was jailed in Lima. Lansdorf had denied it.", "“Sean O'Lansdorf” (once) or “Lansdorf” (once) in one text"},
		{"two people", "Asa Hutchinson beat Kay Hutchison in Lima. Hutchison called.", ""},
		{"a pair that stands alone", "Asa Hutchinson led the task force. The report of Hutchison is thick.", "“Asa Hutchinson” (once) or “Hutchison” (once) in one text"},
	} {
		got := ""
		for _, f := range judged(t, nameCheck, framed("en", "%")(c.text)) {
			require.Equal(t, Note, f.Severity, c.why)
			got += f.Message
		}
		require.Equal(t, c.want, got, c.why)
	}
}
