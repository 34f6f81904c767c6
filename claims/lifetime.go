package claims

import "github.com/gainsay/gainsay/normalize"

// lifetime reads how old somebody died, mention j, in a sentence that tells both
// days and gives no name: "She was born on 4 May 1961 and died on Tuesday aged 71".
// Object is the age, Expected what the days allow, with a year to either side. Where
// there is a name, the age and the birthday are claims of their own.
func (p *Page) lifetime(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 {
		return nil
	}
	sent := p.Sentences[s]
	if !ageLike(m) && !p.putAge(m, sent) {
		return nil
	}
	born := p.birthdayBefore(j, sent)
	if born == nil {
		return nil
	}
	verb, _, key := p.lifeBefore(m, sent, true)
	if verb <= born.Last || key != "died" || p.negated(sent.First, m.First) || p.ofAnother(verb, m) {
		return nil
	}
	if a, b := p.subjectOf(verb, sent.First); b > a && a > born.Last {
		return nil
	}
	for i := born.Last; i < verb; i++ {
		if a, b := p.nameRun(i, verb); p.person(i) || b > a && p.personal(a, b, sent.First) {
			return nil // somebody else
		}
	}
	from, to := p.Date, p.Date
	for k := j - 1; k >= 0 && p.Mentions[k].First > verb; k-- {
		if d := &p.Mentions[k]; dateLike(d) && d.From != 0 && d.To >= d.From {
			from, to = d.From, d.To
		}
	}
	if j+1 < len(p.Mentions) && p.Mentions[j+1].First < sent.Last && dateLike(&p.Mentions[j+1]) {
		if d := &p.Mentions[j+1]; d.From == 0 || d.To < d.From {
			return nil
		}
		from, to = p.Mentions[j+1].From, p.Mentions[j+1].To
	}
	if from == 0 || from <= born.To {
		return nil
	}
	n, _ := m.Number.Whole()
	const year = 365.25
	return lapsed("lapse", p.Text.Span(born.First, m.Last), n, normalize.GrainYear, float64(from-born.To)/year-2, float64(to-born.From)/year+1)
}

// birthdayBefore returns the day or the year on which somebody was born that stands in a
// sentence before mention j, at most a few mentions off, or nil.
func (p *Page) birthdayBefore(j int, s normalize.Sentence) *normalize.Mention {
	for k := j - 1; k >= 0 && k >= j-3 && p.Mentions[k].First >= s.First; k-- {
		d := &p.Mentions[k]
		if d.Type != normalize.Date || !d.Timex.YearWritten() || d.From == 0 || d.To-d.From > 366 || isStretch(d) {
			continue
		}
		if v, _, key := p.lifeBefore(d, s, false); v >= 0 && key == "born" {
			return d
		}
	}
	return nil
}
