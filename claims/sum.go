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
	if s < 0 || m.Type != normalize.Quantity && m.Type != normalize.Duration || m.Range || m.Amount.NoMin || m.Amount.NoMax || !equalFigure(m) && m.Change != normalize.Up && m.Change != normalize.Down || m.Amount.Unit == "percent" || m.Number.Coef <= 0 || m.Number.Float() < 2 {
		return nil
	}
	sent := p.Sentences[s]
	if !p.amongThree(j, sent) {
		return nil // there are no two parts
	}
	if c := p.apiece(j, sent); c != nil {
		return c
	}
	if c := p.ofAll(j, sent); c != nil {
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
	if parts, ok := p.combined(j, sent); ok {
		return p.added("sum", j, parts, max(m.Last, parts[1].Last))
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
	c.Value = m.Amount
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
		if colon := p.pastSource(open, s.Last); colon > 0 {
			return p.listedBehind(j, colon, s)
		}
		if name, n := p.relationAt(open, s.Last); name == "aboard" {
			open += n
			continue
		}
		const others = normalize.Preposition | normalize.Conjunction | normalize.Subordinator
		if colon := p.colonBehind(open, s.Last); colon > 0 {
			if parts, last, ok = p.listedBehind(j, colon, s); ok && nearWhole(m, parts) {
				return parts, last, true
			}
			return nil, 0, false
		}
		if p.Tokens[open].Kind == normalize.PunctToken || p.isVerb(open) && !p.colonSoon(open, s.Last) || p.dated(open) || p.Language.Is(p.Tokens[open].Word, others) && p.cueLength(open, s.Last, cueShare) == 0 {
			return nil, 0, false
		}
		open++
	}
	if open >= min(s.Last, m.Last+6) {
		return nil, 0, false
	}
	return p.listedBehind(j, open, s)
}

// creditReach is how many tokens tell who says so between a whole and its list.
const creditReach = 14

// pastSource returns the colon behind who says how many there are, in commas at token i:
// "47 homes were lost, according to the council: 29 in Vale"; or 0.
func (p *Page) pastSource(i, last int) int {
	if p.String(i) != "," || i+1 >= last {
		return 0
	}
	according := p.cueLength(i+1, last, cueAccording) > 0
	for k := i + 1; k < min(last, i+creditReach); k++ {
		switch j := p.mentionAfter(k); {
		case p.String(k) == ":" && (according || p.cueLength(k-1, k, cueSaid) > 0):
			return k
		case p.String(k) == ",", p.inMention(j, k) && p.Mentions[j].Type == normalize.Quantity:
			return 0
		}
	}
	return 0
}

// listedBehind returns the parts of a whole, mention j, in the list that a sign or a comma
// at token open opens.
func (p *Page) listedBehind(j, open int, s normalize.Sentence) (parts []normalize.Mention, last int, ok bool) {
	m := &p.Mentions[j]
	if open+1 >= s.Last || !p.Tokens[open+1].Is(normalize.AfterSpace) && p.String(open) != "(" {
		return nil, 0, false
	}
	last = open + 1
	comma := p.String(open) == ","
	for last < s.Last && !p.closesList(last, open) && !(comma && p.String(last) == "," && p.pastList(last+1, s.Last)) {
		if p.isVerb(last) || p.String(last) == ";" || p.String(last) == ":" || p.cueLength(last, s.Last, cuePart|cueMore) > 0 {
			return nil, 0, false
		}
		last++
	}
	if comma && (last >= s.Last || p.String(last) != ",") {
		return nil, 0, false
	}
	head := p.mentionAfter(open)
	for k := head; k < len(p.Mentions) && p.Mentions[k].First < last; k++ {
		n := &p.Mentions[k]
		if n.Type != normalize.Quantity || n.Range || !equalFigure(n) || n.Amount.Unit != "" && n.Amount.Unit != m.Amount.Unit || n.Last > last || p.Tokens[n.Last-1].Kind == normalize.NumberToken && (n.Last == s.Last || p.Tokens[n.Last].Kind != normalize.WordToken) {
			return nil, 0, false
		}
		if i := n.First - 1; k > head && p.String(i) != "," && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction) {
			return nil, 0, false
		}
		if k == head && n.First != open+1 {
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

// pastList tells whether no more of a list stands at token i: what somebody did or was, or
// any word that joins nothing and counts nothing.
func (p *Page) pastList(i, last int) bool {
	return i < last && p.Tokens[i].Kind == normalize.WordToken && !p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Preposition) && !p.inMention(p.mentionAfter(i), i)
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
	return p.times(count, one, m, one.Last)
}

// times makes the claim of an amount with how many it is for and what one makes.
func (p *Page) times(count, one, all *normalize.Mention, last int) *Claim {
	n, each := count.Number.Float(), one.Number.Float()
	slack := n * half(one.Number)
	c := p.tally("each", count.First, last, all.Number.Float(), n*each-slack, n*each+slack)
	c.Value = all.Amount
	return c
}

// ofAll reads an amount, mention j, that is told to be all of what each of several makes:
// "40 tickets at $3 each, for a total of $120", "each of the 12 gets $50, $600 in all".
func (p *Page) ofAll(j int, s normalize.Sentence) *Claim {
	m := &p.Mentions[j]
	if m.Amount.Unit == "" || m.Amount.Unit == "percent" || !p.inAll(m, s) {
		return nil
	}
	var count, one *normalize.Mention
	for k := j - 1; k >= 0 && p.Mentions[k].First >= s.First; k-- {
		switch n := &p.Mentions[k]; {
		case plainCount(n) && equalFigure(n) && count == nil:
			count = n
		case n.Amount.Unit == m.Amount.Unit && n.Type == m.Type && !n.Range && equalFigure(n) && one == nil:
			one = n
		default:
			return nil
		}
	}
	if count == nil || one == nil || count.Number.Float() < 2 {
		return nil
	}
	if p.cueLength(one.Last, s.Last, cueApiece) == 0 && p.cuesIn(max(s.First, count.First-4), count.First, s.Last)&cueApiece == 0 {
		return nil
	}
	return p.times(count, one, m, m.Last)
}
