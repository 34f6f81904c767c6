package claims

import (
	"math"
	"slices"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/normalize"
)

// sum makes the claim of a whole, mention j, with all its parts in the same
// sentence: "57 plaintiffs – 31 women, 22 men and four groups –", "Of the 80,
// 23 are in Tamra, the remaining 57 at home", "84 houses, 61 of them in Tamra
// and 23 around it"; or of a price with what one costs: "four ships for $496
// million, or $124 million apiece".
func (p *Page) sum(j int) *Claim {
	m := &p.Mentions[j]
	s := p.Sentence(m.First)
	if s < 0 || m.Type != normalize.Quantity && m.Type != normalize.Duration || m.Range || m.Amount.NoMin || m.Amount.NoMax || !equalFigure(m) || m.Amount.Unit == "percent" || m.Number.Coef <= 0 || m.Number.Float() < 2 {
		return nil
	}
	sent := p.Sentences[s]
	if !p.amongThree(j, sent) {
		return nil // there are no two parts
	}
	if c := p.apiece(j, sent); c != nil {
		return c
	}
	if parts, last, ok := p.listed(j, sent); ok {
		return p.added("sum", j, parts, last)
	}
	if p.opening(sent, j+1) == j {
		if parts, last, ok := p.withRest(j, sent); ok {
			return p.added("sum", j, parts, last)
		}
	}
	if parts, last, ok := p.bareParts(j, sent); ok {
		return p.added("above", j, parts, last)
	}
	if parts, last, ok := p.exclusive(j, sent); ok {
		return p.added("above", j, parts, last)
	}
	if parts, last, ok := p.record(j, sent); ok {
		return p.added("sum", j, parts, last)
	}
	if parts := p.partsBefore(j, sent); len(parts) > 1 {
		return p.added("sum", j, parts, m.Last)
	}
	return nil
}

// amongThree tells whether a sentence has two mentions besides mention j.
func (p *Page) amongThree(j int, s normalize.Sentence) bool {
	first, last := j, j+1
	for first > 0 && first > j-2 && p.Mentions[first-1].First >= s.First {
		first--
	}
	for last < len(p.Mentions) && last < first+3 && p.Mentions[last].First < s.Last {
		last++
	}
	return last-first >= 3
}

// added makes the claim of a whole with its parts. Parts of money may go
// without the million that their whole has.
func (p *Page) added(key string, j int, parts []normalize.Mention, last int) *Claim {
	m := &p.Mentions[j]
	if p.counts(m, parts) || p.ofEach(parts[0].First, last) {
		return nil
	}
	total, finest := 0.0, math.Inf(1)
	for i := range parts {
		total += parts[i].Number.Float()
		finest = min(finest, roundedBy(parts[i].Number))
	}
	want := m.Number.Float()
	for _, scale := range [...]float64{1e9, 1e6, 1e3} {
		if want >= scale && total < want/scale*10 && total > want/scale/10 {
			total, finest = total*scale, max(finest, 0.5)*scale
		}
	}
	// One writer rounds all alike, mostly up as often as down.
	slack := max(2.2, 0.6*float64(len(parts)+1)) * min(finest, roundedBy(m.Number))
	c := p.tally(key, min(m.First, parts[0].First), last, want, total-slack, total+slack)
	if key == "above" { // the whole may have more parts
		if total-slack <= want {
			return nil
		}
		c.Expected = figureText(total) + ".." + figureText(math.MaxInt64)
	}
	c.Kind, c.Rule, c.Value = "change", "sum", m.Amount
	return c
}

// counts tells whether a figure says how many amounts follow it, and not how much they
// make: "two payments, 400 in June and 500 in July".
func (p *Page) counts(m *normalize.Mention, parts []normalize.Mention) bool {
	n, ok := m.Number.Whole()
	return ok && m.Amount.Unit == "" && n == int64(len(parts)) && !slices.ContainsFunc(parts, func(o normalize.Mention) bool { return o.Number.Float() <= m.Number.Float() })
}

// eachReach is how many tokens behind the last part say that it is of each.
const eachReach = 4

// ofEach tells whether parts in tokens [first, last) are of each of several: "$150,000
// on each count".
func (p *Page) ofEach(first, last int) bool {
	end := p.Sentences[p.Sentence(first)].Last
	return p.cuesIn(first, min(last+eachReach, end), end)&cueApiece != 0
}

// listed returns the parts that stand between dashes, in brackets or behind a
// colon right after a whole and its noun.
func (p *Page) listed(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	open := m.Last
	for open < min(s.Last, m.Last+6) && !p.opensList(open) && !p.apposedList(j, open) {
		const others = normalize.Preposition | normalize.Conjunction | normalize.Subordinator
		if p.Tokens[open].Kind == normalize.PunctToken || p.isVerb(open) && !p.colonSoon(open, s.Last) || p.dated(open) || p.Language.Is(p.Tokens[open].Word, others) && p.cueLength(open, s.Last, cueShare) == 0 {
			return nil, 0, false
		}
		open++
	}
	if open >= min(s.Last, m.Last+6) || open+1 >= s.Last || !p.Tokens[open+1].Is(normalize.AfterSpace) && p.String(open) != "(" {
		return nil, 0, false
	}
	last = open + 1
	comma := p.String(open) == ","
	for last < s.Last && !p.closesList(last, open) && !(comma && p.String(last) == "," && p.predicate(last+1, s.Last)) {
		if p.isVerb(last) || p.String(last) == ";" || p.String(last) == ":" || p.cueLength(last, s.Last, cuePart|cueMore) > 0 {
			return nil, 0, false
		}
		last++
	}
	if comma && (last >= s.Last || p.String(last) != ",") {
		return nil, 0, false
	}
	k := j + 1
	for ; k < len(p.Mentions) && p.Mentions[k].First < last; k++ {
		n := &p.Mentions[k]
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != "" && n.Amount.Unit != m.Amount.Unit || n.Last > last || p.Tokens[n.Last-1].Kind == normalize.NumberToken && (n.Last == s.Last || p.Tokens[n.Last].Kind != normalize.WordToken) {
			return nil, 0, false
		}
		if i := n.First - 1; k > j+1 && p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return nil, 0, false
		}
		if k == j+1 && n.First != open+1 {
			return nil, 0, false
		}
		parts = append(parts, *n)
	}
	return parts, last, len(parts) >= 2 && p.Language.Is(p.Tokens[parts[len(parts)-1].First-1].Word, normalize.Conjunction)
}

// colonSoon tells whether a verb at token i ends its clause at a colon, which opens
// the list: "300 homes were damaged: 120 in Vale".
func (p *Page) colonSoon(i, last int) bool {
	for ; i < last && (p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Adverb)); i++ {
	}
	return i < last && p.String(i) == ":"
}

// apposedList tells whether token i is a comma behind a whole of people, mention
// j, and the next figures stand right behind it and count people too: "twelve
// people, eight men and three women, were arrested". What is no whole but the
// first of a list is far from the sum of the others: "85 civilians, 26 soldiers
// and 17 rebels".
func (p *Page) apposedList(j, i int) bool {
	if p.String(i) != "," || j+2 >= len(p.Mentions) || p.Mentions[j+1].First != i+1 {
		return false
	}
	m, last := &p.Mentions[j], p.Sentences[p.Sentence(i)].Last
	anyone := bare(m) && m.Last == i
	if f := p.figure(m, last); !bare(m) && f.classes&p.lexicon.Class(pattern.OpenClass) != 0 {
		anyone = f.classes&p.lexicon.Class("anyone") != 0
	} else if !anyone {
		return false
	}
	total := 0.0
	for k := j + 1; k < len(p.Mentions) && k < j+5 && p.Mentions[k].First < last; k++ {
		n := &p.Mentions[k]
		if n.Type != normalize.Quantity || bare(n) {
			break
		}
		f := p.figure(n, last)
		byAge := f.classes&(p.lexicon.Class("man")|p.lexicon.Class("woman")|p.lexicon.Class("child")) != 0
		if f.classes&p.lexicon.Class(pattern.OpenClass) == 0 || !anyone && !byAge {
			break
		}
		total += n.Number.Float()
	}
	whole := m.Number.Float()
	return total >= whole*0.6 && total <= whole*1.5
}

// predicate tells whether what stands at token i is what somebody did or was.
func (p *Page) predicate(i, last int) bool {
	return i < last && (p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Past|normalize.Present))
}

func (p *Page) opensList(i int) bool {
	switch p.String(i) {
	case ":", "–", "—", "(":
		return true
	}
	return false
}

// closesList tells whether what opened at a sign ends at token i.
func (p *Page) closesList(i, open int) bool {
	switch p.String(open) {
	case "(":
		return p.String(i) == ")"
	case "–", "—":
		return p.String(i) == p.String(open) || p.String(i) == "."
	}
	return p.String(i) == "."
}

// withRest returns the parts of a whole that its sentence opens with, the last
// of which is the rest.
func (p *Page) withRest(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if n.Type == normalize.Date || n.Type == normalize.Time {
			continue
		}
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != m.Amount.Unit {
			return nil, 0, false
		}
		parts = append(parts, *n)
		if len(parts) >= 2 && (p.cueBefore(n.First, s.First, 0, cueRest) || p.cueLength(n.First-1, n.Last, cueRest) > 0) {
			return parts, n.Last, true
		}
	}
	return nil, 0, false
}

// bareParts returns the parts of a whole that go without a noun of their own,
// each somewhere else, the last behind "and": "84 houses, 61 of them in Tamra
// and 33 around it", "180 homes, including 80 in Tamra, 55 in Lossen and 65 at
// sea". What people are or do may overlap; where they are does not.
func (p *Page) bareParts(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	end := m.Last
	for k := j + 1; k < len(p.Mentions) && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if n.Type != normalize.Quantity {
			continue
		}
		if !(plainCount(n) && bare(n) || sameUnit(m, n)) || n.Last >= s.Last || n.First > end+partReach || !p.sideBySide(end, n.First) && !(len(parts) == 0 && (p.includes(n.First) || p.opensAll(j, s))) {
			break
		}
		next := n.Last + p.cueLength(n.Last, s.Last, cueWhole)
		if next < s.Last && p.cueLength(next, s.Last, cueAccording) > 0 {
			return nil, 0, false // "2,000 marchers, 800 according to police and 1,500 according to the union"
		}
		if next >= s.Last || !p.Language.Is(p.Tokens[next].Word, normalize.Preposition) && len(parts) > 0 {
			break
		}
		end = n.Last
		parts = append(parts, *n)
	}
	if len(parts) < 2 || !p.Language.Is(p.Tokens[parts[len(parts)-1].First-1].Word, normalize.Conjunction) {
		return nil, 0, false
	}
	first := &parts[0]
	switch {
	case p.opensAll(j, s), p.includes(first.First):
	case p.cueBefore(first.First, m.Last, 0, cuePart) || p.cueLength(first.Last, s.Last, cueWhole) > 0:
	case p.String(first.First-1) == "," && first.Amount.Unit == "" && p.ownNoun(m, first.First-1):
	default:
		return nil, 0, false
	}
	return parts, end, true
}

// includes tells whether a verb that opens the parts of a whole stands before
// token i.
func (p *Page) includes(i int) bool {
	name, _ := p.relationAt(i-1, i)
	return name == "includes"
}

// opensAll tells whether a sentence opens with mention j as a whole: "of the $10
// million,".
func (p *Page) opensAll(j int, s normalize.Sentence) bool {
	n := p.cueLength(s.First, s.Last, cueShare)
	return n > 0 && p.mentionAfter(s.First) == j && p.Mentions[j].First <= s.First+n+1
}

// sameUnit tells whether two figures are exact amounts in one unit.
func sameUnit(m, n *normalize.Mention) bool {
	return m.Amount.Unit != "" && n.Amount.Unit == m.Amount.Unit && equalFigure(m) && equalFigure(n) && !n.Range
}

// ownNoun tells whether only the noun of a figure stands behind it up to token
// end, with what it is of: "40 hours of watching". In "180 on Friday, 140 on
// Saturday" there is none.
func (p *Page) ownNoun(m *normalize.Mention, end int) bool {
	if end > m.Last+4 || end == m.Last && bare(m) {
		return false
	}
	of := false
	for i := m.Last; i < end; i++ {
		joins := p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Conjunction)
		if p.isVerb(i) && !of || joins && p.cueLength(i, end, cueShare|cueParticle) == 0 {
			return false
		}
		of = joins
	}
	return true
}

// bare tells whether a figure is written without its noun.
func bare(m *normalize.Mention) bool { return m.Of.Start < m.Start || m.Of.Start >= m.End }

// partReach is how many tokens lie between two parts at most.
const partReach = 10

// sideBySide tells whether tokens [i, j), which stand before a part, end in a
// comma, "and" or what says that it is one, and have no stronger sign.
func (p *Page) sideBySide(i, j int) bool {
	for k := i; k < j; k++ {
		switch p.String(k) {
		case ";", ":", "(", ")", "–", "—":
			return false
		}
	}
	return j > i && (p.String(j-1) == "," || p.Language.Is(p.Tokens[j-1].Word, normalize.Conjunction) || p.cueBefore(j, i, 0, cuePart))
}

// record reads the games of a team with those won, drawn and lost: "eight
// wins, four draws and six defeats in 19 games".
func (p *Page) record(j int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	if !plainCount(m) || !p.besideOutcome(m, s, cueGames) {
		return nil, 0, false
	}
	first := m.First
	last = m.Last
	for k := max(p.mentionAfter(s.First), j-recordReach); k < len(p.Mentions) && k <= j+recordReach && p.Mentions[k].First < s.Last; k++ {
		n := &p.Mentions[k]
		if k != j && n.First >= s.First && plainCount(n) && p.besideOutcome(n, s, cueOutcome) {
			parts = append(parts, *n)
			first, last = min(first, n.First), max(last, n.Last)
		}
	}
	return parts, last, len(parts) == 3 && last-first <= 24
}

// recordReach is how many figures a record may lie from its games.
const recordReach = 8

// besideOutcome tells whether a word of the cue is the noun of a figure, or the
// verb right before it.
func (p *Page) besideOutcome(n *normalize.Mention, s normalize.Sentence, want cue) bool {
	return n.Last > n.First+1 && p.cueLength(n.Last-1, n.Last, want) > 0 || n.Last < s.Last && p.cueLength(n.Last, n.Last+1, want) > 0 ||
		n.First > s.First && p.cueLength(n.First-1, n.First, want) > 0
}

// apiece reads a price, mention j, with how many it is for and what one costs.
func (p *Page) apiece(j int, s normalize.Sentence) *Claim {
	if j == 0 || j+1 >= len(p.Mentions) {
		return nil
	}
	m, one := &p.Mentions[j], &p.Mentions[j+1]
	if m.Amount.Unit == "" || one.Amount.Unit != m.Amount.Unit || one.Range || one.First > m.Last+4 || one.Last >= s.Last || one.Type != normalize.Quantity ||
		!p.saysAgain(one, m.Last) || p.cueLength(one.Last, s.Last, cueApiece) == 0 {
		return nil
	}
	var count *normalize.Mention
	for k := j - 1; k >= 0 && p.Mentions[k].First >= s.First; k-- {
		if n := &p.Mentions[k]; plainCount(n) {
			if count != nil {
				return nil
			}
			count = n
		}
	}
	if count == nil || count.Number.Float() < 2 {
		return nil
	}
	n, each := count.Number.Float(), one.Number.Float()
	slack := n * half(one.Number)
	c := p.tally("each", count.First, one.Last, m.Number.Float(), n*each-slack, n*each+slack)
	c.Kind, c.Rule, c.Value = "change", "sum", m.Amount
	return c
}
