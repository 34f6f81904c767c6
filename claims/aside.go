package claims

import "github.com/gainsay/gainsay/normalize"

// asideBehind is how far before its verb a denial may begin that a sentence adds
// to what it tells.
const asideBehind = 9

// asideBefore returns the first token of a denial that a sentence adds to what
// it has told, of which the verb is at token i: ", which the mill has repeatedly
// denied", ", a charge she denies". It is 0 where there is none.
func (p *Page) asideBefore(i int, s normalize.Sentence) int {
	k := i - 1
	for k > s.First && p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary|normalize.Adverb) {
		k--
	}
	subject := false
	for ; k > s.First+leastContest && k >= i-asideBehind; k-- {
		w := p.Tokens[k].Word
		switch {
		case p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) && !p.possessive(k), p.Language.Is(w, normalize.Conjunction), p.isVerb(k) && p.claimNoun(k) == 0,
			p.Language.Is(w, normalize.Preposition) && !p.Language.Is(w, normalize.Relative|normalize.Determiner):
			return 0
		case p.Language.Is(w, normalize.Relative) && subject && p.opensSubject(k+1):
			if p.String(k-1) == "," {
				return k // ", which the mill denied"
			}
			if p.String(k-2) == "," && p.Language.Is(p.Tokens[k-1].Word, normalize.Pronoun) {
				return k - 1 // ", algo que"
			}
			if j := p.claimNoun(k - 1); j > 0 { // ", a charge that she denies"
				return j
			}
			if j := p.claimNoun(k - 2); j > 0 && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition) { // ", a point on which she disagrees"
				return j
			}
			return 0
		case p.Language.Is(w, normalize.Relative) && k+3 >= i:
			return p.claimNoun(k - 1) // ", palabras que luego negó"
		case subject && p.opensSubject(k+1):
			if j := p.claimNoun(k); j > 0 { // ", a charge she denies"
				return j
			}
		}
		if p.content(k) && !p.isVerb(k) || p.Language.Is(w, normalize.Pronoun) {
			subject = true
		}
	}
	return 0
}

// claimNoun returns the comma's next token when the noun of "a charge" stands at
// token k, behind an article and a comma, or 0.
func (p *Page) claimNoun(k int) int {
	if k > 2 && p.setApart(k-1) && !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
		if name, _ := p.contestAt(k, k+1); name == "told" {
			return k // ", extremo que niega"
		}
		return 0
	}
	if k < 3 || !p.setApart(k-2) && (!p.quoteEdge(k-2) || p.String(k-3) != ",") || !p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner) {
		return 0
	}
	if name, _ := p.contestAt(k, k+1); name == "told" {
		return k - 1
	}
	return 0
}

// setApart tells whether token i is a comma or a dash.
func (p *Page) setApart(i int) bool {
	return p.comma(i) || p.String(i) == "–" || p.String(i) == "—"
}

// asideEnd is where such a denial ends: at the next sign.
func (p *Page) asideEnd(i, last int) int {
	for i < last && (p.Tokens[i].Kind != normalize.PunctToken || p.hyphen(i) || p.possessive(i)) {
		i++
	}
	return i
}

// endsAside tells whether a verb in tokens [i, j) has no object of its own: what
// is denied is told before, and no one is denied entry.
func (p *Page) endsAside(i, j, last int) bool {
	if j >= last || p.Tokens[j].Kind == normalize.PunctToken {
		return true
	}
	if p.deniesWords(j, last) {
		return true
	}
	w := p.Tokens[j].Word
	if p.content(j) || p.Language.Is(w, normalize.Determiner|normalize.Pronoun) {
		return false
	}
	return !p.Language.Is(p.Tokens[i-1].Word, normalize.Pronoun) || !p.Language.Is(w, normalize.Preposition) // "que se niega a"
}

// opensSubject tells whether who denies may begin at token i: the mill, Rossetti, she.
func (p *Page) opensSubject(i int) bool {
	return p.Tokens[i].Is(normalize.Upper) || p.Language.Is(p.Tokens[i].Word, normalize.Determiner|normalize.Pronoun)
}

// deniesWords tells whether what follows a denial at token j, up to the next sign, is
// no more than that something was said: "remarks he denies having made".
func (p *Page) deniesWords(j, last int) bool {
	end := p.asideEnd(j, last)
	if end-j > longestSaying {
		return false
	}
	said := false
	for k := j; k < end; k++ {
		name, _ := p.replyAt(k, end)
		switch {
		case name == "utters" || name == "says" || p.cueLength(k, end, cueSaid) > 0:
			said = true
		case !p.Language.Is(p.Tokens[k].Word, normalize.Auxiliary|normalize.Preposition|normalize.Pronoun|normalize.Determiner|normalize.Adverb):
			if name, _ := p.contestAt(k, end); name != "told" {
				return false
			}
		}
	}
	return said
}

// longestSaying is how many tokens "having ever used that phrase" has, at most.
const longestSaying = 5
