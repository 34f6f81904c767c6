package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// anaphors makes claims of bare figures that stand for a count told just before:
// "Police say 37 died, a figure that rights groups raise to 100", "put the crowd
// at 9,000. The club said 15,000 had turned out".
func (x *extraction) anaphors(p *Page, s, start int) {
	figures := p.Figures(s)
	for i := range figures {
		f := &figures[i]
		if f.used && f.Amount.Unit != "" && f.Amount.Unit != yearOfAge {
			x.rival(p, s, start, f)
			continue
		}
		if !f.lone() {
			continue
		}
		if p.ofRoom(f, s) {
			continue // "11,800 came, though the limit was 12,000"
		}
		named, ok := p.refers(f, s)
		var who normalize.Span
		if !ok {
			if p.atAnother(f, s) {
				continue // a part, see elsewhere
			}
			if who = p.otherSource(f, s); who.End == who.Start {
				continue
			}
		}
		if !named && ok && p.placeSays(f, s) {
			continue // "Texas reported 26": of another place
		}
		before := x.toldBefore(f, s, start, named || who.End > who.Start)
		if before == nil || !comparable(before.Value, f.Amount, named) {
			continue
		}
		if p.opensBracket(f.First, p.Sentences[s].First) && p.tokenAt(before.figure.End) < f.First-bracketReach {
			continue // "los entierros por las víctimas (entre 70 y 100, según varias fuentes)"
		}
		kind, head, scope, of := before.Kind, before.Head, before.Scope, before.Of
		from, to := f.First, f.Last
		if first, last := p.tokensOf(who); last > first {
			if from, to = min(from, first), max(to, last); first > f.First && before.tokens[1] > before.tokens[0] { // of this sentence
				from = min(from, before.tokens[0]) // "5,000 people marched according to police, 20,000 according to the organisers"
			}
		}
		c := p.claim(x.lex.kind(kind), f, from, to, anaphorRule)
		c.Kind, c.Head, c.Scope, c.Of, c.Speaker = kind, head, scope, of, who.In(p.Source)
		if c.Count == PartOf && who.End > who.Start {
			c.Count = 0 // "the 2,500 of the police"
		}
		x.found = append(x.found, c)
	}
}

// ofRoom tells whether words for how many there is room for stand before a bare figure.
func (p *Page) ofRoom(f *Figure, sentence int) bool {
	from := max(p.Sentences[sentence].First, f.First-refersReach)
	i, _ := p.relationIn(from, f.First, "stage room")
	return i >= 0 && !p.stretchParts(i, f.First)
}

// stretchParts tells whether a sign stands among tokens [from, to).
func (p *Page) stretchParts(from, to int) bool {
	for i := from; i < to; i++ {
		if p.partsStretch(i) {
			return true
		}
	}
	return false
}

// lone tells whether a figure stands alone, and no claim is of it.
func (f *Figure) lone() bool {
	return !f.used && !f.part && f.former == 0 && f.Head < 0 && f.Amount.Unit == "" && f.Type == normalize.Quantity
}

// rival makes a share, or a sum, of another source than that of the one told just before
// it one of the same thing: "82 percent of teachers stayed away, according to the
// unions, and 31 percent, according to the ministry".
func (x *extraction) rival(p *Page, s, start int, f *Figure) {
	at, before := -1, -1
	for i := start; i < len(x.found); i++ {
		switch c := &x.found[i]; {
		case c.figure == f.Span:
			at = i
		case c.Value.Unit == f.Amount.Unit && c.figure.End <= f.Start && (before < 0 || c.figure.Start > x.found[before].figure.Start):
			before = i
		}
	}
	if before < 0 {
		if named, _ := p.refers(f, s); named { // "the unions put the figure at 71 percent"
			before = x.shareBefore(f, s, start)
		}
	}
	if at < 0 || before < 0 {
		return
	}
	c, told := &x.found[at], &x.found[before]
	if f.Head >= 0 || c.Kind != "quantity" && f.Amount.Unit != "percent" || !comparable(told.Value, f.Amount, false) {
		return
	}
	for i := max(told.tokens[1], p.Sentences[s].First); i < f.First; i++ {
		if p.isVerb(i) && p.cueLength(i, f.First, cueSaid|cueAccording|cueRaise) == 0 {
			return
		}
	}
	who := p.otherSource(f, s)
	if _, refers := p.refers(f, s); refers || who.End > who.Start {
		c.Kind, c.Key, c.Head, c.Scope, c.Of, c.Subject, c.Speaker, c.Rule = told.Kind, told.Key, told.Head, told.Scope, told.Of, told.Subject, who.In(p.Source), anaphorRule
	}
}

// shareBefore returns the last share of the sentence before a figure, which begins
// with claim start, or -1.
func (x *extraction) shareBefore(f *Figure, s, start int) int {
	for i := start - 1; i >= 0 && x.found[i].Sentence == s-1; i-- {
		if c := &x.found[i]; c.Value.Unit == f.Amount.Unit && c.Count != PartOf && c.Number != "" {
			return i
		}
	}
	return -1
}

// anaphorRule names the rule of such claims.
const anaphorRule = "anaphor"

const (
	refersReach  = 8 // tokens from "a figure" to the figure
	saidReach    = 3 // tokens from a verb of saying to it
	bracketReach = 6 // tokens from a count to the bracket that opens before it
	refersBack   = 2 // sentences from it to the count that it stands for
)

// refers tells whether a bare figure stands for a count told before, and
// whether a word such as "number" says so.
func (p *Page) refers(f *Figure, sentence int) (named, ok bool) {
	s := p.Sentences[sentence]
	for i := max(s.First, f.First-refersReach); i < min(f.Last+1, s.Last) && p.told[sentence].cues&cueFigure != 0; i++ {
		if (i < f.First || i >= f.Last) && p.cueLength(i, s.Last, cueFigure) > 0 {
			return true, true
		}
	}
	for i := f.First - 1; i >= max(s.First, f.First-saidReach); i-- {
		if p.cueLength(i, f.First, cueSaid|cueRaise) > 0 {
			return false, true
		}
		if p.content(i) || p.Tokens[i].Kind == normalize.PunctToken {
			return false, false
		}
	}
	return false, false
}

// placeSays tells whether whoever tells a bare figure is a place.
func (p *Page) placeSays(f *Figure, sentence int) bool {
	for _, v := range p.around(sentence).voices {
		if v.cue < f.First && v.cue >= f.First-saidReach && !p.bodyIn(v.from, v.to) {
			return p.ofPlace(v) // the nearest tells
		}
	}
	return false
}

// ofPlace tells whether a voice is a place, and no body or people of it.
func (p *Page) ofPlace(v voice) bool {
	if p.bodyIn(v.from, v.to) {
		return false
	}
	_, here := p.whereabouts(v.from, v.to)
	return len(here) > 0
}

// otherSource returns whose figure a bare one is that stands beside that of
// another source, without its verb: "the ministry says 50, the army 20", "5,000
// according to police, 20,000 according to the organisers".
func (p *Page) otherSource(f *Figure, sentence int) (who normalize.Span) {
	s := p.Sentences[sentence]
	if f.Last >= s.Last {
		return p.sourceBefore(f, sentence)
	}
	if from, to := p.sourceBehind(f, sentence); to > from {
		return p.Text.Span(from, to)
	}
	behind := f.Last
	if p.comma(behind) {
		behind++ // "31 percent, according to the ministry"
	}
	if n := p.cueLength(min(behind, s.Last-1), s.Last, cueAccording); n > 0 {
		if first, last := p.nounPhrase(behind+n, s.Last); last > first && (p.credible(first, last, s) && (p.cuesOf(sentence, s.First, f.First)|p.cuesOf(sentence, last, s.Last))&cueAccording != 0 || p.countersFrom(s.First, f, sentence)) {
			return p.Text.Span(first, last)
		}
		return who
	}
	if n := p.cueLength(s.First, f.First, cueAccording); n > 0 { // "according to the locksmith, there were 14"
		if first, last := p.nounPhrase(s.First+n, f.First); last > first && p.countersFrom(last, f, sentence) {
			return p.Text.Span(first, last)
		}
	}
	return p.sourceBefore(f, sentence)
}

// countersFrom tells whether nothing but small words stands from token i to a bare figure
// of a sentence, and the sentence before tells a figure by its source: "There were 11
// keys, according to the director. There were 14, according to the locksmith."
func (p *Page) countersFrom(i int, f *Figure, sentence int) bool {
	if sentence == 0 || p.told[sentence-1].cues&cueAccording == 0 {
		return false
	}
	for ; i < f.First; i++ {
		if p.content(i) && !p.isVerb(i) {
			return false
		}
	}
	return true
}

// sourceBefore returns the source that stands right before a bare figure: "…,
// the army 20", "; los organizadores, de 20.000".
func (p *Page) sourceBefore(f *Figure, sentence int) (who normalize.Span) {
	s, last := p.Sentences[sentence], f.First
	if last > s.First && (p.Language.Is(p.Tokens[last-1].Word, normalize.Preposition) && p.cueLength(last-1, last, cueLink|cueSite) > 0 || p.Language.Is(p.Tokens[last-1].Word, normalize.Determiner) && !p.isSource(last-1)) {
		last-- // "los organizadores, de 20.000", "los sindicatos, el 80 %"
	}
	if last > s.First && p.comma(last-1) {
		last--
	}
	first := last
	for first > s.First && last-first < sourceReach && p.nominal(first-1) {
		first--
	}
	opened := first > s.First && (p.cueBefore(first, s.First, 0, cueAccording) || p.Tokens[first-1].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[first-1].Word, normalize.Conjunction|normalize.Subordinator))
	if last == first || strings.HasSuffix(p.String(last-1), "'s") || !opened || !p.bodyIn(first, last) || p.cuesOf(sentence, s.First, first)&(cueSaid|cueAccording) == 0 {
		return who
	}
	return p.Text.Span(first, last)
}

// bodyIn tells whether tokens are of people or a body that gives out figures. A
// name may be whatever the one source speaks of: "said that Norvik cut 120 jobs,
// Ostara 40".
func (p *Page) bodyIn(first, last int) bool {
	for i := first; i < last; i++ {
		if p.isSource(i) {
			return true
		}
	}
	return false
}

// sourceReach is how many tokens the name of such a source takes at most.
const sourceReach = 4

// toldBefore is the count that a bare figure can stand for: the last of the
// sentence before it, or that of the sentences before.
func (x *extraction) toldBefore(f *Figure, s, start int, named bool) *Claim {
	for i := len(x.found) - 1; i >= start; i-- {
		if c := &x.found[i]; c.figure.End > c.figure.Start && c.figure.End <= f.Start && x.counted(c, named) {
			return c
		}
	}
	if x.last > 0 && x.last <= len(x.found) {
		if c := &x.found[x.last-1]; s-c.Sentence <= refersBack && s >= c.Sentence && x.counted(c, named) {
			return c
		}
	}
	return nil
}

// counted tells whether a claim counts people or things.
func (x *extraction) counted(c *Claim, named bool) bool {
	if c.Count == Rank || c.Count == PartOf || c.Number == "" || c.Rule == listedRule {
		return false
	}
	if c.Kind == "quantity" {
		return named && c.Head != "" && (c.Value.Unit == "" || c.Value.Unit == "person")
	}
	k := x.kindFor(c.Kind)
	return k != nil && k.Check == "count"
}

// comparable tells whether two figures are not further apart than those of
// one thing are. One and two are figures only where words say so.
func comparable(a, b normalize.Amount, named bool) bool {
	const times = 20
	x, y := low(a), low(b)
	return (named && x > 0 && y > 0 || x > 2 && y > 2) && x <= times*y && y <= times*x
}

func low(a normalize.Amount) float64 {
	if a.NoMin {
		return a.Max.Float()
	}
	return a.Min.Float()
}
