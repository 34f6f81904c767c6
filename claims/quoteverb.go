package claims

import "github.com/gainsay/gainsay/normalize"

// verbFrom is the token behind the comma at close, the auxiliaries and the pronoun of
// whom it was said to: "…", nos ha | dicho · « … », s'est | réjouie.
func (p *Page) verbFrom(close, last int) int {
	i := close
	if i < last && p.Tokens[i].Kind == normalize.PunctToken {
		i++
	}
	if i < last {
		if name, _ := p.relationAt(i, last); name == "to whom" {
			i++
		}
	}
	for i < last && p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) {
		i++
	}
	return i
}

// verbBehind returns who says a quotation that ends at close where the verb is
// none of those that give out figures, so that its place tells it: "…", bromeó
// Ana Rossetti · « … », a lancé la maire, Ana Rossetti.
func (p *Page) verbBehind(close, last int) quotedBy {
	if close >= last || !p.comma(close) {
		return quotedBy{role: -1}
	}
	i := p.verbFrom(close, last)
	if i >= last || !p.content(i) || p.capital(i) || p.dated(i) {
		return quotedBy{role: -1}
	}
	by := p.namedFrom(i+1, last)
	if by.to == by.from && !(by.role == i+2 && p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner)) {
		return quotedBy{role: -1} // a verb is only told by who stands behind it
	}
	return by
}

// pastListeners is the token behind whom or where something was said, between the
// verb and who said it: "declaró a la prensa | el ministro", "a lancé à la tribune | le
// docteur".
func (p *Page) pastListeners(j, last int) int {
	if j >= last || !p.Language.Is(p.Tokens[j].Word, normalize.Preposition) {
		return j
	}
	k := j + 1
	if k < last && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		k++
	}
	for end := min(last, k+listenersReach); k < end && p.content(k) && !p.isVerb(k) && !p.dated(k); {
		if k++; k < last && p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return k
		}
	}
	return j
}

// listenersReach is how many words tell at most whom or where something was said: "a la
// emisora local", "à Radio Lima".
const listenersReach = 4

// namedWithAside returns the name that the words in tokens [first, verb) begin with, where
// what it is of or an aside in commas stands between it and the verb: "Superintendent Ana
// Rossetti of the harbour police | told", "Ana Rossetti, chief of the harbour police, | said".
func (p *Page) namedWithAside(first, verb int) (from, to int) {
	if first < verb && p.comma(first) {
		first++
	}
	a, b := p.nameRun(first, verb)
	if a > first+1 || a > first && !p.capital(first) || b < a+2 || b+1 >= verb || p.dated(a) || len(p.places(nil, a, b)) > 0 {
		return 0, 0
	}
	aside := p.comma(b)
	if aside != p.comma(verb-1) || !aside && p.cueLength(b, verb, cueLink) == 0 {
		return 0, 0
	}
	end := verb
	if aside {
		end--
	}
	for k := b + 1; k < end; k++ {
		if p.comma(k) || p.Tokens[k].Kind != normalize.WordToken && !p.hyphen(k) && !p.possessive(k) || p.isVerb(k) || p.Language.Is(p.Tokens[k].Word, normalize.Pronoun|normalize.Relative|normalize.Subordinator) && !p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Preposition) {
			return 0, 0
		}
	}
	return a, b
}
