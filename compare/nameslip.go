package compare

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// soundedTimes is how often a text must have a name for another one of five
// letters that sounds like it to be noted.
const soundedTimes = 3

// placesOf is how many words of a name are read.
const placesOf = 16

// namedAs is a name of a document, in words.
type namedAs struct {
	claim *claims.Claim
	words []string
	times int
}

// misspelled returns the words of a document's names that look like a slip for
// another one of it.
func (g *Group) misspelled(cs []*claims.Claim) []Finding {
	ix := g.names()
	r := &ix.reader
	r.read(ix, cs)
	var out []Finding
	for i, a := range r.order {
		u := &r.words[a]
		for _, b := range r.order[i+1:] {
			v := &r.words[b]
			if len(v.letters)-len(u.letters) > 2 {
				break
			}
			if u.letters[0] != v.letters[0] && u.letters[len(u.letters)-1] != v.letters[len(v.letters)-1] {
				continue
			}
			rare, common := u, v
			if rare.times > common.times {
				rare, common = common, rare
			}
			if f, ok := g.slip(r.list, rare, common); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// slip tells whether the rarer of two words looks like a misspelling of the
// other, and reports it.
func (g *Group) slip(list []namedAs, rare, common *spelled) (Finding, bool) {
	a, b := rare.letters, common.letters
	if rare.renamed || common.renamed || spelling.Inflected(a, b) && !bornWithE(list, rare, common) {
		return Finding{}, false
	}
	g.judged()
	ix := g.names()
	if bits.OnesCount64(rare.set^common.set) > 4 {
		return Finding{}, false // each of two edits puts in one letter and takes out one
	}
	n := spelling.Edits(a, b)
	if n > 2 {
		return Finding{}, false
	}
	x, y, same, first := beside(list, rare, common)
	short, sounds, lone, held := min(len(a), len(b)), false, false, false
	switch {
	case !same && (n == 1 && short >= singleLetters && spelling.Related(a, b) || short >= 5 && spelling.WithoutO(rare.word, common.word)) && !rare.known && lastAlone(list, rare, common):
		lone = true
	case same && (n == 0 || n <= 1 && short >= 4 && (short >= 5 || !first)):
	case same && n == 2 && short >= 7 && a[0] == b[0] && !first && (a[len(a)-1] == b[len(b)-1] || spelling.OneBag(a, b)):
	case !same && n <= 1 && a[0] == b[0] && rare.times == 1 && (short >= 6 && common.times >= 2 || short >= 7 && len(b) >= 8) &&
		!rare.known && !spelling.Ending(a, b) && !strings.Contains(rare.word+common.word, "'") && !apartNames(list, rare, common) && !g.elsewhere(rare, common):
	case !same && n <= 1 && a[0] == b[0] && rare.times == 1 && short >= singleLetters && !rare.known && !spelling.Ending(a, b) && g.oddly(list, rare, common):
	case !same && n == 1 && a[0] == b[0] && rare.times == 1 && common.times >= soundedTimes && short >= 5 && !rare.known && !spelling.Ending(a, b) && spelling.OneSound(a, b) &&
		len(x.words) == 1 && len(y.words) == 1 && !g.elsewhere(rare, common) && names.OfScript(claimsOf(list)):
		sounds = true
	case !same && n == 1 && short >= 4 && len(a) != len(b) && a[0] == b[0] && a[len(a)-1] == b[len(b)-1] && common.times >= commonTimes && !rare.known && lastAlone(list, rare, common):
		lone = true
	case !same && n <= 1 && g.otherwiseHeld(list, rare, common):
		held = true
	default:
		return Finding{}, false
	}
	if spelling.Related(a, b) && !lone && !held || spelling.OneWord(rare.word, common.word) || n == 0 && spelling.UnaccentedCapital(rare.word, common.word) {
		return Finding{}, false
	}
	if x.times == y.times && order.Claims(x.claim, y.claim) < 0 || x.times > y.times {
		x, y = y, x
	}
	f := Finding{
		Verdict: Discrepancy,
		Message: spelledSo(y, common, same) + " or " + spelledSo(x, rare, same) + " in one text",
		Sides:   []Side{{Claims: ix.reader.mentions(y.claim)}, {Claims: ix.reader.mentions(x.claim)}},
	}
	if !same {
		f.Sides[0].Claims = append(f.Sides[0].Claims, ix.reader.alone(common, y)...)
	}
	if x.claim.Part != y.claim.Part {
		f.Because = append(f.Because, "one stands in the headline")
	}
	if same {
		f.Because = append(f.Because, "all other words of the name are the same")
	}
	switch {
	case n == 0:
		f.Because = append(f.Because, "only an accent differs")
		f.Severity = Note
	default:
		f.Because = append(f.Because, "they differ in "+lettersApart(n))
	}
	if sounds {
		f.Severity = Note
		f.Because = append(f.Because, "they sound alike")
	}
	if lone {
		f.Severity = Note
		f.Because = append(f.Because, "it stands once, without a first name")
	}
	if held {
		f.Severity = Note
		f.Because = append(f.Because, heldWhy(list, rare, common))
	}
	if x.times == 1 && y.times == 1 && (opensSentence(x) || opensSentence(y)) {
		f.Verdict, f.Severity = Dispute, Note
		f.Because = append(f.Because, "each stands once, one of them at the head of a sentence, where any word has a capital")
	}
	soften(&f, a, b, ix.reader.transliterates)
	return f, true
}

// spelledSo is a name with how often its text has it, or, where one word alone tells it
// from another, that word, which other names of the text may end with too: "Ana
// Rossetti", and then "Rossetti" twice.
func spelledSo(n *namedAs, word *spelled, same bool) string {
	quote, often := n.claim.Quote, n.times
	if last := len(n.words) - 1; !same && word.times > often && n.words[last] == word.word {
		quote, often = quote[strings.LastIndexAny(quote, " \n")+1:], word.times
	}
	return fmt.Sprintf("“%s” (%s)", quote, times(often))
}

// commonTimes is how often a text must have a last name for a short one that stands
// once alone to be a slip for it.
const commonTimes = 5

// lastAlone tells whether the rarer of two words stands once, alone, in a text that has
// the other as the last of a full name.
func lastAlone(list []namedAs, rare, common *spelled) bool {
	if rare.times > 1 {
		return false
	}
	for _, p := range rare.places {
		if len(list[p/placesOf].words) > 1 {
			return false
		}
	}
	return slices.ContainsFunc(common.places, func(q int32) bool {
		n := &list[q/placesOf]
		return len(n.words) > 1 && int(q%placesOf) == len(n.words)-1
	})
}

// opensSentence tells whether a name of one word stands where a sentence begins.
func opensSentence(n *namedAs) bool {
	before := strings.TrimRight(n.claim.Before, " \n\t\"“”«»'‘’")
	return len(n.words) == 1 && (before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?"))
}

func claimsOf(list []namedAs) []*claims.Claim {
	out := make([]*claims.Claim, len(list))
	for i := range list {
		out[i] = list[i].claim
	}
	return out
}

// beside returns a name with the rarer word and one with the commoner: two
// that have all other words in common where there are such.
func beside(list []namedAs, rare, common *spelled) (x, y *namedAs, same, first bool) {
	x, y = &list[rare.places[0]/placesOf], &list[common.places[0]/placesOf]
	for _, p := range rare.places {
		for _, q := range common.places {
			m, n := &list[p/placesOf], &list[q/placesOf]
			i, j := int(p%placesOf), int(q%placesOf)
			if k := min(i, j); k+len(m.words)-i > 1 && slices.Equal(m.words[i-k:i], n.words[j-k:j]) && slices.Equal(m.words[i+1:], n.words[j+1:]) && telling(m.words, i) {
				return m, n, true, k == 0
			}
		}
	}
	return x, y, false, false
}

// telling tells whether another word of a name than its i-th is more than a
// particle: "Al-Qaida" and "Al-Baida" share none.
func telling(words []string, i int) bool {
	for k, w := range words {
		if k != i && len(w) > 2 {
			return true
		}
	}
	return false
}

// apartNames tells whether the two words stand only in names that have nothing
// in common but them: Adam Clayton, Eric Clapton.
func apartNames(list []namedAs, rare, common *spelled) bool {
	alone := false
	for _, p := range rare.places {
		m := &list[p/placesOf]
		alone = alone || len(m.words) == 1
		for _, q := range common.places {
			n := &list[q/placesOf]
			alone = alone || len(n.words) == 1
			if p%placesOf > 0 && q%placesOf > 0 && m.words[p%placesOf-1] != n.words[q%placesOf-1] {
				return true
			}
			if x, y := m.words[len(m.words)-1], n.words[len(n.words)-1]; spelling.Scripted(rare.letters) && int(p%placesOf) < len(m.words)-1 && int(q%placesOf) < len(n.words)-1 && x != y && !spelling.OneSound(spelling.Letters(nil, x), spelling.Letters(nil, y)) {
				return true // Mohammed Brandt, Mohamed Rossetti
			}
		}
	}
	return !alone
}

// soften makes a note of a finding about two spellings that may be two
// transliterations of one name, for they or enough names beside them are of
// another script.
func soften(f *Finding, a, b []rune, enough func() bool) {
	if f.Severity != 0 || !spelling.OneSound(a, b) || !spelling.Scripted(a) && !spelling.Scripted(b) && !enough() {
		return
	}
	f.Severity = Note
	f.Because = append(f.Because, "both may transliterate one name")
}

// objects are the names that some claims are of.
func objects(cs []*claims.Claim) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, c := range cs {
			if !yield(c.Object) {
				return
			}
		}
	}
}
