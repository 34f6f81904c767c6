package claims

import (
	"math"

	"github.com/gainsay/gainsay/normalize"
)

// findApportioned reads sentences that open with a whole and say of each part what
// became of it: "Of the seven wounded, one has died, two have gone home and five are
// in hospital", "De ellos, 28 quedaron en libertad y diez pasaron a prisión", "Of that
// revenue, pumps brought in $610 million, ovens $980 million and lamps $680 million".
// Object is the whole, Expected what the parts make.
func (p *Page) findApportioned(out []Claim) []Claim {
	for s := range p.Sentences {
		sent := p.Sentences[s]
		if j, from := p.openingWhole(s); j >= 0 {
			if c := p.partAbove(j, from, sent); c != nil {
				out = append(out, *c)
			} else if parts, last, ok := p.apportioned(&p.Mentions[j], from, sent.Last); ok {
				if c := p.parted(j, parts, last); c != nil {
					out = append(out, *c)
				}
			}
		}
	}
	return out
}

// partAbove reads a part that is more than the whole, mention j, with which its sentence
// opens: "Of the 50 passengers, 52 were hurt". The part stands at token from.
func (p *Page) partAbove(j, from int, s normalize.Sentence) *Claim {
	m, k := &p.Mentions[j], p.mentionAfter(from)
	if m.First < s.First || k >= len(p.Mentions) || p.Mentions[k].First != from || !plainCount(m) || !equalFigure(m) {
		return nil
	}
	n := &p.Mentions[k]
	if !plainCount(n) || !equalFigure(n) || !bare(n) || !p.predicate(n.Last, s.Last) || n.Number.Cmp(m.Number) <= 0 || m.Number.Float() < 2 {
		return nil
	}
	return p.tally("more than all", m.First, n.Last, n.Number.Float(), 0, m.Number.Float())
}

// openingWhole returns the mention of the whole that sentence s opens with, or of the one in
// the sentence before that "of those" means, and the token behind the opening comma; or -1.
func (p *Page) openingWhole(s int) (j, from int) {
	sent := p.Sentences[s]
	if k := p.opening(sent, len(p.Mentions)); k >= 0 {
		m := &p.Mentions[k]
		if from = p.commaIn(m.Last, min(m.Last+openingReach, sent.Last)); from < 0 {
			return -1, 0
		}
		return k, from + 1
	}
	name, n := p.relationAt(sent.First, sent.Last)
	if name != "of those" {
		return -1, 0
	}
	from = p.commaIn(sent.First+n, min(sent.First+n+openingReach, sent.Last))
	if from < 0 {
		return -1, 0
	}
	k := p.mentionAfter(from)
	if k >= len(p.Mentions) || p.Mentions[k].First >= sent.Last {
		return -1, 0
	}
	return p.wholeBefore(s, &p.Mentions[k], sent.First+n, from), from + 1
}

const (
	openingReach = 6 // tokens from the whole to the comma behind it
	wholeReach   = 3 // sentences before "of those" that may have the whole
)

// wholeBefore returns the one figure in the unit of a part in the sentence before sentence
// s, or in the nearest one that has the noun in tokens [noun, end); or -1.
func (p *Page) wholeBefore(s int, part *normalize.Mention, noun, end int) int {
	for back := 1; back <= wholeReach && back <= s; back++ {
		sent := p.Sentences[s-back]
		if noun < end && !p.hasWord(sent, p.Lower(end-1)) {
			continue
		}
		j := -1
		for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
			if m := &p.Mentions[k]; m.Type == normalize.Quantity && m.Amount.Unit == part.Amount.Unit && m.Number.Float() >= 2 && !(j >= 0 && p.toldPart(m, &p.Mentions[j])) {
				if j >= 0 || m.Range || !equalFigure(m) && m.Change != normalize.Up && m.Change != normalize.Down {
					return -1
				}
				j = k
			}
		}
		return j
	}
	return -1
}

// toldPart tells whether a figure is told to be of those counted before it: "48 children,
// including six girls".
func (p *Page) toldPart(m, whole *normalize.Mention) bool {
	return p.cueBefore(m.First, whole.Last, partedReach, cuePart)
}

// hasWord tells whether a sentence has a word, in small letters.
func (p *Page) hasWord(s normalize.Sentence, word string) bool {
	for i := s.First; i < s.Last; i++ {
		if p.Lower(i) == word {
			return true
		}
	}
	return false
}

// apportioned returns the parts in tokens [from, end), each joined to the next by a comma
// or "and", the last by "and". A count stands at the head of its clause, with what became
// of those; who they are may be true of others too.
func (p *Page) apportioned(whole *normalize.Mention, from, end int) (parts []normalize.Mention, last int, ok bool) {
	unit := whole.Amount.Unit
	joined, apart, rest := false, false, p.restIn(from, end)
	for i := from; i < end; i++ {
		m, n := p.partAt(i)
		if m == nil {
			if n := p.cueLength(i, end, cueRest); n > 0 {
				i += n - 1
				continue
			}
			apart = apart || p.cueLength(i, end, cueAccording|cuePart|cueMore|cueApiece) > 0 || p.opensList(i)
			continue
		}
		if m.Type == normalize.Date || m.Type == normalize.Time || m.Type == normalize.Duration {
			i += n - 1
			continue
		}
		if apart || m.Type != normalize.Quantity || m.Range || !equalFigure(m) || m.Amount.Unit != unit || len(parts) > 0 && !p.sideBySide(last, i) && !p.isRest(m) && unit == "" {
			return nil, 0, false
		}
		if unit == "" && !(i == from || p.String(i-1) == "," || p.String(i-1) == ";" || p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction) || p.isRest(m)) || unit == "" && !rest && !p.becomes(m, end, len(parts) > 0) {
			return nil, 0, false
		}
		joined = len(parts) > 0 && p.conjunctionIn(last, i)
		parts, last = append(parts, *m), i+n
		i += n - 1
	}
	return parts, last, joined && len(parts) > 1 && (unit == "" || len(parts) > 2)
}

// partAt returns the mention that begins at token i, "one" as well, with the number of its
// tokens, or nil.
func (p *Page) partAt(i int) (*normalize.Mention, int) {
	if k := p.mentionAfter(i); k < len(p.Mentions) && p.Mentions[k].First == i {
		m := &p.Mentions[k]
		if m.Type == normalize.Quantity && m.Amount.Unit == "" {
			return m, 1
		}
		return m, m.Last - m.First
	}
	if name, _ := p.relationAt(i, i+1); name == "single" && (p.String(i-1) == "," || p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction)) {
		m := &normalize.Mention{Type: normalize.Quantity, First: i, Last: i + 1, Number: normalize.Decimal{Coef: 1}}
		if p.verbal(i + 1) {
			return m, 1
		}
	}
	return nil, 0
}

// becomes tells whether what stands behind a count says what became of those just counted
// or where they are, and not who they are: "have gone home", "are in hospital", "were
// released". Behind the first part the verb may be left out: "and five in hospital".
func (p *Page) becomes(m *normalize.Mention, end int, elliptic bool) bool {
	i := m.First + 1
	if i >= end || p.Tokens[i].Kind != normalize.WordToken {
		return false
	}
	be := p.cueLength(i, end, cueBe)
	switch {
	case be == 0 && p.Language.Is(p.Tokens[i].Word, normalize.Preposition):
		return elliptic
	case be == 0:
		return (bare(m) || p.verbal(i)) && !p.Tokens[i].Is(normalize.Upper)
	}
	for i += be; i < end && (p.Language.Is(p.Tokens[i].Word, normalize.Adverb|normalize.Auxiliary) || p.cueLength(i, end, cueBe) > 0); i++ {
	}
	if i >= end || p.Tokens[i].Kind != normalize.WordToken || p.Tokens[i].Is(normalize.Upper) || p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		return false
	}
	return p.classesAt(i) == 0 // "were women"
}

// verbal tells whether a verb stands at token i.
func (p *Page) verbal(i int) bool {
	return i < len(p.Tokens) && (p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Past|normalize.Present) || p.isVerb(i) || p.cueLength(i, len(p.Tokens), cueBe) > 0)
}

// conjunctionIn tells whether a conjunction stands in tokens [i, j).
func (p *Page) conjunctionIn(i, j int) bool {
	for ; i < j; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return true
		}
	}
	return false
}

// parted makes the claim of a whole and of parts that miss it by little, as a slip does.
// Fewer than all may be told of, so that parts below the whole miss it by two at most.
func (p *Page) parted(j int, parts []normalize.Mention, last int) *Claim {
	m := &p.Mentions[j]
	if p.counts(m, parts) {
		return nil
	}
	want, total, finest := m.Number.Float(), 0.0, roundedBy(m.Number)
	for i := range parts {
		total += parts[i].Number.Float()
		finest = max(finest, half(parts[i].Number)*float64(len(parts)))
	}
	if m.Amount.Unit == "" {
		finest = 0
	}
	off := total - want
	key, rest := "parted", m.Amount.Unit == "" && p.isRest(&parts[len(parts)-1])
	switch {
	case rest:
		if key = "sum"; off == 0 || math.Abs(off) > restApart*want {
			return nil
		}
	case math.Abs(off) <= finest || math.Abs(off) > max(2, want/10) || math.Abs(off) > want/2:
		return nil
	case off < 0 && -off > want/20 && m.Amount.Unit != "":
		return nil
	case off < 0 && m.Amount.Unit == "" && (len(parts) < 3 || off < -2):
		return nil
	}
	c := p.tally(key, m.First, last, want, total, total)
	c.Value = m.Amount
	return c
}

// restIn tells whether tokens [from, end) have a part that is all that is left. Then who
// those of the others are does not matter.
func (p *Page) restIn(from, end int) bool {
	for j := p.mentionAfter(from); j < len(p.Mentions) && p.Mentions[j].First < end; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Quantity && p.isRest(m) {
			return true
		}
	}
	return false
}

// restApart is how far parts of which the last is all that is left may miss their whole and
// still be of it.
const restApart = 0.3

// isRest tells whether a part is all that is left: "the other five", "les cinq autres".
func (p *Page) isRest(m *normalize.Mention) bool {
	s := p.Sentences[p.Sentence(m.First)]
	if p.cueBefore(m.First, s.First, 0, cueRest) || p.cueLength(m.First, m.Last, cueRest) > 0 || m.First > s.First && p.cueLength(m.First-1, m.Last, cueRest) > 0 {
		return true
	}
	name, _ := p.relationAt(min(m.First+1, s.Last-1), s.Last)
	return name == "others" && m.First > s.First && p.Language.Is(p.Tokens[m.First-1].Word, normalize.Determiner)
}
