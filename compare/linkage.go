package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// linkedFigures is why two figures of two texts are held against each other by what
// speaks for them in sum.
const linkedFigures = "of the figures of both texts these two match best; that both are of one thing is likely, not sure"

const (
	linkRead    = 64 // figures of a text that are linked
	linkLeast   = 1  // what must speak for two figures in sum: news has fewer that disagree than what was labelled
	linkSwapped = 2  // and where the same digits in another order leave no doubt
)

// linkable is a figure of a text that may be linked with one of another.
type linkable struct {
	*member
	others int // values of its unit, or of its noun, that its text has beside it
}

// links notes figures of two of a handful of texts of one event that nothing makes
// surely figures of one thing, and much makes it likely: each is the other's best
// match, by the sum of what speaks for them and against (see [Group.evidence]).
func (g *Group) links() {
	if g.world.n > handful || g.world.n < 2 || g.Key != "quantity" && !linkedKind(g.Kind) {
		return
	}
	each := make([][]linkable, g.world.n)
	for doc := range int32(g.world.n) {
		each[doc] = g.linkables(doc)
	}
	for x, xs := range each {
		for y := x + 1; y < len(each) && len(xs) > 0; y++ {
			i, j := int32(x), int32(y)
			if ys := each[y]; len(ys) > 0 && xs[0].Language == ys[0].Language && publishedWithin(xs[0].Claim, ys[0].Claim, notedDays) && g.world.share(i, j) && g.world.alikeByName(i, j) {
				g.linkTexts(xs, ys)
			}
		}
	}
}

// linkedKind tells whether figures of a kind are linked: not tolls, which are the event's
// as they stand, and not prices.
func linkedKind(k *claims.Kind) bool {
	return (k.Check == "count" || k.Check == "quantity") && (k.Name == "quantity" || demandsOf(k) != demand{}) && !slices.Contains(k.Same, "hour")
}

// linkables are the figures of a document that may be linked: those of the group's kind,
// or of every kind where it is the group of figures of no kind.
func (g *Group) linkables(doc int32) (out []linkable) {
	told := few(g.world.Claims(doc))
	for i, c := range told {
		switch {
		case len(out) == linkRead || c.Number == "" || c.Kind != g.Key && g.Key != "quantity" || !linkedKind(g.facts(c.Kind)):
		case c.Background || c.Superseded || c.Count == claims.PartOf || c.Count == claims.Rank || c.Stance == claims.Denied || c.Stance == claims.Possible || vague(c) || bounded(c) || ofRow(c):
		case c.Value.Unit == "year of age", c.Value.Unit == "" && figure(&c.Value) < countedLeast:
		case c.Kind == "quantity" && slices.ContainsFunc(told, func(o *claims.Claim) bool { return linkedInstead(o, c) }):
		default:
			if m := g.memberIn(doc, i, g.inBase(c)); m.subject >= 0 {
				out = append(out, linkable{m, g.othersTold(m, told)})
			}
		}
	}
	return out
}

// linkedInstead tells whether a claim is of the figure of a claim of no kind, and of a kind.
func linkedInstead(o, c *claims.Claim) bool {
	return o.Kind != "quantity" && o.Kind != "statement" && o.Number != "" && o.Part == c.Part && o.Value.Unit == c.Value.Unit && overlap(o, c)
}

// ofRow tells whether a claim stands in a short line of its own without a full stop: the
// row of a table, a line of a list.
func ofRow(c *claims.Claim) bool {
	if c.Part != claims.Body {
		return false
	}
	end := strings.IndexByte(c.After, '\n')
	return strings.Contains(c.Quote, "\n") ||
		end >= 0 && !strings.ContainsAny(c.After[:end], ".!?") && (strings.Contains(c.Before, "\n") || c.Start <= len(c.Before))
}

// othersTold is how many other values of a figure's unit, or of its noun, its text has.
func (g *Group) othersTold(m *member, told []*claims.Claim) int {
	var values []float64
	for _, c := range told {
		if c.Number == "" || c.Kind == "statement" || m.Value.Unit == "" && (c.Value.Unit != "" || c.Head != m.Head) {
			continue
		}
		if o := g.inBase(c); o.Value.Unit == m.Value.Unit && figure(&o.Value) != figure(&m.Value) && !slices.Contains(values, figure(&o.Value)) {
			values = append(values, figure(&o.Value))
		}
	}
	return len(values)
}

// linkTexts notes the figures of two texts that are each other's best match.
func (g *Group) linkTexts(xs, ys []linkable) {
	ofX, ofY := make([]match, len(xs)), make([]match, len(ys))
	for i, a := range xs {
		for j, b := range ys {
			if a.Value.Unit == b.Value.Unit && (a.Kind == b.Kind || a.Kind == "quantity" || b.Kind == "quantity") && !a.Value.Agrees(b.Value) {
				sum := g.evidence(a, b)
				ofX[i].better(j, sum)
				ofY[j].better(i, sum)
			}
		}
	}
	for i, m := range ofX {
		if m.sum < linkLeast || ofY[m.at].at != i {
			continue
		}
		a, b := xs[i].member, ys[m.at].member
		if normalize.IsCurrency(a.Value.Unit) && xs[i].others+ys[m.at].others > 0 && g.mostlyOne {
			continue // bail of two, the second told of one
		}
		if g.Kind.Check == "count" && g.mostlyOne && slices.Contains(a.Scope, more) != slices.Contains(b.Scope, more) {
			continue // 400 firefighters, another 150
		}
		if !g.ownPair(a, b) || g.sided(a, b) || g.linkedApart(a, b) || !(m.sum >= linkSwapped && transposed(a.Claim, b.Claim)) && g.linkDoubted(a, b) {
			continue
		}
		pair := [][2]*member{{a, b}}
		if lo, hi := lower(a.Claim, b.Claim); a.Value.Unit == "" && ordered(lo, hi) == earlier && !transposed(lo, hi) {
			g.strayAs(pair, ifGrown(lo, hi))
			continue
		}
		g.stray(pair, linkedFigures)
	}
}

// match is the best match of a figure so far.
type match struct {
	at  int
	sum float64 // of its evidence, where that is more than nothing
}

func (m *match) better(at int, sum float64) {
	if sum > m.sum {
		m.at, m.sum = at, sum
	}
}

// linkedApart tells whether something says that two figures are of two things, whatever
// speaks for them.
func (g *Group) linkedApart(a, b *member) bool {
	return headsApart(g, a.Claim, b.Claim) != "" || g.linkedApartBeside(a, b)
}

// linkedApartBeside is linkedApart but for the nouns that two figures count.
func (g *Group) linkedApartBeside(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case lo.Passage != 0 && lo.Passage == hi.Passage || rounded(lo, hi) && !transposed(lo, hi) || remainder(lo, hi):
		return true
	case amountsApart(lo, hi) || ownersApart(lo, hi) || otherNouns(lo, hi) || moves(lo) != moves(hi) || (lo.Count == claims.PerTime) != (hi.Count == claims.PerTime):
		return true
	case g.otherBearer(lo, hi) || !g.sameBearer(lo, hi) || g.partiesApart(lo, hi) || g.relatives(lo, hi) || g.quotesApart(lo, hi):
		return true
	}
	return pollsApart(lo, hi) || addsUp(lo, hi) || g.world.goesOn(lowerOf(a, b), lo, hi) || g.saysRare(hi.Document, lo) || g.saysRare(lo.Document, hi) || numberBeside(lo, hi)
}

// linkDoubted tells whether the sentences of two figures are of two days, years, places or
// names.
func (g *Group) linkDoubted(a, b *member) bool {
	lo, hi := lower(a.Claim, b.Claim)
	switch {
	case thisYear(lo) != thisYear(hi) || periodsApart(lo, hi) || ofPeriod(lo) != ofPeriod(hi) || daysApart(lo, hi, true):
		return true
	case lo.Value.Unit == "percent" && (lo.Head == "" || lo.Head != hi.Head) && !g.oneMeasure(lo, hi):
		return true
	}
	return namedBehind(lo, hi) || clausesNamed(lo, hi) || g.otherPlace(a, b) || g.otherPlace(b, a)
}

// evidence is how much speaks for two figures of two texts being of one thing: a sum of
// match weights, as in record linkage (Fellegi and Sunter, A Theory for Record Linkage,
// 1969), each the logarithm of how much more often pairs of one thing have something
// than other pairs have it. They are those of a logistic regression over labelled
// articles of events, rounded; what stands for nothing in sum is as likely as not.
func (g *Group) evidence(a, b linkable) float64 {
	const pairs = -2.1 // most pairs are of two things
	sum := pairs + weightOfValues(a.Claim, b.Claim) + weightOfNouns(a.Claim, b.Claim) + weightOfTexts(a, b)
	if sum+2 < linkLeast {
		return sum // whatever their words share
	}
	like, n := g.contextLike(a.Claim, b.Claim)
	sum += 0.5*like + 0.5*float64(min(n, 3))
	if sum < linkLeast {
		return sum
	}
	if g.saysFigure(a.Document, b.Claim) {
		sum -= 0.3
	}
	if g.saysFigure(b.Document, a.Claim) {
		sum -= 0.3
	}
	return sum
}

// weightOfValues is what two values say: figures of one thing are near each other, or
// have the same digits.
func weightOfValues(a, b *claims.Claim) float64 {
	x, y := math.Abs(figure(&a.Value)), math.Abs(figure(&b.Value))
	sum, times := 0.0, max(x, y)/min(x, y)
	switch {
	case times <= 1.05:
		sum = 1.8
	case times <= 1.15:
		sum = 0.7
	case times <= 1.6:
		sum = 1
	case times <= 2:
		sum = 0.7
	case times <= 3:
		sum = -0.4
	default:
		sum = -1.3
	}
	switch {
	case transposed(a, b):
		sum += 3.4
	case len(digits(a.Number)) > 1 && oneDigit(figureText(a), figureText(b)):
		sum += 0.7
	default:
		sum -= 0.6
	}
	return sum
}

// weightOfNouns is what the kinds, the units and the nouns of two figures say, and what
// narrows them.
func weightOfNouns(a, b *claims.Claim) float64 {
	sum := -0.3
	if a.Kind == b.Kind && a.Kind != "quantity" {
		sum = 1
	}
	switch unit := a.Value.Unit; {
	case unit == "person":
		sum += 1.8
	case unit == "":
		sum -= 0.6
	case normalize.IsCurrency(unit):
		sum += 0.2
	case unit != "percent":
		sum -= 0.3
	}
	switch {
	case a.Head == "" || b.Head == "":
	case a.Head == b.Head:
		sum += 0.6
	default:
		sum -= 1.3
	}
	if !slices.Equal(a.Scope, b.Scope) {
		sum -= 0.7
	}
	if a.Count != b.Count {
		sum -= 0.4
	}
	if a.Stance != b.Stance {
		sum -= 0.3
	}
	if a.Key != "" && a.Key == b.Key {
		sum += 0.3
	}
	return sum
}

// weightOfTexts is what the places of two figures in their texts say: what a text leads
// with is told by others, and what it has many of is not.
func weightOfTexts(a, b linkable) float64 {
	sum := 0.8
	if others := a.others + b.others; others > 0 {
		sum = -float64(min(others, 8)) / 4
	}
	for _, c := range []*claims.Claim{a.Claim, b.Claim} {
		if leads(c) {
			sum += 0.5
		}
	}
	if a.Speaker != "" && b.Speaker != "" && a.Speaker != b.Speaker {
		sum += 0.7
	}
	if a.Published != b.Published {
		sum += 0.8
	}
	return sum
}

// namedBehind tells whether other names stand behind two figures in their sentences: shares
// of one company, shares of another.
func namedBehind(a, b *claims.Claim) bool {
	_, x := inSentence(a)
	_, y := inSentence(b)
	return othersNamed(x, y)
}
