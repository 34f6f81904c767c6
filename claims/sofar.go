package claims

import "github.com/gainsay/gainsay/normalize"

// soFar fills in, for a count that grows, the place of which it tells all so far: "has
// killed 60 people in Mexico", "103 deaths in Mexico", "the toll in Mexico rose to 81", "in
// Mexico 81 have died". Object is its id. A count with a day of its own, "killed 60 people
// in Mexico on Tuesday", is of that day.
func (p *Page) soFar(c *Claim, sentence int) {
	if c.Object != "" || c.Stance == Denied || none(c.Value) || c.Background || c.Count != OfEvent && c.Count != Total || !p.memory.kindFor(c.Kind).Grows || !p.memory.kindFor(c.Kind).counted() {
		return
	}
	first, last := p.clause(sentence, c.tokens[0], c.tokens[1])
	if p.cuesOf(sentence, first, last)&(cuePerfect|cueTotal) == 0 && p.cuesIn(c.tokens[0], c.tokens[1], c.tokens[1])&cueToll == 0 && p.verbIn(c.tokens[0], c.tokens[1]) {
		return
	}
	if from, to := p.dates(first, last); from != 0 && from == to {
		return
	}
	c.Object = p.placeOf(c, sentence)
}

// placeOf returns the place that the words say a figure is of, or "": behind its noun, in
// its match, or before it.
func (p *Page) placeOf(c *Claim, sentence int) string {
	s := p.Sentences[sentence]
	_, figure := p.tokensOf(c.figure)
	end := s.Last
	for _, f := range p.Figures(sentence) {
		if f.First >= figure && f.First < end {
			end = f.First // "60 in Mexico and seven in Texas"
		}
	}
	if id := p.sitedIn(figure, min(end, c.tokens[1]+soFarReach), c.tokens[1]); id != "" {
		return id
	}
	if id := p.sitedIn(c.tokens[0], figure, -1); id != "" {
		return id // "the toll in Mexico rose to 81"
	}
	near := c.tokens[0]
	if near > s.First && p.comma(near-1) {
		near--
	}
	if id := p.sitedIn(max(s.First, near-soFarReach), near, near); id != "" {
		return id // "in Mexico 81 have died"
	}
	return p.subjectPlace(s.First, c.tokens[0])
}

// subjectPlace returns the one place in tokens [first, last) that something is told of right
// behind it: "Mexico has confirmed 20 deaths", "Mexico, where it has killed 159".
func (p *Page) subjectPlace(first, last int) string {
	ix, found := p.lexicon.places(), ""
	for i := p.marked(max(first, last-placedReach), last, marksPlace); i < last; i = p.marked(i, last, marksPlace) {
		id, n, adjective := ix.At(p.Text, i)
		if n == 0 {
			i++
			continue
		}
		i += n
		if adjective || id == "" {
			continue
		}
		k := i
		if k < last && p.comma(k) {
			k++
		}
		if k >= last || p.cueLength(k, last, cuePerfect) == 0 && !p.Language.Is(p.Tokens[k].Word, normalize.Relative) || !p.wordsUpTo(k, last) || found != "" {
			return ""
		}
		found = id
	}
	return found
}

// placedReach is how many tokens lie between a place of which something is told and the count.
const placedReach = 8

// wordsUpTo tells whether words alone stand in tokens [from, to).
func (p *Page) wordsUpTo(from, to int) bool {
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind != normalize.WordToken {
			return false
		}
	}
	return true
}

// soFarReach is how many tokens lie between a count and its place.
const soFarReach = 4

// sitedIn returns the one place in tokens [first, last) behind a word that says that
// something is there, where no verb and no sign stands between it and token near, if any.
func (p *Page) sitedIn(first, last, near int) string {
	ix, found := p.lexicon.places(), ""
	for i := p.marked(first, last, marksPlace); i < last; i = p.marked(i, last, marksPlace) {
		id, n, adjective := ix.At(p.Text, i)
		if n == 0 {
			i++
			continue
		}
		if !adjective && id != "" && p.into(i) && !p.away(i, n, first, last) && (near < 0 || p.wordsBetween(min(i+n, near), max(i, near))) {
			if k := p.marked(i+n, min(i+n+3, last), marksPlace); k < min(i+n+3, last) && p.listOnly(i+n, k) {
				return "" // "in California, Kansas and Texas"
			}
			if found != "" && found != id {
				return ""
			}
			found = id
		}
		i += n
	}
	return found
}

// into tells whether the word before token i says that something is there: "in Mexico", "au
// Mexique", not "outside Mexico".
func (p *Page) into(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if name, n := p.relationAt(k, i); name == "not in" && k+n >= i-1 {
			return false
		}
	}
	return p.cueBefore(i, max(0, i-3), 1, cueSite) ||
		i > 0 && p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition) && p.cueLength(i-1, i, cueLink|cueFrom|cueTo|cueHome|cueAway) == 0
}

// wordsBetween tells whether words alone and no verb stand in tokens [from, to).
func (p *Page) wordsBetween(from, to int) bool { return p.wordsUpTo(from, to) && !p.verbIn(from, to) }
