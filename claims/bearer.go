package claims

import (
	"slices"

	"github.com/gainsay/gainsay/claims/traits"
	"github.com/gainsay/gainsay/normalize"
)

// bearer is the tokens [from, to) of who or what has a trait.
type bearer struct {
	from, to      int
	subject, noun string
	of            string // the noun as it is written
	count         []string
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
		} else if a, b := p.apposedName(end, sent.First); b > a && t.Named {
			return bearer{from: a, to: b, subject: p.folded(a, b), of: p.calledBefore(a, sent.First)}, true
		}
	}
	if end > sent.First && p.String(end-1) == "," {
		if a, b := p.nameUpTo(end-1, sent.First); t.Named && b > a+1 && a-2 > sent.First && p.String(a-1) == "," && p.person(a-2) {
			return bearer{from: a, to: b, subject: p.folded(a, b), of: p.calledBefore(a, sent.First)}, true // "the driver, Ana Rossetti, was"
		}
		end = p.beforeAside(end-1, sent.First)
		if end-2 > sent.First && p.Tokens[end-1].Kind == normalize.NumberToken && p.String(end-2) == "," {
			end -= 2 // "Rossetti, 34, of Lima, was found"
		}
	}
	if m := p.mentionBefore(end); m != nil && ageLike(m) && m.First-2 > sent.First && p.cueLength(m.First-1, m.First, cueAged) > 0 && p.person(m.First-2) {
		end = m.First - 1 // "una mujer de 35 años está"
	}
	if m := p.agedAlone(end, sent.First); m != nil && t.Once {
		return bearer{from: m.First - 1, to: m.Last, count: []string{m.Number.String()}}, true
	}
	if a, b := p.nameUpTo(end, sent.First); b > a && t.Named {
		if i := p.beforePhrase(a, sent.First, trait); i >= 0 {
			return p.nounBearer(i, s, trait), true
		}
		if a > sent.First && (p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) || p.content(a-1) && !p.capital(a-1) && !p.person(a-1) && p.behindPreposition(a-1, sent.First)) {
			if i := p.headNoun(a, sent.First); i >= 0 { // "the woman hurt in the fire in Lima was"
				return p.nounBearer(i, s, trait), p.bears(trait, i)
			}
		}
		if a > sent.First && p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) && (p.opens[b-1].marks&marksStreet != 0 || len(p.places(nil, a, b)) > 0) {
			return bearer{}, false // "in a shooting on Harbour Avenue died"
		}
		return bearer{from: a, to: b, subject: p.folded(a, b), of: p.calledBefore(a, sent.First)}, true
	}
	if end > sent.First && p.bears(trait, end-1) {
		return p.nounBearer(end-1, s, trait), true
	}
	if i := p.traded(end, sent.First, trait); i >= 0 {
		return p.nounBearer(i, s, trait), true
	}
	if t.Things {
		road := end
		if a, b := p.nameUpTo(end, sent.First); b > a && a-1 > sent.First && p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) {
			road = a - 1 // "Highway 14 at Tarvo Pass"
		}
		if b := p.roadBefore(road, sent); b.to > b.from {
			return b, true
		}
	}
	a := p.nounOf(k, sent)
	if a < 0 && k > sent.First && p.counting(k-1) != nil && !p.isVerb(k-1) {
		a = k - 1
	}
	if t.People || len(p.lexicon.Bearers[trait]) > 0 {
		for n := 0; a > sent.First && !p.bears(trait, a) && n < bearerReach; n++ { // "four people with broken bones"
			if a--; p.isVerb(a) || p.Tokens[a].Kind == normalize.PunctToken {
				break
			}
		}
		if (a < 0 || !p.bears(trait, a)) && (t.Named || t.People) && k > sent.First {
			if a = p.headNoun(k, sent.First); a >= 0 && !p.Language.Is(p.Tokens[a+1].Word, normalize.Relative) {
				return bearer{}, false // not "the boy who was hit by a truck on Friday"
			}
		}
		if a < 0 || !p.bears(trait, a) {
			return bearer{}, false
		}
	}
	if a < 0 || p.Tokens[a].Is(normalize.Upper) && a == sent.First && p.Part != Title {
		return bearer{}, false
	}
	return p.nounBearer(a, s, trait), t.Things || t.Once
}

// roadBefore returns what has a letter or two and a number before token end, or the word
// of a road and a number: "la carretera N-231 permanece cortada", "Highway 14 has reopened". What is nearby, or a
// part of it, is not told of the road.
func (p *Page) roadBefore(end int, s normalize.Sentence) bearer {
	i := end - 1
	if i <= s.First {
		return bearer{}
	}
	if what, _ := p.streetAt(i-1, s.Last); (what == "road" || what == "lanes" || what == "via") && p.Tokens[i].Kind == normalize.NumberToken && figuresOnly(p.String(i)) && p.Tokens[i-1].Is(normalize.Upper) {
		road := "road " + p.String(i) // "State Road 58", "Highway 58", "Route 58"
		return bearer{from: i - 1, to: end, noun: road, subject: road, of: p.Text.Span(i-1, end).In(p.Source)}
	}
	if p.Tokens[i].Kind == normalize.WordToken && p.Tokens[i].Is(normalize.Upper) && p.Tokens[i].End-p.Tokens[i].Start > 1 { // "M25"
		i++
	}
	from, to := p.designation(min(i, end-1), s)
	if to != end || to <= from || p.Tokens[from].End-p.Tokens[from].Start > longestRoad {
		return bearer{}
	}
	for k := from - 1; k >= s.First && k >= from-2; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Preposition) && !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return bearer{}
		}
	}
	road := p.undivided(from, to)
	return bearer{from: from, to: to, noun: road, subject: road, of: p.Text.Span(from, to).In(p.Source)}
}

// tradedReach is how many tokens stand between "shares" and what was done by them.
const tradedReach = 8

// traded returns the noun that can have a trait that turns within hours and stands before
// a name that ends at token end, or -1: "shares of Brackwater Mills Inc.".
func (p *Page) traded(end, first, trait int) int {
	if !traits.Files()[trait].Hourly {
		return -1
	}
	for i := end - 1; i >= first && i >= end-tradedReach; i-- {
		if p.bears(trait, i) {
			return i
		}
		if !p.capital(i) && p.String(i) != "." && p.String(i) != "&" && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Determiner) {
			break
		}
	}
	return -1
}

// longestRoad is how many letters a road's number has before it at most.
const longestRoad = 2

// mentionBefore returns the mention that ends right before token i, or nil.
func (p *Page) mentionBefore(i int) *normalize.Mention {
	if j := p.mentionAfter(i - 1); i > 0 && j < len(p.Mentions) && p.Mentions[j].Last == i {
		return &p.Mentions[j]
	}
	return nil
}

// agedAlone returns the age before token end that stands for who has it: "the
// 16-year-old was in stable condition".
func (p *Page) agedAlone(end, first int) *normalize.Mention {
	if end-1 <= first {
		return nil
	}
	j := p.mentionAfter(end - 1)
	if j >= len(p.Mentions) {
		return nil
	}
	m := &p.Mentions[j]
	if m.Last != end || m.First-1 < first || m.Type != normalize.Quantity || !ageLike(m) || !hyphenated(m.In(p.Source)) || p.traceOf(m.First-1)&traceDefinite == 0 {
		return nil
	}
	return m
}

// beforePhrase returns the noun that can have a trait which a name at token a with a
// preposition stands behind: "a man from Lima was arrested". It is -1 where there is none.
func (p *Page) beforePhrase(a, first, trait int) int {
	if a-2 < first || !p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) {
		return -1
	}
	for i := a - 2; i >= first && i > a-bearerReach && !p.isVerb(i) && p.Tokens[i].Kind != normalize.PunctToken; i-- {
		if p.content(i) && p.bears(trait, i) {
			return i
		}
	}
	return -1
}

// calledBefore is the noun, as a concept, that stands before a name at token a and is of the
// same person: "the driver of the bus, Ana Rossetti", "drummer Ana Rossetti".
func (p *Page) calledBefore(a, first int) string {
	i := a - 1
	if i > first && p.String(i) == "," {
		i--
	}
	noun := -1
	for ; i >= first && i > a-2*bearerReach && p.Tokens[i].Kind != normalize.PunctToken && !p.isVerb(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Relative); i-- {
		if p.person(i) {
			noun = i // the first of "the driver of a doctor, Ana Rossetti"
		}
	}
	if noun < 0 {
		return ""
	}
	return p.concept(noun)
}

// beforeAside returns where what a comma at token i closes begins: "Rossetti, 34,
// was found", "the man, who wore a coat, is at large". It is i where nothing does.
func (p *Page) beforeAside(i, first int) int {
	for k := i - 1; k > first && k >= i-asideReach; k-- {
		if p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) {
			if p.String(k) == "," {
				return k
			}
			break
		}
	}
	return i
}

// counting returns the figure that counts the noun at token i: "four passengers".
func (p *Page) counting(i int) *normalize.Mention {
	for j := max(0, p.mentionAfter(i)-1); j < len(p.Mentions) && p.Mentions[j].First < i; j++ {
		if m := &p.Mentions[j]; m.Type == normalize.Quantity && m.Amount.Unit == "" && m.Last >= i && p.content(i) {
			return m
		}
	}
	return nil
}

// bearerBehind returns what stands behind words that end at token i: a name, or
// a noun that can have the trait.
func (p *Page) bearerBehind(i, s, trait int) (bearer, bool) {
	sent, t := p.Sentences[s], &traits.Files()[trait]
	if i < sent.Last && p.String(i) == "." { // "Gov."
		i++
	}
	if i+1 < sent.Last && p.String(i) == "," && t.Named {
		a, b := p.nameRun(i+1, sent.Last)
		return bearer{from: a, to: b, subject: p.folded(a, b)}, b > a+1
	}
	for k := i; k < sent.Last && k < i+bearerReach; k++ {
		if p.bears(trait, k) {
			return p.nounBearer(k, s, trait), true
		}
		if a, b := p.nameRun(k, sent.Last); b > a+1 && t.Named {
			return bearer{from: a, to: b, subject: p.folded(a, b)}, true
		}
		if p.isVerb(k) || p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) || p.Language.Is(p.Tokens[k].Word, normalize.Preposition|normalize.Relative|normalize.Conjunction) {
			break
		}
	}
	return bearer{}, false
}

// nounBearer returns the bearer that the noun or the pronoun at token i of a
// sentence is.
func (p *Page) nounBearer(i, s, trait int) bearer {
	b := bearer{from: i, to: i + 1, negated: p.negated(max(p.Sentences[s].First, i-negatedReach), i)}
	switch {
	case p.content(i):
		b.noun, b.of = p.concept(i), p.String(i)
		b.subject = b.noun
		if m := p.counting(i); m != nil {
			b.count = []string{m.Number.String()}
		}
	case p.Language.Is(p.Tokens[i].Word, normalize.Pronoun):
		if w, ok := p.antecedent(s, i, p.sexOf(i, i), false); ok && w.named && traits.Files()[trait].Named {
			b.subject = p.folded(w.from, w.to)
		} else if ok && !w.named && p.bears(trait, w.from) {
			b.noun, b.of = p.concept(w.from), p.String(w.from)
			b.subject = b.noun
		}
	}
	return b
}

// bears tells whether token i is a noun that can have a trait.
func (p *Page) bears(trait, i int) bool {
	w := p.Tokens[i].Word
	if traits.Files()[trait].People && (p.person(i) || p.classesAt(i)&(p.lexicon.Sources&^p.lexicon.Bodies) != 0) {
		return true
	}
	_, ok := slices.BinarySearch(p.lexicon.Bearers[trait], w)
	return ok && w != 0
}
