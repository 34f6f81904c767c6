package claims

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

const (
	longestCounted = 8 // tokens between a figure and the period in which it counts
	totalReach     = 3 // sentences from an ordinal to its total
)

// nth reads which in a row of its period something is told to be: "it was the
// third murder in Harwick this year", "it was his 12th goal of the season".
// Subject is what is counted, Key the period.
func (p *Page) nth(c *Claim, m *normalize.Mention, s normalize.Sentence) (first, last int) {
	be, own := -1, false
	for i := m.First - 1; i >= s.First && i >= m.First-4 && be < 0; i-- {
		if p.cueLength(i, i+1, cuePassive|cueBe) > 0 {
			be = i
		}
		if name, _ := p.relationAt(i, i+1); name == "own" {
			own = true
		}
	}
	const joins = normalize.Pronoun | normalize.Subordinator | normalize.Relative | normalize.Conjunction
	if be < 0 || be > s.First && !p.Language.Is(p.Tokens[be-1].Word, joins) {
		return 0, 0 // "Ruiz was the third": which of several people
	}
	for i := s.First; i < s.Last; i++ {
		if name, _ := p.relationAt(i, s.Last); (name == "sequel" || name == "later") && !p.inMention(p.mentionAfter(i), i) {
			return 0, 0 // it tells of one more
		}
	}
	counted, period, last := p.countedIn(m.Last, s.Last)
	if period == "" {
		return 0, 0
	}
	for i := be + 1; i < m.First; i++ { // "the town's third"
		if p.content(i) {
			counted = append(counted, p.stemAt(i))
		}
	}
	c.Rule, c.Subject, c.Key = "nth", strings.Join(tidy(counted), " "), period
	if own {
		c.Object = "own"
	}
	return max(s.First, be-1), last
}

// nthNamed reads which in a row of its period something named is: "Brenda, the
// third storm of the season,", "the third storm of the season, Brenda,". Object is
// the name.
func (p *Page) nthNamed(c *Claim, m *normalize.Mention, s normalize.Sentence) (first, last int) {
	i := m.First
	for i > s.First && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) {
		i--
	}
	behind := i > s.First+1 && p.String(i-1) == ","
	if !behind && i > s.First {
		return 0, 0
	}
	counted, period, last := p.countedIn(m.Last, s.Last)
	if period == "" {
		return 0, 0
	}
	a, b := 0, 0
	if behind {
		a, b = p.nameUpTo(i-1, s.First)
	} else if last+1 < s.Last && p.String(last) == "," {
		a, b = p.nameRun(last+1, s.Last)
	}
	if b <= a {
		return 0, 0
	}
	c.Rule, c.Subject, c.Key, c.Object = "nth", strings.Join(tidy(counted), " "), period, p.folded(b-1, b)
	return min(a, m.First), max(b, last)
}

// countedIn returns the stems of what is counted from token i on, the period that
// ends it, and the token behind that: "murder in Harwick this year".
func (p *Page) countedIn(i, last int) (words []string, period string, end int) {
	first := i
	for stop := min(last, i+longestCounted); i < stop; i++ {
		switch name, n := p.relationAt(i, last); name {
		case "season":
			return words, name, i + n
		case "year":
			if p.Date == 0 {
				return nil, "", 0
			}
			year, _, _ := p.Date.Date()
			return words, strconv.Itoa(year), i + n
		}
		if k := p.mentionAfter(i); p.inMention(k, i) && p.Mentions[k].First >= first {
			m := &p.Mentions[k]
			if m.Type != normalize.Date || m.From == 0 || m.To < m.From+5 || len(words) == 0 {
				return nil, "", 0
			}
			return words, m.Timex.String(), m.Last
		}
		if p.isVerb(i) && len(words) > 0 || p.Tokens[i].Kind == normalize.PunctToken {
			break
		}
		if p.content(i) {
			words = append(words, p.stemAt(i))
		}
	}
	return nil, "", 0
}

// totalsOf reads how many there have been of what a text counts the nth of, the
// claims of out from token from on: "he has scored 10 goals this season".
func (p *Page) totalsOf(out []Claim, from int) []Claim {
	for k := len(out) - 1; k >= from; k-- {
		nth := out[k]
		if nth.Rule != "nth" {
			continue
		}
		s := p.Sentence(nth.tokens[0])
		for t := max(0, s-totalReach); t <= min(s+totalReach, len(p.Sentences)-1); t++ {
			if t != s {
				out = p.totalOf(out, &nth, p.Sentences[t])
			}
		}
	}
	return out
}

func (p *Page) totalOf(out []Claim, nth *Claim, s normalize.Sentence) []Claim {
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		m := &p.Mentions[k]
		if !plainCount(m) || bare(m) || p.cuesIn(s.First, m.First, m.First)&cuePerfect == 0 {
			continue
		}
		first, _ := p.tokensOf(m.Of)
		words, period, end := p.countedIn(first, s.Last)
		if period != nth.Key || strings.Join(tidy(words), " ") != nth.Subject || nth.Object != "" && !p.goesUnnamed(s.First, m.First) {
			continue
		}
		out = append(out, Claim{
			Kind: "numbered", Rule: "all", Subject: nth.Subject, Key: nth.Key, Value: m.Amount, Number: m.Number.String(), Stance: Asserted,
			tokens: [2]int{m.First, m.Last}, Span: p.Text.Span(s.First, end),
		})
	}
	return out
}

// goesUnnamed tells whether tokens [i, j) name nobody: "he has scored".
func (p *Page) goesUnnamed(i, j int) bool {
	for k := i; k < j; k++ {
		if p.content(k) && p.Tokens[k].Is(normalize.Upper) && (k > i || !p.isVerb(k)) {
			return false
		}
	}
	return true
}
