package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
)

var statusCheck = &Check{
	Name: "status",
	Doc:  "One person in two states at once: Otto Lansdorf remains at large, Otto Lansdorf was arrested.",
	More: `Dead and alive, missing and found, arrested and at large, convicted and acquitted, of
one full name, or of a last name that one person of the text has. Both must stand in
one text and be told as fact. When the text names two speakers it is a dispute.

Silent: what may be or will be, negations, a state that a later date explains, two
texts: there the news went on.
`,
	Measured: precision("status"),
	Run:      states,
}

// states compares how things stand with the people of one text.
func states(g *Group) []Finding {
	if g.Key != "state" {
		return nil
	}
	var clashes []clash
	for from := 0; from < len(g.Claims); {
		to := from + 1
		for to < len(g.Claims) && g.Claims[to].Document == g.Claims[from].Document {
			to++
		}
		for i := from; i < to; i++ {
			for j := i + 1; j < to; j++ {
				if c, ok := g.opposed(i, j); ok {
					clashes = append(clashes, c)
				}
			}
		}
		from = to
	}
	say := func(c *claims.Claim) string { return c.Object }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		f.Message = whoIs(sides) + ": " + orList(sides, say)
		return f
	})
}

// opposed tells whether two claims put one person in opposite states.
func (g *Group) opposed(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	if a.Object != b.Expected || a.Background || b.Background || a.Superseded || b.Superseded || a.Sentence == b.Sentence && a.Part == b.Part {
		return clash{}, false
	}
	full := strings.Contains(a.Subject, " ") && strings.Contains(b.Subject, " ")
	if !namesAgree(a.Subject, b.Subject) || !full && (!g.known(a) || !g.known(b) || g.shared(a)) {
		return clash{}, false
	}
	found := clash{i, j, Discrepancy, []string{"same name, told as fact in one text"}}
	if a.Speaker != "" && b.Speaker != "" && a.Speaker != b.Speaker {
		found.verdict, found.because = Dispute, []string{"said by " + a.Speaker + " and by " + b.Speaker}
	}
	return found, true
}
