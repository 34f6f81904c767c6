package claims

import "github.com/gainsay/gainsay/normalize"

// setBefore returns the two figures that a rise or fall is told of behind them
// where the first stands without a word of its own: "480 tickets, against 600 a
// year earlier, a fall of 25 percent". The rise or fall is by, mention j.
func (p *Page) setBefore(j int, by *normalize.Mention) (x pair, ok bool) {
	s := p.Sentence(by.First)
	if s < 0 {
		return x, false
	}
	sent := p.Sentences[s]
	from := p.quantityBefore(j, sent)
	if from == nil || from.Range || !equalFigure(from) || !p.apposedChange(by, from) {
		return x, false
	}
	to := p.quantityBefore(p.mentionAfter(from.First), sent)
	if to == nil || to.Range || !equalFigure(to) || !p.setAgainst(to, from) || p.linked(to, sent.First) == cueFrom && !p.predicate(to.First-2, to.First) { // but "fue de 84 millones"
		return x, false
	}
	if unit := to.Amount.Unit; unit == "percent" || unit != from.Amount.Unit && from.Amount.Unit != "" || unit == "" && !p.sameNoun(to, from) {
		return x, false
	}
	return pair{from: wholeFigure(from), to: wholeFigure(to), a: to, b: from, first: to.First, last: from.Last}, true
}

// setAgainst tells whether a figure is told as what another is to be held against,
// with no more than a noun and dates between: "480 tickets in 2020 compared with 600".
func (p *Page) setAgainst(to, from *normalize.Mention) bool {
	for i := from.First - 1; i >= to.Last && i >= from.First-4; i-- {
		n := p.heldAgainst(i, from.First)
		if n == 0 || i+n < from.First-1 || i+n < from.First && !p.Language.Is(p.Tokens[i+n].Word, normalize.Determiner) {
			continue
		}
		if i > to.Last && p.String(i-1) == "," {
			i--
		}
		return i == to.Last || p.nounOnly(to.Last, i)
	}
	return false
}

// heldAgainst is how many words at token i say that the figure behind them is what
// another is to be held against: "compared with", "against".
func (p *Page) heldAgainst(i, last int) int {
	if name, n := p.relationAt(i, last); name == "held against" {
		return n
	}
	if p.cueLength(i, last, cueTo) > 0 {
		return 0
	}
	return p.cueLength(i, last, cueAgainst)
}

// apposedChange tells whether a rise or fall says in an apposition what lies
// between the figure before it and another: ", a fall of 25 percent", ", down 25
// percent". In ", with sales down 25 percent" it is of something else.
func (p *Page) apposedChange(by, from *normalize.Mention) bool {
	if i := by.Last; i < len(p.Tokens) && p.Tokens[i].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
		return false // "down 2 percent on the day"
	}
	words := 0
	if p.cueLength(by.First-1, by.First, cueLink) == 0 {
		words = 1 // "takings down 25 percent"
	}
	sign := by.First - 1
	for ; sign > from.Last && p.String(sign) != ","; sign-- {
		t := p.Tokens[sign]
		if t.Kind == normalize.PunctToken || p.Language.Is(t.Word, normalize.Auxiliary|normalize.Relative) {
			return false
		}
		if p.content(sign) && p.cueLength(sign, by.First, cueOr) == 0 {
			if words++; words > 1 {
				return false
			}
		}
	}
	return sign >= from.Last && p.String(sign) == "," && p.onlyDates(from.Last, sign)
}

// comparative returns a percentage with the direction that the word behind it
// gives: "26 percent more", "26 por ciento menos", or nil.
func (p *Page) comparative(m *normalize.Mention, last int) *normalize.Mention {
	if m.Amount.Unit != "percent" || m.Change != normalize.Equal && m.Change != 0 || m.Last >= last {
		return nil
	}
	name, n := p.relationAt(m.Last, last)
	if name != "risen" && name != "fallen" {
		return nil
	}
	by := *m
	by.Last += n
	by.Change = normalize.Up
	if name == "fallen" {
		by.Change = normalize.Down
	}
	return &by
}
