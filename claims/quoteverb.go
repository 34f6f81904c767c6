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
	if k+1 < last && p.content(k) && !p.capital(k) && p.Language.Is(p.Tokens[k+1].Word, normalize.Determiner) {
		return k + 1
	}
	return j
}
