package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// addressKind is where something happened, by street and number, by floor, or
// by the way to it.
func addressKind() *Kind {
	return &Kind{Name: "address", Doc: "Where something happened: the number or block of a street, the floor, the way from a town.", Check: "place", FindPage: findAddresses}
}

// winds are the names of the sides of a street or a town.
var winds = []string{"north", "south", "east", "west"}

// address is the tokens [from, to) that say where something was.
type address struct {
	key      string // "block", "number", "floor", "on floor", "way", "marker", "lanes"
	from, to int
	name     [2]int // of the street or the town
	number   int    // the token of the number, or -1
	side     string // "north"
	ordinal  string
	length   normalize.Amount // of the way
}

const (
	streetWords   = 3 // of a street's name, at most
	longestStreet = 6 // tokens of it with "de la" and the like
	ridden        = 4 // tokens between a length and the way
	dwellingReach = 5 // tokens an apartment stands before its floor
)

// findAddresses reads the addresses of sentences that tell of no other act than
// what befell: who lives there, was arrested or ran there is told of another place.
// Subject is the street or the town, Object the number, the floor or the way, Key
// which of them it is, Expected the end of a street: "north".
func findAddresses(p *Page, out []Claim) []Claim {
	for s := range p.Sentences {
		if p.told[s].marks&marksStreet == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := sent.First; i < sent.Last; i++ {
			if p.opens[i].marks&marksStreet == 0 {
				continue
			}
			a, ok := p.addressAt(i, sent)
			if !ok {
				continue
			}
			first, last := p.clause(s, a.from, a.to)
			elsewhere := p.besideAddress(first, last, "elsewhere")
			if a.key == "lanes" && (elsewhere || p.tellsAct(first, last, "shut", "reopened")) {
				continue // on which a car came, that were closed
			}
			if elsewhere {
				break
			}
			c := Claim{
				Kind: "address", Rule: "address", Key: a.key, Expected: a.side, Object: a.ordinal, Count: OfEvent,
				Span: p.Text.Span(a.from, a.to), tokens: [2]int{a.from, a.to}, Context: p.saidOf(s, sent.First),
			}
			if a.name[1] > a.name[0] {
				c.Subject = p.folded(a.name[0], a.name[1])
			}
			if a.number >= 0 {
				c.Object = p.String(a.number)
			}
			if a.key == "way" {
				c.Object, c.Expected, c.Value = a.side, "", a.length
			}
			out = append(out, c)
			i = max(i, a.to-1)
		}
	}
	return out
}

// streetAt returns what the words of a street at token i are: "road", "via",
// "block", "floor", a wind; and how many tokens they take.
func (p *Page) streetAt(i, last int) (string, int) {
	if i >= last || p.opens[i].marks&marksStreet == 0 {
		return "", 0
	}
	v, n := p.longest(&p.lexicon.Streets, i, last)
	if v == 0 {
		return "", 0
	}
	return p.lexicon.file.Streets[v-1].Name, n
}

// besideAddress tells whether tokens [from, to) have words of a name.
func (p *Page) besideAddress(from, to int, name string) bool {
	for i := from; i < to; i++ {
		if v, _ := p.longest(&p.lexicon.Beside, i, to); v > 0 && p.lexicon.file.Beside[v-1].Name == name {
			return true
		}
	}
	return false
}

// addressAt reads the address that has its road, block, floor or way at token i.
func (p *Page) addressAt(i int, s normalize.Sentence) (address, bool) {
	switch what, n := p.streetAt(i, s.Last); what {
	case "block":
		return p.blockAt(i, n, s)
	case "road":
		return p.houseAt(i, n, s)
	case "via":
		return p.viaAt(i, n, s)
	case "floor":
		return p.floorAt(i, n, s)
	case "marker", "on a road": // "mile marker 239", "kilómetro 34 de la autovía"
		return p.markerAt(i, n, what == "on a road", s)
	default:
		if slices.Contains(winds, what) {
			return p.wayAt(i, n, what, s)
		}
		if side, ok := strings.CutPrefix(what, "bound "); ok { // "the eastbound lanes"
			return address{key: "lanes", from: i, to: i + n, number: -1, ordinal: side}, true
		}
		return address{}, false
	}
}

// houseNumber tells whether token i is the number of a house or a block: digits
// of no date, and nothing that is counted.
func (p *Page) houseNumber(i int) bool {
	t := p.Tokens[i]
	return t.Kind == normalize.NumberToken && t.End-t.Start <= 5 && figuresOnly(p.String(i)) && !p.ofDate(i)
}

// blockAt reads "the 1200 block of North Harbour Street".
func (p *Page) blockAt(i, n int, s normalize.Sentence) (address, bool) {
	k := i + n
	if i <= s.First || !p.houseNumber(i-1) || k >= s.Last {
		return address{}, false
	}
	a := address{key: "block", from: i - 1, number: i - 1}
	for k < s.Last && p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Preposition) {
		k++
	}
	a.to = p.streetName(&a, k, s.Last)
	return a, a.to > 0
}

// streetName reads the name of a street from token k: its side, its words, what
// road it is. It returns where the name ends, or 0.
func (p *Page) streetName(a *address, k, last int) int {
	if what, n := p.streetAt(k, last); n > 0 && slices.Contains(winds, what) && k+n < last && p.Tokens[k].Is(normalize.Upper) {
		a.side, k = what, k+n
		if k < last && p.String(k) == "." {
			k++
		}
	}
	from := k
	for k < last && k < from+streetWords && (p.capital(k) || p.Tokens[k].Kind == normalize.NumberToken && k == from) && !p.Tokens[k].Is(normalize.AfterLine) {
		if what, _ := p.streetAt(k, last); what == "road" && k > from {
			break
		}
		k++
	}
	a.name = [2]int{from, k}
	if k == from {
		return 0
	}
	if what, n := p.streetAt(k, last); what == "road" {
		k += n
	} else if a.key != "block" {
		return 0
	}
	return k
}

// houseAt reads "1214 Harbour St." by its road at token i.
func (p *Page) houseAt(i, n int, s normalize.Sentence) (address, bool) {
	if !p.Tokens[i].Is(normalize.Upper) {
		return address{}, false
	}
	for k := i - 2; k >= s.First && k >= i-streetWords-2; k-- {
		if p.Tokens[k].Kind != normalize.NumberToken {
			continue
		}
		a := address{key: "number", from: k, number: k}
		if p.houseNumber(k) && p.Tokens[k+1].Is(normalize.Upper) {
			a.to = p.streetName(&a, k+1, s.Last)
		}
		return a, a.to == i+n
	}
	return address{}, false
}

// viaAt reads "calle Mayor, 14" and "12, rue de la Paix", whose road is at token i.
func (p *Page) viaAt(i, n int, s normalize.Sentence) (address, bool) {
	from := i + n
	k := from
	for k < s.Last && k < from+longestStreet && (p.capital(k) || p.cueLength(k, k+1, cueParticle|cueLink) > 0) && !p.Tokens[k].Is(normalize.AfterLine) {
		k++
	}
	for k > from && !p.capital(k-1) {
		k--
	}
	if k == from {
		return address{}, false
	}
	a := address{key: "number", name: [2]int{from, k}, from: i, to: k, number: -1}
	j := k
	if j < s.Last && p.String(j) == "," {
		j++
	}
	numbered := j < s.Last && p.besideAddress(j, j+1, "number")
	if numbered {
		j++
	}
	if j < s.Last && p.houseNumber(j) && (numbered || j+1 >= s.Last || p.Tokens[j+1].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[j+1].Word, normalize.Preposition|normalize.Conjunction)) {
		a.number, a.to = j, j+1
		return a, true
	}
	for j = i - 1; j > s.First && j > i-4 && (p.String(j) == "," || p.cueLength(j, j+1, cueParticle|cueLink) > 0 || p.Language.Is(p.Tokens[j].Word, normalize.Determiner)); j-- {
	}
	if j >= s.First && p.houseNumber(j) {
		a.number, a.from = j, j
		return a, true
	}
	return address{}, false
}

// floorAt reads "a second-floor apartment", "on the third floor".
func (p *Page) floorAt(i, n int, s normalize.Sentence) (address, bool) {
	for j := max(0, p.mentionAfter(i)-1); j < len(p.Mentions) && p.Mentions[j].First < i+n+3; j++ {
		m := &p.Mentions[j]
		if m.Type != normalize.Ordinal || m.First < s.First || m.First < i-2 || m.Last > i+n+1 {
			continue
		}
		key := "floor"
		if !p.besideAddress(max(s.First, i-dwellingReach), min(s.Last, i+n+2), "dwelling") {
			if key = "on floor"; !p.onFloor(m, s) {
				continue
			}
		}
		return address{key: key, from: min(i, m.First), to: max(i+n, m.Last), number: -1, ordinal: m.Number.String()}, true
	}
	return address{}, false
}

// onFloor tells whether a preposition stands before an ordinal: "on the third floor", but
// not "part of the third floor".
func (p *Page) onFloor(m *normalize.Mention, s normalize.Sentence) bool {
	before := max(s.First, m.First-1)
	if before > s.First && p.cueLength(before, before+1, cueLink) > 0 && !p.isVerb(before-1) {
		return false
	}
	return p.Language.Is(p.Tokens[before].Word, normalize.Preposition) || p.Language.Is(p.Tokens[m.First].Word, normalize.Preposition)
}

// markerAt reads the marker of a road at token i by its number. What marks the
// kilometres of a race too must have its road behind it.
func (p *Page) markerAt(i, n int, road bool, s normalize.Sentence) (address, bool) {
	k := i + n
	if k >= s.Last || !p.houseNumber(k) {
		return address{}, false
	}
	for j := k + 1; road && j < min(s.Last, k+5); j++ {
		if p.isRoad(j, s.Last) || p.capital(j) {
			road = false
		}
	}
	return address{key: "marker", from: i, to: k + 1, number: k}, !road
}

// wayAt reads "4 miles south of Tarvo".
func (p *Page) wayAt(i, n int, side string, s normalize.Sentence) (address, bool) {
	k := i + n
	if k+1 >= s.Last || p.cueLength(k, k+1, cueLink|cueParticle) == 0 || !p.capital(k+1) {
		return address{}, false
	}
	j := p.mentionAfter(i) - 1
	if j < 0 || p.Mentions[j].Last < i-ridden+1 || p.Mentions[j].First < s.First || !physicalLength(p.Mentions[j].Amount.Unit) {
		return address{}, false
	}
	end := k + 2
	for end < s.Last && end < k+1+streetWords && p.capital(end) {
		end++
	}
	return address{key: "way", from: p.Mentions[j].First, to: end, name: [2]int{k + 1, end}, number: -1, side: side, length: p.Mentions[j].Amount}, true
}

// physicalLength tells whether a unit is one by which ways are told.
func physicalLength(unit string) bool {
	switch unit {
	case "mile", "kilometre", "metre", "yard", "foot":
		return true
	}
	return false
}

// ofAddress tells whether a figure is the number of a block or a house and
// counts nothing.
func (p *Page) ofAddress(m *normalize.Mention, sentence int) bool {
	s := p.Sentences[sentence]
	if p.told[sentence].marks&marksStreet == 0 || p.Tokens[m.First].Kind != normalize.NumberToken {
		return false
	}
	for i := max(s.First, m.First-longestStreet-2); i < s.Last && i <= m.First+longestStreet; i++ {
		if a, ok := p.addressAt(i, s); ok && a.number == m.First {
			return true
		}
	}
	return false
}
