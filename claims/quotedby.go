package claims

import "github.com/gainsay/gainsay/normalize"

// reach is how many tokens beside a quotation tell whose it is.
const reach = 14

// quotedSpeaker returns the tokens of the name of who says what stands
// between the marks at open and close: "…", said X · X said: "…". The name
// must stand right beside the verb; a pronoun is nobody.
func (p *Page) quotedSpeaker(open, close, first, last int) (int, int) {
	end := close
	if !p.fullStop(close - 2) { // behind a full stop another sentence begins
		for end < last && end < close+reach && !p.quoteEdge(end) {
			end++
		}
	}
	for i := close; i < end && i < close+8; i++ {
		if n := p.cueLength(i, end, cueSaid); n > 0 {
			right := i == close || i == close+1 && p.Tokens[close].Kind == normalize.PunctToken
			return p.sayer(close, i, i+n, end, right)
		}
	}
	start := open
	for start > first && start > open-reach && !p.quoteEdge(start-1) {
		start--
	}
	for i := open - 1; i >= start; i-- {
		if n := p.cueLength(i, open, cueSaid); n > 0 {
			return p.sayer(start, i, i+n, open, false)
		}
	}
	return 0, 0
}

// fullStop tells whether a sentence ends at token i, within its marks.
func (p *Page) fullStop(i int) bool {
	if i < 0 || p.Tokens[i].Kind != normalize.PunctToken {
		return false
	}
	return p.String(i) == "."
}

// sayer returns the name right before the verb of saying in tokens [i, j), or,
// where the verb comes first, right behind it but for a title.
func (p *Page) sayer(first, i, j, last int, verbFirst bool) (int, int) {
	for k := i - 1; k >= first && k >= i-6; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return 0, 0 // "he told the Herald"
		}
		a, b := p.nameRun(k, i)
		if b != i || a >= b || p.dated(a) || k > first && p.inName(k-1) {
			continue
		}
		if k > first && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition) {
			return 0, 0 // "a spokesman for Rossetti"
		}
		return a, b
	}
	if !verbFirst {
		return 0, 0
	}
	for k := j; k < last && k < j+7; k++ {
		if a, b := p.nameRun(k, last); b > a {
			if p.dated(a) {
				return 0, 0
			}
			if b < last && p.content(b) && !p.capital(b) && !p.isVerb(b) && !p.dated(b) {
				k = b // "said Port Emery mayor Ana Rossetti"
				continue
			}
			return a, b
		}
		const breaks = normalize.Preposition | normalize.Conjunction | normalize.Relative | normalize.Pronoun | normalize.Verb
		if t := p.Tokens[k]; t.Kind != normalize.WordToken || p.Language.Is(t.Word, breaks) && !p.Language.Is(t.Word, normalize.Determiner) {
			break
		}
	}
	return 0, 0
}

// inName tells whether a name may go on to the left over the token at i.
func (p *Page) inName(i int) bool {
	return p.capital(i) || p.cueLength(i, i+1, cueParticle) > 0 && i > 0 && p.capital(i-1)
}

// dated tells whether a token is of a date: "Thursday".
func (p *Page) dated(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First <= i
}

// quoteEdge tells whether a token ends what belongs to a quotation: a full
// stop or another mark.
func (p *Page) quoteEdge(i int) bool {
	if p.Tokens[i].Kind != normalize.PunctToken {
		return false
	}
	switch p.String(i) {
	case "\"", "“", "”", "«", "»":
		return true
	case ".":
		return i+1 >= len(p.Tokens) || p.Sentence(i) != p.Sentence(i+1)
	}
	return false
}
