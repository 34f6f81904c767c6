package compare

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

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
differ in one place are one quotation too. Texts of one event need share less: five
words that are nearly all of the shorter one, where one text says whose it is.
Where both texts tell of a country of another language, the message says that they
may be two translations.

Silent: one that is only part of the other, cuts (…) and words in [brackets], case,
signs, contractions (it's, it is), figures beside words (3, three), British beside
American spelling, an abbreviation, a name from another script spelled otherwise, two
named speakers, two languages, what is said again weeks later, a turn of phrase in the
middle of long ones; small words alone, unless two texts of one event quote at least
five words: it [is / was] one of the best.
`,
	Measured: precision("quote"),
	Run:      quotes,
}

// A wording of so few words may have one row of them that is whole, and so many
// are shared by two that begin and end alike.
const (
	shortWording = 8
	wholeWording = 6
)

// oneQuotation tells whether two wordings share so much that they are one
// quotation: most of a whole one, or a long stretch; more when both stand in
// one text, where speakers repeat themselves, and less when the speaker is
// known to be one.
func oneQuotation(al *alignment, x, y *wordingOf, speaker, inside bool) bool {
	part := float64(al.matched) / float64(max(al.length, 1))
	whole := 10*al.spanned(x, y) >= 8*min(len(x.words), len(y.words))
	switch {
	case whole && al.inA == len(x.words) && al.inB == len(y.words) && al.matched >= wholeWording && al.long >= 3 && part >= 0.65 && len(al.gaps) == 1:
		return true // from the first word to the last
	case inside:
		return whole && al.matched >= 8 && al.long >= 3 && part >= 0.75 || whole && al.matched >= 5 && al.long >= 2 && al.ending()
	case al.matched >= 8 && al.long >= 4 && part >= 0.75, al.matched >= 16 && part >= 0.6:
		return true
	case whole || speaker:
		return al.matched >= 6 && al.long >= 3 && part >= 0.7 || whole && al.matched >= 5 && al.long >= 2 && al.ending()
	}
	return false
}

// How far two wordings in texts of one event may part.
const (
	closeWords = 5 // words that they share,
	closeGap   = 3 // words of one that the other has not,
	closeGaps  = 2 // and places where they differ

	surelyWords = 8 // words that leave little doubt, where they are the whole of one
	smallBeside = 5 // words that are the same where only small words differ
	closeInside = 6 // words that a speaker may well say twice in one text
	othersAlike = 8 // words that two people do not say by chance who are perhaps not one
)

// near tells whether two wordings in texts of one event are one quotation: the
// shorter is nearly all in the other, and little in it is otherwise. Of few words
// one must be of somebody named.
func (al *alignment) near(x, y *wordingOf, by sayers, named bool) bool {
	short := min(len(x.words), len(y.words))
	if al.matched >= surelyWords && al.long >= 4 && al.spanned(x, y) == short && 10*al.matched >= 6*al.length {
		return true
	}
	if len(al.gaps) > closeGaps || al.long < 2 {
		return false
	}
	gap := closeGap
	if al.matched >= surelyWords {
		gap++
	}
	for _, g := range al.gaps {
		if len(g.a) > gap || len(g.b) > gap || len(g.a)+len(g.b) > gap+1 {
			return false
		}
	}
	if al.matched == closeWords-1 {
		return named && al.spanned(x, y) == short && len(al.gaps) == 1 && len(al.gaps[0].a) == 1 && len(al.gaps[0].b) == 1
	}
	part := 7
	if by == oneSayer {
		part = 6
	}
	return al.matched >= closeWords && 10*al.spanned(x, y) >= part*short && 10*al.matched >= 6*max(al.length, 1)
}

// brief tells whether two wordings of few words are one quotation: they begin and
// end alike and differ in one place. Where only words are put in, the shorter may
// begin or end within the other. Fewer words must be the same where both are
// of one speaker. In one text they must be, and one goes on in the sentence around it.
func (al *alignment) brief(x, y *wordingOf, speaker bool) bool {
	a, b := x.claims[0], y.claims[0]
	if len(al.gaps) != 1 || al.tailed || al.stretches != 1 || al.matched < closeWords-1 || al.long < 2 {
		return false
	}
	g := al.gaps[0]
	telling := al.matched == al.long // each of the words they share says something
	if most := al.matched; len(g.a) > closeGap || len(g.b) > closeGap || len(g.a)+len(g.b) > most && !(telling && speaker) {
		return false
	}
	inserted := len(g.a) == 0 || len(g.b) == 0
	first, second := al.inA == len(x.words), al.inB == len(y.words)
	part, whole := first || second, first && second
	if a.Document == b.Document {
		return speaker && part && !inserted && woven(a.Quote) != woven(b.Quote)
	}
	return whole && (speaker || al.matched >= closeWords) || part && inserted && telling
}

// otherEnd tells whether two wordings are one for long and part with their last
// words: "your harbour taught me to hold my [tongue / breath]".
func (al *alignment) otherEnd(x, y *wordingOf) bool {
	if al.first != [2]int{} || al.matched < onlyEnd || al.long < onlyEndLong {
		return false
	}
	al.addTails(x, y, closeWords+1, tailWords)
	return al.tailed && len(al.gaps) == 1 && al.inA == len(x.words) && al.inB == len(y.words)
}

// Words that two wordings share from the first on, of which the last ones differ
// in texts that may be of two events, and how many of them are long.
const (
	onlyEnd     = 7
	onlyEndLong = 4
)

// partsWays tells whether both wordings have words before the first or behind the
// last that they share.
func (al *alignment) partsWays(x, y *wordingOf) bool {
	return al.first[0] > 0 && al.first[1] > 0 || al.last[0]+1 < len(x.words) && al.last[1]+1 < len(y.words)
}

// titled tells whether a quotation is written as titles of books and films are,
// with capitals.
func titled(quote string) bool {
	long, small := 0, 0
	for i, w := range strings.Fields(quote) {
		r, _ := utf8.DecodeRuneInString(w)
		if i == 0 || utf8.RuneCountInString(w) < 4 || !unicode.IsLetter(r) {
			continue
		}
		long++
		if unicode.IsLower(r) {
			small++
		}
	}
	return long > 1 && small == 0
}

// oneTale tells whether two claims stand in one text or in two of one event.
func (g *Group) oneTale(a, b *claims.Claim) bool {
	i, okI := g.world.document(a.Document)
	j, okJ := g.world.document(b.Document)
	return okI && okJ && (i == j || g.world.share(i, j))
}

// spanned is how many words of the shorter wording lie where both meet.
func (al *alignment) spanned(x, y *wordingOf) int {
	if len(x.words) <= len(y.words) {
		return al.inA
	}
	return al.inB
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
	one := (by != otherSayers || !unnamed(a) || !unnamed(b) || al.matched >= othersAlike) && oneQuotation(&al, x, y, speaker, inside)
	if (!one || len(al.gaps) == 0) && (speaker || g.oneTale(a, b)) {
		across := a.Document != b.Document
		if by != otherSayers && (across || al.matched > closeInside) || across && al.matched >= othersAlike {
			al.addTails(x, y, closeWords+1, tailWords)
			one = one || al.near(x, y, by, a.Speaker+b.Speaker != "") && (across || al.apart() <= closeGap)
		}
		one = one || by != otherSayers && al.brief(x, y, by == oneSayer)
	}
	switch {
	case one:
	case a.Document == b.Document:
		one = al.heads(x, y)
	case by == oneSayer || (a.Subject == "" || b.Subject == "") && a.Subject+a.Of != "" && b.Subject+b.Of != "":
		one = al.otherEnd(x, y)
	}
	if !one || by == someSayer && (titled(a.Quote) || titled(b.Quote)) {
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
	case a.Document == b.Document && al.anotherSentence(), al.framed(a, b, min(len(x.words), len(y.words))):
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
