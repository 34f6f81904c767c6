package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// happenedKind is when something befell someone: an event's verb with the date
// or the time of day that its clause gives.
func happenedKind() *Kind {
	return &Kind{Name: "happened", Doc: "When something happened that happens once: a launch, a birth, a crash.", Check: "date", FindPage: findHappened}
}

// happenedReach is how many tokens a date may stand from its verb.
const happenedReach = 18

// findHappened binds the dates and times of day of a page to the verbs they
// belong to. Key is what happened, Object when, Expected its weekday where the text
// has that, Subject and Head whom or what it befell by name and by noun (one that is not known
// from before is Of), Context who and what was in it.
func findHappened(p *Page, out []Claim) []Claim {
	if p.all.marks&marksHappening == 0 {
		return out
	}
	for j := range p.Mentions {
		m := &p.Mentions[j]
		_, clock := m.Timex.Clock()
		switch {
		case m.Relation == normalize.Before || m.Relation == normalize.After:
			continue // "By July 21 it had struck": not on that day
		case m.Type == normalize.Time && clock:
		case m.Type == normalize.Time && m.From != 0 && m.To-m.From <= 1: // on Wednesday morning
		case m.Type == normalize.Date && m.From != 0 && m.To != 0 && m.To-m.From <= 366:
		default:
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 || p.told[s].marks&marksHappening == 0 || m.First > 0 && !p.Tokens[m.First].Is(normalize.AfterSpace) || p.joined(m) || p.cueBefore(m.First, p.Sentences[s].First, 0, cueSince) || p.behindOther(m.First, p.Sentences[s].First) {
			continue
		}
		first, last := p.clause(s, m.First, m.Last)
		if k := p.behindAside(m.First, p.Sentences[s].First); k < m.First {
			first, _ = p.clause(s, k-1, k)
		}
		at, n, name := p.happening(j, first, last)
		if n == 0 {
			at, n, name = p.agreedBehind(m, p.Sentences[s])
			last = max(last, at+n)
		}
		if n == 0 || p.negated(first, min(last, max(at+n, m.Last))) {
			continue
		}
		cues := p.cuesBeside(first, p.beforeNext(max(m.Last, at+n), last), at, n, m.First, m.Last)
		if cues&(cuePossible|cueReported|cueSuperseded|cueMore) != 0 {
			continue
		}
		c := Claim{
			Kind: "happened", Rule: "happened", Key: p.lexicon.file.Happenings[name-1].Name, Object: m.Timex.String(),
			Span: p.Text.Span(min(at, m.First), max(at+n, m.Last)), tokens: [2]int{min(at, m.First), max(at+n, m.Last)},
		}
		if m.Type == normalize.Time && !clock {
			c.Object = m.From.String()
		}
		if w, ok := m.Timex.Weekday(); ok {
			c.Expected = w.String()
		}
		if !m.Timex.YearWritten() {
			c.Stance = Reported // the year is understood
		}
		if cues&cuePlanned != 0 {
			if m.From == 0 || p.Date != 0 && m.To < p.Date {
				continue // what had been planned
			}
			c.Stance = Planned
		} else if p.Date != 0 && m.From > p.Date {
			c.Stance = Planned // "firmará el 3 de mayo"
		}
		days := dayspan{m.From, m.To}
		if c.Stance != Planned && p.toCome(at, first, last) {
			if days = p.daysOf(m, &telling{ahead: true}, at+n); days.from == 0 {
				continue
			}
			c.Stance, c.Object = Planned, days.from.String()
			if m.Type == normalize.Time && clock {
				c.Object += strings.TrimPrefix(m.Timex.String(), m.From.String())
			} else if days.from == m.From {
				c.Object = m.Timex.String()
			}
		}
		if m.Type == normalize.Time && clock {
			c.Scope = []string{"clock"}
		}
		c.Event.From, c.Event.To = days.from, days.to
		p.takesPart(&c, first, last, at, n)
		t, ok := p.themeOf(at, n, c.Key, s)
		if ok {
			t.enter(p, &c, p.Sentences[s].First)
			p.tellsWhat(&c, t.noun, p.Sentences[s].First)
		}
		out = append(out, c)
		if c.Subject == "" && p.isNounOf(at, first) {
			out = p.befell(out, c, first, at, s)
		}
	}
	return out
}

// toCome tells whether words at token at in a clause [first, last) tell of what is to
// come: a headline's "to launch", the noun of a clause that tells of now, "is on course
// for launch".
func (p *Page) toCome(at, first, last int) bool {
	if p.Part == Title && at > first && p.cueLength(at-1, at, cueTo) > 0 {
		return true
	}
	if at <= first || !p.Language.Is(p.Tokens[at-1].Word, normalize.Preposition) {
		return false
	}
	now := false
	for i := first; i < last; i++ {
		switch w := p.Tokens[i].Word; {
		case i == at || p.dated(i):
		case p.Language.Is(w, normalize.Past):
			return false
		case p.Language.Is(w, normalize.Present):
			now = true
		}
	}
	return now
}

// happening returns the verb of something that happens once which is nearest
// to mention j in its clause [first, last), with no other date between them.
func (p *Page) happening(j, first, last int) (at, n, name int) {
	m := &p.Mentions[j]
	from, to := max(first, m.First-happenedReach), min(last, m.Last+happenedReach)
	for k := j - 1; k >= 0 && p.Mentions[k].Last > from; k-- {
		if dateLike(&p.Mentions[k]) {
			from = p.Mentions[k].Last
		}
	}
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < to; k++ {
		if dateLike(&p.Mentions[k]) {
			to = p.Mentions[k].First
		}
	}
	best := happenedReach + 1
	for i := from; i < to; i++ {
		if i >= m.First && i < m.Last {
			continue
		}
		v, k := p.happeningAt(i, to)
		if k == 0 {
			continue
		}
		if i >= m.Last && (!p.isVerb(i) && p.behindEvent(i, m.Last) || p.timesOther(m.Last, i)) {
			continue // "on Tuesday following his conviction", "in July, months before he resigned"
		}
		d := m.First - (i + k)
		between := [2]int{i + k, m.First}
		if d < 0 {
			d = i - m.Last
			between = [2]int{m.Last, i}
		}
		if n > 0 && i >= m.Last && p.String(m.Last) == "," {
			break // "signed by the king in November, was sworn in"
		}
		if d < best && !p.anyVerb(between[0], between[1]) {
			best, at, n, name = d, i, k, v
		}
	}
	return at, n, name
}

// happeningAt returns the happening whose words start at token i and their
// number, or 0.
func (p *Page) happeningAt(i, last int) (v, n int) {
	if p.opens[i].marks&marksHappening == 0 {
		return 0, 0
	}
	return p.longest(&p.lexicon.Happenings, i, last)
}

// anyVerb tells whether a verb stands in tokens [i, j).
func (p *Page) anyVerb(i, j int) bool {
	for ; i < j; i++ {
		if p.isVerb(i) && !p.capital(i) { // "at the Harbour Show"
			return true
		}
	}
	return false
}

// joined tells whether a date is written with a hyphen behind its month, as
// the names of rockets are: March-5. Mid-March is no such name.
func (p *Page) joined(m *normalize.Mention) bool {
	return m.First+1 < m.Last && p.Tokens[m.First].Kind == normalize.WordToken && p.Tokens[m.First].Is(normalize.Upper) && p.String(m.First+1) == "-"
}

func dateLike(m *normalize.Mention) bool {
	return m.Type == normalize.Date || m.Type == normalize.Time
}

// takesPart lists who and what a clause names beside its verb and its dates.
func (p *Page) takesPart(c *Claim, first, last, at, n int) {
	words, names := p.memory.facets[0][:0], p.memory.facets[1][:0]
	for i := first; i < last && len(words) < 24; i++ {
		if i >= at && i < at+n || !p.content(i) || p.dated(i) {
			continue
		}
		w := p.concept(i)
		words = append(words, w)
		if p.Tokens[i].Is(normalize.Upper) && (i > p.Sentences[p.Sentence(i)].First || i+1 < last && p.capital(i+1)) {
			names = append(names, w)
		}
	}
	p.memory.facets = [2][]string{words, names}
	c.Context, c.Scope = p.memory.list(tidy(words)), append(c.Scope, tidy(names)...)
}

// isNounOf tells whether what happened is told by a noun at token i: "in a crash".
func (p *Page) isNounOf(i, first int) bool {
	for k := i - 1; k >= first && k > i-4; k-- {
		if p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			return true
		}
		if !p.content(k) || p.isVerb(k) {
			break
		}
	}
	return false
}

// befell appends whom the noun of a happening befell, where the verb of its clause
// tells: "was killed in a crash on Tuesday".
func (p *Page) befell(out []Claim, c Claim, first, noun, s int) []Claim {
	for i := noun - 1; i >= first; i-- {
		if v, n := p.happeningAt(i, noun); n > 0 && p.isVerb(i) {
			if t, ok := p.themeOf(i, n, p.lexicon.file.Happenings[v-1].Name, s); ok && t.noun < 0 {
				c.Key = p.lexicon.file.Happenings[v-1].Name
				c.Span.Start, c.tokens[0] = int(p.Tokens[i].Start), i
				t.enter(p, &c, p.Sentences[s].First)
				return append(out, c)
			}
		}
		if p.isVerb(i) {
			break
		}
	}
	return out
}
