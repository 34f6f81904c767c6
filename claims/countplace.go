package claims

import "github.com/gainsay/gainsay/normalize"

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
	if found := min(end, c.tokens[1]+foundReach); !p.verbAround(c) && p.cuesIn(c.tokens[1], found, found)&cueSaid == 0 {
		if id := p.sitedIn(c.tokens[1], found, -1); id != "" {
			return id // "12 cases have been found in Mexico"
		}
	}
	if id := p.sitedIn(c.tokens[0], figure, -1); id != "" {
		return id // "the toll in Mexico rose to 81"
	}
	near := c.tokens[0]
	if near > s.First && p.comma(near-1) {
		near--
	}
	if id := p.sitedIn(max(s.First, near-soFarReach), near, near); id != "" && !p.Language.Is(p.Tokens[near-1].Word, normalize.Conjunction) {
		return id // "in Mexico 81 have died"
	}
	if c.Value.Unit != "person" { // "US cases", "Chile's cases have jumped to 411"
		if id := p.onlyPlace(max(s.First, c.tokens[0]-3), figure); id != "" {
			return id
		}
	}
	if id := p.subjectPlace(s.First, c.tokens[0], c.Value.Unit == "person"); id != "" {
		return id
	}
	if c.Value.Unit != "person" {
		if id := p.bodyPlace(s.First, c.tokens[0]); id != "" {
			return id
		}
	}
	if p.inThatCountry(figure, min(end, c.tokens[1]+placedReach)) || p.inThatCountry(c.tokens[0], figure) {
		return p.onlyPlace(s.First, figure)
	}
	return ""
}

// subjectPlace returns the one place in tokens [first, last) of which something is told right
// behind it, or by those who count there: "Mexico has confirmed 20 deaths", "Mexico, where it
// has killed 159", "Spain had 26 cases", "Canadian officials have confirmed 13".
func (p *Page) subjectPlace(first, last int, people bool) string {
	found := ""
	for at := range p.placesIn(max(first, last-placedReach), last) {
		if at.id == "" {
			continue
		}
		k := p.countingBody(at.first, at.last, last)
		if k == 0 && at.adjective {
			continue
		}
		k = max(k, at.last)
		if k < last && p.comma(k) {
			k++
			if c := p.commaIn(k, min(last, k+placedReach)); c > 0 {
				k = c + 1 // "Peru, the worst-hit country, has reported"
			}
		}
		if k >= last || found != "" || !p.tellsOwnCount(k, last, people) {
			return ""
		}
		found = at.id
	}
	return found
}

// tellsOwnCount tells whether words at token k, behind who counts, tell what there is there,
// of people only with what has gone on until now: officials may say what befell others elsewhere.
func (p *Page) tellsOwnCount(k, last int, people bool) bool {
	switch {
	case p.String(k) == ":":
		return !p.verbIn(k, last)
	case !p.wordsUpTo(k, last):
		return false
	case p.cueLength(k, last, cuePerfect) > 0 || p.Language.Is(p.Tokens[k].Word, normalize.Relative):
		return true
	}
	return !people && (p.isVerb(k) || p.pluperfect(k, k+1)) && last-k <= soFarReach
}

// countingBody returns the token behind those of a body that counts for the place in tokens
// [first, i), "Canadian health officials", "las autoridades peruanas", or 0.
func (p *Page) countingBody(first, i, last int) int {
	if first > 0 && p.isSource(first-1) {
		return i
	}
	for k := i; k < min(last, i+bodyNounReach) && p.Tokens[k].Kind == normalize.WordToken || k == i && k < last && p.possessive(k); k++ {
		if p.isSource(k) {
			return k + 1
		}
	}
	return 0
}

// bodyNounReach is how many tokens behind its place the noun of a body stands.
const bodyNounReach = 4

// inThatCountry tells whether tokens [first, last) say that something is in the country of
// which the sentence speaks: "in that country", "in his country".
func (p *Page) inThatCountry(first, last int) bool {
	for i := first + 2; i < last; i++ {
		if p.isCountry(i) && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner|normalize.Pronoun) && p.cueBefore(i-1, i-2, 0, cueSite) {
			return true
		}
	}
	return false
}

// bodyPlace is the one place in tokens [first, last), where a body counts for it: "U.S.
// officials said on Thursday that confirmed cases had risen".
func (p *Page) bodyPlace(first, last int) string {
	if only := p.only(first, last); only.id != "" && p.countingBody(only.first, only.last, last) > 0 {
		return only.id
	}
	return ""
}

// onlyPlace is the one place that tokens [first, last) name, by its name or by who is of it.
func (p *Page) onlyPlace(first, last int) string { return p.only(first, last).id }

// only is where the one place stands first that tokens [first, last) name.
func (p *Page) only(first, last int) (found namedPlace) {
	for at := range p.placesIn(first, last) {
		switch {
		case at.id == "" || at.id == found.id:
		case found.id != "":
			return namedPlace{}
		default:
			found = at
		}
	}
	return found
}

// placedReach is how many tokens lie between a place of which something is told and the count.
const placedReach = 12

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

// foundReach is how many tokens lie between a count and its place with a verb between them.
const foundReach = 7

// sitedIn returns the one place in tokens [first, last) behind a word that says that
// something is there, where no verb and no sign stands between it and token near, if any.
func (p *Page) sitedIn(first, last, near int) string {
	found := ""
	for at := range p.placesIn(first, last) {
		if at.adjective || at.id == "" || !p.into(at.first) || p.away(at.first, at.last-at.first, first, last) || near >= 0 && !p.wordsBetween(min(at.last, near), max(at.first, near)) {
			continue
		}
		if p.anotherListed(at.last, last) || found != "" && found != at.id {
			return ""
		}
		found = at.id
	}
	return found
}

// anotherListed tells whether another place stands right behind one that ends before token i:
// "in California, Kansas and Texas".
func (p *Page) anotherListed(i, last int) bool {
	last = min(i+3, last)
	k := p.marked(i, last, marksPlace)
	if k >= last || !p.listOnly(i, k) {
		return false
	}
	_, n, _ := p.lexicon.places().At(p.Text, k)
	return n > 0
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
