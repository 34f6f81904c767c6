package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// quantityKind is the kind of every figure that no other kind knows. It is
// keyed by what is counted or measured and by its verb, and compared more
// cautiously than a kind with a name.
func quantityKind() *Kind {
	return &Kind{
		Name: "quantity", Check: "quantity",
		Doc:  "A figure of any other kind, told apart by what it counts or measures and by its verb.",
		Same: []string{"head", "key"},
		Find: findQuantities,
	}
}

func findQuantities(p *Page, sentence int, out []Claim) []Claim {
	figures := p.Figures(sentence)
	for i := range figures {
		f := &figures[i]
		if f.used || f.taken && p.restricted(f) || f.former > 0 || f.Type != normalize.Quantity {
			continue
		}
		if f.Amount.Unit == "" && f.Head < 0 {
			if c, ok := p.countedClaim(f, sentence); ok {
				out = append(out, c)
			}
			continue
		}
		c := p.claim(quantity, f, f.First, f.Last, "quantity")
		if p.knownCount(f) {
			c.Rule = definiteRule
		}
		if c.Count == PartOf && f.Number.Float() >= manyTaken && p.partitive(f.Mention) {
			c.Rule = partitiveRule
		} else if c.Count == PartOf {
			continue // "two of the 310 operations": of what, but not which
		}
		c.Key, c.Subject = p.key(sentence, f), p.meant(sentence)
		out = append(out, c)
	}
	return out
}

// manyTaken is from how many on those taken out of others are told of by the number:
// "some 680,000 of the cookers".
const manyTaken = 1000

// partitiveRule names the rule of figures that are taken out of what they count.
const partitiveRule = "partitive"

// definiteRule names the rule of figures that a text speaks of as known: "the 28
// stolen paintings", "los 28 cuadros robados".
const definiteRule = "definite"

// knownCount tells whether a count stands behind an article, and nothing behind
// its noun tells which of several they are: "the six men who fled".
func (p *Page) knownCount(f *Figure) bool {
	if f.Amount.Unit != "" || f.Head < 0 || f.First == 0 || f.Change != normalize.Equal || !p.Language.Is(p.Tokens[f.First-1].Word, normalize.Determiner) {
		return false
	}
	if i := f.Last; i < len(p.Tokens) {
		return !p.Language.Is(p.Tokens[i].Word, normalize.Relative) && !(p.Language.Is(p.Tokens[i].Word, normalize.Preposition) && !p.isVerb(i))
	}
	return true
}

// restricted tells whether a relative clause behind a count says which are meant:
// "two of the three men who called".
func (p *Page) restricted(f *Figure) bool {
	return f.Last < len(p.Tokens) && p.Language.Is(p.Tokens[f.Last].Word, normalize.Relative)
}

// wholeOf tells whether a figure is the whole of one right before it: the 14 of
// "11 of 14 counts".
func (p *Page) wholeOf(f *Figure) bool {
	i := f.Mention.First - 1
	if i < 1 || p.cueLength(i, i+1, cueShare) == 0 {
		return false
	}
	j := p.mentionAfter(i - 1)
	m := &p.Mentions[j]
	return m.Last == i && m.Type == normalize.Quantity && m.Amount.Unit == ""
}

// quantity names the kind in claims made by findQuantities.
var quantity = &Kind{Name: "quantity", Check: "quantity"}

// key says what a figure measures: the stem of its verb.
func (p *Page) key(sentence int, f *Figure) string {
	if v := p.verb(sentence, f.First, f.Last); v >= 0 && p.cueLength(v, v+1, cueSaid) == 0 {
		return p.stemAt(v)
	}
	return ""
}

// meant is the name that the pronoun which opens a sentence means: the one that
// the sentence before opens with. "He leaves two children" tells of another
// man than the next such sentence.
func (p *Page) meant(sentence int) string {
	s := p.Sentences[sentence]
	if sentence == 0 || !p.Language.Is(p.Tokens[s.First].Word, normalize.Pronoun) {
		return ""
	}
	before := p.Sentences[sentence-1]
	from, to := p.nameRun(before.First, before.Last)
	if to == from {
		return ""
	}
	return p.folded(from, to)
}
