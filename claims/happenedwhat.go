package claims

// tellsWhat keeps of the noun at token i what it tells of which thing something befell: one
// that is not known from before is Of alone, and what is adopted may be called anything.
func (p *Page) tellsWhat(c *Claim, i, first int) {
	switch {
	case i >= 0 && p.otherOne(max(first, i-4), i):
		c.Head, c.Of = "", "another"
	case i >= 0 && ofTexts[c.Key] && p.isText(i):
		c.Head, c.Of = "", ""
	case c.Subject == "" && !p.knownNoun(i, first):
		c.Head, c.Of = "", c.Head
	}
}

// ofTexts are the happenings of what is adopted.
var ofTexts = map[string]bool{"proposed": true, "unveiled": true, "passed": true, "adopted": true, "overturned": true}

// isText tells whether the noun at token i is of what is adopted, whatever it is of.
func (p *Page) isText(i int) bool {
	name, _ := p.seriesAt(i, i+1)
	if name != "text" && i > 0 && p.content(i) && p.content(i-1) {
		name, _ = p.seriesAt(i-1, i) // "the rule change"
	}
	return name == "text"
}

// knownNoun tells whether the noun at token i is of what was told of before: "the bridge", "that
// conviction", "the 2007 convictions".
func (p *Page) knownNoun(i, first int) bool {
	for k := i - 1; i >= 0 && k >= first && k > i-4; k-- {
		switch {
		case p.traceOf(k)&traceDefinite != 0, p.isThat(k):
			return !p.otherOne(k, i)
		case !p.content(k) && !p.yearOf(k, i+1) || p.isVerb(k):
			return false
		}
	}
	return false
}

// isThat tells whether the word at token i points to what was told before: that, these.
func (p *Page) isThat(i int) bool {
	name, _ := p.replyAt(i, i+1)
	return name == "these"
}
