package claims

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// nthEvent is the Rule of claims on which of its kind the one event of a text is.
const nthEvent = "nth event"

const (
	beReach      = 6 // tokens a verb of being may stand before its ordinal: "the city's"
	nthNounReach = 9 // tokens behind the ordinal that tell of what it is one
)

// findNthEvent reads which of its kind the event of a text is told to be: "the
// killing was the 26th homicide of the year", "it was the third strike on a market".
// Subject is what is counted, sorted words without names, Key since when, Scope the
// names, Of the county or the country, Object "it" where the text only points to
// its event, Head "occasion" where it does not tell what it counts: "the third
// time that", "for the third time", "the second of the summer".
func (p *Page) findNthEvent(m *normalize.Mention, s normalize.Sentence) (c Claim, ok bool) {
	be, n := p.beingBefore(m.First, s)
	if x, whole := m.Number.Whole(); !whole || x < 2 {
		return c, false
	}
	var first int
	noun := -1
	if n > 0 {
		first, noun, ok = p.eventSubject(be, n, s)
	} else if be, n, ok = p.timesBefore(m, s); ok {
		first = be
	} else {
		return p.nthUnsaid(m, s)
	}
	if !ok && m.Last < s.Last && p.cueLength(m.Last, s.Last, cueEdition) > 0 {
		return p.nthUnsaid(m, s) // "the festival was in its 14th edition"
	}
	if !ok || p.negated(first, m.First) || p.cuesIn(s.First, m.First, m.First)&(cuePlanned|cuePossible|cueSuperseded|cuePerfect) != 0 {
		return c, false
	}
	c = Claim{Kind: "numbered", Rule: nthEvent, Value: m.Amount, Number: m.Number.String(), Stance: Asserted, tokens: [2]int{m.First, m.Last}}
	words, last := p.countedWords(&c, be+n, m.First, nil)
	if last >= 0 {
		words, last = p.countedWords(&c, m.Last, min(s.Last, m.Last+nthNounReach), words)
	}
	if last < 0 {
		return c, false
	}
	if noun < 0 {
		c.Object = "it"
	}
	if noun >= 0 && len(words) > 0 && m.Last < s.Last && p.Language.Is(p.Tokens[m.Last].Word, normalize.Preposition) {
		words = append(words, p.concept(noun)) // "the robbery was the second at the museum"
	}
	if c.Key == "" && p.cueLength(m.Last, s.Last, cueEdition) > 0 {
		c.Key = "edition"
	}
	if last = max(last, p.restOfCounted(&c, last, s.Last)); len(words) == 0 {
		switch {
		case noun >= 0:
			words = append(words, p.concept(noun))
		case c.Head == "" && c.Key == "":
			return c, false // "it was the third"
		default:
			c.Head = occasion
		}
	}
	c.Subject, c.Scope = strings.Join(tidy(words), " "), tidy(c.Scope)
	c.Span = p.Text.Span(first, max(last, m.Last))
	c.Context = p.saidOf(p.Sentence(m.First), s.First)
	return c, true
}

// occasion is what a text counts that does not tell what: "the third time".
const occasion = "occasion"

// timesBefore returns the preposition before an ordinal and how many tokens it is
// long, where what happened is told with it: "for the third time".
func (p *Page) timesBefore(m *normalize.Mention, s normalize.Sentence) (at, n int, ok bool) {
	i := m.First - 1
	for i > s.First && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		i--
	}
	if i <= s.First || m.Last >= s.Last || !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
		return 0, 0, false
	}
	name, _ := p.relationAt(m.Last, s.Last)
	return i, 1, name == occasion && p.cueLength(i, m.First, cueLink) == 0
}

// longAgo is how many days before a text what it counts now cannot have been.
const longAgo = 60

// nthUnsaid reads which of its kind the event of a text is where no verb tells
// that it is: "reaches orbit on fourth flight" in a headline, "the 20th edition
// drew 40,000".
func (p *Page) nthUnsaid(m *normalize.Mention, s normalize.Sentence) (c Claim, ok bool) {
	i := m.Last
	edition := i < s.Last && p.cueLength(i, s.Last, cueEdition) > 0
	if i >= s.Last || !edition && (p.Part != Title || m.First == s.First || !p.Language.Is(p.Tokens[m.First-1].Word, normalize.Preposition|normalize.Subordinator)) {
		return c, false
	}
	if !p.content(i) || p.isVerb(i) || p.Tokens[i].Is(normalize.Upper) || p.person(i) || p.dated(i) || i+1 < s.Last && p.content(i+1) && !p.isVerb(i+1) {
		return c, false
	}
	s = p.statementAround(m, s)
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		if d := &p.Mentions[k]; d.Type == normalize.Date && d.Timex.YearWritten() && p.Date-d.From > longAgo && !(edition && p.sinceFounded(d, m, s)) {
			return c, false // "in 2014, at the twelfth edition"
		}
	}
	c = Claim{Kind: "numbered", Rule: nthEvent, Value: m.Amount, Number: m.Number.String(), Stance: Asserted, tokens: [2]int{m.First, m.Last}, Subject: p.concept(i)}
	if edition {
		c.Key = "edition"
	}
	c.Span, c.Context = p.Text.Span(m.First, i+1), p.saidOf(p.Sentence(m.First), s.First)
	return c, !p.negated(s.First, i) && p.cuesIn(s.First, s.Last, s.Last)&(cuePlanned|cuePossible|cueSuperseded|cueBackground) == 0
}

// statementAround is the part of a sentence between semicolons that a mention stands in.
func (p *Page) statementAround(m *normalize.Mention, s normalize.Sentence) normalize.Sentence {
	for i := s.First; i < s.Last; i++ {
		switch {
		case p.String(i) != ";":
		case i < m.First:
			s.First = i + 1
		default:
			s.Last = i
		}
	}
	return s
}

// sinceFounded tells whether a date opens the statement as that of the beginning of what has
// an edition now: "Founded in 2009, the festival held its 14th edition".
func (p *Page) sinceFounded(d, m *normalize.Mention, s normalize.Sentence) bool {
	return d.First < m.First && d.First <= s.First+2 && !p.Language.Is(p.Tokens[s.First].Word, normalize.Preposition) && p.commaIn(d.Last, m.First) == d.Last
}

// beingBefore returns the verb of being before an ordinal at token i, and how many
// tokens it has: "is", "it's", "se trata de".
func (p *Page) beingBefore(i int, s normalize.Sentence) (at, n int) {
	for k := i - 1; k >= s.First && k >= i-beReach; k-- {
		if name, n := p.relationAt(k, i); name == "it is" || name == "counts as" {
			return k, n
		}
		if n := p.cueLength(k, k+1, cuePassive|cueBe); n > 0 {
			return k, n
		}
		const joins = normalize.Subordinator | normalize.Relative | normalize.Conjunction
		if t := p.Tokens[k]; t.Kind == normalize.NumberToken || t.Kind == normalize.PunctToken && !p.possessive(k) || p.Language.Is(t.Word, joins) || p.isVerb(k) && !p.capital(k) {
			break
		}
	}
	return 0, 0
}

// eventSubject returns where the subject of the verb at token be begins, and its
// noun, or -1 where it is a pronoun or none.
func (p *Page) eventSubject(be, n int, s normalize.Sentence) (first, noun int, ok bool) {
	const joins = normalize.Subordinator | normalize.Relative | normalize.Conjunction
	if name, _ := p.relationAt(be, be+n); name == "it is" || be == s.First {
		return be, -1, true
	}
	counts, _ := p.relationAt(be, s.Last)
	if name, _ := p.relationAt(be-1, be); name == "it" || counts == "counts as" && p.Language.Is(p.Tokens[be-1].Word, normalize.Pronoun) {
		return be - 1, -1, true
	}
	if t := p.Tokens[be-1]; p.Language.Is(t.Word, joins) {
		return be, -1, p.Language.Is(t.Word, normalize.Subordinator)
	}
	a := p.nounOf(be, s)
	if a < 0 && p.lexicon.thing(p.Tokens[be-1].Word) != "" { // "the killing"
		a = be - 1
	}
	if a < 0 || !p.theOne(a, s.First) || p.Tokens[a].Is(normalize.Upper) || p.person(a) {
		return 0, 0, false
	}
	return a, a, true
}

// countedWords appends what tokens [i, last) say of what is counted, and returns
// where that ends, or -1 where it cannot be told: "homicide in the city this year".
// Names go into the Scope of the claim, the period into its Key.
func (p *Page) countedWords(c *Claim, i, last int, words []string) ([]string, int) {
	end := i
	for i < last {
		name, n := p.relationAt(i, last)
		switch {
		case name == "year" && p.Date != 0:
			year, _, _ := p.Date.Date()
			c.Key, end, i = strconv.Itoa(year), i+n, i+n
			continue
		case name == "season" || name == "history":
			c.Key, end, i = name, i+n, i+n
			continue
		case name == "aside":
			end, i = i+n, i+n
			continue
		case name == occasion:
			c.Head, end, i = occasion, i+n, i+n
			continue
		case p.cueLength(i, last, cueSince) > 0 && !p.sinceAt(i) && (len(words) > 0 || c.Head != "") && c.Key == "":
			c.Key = "since" // "since the takeover"
			return words, end
		case name == "wider":
			c.Of, end, i = p.concept(i), i+n, i+n
			continue
		}
		if k := p.mentionAfter(i); p.inMention(k, i) {
			m := &p.Mentions[k]
			if m.Last > last || !p.periodOf(c, m) {
				return words, end
			}
			end, i = m.Last, m.Last
			continue
		}
		t := p.Tokens[i]
		switch {
		case p.possessive(i), p.hyphen(i):
		case t.Kind == normalize.PunctToken || p.isVerb(i) && len(words) > 0 && !p.capital(i) || p.Language.Is(t.Word, normalize.Relative|normalize.Subordinator) && !p.sinceAt(i):
			return words, end
		case p.content(i) && t.Is(normalize.Upper):
			c.Scope = append(c.Scope, p.concept(i))
			end = i + 1
		case p.content(i):
			if p.person(i) && p.lexicon.thing(t.Word) == "" {
				return nil, -1 // which of several people
			}
			words = append(words, p.concept(i))
			end = i + 1
		}
		i++
	}
	return words, end
}

// sinceAt tells whether a date from which things are counted stands behind token
// i: "since June".
func (p *Page) sinceAt(i int) bool {
	k := p.mentionAfter(i + 1)
	return p.inMention(k, i+1) && p.Mentions[k].Relation == normalize.Since
}

// restOfCounted reads behind what is counted the period and in what it is
// counted: "the third outbreak that the province has had this year". It returns
// where the last of them ends.
func (p *Page) restOfCounted(c *Claim, from, last int) (end int) {
	for i := from; i < last && p.String(i) != "," && p.String(i) != ";"; i++ {
		name, n := p.relationAt(i, last)
		k := p.mentionAfter(i)
		switch {
		case c.Key == "" && (name == "year" || name == "season" || name == "history"), name == "wider" && c.Of == "":
			p.countedWords(c, i, i+n, nil)
			end = i + n
		case c.Key == "" && p.inMention(k, i) && p.Mentions[k].Relation == normalize.Since && p.Mentions[k].Type == normalize.Date:
			p.periodOf(c, &p.Mentions[k])
			end = p.Mentions[k].Last
		}
	}
	return end
}

// periodOf enters into a claim the period that a date or a duration tells in which
// things are counted.
func (p *Page) periodOf(c *Claim, m *normalize.Mention) bool {
	switch {
	case m.Type == normalize.Duration:
		c.Key = "within " + m.Timex.String()
	case m.Type != normalize.Date || m.From == 0:
		return false
	case m.Relation == normalize.Since || m.To == 0:
		year, month, day := m.From.Date()
		c.Key = "since"
		if today, _, _ := p.Date.Date(); month == 1 && day == 1 && (year == today || p.Date == 0) {
			c.Key = strconv.Itoa(year)
		}
	case m.To < m.From+27:
		return false
	default:
		c.Key = m.Timex.String()
	}
	return true
}
