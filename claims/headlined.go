package claims

import "github.com/gainsay/gainsay/normalize"

const (
	headlineLead  = 3 // sentences that tell what a headline tells
	headlineParts = 8 // sentences that may have its other parts
)

// headlined makes parts of the counts of a lead that are less than the headline's,
// where another figure of the text makes up the rest ("50 killed in two attacks",
// "an attack killed 30; a second killed 20 in Vire"), or where the headline tells
// of several incidents and the lead of one.
func (x *extraction) headlined() {
	if len(x.pages) != 2 {
		return
	}
	title, body := &x.pages[0], &x.pages[1]
	for _, k := range x.order {
		t := &x.found[k]
		if t.Part != Title {
			continue
		}
		whole, ok := x.headlineCount(t)
		if !ok {
			continue
		}
		for _, j := range x.order {
			c := &x.found[j]
			if c.Part != Body || c.Kind != t.Kind || c.Sentence >= headlineLead || c.Kind == "quantity" && c.Head != t.Head {
				continue
			}
			part, ok := x.headlineCount(c)
			if ok && part < whole && (body.hasFigure(whole-part, c.Value.Unit) || title.ofSeveral(0, len(title.Tokens)) && !body.ofSeveral(body.Sentences[c.Sentence].First, body.Sentences[c.Sentence].Last)) {
				c.Count = PartOf
			}
		}
	}
}

// headlineCount is how many a claim counts, in the middle of what it allows, where
// it counts those of its event.
func (x *extraction) headlineCount(c *Claim) (float64, bool) {
	if c.Count != OfEvent || c.Number == "" || !x.kindFor(c.Kind).counted() && (c.Kind != "quantity" || c.Head == "" || c.Value.Unit != "") {
		return 0, false
	}
	if c.Value.NoMin || c.Value.NoMax {
		return low(c.Value), true
	}
	return (c.Value.Min.Float() + c.Value.Max.Float()) / 2, true
}

// hasFigure tells whether the first sentences have a figure n that may count the
// same as others.
func (p *Page) hasFigure(n float64, unit string) bool {
	last := p.Sentences[min(len(p.Sentences), headlineParts)-1].Last
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.First >= last {
			return false
		}
		if m.Type == normalize.Quantity && (m.Amount.Unit == "" || m.Amount.Unit == unit) && m.Number.Float() == n {
			return true
		}
	}
	return false
}

// ofSeveral tells whether tokens name several incidents: "two attacks".
func (p *Page) ofSeveral(from, to int) bool {
	for i := from; i < to; i++ {
		if p.cueLength(i, to, cueIncidents) > 0 {
			return true
		}
	}
	return false
}
