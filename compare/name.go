package compare

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

var nameCheck = &Check{
	Name: "name",
	Doc:  "One name spelled two ways in a text, or by one text against several: Rossetti four times, Rosetti once.",
	More: `Within a text, two names that differ in one letter are reported when all their
other words are the same (Ana Rossetti, Ana Rosetti), or when a longer word that
stands once looks like a slip for one that stands there more often. A last name counts
where it opens a sentence, and so does what is a letter off. Between texts,
when at least three spell a full name one way and one that names the same people
spells it another way.

Silent: plurals and adjectives (Chile, Chilean), relatives (Daniel and Daniela
Rossetti stay two), names with different first names (Adam Clayton, Eric Clapton),
British beside American spelling (Centre, Center), headlines in capitals, words that
another text has without its twin. A difference of accents alone is a note, and so are
two transliterations of one name (Mohamed, Mohammed; Ahmed Hasan Refaat, Ahmed Refat),
in a text that has several such or between two texts. A name of one word is also held against three other texts of
one event. Texts of one event that write a name in several ways get a note that lists
them all: joined or parted (Grey Gull, Greygull), by sound or by one letter (Nabi
Dorel, Nebi Dorel), with a short first name, an initial or a middle name or without
(Mike Brandt, Michael T. Brandt), with the stops of initials or without (T.J. Brandt, TJ Brandt). So
do names with a number in them, also inside one text: Orlan 4, Orlan-4, Orlan IV.
First or last names that look alike beside one that is the same (Ray Brandt, Ron Brandt;
Kiara Rait, Kiara Raite), words of a body in another order, one of them otherwise or more
(Harbour Commission, Harbour Committee) are noted where no text has both, and a capital inside
that one text, or another of its event, leaves out (MacBrandt, Macbrandt).
First names that only begin alike, and a last name with an s more, are noted where both
texts call the bearer the same or give one age (drummer Ingrid Brandt, drummer Inga
Brandt). A handful of texts need not tell of one event for it, only of nearly one.
Inside one text so are a first name long and short (Elizabeth Brandt, Liz Brandt), outside
quotations; a last name that stands once alone and without its O' or a letter (Sean
O'Brandt, Brandt); and in texts of one event a body that goes on behind two prepositions
(Office for Harbours, Office of Harbours).
One title in one event with two first names, or with two last names that look alike,
is a finding too (captain Paul Hignett, captain Peter Hignett). Each side lists where
its name stands further down, and the texts of the event that have it too.
`,
	Measured: precision("name"),
	Run:      names,
}

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

// names compares the names of each document with one another, and in the end
// those of all documents.
func names(g *Group) []Finding {
	if g.Key == "designation" {
		return designations(g)
	}
	if g.Key != "name" {
		return nil
	}
	ix := g.names()
	for from := 0; from < len(g.Claims); {
		to := from + 1
		for to < len(g.Claims) && g.Claims[to].Document == g.Claims[from].Document {
			to++
		}
		ix.found = append(ix.found, g.misspelled(g.Claims[from:to])...)
		from = to
	}
	if !g.last {
		return nil
	}
	out := append(append(copied(ix.found), g.alone()...), g.singles()...)
	out = append(out, g.variants(out)...)
	out = append(out, g.insides(out)...)
	out = append(out, g.cased()...)
	for i := range out {
		g.before.tellSpelling(&out[i])
		g.everywhere(&out[i])
	}
	return out
}

// copied puts findings about the same two spellings together: copies of one
// wire story have them all.
func copied(fs []Finding) []Finding {
	at := map[string]int{}
	out := fs[:0]
	for _, f := range fs {
		key := f.Sides[0].Claims[0].Object + "|" + f.Sides[1].Claims[0].Object
		k, ok := at[key]
		if !ok {
			at[key] = len(out)
			out = append(out, f)
			continue
		}
		for i := range f.Sides {
			out[k].Sides[i].Claims = append(out[k].Sides[i].Claims, f.Sides[i].Claims...)
		}
	}
	return out
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
	if spelling.Inflected(a, b) {
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
	short, sounds, lone := min(len(a), len(b)), false, false
	switch {
	case !same && (n == 1 && short >= singleLetters && spelling.Related(a, b) || short >= 5 && withoutO(rare.word, common.word)) && !rare.known && lastAlone(list, rare, common):
		lone = true
	case same && (n == 0 || n <= 1 && short >= 4 && (short >= 5 || !first)):
	case same && n == 2 && short >= 7 && a[0] == b[0] && !first && (a[len(a)-1] == b[len(b)-1] || spelling.OneBag(a, b)):
	case !same && n <= 1 && a[0] == b[0] && rare.times == 1 && (short >= 6 && common.times >= 2 || short >= 7 && len(b) >= 8) &&
		!rare.known && !spelling.Ending(a, b) && !strings.Contains(rare.word+common.word, "'") && !apartNames(list, rare, common) && !g.elsewhere(rare, common):
	case !same && n <= 1 && a[0] == b[0] && rare.times == 1 && short >= singleLetters && !rare.known && !spelling.Ending(a, b) && g.oddly(list, rare, common):
	case !same && n == 1 && a[0] == b[0] && rare.times == 1 && common.times >= soundedTimes && short >= 5 && !rare.known && !spelling.Ending(a, b) && spelling.OneSound(a, b) &&
		len(x.words) == 1 && len(y.words) == 1 && !g.elsewhere(rare, common) && ofScript(claimsOf(list)):
		sounds = true
	case !same && n == 1 && short >= 4 && len(a) != len(b) && a[0] == b[0] && a[len(a)-1] == b[len(b)-1] && common.times >= commonTimes && !rare.known && lastAlone(list, rare, common):
		lone = true
	default:
		return Finding{}, false
	}
	if spelling.Related(a, b) && !lone || spelling.OneWord(rare.word, common.word) || n == 0 && spelling.UnaccentedCapital(rare.word, common.word) {
		return Finding{}, false
	}
	if x.times == y.times && order.Claims(x.claim, y.claim) < 0 || x.times > y.times {
		x, y = y, x
	}
	f := Finding{
		Verdict: Discrepancy,
		Message: fmt.Sprintf("“%s” (%s) or “%s” (%s) in one text", y.claim.Quote, times(y.times), x.claim.Quote, times(x.times)),
		Sides:   []Side{{Claims: ix.reader.mentions(y.claim)}, {Claims: ix.reader.mentions(x.claim)}},
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
	if x.times == 1 && y.times == 1 && (opensSentence(x) || opensSentence(y)) {
		f.Verdict, f.Severity = Dispute, Note
		f.Because = append(f.Because, "each stands once, one of them at the head of a sentence, where any word has a capital")
	}
	soften(&f, a, b, ix.reader.transliterates)
	return f, true
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

// withoutO tells whether a word is another one without the O' before it.
func withoutO(a, b string) bool {
	rest, ok := strings.CutPrefix(b, "o'")
	return ok && rest == a
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

func lettersApart(n int) string {
	if n == 1 {
		return "one letter"
	}
	return "two letters"
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
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
