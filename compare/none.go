package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// nones notes that one voice or text of an event has people dead and another nobody:
// "at least 12 people were killed, an official said", "aid workers said the raid caused
// no casualties". Who says that nobody was hurt says too that nobody died, unless the
// text counts dead.
func (g *Group) nones() {
	if g.Kind.Name != "killed" || g.world.n > handful {
		return
	}
	var tolls []*member
	for i, c := range g.Claims {
		if tollOf(c) {
			tolls = append(tolls, g.member(i))
		}
	}
	if len(tolls) == 0 {
		return
	}
	none := g.countingNobody("killed", nil)
	none = g.countingNobody("injured", none)
	slices.SortStableFunc(tolls, func(a, b *member) int {
		return cmp.Or(cmp.Compare(a.Part, b.Part), cmp.Compare(a.Sentence, b.Sentence))
	}) // what is told first
	for len(tolls) > 0 && len(none) > 0 {
		tolls = g.againstNone(none, tolls)
	}
}

// countingNobody appends the claims of a kind that there was nobody, without those on
// the words of another one: "no casualties".
func (g *Group) countingNobody(kind string, none []*member) []*member {
	for doc := range int32(g.world.n) {
		for i, c := range few(g.world.Claims(doc)) {
			if c.Kind == kind && countsNobody(c) && !slices.ContainsFunc(none, func(o *member) bool { return o.doc == doc && overlap(o.Claim, c) }) {
				none = append(none, g.memberIn(doc, i, c))
			}
		}
	}
	return none
}

// tollOf tells whether a claim counts the dead of a text's own event.
func tollOf(c *claims.Claim) bool {
	return c.Kind == "killed" && figure(&c.Value) > 0 && !c.Background && !c.Superseded && !vague(c) && c.Count == claims.OfEvent && c.Number != "" &&
		(c.Stance == claims.Asserted || c.Stance == claims.Reported) && !slices.Contains(c.Scope, more) && c.Subject == ""
}

// countsNobody tells whether a claim says that there was nobody, of whatever people.
func countsNobody(c *claims.Claim) bool {
	return digits(c.Number) == "" && len(capitalised(c.Number)) == 0 && !c.Value.NoMin && !c.Value.NoMax && figure(&c.Value) == 0 && c.Value.Max.Cmp(c.Value.Min) == 0 && !c.Background && !c.Superseded && c.Stance == claims.Asserted && len(c.Scope) == 0
}

// againstNone reports the tolls of the first one's value beside the claims of nobody
// that stand against them, and returns the tolls that are of no event with those.
func (g *Group) againstNone(none, tolls []*member) (rest []*member) {
	var dead, alive []*claims.Claim
	verdict, why := Update, "the text without dead is the earlier one"
	for _, t := range tolls {
		if figure(&t.Value) != figure(&tolls[0].Value) {
			if !g.world.tellOne(t.doc, tolls[0].doc) {
				rest = append(rest, t)
			}
			continue
		}
		for _, n := range none {
			if !g.noneAgainst(n, t) {
				continue
			}
			g.judged()
			switch {
			case n.doc == t.doc || twoVoices(n.Claim, t.Claim):
				verdict, why = Dispute, voiced(t.Claim, n.Claim).why
			case verdict == Update && ordered(n.Claim, t.Claim) != earlier:
				verdict, why = Dispute, "one text has people dead, and another nobody"
			}
			dead, alive = joinClaims(dead, []*claims.Claim{t.Claim}), joinClaims(alive, []*claims.Claim{n.Claim})
		}
	}
	if len(dead) > 0 && !slices.ContainsFunc(g.found, func(f Finding) bool { return holds(&f, dead[0]) && holds(&f, alive[0]) }) {
		g.found = append(g.found, Finding{
			Check: "count", Kind: g.Kind.Name, Verdict: verdict, Severity: Note, Message: plain(dead[0].Number) + " killed (" + dead[0].Document + ") or " + plain(alive[0].Number) + " (" + alive[0].Document + ")",
			Sides:   []Side{{Value: alive[0].Value, Claims: some(alive, sidesKept)}, {Value: dead[0].Value, Claims: some(dead, sidesKept)}},
			Because: []string{why},
		})
	}
	return rest
}

// noneAgainst tells whether a claim of nobody and a toll are of one event.
func (g *Group) noneAgainst(none, toll *member) bool {
	a, b := none.Claim, toll.Claim
	if !g.placed(a, b) && !(a.Document == b.Document && namesCountries(a) && namesCountries(b)) || daysApart(a, b, a.Published < b.Published) || a.Passage == b.Passage {
		return false
	}
	if a.Document == b.Document {
		return a.Kind == b.Kind && a.Sentence != b.Sentence && (twoVoices(a, b) || (a.Speaker == "") != (b.Speaker == "")) && !goesOnNarrower(a) && !ofOneBlow(a)
	}
	if none.subject < 0 || toll.subject < 0 || !g.world.tellOne(none.doc, toll.doc) || !publishedWithin(a, b, noneDays) || !early(a) || !leads(b) && !twoVoices(a, b) && !(early(b) && publishedWithin(a, b, 1)) {
		return false
	}
	return !slices.ContainsFunc(few(g.world.told(a.Document)), func(o *claims.Claim) bool {
		return tollOf(o) && !twoVoices(o, a) && (a.Kind != b.Kind || o.Value.Agrees(b.Value))
	}) && !slices.ContainsFunc(few(g.world.told(b.Document)), func(o *claims.Claim) bool { return o.Kind == "killed" && countsNobody(o) && !twoVoices(o, b) })
}

// namesCountries tells whether all places of a claim are whole countries: a bombing in
// one, told by officials of another.
func namesCountries(c *claims.Claim) bool {
	return !slices.ContainsFunc(c.Event.Places, func(id string) bool { return strings.Contains(id, "/") })
}

// goesOnNarrower tells whether a preposition follows a claim: no deaths in that town.
func goesOnNarrower(c *claims.Claim) bool {
	l, err := normalize.LanguageFor(c.Language)
	words := strings.Fields(c.After)
	return err != nil || len(words) > 0 && l.Is(l.Word(strings.ToLower(words[0])), normalize.Preposition)
}

// ofOneBlow tells whether a claim of nobody is of what its clause tells and no more: "the
// other shell hit a flat without casualties".
func ofOneBlow(c *claims.Claim) bool {
	l, err := normalize.LanguageFor(c.Language)
	first, _, _ := strings.Cut(strings.ToLower(c.Quote), " ")
	return err == nil && l.Is(l.Word(first), normalize.Preposition)
}

// noneDays is how many days apart two texts may be of which one has nobody dead.
const noneDays = 4
