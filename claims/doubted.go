package claims

import "github.com/gainsay/gainsay/normalize"

// doubted tells whether a sentence does not tell what stands in its clause from token first
// to token to: it asks it, "Were six people hurt?", or says behind it that somebody denies
// it, "that seven had died, which police denied".
func (p *Page) doubted(sentence, first, to int) bool {
	s := p.Sentences[sentence]
	return p.deniedBehind(s, to, sentence) || p.asks(s) && p.asksWhether(s, first)
}

// deniedReach is how many tokens behind a relative pronoun the verb stands of who denies
// what it stands for.
const deniedReach = 6

// deniedBehind tells whether a relative clause behind token i tells that somebody denies
// what stands before it: "…, algo que la policía desmintió".
func (p *Page) deniedBehind(s normalize.Sentence, i, sentence int) bool {
	if p.told[sentence].marks&marksContest == 0 {
		return false
	}
	for ; i < s.Last; i++ {
		if !p.Language.Is(p.Tokens[i].Word, normalize.Relative) || !p.behindComma(i, s.First) {
			continue
		}
		for k := i + 1; k < s.Last && k <= i+deniedReach; k++ {
			if name, _ := p.contestAt(k, s.Last); name == "denies" || name == "disputes" {
				return true
			}
		}
	}
	return false
}

// behindComma tells whether a comma stands before the clause that opens at token i, or
// before the word that it is of: ", which", ", algo que", ", ce que".
func (p *Page) behindComma(i, first int) bool {
	for k := i - 1; k > first && k >= i-2; k-- {
		if p.comma(k) {
			return true
		}
	}
	return false
}

// asksWhether tells whether a question asks whether something is so, and has its verb in
// the clause that opens at token first: "Did 20 die?", "Le bilan est-il de 20 morts ?"; what
// "Why did 20 die?" asks is told.
func (p *Page) asksWhether(s normalize.Sentence, first int) bool {
	i := s.First
	for i < s.Last && p.Tokens[i].Kind == normalize.PunctToken {
		i++
	}
	if i+1 >= s.Last || first > i {
		return false
	}
	if p.Language.Is(p.Tokens[i].Word, normalize.Pronoun) && p.opensVerb(i+1) { // "Y a-t-il"
		return true
	}
	if !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.Tokens[i].Kind != normalize.NumberToken {
		return p.opensVerb(i)
	}
	for k := i + 1; k+2 < s.Last; k++ { // "est-il", "a-t-il"
		if p.opensVerb(k) && p.hyphen(k+1) && (p.Language.Is(p.Tokens[k+2].Word, normalize.Pronoun) || k+4 < s.Last && p.hyphen(k+3) && p.Language.Is(p.Tokens[k+4].Word, normalize.Pronoun)) {
			return true
		}
	}
	return false
}

// opensVerb tells whether token i is a verb or an auxiliary.
func (p *Page) opensVerb(i int) bool {
	return p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary)
}
