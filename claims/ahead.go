package claims

import (
	"strings"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// telling is how words tell what someone or something does once.
type telling struct {
	key   string
	first int  // where they begin, words of a plan among them
	noun  int  // what a day is set for, where no subject of theirs is; else -1
	ahead bool // they tell of a day to come
	moved bool // to which it was moved

	between bool // they tell so only with both days: "was moved from June 4 to June 11"
}

// lieAhead are the onsets that are told of days to come and of no others: the
// hearing is set for, she steps down on.
var lieAhead = map[string]bool{"held": true, "moved": true, "leaving": true, "voting": true, "visiting": true, "meeting": true}

// goesOnto are the onsets that are told of whoever does them to something: who
// joined which club, who will vote on what; whether they are nothing without. What
// that is stands in Scope.
var goesOnto = map[string]bool{"joined": true, "bought": true, "voting": true, "visiting": true, "meeting": false, "debuted": false}

// looksAhead tells whether words [i, i+n) of an onset tell of what lies ahead,
// and enters how: "will begin", "is set for", "set the hearing for".
func (p *Page) looksAhead(t *telling, i, n, s int) bool {
	first := p.Sentences[s].First
	key, bare := strings.CutPrefix(t.key, "to ")
	switch {
	case bare:
		if t.first = p.planned(i, first); t.first == i {
			return false
		}
	case key == "sets" || key == "moves":
		t.moved = key == "moves"
		if i == first || p.cueLength(i-1, i, cueBe) > 0 {
			if t.between = t.moved; !t.moved {
				return false
			}
		} else if t.noun = p.nounBehind(i+n, p.Sentences[s].Last); t.noun < 0 {
			return false
		}
	case lieAhead[key]:
		t.moved = key == "moved"
	default:
		return false
	}
	switch key {
	case "act":
		t.noun, key = i+n-1, "began"
	case "held", "moved", "sets", "moves":
		key = "began"
	}
	t.key, t.ahead = key, true
	return true
}

// planned returns where the words of a plan begin that end right before token i,
// or i: "will", "is due to".
func (p *Page) planned(i, first int) int {
	if k := p.planBefore(i, first); k < i {
		return k
	}
	if p.Part == Title && i > first && p.cueLength(i-1, i, cueTo) > 0 { // "Rossetti to leave on"
		return i - 1
	}
	for k := max(first, i-2); k < i; k++ {
		if name, n := p.onsetAt(k, i); name == "plan" && k+n == i {
			return k
		}
	}
	return i
}

// nounBehind returns the head of the noun phrase that begins at token i and ends
// before a preposition, or -1: "the hearing for".
func (p *Page) nounBehind(i, last int) int {
	noun := -1
	for ; i < last && i < last+themeReach; i++ {
		t := p.Tokens[i]
		switch {
		case noun >= 0 && (p.Language.Is(t.Word, normalize.Preposition) || p.dated(i)):
			return noun
		case p.dated(i) || t.Kind == normalize.PunctToken && !p.hyphen(i):
			return -1
		case p.content(i):
			noun = i
		case !p.Language.Is(t.Word, normalize.Determiner) || noun >= 0:
			return -1
		}
	}
	return -1
}

// ofSomebody are the onsets that people do, told after a comma or with no
// subject where the one before has it.
var ofSomebody = map[string]bool{"debuted": true, "married": true, "joined": true}

// dayspan is some days.
type dayspan struct{ from, to normalize.Day }

// daysOf returns the days that a date beside an onset means whose words end before
// token end: of what lies ahead the coming ones, or none where they are past.
func (p *Page) daysOf(m *normalize.Mention, t *telling, end int) dayspan {
	w := dayspan{m.From, startEnds(m)}
	if !t.ahead {
		return w
	}
	if p.Date == 0 || w.from == 0 || w.to-w.from > longestPlan || (m.Relation == normalize.Before || m.Relation == normalize.After) && m.First > end { // "previsto para el 15"
		return dayspan{}
	}
	if t.moved && isStretch(m) { // "from June 4 to June 11"
		w.from = w.to
	}
	if w.to < p.Date && !m.Timex.YearWritten() {
		if _, weekday := m.Timex.Weekday(); weekday && !p.dayAndMonth(m) {
			w.from, w.to = w.from+7, w.to+7
		} else {
			w.from, w.to = yearOn(w.from), yearOn(w.to)
		}
	}
	if w.to < p.Date || w.from-p.Date > farAhead {
		return dayspan{}
	}
	return w
}

const (
	longestPlan = 100 // days of a date that a plan is for
	farAhead    = 700 // days from a text to what it looks ahead to
)

// yearOn is the day a year after another.
func yearOn(d normalize.Day) normalize.Day {
	y, m, day := d.Date()
	return normalize.DayOf(time.Date(y+1, m, day, 0, 0, 0, 0, time.UTC))
}

// ontoWhat lists what stands between a verb that ends before token i and its
// date: "joined the club in", "will vote on the plan in".
func (p *Page) ontoWhat(i, last int) (words []string) {
	for ; i < last; i++ {
		if p.content(i) && !p.dated(i) {
			words = append(words, p.concept(i))
		}
	}
	return tidy(words)
}

// ofWhat lists what the noun at token a is of, for which a day is set: the hearing
// "on bail", the sentencing "of Rossetti".
func (p *Page) ofWhat(a int, t *telling, date int) []string {
	if a < t.first {
		return p.ontoWhat(a+1, t.first)
	}
	return p.ontoWhat(a+1, date)
}

// onsetSubject returns the noun that a verb of sentence s tells of, which begins
// at token i and whose words end before token end, or -1: the one before it, or
// that behind the opening whose date is m.
func (p *Page) onsetSubject(i, end, s int, m *normalize.Mention, key string) int {
	sent := p.Sentences[s]
	if i > sent.First || p.Part == Title {
		if a := p.nounOf(i, sent); a >= 0 || !ofSomebody[key] {
			if a < 0 && originsOf[key] {
				return p.thingBefore(s, i)
			}
			return a
		}
		if t, ok := p.namedBefore(s, i); ok { // "Campeón en 2023, debutó en"
			return t.name[1] - 1
		}
		return -1
	}
	if m.First < end || m.Last+1 >= sent.Last || p.String(m.Last) != "," {
		return -1
	}
	noun := -1 // "Built in 1842, the mill has"
	for k := m.Last + 1; k < sent.Last && k < m.Last+themeReach; k++ {
		if p.content(k) && !p.isVerb(k) && !p.dated(k) {
			noun = k
		} else if noun >= 0 || !p.Language.Is(p.Tokens[k].Word, normalize.Determiner) {
			break
		}
	}
	return noun
}

// elided tells whether token i is a short word with an apostrophe: "s'".
func (p *Page) elided(i int) bool {
	t := p.Tokens[i]
	return t.Kind == normalize.WordToken && t.End-t.Start > 1 && int(t.End-t.Start) <= elision && strings.HasSuffix(strings.ReplaceAll(p.String(i), "’", "'"), "'")
}

// elision is the length of the longest one, in bytes.
const elision = len("s’")
