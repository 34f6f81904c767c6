package claims

import "github.com/gainsay/gainsay/normalize"

// conjunctRule names the rule of claims that share the verb of another.
const conjunctRule = "conjunct"

// conjuncts makes claims of people who share the verb of others, and of them all:
// of the "nine civilians and seven soldiers" who were killed a rule finds those
// beside the verb. The Whole of each is the figure of all.
func (x *extraction) conjuncts(p *Page, s, start int) {
	figures := p.Figures(s)
	if len(figures) < 2 {
		return
	}
	for k, end := start, len(x.found); k < end; k++ {
		c := &x.found[k]
		kind := x.kindFor(c.Kind)
		if kind.Check != "count" || kind.Unit != "person" || c.Rule == anaphorRule || c.Superseded {
			continue
		}
		i := p.figureAt(figures, c.figure)
		if i < 0 || figures[i].part || figures[i].classes&p.lexicon.Sources == 0 {
			continue
		}
		from, to := p.joinedLeft(figures, i, s, c.tokens[1]), p.joinedRight(figures, i, s)
		if to-from < 2 || p.apartByComma(figures[from:to]) {
			continue
		}
		all := x.sumOf(p, k, figures[from:to])
		for j := from; j < to; j++ {
			m := *c
			if j != i {
				m = p.claim(kind, &figures[j], all.tokens[0], all.tokens[1], conjunctRule)
			}
			m.Whole = all.figure
			if j == i {
				x.found[k] = m
			} else {
				x.found = append(x.found, m)
			}
			if j > from && m.Head != all.Head {
				all.Head = anyoneClass
			}
		}
		if p.Part == Title || s < 2*leadSentences { // further on they may be of any of a list of events
			x.found = append(x.found, all)
		}
	}
}

// sumOf makes the claim of all the people that claim k and figures joined to its
// own count together: "nine civilians and seven soldiers" are sixteen.
func (x *extraction) sumOf(p *Page, k int, joined []Figure) Claim {
	c := x.found[k]
	first, last := &joined[0], &joined[len(joined)-1]
	c.Rule, c.Scope, c.Value, c.Change = conjunctRule, nil, first.Amount, first.Change
	c.Value.Unit = x.kindFor(c.Kind).Unit
	c.Head, _ = p.counted(x.kindFor(c.Kind), first)
	for i := range joined[1:] {
		f := &joined[i+1]
		c.Value.Min, _ = c.Value.Min.Add(f.Amount.Min)
		c.Value.Max, _ = c.Value.Max.Add(f.Amount.Max)
		c.Value.NoMin, c.Value.NoMax = c.Value.NoMin || f.Amount.NoMin, c.Value.NoMax || f.Amount.NoMax
		c.Value.MinOut, c.Value.MaxOut = c.Value.MinOut || f.Amount.MinOut, c.Value.MaxOut || f.Amount.MaxOut
		if c.Change == normalize.Equal {
			c.Change = f.Change
		}
	}
	c.figure = p.Text.Span(first.First, last.Last)
	c.tokens = [2]int{min(first.First, c.tokens[0]), max(last.Last, c.tokens[1])}
	c.Span = p.Text.Span(c.tokens[0], c.tokens[1])
	c.Number, c.Of = c.figure.In(p.Source), ""
	return c
}

// figureAt is which of a sentence's figures has a span, or -1.
func (p *Page) figureAt(figures []Figure, span normalize.Span) int {
	for i := range figures {
		if figures[i].Span == span {
			return i
		}
	}
	return -1
}

// joinedLeft returns the first of the figures that a conjunction joins to figure
// i, which stands last: "eight men, five women and three children died". Its match
// ends at token end.
func (p *Page) joinedLeft(figures []Figure, i, s, end int) int {
	first := i
	for first > 0 && p.joinable(&figures[first-1]) && p.joins(figures[first-1].Last, figures[first].First, first == i) {
		first--
	}
	before := figures[first].First - 1
	if first < i && before >= p.Sentences[s].First && p.isVerb(before) && p.cueLength(before, before+1, cueSaid) == 0 && p.finiteIn(figures[i].Last, end) {
		return i // "the blast hurt three men and nine women were killed"
	}
	return first
}

// finiteIn tells whether tokens [from, to) have a verb of their own: "were
// killed", and not the "dead" of "left nine soldiers and seven civilians dead".
func (p *Page) finiteIn(from, to int) bool {
	for i := from; i < to; i++ {
		if p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) {
			return true
		}
	}
	return false
}

// joinedRight returns what comes behind the last of the figures that a
// conjunction joins to figure i, which stands first: "killed nine civilians and
// seven soldiers".
func (p *Page) joinedRight(figures []Figure, i, s int) int {
	last, to := i, i
	for last+1 < len(figures) && p.joinable(&figures[last+1]) && p.joins(figures[last].Last, figures[last+1].First, false) {
		last++
		if p.joins(figures[last-1].Last, figures[last].First, true) {
			to = last
			break
		}
	}
	if behind := figures[to].Last; to > i && behind < p.Sentences[s].Last && p.isVerb(behind) {
		return i + 1 // "killed nine civilians and seven soldiers fled"
	}
	return to + 1
}

// joinable tells whether a figure counts people of some sort whom no rule knows.
func (p *Page) joinable(f *Figure) bool {
	return !f.used && !f.part && !f.taken && f.former == 0 && f.Type == normalize.Quantity && f.Amount.Unit == "" &&
		f.Head >= 0 && f.classes&p.lexicon.Sources&^p.lexicon.Bodies != 0 && !p.partitive(f.Mention)
}

// apartByComma tells whether a comma stands between two counts alone, or one is
// of people in general: each has a clause of its own, "killed 1,300 people, and
// 50 soldiers".
func (p *Page) apartByComma(joined []Figure) bool {
	for i := range joined {
		if p.concept(joined[i].Head) == anyoneClass && !p.moreHead(joined[i].First, joined[i].Last) {
			return true
		}
	}
	return len(joined) == 2 && p.comma(joined[0].Last)
}

// joins tells whether nothing but a conjunction stands in tokens [from, to), or,
// where it need not, a comma.
func (p *Page) joins(from, to int, conjunction bool) bool {
	joined := false
	for i := from; i < to; i++ {
		switch {
		case p.comma(i):
		case p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) && p.cueLength(i, i+1, cueOr|cueContrast) == 0:
			joined = true
		default:
			return false
		}
	}
	return from < to && (joined || !conjunction)
}
