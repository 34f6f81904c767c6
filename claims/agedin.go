package claims

import "github.com/gainsay/gainsay/normalize"

// agedIn reads how old somebody was or became, mention j, where the sentence has the year and
// when they were born, or how old they are: "born in 1970, she won in 1988, when she was 18",
// "Perl, 41, came in 2003, when she was 19", "born in 1945, he turned 80".
func (p *Page) agedIn(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || p.Date == 0 || p.told[s].marks&marksRelation == 0 && p.told[s].cues&(cueOnce|cueAged) == 0 {
		return nil
	}
	sent := p.Sentences[s]
	if n, whole := m.Number.Whole(); !whole || n < leastDoer || n > oldest || !ageLike(m) && !bareCount(m) {
		return nil
	}
	if p.endsRelation(m.First, sent.First, "turns age") {
		return p.turned(j, sent)
	}
	if j == 0 || p.Mentions[j-1].First < sent.First || !writtenYear(&p.Mentions[j-1]) || !p.wasThen(j, sent) {
		return nil
	}
	then := &p.Mentions[j-1]
	born := p.birthdayBefore(j-1, sent)
	if born == nil {
		born = p.bornByAge(j-1, sent)
	}
	if born == nil || born.To >= then.From || p.someoneIn(p.pastSubject(born, sent), then.First, sent.First) {
		return nil
	}
	return p.agedBetween(m, born, then.From, then.To)
}

// agedBetween makes the claim of an age that somebody had or reached on one of some days.
func (p *Page) agedBetween(m, born *normalize.Mention, from, to normalize.Day) *Claim {
	n, _ := m.Number.Whole()
	lo, hi := float64(from-born.To)/aYear-1, float64(to-born.From)/aYear+0.5
	return lapsed("aged", p.Text.Span(min(born.First, m.First), max(born.Last, m.Last)), n, normalize.GrainYear, lo, hi)
}

// pastSubject returns the token behind the subject of a sentence that opens with its birth:
// "Born in 1931, Carlo Benn |made"; or behind the birth.
func (p *Page) pastSubject(born *normalize.Mention, s normalize.Sentence) int {
	if n, key := p.lifeAt(s.First, s.Last); n == 0 || key != "born" || born.Last+1 >= s.Last || p.String(born.Last) != "," {
		return born.Last
	}
	_, b := p.nameRun(born.Last+1, s.Last)
	return max(b, born.Last)
}

// wasThen tells whether mention j says how old somebody was in the year right before it: "in
// 1988, when she was 18", "in 1956 at the age of 30", "en 1988, a los 18 años".
func (p *Page) wasThen(j int, s normalize.Sentence) bool {
	then, m := &p.Mentions[j-1], &p.Mentions[j]
	if m.First > then.Last+agedReach || m.First == then.Last || m.Last < s.Last && !p.endsApposition(m.Last) {
		return false
	}
	const small = normalize.Determiner | normalize.Preposition | normalize.Pronoun | normalize.Subordinator | normalize.Auxiliary | normalize.Conjunction
	when := false
	for i := then.Last; i < m.First; i++ {
		name, _ := p.relationAt(i, m.First)
		switch {
		case name == "plainly" && ageLike(m): // "tenía"
		case name == "then" || p.cueLength(i, m.First, cueOnce) > 0:
			when = true
		case p.String(i) == ",", p.cueLength(i, m.First, cueAged) > 0, p.Language.Is(p.Tokens[i].Word, small), ageLike(m) && p.isVerb(i):
		default:
			return false
		}
	}
	return when || p.putAge(m, s) || ageLike(m) && p.Language.Is(p.Tokens[m.First-1].Word, normalize.Preposition)
}

// bornByAge returns when somebody was born who is told at the beginning of a sentence to be so
// old, before mention j: "Ana Perl, 41, came in 2003". It is nil where nobody is, or two are.
func (p *Page) bornByAge(j int, s normalize.Sentence) *normalize.Mention {
	var now *normalize.Mention
	for k := j - 1; k >= 0 && p.Mentions[k].First >= s.First; k-- {
		m := &p.Mentions[k]
		if m.Type == normalize.Date || !ageLike(m) || m.Type != normalize.Quantity || now != nil {
			return nil
		}
		now = m
	}
	if now == nil {
		return nil
	}
	n, whole := now.Number.Whole()
	a, b := p.nameRun(s.First, now.First)
	if !whole || b <= a || a > s.First+1 || p.String(b) != "," || now.First > b+3 || now.Last < s.Last && !p.endsApposition(now.Last) {
		return nil
	}
	y, month, day := p.Date.Date()
	born := *now
	from, ok := normalize.NewDay(y-int(n)-1, month, min(day, 28))
	to, ok2 := normalize.NewDay(y-int(n), month, min(day, 28))
	if !ok || !ok2 {
		return nil
	}
	born.From, born.To = from, to
	return &born
}

// turned reads an age that is reached, mention j, with the year in which somebody was born or
// something was founded or built in the same sentence: "born in 1945, he turned 80 in May".
func (p *Page) turned(j int, s normalize.Sentence) *Claim {
	m := &p.Mentions[j]
	var born *normalize.Mention
	from, to := p.Date, p.Date+366
	for k := p.mentionAfter(s.First); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		d := &p.Mentions[k]
		switch {
		case k == j || !dateLike(d):
		case born == nil && writtenYear(d) && (p.bornOn(d, s) || p.beganBefore(d.First, s.First) || p.builtBefore(d.First, s.First)):
			born = d
		case d.From == 0 || d.To < d.From || d.First > m.Last+3 || d.First < m.Last:
			return nil
		default:
			from, to = d.From, d.To
		}
	}
	if born == nil || from <= born.To {
		return nil
	}
	first, last := min(born.Last, m.Last), max(born.First, m.First)
	for i := born.Last; i < m.First; i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Relative) {
			return nil // "built in 1976 on a site that turned 100"
		}
	}
	if p.someoneIn(first, last, s.First) && !p.bornOn(born, s) || p.kinIn(first, last) {
		return nil
	}
	return p.agedBetween(m, born, from, to)
}

// bornOn tells whether somebody was born on a date.
func (p *Page) bornOn(d *normalize.Mention, s normalize.Sentence) bool {
	v, _, key := p.lifeBefore(d, s, false)
	return v >= 0 && key == "born"
}

// builtBefore tells whether a word that something was built stands right before token i.
func (p *Page) builtBefore(i, first int) bool {
	for k := max(first, i-3); k < i; k++ {
		if key, _ := p.onsetAt(k, i); key == "built" {
			return true
		}
	}
	return false
}

// kinIn tells whether a relative stands in tokens [i, last).
func (p *Page) kinIn(i, last int) bool {
	at, _ := p.relationIn(i, last, "kin")
	return at >= 0
}
