package compare

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
)

var statusCheck = &Check{
	Name: "status",
	Doc:  "Someone or something in two states at once: Otto Lansdorf remains at large, Otto Lansdorf was arrested.",
	More: `Dead and alive, missing and found, arrested and at large, convicted and acquitted,
approved and rejected, in and out of control, of one full name, of a last name that
one person of the text has, or of the one fire that it tells of; and what someone both
confirms and denies. Both must stand in one text and be told as fact. When the text
names two speakers it is a dispute, and so is what someone denies beside the sentence
that tells it (Rossetti had threatened the guards; Rossetti denied the threats), and what
anybody contests in words that point back or aside: a charge the mill
denies; the mill denied the report; but the union
disputes that; this contradicts; said the claims were false. So is what is contested in other
words: the owner dismissed the idea that, disagreed, countered that, stood by what others
find fault with, refuses to resign as is demanded; it is not so, as the guards claim; the guards were lying; the mill falsely
claimed that; who is accused of something and says that it is not so, or accuses in turn;
what somebody calls untrue; and what one
voice says is so and another that it is not (the road is straight, it is not a straight road).

Between texts of one event, what somebody denies in so many words and another text tells in
those words (denied that its planes bombed the camp; planes bombed the camp) is a dispute;
and what stands one way in one and another way in the other, of
one name, one noun or what an event has once. It is an update where news goes on so (the
bridge remains closed, the bridge reopened; no arrests, a man arrested; pleaded not guilty,
pleaded guilty; charged, found guilty; evacuated, back home; takeover talks, a deal; will be
sentenced, was sentenced), else a note (shot, stabbed; a handgun, a
shotgun; her husband, her ex-husband; a white Nissan, a black one; seat belts). The traits
are a table, claims/traits, with their wording in each language. The one whom each text has hurt
is one person whatever it is called (a clerk shot in the hip; Ana Rossetti was hit in the
leg), and who was in critical condition or in surgery and is dead in a text that is no older, by
name, by age or as the one of each text, is an update.

Silent: what may be, should be or would be, what was years ago, what somebody else did (has
closed two lanes), other numbers of people, a text that itself tells both.
`,
	Measured: precision("status"),
	Run:      states,
}

// denied is the rule of what someone denies, and the state it is then in.
const denied = "denied"

// states compares how things stand with the people of one text.
func states(g *Group) []Finding {
	if g.Key == "trait" {
		return traitsOf(g)
	}
	if g.Key == "denial" {
		return g.denials()
	}
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
	say := func(c *claims.Claim) string {
		if c.Rule == denied {
			return c.Object + " (" + strings.TrimPrefix(c.Key, "denial ") + ")" // each denial for itself
		}
		return c.Object
	}
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		f.Message = whoIs(sides) + ": " + orList(sides, say)
		if sides[0].Claims[0].Rule == denied {
			f.Message = "“" + plain(deniedQuote(sides)) + "”"
			if strings.HasPrefix(sides[0].Claims[0].Key, "contrast") {
				f.Message = "two voices contradict each other: " + f.Message
			} else if sides[0].Claims[0].Subject != "" {
				f.Message = "what the text tells is denied by " + whoIs(sides) + ": " + f.Message
			} else {
				f.Message = "what the text tells is denied: " + f.Message
			}
		}
		return f
	})
}

// opposed tells whether two claims put one person in opposite states.
func (g *Group) opposed(i, j int) (clash, bool) {
	g.judged()
	a, b := g.Claims[i], g.Claims[j]
	if a.Object != b.Expected && b.Object != a.Expected || a.Sentence == b.Sentence && a.Part == b.Part && a.Rule != denied {
		return clash{}, false
	}
	if a.Rule == denied && b.Rule == denied && strings.HasPrefix(a.Key, "contrast") {
		return clash{i, j, Dispute, []string{"two voices of one text: one says it is so, the other that it is not"}}, a.Key == b.Key
	}
	if a.Rule == denied && b.Rule == denied {
		return clash{i, j, Dispute, []string{denierOf(a) + " denies it"}}, a.Key == b.Key
	}
	if a.Background || b.Background || a.Superseded || b.Superseded || a.Object == "told" || b.Object == "told" {
		return clash{}, false
	}
	if (a.Object == denied || b.Object == denied) && len(common(a.Context, b.Context)) < 2 {
		return clash{}, false // something else
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

// denierOf is who denies what a claim tells to be denied.
func denierOf(c *claims.Claim) string {
	if c.Subject == "" {
		return "somebody"
	}
	return whoIs([]Side{{Claims: []claims.Claim{*c}}})
}

// deniedQuote is the words in which something is denied.
func deniedQuote(sides []Side) string {
	for _, s := range sides {
		if s.Claims[0].Object == denied {
			return s.Claims[0].Quote
		}
	}
	return ""
}
