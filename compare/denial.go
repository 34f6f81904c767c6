package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// tellingSentence is what the claims of one sentence of a text show of its words.
type tellingSentence struct {
	stems  []string
	claims []*claims.Claim
	denies bool // it is negated, or denies something itself
}

// denials notes what somebody denies that another text of the event tells, in the
// words of the denial: "the army denied that it bombed the camp", "planes bombed the
// camp, officials said". What a text tells is seen through the words around its claims.
func (g *Group) denials() (out []Finding) {
	if g.world.n > handful {
		return nil
	}
	told := make([][]tellingSentence, g.world.n)
	for i, c := range g.Claims {
		if c.Key != "" {
			continue // what is told
		}
		var against []*claims.Claim
		for doc := range int32(g.world.n) {
			own := doc == g.docs[i]
			if own && g.contests(c) || !own && (!g.world.tellOne(doc, g.docs[i]) || !publishedWithin(c, few(g.world.Claims(doc))[0], denialDays)) {
				continue
			}
			if told[doc] == nil {
				told[doc] = g.tellings(doc)
			}
			for k := range told[doc] {
				if t := &told[doc][k]; !t.denies && tells(t, c) && (!own || tellsOfAnother(t, c)) {
					g.judged()
					against = append(against, mostAlike(t, c))
				}
			}
		}
		if len(against) > 0 {
			out = append(out, deniedBy(c, against))
		}
	}
	return out
}

// denialReach is how many sentences of its own text a denial may be from what tells it.
const denialReach = 10

// tellsOfAnother tells whether a sentence of a denial's own text is near it and told by
// somebody else than who denies it.
func tellsOfAnother(t *tellingSentence, c *claims.Claim) bool {
	if apart := apartBy(t.claims[0], c); t.claims[0].Part == c.Part && (apart > denialReach || apart <= 1 && c.Subject == "") {
		return false // "he denied", of who spoke before
	}
	return !slices.ContainsFunc(t.claims, func(o *claims.Claim) bool {
		return o.Kind == "state" && o.Object != "told" || o.Speaker != "" && strings.Contains(c.Subject, strings.ToLower(lastName(o.Speaker)))
	})
}

// contests tells whether what a claim denies is already found told in its own text.
func (g *Group) contests(c *claims.Claim) bool {
	return slices.ContainsFunc(few(g.world.told(c.Document)), func(o *claims.Claim) bool {
		return o.Kind == "state" && o.Rule == denied && o.Part == c.Part && overlap(o, c)
	})
}

// denialDays is how many days apart a denial and what tells it may be.
const denialDays = 14

// deniedBy is the finding of a denial and of what tells it.
func deniedBy(c *claims.Claim, against []*claims.Claim) Finding {
	return Finding{
		Verdict: Dispute, Severity: Note, Message: "what " + against[0].Document + " tells is denied in " + c.Document + ": “" + plain(c.Quote) + "”",
		Sides:   []Side{{Claims: some([]*claims.Claim{c}, sidesKept)}, {Claims: some(against, sidesKept)}},
		Because: []string{"the texts tell of one event, and one has the words of what is denied", denierOf(c) + " denies it"},
	}
}

// tellings reads the sentences of a document that have claims.
func (g *Group) tellings(doc int32) []tellingSentence {
	out := []tellingSentence{}
	at := map[[2]int]int{}
	for _, c := range few(g.world.Claims(doc)) {
		if c.Quote == "" || c.Kind == "document" {
			continue
		}
		l, err := normalize.LanguageFor(c.Language)
		if err != nil {
			return out
		}
		key := [2]int{int(c.Part), c.Sentence}
		k, ok := at[key]
		if !ok {
			k = len(out)
			at[key] = k
			out = append(out, tellingSentence{})
		}
		t := &out[k]
		t.claims = append(t.claims, c)
		t.denies = t.denies || c.Kind == "denial" && c.Key == "" || c.Kind == "state" && c.Object == denied || c.Stance == claims.Denied
		for _, w := range wordsBesides(c) {
			id := l.Word(w)
			t.denies = t.denies || l.Is(id, normalize.Negation)
			if s := l.Stem(w); len(w) > 2 && !slices.Contains(t.stems, s) {
				t.stems = append(t.stems, s)
			}
		}
	}
	return out
}

// wordsBesides are the words of a claim and of its sentence beside it, in lower case.
func wordsBesides(c *claims.Claim) []string {
	before, after := inSentence(c)
	return strings.FieldsFunc(strings.ToLower(before+c.Quote+after), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
}

// tells tells whether a sentence has the words of what is denied: those that it begins
// with, its verb, and most of the others.
func tells(t *tellingSentence, c *claims.Claim) bool {
	has := func(w string) bool {
		return slices.ContainsFunc(t.stems, func(s string) bool { return nearStems(s, w) })
	}
	for w := range strings.FieldsSeq(c.Object + " " + c.Expected) {
		if !has(w) {
			return false
		}
	}
	n := 0
	for _, w := range c.Context {
		if has(w) {
			n++
		}
	}
	return n >= 2 && (4*n >= 3*len(c.Context) || c.Expected != "" && 3*n >= 2*len(c.Context))
}

// nearStems tells whether two stems are one but for an ending that the stemmer leaves:
// "avions", "avion".
func nearStems(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) >= 4 && len(b)-len(a) <= 2 && strings.HasPrefix(b, a)
}

// mostAlike is the claim of a sentence around which most words of a denial stand.
func mostAlike(t *tellingSentence, c *claims.Claim) *claims.Claim {
	best, most := t.claims[0], -1
	for _, o := range t.claims {
		n := 0
		for _, w := range c.Context {
			if len(w) > 2 && strings.Contains(strings.ToLower(o.Quote), w) {
				n++
			}
		}
		if n > most {
			best, most = o, n
		}
	}
	if len(best.Quote) < shortQuote {
		return widened(best)
	}
	return best
}

// shortQuote is how long a quote is at most that shows too little of what a sentence tells.
const shortQuote = 40

// widened is a claim with the words of its sentence that stand beside it.
func widened(c *claims.Claim) *claims.Claim {
	before, after := inSentence(c)
	before, after = strings.TrimLeft(before, " \t"), strings.TrimRight(after, " \t")
	if i := strings.IndexByte(before, ' '); i >= 0 && len(before) >= shortQuote {
		before = before[i+1:] // which may be cut
	}
	if i := strings.LastIndexByte(after, ' '); i >= 0 && len(after) >= shortQuote {
		after = after[:i]
	}
	wide := *c
	wide.Start, wide.End, wide.Column = c.Start-len(before), c.End+len(after), c.Column-len(before)
	wide.Quote = before + c.Quote + after
	wide.Before, wide.After = strings.TrimSuffix(c.Before, before), strings.TrimPrefix(c.After, after)
	return &wide
}
