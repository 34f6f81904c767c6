package claims

import "github.com/gainsay/gainsay/normalize"

// How far the figures stand from how much one is above the other.
const (
	besideBefore = 12 // tokens from the higher or lower figure to it
	besideBehind = 4  // tokens from "below" to the other figure
	besideAt     = 12 // tokens from "above those" to "at $121 against $110"
)

// farFrom reads how much more or less one figure is than another, mention j: "1.42
// million tons, 24 percent more than the 1.24 million of last year", "at 84, six
// below the limit of 95", "21 percent above those of last year, at 121 against 110".
func (p *Page) farFrom(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || j+1 >= len(p.Mentions) || m.Change == normalize.About || m.Type != normalize.Quantity {
		return nil
	}
	if p.told[s].cues&(cueAbove|cueBelow) == 0 {
		return nil
	}
	sent := p.Sentences[s]
	up, than := true, p.than(m, sent.Last, cueAbove)
	if than == 0 {
		if up, than = false, p.than(m, sent.Last, cueBelow); than == 0 {
			return nil
		}
	}
	a, b := p.quantityBefore(j, sent), p.quantityBehind(m.Last, sent)
	if b == nil {
		return nil
	}
	first := m.First
	if c := p.quantityBehind(b.Last, sent); m.Amount.Unit == "percent" && c != nil && b.Amount.Unit != "percent" && b.First < m.Last+besideAt && p.set(b, c, than) {
		a, b = b, c
	} else {
		if a == nil || a.Last < m.First-besideBefore || !p.atThatTime(j, than, b, sent) && (b.First > than+besideBehind || !p.plainBetween(m.Last, b.First) || p.anyVerb(than, b.First)) {
			return nil
		}
		if i := m.First - 1; p.String(i) != "," && !p.bracket(i) && !((p.Language.Is(p.Tokens[i].Word, normalize.Determiner) || p.cueLength(i, i+1, cueOr) > 0) && p.String(i-1) == ",") {
			return nil
		}
		first = a.First
	}
	by := *m
	unit := a.Amount.Unit
	if unit == "" {
		unit = b.Amount.Unit
	}
	if by.Amount.Unit == "" && m.Change == normalize.Equal && p.sameNoun(a, b) && (bare(m) || p.cuesIn(m.First+1, m.Last, sent.Last)&(cueAbove|cueBelow) != 0) && p.smallGap(a, b, m) {
		by.Amount.Unit = unit // "six below the limit of 95"
	}
	switch {
	case unit == "" && m.Amount.Unit == "" && !p.sameNoun(a, b), // "when it had 30 branches"
		a.Range || b.Range || unit == "percent" || (a.Number.Cmp(b.Number) > 0) != up,
		a.Amount.Unit != b.Amount.Unit && (a.Amount.Unit != "" && b.Amount.Unit != "" || m.Amount.Unit != "percent" && a.Amount.Unit == ""),
		m.Amount.Unit != "percent" && by.Amount.Unit != unit:
		return nil
	}
	by.Change = normalize.Up
	if !up {
		by.Change = normalize.Down
	}
	x := pair{from: wholeFigure(b), to: wholeFigure(a), first: first, last: b.Last}
	x.from.unit, x.to.unit = unit, unit
	return p.change(&by, x)
}

// than returns the token behind words of comparison that stand beside a figure,
// be they read with it: "40 fewer than", "40 de moins que".
func (p *Page) than(m *normalize.Mention, last int, want cue) int {
	for i := max(m.First+1, m.Last-2); i < min(last, m.Last+2); i++ {
		if n := p.cueLength(i, last, want); n > 0 {
			return i + n
		}
	}
	return 0
}

// atThatTime tells whether a figure behind difference j is what there was at the
// time that the words of comparison before token than name: "than last year, when
// it had 330".
func (p *Page) atThatTime(j, than int, b *normalize.Mention, s normalize.Sentence) bool {
	k := p.mentionAfter(b.First) - 1
	if k <= j || !dateLike(&p.Mentions[k]) {
		return false
	}
	i := p.Mentions[k].Last
	if i < s.Last && p.String(i) == "," {
		i++
	}
	name, n := p.relationAt(min(i, s.Last-1), s.Last)
	if name != "then" || i > than+besideBehind+2 || b.First > i+besideBehind+4 {
		return false
	}
	for i += n; i < b.First-1; i++ { // who it is goes unsaid, or is a pronoun
		if p.content(i) && !p.isVerb(i) || p.Tokens[i].Kind == normalize.PunctToken && p.String(i) != "'" && p.String(i) != "’" {
			return false
		}
	}
	return i < b.First
}

// set tells whether two figures behind token i are set one against the other:
// "at $121 against $110".
func (p *Page) set(a, b *normalize.Mention, i int) bool {
	for ; i < a.First; i++ {
		if p.isVerb(i) && !p.dated(i) || p.String(i) == ";" {
			return false
		}
	}
	return b.First <= a.Last+2 && p.cueBefore(b.First, a.Last, 0, cueAgainst) &&
		(a.Amount.Unit == b.Amount.Unit || b.Amount.Unit == "") && equalFigure(a) && equalFigure(b)
}

// smallGap tells whether a figure without a unit may be how far apart two others
// are: it is smaller than both.
func (p *Page) smallGap(a, b, m *normalize.Mention) bool {
	return m.Number.Coef > 0 && m.Number.Cmp(a.Number) < 0 && m.Number.Cmp(b.Number) < 0
}

// quantityBefore returns the last quantity of a sentence before mention j, or nil.
func (p *Page) quantityBefore(j int, s normalize.Sentence) *normalize.Mention {
	for j--; j >= 0 && p.Mentions[j].First >= s.First; j-- {
		if m := &p.Mentions[j]; m.Type == normalize.Quantity {
			return m
		}
	}
	return nil
}

// quantityBehind returns the first quantity of a sentence from token i on, or nil.
func (p *Page) quantityBehind(i int, s normalize.Sentence) *normalize.Mention {
	for k := p.mentionAfter(i); k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		if m := &p.Mentions[k]; m.Type == normalize.Quantity && m.First >= i {
			return m
		}
	}
	return nil
}
