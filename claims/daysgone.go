package claims

import "github.com/gainsay/gainsay/normalize"

// sinceDays returns the day on which what is counted up to now began, where a sentence
// tells for how many days it has gone on: "600 have been killed in the 12 days of the
// offensive", "after 13 days of bombardment, which has claimed 660 lives", "tras 12 días
// de protestas". It is 0 where the text has no date or the clause of tokens [first, last)
// is of no running total.
func (p *Page) sinceDays(sentence, first, last int) normalize.Day {
	if p.Date == 0 || p.cuesOf(sentence, first, last)&(cuePerfect|cueTotal) == 0 {
		return 0
	}
	s := p.Sentences[sentence]
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < s.Last; j++ {
		m := &p.Mentions[j]
		if m.Type != normalize.Duration || m.Range || m.From != 0 || m.Timex.Grain() != normalize.GrainDay || m.Last+1 >= s.Last || p.cueLength(m.Last, m.Last+1, cueLink) == 0 || !p.content(m.Last+1) && !p.Language.Is(p.Tokens[m.Last+1].Word, normalize.Determiner) {
			continue
		}
		i := m.First - 1
		if i >= s.First && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
			i--
		}
		if n, whole := m.Number.Whole(); whole && n >= fewDays && n <= manyDays && i >= s.First && p.Language.Is(p.Tokens[i].Word, normalize.Preposition) && p.cueLength(i, i+1, cueLink) == 0 {
			return p.Date - normalize.Day(n)
		}
	}
	return 0
}

// How many days something that is counted by its days goes on: after one or two the days
// are those of what happened, and after a hundred it is told in months.
const (
	fewDays  = 3
	manyDays = 99
)
