package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// happens tells whether one of some happenings stands in tokens [i, j).
func (p *Page) happens(i, j int, names ...string) bool {
	for ; i < j; i++ {
		if v, _ := p.happeningAt(i, j); v > 0 && slices.Contains(names, p.lexicon.file.Happenings[v-1].Name) {
			return true
		}
	}
	return false
}

// tenure reads "in his third year", mention j, in a sentence that tells since
// when: "who has coached them since 2009", "elected in 2019". Object is the year
// that the first one would be, Expected the one given.
func (p *Page) tenure(j, now int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if now == 0 || !whole || n < 2 || n > 60 || s < 0 || m.Last >= p.Sentences[s].Last || p.cueLength(m.Last, p.Sentences[s].Last, cueYear) == 0 {
		return nil
	}
	dates, only := p.datesBeside(j, s)
	if !only || len(dates) != 1 || isStretch(dates[0]) || !dates[0].Timex.YearWritten() {
		return nil
	}
	d, before := dates[0], 0.5
	switch name, _ := p.relationAt(m.Last, p.Sentences[s].Last); {
	case name == "in office" && p.chosenIn(d, m, s):
		before = 1.5 // who is elected takes office in the next year
	case !p.inHis(m, s):
		return nil
	case !p.cueBefore(d.First, p.Sentences[s].First, 0, cueSince|cueBegan) && p.cueLength(d.First, d.Last, cueSince) == 0:
		return nil
	}
	year, _, _ := d.Timex.Date()
	if year >= now {
		return nil
	}
	return lapsed("tenure", p.Text.Span(min(m.First, d.First), max(m.Last, d.Last)), n, normalize.GrainYear, float64(now-year)-before, float64(now-year+1)+0.5)
}

// inHis tells whether "in his" stands before an ordinal.
func (p *Page) inHis(m *normalize.Mention, s int) bool {
	i := m.First - 1
	if p.Language.Is(p.Tokens[m.First].Word, normalize.Determiner) {
		i++
	}
	return i-1 >= p.Sentences[s].First && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition)
}

// chosenIn tells whether the one who is in a year of office, mention m, was
// chosen in year d, before it: "elected in 2019, the mayor is in her third year
// in office".
func (p *Page) chosenIn(d, m *normalize.Mention, s int) bool {
	first := p.Sentences[s].First
	at, n := p.relationIn(first, d.First, "chosen")
	if at < 0 || at+n < d.First-2 || d.Last > m.First {
		return false
	}
	for i := d.Last; i < m.First; i++ {
		if w := p.Tokens[i].Word; p.Language.Is(w, normalize.Past) && !p.Language.Is(w, normalize.Present) {
			return false // "won in his fourth year in charge"
		}
	}
	again, _ := p.relationIn(first, p.Sentences[s].Last, "again")
	return again < 0 && p.cuesOf(s, d.Last, m.First)&cueSaid == 0
}

// goesOnSince reads how long, mention j, something has gone on, right beside the
// date since when: "has led it for nine years, since 2020".
func (p *Page) goesOnSince(j int, n int64, unit float64, dates []*normalize.Mention) *Claim {
	m, d := &p.Mentions[j], dates[0]
	if p.Date == 0 || len(dates) != 1 || d.To != 0 || isStretch(d) || d.From >= p.Date || !d.Timex.YearWritten() {
		return nil
	}
	first := p.sentenceFirst(m.First)
	if !p.untilNow(min(m.First, d.First), first) && !p.cueBefore(m.First, first, 1, cueSince) {
		return nil // "he had led it for nine years"
	}
	i, k := m.Last, d.First
	if d.First < m.First {
		i, k = d.Last, m.First
	}
	signs := 0
	for ; i < k; i++ {
		switch {
		case p.String(i) == ",", p.cueLength(i, k, cueOr) > 0:
			signs++
		case !p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Conjunction|normalize.Determiner) && p.cueLength(i, k, cueSince) == 0:
			return nil
		}
	}
	if signs == 0 || d.First > m.First && !p.cueBefore(d.First, m.Last, 0, cueSince) && p.cueLength(d.First, d.Last, cueSince) == 0 {
		return nil
	}
	within := normalize.Day(0)
	switch d.Timex.Grain() {
	case normalize.GrainYear:
		within = 366
	case normalize.GrainMonth:
		within = 31
	}
	since := float64(p.Date - d.From)
	return lapsed("since", p.Text.Span(min(m.First, d.First), max(m.Last, d.Last)), n, m.Timex.Grain(), (since-float64(within))/unit-1, since/unit+1)
}

// untilNow tells whether the clause up to token i tells what has gone on until now.
func (p *Page) untilNow(i, first int) bool {
	for i--; i >= first; i-- {
		if p.cueLength(i, i+1, cuePerfect) > 0 {
			return true
		}
		if p.Tokens[i].Kind == normalize.PunctToken || p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Subordinator) && !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
			return false
		}
	}
	return false
}
