package claims

import "github.com/gainsay/gainsay/normalize"

// reach is how many tokens beside a quotation tell whose it is.
const reach = 14

// quotedBy is who says what stands between marks: the tokens [from, to) of the
// name that the text gives beside it, and the noun at role for what he or she
// is, or -1. Where guessed is set, the text has a pronoun there or nothing, and
// the name is that of the one who was told of before.
type quotedBy struct {
	from, to, role int
	guessed        bool
	close          int // the token behind the mark that closes the quotation
}

// quotedSpeaker returns who says what stands between the marks at open and
// close: "…", said X · "…", resumió la alcaldesa, X · X said: "…" · X: "…".
//
// A quotation with nobody beside it goes on the one before it in its paragraph,
// or is of whom a pronoun stands for.
func (p *Page) quotedSpeaker(open, close, first, last int, before *quotedBy) quotedBy {
	by := p.quotedBeside(open, close, first, last)
	by.close = close
	if by.to > by.from && (p.betweenNames(by.from-1, first) || by.to+1 < len(p.Tokens) && p.betweenNames(by.to, first) && p.capital(by.to+1)) {
		by.guessed = true // one of two: "Rossetti and Lansdorf said"
	}
	if by.to == by.from && by.role < 0 && close-open < guessedWords && !p.saidByOthers(close, last) {
		if before.to > before.from && before.close > first && !p.namesBut(before, open) {
			by.from, by.to, by.guessed = before.from, before.to, before.guessed
		} else {
			by.from, by.to = p.spokenOf(open)
			by.guessed = by.to > by.from
		}
	}
	return by
}

// betweenNames tells whether token i joins two names.
func (p *Page) betweenNames(i, first int) bool {
	return i > first && p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) && (p.capital(i-1) || p.comma(i-1))
}

func (p *Page) quotedBeside(open, close, first, last int) quotedBy {
	end := close
	if !p.fullStop(close - 2) { // behind a full stop another sentence begins
		for end < last && end < close+reach && !p.quoteEdge(end) {
			end++
		}
	}
	for i := close; i < end && i < close+2; i++ {
		if n := p.cueLength(i, end, cueAccording); n > 0 {
			return p.namedFrom(i+n, end)
		}
	}
	if by := p.asideBehind(close, end); by.to > by.from {
		return by
	}
	for i := close; i < end && i < close+8; i++ {
		if n := p.cueLength(i, end, cueSaid); n > 0 {
			if p.verbFrom(close, end) >= i { // "a déclaré" is one phrase with its auxiliary
				return p.sayer(i, i, i+n, end, true)
			}
			return p.sayer(close, i, i+n, end, false)
		}
	}
	if by := p.verbBehind(close, end); by.to > by.from || by.role >= 0 {
		return by
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
	if open-1 > start && p.colon(open-1) {
		return p.beforeColon(start, open-1)
	}
	return quotedBy{role: -1}
}

// beforeColon returns whose words follow a colon: Rossetti: "…" · asked about the
// plan, Rossetti replied: "…".
func (p *Page) beforeColon(start, colon int) quotedBy {
	if a, b := p.nameRun(start, colon); b == colon && !p.dated(a) && len(p.places(nil, a, b)) == 0 {
		return quotedBy{from: a, to: b, role: -1, guessed: true}
	}
	for k := max(start, colon-longName); k < colon-1 && p.content(colon-1) && !p.capital(colon-1); k++ {
		if a, b := p.nameRun(k, colon); b == colon-1 && !p.dated(a) && len(p.places(nil, a, b)) == 0 && (a == start || !p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition)) {
			return quotedBy{from: a, to: b, role: -1, guessed: true}
		}
	}
	return quotedBy{role: -1}
}

// longName is how many tokens a name and a verb behind it have at most.
const longName = 5

// asideBehind returns the name behind a quotation that an aside parts from its verb:
// "…," Ana Rossetti, the finance director, told analysts · "…," a grinning Ana
// Rossetti, 41, said · "…," the mayor, Ana Rossetti, told the council.
func (p *Page) asideBehind(close, last int) quotedBy {
	none := quotedBy{role: -1}
	i, role := close, -1
	if i < last && p.comma(i) {
		i++
	}
	for ; i < last && !p.capital(i); i++ {
		switch {
		case p.comma(i) && role >= 0 && i+1 < last && p.capital(i+1), i < close+2 && p.Language.Is(p.Tokens[i].Word, normalize.Determiner):
		case !p.content(i) || p.isVerb(i) || p.cueLength(i, last, cueSaid) > 0 || i > close+asideWords:
			return none
		default:
			role = i
		}
	}
	if i >= last {
		return none
	}
	a, b := p.nameRun(i, last)
	if a != i || b <= a || b+1 >= last || !p.comma(b) || p.dated(a) || len(p.places(nil, a, b)) > 0 {
		return none
	}
	for k := b; k+1 < last; k++ {
		if p.comma(k) && (k > b || p.cueLength(k+1, last, cueSaid) > 0) {
			if p.cueLength(k+1, last, cueSaid) > 0 {
				return quotedBy{from: a, to: b, role: role}
			}
			return none
		}
	}
	return none
}

// asideWords is how many tokens before a name tell who it is: "the town's mayor".
const asideWords = 4

// fullStop tells whether a sentence ends at token i, within its marks.
func (p *Page) fullStop(i int) bool {
	if i < 0 || p.Tokens[i].Kind != normalize.PunctToken {
		return false
	}
	return p.String(i) == "."
}

func (p *Page) colon(i int) bool {
	return p.Tokens[i].Kind == normalize.PunctToken && p.String(i) == ":"
}

// sayer returns the name right before the verb of saying in tokens [i, j), or,
// where the verb comes first, behind it.
func (p *Page) sayer(first, i, j, last int, verbFirst bool) quotedBy {
	if a, b := p.namedWithAside(first, i); b > a {
		return quotedBy{from: a, to: b, role: -1}
	}
	if k := i - 1; k > first && p.content(k) && !p.capital(k) && p.Language.Is(p.Tokens[k-1].Word, normalize.Determiner) {
		return quotedBy{role: k} // "the priest said"
	}
	for k := i - 1; k >= first && k >= i-6; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Pronoun) && !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return quotedBy{role: -1} // "he told the Herald"
		}
		a, b := p.nameRun(k, i)
		if b != i || a >= b || p.dated(a) || k > first && p.inName(k-1) {
			continue
		}
		if k > first && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition) {
			return quotedBy{role: -1} // "a spokesman for Rossetti"
		}
		by := quotedBy{from: a, to: b, role: -1}
		if k-1 > first && p.content(k-1) {
			by.role = k - 1
		}
		return by
	}
	if !verbFirst {
		return quotedBy{role: -1}
	}
	return p.namedFrom(j, last)
}

// namedFrom returns the name of who is told of from token j on, past a title
// and what stands between them: "la portavoz de la Coordinadora, Ana Rossetti".
func (p *Page) namedFrom(j, last int) quotedBy {
	by := quotedBy{role: -1}
	governed := false
	j = p.pastListeners(j, last)
	for k := j; k < last && k < j+titleReach; k++ {
		t := &p.Tokens[k]
		if a, b := p.nameRun(k, last); b > a {
			switch {
			case p.dated(a):
				return by
			case governed || b < last && p.content(b) && !p.capital(b) && !p.isVerb(b) && !p.dated(b) && !(b > a+1 && !p.nameAhead(b+1, last)):
				k, governed = b-1, false // "said Port Emery mayor Ana Rossetti"
				continue
			}
			by.from, by.to = a, b
			return by
		}
		const breaks = normalize.Conjunction | normalize.Relative | normalize.Pronoun | normalize.Verb
		switch {
		case p.hyphen(k): // "la porte-parole"
		case t.Kind == normalize.PunctToken:
			if !p.comma(k) || by.role < 0 || k+1 >= last || !p.capital(k+1) {
				return by
			}
			governed = false
		case t.Kind != normalize.WordToken, p.Language.Is(t.Word, breaks) && !p.Language.Is(t.Word, normalize.Determiner|normalize.Preposition):
			return by
		case p.Language.Is(t.Word, normalize.Preposition):
			if by.role < 0 {
				return by
			}
			governed = true
		case by.role < 0 && p.content(k):
			by.role = k
		}
	}
	return by
}

// nameAhead tells whether a name stands within two tokens of token i, or a few words
// of a title before it: "Norvik Systems senior threat researcher Ana Rossetti".
func (p *Page) nameAhead(i, last int) bool {
	title := true
	for k := i; k < min(i+titleWords, last); k++ {
		if p.capital(k) && !p.dated(k) && (k < i+2 || title && p.human(k-1)) {
			return true
		}
		title = title && p.content(k) && !p.isVerb(k)
	}
	return false
}

// titleWords is how many tokens behind a body's name the name of who works there stands.
const titleWords = 5

// titleReach is how many tokens a title and the name behind it have at most.
const titleReach = 12

// inName tells whether a name may go on to the left over the token at i.
func (p *Page) inName(i int) bool {
	return p.capital(i) || i > 0 && p.capital(i-1) && (p.cueLength(i, i+1, cueParticle) > 0 || p.hyphen(i))
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
