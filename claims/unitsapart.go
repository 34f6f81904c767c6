package claims

import "github.com/gainsay/gainsay/normalize"

const (
	aYear    = 365.25
	halfYear = 183

	dayOff  = 1.0 // a length in days or between years may count both ends, or none
	unitOff = 0.9 // one between two days is rounded by less than all of its unit
	yearOff = 0.5 // years have a year to either side already
)

// unitsApart is how many units of time two dates are apart, at least and at most, the later
// of which is b. Dates without a year may be read as those of another one.
func unitsApart(a, b *normalize.Mention, unit float64) (lo, hi float64) {
	first, last := b.From, b.To
	if !a.Timex.YearWritten() && first-a.To > halfYear && unit < halfYear {
		first, last = yearBefore(first), yearBefore(last)
	}
	from, to := float64(first-a.To), float64(last-a.From)
	if from < 0 {
		from, to = -to, -from
	}
	slack := dayOff
	switch {
	case a.From == a.To && b.From == b.To && unit > 1:
		slack = unitOff
	case a.To-a.From > halfYear && b.To-b.From > halfYear && unit > halfYear:
		slack = yearOff
	}
	return from/unit - slack, to/unit + slack
}

// yearBefore is the same day of the year before.
func yearBefore(d normalize.Day) normalize.Day {
	year, month, day := d.Date()
	if before, ok := normalize.NewDay(year-1, month, day); ok {
		return before
	}
	return d - 365
}

// runsFor tells whether a length stands before the stretch of time in which what is that long
// takes place: "the ten-day festival, which runs from May 3 to May 7", "el festival, de diez
// días, se celebra del 3 al 7 de mayo".
func (p *Page) runsFor(m, d *normalize.Mention) bool {
	const small = normalize.Determiner | normalize.Preposition | normalize.Relative | normalize.Pronoun
	nouns, runs, comma := 0, false, false
	for i := m.Last; i < d.First; {
		if n := p.runsAt(i, d.First); n > 0 {
			runs, i = true, i+n
			continue
		}
		switch {
		case p.String(i) == ",":
			comma = true
		case p.Language.Is(p.Tokens[i].Word, small), comma && p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary):
		case p.content(i) && !runs && !p.isVerb(i) && nouns < mostNouns:
			nouns++
		default:
			return false
		}
		i++
	}
	return runs
}

// mostNouns is how many words tell what is so long: "ten-day film festival".
const mostNouns = 3

// runsAt is how many words at token i tell on which days something takes place.
func (p *Page) runsAt(i, last int) int {
	if name, n := p.relationAt(i, last); name == "runs" {
		return n
	}
	if key, n := p.onsetAt(i, last); key == "began" || key == "held" || key == "to held" {
		return n
	}
	return 0
}
