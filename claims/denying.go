package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// denialKind is what somebody denies, which another text may tell.
func denialKind() *Kind {
	return &Kind{Name: "denial", Doc: "What somebody denies in so many words: the army denied that it bombed the camp.", Check: "status", FindPage: findDenials}
}

// leastDenied is how many words that say something a denial must have to be found told.
const leastDenied = 2

// findDenials reads verbs of denial with what is denied behind them. Context has the
// stems of its words, Subject who denies it.
func findDenials(p *Page, out []Claim) []Claim {
	for s := range p.Sentences {
		if p.told[s].marks&marksState != 0 {
			out = p.telling(s, out)
		}
		if p.told[s].marks&marksContestKey == 0 || p.told[s].marks&marksContest == 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := p.marked(sent.First+1, sent.Last, marksContest); i < sent.Last; i = p.marked(i+1, sent.Last, marksContest) {
			name, n := p.contestAt(i, sent.Last)
			if name != "denies" && name != "disputes" && name != "turns down" {
				continue
			}
			if c := p.denying(s, i, n, name == "denies"); c != nil {
				out = append(out, *c)
				break
			}
		}
	}
	return out
}

// telling appends what somebody claims or alleges in a sentence, which another text may
// deny.
func (p *Page) telling(s int, out []Claim) []Claim {
	sent := p.Sentences[s]
	if sent.Last-sent.First > longestTold {
		return out
	}
	for i := p.marked(sent.First+1, sent.Last, marksState); i < sent.Last; i = p.marked(i+1, sent.Last, marksState) {
		if v, n := p.state(i, sent.Last); v > 0 && p.lexicon.file.States[v-1].Name == stateTold && i+n+leastReported < sent.Last && !p.negated(max(sent.First, i-3), i) {
			return append(out, Claim{Kind: "denial", Rule: "denial", Key: stateTold, Span: p.Text.Span(i, p.trimmed(i, p.stretchEnd(i+n, sent.Last)))})
		}
	}
	return out
}

// denying reads the denial whose verb is the n tokens at i of a sentence. What is denied
// stands right behind some verbs, and behind others only in a noun for what was told:
// "disputed the claim that".
func (p *Page) denying(s, i, n int, direct bool) *Claim {
	sent := p.Sentences[s]
	if w := p.Tokens[i-1].Word; p.Language.Is(w, normalize.Determiner) && !p.Language.Is(w, normalize.Pronoun) {
		return nil // "el desmentido de"
	}
	if i+n >= sent.Last || p.negated(max(sent.First, i-3), i) || p.refused(i, sent.First) || p.cueLength(i-1, i, cueTo) > 0 || p.cueLength(i+n, i+n+1, cueTo) > 0 || p.verbGroup(i, sent.First).passive || p.deprives(i+n, sent.Last) ||
		p.ownsUp(sent.First, i) || p.cuesIn(max(sent.First, i-4), i, sent.Last)&(cuePlanned|cuePossible) != 0 || p.replyIn(max(sent.First, i-3), min(i+n+4, sent.Last), sent.Last, "until") >= 0 {
		return nil
	}
	from, to := p.complement(i+n, sent.Last, direct)
	if p.deprivesName(i+n, sent.Last) || from > i+n && p.cueLength(from-1, from, cueLink) > 0 && p.Language.Is(p.Tokens[from].Word, normalize.Determiner) && p.traceOf(from)&traceIndefinite == 0 {
		return nil // "dément les informations de la télévision": whose they are
	}
	for k := from + 1; k < to; k++ {
		if k+1 < to && p.Language.Is(p.Tokens[k].Word, normalize.Conjunction) && (p.isVerb(k+1) || p.Language.Is(p.Tokens[k+1].Word, normalize.Auxiliary)) {
			to = k // "denied bombing the camp and accused the rebels"
		}
	}
	if to <= from || p.negated(from, to) {
		return nil
	}
	words := p.deniedWords(from, to)
	if len(words) < leastDenied {
		return nil
	}
	c := &Claim{Kind: "denial", Rule: "denial", Span: p.Text.Span(i, p.trimmed(i, to)), tokens: [2]int{i, to}, Context: words}
	c.Object, c.Expected = p.deniedOf(from, to)
	a, b := p.nameUpTo(p.groupStart(i, sent.First), sent.First)
	if a == b {
		a, b = p.nounPhraseBefore(sent.First, i)
	}
	if a < b {
		c.Subject = p.folded(a, b)
		c.Span = p.Text.Span(a, p.trimmed(i, to))
	}
	return c
}

// leastLetters is how long a word is that says what is denied: not "ait".
const leastLetters = 4

// deniedOf returns the stems of what the words of tokens [from, to) begin with, the act or
// whose it is, and the stem of the verb behind it, if that is known to be one: "palestinian
// milit" and "fire" of "that Palestinian militants had fired shells".
func (p *Page) deniedOf(from, to int) (head, verb string) {
	for i := from; i < to; i++ {
		w := p.Tokens[i].Word
		switch {
		case !p.content(i) || p.Tokens[i].End-p.Tokens[i].Start < leastLetters || p.dated(i):
			if head != "" && p.Language.Is(w, normalize.Preposition|normalize.Auxiliary|normalize.Conjunction) {
				return head, p.verbStem(i, to)
			}
		case head == "":
			if head = p.stemAt(i); p.isVerb(i) {
				return head, ""
			}
		case p.isVerb(i):
			return head, p.stemAt(i)
		default:
			head += " " + p.stemAt(i)
		}
	}
	return head, ""
}

// verbStem returns the stem of the first verb in tokens [from, to), or "".
func (p *Page) verbStem(from, to int) string {
	for i := from; i < to; i++ {
		if p.content(i) && p.isVerb(i) {
			return p.stemAt(i)
		}
	}
	return ""
}

// deprivesName tells whether a name or a pronoun and another object follow token i:
// "denied Rossetti the nomination".
func (p *Page) deprivesName(i, last int) bool {
	k := i
	if w := p.Tokens[i].Word; p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Determiner|normalize.Relative) {
		k++
	}
	for k < last && p.capital(k) {
		k++
	}
	return k > i && k < last && p.Language.Is(p.Tokens[k].Word, normalize.Determiner)
}

// groupStart returns where the auxiliaries and adverbs before a verb begin.
func (p *Page) groupStart(i, first int) int {
	for i > first && p.Language.Is(p.Tokens[i-1].Word, normalize.Auxiliary|normalize.Adverb) && !p.capital(i-1) {
		i--
	}
	return i
}

// deniedWords lists the stems of the words of tokens [from, to) that say what is denied,
// sorted; none where it is only a noun for guilt, of what is told elsewhere.
func (p *Page) deniedWords(from, to int) []string {
	words, plain := p.memory.words[:0], false
	for i := from; i < to && len(words) < maxContext; i++ {
		if !p.content(i) || p.Tokens[i].End-p.Tokens[i].Start < leastLetters || p.dated(i) || p.cueLength(i, i+1, cueSaid) > 0 {
			continue
		}
		if p.replyIn(i, i+1, to, "guilt") == i {
			return nil
		}
		words, plain = append(words, p.stemAt(i)), plain || !p.capital(i)
	}
	if !plain {
		return nil // that he is Deep Throat
	}
	return p.memory.list(tidy(words))
}
