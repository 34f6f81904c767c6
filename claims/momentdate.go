package claims

import (
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// moment is a date of a statement.
type moment struct {
	first, last int                // its tokens
	only        int                // the "until" behind a negation, of what is so only then, or -1
	from, to    normalize.Day      // 0 where open
	spans       bool               // goes on from the one to the other
	edge        normalize.Day      // how much of its ends it may be off
	bound       normalize.Relation // since, until
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
		if t, ok := p.momentAs(&p.Mentions[j], sent.Last); ok {
			all = append(all, t)
		}
	}
	for i := range all {
		all[i].only = p.onlyThen(all[i].first, sent.First)
	}
	return all
}

// momentAs returns a date with its year as one of a statement.
func (p *Page) momentAs(m *normalize.Mention, last int) (moment, bool) {
	if m.Type != normalize.Date || m.From == 0 && m.Relation != normalize.Until || !m.Timex.YearWritten() {
		return moment{}, false
	}
	t := moment{first: m.First, last: m.Last, only: -1, from: m.From, to: startEnds(m), bound: m.Relation}
	if m.Relation == normalize.Until {
		t.from = endStarts(m)
	}
	if isStretch(m) && m.To != 0 {
		t.spans, t.edge, t.to = true, ends(m), m.To
	}
	switch {
	case p.eraBehind(m.Last, last) || t.to == 0:
		return moment{}, false
	case m.Relation == normalize.After:
		t.from, t.to = t.to+1, 0
	case m.Relation == normalize.Before:
		t.from = 0
	case !t.spans:
		if t.to = max(t.to, p.orYear(m.Last, last)); m.To-m.From > 366 || m.Last < last && p.possessive(m.Last) {
			t.to = max(t.to, roundYears(t.from, t.to))
		}
	}
	return t, true
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
			return append(dates, moment{first: m.First, only: -1, last: max(m.Last, i+n), from: anchor.from, to: anchor.to + laterDays})
		}
	}
	return dates
}

// laterDays is how many days weeks or months later are, at most.
const laterDays = 366

// eraBehind tells whether a year that ends before token i is one before our era.
func (p *Page) eraBehind(i, last int) bool {
	if i >= last {
		return false
	}
	name, _ := p.momentAt(i, last)
	return name == "era"
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

// lifeYears reads the years of a life in the brackets behind a name: "Ana Rossetti
// (1866–1936)".
func (p *Page) lifeYears(s int, out []Claim) []Claim {
	sent := p.Sentences[s]
	for i := sent.First + 2; i+4 < sent.Last; i++ {
		if p.String(i) != "(" || p.String(i+4) != ")" || !p.dashIn(i+2, i+3) {
			continue
		}
		a, b := p.nameUpTo(i, sent.First)
		born, err := normalize.ParseDay(p.String(i+1) + "-01-01")
		died, wrong := normalize.ParseDay(p.String(i+3) + "-12-31")
		if b <= a+1 || err != nil || wrong != nil || !lifelong(born, died) {
			continue
		}
		const year = 364
		for n, from := range [2]normalize.Day{born, died - year} {
			c := p.life([2]string{"born", "died"}[n], &normalize.Mention{}, [2]int{a, b}, [2]int{i + 1 + 2*n, i + 2 + 2*n}, from, from+year)
			c.Kind, c.Rule, c.Of, c.Stance, c.Number = "moment", "moment", c.Key, Asserted, p.String(i+1+2*n)
			out = append(out, c)
		}
	}
	return out
}

// inDate tells whether token i is of a date.
func (p *Page) inDate(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First <= i && dateLike(&p.Mentions[j])
}
