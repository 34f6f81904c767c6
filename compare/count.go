package compare

var countCheck = &Check{
	Name: "count",
	Doc:  "Two figures for the same people or things of one event that cannot both be true: 12 hurt, 15 hurt.",
	Run:  func(g *Group) []Finding { return nil },
}

var totalCheck = &Check{
	Name: "total",
	Doc:  "A running total that falls: 36 strikes since September, two weeks later 21.",
	Run:  func(g *Group) []Finding { return nil },
}

var quantityCheck = &Check{
	Name: "quantity",
	Doc:  "Two amounts of money, shares or measures of the same thing: a 400-pound gorilla, a 450-pound gorilla.",
	Run:  func(g *Group) []Finding { return nil },
}

var rankCheck = &Check{
	Name: "rank",
	Doc:  "A rank above the total it is part of: the 36th strike, 21 strikes in all.",
	Run:  func(g *Group) []Finding { return nil },
}

var partsCheck = &Check{
	Name: "parts",
	Doc:  "A part above its whole, or parts that do not sum: 16 dead, nine of them soldiers and eight civilians.",
	Run:  func(g *Group) []Finding { return nil },
}
