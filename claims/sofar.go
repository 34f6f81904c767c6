package claims

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// soFar fills in, for a count that grows, the place of which it tells all so far: "has
// killed 60 people in Mexico", "103 deaths in Mexico", "the toll in Mexico rose to 81", "in
// Mexico 81 have died". Object is its id. A count with a day of its own, "killed 60 people
// in Mexico on Tuesday", is of that day.
func (p *Page) soFar(c *Claim, sentence int) {
	if c.Object != "" || c.Stance == Denied || none(c.Value) || c.Background || c.Count != OfEvent && c.Count != Total || !p.memory.kindFor(c.Kind).Grows || !p.memory.kindFor(c.Kind).counted() {
		return
	}
	first, last := p.clause(sentence, c.tokens[0], c.tokens[1])
	told := p.verbAround(c)
	if told && !p.stands(c) && p.cuesOf(sentence, first, last)&(cuePerfect|cueTotal) == 0 && !(p.attributed(sentence) && p.pluperfect(first, last)) {
		return
	}
	if told {
		for i := c.tokens[1]; i+1 < last; i++ {
			if p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) && !p.isVerb(i+1) && p.opens[i+1].marks&wordFigure == 0 {
				last = i // "has killed 60 in Mexico and ministers met on Monday"
			}
		}
	}
	if from, to := p.dates(first, last); from != 0 && from == to && !p.stands(c) {
		return
	}
	if c.Object = p.placeOf(c, sentence); c.Object != "" {
		// "has killed 60 in Mexico and spread around the world"
		c.Scope = slices.DeleteFunc(c.Scope, func(w string) bool { return w == "worldwide" })
	} else if slices.Contains(c.Scope, "worldwide") || p.inCountries(c, sentence) {
		c.Object = "world"
	}
}

// verbAround tells whether the match of a count has a verb: "killed 60 people", not "60
// confirmed cases".
func (p *Page) verbAround(c *Claim) bool {
	first, last := p.tokensOf(c.figure)
	return p.verbIn(c.tokens[0], first) || p.verbIn(last, c.tokens[1])
}

// stands tells whether a count is what its noun has come to: "cases rose to 260", "the toll
// stands at 42".
func (p *Page) stands(c *Claim) bool {
	figure, _ := p.tokensOf(c.figure)
	return figure > c.tokens[0] && !p.isVerb(c.tokens[0])
}

// inCountries tells whether a figure is of several countries: "infected 5,251 people in 30
// countries".
func (p *Page) inCountries(c *Claim, sentence int) bool {
	_, figure := p.tokensOf(c.figure)
	for _, f := range p.Figures(sentence) {
		if f.First > figure && f.First <= c.tokens[1]+soFarReach && p.isCountry(f.Last-1) {
			return p.cueBefore(f.First, f.First-1, 0, cueSite) || p.Language.Is(p.Tokens[f.First-1].Word, normalize.Preposition)
		}
	}
	return false
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
	if id := p.sitedIn(max(s.First, near-soFarReach), near, near); id != "" {
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
	ix, found := p.lexicon.places(), ""
	for i := p.marked(max(first, last-placedReach), last, marksPlace); i < last; i = p.marked(i, last, marksPlace) {
		id, n, adjective := ix.At(p.Text, i)
		if n == 0 {
			i++
			continue
		}
		i += n
		if id == "" {
			continue
		}
		k := p.countingBody(i-n, i, last)
		if k == 0 && adjective {
			continue
		}
		k = max(k, i)
		if k < last && p.comma(k) {
			k++
			if c := p.commaIn(k, min(last, k+placedReach)); c > 0 {
				k = c + 1 // "Peru, the worst-hit country, has reported"
			}
		}
		if k >= last || found != "" || !p.tellsOwnCount(k, last, people) {
			return ""
		}
		found = id
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

// pluperfect tells whether tokens [first, last) have a "had", which in what somebody says is
// a "has".
func (p *Page) pluperfect(first, last int) bool {
	at, _ := p.relationIn(first, last, "had")
	return at >= 0
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
	id := p.onlyPlace(first, last)
	if id == "" {
		return ""
	}
	ix := p.lexicon.places()
	for i := p.marked(first, last, marksPlace); i < last; i = p.marked(i+1, last, marksPlace) {
		if at, n, _ := ix.At(p.Text, i); at == id {
			if p.countingBody(i, i+n, last) > 0 {
				return id
			}
			break
		}
	}
	return ""
}

// isCountry tells whether token i is the word for a country.
func (p *Page) isCountry(i int) bool {
	return p.lexicon.wakes(p.lexicon.kind("countries"), p.Tokens[i].Word)
}

// onlyPlace is the one place that tokens [first, last) name, by its name or by who is of it.
func (p *Page) onlyPlace(first, last int) string {
	ix, found := p.lexicon.places(), ""
	for i := p.marked(first, last, marksPlace); i < last; i = p.marked(i, last, marksPlace) {
		id, n, _ := ix.At(p.Text, i)
		if id != "" && found != "" && found != id {
			return ""
		}
		found = cmp.Or(found, id)
		i += max(n, 1)
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
	ix, found := p.lexicon.places(), ""
	for i := p.marked(first, last, marksPlace); i < last; i = p.marked(i, last, marksPlace) {
		id, n, adjective := ix.At(p.Text, i)
		if n == 0 {
			i++
			continue
		}
		if !adjective && id != "" && p.into(i) && !p.away(i, n, first, last) && (near < 0 || p.wordsBetween(min(i+n, near), max(i, near))) {
			if k := p.marked(i+n, min(i+n+3, last), marksPlace); k < min(i+n+3, last) && p.listOnly(i+n, k) {
				if _, n, _ := ix.At(p.Text, k); n > 0 {
					return "" // "in California, Kansas and Texas"
				}
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
