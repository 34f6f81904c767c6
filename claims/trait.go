package claims

import (
	"slices"

	"github.com/gainsay/gainsay/claims/traits"
	"github.com/gainsay/gainsay/normalize"
)

// traitKind is how things stand with someone or something, in one of the traits
// of package traits.
func traitKind() *Kind {
	return &Kind{Name: "trait", Doc: "How things stand with someone or something that is one way or another: closed or reopened, at large or in custody.", Check: "status", FindPage: findTraits}
}

const (
	doubtReach  = 12 // tokens before words of a trait that may say that it is no fact
	bearerReach = 7  // tokens that its bearer may stand behind them
)

// findTraits reads the traits of a page that are told as fact. Key is the trait,
// Object its value, Subject whose it is: a name, or the noun that Head has too.
func findTraits(p *Page, out []Claim) []Claim {
	for s := range p.Sentences {
		if p.told[s].marks&marksTrait == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := sent.First; i < sent.Last; i++ {
			if p.opens[i].marks&marksTrait == 0 {
				continue
			}
			v, n := p.longest(&p.lexicon.traits, i, sent.Last)
			if v == 0 {
				continue
			}
			if said := &p.lexicon.said[v-1]; said.value >= 0 {
				if c, ok := p.trait(s, i, n, said); ok {
					out = append(out, c)
				}
			}
			i += n - 1
		}
	}
	return out
}

// trait reads the trait that n tokens from i are words of.
func (p *Page) trait(s, i, n int, said *said) (Claim, bool) {
	sent := p.Sentences[s]
	t := &traits.Files()[said.trait]
	g := p.verbGroup(i, sent.First)
	b := bearer{from: i, to: i + n}
	ok := true
	switch said.form {
	case saidBehind, saidPassive:
		b, ok = p.bearerBefore(g.first, i, s, said.trait)
		if said.form == saidPassive && !g.finite && !(p.Part == Title && g.first == i) && !p.auxiliaryBefore(b.from, sent.First) {
			ok = false
		}
	case saidBefore:
		b, ok = p.bearerBehind(i+n, s, said.trait)
	}
	if !ok || !p.fact(s, min(b.from, i), i) {
		return Claim{}, false
	}
	value := t.Values[said.value].Name
	if g.negated || b.negated {
		k := slices.IndexFunc(t.Values, func(v traits.Value) bool { return v.Not == value })
		if k < 0 {
			return Claim{}, false
		}
		value = t.Values[k].Name
	}
	return Claim{
		Kind: "trait", Rule: "traits/" + t.Name + ".yaml", Key: t.Name, Subject: b.subject, Head: b.noun, Object: value,
		Span: p.Text.Span(min(b.from, i), max(b.to, i+n)), Context: p.saidOf(s, sent.First),
	}, true
}

// verbGroup is the auxiliaries and adverbs before a verb.
type verbGroup struct {
	first   int  // where they begin
	finite  bool // one of them is
	negated bool
}

func (p *Page) verbGroup(i, first int) verbGroup {
	g := verbGroup{first: i}
	for k := i - 1; k >= first && p.Tokens[k].Kind == normalize.WordToken; k-- {
		w := p.Tokens[k].Word
		if !p.Language.Is(w, normalize.Auxiliary|normalize.Negation|normalize.Adverb) || p.capital(k) {
			break
		}
		g.first = k
		g.negated = g.negated || p.opens[k].marks&wordNegates != 0
		if p.Language.Is(w, normalize.Auxiliary) && p.Language.Is(w, normalize.Past|normalize.Present) {
			g.finite = true
		}
	}
	return g
}

// auxiliaryBefore tells whether an auxiliary stands before the noun at token i
// and is no infinitive: "only then were these apps reinstated", and not "hoped
// to have the app reinstated".
func (p *Page) auxiliaryBefore(i, first int) bool {
	for k := i - 1; k > first && k >= i-3; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary) {
			return p.cueLength(k-1, k, cueTo) == 0
		}
	}
	return false
}

// fact tells whether what tokens [from, to) of a sentence say is told as a fact
// of the event itself.
func (p *Page) fact(s, from, to int) bool {
	sent := p.Sentences[s]
	if from > sent.First && p.cueLength(from-1, from, cueTo) > 0 && p.cueLength(from-1, from, cuePassive) == 0 {
		return false
	}
	const none = cuePlanned | cuePossible | cueReported | cueDoubt | cueBackground | cueSuperseded
	if p.cuesIn(max(sent.First, from-doubtReach), to, sent.Last)&none != 0 || p.cuesOf(s, sent.First, sent.Last)&cueBackground != 0 {
		return false
	}
	for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		if m := &p.Mentions[k]; dateLike(m) && m.To != 0 && p.Date != 0 && m.To < p.Date-farPast {
			return false
		}
	}
	return true
}

// bearer is the tokens [from, to) of who or what has a trait.
type bearer struct {
	from, to      int
	subject, noun string
	negated       bool // "no arrests", "neither victim"
}

// bearerBefore returns what stands before the verb group that begins at token k
// and ends at token i.
func (p *Page) bearerBefore(k, i, s, trait int) (bearer, bool) {
	sent, t := p.Sentences[s], &traits.Files()[trait]
	end := k
	if end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
		end--
		if end > sent.First && p.String(end-1) == "," {
			end-- // "Rossetti, who is still missing"
		}
	}
	if a, b := p.nameUpTo(end, sent.First); b > a && t.Named {
		return bearer{a, b, p.folded(a, b), "", false}, true
	}
	if k > sent.First && p.bears(trait, k-1) {
		return p.nounBearer(k-1, sent.First), true
	}
	a := p.nounOf(k, sent)
	if a < 0 && k > sent.First && p.figured(k-1) {
		a = k - 1
	}
	if a < 0 || p.Tokens[a].Is(normalize.Upper) && a == sent.First && p.Part != Title || !t.Things && !p.bears(trait, a) {
		return bearer{}, false
	}
	if len(p.lexicon.bearers[trait]) > 0 && !p.bears(trait, a) {
		return bearer{}, false
	}
	return p.nounBearer(a, sent.First), true
}

// figured tells whether token i is a noun that a figure counts: "four passengers".
func (p *Page) figured(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First < i && p.Mentions[j].Type == normalize.Quantity && p.content(i) && !p.isVerb(i) || p.content(i) && i > 0 && p.Tokens[i-1].Kind == normalize.NumberToken
}

// bearerBehind returns what stands behind words that end at token i: a name, or
// a noun that can have the trait.
func (p *Page) bearerBehind(i, s, trait int) (bearer, bool) {
	sent, t := p.Sentences[s], &traits.Files()[trait]
	for k := i; k < sent.Last && k < i+bearerReach; k++ {
		if p.bears(trait, k) {
			return p.nounBearer(k, sent.First), true
		}
		if a, b := p.nameRun(k, sent.Last); b > a && t.Named {
			return bearer{a, b, p.folded(a, b), "", false}, true
		}
		if p.isVerb(k) || p.Language.Is(p.Tokens[k].Word, normalize.Preposition|normalize.Relative) {
			break
		}
	}
	return bearer{}, false
}

func (p *Page) nounBearer(i, first int) bearer {
	noun := p.concept(i)
	return bearer{i, i + 1, noun, noun, p.negated(max(first, i-2), i)}
}

// bears tells whether token i is a noun that can have a trait.
func (p *Page) bears(trait, i int) bool {
	_, ok := slices.BinarySearch(p.lexicon.bearers[trait], p.Tokens[i].Word)
	return ok && p.Tokens[i].Word != 0
}
