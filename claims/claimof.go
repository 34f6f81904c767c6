package claims

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

// claim makes the claim of a figure that a rule matched on tokens [from, to).
func (p *Page) claim(k *Kind, f *Figure, from, to int, rule string) (c Claim) {
	f.used = true
	c.Kind, c.Span, c.Part = k.Name, p.Text.Span(from, to), p.Part
	c.Value, c.Change, c.Rule, c.figure = f.Amount, f.Change, rule, f.Span
	if k.Unit != "" && c.Value.Unit == "" {
		c.Value.Unit = k.Unit
	}
	c.Value.Unit = k.unitOfKind(c.Value.Unit)
	c.Number = p.number(f)
	if k.Check == "quantity" && (c.Change == normalize.Up || c.Change == normalize.Down) && p.cueBefore(f.First, p.sentenceFirst(f.First), 0, cueTo) {
		c.Change = normalize.Equal // "climbed to $1.4 billion" is where it stands
	}
	if k.Check == "quantity" && c.Change == normalize.Down && f.First > 0 && k.wording != nil && p.lexicon.wakes(k, p.Tokens[f.First-1].Word) {
		c.Change = normalize.Equal // "lost 12 million" is a loss, not a fall
	}
	if k.Check == "count" {
		if start := p.raised(&c, f, from); start < from {
			from = start
			c.Span = p.Text.Span(from, to)
		}
	}
	if f.Of.End > f.Of.Start {
		c.Of = f.Of.In(p.Source)
	}
	switch {
	case f.Type != normalize.Ordinal:
	case slices.Contains(oneByOne, k.Name) && p.nthOf(f):
		c.Change = normalize.Up // with "a third person" they are three
		if f.First > p.sentenceFirst(f.First) && p.Tokens[f.First-1].Kind == normalize.WordToken {
			from = min(from, f.First-1)
		}
		c.Span = p.Text.Span(from, to)
	default:
		c.Count = Rank
	}
	if c.Count == 0 && c.Value.Unit == k.Unit && (p.partitive(f.Mention) || p.takes(f)) && !slices.Contains(k.Same, "some") {
		c.Count = PartOf
	}
	c.Head, c.Scope = p.counted(k, f)
	if f.Head >= 0 && f.classes&^p.lexicon.remains == 0 && (k.Unit == "person" && p.lexicon.wakes(k, p.Tokens[f.Head].Word) || strings.EqualFold(p.String(f.Head), k.Name)) {
		c.Head = "" // "25 hurt", "10 dead": the noun is the kind's own and narrows nothing
	}
	if k.wording != nil && slices.Contains(k.wording.kinds.Whole, c.Head) {
		c.Head = k.wording.kinds.Whole[0]
		switch k.Unit {
		case "person":
			c.Head = anyoneClass
		case c.Head:
			c.Head = "" // cars are vehicles
		}
	}
	if k.Unit == "person" && f.Head < 0 {
		c.Head, c.Scope = p.numberOf(k, f, from, to)
	}
	if k.Unit == "person" && (c.Head == "" || c.Head == anyoneClass) {
		p.withCulprit(&c, f, to)
	}
	c.tokens = [2]int{from, to}
	return c
}

// said makes the claim of a pattern without a figure: that there was nobody,
// "no one was hurt", or as many as the pattern says, "un muerto".
func (p *Page) said(k *Kind, from, to int, pat *pattern.Pattern) Claim {
	count := normalize.Int(pat.Count)
	c := Claim{
		Kind: k.Name, Span: p.Text.Span(from, to), Part: p.Part, Change: normalize.Equal, Rule: pat.Rule,
		Value: normalize.Amount{Min: count, Max: count, Unit: k.Unit}, Count: OfEvent, Stance: Asserted, tokens: [2]int{from, to},
	}
	c.Number = c.Span.In(p.Source)
	c.figure = c.Span
	return c
}

// number is the figure as the text writes it, with its bound and without what
// it counts.
func (p *Page) number(f *Figure) string {
	start, end := f.Start, f.End
	if n := f.Mention.First; f.Change == normalize.Equal && p.Language.Is(p.Tokens[n].Word, normalize.Determiner) && n+1 < len(p.Tokens) && p.Tokens[n+1].Kind == normalize.NumberToken {
		start = int(p.Tokens[n+1].Start) // "a 40-minute delay"
	}
	if f.Of.Start > f.Start && f.Of.Start < end && f.Of.End > f.Of.Start {
		end = f.Of.Start
		for i := p.tokenAt(end) - 1; i > f.Mention.First && p.joinsNoun(i); i-- {
			end = int(p.Tokens[i].Start) // "une dizaine de", "un millón de"
		}
	}
	return strings.TrimSpace(p.Source[start:end])
}

// joinsNoun tells whether a token joins a figure to what it counts: "12 of the
// miners". The "una" of "al menos una" is the figure.
func (p *Page) joinsNoun(i int) bool {
	w := p.Tokens[i].Word
	return p.Language.Is(w, normalize.Preposition) || p.Language.Is(w, normalize.Determiner) && p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition)
}

// counted returns what a figure counts, as a concept that languages share or a
// stem, and the words that narrow it: none of the kind's own, "40 displaced people".
func (p *Page) counted(k *Kind, f *Figure) (head string, scope []string) {
	if f.Head >= 0 {
		if head = p.lexicon.concept(f.classes); head == "" {
			head = p.concept(f.Head)
		}
	}
	for i := f.First; i < f.Last && f.Head >= 0; i++ {
		if i != f.Head && p.content(i) && int(p.Tokens[i].Start) >= f.Of.Start && p.cueLength(i, i+1, cueNeutral) == 0 && !(k.Unit == "person" && p.lexicon.wakes(k, p.Tokens[i].Word)) {
			scope = append(scope, p.concept(i))
		}
	}
	return head, tidy(scope)
}

// concept names what a word means across languages: its noun class, the thing
// that others call it too, or its stem.
func (p *Page) concept(i int) string { return p.conceptKeyed(i).text }

// conceptKeyed is [Page.concept] with its key. It is valid until another one is asked for.
func (p *Page) conceptKeyed(i int) *keyed {
	w := p.Tokens[i].Word
	if w <= 0 {
		return p.stemKeyed(i)
	}
	known := p.memory.spoken
	if known.concepts[w] == 0 {
		if name := cmp.Or(p.lexicon.concept(p.lexicon.listedClasses(w)), p.lexicon.thing(w)); name != "" {
			known.concepts[w] = known.enter(name)
		} else {
			known.concepts[w] = p.stemOf(w, i)
		}
	}
	return &known.texts[known.concepts[w]]
}

// content tells whether a token is a word of an open class.
func (p *Page) content(i int) bool { return p.opens[i].marks&notContent == 0 }

// tokensOf returns the tokens inside a span.
func (p *Page) tokensOf(s normalize.Span) (first, last int) {
	if s.End <= s.Start {
		return 0, 0
	}
	if p.spanned == s {
		return p.inside[0], p.inside[1] // that of a figure is asked for some times
	}
	first = p.tokenAt(s.Start)
	last = first
	for last < len(p.Tokens) && int(p.Tokens[last].End) <= s.End {
		last++
	}
	p.spanned, p.inside = s, [2]int{first, last}
	return first, last
}

// tokenAt returns the first token that starts at a byte or behind it.
// Mostly it is near the one that was asked for last.
func (p *Page) tokenAt(pos int) int {
	i := min(p.token, len(p.Tokens))
	for range tokensBeside {
		switch {
		case i > 0 && int(p.Tokens[i-1].Start) >= pos:
			i--
		case i < len(p.Tokens) && int(p.Tokens[i].Start) < pos:
			i++
		default:
			p.token = i
			return i
		}
	}
	p.token = sort.Search(len(p.Tokens), func(i int) bool { return int(p.Tokens[i].Start) >= pos })
	return p.token
}

// tokensBeside is how far a token is looked for beside another.
const tokensBeside = 24
