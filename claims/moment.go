package claims

import (
	"strings"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// momentKind is what a statement gives the date of: with nothing around it, the
// film of one is the Grey Gull of the other.
func momentKind() *Kind {
	return &Kind{Name: "moment", Doc: "When a statement, a text of a few sentences without headline and date, has something be released, founded, built.", Check: "date", FindPage: findMoments}
}

const (
	momentReach = 18 // tokens a date may stand from what it is the date of
	otherReach  = 8  // tokens behind both that tell where and by whom
	workReach   = 7  // tokens from a year to the work that is of it: "a 2017 drama film"
)

// moment is a date of a statement.
type moment struct {
	first, last int                // its tokens
	from, to    normalize.Day      // 0 where open
	spans       bool               // goes on from the one to the other
	edge        normalize.Day      // how much of its ends it may be off
	bound       normalize.Relation // since, until
}

// lasting are the moments that go on for a time.
var lasting = map[string]bool{"ran": true, "filmed": true, "recorded": true, "served": true, "active": true, "playing": true, "happened": true, "built": true, "written": true}

// otherwise are the moments that are told in two ways: a series premieres when it
// begins to run.
var otherwise = map[string]string{"ran begins": "premiered", "ran ends": "over", "served begins": "office", "served ends": "left", "built ends": "built", "written ends": "written"}

// findMoments binds the dates of a statement to what they are the date of. Of is
// what that is, Subject the name that it is of and Head its noun, both empty for a
// pronoun, Scope who and what else is beside it, Context what parts it from others
// of its name, Object all words of the text, Event the days it can mean.
func findMoments(p *Page, out []Claim) []Claim {
	if !p.isStatement() {
		return out
	}
	said := ""
	for s := range p.Sentences {
		for _, m := range p.laterIn(s, p.momentsIn(s)) {
			if said == "" {
				said = p.allWords()
			}
			for _, c := range p.toldWhen(m, s) {
				c.Object = said
				out = append(out, c)
			}
		}
		out = p.lifeYears(s, out)
	}
	return out
}

// isStatement tells whether a page is a text of a few sentences, without headline and date.
func (p *Page) isStatement() bool {
	return p.Part == Body && p.Date == 0 && p.Document.Title == "" && len(p.Sentences) <= statementSentences && len(p.Source) <= statementBytes
}

// allWords are the words of a text, names as they stand and others as stems.
func (p *Page) allWords() string {
	var words []string
	for i := range p.Tokens {
		if p.content(i) || p.capital(i) {
			words = append(words, p.wordAs(i))
		}
	}
	return strings.Join(tidy(words), " ")
}

// wordAs is a word as the claims of a statement have it.
func (p *Page) wordAs(i int) string {
	if p.Tokens[i].Is(normalize.Upper) {
		return p.folded(i, i+1)
	}
	return p.stemAt(i)
}

// momentsIn lists the dates of a sentence.
func (p *Page) momentsIn(s int) (all []moment) {
	sent := p.Sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if year := p.bareYear(i); year != "" {
			t := moment{first: i, last: i + 1}
			t.from, _ = normalize.ParseDay(year + "-01-01")
			if t.to, _ = normalize.ParseDay(year + "-12-31"); i+1 < sent.Last && p.possessive(i+1) {
				t.to = max(t.to, roundYears(t.from, t.to))
			}
			all = append(all, t)
			continue
		}
		j := p.mentionAfter(i)
		if j == len(p.Mentions) || p.Mentions[j].First != i {
			continue
		}
		m := &p.Mentions[j]
		if m.Type != normalize.Date || m.From == 0 || !m.Timex.YearWritten() {
			continue
		}
		t := moment{first: i, last: m.Last, from: m.From, to: startEnds(m), bound: m.Relation}
		if isStretch(m) && m.To != 0 {
			t.spans, t.edge, t.to = true, ends(m), m.To
		}
		switch {
		case p.eraBehind(m.Last, sent.Last) || t.to == 0:
			continue
		case m.Relation == normalize.After:
			t.from, t.to = t.to+1, 0
		case m.Relation == normalize.Before:
			t.from = 0
		case !t.spans:
			if t.to = max(t.to, p.orYear(m.Last, sent.Last)); m.To-m.From > 366 || m.Last < sent.Last && p.possessive(m.Last) {
				t.to = max(t.to, roundYears(t.from, t.to))
			}
		}
		all = append(all, t)
	}
	return all
}

// laterIn adds to the dates of a sentence those told by another: "fell ill on May 26,
// and died two weeks later".
func (p *Page) laterIn(s int, dates []moment) []moment {
	if len(dates) == 0 {
		return nil
	}
	sent := p.Sentences[s]
	for i := dates[len(dates)-1].last; i < sent.Last; i++ {
		n := p.cueLength(i, sent.Last, cueApart)
		j := p.mentionAfter(i) - 1
		if n == 0 || p.mentionAfter(i) < len(p.Mentions) && p.Mentions[p.mentionAfter(i)].First <= i {
			j++
		}
		if n == 0 || j < 0 || p.Mentions[j].First < dates[len(dates)-1].last || p.Mentions[j].Last < i-1 {
			continue
		}
		if m := &p.Mentions[j]; m.Timex.Grain() != 0 && m.Timex.Grain() < normalize.GrainYear {
			anchor := dates[len(dates)-1]
			return append(dates, moment{first: m.First, last: max(m.Last, i+n), from: anchor.from, to: anchor.to + laterDays})
		}
	}
	return dates
}

// laterDays is how many days weeks or months later are, at most.
const laterDays = 366

// eraBehind tells whether a year is one before our era.
func (p *Page) eraBehind(i, last int) bool {
	at, _ := p.momentWord(i, last, "era")
	return at == i
}

// roundYears returns the last day of the years that one or ten round ones may stand
// for: "the 1940's" for the decade, "the 1800s" for the century.
func roundYears(from, to normalize.Day) normalize.Day {
	year, _, _ := from.Date()
	last := 0
	switch until, _, _ := to.Date(); {
	case year%100 == 0 && until-year <= 9:
		last = year + 99
	case year%10 == 0 && until == year:
		last = year + 9
	default:
		return 0
	}
	return normalize.DayOf(time.Date(last, time.December, 31, 0, 0, 0, 0, time.UTC))
}

// orYear returns the last day of the year that stands behind a date as another it
// may be: "in 1467 or 1468".
func (p *Page) orYear(i, last int) normalize.Day {
	if i+1 >= last || p.cueLength(i, i+1, cueOr) == 0 || p.Tokens[i+1].Kind != normalize.NumberToken || p.Tokens[i+1].End-p.Tokens[i+1].Start != 4 {
		return 0
	}
	day, _ := normalize.ParseDay(p.String(i+1) + "-12-31")
	return day
}

// momentAt returns the name of the words of a moment that start at token i, and how
// many they are.
func (p *Page) momentAt(i, last int) (string, int) {
	if v, n := p.longest(&p.lexicon.Moments, i, last); n > 0 {
		return p.lexicon.file.Moments[v-1].Name, n
	}
	return "", 0
}

// momentWord returns the first token of [i, last) at which words of one of some names
// start, and how many they are, or -1.
func (p *Page) momentWord(i, last int, name string) (at, n int) {
	for ; i < last; i++ {
		if have, n := p.momentAt(i, last); have == name {
			return i, n
		}
	}
	return -1, 0
}

// momentIn returns the name of the words of a moment that start at token i, how many
// they are, and whether they are a noun: "the release".
func (p *Page) momentIn(i, last int) (name string, n int, noun bool) {
	name, n = p.momentAt(i, last)
	if name, noun = strings.CutPrefix(name, "of "); besideMoment[name] {
		return "", n, false
	}
	return name, n, noun
}

// besideMoment are the names of words that stand beside a moment and are none.
var besideMoment = map[string]bool{"": true, "apart": true, "first": true, "work": true, "picture": true, "era": true, "agent": true}

// momentOf returns the words that a date is the date of: the nearest before it, or
// where it opens its sentence the nearest behind it.
func (p *Page) tellsWhen(t *moment, sent normalize.Sentence) (name string, at, n int, noun bool) {
	for i := t.first - 1; i >= max(sent.First, t.first-momentReach); i-- {
		if p.inDate(i) || p.bareYear(i) != "" || p.partsMoments(i) {
			break
		}
		if name, n, noun = p.momentIn(i, t.first); name == "" {
			if p.isVerb(i) {
				break
			}
			continue
		}
		at = i
		for k := i - 1; k >= max(sent.First, i-3); k-- { // "first aired"
			if long, m, is := p.momentIn(k, t.first); k+m > i && long != "" {
				name, at, n, noun = long, k, m, is
			}
		}
		if noun {
			for k := at - 1; k >= max(sent.First, at-3) && p.Tokens[k].Kind == normalize.WordToken; k-- { // "began filming"
				if long, m, is := p.momentIn(k, at); long == "begins" || long == "ends" {
					return long, k, m, is
				}
			}
		}
		return name, at, n, noun
	}
	if t.first > sent.First+2 {
		return "", 0, 0, false
	}
	for i := t.last; i < min(sent.Last, t.last+momentReach+otherReach); i++ {
		if p.inDate(i) || p.bareYear(i) != "" || p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Subordinator) {
			break
		}
		if name, n, noun = p.momentIn(i, sent.Last); name != "" {
			for k := i + n; k < min(sent.Last, i+n+onsetReach) && !p.isVerb(k); k++ {
				if p.inDate(k) || p.bareYear(k) != "" {
					return "", 0, 0, false // has a date of its own
				}
			}
			return name, i, n, noun
		}
		if p.isVerb(i) {
			break
		}
	}
	return "", 0, 0, false
}

// partsMoments tells whether token i parts a date from what stands before it.
func (p *Page) partsMoments(i int) bool {
	if p.Tokens[i].Kind != normalize.PunctToken {
		return p.Language.Is(p.Tokens[i].Word, normalize.Relative)
	}
	switch p.String(i) {
	case ";", ":", "(", ")", "—", "–":
		return true
	}
	return false
}
