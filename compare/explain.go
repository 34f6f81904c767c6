package compare

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
)

// Explain writes the finding for people: the message with its verdict, every
// side with where it stands and its quote, then what made them comparable.
// It ends in a newline.
func (f Finding) Explain() string {
	var b strings.Builder
	b.WriteString(f.Severity.String())
	b.WriteString(": ")
	b.WriteString(f.Message)
	b.WriteString(" [" + f.Check + ", " + f.Verdict.String() + "]\n")
	for _, s := range f.Sides {
		for i := range s.Claims {
			b.WriteString("  " + place(&s.Claims[i]) + ": “" + plain(s.Claims[i].Quote) + "”\n")
		}
	}
	for _, why := range f.Because {
		b.WriteString("  because " + why + "\n")
	}
	return b.String()
}

// place is where a claim stands: file:line:column as compilers write it, with
// the part when it is the title.
func place(c *claims.Claim) string {
	s := shelf.Whole(c).Document
	if c.Part == claims.Title {
		return s + " (title)"
	}
	if c.Line > 0 {
		s += ":" + strconv.Itoa(c.Line)
		if c.Column > 0 {
			s += ":" + strconv.Itoa(c.Column)
		}
	}
	return s
}
