package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

const (
	rejoinderRule  = "rejoinder"
	rejoinderReach = 6 // tokens from the voice to its figure
)

// rejoinders make claims of the figures that another source sets against the one
// told just before, in a clause that has a voice and a figure and nothing else:
// "Management says it will be 200", "the insurer puts it at $11 million", "the
// ministry's figure is 31 percent".
func (x *extraction) rejoinders(p *Page, s, start int) {
	if p.told[s].cues&(cueSaid|cueFigure|cueAccording) == 0 {
		return
	}
	figures := p.Figures(s)
	for i := range figures {
		f := &figures[i]
		if f.part || f.former > 0 || f.Type != normalize.Quantity || f.Amount.Unit == "year of age" {
			continue
		}
		by, outdone := p.outdone(f, s)
		if outdone && x.outdoneBy(f, by.In(p.Source), start) {
			continue
		}
		before := x.rejoined(p, f, s, start)
		if before == nil {
			continue
		}
		who, ok := p.rejoins(f, s)
		if outdone {
			who, ok = by, true
		}
		if !ok {
			continue
		}
		kind, head, key, scope, of, subject, unit := before.Kind, before.Head, before.Key, before.Scope, before.Of, before.Subject, before.Value.Unit
		c := x.claimOf(f, start)
		if c == nil {
			from, to := p.tokensOf(who)
			x.found = append(x.found, p.claim(x.lex.kind(kind), f, min(f.First, from), max(f.Last, to), rejoinderRule))
			c = &x.found[len(x.found)-1]
		} else if c.Kind != "quantity" && c.Kind != kind {
			continue // of another kind by its own words
		}
		c.Kind, c.Head, c.Key, c.Scope, c.Of, c.Subject, c.Rule, c.Speaker = kind, head, key, scope, of, subject, rejoinderRule, who.In(p.Source)
		if c.Value.Unit == "" {
			c.Value.Unit = unit
		}
	}
}

// claimOf returns the claim of a sentence that was made of a figure, or nil.
func (x *extraction) claimOf(f *Figure, start int) *Claim {
	for i := start; i < len(x.found); i++ {
		if x.found[i].figure == f.Span {
			return &x.found[i]
		}
	}
	return nil
}

// rejoined returns the claim that a figure is set against: the last one before it
// that can be of the same thing, in its sentence or the two before.
func (x *extraction) rejoined(p *Page, f *Figure, s, start int) *Claim {
	for i := len(x.found) - 1; i >= start; i-- {
		if c := &x.found[i]; c.figure.End > c.figure.Start && c.figure.End <= f.Start && x.weighable(c) {
			if c.Rule == listedRule || !p.weighs(f, c) {
				return nil
			}
			return c
		}
	}
	if x.weighed > 0 && x.weighed <= len(x.found) {
		if c := &x.found[x.weighed-1]; s-c.Sentence <= refersBack && s >= c.Sentence && p.weighs(f, c) {
			return c
		}
	}
	return nil
}

// weighable tells whether a claim has a figure that another source can give
// otherwise.
func (x *extraction) weighable(c *Claim) bool {
	if c.Number == "" || c.Count == Rank || c.Count == PartOf || c.Value.Unit == "year of age" {
		return false
	}
	k := x.kindFor(c.Kind)
	return k != nil && (k.wording != nil || c.Kind == "quantity" && (c.Head != "" || c.Value.Unit != ""))
}

// weighs tells whether a figure can be of the thing that a claim is of.
func (p *Page) weighs(f *Figure, c *Claim) bool {
	if u := f.Amount.Unit; u != "" && u != c.Value.Unit || u == "" && c.Value.Unit == "percent" {
		return false
	}
	if f.Amount.Unit == "" && c.Value.Unit != "" && strings.Contains(c.Number, "-") {
		return false // after "a four-year veteran" nobody counts a bare five
	}
	if f.Head >= 0 && p.concept(f.Head) != c.Head {
		return false
	}
	return comparable(c.Value, f.Amount, true)
}

// rejoins returns whose figure it is that stands in a clause with its voice
// alone.
func (p *Page) rejoins(f *Figure, sentence int) (who normalize.Span, ok bool) {
	s := p.Sentences[sentence]
	end := f.Last
	if end+1 < s.Last && p.Tokens[end].Kind == normalize.WordToken && p.Language.Is(p.Tokens[end].Word, normalize.Auxiliary) {
		end++ // "41 percent do"
	}
	if end < s.Last && (p.Tokens[end].Kind != normalize.PunctToken || !p.Tokens[end].Is(normalize.AfterSpace) && p.String(end) == "-") && p.cueLength(end, s.Last, cueContrast) == 0 {
		return who, false
	}
	if p.told[sentence].cues&cueSaid == 0 {
		return p.figureOf(f, s)
	}
	for _, v := range p.around(sentence).voices {
		n := p.cueLength(v.cue, s.Last, cueSaid)
		if n == 0 || v.to > v.cue || p.capital(v.cue) || p.ofPlace(v) || v.cue+n > f.First || f.First-v.cue-n > rejoinderReach || !p.opensClause(v.from, s) {
			continue
		}
		if p.onlyJoins(v.cue+n, f.First) {
			return p.Text.Span(v.from, v.to), true
		}
	}
	if p.told[sentence].cues&cueFigure == 0 {
		return who, false
	}
	return p.figureOf(f, s)
}

// outdoneReach is how many tokens stand between a figure and who gave it: "deaths that
// were".
const outdoneReach = 4

// outdone returns who gave a figure than which the one before it is higher or lower: "far
// more than the 220 deaths reported by the hospitals".
func (p *Page) outdone(f *Figure, sentence int) (who normalize.Span, ok bool) {
	s, than := p.Sentences[sentence], f.First-1
	for than > s.First && p.Language.Is(p.Tokens[than].Word, normalize.Determiner) {
		than--
	}
	if than == f.First-1 || than <= s.First {
		return who, false
	}
	if name, _ := p.relationAt(than, f.First); name != "than" {
		return who, false
	}
	for _, v := range p.around(sentence).voices {
		if v.cue > f.First && v.cue < f.Last+outdoneReach && v.from > v.cue && p.cueLength(v.cue, s.Last, cueAccording) > 0 {
			return p.Text.Span(v.from, v.to), true
		}
	}
	return who, false
}

// outdoneBy enters who gave a figure that was counted of what one before it in its
// sentence was, and tells whether it was.
func (x *extraction) outdoneBy(f *Figure, who string, start int) bool {
	c := x.claimOf(f, start)
	if c == nil || !x.weighable(c) {
		return false
	}
	for i := len(x.found) - 1; i >= start; i-- {
		o := &x.found[i]
		if o.figure.End > f.Start || o.Kind != c.Kind || o.Value.Unit != c.Value.Unit || o.Number == "" || o.Count == Rank {
			continue
		}
		c.Rule, c.Speaker, c.Scope = rejoinderRule, who, o.Scope
		return true
	}
	return false
}

// figureOf returns whose figure a noun for it says that it is: "the ministry's
// figure is", "la cifra de la policía es de".
func (p *Page) figureOf(f *Figure, s normalize.Sentence) (who normalize.Span, ok bool) {
	for i := f.First - 1; i >= s.First && i >= f.First-2*rejoinderReach; i-- {
		n := p.cueLength(i, f.First, cueFigure)
		if n == 0 {
			continue
		}
		from, to, next := 0, 0, i+n
		if p.possessive(i) {
			from, to = p.nounPhraseBefore(s.First, i)
		} else if p.cueLength(next, f.First, cueLink) > 0 {
			from, to = p.nounPhrase(next+1, f.First)
			next = to
		}
		if to <= from || !p.credible(from, to, s) || !p.opensClause(min(from, i), s) || !p.onlyJoins(next, f.First) {
			return who, false
		}
		return p.Text.Span(from, to), true
	}
	return who, false
}

// opensClause tells whether a clause opens at token i: the sentence, what stands
// behind a sign, or behind a word that joins or contrasts; not behind words that
// say where or when, "in Vigo, the company says".
func (p *Page) opensClause(i int, s normalize.Sentence) bool {
	if i == s.First {
		return true
	}
	if p.comma(i-1) && p.Language.Is(p.Tokens[s.First].Word, normalize.Preposition) && p.asideEnd(s.First, s.Last) == i-1 && p.cueLength(s.First, i, cueAccording|cueContrast) == 0 {
		return false
	}
	w := p.Tokens[i-1]
	return w.Kind == normalize.PunctToken || p.Language.Is(w.Word, normalize.Conjunction|normalize.Subordinator) || p.cueBefore(i, s.First, 0, cueContrast)
}

// onlyJoins tells whether tokens [from, to) only join a verb to its figure: "that
// it will be", "que fueron", "a figure of". Who has a figure has another one.
func (p *Page) onlyJoins(from, to int) bool {
	for i := from; i < to; i++ {
		if n := p.cueLength(i, to, cueFigure|cueBe); n > 0 {
			i += n - 1
			continue
		}
		if p.content(i) || p.Tokens[i].Kind != normalize.WordToken || p.cueLength(i, to, cuePerfect|cuePart|cueMore) > 0 || i == from && i+1 < to && p.cueLength(i, to, cueTo) > 0 && p.cueLength(i+1, to, cueBe) > 0 {
			return false
		}
	}
	return true
}
