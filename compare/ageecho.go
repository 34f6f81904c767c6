package compare

// echoes adds to the ages that were found to differ, in a handful of texts, those of other
// texts of the event that give one of the two of somebody who can be that person: a boy of
// 16 is on the side of Luca Rossetti, 16.
func (g *Group) echoes(clashes []clash) []clash {
	if g.world.n > handful {
		return clashes
	}
	for _, c := range clashes {
		for k := range g.Claims {
			switch {
			case g.echoesAge(k, c.i, c.j):
				clashes = append(clashes, clash{k, c.j, c.verdict, c.because})
			case g.echoesAge(k, c.j, c.i):
				clashes = append(clashes, clash{c.i, k, c.verdict, c.because})
			}
		}
	}
	return clashes
}

// echoesAge tells whether a claim gives the age that another text gives somebody, of
// nobody else, in a text that has no other age that a third text was found to give.
func (g *Group) echoesAge(k, same, other int) bool {
	c, a, b := g.Claims[k], g.Claims[same], g.Claims[other]
	if k == same || c.Document == b.Document || c.Number == "" || !nowAged(c) || !c.Value.Agrees(a.Value) || c.Rule == revised || a.Rule == revised || a.Rule == life || b.Rule == life {
		return false
	}
	if c.Document == a.Document || g.saysAge(c.Document, b) || !g.besides(k, same) || !alikeNamed(c, a, g.sideOf(k), g.sideOf(same)) || ofTwo(c, a) {
		return false
	}
	x, y := unmarked(whose(c)), unmarked(whose(a))
	return x == "" || y == "" || namesAgree(x, y) || fullNamesAgree(x, y) || x == firstName(y) || y == firstName(x)
}
