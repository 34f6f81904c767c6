package claims

import "github.com/gainsay/gainsay/normalize"

// doubted tells whether a sentence does not tell what stands in its clause from token first
// to token to: it asks it, "Were six people hurt?", says behind it that somebody denies
// it, "that seven had died, which police denied", or before it that it may be, would have
// been or is a tale: "on craint que", "if 20 had died", "in the film,".
func (p *Page) doubted(c *Claim, sentence, first, figure, to int) bool {
	s := p.Sentences[sentence]
	return p.told[sentence].marks&marksAspect != 0 && p.unreal(c, sentence, first, figure, to) || p.calledUntrue(sentence+1) || p.deniedBehind(s, to, sentence) || p.asks(s) && p.asksWhether(s, first)
}

// untrueLength is how many tokens a sentence has at most that says no more than that what was
// told before is untrue: "The call was a hoax."
const untrueLength = 8

// calledUntrue tells whether a sentence says only that what the one before it tells is untrue.
func (p *Page) calledUntrue(sentence int) bool {
	if sentence >= len(p.Sentences) || p.told[sentence].marks&(marksAspect|marksContest) == 0 || p.Sentences[sentence].Paragraph {
		return false
	}
	s := p.Sentences[sentence]
	if s.Last-s.First > untrueLength {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		if name, _ := p.aspectAt(i, s.Last); name == "unreal" {
			return true
		}
		if name, _ := p.contestAt(i, s.Last); name == "false" {
			return true
		}
	}
	return false
}

// unrealReach is how many tokens before a figure words may stand that say it is no fact.
const unrealReach = 14

// unreal tells whether words before a figure of a clause that opens at token first say that
// it is no fact, with nothing between that opens another tale, or whether the clause says what
// would be "if" it "had" been.
func (p *Page) unreal(c *Claim, sentence, first, figure, to int) bool {
	s, whether := p.Sentences[sentence], false
	for _, x := range p.aspectsIn(sentence) {
		if x.at < figure-unrealReach || x.at >= to+2 {
			continue
		}
		before := x.at < figure
		switch {
		case x.name == "unreal had" && (whether || x.at == s.First && before):
			return !before || !p.asks(s) // "if 20 people had died"
		case !before:
		case (x.name == "unreal" || x.name == "unreal people" && c.Value.Unit == "person") && x.end <= figure+1:
			if !p.talksOn(x.at, figure) && !p.followsFact(x.end, figure) {
				return true
			}
		case x.name == "unreal if" && x.at >= first-1:
			whether = !p.talksOn(x.at, figure)
		}
	}
	return false
}

// followsFact tells whether a word stands in tokens [from, to) that opens what came before all
// that is feared: "they fear losses after waves killed 38,000".
func (p *Page) followsFact(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if w := p.Tokens[i].Word; p.Language.Is(w, normalize.Subordinator) && p.Language.Is(w, normalize.Preposition) {
			return true
		}
	}
	return false
}

// talksOn tells whether a sign or a word stands in tokens [from, to) behind which another tale
// is told: "he denied that, but 20 died".
func (p *Page) talksOn(from, to int) bool {
	for i := from; i < to; i++ {
		if p.cueLength(i, to, cueContrast) > 0 || p.String(i) == ";" {
			return true
		}
	}
	return false
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
