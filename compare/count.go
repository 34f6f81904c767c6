package compare

var countCheck = &Check{
	Name: "count",
	Doc:  "Two figures for the same people or things of one event that cannot both be true: 12 hurt, 15 hurt.",
	More: `Two figures meet when they are of one kind (killed, arrested, aboard …), one event, one
way of counting (this event, a running total, a part) and count the same: children are
not soldiers. Across two texts a warning asks for headline or lead on both sides, or for
two words in common; otherwise the pair is a note: an update when the count may have
grown, a dispute when two sources speak. A headline is held against the lead of its
text, and a bare figure stands for the count told right before it (a figure that rights
groups put at 100). What each of a handful of texts leads with, or has one count of, is
noted where it differs and both name whom the event befell. Nobody dead or hurt, says one
voice or text, and people dead another: that is a note too.

Silent: sums of parts, rounding, bounds that leave room, figures one apart where there was
a gunman, what a text has both of and keeps apart, plans, other days, other places.
`,
	Measured: precision("count"),
	Run:      func(g *Group) []Finding { return figures(g, "count") },
}

var totalCheck = &Check{
	Name: "total",
	Doc:  "A running total that falls: 36 strikes since September, two weeks later 21.",
	More: `A total has a start (since September, since the siege began) and starts must be the
same. Lower and later is a conflict; higher and later is an update; undated it is a
discrepancy that says which date would explain it.

Silent: totals without a start, other starts, other scopes.
`,
	Measured: precision("total"),
	Run:      func(g *Group) []Finding { return figures(g, "total") },
}

var quantityCheck = &Check{
	Name: "quantity",
	Doc:  "Two amounts of money, shares or measures of the same thing: a 400-pound gorilla, a 450-pound gorilla.",
	More: `The words around two amounts must be alike, and units of one dimension are compared in
one of them: feet and metres, minutes and hours. What a thing measures stays as it is;
rates and results have a day, and prices an hour: those become updates. In two texts that
are compared alone, counts of one noun with a name in common meet too, and where few
texts are, a figure that no kind knows meets those of the kinds. Two figures of one
event whose digits changed places (14,300 spectators, 13,400 throats) are noted whatever
they count, with fewer digits where the noun, the words or another figure beside them are
the same, and so are long ones that differ in one digit. Of what an event mostly has one
of (bail, a sentence, how often a victim was stabbed) the only figures of two of a handful
of texts are a note wherever they stand, and so are a 35-page and a 38-page report, a
five-carriage train and its four carriages. The two sides
of a vote and the score of a match (7-2, 312 votes to 248, two of the nine voted against) are
a note where texts of one event differ. What no rule joins is a note where the two
figures match best of all that both texts have, and enough speaks for them in sum: near
values, one noun or kind, words in common, the only ones of their unit, in the lead. In one
text "the 28 paintings" are held against the 25 told before. Two
statements, short texts without headline and date that are held against each other and
nothing else, need share no more than their words (taught for 45 years, for 60 years), or a
name, where each has one figure of a sort: seasons, presidents, inhabitants, how long it
lasted, the third-largest city, the sixth of eleven children and an only child.

Silent: amounts of money and shares inside one text, tables, plans, other speakers, what
has changed with what is.
`,
	Measured: precision("quantity"),
	Run:      quantities,
}

// quantities runs the check of that name.
func quantities(g *Group) []Finding {
	switch g.Key {
	case "statement":
		return statements(g, false)
	case "result":
		return g.results()
	}
	return figures(g, "quantity")
}

// figures returns the findings of a group that are one check's. The group is
// paired once for all of them.
func figures(g *Group, check string) []Finding {
	if g.Kind.Check != "count" && g.Kind.Check != "quantity" {
		return nil
	}
	if !g.paired {
		g.paired = true
		for _, s := range g.slots() {
			g.found = append(g.found, g.findings(s)...)
		}
		g.soles()
		g.soleUnits()
		g.principals()
		g.quoted()
		g.outdone()
		g.compounds()
		g.attributes()
		g.slips()
		g.soleCounts()
		g.recalled()
		g.nones()
		g.otherTimes()
		g.soleWords()
		g.soFar()
		g.lones()
		g.kindred()
		g.lastings()
		g.links()
		g.echo()
		g.echoThings()
		if g.near != nil {
			g.tellOthers()
		}
	}
	var out []Finding
	for _, f := range g.found {
		if f.Check == "" {
			f.Check = g.Kind.Check
		}
		if f.Check == check {
			out = append(out, f)
		}
	}
	return out
}
