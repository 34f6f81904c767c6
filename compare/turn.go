package compare

import "github.com/gainsay/gainsay/claims"

const turnsRead = 64 // states of one thing that are compared

// turns reports what stands one way in one text of an event and the opposite
// way in another: the news went on, and the older text is behind.
func turns(g *Group) []Finding {
	keys := map[string][]int{}
	var clashes []clash
	for i, c := range g.Claims {
		for _, j := range keys[c.Subject+" "+c.Expected] {
			o := g.Claims[j]
			if o.Document == c.Document || o.Passage == c.Passage || g.world.n > chosen && !sharesWords(o, c, onsetWords) {
				continue
			}
			if !g.inOneStory(j, i) || g.turnsInside(j) && !g.tellsTurn(j, i) || g.turnsInside(i) && !g.tellsTurn(i, j) {
				continue
			}
			g.judged()
			why := "the texts tell of one event"
			if c.Subject != "" {
				why += ", and of the same: " + c.Subject
			}
			clashes = append(clashes, clash{j, i, Update, []string{why, "one may be the later state"}})
		}
		key := c.Subject + " " + c.Object
		if len(keys[key]) < turnsRead {
			keys[key] = append(keys[key], i)
		}
	}
	say := func(c *claims.Claim) string { return c.Object }
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Message: orList(sides, say)}
		f.Verdict, f.Because = worst(all)
		return f
	})
}

// tellsTurn tells whether claim i is of the later of two states, in a text that
// is no older than that of the other: it may well tell of the one before too.
func (g *Group) tellsTurn(i, other int) bool {
	return g.Claims[i].Key == "later" && g.Claims[i].Published >= g.Claims[other].Published
}

// turnsInside tells whether the text of a claim has its opposite too: it tells
// the turn itself.
func (g *Group) turnsInside(i int) bool {
	c := g.Claims[i]
	for _, o := range g.world.told(c.Document) {
		if o.Kind == c.Kind && o.Subject == c.Subject && o.Object == c.Expected {
			return true
		}
	}
	return false
}
