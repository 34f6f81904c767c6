package compare

var countCheck = &Check{
	Name:     "count",
	Doc:      "Two figures for the same people or things of one event that cannot both be true: 12 hurt, 15 hurt.",
	Measured: precision("count"),
	Run:      func(g *Group) []Finding { return figures(g, "count") },
}

var totalCheck = &Check{
	Name:     "total",
	Doc:      "A running total that falls: 36 strikes since September, two weeks later 21.",
	Measured: precision("total"),
	Run:      func(g *Group) []Finding { return figures(g, "total") },
}

var quantityCheck = &Check{
	Name:     "quantity",
	Doc:      "Two amounts of money, shares or measures of the same thing: a 400-pound gorilla, a 450-pound gorilla.",
	Measured: precision("quantity"),
	Run:      func(g *Group) []Finding { return figures(g, "quantity") },
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
