package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
)

var quoteCheck = &Check{
	Name: "quote",
	Doc:  "One quotation in two wordings: “the biggest mistake of my life”, “one of the biggest mistakes of my life”.",
	More: `Two quotations that share most of their words in order are laid side by side, and
what one has and the other has not is shown: I will [never / not] go back there. What
is on tape decides, and it may have been said twice: gainsay only says that two
wordings are in print, as a note. Of a saying that its speaker repeats, the place
nearest to the other wording counts. Two short ones that begin and end alike and
differ in one place are one quotation too, of four words where both are of one
speaker. Texts of one event need share less: five words that are nearly all of the
shorter one. What a headline quotes, or a line that heads a part of the text, is held
against what the text below quotes. A figure counts as a word: we lost [12 / 20] boats.
Where both texts tell of a country of another language, the message says that they
may be two translations. The same eight words of two people named, in texts of one
event, are told too.

Whose a quotation is, is the name beside it; where there is a pronoun or nobody, the
one person told of before is taken for the same speaker, never for another one.

Silent: one that is only part of the other, cuts (…) and words in [brackets], case,
signs, contractions (it's, it is), titles cut short (Gen., General), figures beside
words (3, three), British beside American spelling, an abbreviation, a name from
another script spelled otherwise, two named speakers, two languages, titles of books,
what is said again weeks later, what a sentence tells of its speaker (we did what the
law allows us, she had done "what the law allowed her"), a turn of phrase in the
middle of long ones; small words alone, unless two texts of one event or of one
speaker quote at least five words: it [is / was] one of the best.
`,
	Measured: precision("quote"),
	Run:      quotes,
}

// oneTale tells whether two claims stand in one text or in two of one event.
func (g *Group) oneTale(a, b *claims.Claim) bool {
	i, okI := g.world.document(a.Document)
	j, okJ := g.world.document(b.Document)
	return okI && okJ && (i == j || g.world.share(i, j))
}

// quotes compares quotations that have a row of words in common.
func quotes(g *Group) []Finding {
	if g.Key != "quotation" {
		return nil
	}
	list, words := wordings(g.Claims)
	m := matcher{words: words}
	var out []Finding
	for i := range list {
		if f, ok := g.givenTwice(&list[i]); ok {
			out = append(out, f)
		}
	}
	var alikes []alike
	pairs := inRows(list)
	for _, p := range headed(list, pairs) {
		x, y := &list[p.x], &list[p.y]
		if p.rows >= sharedRows || len(x.words) <= shortWording || len(y.words) <= shortWording {
			f, part, ok := g.reworded(&m, x, y)
			if part > 0 {
				alikes = append(alikes, alike{x, y, part, f, ok, min(len(x.words), len(y.words)) > shortWording})
			}
		}
	}
	return closestAlike(alikes, out)
}

// How many days later an office or a speaker may well say the same in other
// words, and how many words nobody says twice.
const (
	againDays = 10
	onceSaid  = 14
)

// saidAgain tells whether all texts with one wording are of days far from those
// of all texts with the other.
func saidAgain(x, y *wordingOf) bool {
	for _, a := range x.claims {
		for _, b := range y.claims {
			if d := a.Published - b.Published; a.Published == 0 || b.Published == 0 || -againDays <= d && d <= againDays {
				return false
			}
		}
	}
	return true
}

// framed tells whether two long quotations have no more in common than a turn of
// phrase in the middle: what two people say of one death, or one office says of
// two meetings.
func (al *alignment) framed(a, b *claims.Claim, short int) bool {
	return al.matched < onceSaid && (10*al.length < 4*short || 10*al.length < 6*short && a.Published != b.Published)
}

// reworded reports two wordings that are one quotation, and how much of them
// is the same: 0 where they are two.
func (g *Group) reworded(m *matcher, x, y *wordingOf) (f Finding, part float64, found bool) {
	g.judged()
	if y.claims[0].Key == headline && y.claims[0].Document == x.claims[0].Document {
		x, y = y, x
	}
	a, b := x.claims[0], y.claims[0]
	if a.Language != b.Language || len(x.words) == 0 || len(y.words) == 0 {
		return Finding{}, 0, false
	}
	inside := a.Document == b.Document && len(x.claims) == 1 && len(y.claims) == 1
	al := m.align(x, y)
	if al.matched < closeWords-1 || saidAgain(x, y) && (al.matched < onceSaid || 10*al.matched < 9*al.length) {
		return Finding{}, 0, false
	}
	by := sayersOf(a, b)
	if by == twoSayers {
		if al.stretches != 1 || 10*al.matched < 9*al.length || al.partsWays(x, y) || !oneQuotation(&al, x, y, true, inside) {
			return Finding{}, 0, false
		}
		f, found = g.twoSpeakers(a, b, al.matched)
		return f, 1, found
	}
	speaker := by == oneSayer && a.Speaker != "" && b.Speaker != ""
	if !g.oneSaying(&al, x, y, by, inside) || by == someSayer && (titled(a.Quote) || titled(b.Quote)) {
		return Finding{}, 0, false
	}
	part = float64(al.matched) / float64(al.length)
	switch {
	case len(al.gaps) == 0:
		g.Near(a, b, "part of")
		return Finding{}, part, false
	case al.retold(a, b):
		g.Near(a, b, "told by another")
		return Finding{}, part, false
	case al.onlyNames(a.Quote, b.Quote):
		g.Near(a, b, "spelling")
		return Finding{}, part, false
	case a.Document == b.Document && (al.anotherSentence() || a.Key != headline && al.gaps[0].otherFigures()), al.framed(a, b, min(len(x.words), len(y.words))):
		g.Near(a, b, "other sentence")
		return Finding{}, part, false
	case al.slight() && (a.Document == b.Document || 2*al.spanned(x, y) < min(len(x.words), len(y.words)) || al.matched < smallBeside && al.matched > al.long || !al.smallWords() || !speaker && !g.oneTale(a, b)):
		g.Near(a, b, "spelling")
		return Finding{}, part, false
	}
	f = Finding{
		Verdict:  Dispute, // on what was said; it may have been said twice
		Severity: Note,
		Message:  "one quotation in two wordings: " + al.show(),
		Because:  []string{fmt.Sprintf("%d of %d words in a row are the same", al.matched, al.length)},
		Sides:    []Side{{Claims: some(x.claims, sidesKept)}, {Claims: some(y.claims, sidesKept)}},
	}
	if al.slight() {
		f.Because = append(f.Because, "only small words differ")
	}
	if name := speakerOf(a, b); by == oneSayer && name != "" {
		f.Because = append(f.Because, "the same speaker: "+name)
	}
	if why := g.translatedTwice(a, b); why != "" {
		f.Message = "one quotation in two wordings, perhaps two translations: " + al.show()
		f.Because = append(f.Because, why)
	}
	return f, part, true
}
