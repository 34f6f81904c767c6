package claims

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

const (
	contestsRead = 10 // contests of a page that are told
	contestReach = 8  // sentences before it that may have what is contested
	longestTold  = 60 // tokens of a sentence that is quoted whole
	leastContest = 5  // and of a part of one
)

// contest is what somebody contests: the denial in tokens [a, b), and in [from,
// to) what is told and denied.
type contest struct{ a, b, from, to int }

// toldIn makes a contest of a whole sentence with its denial in tokens [a, b).
func (p *Page) toldIn(t, a, b int) contest {
	if t < 0 {
		return contest{}
	}
	return contest{a, b, p.Sentences[t].First, p.Sentences[t].Last}
}

// findContests reads what somebody contests in words that point back: "denied
// the report", "but the union disputes that", "this contradicts", and in words
// that say what is contested: "dismissed the idea that". Each makes two claims
// of one Key: the denial, and what the text told. Sentence read has been read.
func (p *Page) findContests(read int, out []Claim) []Claim {
	told := 0
	var answers []contest
	denials := map[int]bool{read: true} // the sentences that deny something
	for s := 0; s < len(p.Sentences) && told < contestsRead; s++ {
		sent := p.Sentences[s]
		if p.told[s].marks&marksContestKey == 0 || p.told[s].marks&marksContest == 0 || sent.Last-sent.First > longestTold {
			continue
		}
		if c := p.answered(s); c.b > c.a {
			answers = append(answers, c)
		}
		if s == read {
			continue
		}
		for k, c := range p.contestsIn(s) {
			if c.b <= c.a || told == contestsRead {
				break
			}
			out = p.denied(s, c, "denial of "+strconv.Itoa(s)+strings.Repeat("'", k), out)
			told++
			denials[p.Sentence(c.a)] = true
			if c.a >= sent.Last {
				read = s + 1 // which says what is so
			}
		}
	}
	for _, c := range answers {
		if s := p.Sentence(c.a); !denials[s] && told < contestsRead {
			out = p.denied(s, c, "denial of "+strconv.Itoa(s), out)
			told++
		}
	}
	return out
}

// denied makes the claims of a contest in sentence s: the denial and what is
// told, each with what the same speaker says behind it.
func (p *Page) denied(s int, c contest, key string, out []Claim) []Claim {
	claim := func(object, not string, from, to int) {
		out = append(out, Claim{Kind: "state", Rule: stateDenied, Key: key, Object: object, Expected: not, Span: p.Text.Span(from, p.trimmed(from, to))})
	}
	claim(stateDenied, stateTold, c.a, c.b)
	claim(stateTold, stateDenied, c.from, c.to)
	if c.b == p.Sentences[s].Last {
		for t := s + 1; t < s+3 && p.speaksOn(t, s); t++ {
			claim(stateDenied, stateTold, p.Sentences[t].First, p.Sentences[t].Last)
		}
	}
	if t := p.Sentence(c.from); t != s && c.to == p.Sentences[t].Last {
		for u := t + 1; u < min(s, t+3) && p.speaksOn(u, t); u++ {
			claim(stateTold, stateDenied, p.Sentences[u].First, p.Sentences[u].Last)
		}
	}
	return out
}

// contestsIn returns the first two contests of a sentence. That somebody says
// something falsely is the last to be taken: the sentence may tell who says so.
func (p *Page) contestsIn(s int) (found [2]contest) {
	var last contest
	n := 0
	sent := p.Sentences[s]
	for i := p.marked(sent.First, sent.Last, marksContest); i < sent.Last && n < len(found); i = p.marked(i+1, sent.Last, marksContest) {
		name, m := p.contestAt(i, sent.Last)
		if name == "refuses" {
			i += m - 1
			continue
		}
		if name == "" {
			continue
		}
		c := p.contests(name, s, i, m)
		if c.b <= c.a || c.to-c.from < leastContest && c.to-c.from < leastReported || c.to-c.from > longestTold || n > 0 && c.a <= found[0].a && c.from == found[0].from {
			continue
		}
		if name != "falsely" {
			found[n] = c
			n++
		} else {
			last = c
		}
	}
	if n == 0 {
		found[0] = last
	}
	return found
}

// contestAt returns the name of the longest words of a contest that start at
// token i, and how many they are, or "".
func (p *Page) contestAt(i, last int) (string, int) {
	if p.opens[i].marks&marksContest == 0 {
		return "", 0
	}
	v, n := p.longest(&p.lexicon.contests, i, last)
	if v == 0 {
		return "", 0
	}
	return p.lexicon.file.Contests[v-1].Name, n
}

// contests reads the contest whose words are the n tokens at i of sentence s.
func (p *Page) contests(name string, s, i, n int) contest {
	sent := p.Sentences[s]
	switch name {
	case "denies", "disputes", "turns down":
		return p.denies(s, i, n, name)
	case "against":
		if s > 0 && !sent.Paragraph || s > 0 && i <= sent.First+3 {
			return p.toldIn(s-1, sent.First, sent.Last)
		}
	case "false":
		if w := p.toldBefore(i, sent.First); w >= 0 {
			t := p.sentenceTelling(w, s)
			if t < 0 {
				t = p.accusedBefore(s, w)
			}
			if t < 0 && s > 0 && p.tellsOther(s-1, s) {
				t = s - 1
			}
			return p.toldIn(t, sent.First, sent.Last)
		}
		return p.calledFalse(s, i)
	case "untrue":
		return p.untrue(s, i)
	case "disagrees":
		return p.disagrees(s, i, n)
	case "liar":
		return p.calledFalse(s, i)
	case "as told":
		return p.asTold(s, i, n)
	case "told":
		if p.accuses(i, sent.Last) { // the verb
			return p.asTold(s, i, n)
		}
	case "falsely":
		return p.falselySaid(s, i, n)
	case "in fact", "indeed":
		return p.inFact(s, i, n, name == "in fact")
	case "counters":
		return p.countered(s, i, n)
	case "defends":
		return p.defended(s, i, n)
	case "leave":
		return p.stays(s, i)
	case "none":
		return p.noneOf(s, i, n)
	case "no proof":
		return p.unproven(s, i, n)
	}
	return contest{}
}

// denies reads a verb of denial at token i: what it denies stands before it in
// its sentence, in a noun that points back, or behind it in words that an
// earlier sentence has too.
func (p *Page) denies(s, i, n int, name string) contest {
	sent := p.Sentences[s]
	denies := name != "turns down"
	if denies {
		k := p.asideBefore(i, sent)
		aside := k > 0 && !p.negated(k, i) && p.endsAside(i, i+n, sent.Last)
		b := sent.Last
		if aside {
			b = p.asideEnd(i+n, sent.Last)
		} else if k = p.contrastBefore(i, i+n, sent); k > 0 && p.negated(k, i) {
			k = 0
		}
		if k > 0 {
			return contest{k, b, sent.First, p.beforeContrast(sent.First, k)}
		}
	}
	if p.negated(max(sent.First, i-3), i) || i == sent.First || p.refused(i, sent.First) || p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction) {
		return contest{}
	}
	if s > 0 && p.asNoun(i, sent) && p.endsAside(i, i+n, sent.Last) {
		return p.toldIn(s-1, sent.First, sent.Last)
	}
	if w := p.pointsBack(i+n, sent.Last); w >= 0 {
		t := p.sentenceTelling(w, s)
		if t < 0 && p.replyIn(i+n, w, sent.Last, "these") >= 0 && s > 0 && p.attributed(s-1) && !p.contested(p.Sentences[s-1]) {
			t = s - 1
		}
		if t < 0 {
			t = p.accusedBefore(s, w)
		}
		return p.toldIn(t, sent.First, sent.Last)
	}
	if s > 0 && denies && p.deniesIt(i, i+n, sent) && p.attributed(s-1) && !p.contested(p.Sentences[s-1]) && !p.sameVoice(s, s-1) {
		return p.toldIn(s-1, sent.First, sent.Last)
	}
	if c := p.deniedBy(i, i+n, sent); denies && c.b > c.a {
		return c
	}
	inf := p.cueLength(i-1, i, cueTo) > 0 || p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition)
	from, to := p.complement(i+n, sent.Last, name == "denies" && !inf && !p.isVerb(i-1) && p.cueLength(i-1, i, cueBe) == 0)
	if to <= from {
		return p.toldIn(p.owner(i+n, s), sent.First, sent.Last)
	}
	if t := p.sentenceSharing(s, from, to, false, from <= i+n+1); t >= 0 && !inf {
		return p.toldIn(t, sent.First, sent.Last)
	}
	return p.reported(i, n, from, sent, denies)
}

// deniesIt tells whether what tokens [i, j) deny is what was said right before:
// "denied it", "lo niega", and "but the mill denied" alone.
func (p *Page) deniesIt(i, j int, s normalize.Sentence) bool {
	if p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner|normalize.Preposition) && !p.Language.Is(p.Tokens[i-1].Word, normalize.Pronoun) || i > s.First+longestSubject+2 {
		return false // "in the dispute"
	}
	ends := func(k int) bool { return k >= s.Last || p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) }
	it := func(k int) bool {
		w := p.Tokens[k].Word
		return p.Language.Is(w, normalize.Pronoun) && !p.Language.Is(w, normalize.Relative)
	}
	if !ends(j) {
		name, _ := p.replyAt(j, s.Last)
		return ends(j+1) && (it(j) || name == "these")
	}
	return it(i-1) && i-1 > s.First || p.cueLength(s.First, i, cueContrast) > 0 && i > s.First+1 || j >= s.Last-1 && p.credible(s.First, i, s) && len(p.around(p.Sentence(s.First)-1).voices) > 0
}

// asNoun tells whether a sentence opens with a noun for what was told, which
// the verb at token i is said of: "A charge she denies."
func (p *Page) asNoun(i int, s normalize.Sentence) bool {
	k := s.First
	if k < i && p.Language.Is(p.Tokens[k].Word, normalize.Determiner|normalize.Preposition) {
		k++
	}
	if v, n := p.longest(&p.lexicon.contests, k, i); v == 0 || n != 1 || p.lexicon.file.Contests[v-1].Name != "told" {
		return false
	}
	return k+2 < i && (p.Language.Is(p.Tokens[k+1].Word, normalize.Relative) || p.opensSubject(k+1))
}

// beforeContrast is where what stands before a contrast at token k ends.
func (p *Page) beforeContrast(first, k int) int {
	if k > first && p.String(k-1) == "," {
		k--
	}
	if k > first && p.Language.Is(p.Tokens[k-1].Word, normalize.Adverb) {
		k-- // "even though"
	}
	return k
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
	for k := i + 1; k < last && k < i+4; k++ {
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
			if name := p.lexicon.file.Contests[v-1].Name; name == "denies" || name == "disputes" || name == "turns down" || name == "liar" || name == "false" {
				return true
			}
		}
	}
	return false
}
