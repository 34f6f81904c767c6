package claims

import (
	"strconv"
	"strings"
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
// of one Key: the denial, and what the text told.
func (p *Page) findContests(out []Claim) []Claim {
	told, read := 0, -1 // read is the sentence that a contest before it has read
	var answers []contest
	denials := map[int]bool{} // the sentences that deny something
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
	who := p.denier(c.a, c.b)
	claim := func(object, not string, from, to int) {
		out = append(out, Claim{Kind: "state", Rule: stateDenied, Key: key, Subject: who, Object: object, Expected: not, Span: p.Text.Span(from, p.trimmed(from, to))})
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
	v, n := p.longest(&p.lexicon.Contests, i, last)
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
			t := p.toldAs(w, s)
			if t < 0 && s > 0 && p.tellsOther(s-1, s) && (p.replyIn(w, w+1, i, "alleged") < 0 || p.alleges(s-1)) {
				t = s - 1
			}
			return p.toldIn(t, sent.First, sent.Last)
		}
		return p.calledFalse(s, i)
	case "untrue":
		if c := p.untrue(s, i); c.b > c.a {
			return c
		}
		return p.inflated(s, i, n)
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
	case "inflates":
		return p.inflated(s, i, n)
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
