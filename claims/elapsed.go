package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

// elapsedKind is a year beside how long ago it was: "in 1990, 25 years ago",
// "the 10th anniversary of the fire of 2005".
func elapsedKind() *Kind {
	return &Kind{Name: "elapsed", Doc: "A year beside how long ago it was.", Check: "elapsed", FindPage: findElapsed}
}

// anniversaryReach is how far behind an anniversary its year may stand.
const anniversaryReach = 12

// findElapsed reads the years of a dated page that stand right beside a
// distance in years. Object is the year that follows from the distance and the
// day of the text, Expected the year as written.
func findElapsed(p *Page, out []Claim) []Claim {
	now := 0
	if p.Date != 0 {
		now, _, _ = p.Date.Date()
	}
	for j := range p.Mentions {
		m := &p.Mentions[j]
		var c *Claim
		switch m.Type {
		case normalize.Ordinal:
			if c = p.anniversary(j, now); c == nil {
				c = p.tenure(j, now)
			}
			if c == nil {
				c = p.dayOf(j)
			}
		case normalize.Duration:
			if c = p.yearsOn(j, now); c == nil {
				c = p.lapse(j)
			}
			if c == nil {
				c = p.waited(j)
			}
			if c == nil {
				c = p.clocksApart(j)
			}
		case normalize.Date:
			c = p.endsFirst(j)
		}
		if c == nil && (m.Type == normalize.Quantity || m.Type == normalize.Duration) {
			if c = p.lifetime(j); c == nil {
				c = p.agedIn(j)
			}
		}
		if c != nil {
			out = append(out, *c)
		}
		if m.Type != normalize.Date || now == 0 || j+1 >= len(p.Mentions) {
			continue
		}
		n := &p.Mentions[j+1]
		if n.Type != normalize.Date || !p.beside(m.Last, n.First) {
			continue
		}
		far, near := m, n
		if distant(n) {
			far, near = n, m
		}
		if !distant(far) || !writtenYear(near) {
			continue
		}
		object, _, _ := far.From.Date()
		expected, _, _ := near.Timex.Date()
		out = append(out, Claim{
			Kind: "elapsed", Rule: "elapsed", Span: p.Text.Span(m.First, n.Last),
			Object: strconv.Itoa(object), Expected: strconv.Itoa(expected),
		})
	}
	return out
}

// distant tells whether a date is so many years ago and no more is said.
func distant(m *normalize.Mention) bool {
	if m.Timex.YearWritten() || m.Timex.Grain() != normalize.GrainYear || m.From == 0 || m.Last-m.First < 2 {
		return false
	}
	first, _, _ := m.From.Date()
	last, _, _ := m.To.Date()
	return first == last
}

// writtenYear tells whether a date states its one year.
func writtenYear(m *normalize.Mention) bool {
	if !m.Timex.YearWritten() || m.From == 0 || m.To-m.From > 366 {
		return false
	}
	year, _, _ := m.Timex.Date()
	first, _, _ := m.From.Date()
	return year > 0 && year == first
}

// beside tells whether at most a sign and a preposition stand in tokens [i, j).
func (p *Page) beside(i, j int) bool {
	if j-i > 2 || j == i {
		return false
	}
	signs := 0
	for ; i < j; i++ {
		switch p.String(i) {
		case ",", "(":
			signs++
		default:
			if !p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
				return false
			}
		}
	}
	return signs == 1
}

// anniversary reads "the 10th anniversary of … 2005", whose ordinal is mention
// j, and "founded in 2005, … its 10th anniversary". A second year in the
// sentence that fits makes it right; one that does not is told.
func (p *Page) anniversary(j, now int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if !whole || n < 2 || s < 0 || m.Last >= p.Sentences[s].Last {
		return nil
	}
	named := p.cueLength(m.Last, p.Sentences[s].Last, cueAnniversary)
	if named == 0 {
		return nil
	}
	var years []*normalize.Mention
	var of *normalize.Mention // the year of what is remembered
	for k := p.mentionAfter(p.Sentences[s].First); k < len(p.Mentions) && p.Mentions[k].First < p.Sentences[s].Last; k++ {
		o := &p.Mentions[k]
		if o.Type != normalize.Date || !writtenYear(o) {
			continue
		}
		years = append(years, o)
		begun := o.First < m.First && p.happens(max(p.Sentences[s].First, o.First-3), o.First, "founded", "born", "opened")
		held := o.First == m.Last+named+1 && p.cueLength(o.First-1, o.First, cueLink) == 0 // "its 10th anniversary in 2005"
		if of == nil && !held && (begun || o.First > m.Last && o.First <= m.Last+anniversaryReach) {
			of = o
		}
	}
	if of == nil || len(years) > 2 {
		return nil
	}
	year, _, _ := of.Timex.Date()
	object := now - int(n)
	for _, o := range years {
		if y, _, _ := o.Timex.Date(); o != of && y > year {
			object = y - int(n)
		}
	}
	if now == 0 && object == -int(n) {
		return nil
	}
	return &Claim{
		Kind: "elapsed", Rule: "anniversary", Key: "anniversary", Span: p.Text.Span(min(m.First, of.First), max(m.Last+named, of.Last)),
		Object: strconv.Itoa(object), Expected: strconv.Itoa(year), Number: strconv.FormatInt(n, 10),
	}
}

// slipOfYears is how many years somebody counts wrong at most.
const slipOfYears = 3

// yearsOn reads how old something is today, mention j, whose year the sentence before has:
// "The club was founded in 2011. Nine years later it has 140 members".
func (p *Page) yearsOn(j, now int) *Claim {
	m := &p.Mentions[j]
	n, whole := m.Number.Whole()
	s := p.Sentence(m.First)
	if !whole || n < 2 || now == 0 || s < 1 || m.Timex.Grain() != normalize.GrainYear || m.Range || !equalFigure(m) || m.First > p.Sentences[s].First+1 {
		return nil
	}
	name, k := p.relationAt(m.Last, p.Sentences[s].Last)
	if name != "later" || !p.presentSoon(m.Last+k, p.Sentences[s].Last) {
		return nil
	}
	before := p.Sentences[s-1]
	var year *normalize.Mention
	for i := p.mentionAfter(before.First); i < j; i++ {
		o := &p.Mentions[i]
		if !dateLike(o) || isNow(o) {
			continue
		}
		if year != nil || o.First >= before.Last || !writtenYear(o) {
			return nil
		}
		year = o
	}
	if year == nil || !p.beganBefore(year.First, before.First) {
		return nil
	}
	expected, _, _ := year.Timex.Date()
	if off := now - int(n) - expected; off < -slipOfYears || off > slipOfYears {
		return nil // a tale told in the present tense
	}
	return &Claim{
		Kind: "elapsed", Rule: "elapsed", Span: p.Text.Span(year.First, m.Last+k),
		Object: strconv.Itoa(now - int(n)), Expected: strconv.Itoa(expected),
	}
}

// beganBefore tells whether a word that something was founded or opened stands right before
// token i.
func (p *Page) beganBefore(i, first int) bool {
	for k := max(first, i-4); k < i; k++ {
		if key, _ := p.onsetAt(k, i); key == "founded" || key == "opened" {
			return true
		}
		if key, _ := p.momentAt(k, i); key == "founded" {
			return true // "was set up in 2011"
		}
	}
	return false
}

// presentSoon tells whether the first verb behind token i, within a few words, tells of today.
func (p *Page) presentSoon(i, last int) bool {
	for k := i; k < min(i+6, last); k++ {
		switch w := p.Tokens[k].Word; {
		case p.Language.Is(w, normalize.Present) && !p.Language.Is(w, normalize.Past):
			return true
		case p.Language.Is(w, normalize.Past|normalize.Future|normalize.Modal), p.isVerb(k):
			return false
		}
	}
	return false
}
