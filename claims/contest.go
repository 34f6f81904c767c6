package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

const (
	contestsRead = 4  // contests of a page that are told
	contestReach = 8  // sentences before it that may have what is contested
	longestTold  = 60 // tokens of a sentence that is quoted whole
	leastContest = 5  // and of a part of one
)

// findContests reads what somebody contests in words that point back: "denied
// the report", "but the union disputes that", "this contradicts". Each makes
// two claims of one Key: the denial, and what the text told before.
func (p *Page) findContests(out []Claim) []Claim {
	told := 0
	for s := 0; s < len(p.Sentences) && told < contestsRead; s++ {
		sent := p.Sentences[s]
		if p.told[s].marks&marksContest == 0 || sent.Last-sent.First > longestTold {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			if p.opens[i].marks&marksContest == 0 {
				continue
			}
			v, n := p.longest(&p.lexicon.contests, i, sent.Last)
			if v == 0 {
				continue
			}
			if p.lexicon.file.Contests[v-1].Name == "refuses" {
				i += n - 1
				continue
			}
			a, b, t := 0, 0, -1 // the denial, and the sentence before it, or the part of its own, that is denied
			switch name := p.lexicon.file.Contests[v-1].Name; name {
			case "denies", "turns down":
				if k := p.asideBefore(i, sent); name == "denies" && k > 0 && !p.negated(k, i) && p.endsAside(i, i+n, sent.Last) {
					a, b, t = k, p.asideEnd(i+n, sent.Last), s
				} else if k := p.contrastBefore(i, i+n, sent); name == "denies" && k > 0 && !p.negated(k, i) {
					a, b, t = k, sent.Last, s
				} else if w := p.pointsBack(i+n, sent.Last); w >= 0 && !p.negated(max(sent.First, i-3), i) && i > sent.First && !p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction) {
					a, b, t = sent.First, sent.Last, p.sentenceTelling(w, s)
				}
			case "against":
				if s > 0 && !sent.Paragraph || s > 0 && i <= sent.First+3 {
					a, b, t = sent.First, sent.Last, s-1
				}
			case "false":
				if w := p.toldBefore(i, sent.First); w >= 0 {
					a, b, t = sent.First, sent.Last, p.sentenceTelling(w, s)
				}
			}
			if t < 0 || b <= a {
				continue
			}
			first, last := p.Sentences[t].First, p.Sentences[t].Last
			if t == s {
				first, last = sent.First, a
				if last > first && p.String(last-1) == "," {
					last--
				}
				if last > first && p.Language.Is(p.Tokens[last-1].Word, normalize.Adverb) {
					last-- // "even though"
				}
			}
			if last-first < leastContest || last-first > longestTold {
				continue
			}
			key := "denial of " + strconv.Itoa(s)
			claim := func(object, not string, from, to int) Claim {
				to = p.trimmed(from, to)
				return Claim{Kind: "state", Rule: stateDenied, Key: key, Object: object, Expected: not, Span: p.Text.Span(from, to)}
			}
			out = append(out, claim(stateDenied, stateTold, a, b), claim(stateTold, stateDenied, first, last))
			told++
			break
		}
	}
	return out
}

// contrastBefore returns the word that sets a clause with a denial in tokens
// [i, j) and its own subject against what its sentence told before, or 0.
func (p *Page) contrastBefore(i, j int, s normalize.Sentence) int {
	if j < s.Last && p.Language.Is(p.Tokens[j].Word, normalize.Preposition) && p.cueLength(j, s.Last, cueSaid) == 0 && !p.Language.Is(p.Tokens[j].Word, normalize.Relative|normalize.Subordinator) {
		return 0 // "a trade dispute with"
	}
	subject := false
	for k := i - 1; k >= s.First+leastContest && k >= i-8; k-- {
		if p.cueLength(k, i, cueContrast) == 0 {
			if p.content(k) && !p.isVerb(k) {
				subject = true
				for t := s.First; t < k-1; t++ {
					if p.Tokens[k].Is(normalize.Upper) && p.String(t) == p.String(k) {
						return 0 // who tells it denies something else
					}
				}
			}
			continue
		}
		for t := s.First; t < k && subject; t++ {
			if p.cueLength(t, k, cueSaid|cueAccording) > 0 {
				return k
			}
		}
		return 0
	}
	return 0
}

// pointsBack returns the noun of "the report", right behind a denial, or -1.
func (p *Page) pointsBack(i, last int) int {
	if i >= last || !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		return -1
	}
	for k := i + 1; k < last && k < i+3; k++ {
		if v, n := p.longest(&p.lexicon.contests, k, last); v > 0 && p.lexicon.file.Contests[v-1].Name == "told" {
			if k+n < last && (p.Language.Is(p.Tokens[k+n].Word, normalize.Preposition|normalize.Relative|normalize.Subordinator) || p.cueLength(k+n, last, cueLink) > 0 || p.content(k+n) && !p.isVerb(k+n)) {
				return -1 // "the claim that he was there", "the charges against her"
			}
			return k
		}
	}
	return -1
}

// toldBefore returns the noun of "the charges were false" before token i, or -1.
func (p *Page) toldBefore(i, first int) int {
	if i > first {
		if v, n := p.longest(&p.lexicon.contests, i-1, i); v > 0 && n == 1 && p.lexicon.file.Contests[v-1].Name == "told" {
			return i - 1
		}
	}
	return -1
}

// sentenceTelling returns the nearest sentence before s that has the noun at
// token w, or else the one right before when somebody tells something there; -1
// when there is none.
func (p *Page) sentenceTelling(w, s int) int {
	noun := p.stemAt(w)
	for t := s - 1; t >= 0 && t >= s-contestReach; t-- {
		sent := p.Sentences[t]
		for i := sent.First; i < sent.Last; i++ {
			if p.Tokens[i].Kind != normalize.WordToken {
				continue
			}
			if p.stemAt(i) == noun && !p.contested(sent) {
				return t
			}
			if v, _ := p.state(i, sent.Last); t == s-1 && v > 0 && p.lexicon.file.States[v-1].Name == stateTold {
				return t
			}
		}
	}
	return -1
}

// contested tells whether somebody denies something in a sentence.
func (p *Page) contested(s normalize.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		if v, _ := p.longest(&p.lexicon.contests, i, s.Last); v > 0 {
			if name := p.lexicon.file.Contests[v-1].Name; name == "denies" || name == "turns down" {
				return true
			}
		}
	}
	return false
}
