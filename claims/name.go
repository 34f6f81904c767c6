package claims

import (
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// known marks a name of one word that the language or the gazetteer lists:
// it is no slip for another.
var known = []string{"known"}

// renamed marks a name that the text tells of as a name: "to change its name to
// Coscan", "now spelled Kyiv". What lies near it in letters is another name.
var renamed = []string{"renamed"}

// nameKind is what a page calls people, places and bodies: a claim where a name
// stands first, with how often the page has it as its value.
func nameKind() *Kind {
	return &Kind{Name: "name", Doc: "How a text spells a name, and how often.", Check: "name", FindPage: findNames}
}

// maxNames bounds the names of a page, of which a table of results has thousands.
const maxNames = 160

// maxLast bounds those of them whose last word is looked for alone.
const maxLast = 60

// findNames reads the runs of capitalised words of a page. A word that may be
// capitalised only because it opens a sentence counts when the page has it
// elsewhere too.
func findNames(p *Page, out []Claim) []Claim {
	first := len(out)
	at := &p.memory.at
	at.turn()
	p.memory.placed = p.memory.placed[:0]
	openers := p.memory.openers[:0] // runs of one word that open a sentence
	for s := range p.Sentences {
		sent := p.Sentences[s]
		asked := false // whether it is a headline
		for i := p.capitalFrom(sent.First, sent.Last); i < sent.Last; i = p.capitalFrom(i, sent.Last) {
			from, to := p.nameRun(i, sent.Last)
			if to == from {
				i = max(i+1, to)
				continue
			}
			if i = to; !asked {
				if asked = true; p.titleCase(sent.First, sent.Last) {
					break
				}
			}
			switch {
			case p.beginsAt(from, sent.First) && to == from+1 && !p.oddName(from):
				openers = append(openers, [2]int{from, to})
				continue
			case to == from+1 && p.Tokens[from].Is(normalize.Caps):
				continue // an abbreviation, a shouted word
			}
			at, linked := at.find(p.nameHash(from, to)), false
			if *at > 0 {
				c, span := &out[*at-1], p.Text.Span(from, to)
				form, before := span.In(p.Source), c.Span.In(p.Source)
				linked = form == before && from > sent.First+1 && p.linkedOtherwise(from, c, out[*at:])
				if !linked && (form == before || !otherForm(form, before)) {
					p.again(c, *at-1, span, form == before)
					if p.endsRelation(from, sent.First, "name") {
						c.Scope = renamed
					}
					continue
				}
				if !linked && p.formKnown(out[*at:], c.Object, form) {
					continue
				}
			}
			if len(out)-first == maxNames {
				p.placeNames(out)
				return out
			}
			if *at <= 0 {
				*at = int32(len(out) + 1)
			}
			if to > from+1 && len(out)-first < maxLast {
				p.endsIn(to-1, len(out))
			}
			out = append(out, Claim{})
			c := &out[len(out)-1]
			c.Kind, c.Rule, c.Span, c.Object = "name", "name", p.Text.Span(from, to), p.folded(from, to)
			if linked {
				c.Key = "linked"
			}
			switch {
			case p.endsRelation(from, sent.First, "name"):
				c.Scope = renamed
			case to == from+1 && p.Tokens[from].Word != 0:
				c.Scope = known
			}
			once(c)
		}
	}
	for _, o := range openers {
		out = p.opener(out, first, o[0], o[1])
	}
	p.memory.openers = openers
	p.placeNames(out)
	return out
}

// once counts one mention of a name.
func once(c *Claim) {
	c.Value.Min.Coef++
	c.Value.Max.Coef++
}

// again counts one more mention of the name of the claim of a number, and keeps
// where it stands as it does there.
func (p *Page) again(c *Claim, number int32, span normalize.Span, same bool) {
	once(c)
	if same && c.Value.Min.Coef <= maxPlaces+1 {
		p.memory.placed = append(p.memory.placed, placedName{claim: number, Place: Place{Span: span}})
	}
}

// nameRun returns the tokens of the name that starts at i, without titles
// before it, or an empty range that ends where to go on.
func (p *Page) nameRun(i, last int) (from, to int) {
	if !p.capital(i) {
		return i, i
	}
	from, to = i, i+1
	for to < last {
		t := p.Tokens[to]
		switch {
		case t.Is(normalize.AfterLine):
		case p.capital(to):
			to++
			continue
		case t.Kind == normalize.PunctToken && p.Source[t.Start] == '.' && !t.Is(normalize.AfterSpace):
			// "J. K. Rowling", "St. Louis"
			if w := p.Tokens[to-1]; to+1 < last && p.capital(to+1) && w.End-w.Start <= 4 {
				to += 2
				continue
			}
		case p.hyphen(to) && to+1 < last && p.capital(to+1):
			to += 2 // "Jean-Luc", "Abdel-Rahim"
			continue
		case p.cueLength(to, to+1, cueParticle) > 0:
			j := to + 1
			for j < last && p.cueLength(j, j+1, cueParticle) > 0 {
				j++
			}
			if j < last && p.hyphen(j) { // "al-Qadiri"
				j++
			}
			if j < last && p.capital(j) && !p.Tokens[j].Is(normalize.AfterLine) {
				to = j + 1
				continue
			}
		}
		break
	}
	for from < to && (p.cueLength(from, to, cueHonorific) > 0 || p.Tokens[from].Kind == normalize.PunctToken || p.weekdayAt(from)) {
		if j := p.behindTitle(from, to); j > from { // "Chief Executive Ana Rossetti"
			from = j
			break
		}
		from++
	}
	for to > from+1 && p.weekdayAt(to-1) {
		to-- // "in Brenoux Thursday"
	}
	if to == from+1 && p.Tokens[from].End-p.Tokens[from].Start < 4 {
		return to, to
	}
	if to >= from+3 && p.lexicon.listedClasses(p.Tokens[from].Word)&(p.lexicon.Sources&^p.lexicon.Bodies) != 0 && p.sentenceFirst(from) == from && p.capital(from+1) {
		from++ // "Passenger Ana Rossetti" opens a sentence
	}
	return p.behindTitle(from, to), to
}

// behindTitle returns where a person's name begins in tokens [from, to) that
// have a title before it: "Harbour Board President Ana Rossetti".
func (p *Page) behindTitle(from, to int) int {
	for k := to - 3; k >= from; k-- {
		if !p.lexicon.Titles.OpensWith(p.Tokens[k].Word) {
			continue
		}
		v, n := p.longest(&p.lexicon.Titles, k, to)
		if v == 0 {
			continue
		}
		j := k + n
		if j < to && p.Tokens[j].Kind == normalize.PunctToken && p.Source[p.Tokens[j].Start] == '.' {
			j++ // "Dalton Rep. Ana Rossetti"
		}
		if j <= to-2 && p.Tokens[j].Kind == normalize.WordToken {
			return j
		}
	}
	return from
}

// hyphen tells whether token i joins the words beside it.
func (p *Page) hyphen(i int) bool {
	t := p.Tokens[i]
	return t.Kind == normalize.PunctToken && p.Source[t.Start] == '-' && t.End == t.Start+1 && !t.Is(normalize.AfterSpace) && i+1 < len(p.Tokens) && !p.Tokens[i+1].Is(normalize.AfterSpace)
}

// capital tells whether a token is a capitalised word of an open class.
func (p *Page) capital(i int) bool {
	m := p.opens[i].marks
	return m&(wordCapital|wordSign|wordFigure) == wordCapital && (m&wordClosed == 0 || m&wordShort != 0)
}

// beginsAt tells whether a capital at i may be there only because a sentence or a
// quotation begins.
func (p *Page) beginsAt(i, first int) bool {
	if i == first {
		return true
	}
	t := p.Tokens[i-1]
	if t.Kind == normalize.WordToken {
		return false
	}
	if t.Kind == normalize.NumberToken {
		return i-1 == first
	}
	return p.Source[t.Start] != ',' && p.Source[t.Start] != '(' && !p.article(i-1)
}

// article tells whether token i joins the Arabic article to a name: al-Fahora.
func (p *Page) article(i int) bool {
	return p.hyphen(i) && i > 0 && p.cueLength(i-1, i, cueParticle) > 0
}

// titleCase tells whether most long words of tokens [first, last) have a
// capital, as those of headlines and tables do.
func (p *Page) titleCase(first, last int) bool {
	words, upper := 0, 0
	for i := first; i < last; i++ {
		if t := &p.Tokens[i]; t.Kind == normalize.WordToken && t.End-t.Start > 3 {
			words++
			if t.Is(normalize.Upper) {
				upper++
			} else if 5*(words-upper) > last-first {
				return false // whatever the rest
			}
		}
	}
	return words >= 3 && upper == words || words >= 6 && 10*upper >= 8*words && !p.smallVerb(first, last) && !p.listsPeople(first, last)
}

// smallVerb tells whether tokens [first, last) have a verb in small letters, as a
// sentence has that names many.
func (p *Page) smallVerb(first, last int) bool {
	for i := p.marked(first, last, wordVerb); i < last; i = p.marked(i+1, last, wordVerb) {
		if !p.Tokens[i].Is(normalize.Upper) {
			return true
		}
	}
	return false
}

// listsPeople tells whether tokens [first, last) are a sentence that ends as one and tells
// the ages of people: "Killed were Ana Rossetti, 27, of Lima; Luca Bernasconi, 31, of Quito."
func (p *Page) listsPeople(first, last int) bool {
	if p.Part == Title || p.Tokens[first].Kind != normalize.WordToken || p.String(last-1) != "." {
		return false
	}
	ages := 0
	for i := first + 2; i+1 < last; i++ {
		if p.Tokens[i].Kind == normalize.NumberToken && p.String(i-1) == "," && p.endsApposition(i+1) && p.capital(i-2) {
			ages++
		}
	}
	return ages > 1
}

// folded writes the words of tokens [from, to) in lower case with single
// spaces, without signs.
func (p *Page) folded(from, to int) string {
	b := p.memory.buf[:0]
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken {
			continue
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = vocab.AppendFold(b, p.String(i))
	}
	p.memory.buf = b
	return p.memory.text.hold(b)
}
