package quotation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
)

// A wording of so few words may have one row of them that is whole, and so many
// are shared by two that begin and end alike.
const (
	ShortWording = 8
	wholeWording = 6
)

// OneSaying tells whether two wordings are one quotation: by what they share, by
// texts of one event or a speaker that they have, or as a headline and its text.
// oneTale tells whether two claims stand in one text or in two of one event.
func (al *Alignment) OneSaying(x, y *Wording, by Sayers, inside bool, oneTale func(a, b *claims.Claim) bool) bool {
	return al.told(x, y, by, inside, oneTale) && !(by == someSayer && (titled(x.Claims[0].Quote) || titled(y.Claims[0].Quote)))
}

// told is OneSaying, titles of books and films too.
func (al *Alignment) told(x, y *Wording, by Sayers, inside bool, oneTale func(a, b *claims.Claim) bool) bool {
	a, b := x.Claims[0], y.Claims[0]
	across := a.Document != b.Document
	speaker := by == OneSayer && a.Speaker != "" && b.Speaker != ""
	one := (by != otherSayers || !unnamed(a) || !unnamed(b) || al.matched >= othersAlike) && oneQuotation(al, x, y, speaker, inside)
	if (!one || len(al.gaps) == 0) && (speaker || oneTale(a, b)) {
		if by != otherSayers && (across || al.matched > closeInside) || across && al.matched >= othersAlike {
			al.addTails(x, y, closeWords+1, tailWords)
			one = one || al.near(x, y, by, a.Speaker+b.Speaker != "") && (across || al.apart() <= closeGap)
		}
		one = one || by != otherSayers && al.brief(x, y, by == OneSayer, speaker)
	}
	switch {
	case one && across && by != OneSayer && al.matched < surelyWords && (a.Key == Headline || b.Key == Headline):
		return false // whose words a headline has is told below it
	case one:
		return true
	case !across:
		return al.heads(x, y)
	}
	known := a.Subject+a.Of != "" && b.Subject+b.Of != ""
	return (by == OneSayer || known && (a.Subject == "" || b.Subject == "")) && al.otherEnd(x, y)
}

// oneQuotation tells whether two wordings share so much that they are one
// quotation: most of a whole one, or a long stretch; more when both stand in
// one text, where speakers repeat themselves, and less when the speaker is
// known to be one.
func oneQuotation(al *Alignment, x, y *Wording, speaker, inside bool) bool {
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

// WordForWord tells whether two wordings are nearly the same from the first word
// to the last, so that two speakers can be given one quotation.
func (al *Alignment) WordForWord(x, y *Wording, inside bool) bool {
	return al.stretches == 1 && 10*al.matched >= 9*al.length && !al.partsWays(x, y) && oneQuotation(al, x, y, true, inside)
}

// TellsSmall tells whether two wordings that differ only in small words are
// worth telling of, if they are of one speaker or event.
func (al *Alignment) TellsSmall(x, y *Wording) bool {
	return x.Claims[0].Document != y.Claims[0].Document && 2*al.spanned(x, y) >= min(len(x.words), len(y.words)) &&
		(al.matched >= smallBeside || al.matched <= al.long) && al.smallWords()
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
func (al *Alignment) near(x, y *Wording, by Sayers, named bool) bool {
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
	if by == OneSayer {
		part = 6
	}
	return al.matched >= closeWords && 10*al.spanned(x, y) >= part*short && 10*al.matched >= 6*max(al.length, 1)
}

// brief tells whether two wordings of few words are one quotation: they begin and
// end alike and differ in one place. Where only words are put in, the shorter may
// begin or end within the other. Fewer words must be the same where both are
// of one speaker, and small ones may be where he is named in both and one word is another:
// "we could not [see / touch] it any more". In one text they must be, and one goes on in the sentence around it.
func (al *Alignment) brief(x, y *Wording, speaker, named bool) bool {
	a, b := x.Claims[0], y.Claims[0]
	if len(al.gaps) != 1 || al.tailed || al.stretches != 1 || al.matched < closeWords-1 {
		return false
	}
	g := al.gaps[0]
	if al.long < 2 && !(named && a.Document != b.Document && al.matched >= closeWords && len(g.a) == 1 && len(g.b) == 1) {
		return false
	}
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
func (al *Alignment) otherEnd(x, y *Wording) bool {
	if al.first != [2]int{} || al.matched < onlyEnd || al.long < onlyEndLong {
		return false
	}
	al.addTails(x, y, closeWords+1, tailWords)
	return al.tailed && len(al.gaps) == 1 && al.inA == len(x.words) && al.inB == len(y.words)
}

// words that two wordings share from the first on, of which the last ones differ
// in texts that may be of two events, and how many of them are long.
const (
	onlyEnd     = 7
	onlyEndLong = 4
)

// PartsWays tells whether two wordings share one row of words and both have more before the
// first of them or behind the last, and no small words alone.
func (m *Matcher) PartsWays(x, y *Wording) bool {
	al := m.Align(x, y)
	telling := func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return utf8.RuneCountInString(w) >= 4 })
	}
	return al.Same() && (telling(x.words[:al.first[0]]) && telling(y.words[:al.first[1]]) || telling(x.words[al.last[0]+1:]) && telling(y.words[al.last[1]+1:]))
}

// partsWays tells whether both wordings have words before the first or behind the
// last that they share.
func (al *Alignment) partsWays(x, y *Wording) bool {
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

// spanned is how many words of the shorter wording lie where both meet.
func (al *Alignment) spanned(x, y *Wording) int {
	if len(x.words) <= len(y.words) {
		return al.inA
	}
	return al.inB
}
