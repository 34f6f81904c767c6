package claims

import "github.com/gainsay/gainsay/normalize"

// share makes the claim of a part with its whole and its share, which is
// mention j: "12 of 48, or a quarter", "168 jobs, or 43 percent of the 430",
// "Of the 34 patients, 20 are men, or 59 percent", "half of the 60 houses, or
// 30". Key is "share" where the share is a fraction in words and "percent" where
// it is a percentage.
func (p *Page) share(j int) *Claim {
	o := &p.Mentions[j]
	s := p.Sentence(o.First)
	if s < 0 || o.Type != normalize.Quantity {
		return nil
	}
	stated, key := o.Number.Float(), "percent"
	switch {
	case o.Amount.Unit == "percent":
	case o.Amount.Unit == "" && stated > 0 && stated < 1:
		stated, key = 100*stated, "share"
	default:
		return nil
	}
	of := p.shareBehind(j, p.Sentences[s])
	if of.part == nil {
		of = p.shareBefore(j, p.Sentences[s])
	}
	if of.part == nil || of.part == of.whole || of.whole.Number.Float() < 2 || of.part.Number.Float() > of.whole.Number.Float() {
		return nil
	}
	x, dx := of.part.Number.Float(), roundedBy(of.part.Number)
	y, dy := of.whole.Number.Float(), roundedBy(of.whole.Number)
	lo, hi := 100*(x-dx)/(y+dy), 100*(x+dx)/(y-dy)
	switch o.Change {
	case normalize.More:
		lo = 0 // "25 of the 45, more than half"
	case normalize.Less:
		hi = 100
	}
	return &Claim{
		Kind: "change", Rule: "share", Key: key, Span: p.Text.Span(of.first, of.last), Value: o.Amount, Number: figureText(stated), Object: figureText(stated),
		Change: o.Change, Expected: figureText(lo) + ".." + figureText(hi),
	}
}

// shared is a part and its whole that a share is of, in tokens [first, last).
type shared struct {
	part, whole *normalize.Mention
	first, last int
}

// shareBehind returns what the share at mention j is of that stands behind what it says in
// other words: "12 of 48, or a quarter".
func (p *Page) shareBehind(j int, sent normalize.Sentence) (of shared) {
	if j == 0 {
		return of
	}
	o, n := &p.Mentions[j], &p.Mentions[j-1]
	if !p.saysAgain(o, sent.First) && !p.apposedShare(o, n) || !plainCount(n) || n.First < sent.First || n.Last < o.First-shareReach {
		return of
	}
	of = shared{n, n, n.First, p.closed(o.Last)}
	switch {
	case j >= 2 && p.partOf(&p.Mentions[j-2], n) && (o.First <= n.Last+5 || p.putAgain(o, n)): // "12 of 48, or"
		of.part, of.first = &p.Mentions[j-2], p.Mentions[j-2].First
	case j >= 2 && p.partBehind(&p.Mentions[j-2], n) && p.sharesNoMore(o): // "48 lots, of which 12 were sold, or"
		of.whole, of.first = &p.Mentions[j-2], p.Mentions[j-2].First
	case j+1 < len(p.Mentions) && p.partOf(o, &p.Mentions[j+1]): // "43 percent of the 430"
		of.whole, of.last = &p.Mentions[j+1], p.Mentions[j+1].Last
	default: // "Of the 34 patients,"
		k := p.opening(sent, j-1)
		if k < 0 {
			return shared{}
		}
		of.whole, of.first = &p.Mentions[k], p.Mentions[k].First
	}
	return of
}

// shareBefore returns what the share at mention j is of that stands before what it makes:
// "half of the 60 houses, or 30,", "two-thirds of the 60 members, 40 in all".
func (p *Page) shareBefore(j int, sent normalize.Sentence) (of shared) {
	if j+2 >= len(p.Mentions) || p.Mentions[j+2].First >= sent.Last || !p.partOf(&p.Mentions[j], &p.Mentions[j+1]) {
		return of
	}
	whole, part := &p.Mentions[j+1], &p.Mentions[j+2]
	again := p.saysAgain(part, whole.Last) && p.String(whole.Last) == ","
	if !plainCount(part) || !equalFigure(part) || !bare(part) || !again && (part.First != whole.Last+1 || p.String(whole.Last) != ",") {
		return of
	}
	if end := part.Last; end < sent.Last && p.String(end) != "," && !p.fullStop(end) && !p.inAll(part, sent) {
		return of
	}
	return shared{part, whole, p.Mentions[j].First, p.closed(part.Last)}
}

// putAgain tells whether a share far behind a figure is of that and not of others: "12 of
// the 48 teachers asked by the union, or a quarter,", not "or a quarter of those".
func (p *Page) putAgain(o, n *normalize.Mention) bool {
	return !p.bracket(o.First-1) && p.commaIn(o.First-3, o.First) >= n.Last && p.sharesNoMore(o)
}

// sharesNoMore tells whether nothing behind a share says of what else it is, or that it is
// so much more than before.
func (p *Page) sharesNoMore(o *normalize.Mention) bool {
	last := min(o.Last+3, len(p.Tokens))
	return o.Last >= last || p.cueLength(o.Last, last, cueShare|cueLink|cueWhole|cueMore) == 0 && p.comparative(o, len(p.Tokens)) == nil
}

// partBehind tells whether a figure is told to be a part of the one before it: "48 lots, of
// which 12", "148 lots, dont 131".
func (p *Page) partBehind(m, n *normalize.Mention) bool {
	comma := p.commaIn(m.Last, n.First)
	return plainCount(m) && comma >= 0 && n.First-comma <= partedReach && p.cueBefore(n.First, comma, partedReach, cuePart|cueWhole)
}

// partedReach is how many tokens stand between the whole and its part: ", of which were
// sold".
const partedReach = 7

// shareReach is how many tokens a share may stand behind its part: "20 are
// men, or 59 percent".
const shareReach = 12

// saysAgain tells whether a figure says in other words what stands before it:
// behind "or", or in brackets.
func (p *Page) saysAgain(o *normalize.Mention, first int) bool {
	i := o.First
	for i > first && i > o.First-2 && (p.String(i-1) == "," || p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner)) {
		i--
	}
	return i > first && (p.bracket(i-1) || p.cueBefore(i, first, 0, cueOr))
}

// apposedShare tells whether a share says in commas what a part and its whole
// before it make: "12 of the 48 members, 40 percent,", "12 of the 48 voted, a
// turnout of 40 percent".
func (p *Page) apposedShare(o, n *normalize.Mention) bool {
	i := o.First - 1
	if i > n.Last && p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.String(i) != "," {
		i--
	}
	if i == n.Last && p.String(i) == "," {
		end := p.pastWhole(o)
		return end > 0 && end < len(p.Tokens) && (p.String(end) == "," || p.fullStop(end))
	}
	for k := o.First - 1; k > n.Last && k >= o.First-4; k-- {
		name, w := p.relationAt(k, o.First)
		if name != "rate" || k+w < o.First-1 {
			continue
		}
		for k--; k > n.Last && (p.Language.Is(p.Tokens[k].Word, normalize.Determiner) || p.cueLength(k, k+1, cueOr) > 0); k-- {
		}
		return p.String(k) == "," && k <= n.Last+3
	}
	return false
}

// pastWhole returns the token behind a share and what words for the whole behind it say that it
// is of: "half of its workforce", "a third of the total"; or 0 where it is of anything else.
func (p *Page) pastWhole(o *normalize.Mention) int {
	last := p.Sentences[p.Sentence(o.First)].Last
	for i := o.First; i < min(last, o.Last+3); i++ {
		if name, n := p.relationAt(i, last); name == "all of it" {
			return max(o.Last, i+n)
		}
	}
	if o.Last > o.First+1 && p.cuesIn(o.First+1, o.Last, o.Last)&(cueShare|cueLink) != 0 {
		return 0 // "half of the primary schools"
	}
	return o.Last
}

// partOf tells whether words between two figures make one a part of the
// other: "12 of the company's 48".
func (p *Page) partOf(m, n *normalize.Mention) bool {
	if n.First <= m.Last || n.First > m.Last+5 || !plainCount(n) || m.Amount.Unit == "" && !plainCount(m) {
		return false
	}
	k := p.cueLength(m.Last, n.First, cueShare)
	if k == 0 || m.Amount.Unit == "" && m.Last+k != n.First && !(m.Last+k+1 == n.First && p.Language.Is(p.Tokens[n.First-1].Word, normalize.Determiner)) {
		return false // "two of the company's three"
	}
	for i := m.Last + k; i < n.First; i++ {
		const others = normalize.Preposition | normalize.Conjunction
		if p.Tokens[i].Kind == normalize.PunctToken && p.String(i) != "'" && p.String(i) != "’" || p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, others) {
			return false
		}
	}
	return true
}

// opening returns the figure before mention j with which its sentence opens
// as a whole: "Of the 34 patients", or -1.
func (p *Page) opening(s normalize.Sentence, j int) int {
	n := p.cueLength(s.First, s.Last, cueShare)
	if n == 0 {
		return -1
	}
	k := p.mentionAfter(s.First)
	if k >= j || p.Mentions[k].First > s.First+n+1 || !plainCount(&p.Mentions[k]) {
		return -1
	}
	return k
}

// plainCount tells whether a mention is one figure without a unit, as it is:
// not about so much, nor more or less.
func plainCount(m *normalize.Mention) bool {
	return m.Type == normalize.Quantity && !m.Range && m.Amount.Unit == "" && m.Number.Coef > 0 && (equalFigure(m) || m.Change == normalize.Up || m.Change == normalize.Down)
}

// roundedBy is how far a figure may be from what it stands for: nothing for a
// count to its last digit.
func roundedBy(d normalize.Decimal) float64 {
	if n, whole := d.Whole(); whole && (n < 1000 || n%10 != 0) {
		return 0
	}
	return half(d)
}
