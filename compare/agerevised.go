package compare

// revision is an age that a text takes back, and the one it puts in its place.
type revision struct{ old, now int }

// revisionsRead is how many ages that one text takes back are read.
const revisionsRead = 8

// revisedAges returns the ages that texts take back, each with the one in its
// place, and with those of other texts of the event that have one of the two.
func (g *Group) revisedAges() (clashes []clash, told []revision) {
	read := newPeers[string](revisionsRead)
	for i, c := range g.Claims {
		if c.Rule != revised || !c.Superseded || i+1 == len(g.Claims) || g.Claims[i+1].Rule != revised || g.Claims[i+1].Document != c.Document {
			continue
		}
		if len(read.meet(c.Document, i)) == revisionsRead {
			continue
		}
		told = append(told, revision{i, i + 1})
		clashes = append(clashes, clash{i, i + 1, Update, takenBack})
		for k, o := range g.Claims {
			if o.Rule == revised || o.Background || o.Document != c.Document && !g.inOneStory(i, k) || !g.sameAged(i, k) {
				continue
			}
			switch o.Number {
			case c.Number:
				clashes = append(clashes, clash{k, i + 1, Update, takenBack})
			case g.Claims[i+1].Number:
				clashes = append(clashes, clash{i, k, Update, takenBack})
			}
		}
	}
	return clashes, told
}

var takenBack = []string{"a text says itself that one was said at first"}

// revised is the Rule of an age that is taken back, and of the one behind it.
const revised = "revised"

// sameAged tells whether two claims of one event have one noun, or one name.
func (g *Group) sameAged(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	if a.Subject == "" || b.Subject == "" {
		return a.Subject == b.Subject && a.Key == b.Key
	}
	return namesAgree(unmarked(a.Subject), unmarked(b.Subject))
}

// revisedTo tells whether some text has taken back the age of one claim for that
// of the other.
func (g *Group) revisedTo(told []revision, i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	for _, r := range told {
		old, now := g.Claims[r.old].Number, g.Claims[r.now].Number
		if (a.Number == old && b.Number == now || a.Number == now && b.Number == old) && g.sameAged(r.old, i) && g.inOneStory(r.old, i) {
			return true
		}
	}
	return false
}
