package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
)

// demand is how much the words around two figures of a kind must be alike for
// them to be known as figures of one thing, from 0, not at all, to 1.
type demand struct {
	across, inside float64 // in two documents; in one, where most like figures are of different things
	words          int     // words shared, at least
}

// demandsOf reads a kind's facets. A figure of no kind with a name is compared
// only where its words make sure what it is; money and measures, whose kinds
// have a subject, with some care; the dead of one event are the dead.
func demandsOf(k *claims.Kind) demand {
	has := func(facet string) bool { return slices.Contains(k.Same, facet) }
	switch {
	case k.Name == "quantity":
		return demand{0.45, 0.7, 2}
	case has("hour"):
		return demand{0.15, 0.15, 1}
	case has("subject"):
		return demand{0.3, 0.6, 2}
	case has("verb") || has("key"):
		return demand{0.2, 0.35, 1}
	}
	return demand{}
}

const (
	alikeFew     = 0.1  // how like the events of money and measures must be, where few articles are compared
	alikeEvents  = 0.35 // and in an archive: reports of one trade share half their words
	namedArchive = 9.0  // and how much the names and places they share must tell there
	alikeVerb    = 0.15 // what the same verb adds
	nearWords    = 3    // shared by two sentences that are one but for the figure
	nearFew      = 0.5  // how like they must be, where few articles are compared
	alikeKind    = 0.4  // how like two measures must be whose kind is named
	nearArchive  = 1.5  // and in an archive never: its tables and reports are all alike
	alikeFar     = 0.1  // what more it takes for figures that only time can explain
	nearFigures  = 2.0  // figures of one thing that disagree are rarely further apart
)

// unlike returns why two figures are not known to be of one thing, and "" when
// they are.
func (g *Group) unlike(a, b *member) string {
	if g.hourly && (ofPeriod(a.Claim) || ofPeriod(b.Claim)) {
		return "other period"
	}
	if g.hourly && g.quotesApart(a.Claim, b.Claim) {
		return "other thing counted"
	}
	if !g.demanding || g.hourly && (g.onePrice(a, b) || g.oneMove(a, b)) {
		return ""
	}
	d := g.demands
	x, y := math.Abs(a.figure), math.Abs(b.figure)
	far := !(x > 0 && y > 0) || max(x, y) > nearFigures*min(x, y)
	switch {
	case g.otherBearer(a.Claim, b.Claim), g.partiesApart(a.Claim, b.Claim):
		return "other person"
	case g.byNoun && lastedApart(a.Claim, b.Claim):
		return "other thing counted"
	case g.Kind.Name == "quantity" && ownersApart(a.Claim, b.Claim):
		return "other name"
	case a.Document != b.Document && !g.sameBearer(a.Claim, b.Claim):
		return "other words"
	}
	if !otherNouns(a.Claim, b.Claim) && (g.besideEachOther(a, b) || g.headline(a, b)) {
		return ""
	}
	if far && a.doc == b.doc {
		return "far apart" // whatever their words share
	}
	like, n := g.contextLike(a.Claim, b.Claim)
	far = far && !g.oneOfAKind(a, b, n, like)
	near := a.Document != b.Document && n >= nearWords && like >= g.world.enough(nearFew, nearArchive) // one sentence but for the figure
	if when := ordered(a.Claim, b.Claim); far && !near && (lasting(a.Claim) || when == unknown || when == sameDay || a.Document == b.Document) {
		return "far apart"
	}
	if amountsApart(a.Claim, b.Claim) {
		return "other thing counted"
	}
	if g.ofOnePast(a.Claim, b.Claim) {
		return ""
	}
	if g.Kind.Name == "quantity" && a.Document != b.Document && twoVoices(a.Claim, b.Claim) {
		return "other speaker" // each of its own: "Delta said its load factor fell to 54.1 percent"
	}
	alone := a.Document != b.Document && g.Kind.Name != "quantity" && !slices.Contains(g.Kind.Same, "key") && g.onlyOne(a) && g.onlyOne(b)
	if periodsApart(a.Claim, b.Claim) {
		return "other period"
	}
	if a.Language != b.Language {
		if alone && !far {
			return ""
		}
		return "other words"
	}
	if g.Kind.Name == "quantity" && a.Value.Unit == "" && min(x, y) <= 1 {
		return "one of many" // "one of the largest providers"
	}
	if otherNouns(a.Claim, b.Claim) {
		return "other thing counted"
	}
	if near || !far && oneCompound(a.Claim, b.Claim) && g.onlyOne(a) && g.onlyOne(b) {
		return ""
	}
	if g.Kind.Name == "quantity" && (a.Key == "" || b.Key == "") && !(attribute(a.Claim) && attribute(b.Claim)) && !(n >= sharedWords && like >= alikeSole && g.nearest(a, b)) {
		return "no verb"
	}
	if a.Key != "" && a.Key == b.Key {
		like += alikeVerb
	}
	least := d.across
	if a.Published == 0 && b.Published == 0 {
		least += 0.15 // nothing tells that they are of one time
	}
	if a.Document == b.Document {
		least = d.inside
	}
	if a.Document != b.Document && a.subject != b.subject && d.words > 1 && !g.ofOneEvent(a, b) {
		return "other event"
	}
	if a.Document != b.Document && d.words > 1 && g.world.named(a.subject, b.subject) < g.world.enough(0, namedArchive) {
		return "other event"
	}
	if !far && lasting(a.Claim) && g.oneThing(a.Claim, b.Claim) {
		return ""
	}
	if far {
		least += alikeFar
	}
	if like >= least && n >= d.words || g.Kind.Name == "quantity" && !far && n >= sharedWords && like >= alikeSole && g.nearest(a, b) {
		return ""
	}
	if !far && a.Document != b.Document && (alone && n > 0 || attribute(a.Claim) && g.onlyOne(a) && g.onlyOne(b)) {
		return ""
	}
	return "other words"
}

// oneOfAKind tells whether two figures of a measure that its kind names, how deep a
// quake was, are the only ones of two of a handful of texts that have most of the
// words around them in common: then they are of one thing however far apart.
func (g *Group) oneOfAKind(a, b *member, n int, like float64) bool {
	return g.world.n <= handful && lasting(a.Claim) && g.Kind.Name != "quantity" && a.Document != b.Document && a.Language == b.Language &&
		n >= nearWords && like >= alikeKind && a.Stance == b.Stance && fewTimes(a.Claim, b.Claim, farVoices) && g.onlyOne(a) && g.onlyOne(b) && g.onlyUnit(a) && g.onlyUnit(b)
}

// fewTimes is within of two claims in whatever order.
func fewTimes(a, b *claims.Claim, times float64) bool {
	lo, hi := lower(a, b)
	return within(lo, hi, times)
}

// ofOneEvent tells whether two texts are surely of one event.
func (g *Group) ofOneEvent(a, b *member) bool {
	if g.world.n <= handful && g.world.stories[a.subject] == g.world.stories[b.subject] {
		return true
	}
	return g.world.together(a.subject, b.subject) >= g.world.enough(alikeFew, alikeEvents)
}

// periodsApart tells whether two amounts are of stretches of time that are not
// one: the taxes of eight years, those of the last.
func periodsApart(a, b *claims.Claim) bool {
	x, y := a.Event.To-a.Event.From, b.Event.To-b.Event.From
	if lasting(a) || a.Event.From == 0 || b.Event.From == 0 || !ofPeriod(a) && !ofPeriod(b) {
		return false
	}
	if !ofPeriod(a) && toldOn(a) || !ofPeriod(b) && toldOn(b) {
		return false // "on Tuesday" it was told
	}
	return x-y > month || y-x > month
}

// toldOn tells whether the day of a claim is of the week before its text: "on
// Tuesday" it was told.
func toldOn(c *claims.Claim) bool {
	return c.Published != 0 && c.Event.To <= c.Published && c.Event.From >= c.Published-6
}

// month is about how many days one has.
const month = 27

// ofPeriod tells whether a claim is of a month or more: "half since January".
func ofPeriod(c *claims.Claim) bool {
	return c.Event.From != 0 && c.Event.To-c.Event.From >= month
}

// besideEachOther tells whether two counts of one noun stand in two texts that
// somebody compares with each other alone, each the only one of its text, with
// a name and a word in common: "the couple has six children", "sixteen children".
func (g *Group) besideEachOther(a, b *member) bool {
	if g.world.n != 2 || g.Kind.Name != "quantity" {
		return false
	}
	_, n := g.contextLike(a.Claim, b.Claim)
	return a.Document != b.Document && a.Value.Unit == "" && a.Language == b.Language &&
		min(figure(&a.Value), figure(&b.Value)) != 1 && (a.Published == 0 && b.Published == 0 || fewTimes(a.Claim, b.Claim, farAcross)) &&
		n > 0 && g.world.named(a.subject, b.subject) >= namedBeside && g.onlyOne(a) && g.onlyOne(b)
}

// namedBeside is how much the names must tell that two texts share.
const namedBeside = 4.0

// attribute tells whether a figure measures a thing it stands beside: "the
// 400-pound gorilla".
func attribute(c *claims.Claim) bool {
	return c.Head != "" && c.Key == "" && slices.Contains(physical, c.Value.Unit)
}

// oneCompound tells whether two figures of two texts stand before one noun and
// say the same of it: "a 47-page report", "the 49-page report".
func oneCompound(a, b *claims.Claim) bool {
	x := firstWord(a.After)
	return a.Document != b.Document && a.Head != "" && a.Head == b.Head && compound(a) && compound(b) && len(x) > 2 && strings.EqualFold(x, firstWord(b.After))
}

// otherNouns tells whether two figures stand before two nouns, none of them a
// name: a two-run homer, a three-run lead.
func otherNouns(a, b *claims.Claim) bool {
	if !compound(a) || !compound(b) {
		return false
	}
	x, y := firstWord(a.After), firstWord(b.After)
	return len(x) > 2 && len(y) > 2 && unicode.IsLower(rune(x[0])) && unicode.IsLower(rune(y[0])) && x != y
}

// compound tells whether a count stands before a noun, tied to what it counts.
func compound(c *claims.Claim) bool {
	return c.Value.Unit == "" && strings.IndexByte(c.Quote, '-') > 0 && !strings.Contains(c.Quote, " ")
}

// firstWord is the word right behind a quote.
func firstWord(s string) string {
	s, ok := strings.CutPrefix(s, " ")
	if !ok {
		return ""
	}
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// physical are the units of what can be measured on a thing, by canonical name.
var physical = []string{
	"metre", "kilometre", "centimetre", "millimetre", "mile", "foot", "yard", "inch", "nautical mile", "light year",
	"kilogram", "gram", "pound", "ounce", "ton", "metric ton", "stone",
	"acre", "hectare", "square metre", "square kilometre", "square mile", "square foot",
	"mile per hour", "kilometre per hour", "metre per second", "knot", "litre", "gallon",
}

// contextLike is how much of the words around two figures is shared, by
// weight, and how many words that are. What is counted does not count.
func (g *Group) contextLike(a, b *claims.Claim) (like float64, n int) {
	if len(a.Context) == 0 || len(b.Context) == 0 {
		return 0, 0
	}
	both, ofA, ofB, n := g.overlap(a, b)
	if either := ofA + ofB - both; either > 0 {
		return both / either, n
	}
	return 0, 0
}

// oneThing tells whether most of the words around one figure stand around the
// other too, however much more that clause says: "the players were delayed for
// half an hour by rain", "a 17-minute rain delay that the players and …".
func (g *Group) oneThing(a, b *claims.Claim) bool {
	both, ofA, ofB, n := g.overlap(a, b)
	return n >= nearWords && both >= mostWords*min(ofA, ofB)
}

// mostWords is how much of the words around the barer of two figures must be
// shared for them to measure one thing.
const mostWords = 0.6

// overlap is the weight of the words that two figures share and of those around
// each, and how many are shared.
func (g *Group) overlap(a, b *claims.Claim) (both, ofA, ofB float64, n int) {
	i, j := 0, 0
	tellsA, tellsB := g.weighed(a), g.weighed(b)
	for i < len(a.Context) || j < len(b.Context) {
		order := 0
		switch {
		case j == len(b.Context):
			order = -1
		case i == len(a.Context):
			order = 1
		default:
			order = cmp.Compare(a.Context[i], b.Context[j])
		}
		switch {
		case order < 0:
			ofA += tellsA[i]
			i++
		case order > 0:
			ofB += tellsB[j]
			j++
		default:
			w := tellsA[i]
			both += w
			ofA += w
			ofB += w
			if w > 0 {
				n++
			}
			i++
			j++
		}
	}
	return both, ofA, ofB, n
}
