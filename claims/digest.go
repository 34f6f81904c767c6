package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/internal/visible"
	"github.com/gainsay/gainsay/normalize"
)

// digest is a document's own event, as its headline and its first sentences
// tell it: where, when, who and what.
type digest struct {
	places    []string
	countries []string // of places, those that are no towns
	names     []string
	nouns     []string
	sites     []string
	lead      int           // the sentence of the text with which its story begins
	from, to  normalize.Day // 0 where the text does not say
	earliest  normalize.Day // of an undated document, the last day its text tells as past
}

// leadSentences is how many sentences of the text count as its lead.
const leadSentences = 3

// maxFacets bounds how many names or nouns an event carries.
const maxFacets = 16

// digest reads what a document is about.
func (x *extraction) digest() *digest {
	if x.d != nil {
		return x.d
	}
	d := new(digest)
	x.d = d
	var keys [maxFacets]uint64 // of nouns, which mostly tell two apart
	places, names, nouns, sites := x.told[0][:0], x.told[1][:0], x.told[2][:0], x.told[3][:0]
	for i := range x.pages {
		p := &x.pages[i]
		from, to := 0, len(p.Sentences)
		if p.Part == Body {
			from = p.lead()
			to = min(to, from+leadSentences)
			d.lead = from
		}
		for s := from; s < to; s++ {
			first, last := p.Sentences[s].First, p.Sentences[s].Last
			if s > from && p.longAgo(s, d.from) {
				continue
			}
			n := p.named(s)
			places, names, sites = append(places, n.places...), append(names, n.names...), append(sites, n.sites...)
			for i := first; i < last && len(nouns) < maxFacets; i++ {
				if p.opens[i].marks&(notContent|wordCapital|wordVerb) != 0 {
					continue
				}
				if n := p.conceptKeyed(i); !slices.Contains(keys[:len(nouns)], n.first) || !slices.Contains(nouns, n.text) {
					keys[len(nouns)] = n.first
					nouns = append(nouns, n.text)
				}
			}
			if d.from == 0 {
				d.from, d.to = p.eventDates(first, p.beforeFormer(s, first, last))
			}
		}
		if p.Date == 0 {
			d.earliest = max(d.earliest, p.lastPast())
		}
	}
	x.told = [4][]string{places, names, nouns, sites}
	d.places, d.names, d.nouns, d.sites = x.list(unique(places)), x.list(unique(names)), x.list(nouns), x.list(unique(sites))
	for _, id := range d.places {
		if !strings.Contains(id, "/") {
			d.countries = append(d.countries, id)
		}
	}
	return d
}

// longAgo tells whether every clause with a verb of a sentence tells of a day long
// before that of the text, or before the day of its event where it has none: "In 2013
// a fire in Velden killed 40". Of its own event a text does not speak there.
func (p *Page) longAgo(s int, event normalize.Day) bool {
	day := p.Date
	if day == 0 {
		day = event
	}
	sent := p.Sentences[s]
	if _, to := p.dates(sent.First, sent.Last); to == 0 || to >= day-farPast {
		return false
	}
	verbs := 0
	for i := sent.First; i < sent.Last; i++ {
		if !p.isVerb(i) {
			continue
		}
		first, last := p.clause(s, i, i+1)
		if _, to := p.dates(first, last); to == 0 || to >= day-farPast {
			return false
		}
		verbs, i = verbs+1, last
	}
	return verbs > 0
}

// tellsOwn gives the document's own event to one of its claims where none has
// it: a short text without figures is about something too, and a text of no
// event is compared with nothing.
func (x *extraction) tellsOwn() {
	var bearer *Claim
	for _, k := range x.order {
		c := &x.found[k]
		switch {
		case c.Background:
			continue
		case c.Event.Scene != nowhere || c.Event.From != 0 || c.Count != 0:
			return
		case bearer == nil || bearer.Kind == "name":
			bearer = c
		}
	}
	if bearer == nil {
		return
	}
	d := x.digest()
	bearer.Event = Event{From: d.from, To: d.to, Scene: &Scene{Places: d.places, Names: d.names, Nouns: d.nouns, Sites: d.sites}}
}

// eventDates returns the narrowest date of a lead sentence, of a month or less.
func (p *Page) eventDates(first, last int) (from, to normalize.Day) {
	from, to = p.dates(first, last)
	if to-from > 31 {
		return 0, 0
	}
	return from, to
}

// lastPast returns the last day that the page names in a sentence told as
// past: the document cannot be older.
func (p *Page) lastPast() (day normalize.Day) {
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Type != normalize.Date || m.To <= day || m.From == 0 {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		past := false
		for j := p.Sentences[s].First; j < p.Sentences[s].Last; j++ {
			w := p.Tokens[j].Word
			if p.Language.Is(w, normalize.Future|normalize.Modal) {
				past = false
				break
			}
			past = past || p.Language.Is(w, normalize.Past)
		}
		if past {
			day = m.From
		}
	}
	return day
}

// unique drops repeated words and all beyond maxFacets, in order.
func unique(words []string) []string {
	out := words[:0]
next:
	for _, w := range words {
		for _, o := range out {
			if o == w {
				continue next
			}
		}
		if out = append(out, w); len(out) == maxFacets {
			break
		}
	}
	return out
}

// names returns the names in tokens [first, last): runs of capitalised words
// that do not merely open the sentence. Sites are those of them that stand where
// a place does, "near Tarvo", and that the table of places does not know; a road is
// none, "near Highway 36".
func (p *Page) names(first, last int) (names, sites []string) {
	names, sites = p.memory.facets[0][:0], p.memory.facets[1][:0]
	for i := p.capitalFrom(first, last); i < last; i = p.capitalFrom(i, last) {
		if !p.nameWord(i, first) {
			i++
			continue
		}
		j := i + 1
		if k := p.mentionAfter(i); k < len(p.Mentions) && p.Mentions[k].First <= i {
			if m := &p.Mentions[k]; m.Type != normalize.Quantity || int(p.Tokens[i].Start) < m.Of.Start || m.Of.End <= int(p.Tokens[i].Start) {
				i = m.Last // "Friday", "March", "degrees Celsius", not "3 million Norvik customers"
				continue
			}
		}
		for j < last && (p.nameWord(j, first) || j+1 < last && p.cueLength(j, j+1, cueLink) > 0 && p.nameWord(j+1, first)) {
			j++
		}
		if i > first && i < p.dateline() {
			i = j // of "PERTH, W.A. (AAP) -" only the town is of the event, not the outlet
			continue
		}
		name := p.Text.Span(i, j).In(p.Source)
		if !visible.Shown(name, false) {
			name = visible.Line(name)
		}
		names = append(names, name)
		if i > first && !(j < last && p.Tokens[j].Kind == normalize.NumberToken) && (p.cueBefore(i, first, 0, cueSite) || p.madePlace(i, j, first, last) || p.heldBy(i, j, first, last)) {
			if _, n, _ := p.lexicon.places().At(p.Text, i); n == 0 {
				sites = append(sites, name)
			}
		}
		i = j
	}
	p.memory.facets[0], p.memory.facets[1] = names, sites
	return p.memory.list(unique(names)), p.memory.list(unique(sites))
}

// madePlace tells whether a noun makes the name of tokens [i, j) that of a place: "Unity
// state", "la ciudad libia de Zauiya".
func (p *Page) madePlace(i, j, first, last int) bool {
	settlement := func(k int) bool {
		name, n := p.relationAt(k, last)
		return name == "settlement" || n == 1 && (name == "wider" || name == "aside")
	}
	if j < last && !p.capital(j) {
		if name, _ := p.relationAt(j, last); name == "settlement" || name == "wider" {
			return true
		}
	}
	return i-3 >= first && p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition) && p.content(i-2) && !p.capital(i-2) && settlement(i-3)
}

// heldBy tells whether the name of tokens [i, j) is that of a place by what holds it:
// "a bar at Tarvo, Kansas", "el incendio de Tarvo, en la provincia de Corso", but not
// where somebody is from.
func (p *Page) heldBy(i, j, first, last int) bool {
	if i-2 < first || j+1 >= last || !p.comma(j) || !p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition) || p.capital(i-2) || p.comma(i-2) || p.person(i-2) {
		return false
	}
	if p.cueLength(j+1, last, cueSite) > 0 {
		return true
	}
	_, n, adjective := p.lexicon.places().At(p.Text, j+1)
	return n > 0 && !adjective
}

// nameWord tells whether a token is a word of a name.
func (p *Page) nameWord(i, first int) bool {
	if p.opens[i].marks&(wordCapital|notContent) != wordCapital {
		return false
	}
	if i > first {
		return true
	}
	// The first word is a name's when the next one is, or when nothing knows it.
	return p.Tokens[i].Word == 0 || i+1 < len(p.Tokens) && p.Tokens[i+1].Is(normalize.Upper)
}
