package claims

import "github.com/gainsay/gainsay/normalize"

// waited reads how many years, mention j, a wait was that came to an end, with the year since
// which there was none: "the first title since 2010, ending a 10-year wait".
func (p *Page) waited(j int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if s < 0 || p.Date == 0 || !whole || n < 3 || m.Range || m.Amount.Unit != "year" || m.Change != 0 && m.Change != normalize.Equal {
		return nil
	}
	sent := p.Sentences[s]
	if !p.isWait(m, sent) {
		return nil
	}
	var since *normalize.Mention
	for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		d := &p.Mentions[k]
		switch {
		case k == j || !dateLike(d) || !d.Timex.YearWritten():
		case since != nil || d.Timex.Grain() != normalize.GrainYear || d.From == 0 || !p.cueBefore(d.First, sent.First, 0, cueSince) && p.cueLength(d.First, d.Last, cueSince) == 0:
			return nil
		default:
			since = d
		}
	}
	if since == nil || since.From >= p.Date {
		return nil
	}
	now, _, _ := p.Date.Date()
	first, _, _ := since.From.Date()
	years := float64(now - first)
	return lapsed("since", p.Text.Span(min(m.First, since.First), max(m.Last, since.Last)), n, normalize.GrainYear, years-1.5, years+1.5)
}

// isWait tells whether a length is that of a wait: "a 10-year wait", "ten years of drought",
// "una espera de diez años", "dix ans d'attente".
func (p *Page) isWait(m *normalize.Mention, s normalize.Sentence) bool {
	for i := m.Last; i < min(s.Last, m.Last+3); i++ {
		if name, _ := p.relationAt(i, s.Last); name == "wait" {
			return true
		}
		if p.Tokens[i].Kind == normalize.PunctToken && p.String(i) != "-" && p.String(i) != "'" {
			break
		}
	}
	if m.First < s.First+2 || p.cueLength(m.First-1, m.First, cueLink|cueShare) == 0 {
		return false
	}
	return p.endsRelation(m.First-1, s.First, "wait")
}

// dayOf reads on which day of something that goes on a text is, mention j, with when it began:
// "the 12th day of the strike, which began on April 15".
func (p *Page) dayOf(j int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if s < 0 || p.Date == 0 || !whole || n < 3 || m.Last >= p.Sentences[s].Last {
		return nil
	}
	sent := p.Sentences[s]
	if name, _ := p.relationAt(m.Last, sent.Last); name != "day" {
		return nil
	}
	var began *normalize.Mention
	today := p.Date
	for k := p.mentionAfter(sent.First); k < len(p.Mentions) && p.Mentions[k].First < sent.Last; k++ {
		d := &p.Mentions[k]
		switch {
		case !dateLike(d) || isNow(d):
		case d.From == 0 || d.From != d.To:
			return nil
		case d.First > m.Last && began == nil && p.begunOn(d, m.Last):
			began = d
		case p.Date-d.From > 7 || d.From > p.Date:
			return nil
		default:
			today = d.From
		}
	}
	if began == nil || began.From >= today {
		return nil
	}
	days := float64(today - began.From + 1)
	least := days - 1.5
	if at, _ := p.relationIn(m.Last, began.First, "daily"); at < 0 {
		least = min(least, days*workDays-2) // a court does not sit every day
	}
	return lapsed("tenure", p.Text.Span(m.First, began.Last), n, normalize.GrainDay, least, days+1.5)
}

// workDays is how many of the days are days of work, of something with other days between: a
// court sits on few.
const workDays = 0.25

// begunOn tells whether a word that something began stands right before a date, behind token i.
func (p *Page) begunOn(d *normalize.Mention, i int) bool {
	for k := max(i, d.First-4); k < d.First; k++ {
		if name, _ := p.relationAt(k, d.First); name == "began" {
			return true
		}
	}
	return false
}
