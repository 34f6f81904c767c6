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
	verb, _, key := p.lifeBefore(m, sent, true)
	if verb < 0 || key != "died" || p.negated(sent.First, m.First) || p.ofAnother(verb, m) {
		return nil
	}
	born := p.birthdayBefore(j, sent)
	from := sent.First
	switch {
	case born != nil && born.Last < verb:
		from = born.Last
		if a, b := p.subjectOf(verb, sent.First); b > a && a > born.Last {
			return nil
		}
	case born != nil:
		return nil
	default:
		if born = p.yearsBehindName(j, verb, sent); born != nil {
			from = p.pastApposition(born.Last, verb)
		} else if born = p.bornJustBefore(s, verb); born == nil {
			return nil
		}
	}
	if p.someoneIn(from, verb, sent.First) {
		return nil // somebody else
	}
	return p.lifespan(j, verb, born)
}

// lifespan makes the claim of an age at death, mention j, behind the verb at token verb, with
// the day or the year of the birth.
func (p *Page) lifespan(j, verb int, born *normalize.Mention) *Claim {
	m := &p.Mentions[j]
	sent := p.Sentences[p.Sentence(m.First)]
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
	return lapsed("lapse", p.Text.Span(min(born.First, m.First), m.Last), n, normalize.GrainYear, float64(from-born.To)/aYear-2, float64(to-born.From)/aYear+1)
}

// birthdayBefore returns the day or the year on which somebody was born that stands in a
// sentence before mention j, at most a few mentions off, or nil.
func (p *Page) birthdayBefore(j int, s normalize.Sentence) *normalize.Mention {
	for k := j - 1; k >= 0 && k >= j-3 && p.Mentions[k].First >= s.First; k-- {
		if d := &p.Mentions[k]; birthDate(d) && p.bornOn(d, s) {
			return d
		}
	}
	return nil
}

// birthDate tells whether a mention is a day, a month or a year with its year, as births are
// told.
func birthDate(d *normalize.Mention) bool {
	return d.Type == normalize.Date && d.Timex.YearWritten() && d.From != 0 && d.To-d.From <= 366 && !isStretch(d)
}

// someoneIn tells whether tokens [i, last) have a person or the name of one.
func (p *Page) someoneIn(i, last, first int) bool {
	for ; i < last; i++ {
		if p.inMention(p.mentionAfter(i), i) {
			continue // "premier"
		}
		if a, b := p.nameRun(i, last); p.person(i) || b > a && p.personal(a, b, first) {
			return true
		}
	}
	return false
}

// yearsBehindName returns the year of a birth that a bracket has behind the name that a
// sentence begins with, which is told to have died: "Ana Rossetti (1950-2025) died at 75". It
// is nil where there is no such bracket before mention j.
func (p *Page) yearsBehindName(j, verb int, s normalize.Sentence) *normalize.Mention {
	for k := j - 1; k >= 0 && p.Mentions[k].First >= s.First; k-- {
		d := &p.Mentions[k]
		if d.Type != normalize.Date || !isStretch(d) || d.Last >= verb || !lifelong(d.From, d.To) || p.String(d.First-1) != "(" || p.String(d.Last) != ")" {
			continue
		}
		if a, b := p.nameUpTo(d.First-1, s.First); b-a < 2 {
			return nil
		}
		born := *d
		born.To = d.From + ends(d)
		return &born
	}
	return nil
}

// pastApposition returns the token behind a bracket that ends behind token i, and behind what
// stands in commas behind that: "Rossetti (1950-2025), the painter, |died".
func (p *Page) pastApposition(i, verb int) int {
	i++
	if i >= verb || p.String(i) != "," {
		return i
	}
	for k := verb - 1; k > i; k-- {
		if name, _ := p.relationAt(k, verb); name == "kin" {
			return i // "whose son, Max, died"
		}
		if p.String(k) == "," {
			return k
		}
	}
	return i
}

// bornJustBefore returns the day or the year of a birth that the sentence before sentence s has
// of who is told to have died at token verb: "She was born in 1948. She died at 77", "Nació en
// 1948. Murió a los 77 años". It is nil where there is none, or one more date.
func (p *Page) bornJustBefore(s, verb int) *normalize.Mention {
	if s == 0 || verb > p.Sentences[s].First+diedReach {
		return nil
	}
	before := p.Sentences[s-1]
	var born *normalize.Mention
	for k := p.mentionAfter(before.First); k < len(p.Mentions) && p.Mentions[k].First < before.Last; k++ {
		d := &p.Mentions[k]
		if born != nil || !birthDate(d) {
			return nil
		}
		born = d
	}
	if born == nil {
		return nil
	}
	v, _, key := p.lifeBefore(born, before, false)
	if v < 0 || key != "born" || p.negated(before.First, v) {
		return nil
	}
	if a, b := p.nameRun(before.First, v); b <= a || a > before.First+1 || p.someoneIn(b, v, before.First) {
		return nil // "His son was born"
	}
	return born
}

// diedReach is how many tokens stand before what tells that who was told of just before died.
const diedReach = 3
