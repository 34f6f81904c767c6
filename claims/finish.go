package claims

import (
	"strings"

	"github.com/gainsay/gainsay/claims/internal/visible"
	"github.com/gainsay/gainsay/normalize"
)

// finish fills in what every claim says of its place and its event.
func (x *extraction) finish(p *Page, s int, c *Claim, passage uint64, lines *lineCounter) {
	doc := x.doc
	c.Origin, c.Part = x.origin(), p.Part
	if c.Event.Scene == nil {
		c.Event.Scene = nowhere
	}
	c.Quote = c.Span.In(doc.Words(p.Part))
	c.Line, c.Column = lines.at(doc.Words(p.Part), c.Start)
	c.Sentence = s
	c.Passage = passage
	if c.figure.End > c.figure.Start {
		p.scope(c, s)
	}
	if c.Stance == 0 {
		c.Stance = Asserted
	}
	if c.tokens[1] > c.tokens[0] {
		x.event(p, s, c)
		p.soFar(c, s)
		if c.AsOf == 0 && !c.Background {
			c.AsOf = p.around(s).asOf
		}
	}
	if c.AsOf == 0 && !c.Background {
		c.AsOf = p.Date
	}
	c.figure, c.tokens = normalize.Span{}, [2]int{}
}

// origin returns what all claims of the document have in common.
func (x *extraction) origin() *Origin {
	if x.about == nil {
		day := normalize.DayOf(x.doc.Published)
		x.about = &Origin{Document: x.doc.ID, Source: x.doc.Source, Language: x.lex.Tag, Published: day}
		if day == 0 {
			x.about.Earliest = x.digest().earliest
		}
	}
	return x.about
}

// event fills in which event a claim is about: what its own sentence says, and
// the document's own for the rest unless the claim is about another one.
func (x *extraction) event(p *Page, s int, c *Claim) {
	d := x.digest()
	c.Background = c.Background || p.background(c, s, d)
	first, last := p.clause(s, c.tokens[0], c.tokens[1])
	ev, v := &c.Event, p.around(s)
	if ev.From == 0 {
		switch ev.From, ev.To = p.dates(first, last); {
		case ev.To >= p.Date-1 && p.Date != 0 && ev.To <= p.Date && p.standing(c):
			ev.From, ev.To = p.datesUntil(first, last, p.Date-1)
		case ev.From != 0 && p.memory.kindFor(c.Kind).Check == "quantity":
			ev.From, ev.To = p.period(first, last, ev.From, ev.To)
		}
	}
	if ev.From == 0 && c.Count == OfEvent {
		ev.From, ev.To = p.entry(s)
		c.Background = c.Background || ev.To != 0 && ev.To < p.Date-farPast // of a chronology
	}
	if c.Background {
		d = nil
	}
	ev.Scene = v.withPlaces(d, p.ownPlaces(c, s, v.places))
	if c.Background {
		return
	}
	if ev.From == 0 && c.Count == OfEvent && !(d.to >= p.Date-1 && p.standing(c)) && (p.Part == Title || s >= d.lead && s < d.lead+leadSentences) {
		ev.From, ev.To = d.from, d.to
	}
	if c.Stance == Planned && c.Count == PerTime && ev.To != 0 && ev.To < p.Date && p.memory.kindFor(c.Kind).Check == "quantity" {
		c.Stance = Asserted // "will close after a loss of 40 million last year"
	}
	if c.Count == Total && c.Since != "" && d.from != 0 && ev.From >= d.from-1 && ev.From <= d.to && d.to-d.from <= ownDays && (p.Date == 0 || p.Date-ev.From <= ownDays) {
		c.Count, c.Since = OfEvent, "" // "has killed two since Tuesday", when it broke out
	}
	if c.Count == Total && ev.To == 0 {
		ev.To = p.Date
	}
}

// show takes line breaks and hidden signs out of what claims say and composes
// it, not what they quote, so that a name is the same name however it is
// broken and encoded. Hidden tells whether the text has hidden signs.
func show(cs []Claim, hidden bool) {
	for i := range cs {
		c := &cs[i]
		if c.Kind == "name" && !hidden {
			continue // its words are joined by spaces as they are read
		}
		for _, s := range []*string{&c.Number, &c.Of, &c.Speaker, &c.Subject, &c.Object, &c.Expected} {
			if *s != "" && !visible.Shown(*s, hidden) {
				*s = visible.Line(*s)
			}
		}
		if !hidden {
			continue // lists are of single words, or made of one line
		}
		c.Scope, c.Context = visible.List(c.Scope), visible.List(c.Context)
		c.Event.Scene = &Scene{Places: visible.List(c.Event.Places), Names: visible.List(c.Event.Names), Nouns: visible.List(c.Event.Nouns), Sites: visible.List(c.Event.Sites)}
	}
}

// hides tells whether the text of the document has signs that nobody sees.
func (x *extraction) hides() bool {
	for i := range x.pages {
		if p := &x.pages[i]; p.Part == Body {
			return !p.ascii && visible.Hides(p.Source)
		}
	}
	return false
}

// lineCounter counts lines forward through one part.
type lineCounter struct {
	pos, line, start int
}

// at returns the line and the column of a byte, both from 1. Offsets may come
// in any order; going on is cheap, going back starts anew.
func (c *lineCounter) at(text string, pos int) (line, column int) {
	if pos < c.start {
		*c = lineCounter{line: 1}
	}
	for c.pos < pos {
		n := strings.IndexByte(text[c.pos:pos], '\n')
		if n < 0 {
			c.pos = pos
			break
		}
		c.pos += n + 1
		c.line++
		c.start = c.pos
	}
	return c.line, pos - c.start + 1
}
