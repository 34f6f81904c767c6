package claims

import "github.com/gainsay/gainsay/normalize"

// birthReach is how many tokens behind "born" a birthday may stand.
const birthReach = 6

// findBirths reads the birthdays of named people: "Ana Rossetti was born on
// May 3, 1960". Subject is the name, the event the day or the year.
func (p *Page) findBirths(out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Date || !m.Timex.YearWritten() || m.From == 0 || m.To == 0 || m.To-m.From > 366 || isStretch(m) {
			continue
		}
		s := p.Sentence(m.First)
		if s < 0 {
			continue
		}
		sent := p.Sentences[s]
		for i := m.First - 1; i > sent.First && i >= m.First-birthReach && !p.inMention(j-1, i); i-- {
			v, n := p.happeningAt(i, m.First)
			if v == 0 || p.lexicon.file.Happenings[v-1].Name != "born" {
				continue
			}
			end := i
			for end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Auxiliary) {
				end--
			}
			if end > sent.First+1 && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
				end-- // "Rossetti, who was born"
			}
			for end > sent.First && p.String(end-1) == "," {
				end--
			}
			if a, b := p.nameUpTo(end, sent.First); b > a && !p.negated(end, i) {
				out = append(out, Claim{
					Kind: "age", Rule: "birth", Key: "born", Count: OfEvent, Subject: p.folded(a, b), Number: m.In(p.Source),
					Span: p.Text.Span(a, max(m.Last, i+n)), tokens: [2]int{a, max(m.Last, i+n)}, Event: Event{From: m.From, To: m.To},
				})
			}
			break
		}
	}
	return out
}

// inMention tells whether token i is of mention j.
func (p *Page) inMention(j, i int) bool {
	return j >= 0 && i >= p.Mentions[j].First && i < p.Mentions[j].Last
}
