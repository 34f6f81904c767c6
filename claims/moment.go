package claims

import (
	"strings"

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

// lasting are the moments that go on for a time.
var lasting = map[string]bool{"exists": true, "in force": true, "ran": true, "filmed": true, "recorded": true, "served": true, "active": true, "playing": true, "happened": true, "built": true, "written": true, "married": true, "lasts": true}

// atOnce are the moments that are over when they have come: "closed since 1990" tells
// when it closed.
var atOnce = map[string]bool{"ends": true, "begins": true, "founded": true, "dissolved": true, "opened": true, "closed": true, "left": true, "retired": true, "repealed": true, "effective": true, "independent": true}

// otherwise are the moments that are told in two ways: a series premieres when it
// begins to run.
var otherwise = map[string]string{
	"ran begins": "premiered", "ran ends": "over", "served begins": "office", "served ends": "left", "built ends": "built", "written ends": "written",
	"happened begins": "begins", "happened ends": "ends", "lasts begins": "begins", "lasts ends": "ends", "married begins": "married", "married ends": "divorced",
	"led begins": "office", "exists begins": "founded", "exists ends": "dissolved", "in force begins": "effective", "in force ends": "repealed",
}

// findMoments binds the dates of a statement to what they are the date of. Of is
// what that is, Subject the name that it is of and Head its noun, both empty for a
// pronoun, Scope who and what else is beside it, names as they are written, Context
// what parts it from others of its name, Event the days it can mean.
func findMoments(p *Page, out []Claim) []Claim {
	if !p.isStatement() {
		return out
	}
	for s := range p.Sentences {
		for _, m := range p.laterIn(s, p.momentsIn(s)) {
			out = append(out, p.toldWhen(m, s)...)
		}
		out = p.lifeYears(s, out)
	}
	return out
}

// isStatement tells whether a page is a text of a few sentences, without headline and date.
func (p *Page) isStatement() bool {
	return p.Part == Body && p.Date == 0 && p.Document.Title == "" && len(p.Sentences) <= statementSentences && len(p.Source) <= statementBytes
}

// momentAt returns the name of the words of a moment that start at token i, and how
// many they are.
func (p *Page) momentAt(i, last int) (string, int) {
	if v, n := p.longest(&p.lexicon.Moments, i, last); n > 0 {
		return p.lexicon.file.Moments[v-1].Name, n
	}
	return "", 0
}

// momentIn returns the name of the words of a moment that start at token i, how many
// they are, and whether they are a noun: "the release".
func (p *Page) momentIn(i, last int) (name string, n int, noun bool) {
	name, n = p.momentAt(i, last)
	if name, noun = strings.CutPrefix(name, "of "); besideMoment[name] || strings.HasPrefix(name, bareVerb) {
		return "", n, false
	}
	return name, n, noun
}

// besideMoment are the names of words that stand beside a moment and are none.
var besideMoment = map[string]bool{"": true, "apart": true, "first": true, "prize": true, "work": true, "picture": true, "era": true, "agent": true, "latest": true, "only then": true}

// bareVerb begins the names of verbs as they stand behind "did not", until a date.
const bareVerb = "to "

// tellsWhen returns the words that a date is the date of: the nearest before it, or
// where it opens its sentence the nearest behind it. Name is that of their moment, and
// noun tells whether they are one.
func (p *Page) tellsWhen(t *moment, sent normalize.Sentence) (name string, at, n int, noun bool) {
	behind := t.first
	if t.only >= 0 {
		behind = t.only
	}
	for i := behind - 1; i >= max(sent.First, t.first-momentReach); i-- {
		if p.inDate(i) || p.bareYear(i) != "" || p.partsMoments(i) {
			break
		}
		if name, n, noun = p.momentIn(i, t.first); name == "" && t.only >= 0 {
			name, n = p.bareVerbAt(i, t.first)
		}
		if name == "" {
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
	from := t.last
	switch {
	case p.onlySays(sent.First, t.first) && from < sent.Last && p.leadsOn(from):
		from++ // "it was 1979 before the club admitted women"
	case t.first > sent.First+2:
		return "", 0, 0, false
	}
	for i := from; i < min(sent.Last, t.last+momentReach+otherReach); i++ {
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
