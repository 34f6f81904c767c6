package claims

import (
	"slices"

	"github.com/gainsay/gainsay/claims/internal/tables"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/claims/traits"
	"github.com/gainsay/gainsay/normalize"
)

// traitKind is how things stand with someone or something, in one of the traits
// of package traits.
func traitKind() *Kind {
	return &Kind{Name: "trait", Doc: "How things stand with someone or something that is one way or another: closed or reopened, at large or in custody.", Check: "status", FindPage: findTraits}
}

const (
	doubtReach   = 12 // tokens before words of a trait that may say that it is no fact
	bearerReach  = 7  // tokens that its bearer may stand behind them
	planReach    = 4  // tokens that words of a plan are, at most
	monthDays    = 31 // in the longest
	negatedReach = 3  // tokens before it that may deny it: "neither of the women"
)

// findTraits reads the traits of a page that are told as fact. Key is the trait,
// Object its value, Expected which of the trait's it is of, Subject whose it is: a
// name, or the noun that Head has too and Of as it is written, Scope how many.
func findTraits(p *Page, out []Claim) []Claim {
	for s := range p.Sentences {
		if p.told[s].marks&marksTraitKey == 0 || p.told[s].marks&marksTrait == 0 {
			continue
		}
		sent := p.Sentences[s]
		key := sent.First // the next token that may be the longest word of one
		for i := p.marked(sent.First, sent.Last, marksTrait); i < sent.Last; i = p.marked(i+1, sent.Last, marksTrait) {
			if key = p.marked(max(key, i), sent.Last, marksTraitKey); key == sent.Last {
				break
			}
			v, n := p.longest(&p.lexicon.Traits, i, sent.Last)
			if v == 0 {
				continue
			}
			if said := &p.lexicon.Said[v-1]; said.Value >= 0 {
				if c := p.trait(s, i, n, said); c != nil {
					out = append(out, *c)
				}
				for also := alsoSaid(said); also != nil; also = alsoSaid(also) {
					if c := p.alsoTrait(s, i, n, also); c != nil {
						out = append(out, *c)
					}
				}
			}
			i += n - 1
			if n == 1 || p.opens[i].marks&marksTrait == 0 {
				continue
			}
			if _, more := p.longest(&p.lexicon.Traits, i, sent.Last); more >= sharedWords {
				i-- // "taken to a hospital", "hospital, where he died"
			}
		}
	}
	return out
}

// sharedWords is how many words a phrase has at least that may begin with the last
// word of another.
const sharedWords = 4

// trait reads the trait that n tokens from i are words of.
func (p *Page) trait(s, i, n int, said *tables.Said) *Claim {
	sent := p.Sentences[s]
	t := &traits.Files()[said.Trait]
	plan := i // where the words of a plan begin
	if said.Form == tables.SaidPlanned {
		if plan = p.planBefore(i, sent.First); plan == i {
			return nil
		}
	}
	g := p.verbGroup(plan, sent.First)
	b := bearer{from: i, to: i + n}
	ok := true
	switch said.Form {
	case tables.SaidPlanned:
		b, ok = p.bearerBefore(g.first, i, s, said.Trait)
	case tables.SaidBehind, tables.SaidPassive:
		if said.Form == tables.SaidPassive && !g.passive && t.Along {
			g = p.alongWith(i, g, sent.First)
		}
		if b, ok = p.bearerBefore(g.first, i, s, said.Trait); !ok {
			if shared, found := p.sharedSubject(g.first, sent.First); found {
				g.passive = g.passive || shared.passive
				b, ok = p.bearerBefore(shared.first, i, s, said.Trait)
			}
		}
		ok = ok && !(said.Form == tables.SaidBehind && !t.Hourly && b.noun != "" && t.Values[said.Value].Of == "" && p.takesObject(i+n, sent.Last))
		if said.Form == tables.SaidPassive && !g.passive && !(p.Part == Title && g.first == i) && !(g.first == i && p.auxiliaryBefore(b.from, sent.First)) {
			ok = false
		}
	case tables.SaidBefore:
		b, ok = p.bearerBehind(i+n, s, said.Trait)
	}
	if t.Listed && p.listedAt(i+n, sent.Last) {
		ok = false
	}
	if t.Once && t.Things && b.noun != "" && len(b.count) > 0 {
		return nil // "four people", of what an event has one of
	}
	if !ok || !p.fact(s, min(b.from, i), plan) {
		return nil
	}
	value := &t.Values[said.Value]
	if g.negated || b.negated {
		k := slices.IndexFunc(t.Values, func(v traits.Value) bool { return v.Not == value.Name })
		if k < 0 {
			return nil
		}
		value = &t.Values[k]
	} else if g.before && said.Form != tables.SaidAlone {
		return nil
	}
	tense := offices.Told
	if p.presently(g.first, i+n) {
		tense = offices.Now
	}
	return &Claim{
		Kind: "trait", Tense: tense, Rule: "traits/" + t.Name + ".yaml", Key: t.Name, Subject: b.subject, Head: b.noun, Of: b.of, Scope: b.count, Object: value.Name, Expected: value.Of,
		Span: p.Text.Span(min(b.from, i), max(b.to, i+n)), Context: p.saidOf(s, sent.First),
	}
}

// listedAt tells whether another value of a trait is joined to one that ends before token
// i: "in the leg, arm", "in the leg and the arm", not "in the leg and underwent surgery".
func (p *Page) listedAt(i, last int) bool {
	if i+1 >= last || p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
		return false
	}
	for i++; i+1 < last && p.Language.Is(p.Tokens[i].Word, normalize.Determiner|normalize.Preposition); i++ {
	}
	return p.opens[i].marks&marksTraitKey != 0 && !p.isVerb(i)
}

// planBefore returns where the words of a plan begin that end right before token
// i, or i: "will", "is scheduled to".
func (p *Page) planBefore(i, first int) int {
	end := i
	for end > first && p.Language.Is(p.Tokens[end-1].Word, normalize.Adverb) && p.opens[end-1].marks&wordNegates == 0 {
		end--
	}
	for k := max(first, end-planReach); k < end; k++ {
		if p.cueLength(k, end, cuePlanned) == end-k {
			return k
		}
	}
	return i
}

// verbGroup is the auxiliaries and adverbs before a verb.
type verbGroup struct {
	first   int  // where they begin
	finite  bool // one of them is
	passive bool // the last of them tells how something is, and one is finite
	before  bool // they tell what was before that: "had been closed"
	negated bool
}

func (p *Page) verbGroup(i, first int) verbGroup {
	g := verbGroup{first: i}
	helped := false // by an auxiliary that was met
	for k := i - 1; k >= first && p.Tokens[k].Kind == normalize.WordToken; k-- {
		w := p.Tokens[k].Word
		be, aux := p.cueLength(k, k+1, cueBe) > 0, p.Language.Is(w, normalize.Auxiliary)
		if !be && !aux && !p.Language.Is(w, normalize.Negation|normalize.Adverb) || p.capital(k) {
			break
		}
		g.first = k
		g.negated = g.negated || p.opens[k].marks&wordNegates != 0
		if be && !helped {
			g.passive = true
		}
		helped = helped || be || aux
		if be && !aux || aux && p.Language.Is(w, normalize.Past|normalize.Present) {
			g.finite = true
			g.before = g.before || !be && p.Language.Is(w, normalize.Past)
		}
	}
	g.passive = g.passive && g.finite
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

// takesObject tells whether what follows a verb at token i may be its object:
// "resumed the search".
func (p *Page) takesObject(i, last int) bool {
	const ends = normalize.Preposition | normalize.Conjunction | normalize.Subordinator | normalize.Adverb | normalize.Relative
	if i >= last || p.Tokens[i].Kind != normalize.WordToken || p.dated(i) || p.cueLength(i, i+1, cueTo) > 0 {
		return false // "sigue cerrado al tráfico"
	}
	return p.Language.Is(p.Tokens[i].Word, normalize.Determiner|normalize.Pronoun) || !p.Language.Is(p.Tokens[i].Word, ends)
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
		m := &p.Mentions[k]
		if !dateLike(m) || m.To == 0 {
			continue
		}
		if p.Date != 0 && m.To < p.Date-farPast || p.Date == 0 && m.Timex.YearWritten() && m.To-m.From > monthDays {
			return false // of another time: "in 2003"
		}
	}
	return true
}
