package compare

var quoteCheck = &Check{
	Name: "quote",
	Doc:  "One quotation in two wordings: “the biggest mistake of my life”, “one of the biggest mistakes of my life”.",
	Run:  func(g *Group) []Finding { return nil },
}
