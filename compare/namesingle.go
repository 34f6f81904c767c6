package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/internal/vocab"
)

// singleLetters is how long a name of one word must be to be compared alone.
const singleLetters = 6

// singles returns the names of one word that one document alone spells so,
// against several of its event that spell it one letter otherwise.
func (g *Group) singles() []Finding {
	ix := g.names()
	common := map[uint64][]int32{} // by what is left of a word without a letter, the words
	for id, docs := range ix.docs {
		if len(docs) < against {
			continue
		}
		if a := spelling.Letters(nil, ix.text[id]); len(a) >= singleLetters && spelling.Alphabetic(a) {
			eachLess(a, func(key uint64) { common[key] = append(common[key], int32(id)) })
		}
	}
	var out []Finding
	for id, docs := range ix.docs {
		if len(docs) != 1 {
			continue
		}
		a := spelling.Letters(nil, ix.text[id])
		if len(a) < singleLetters || !spelling.Alphabetic(a) {
			continue
		}
		var near []int32
		eachLess(a, func(key uint64) { near = append(near, common[key]...) })
		slices.Sort(near)
		for _, other := range slices.Compact(near) {
			if f, ok := g.single(docs[0], a, int32(id), other); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// eachLess calls f with a hash of a word and of all that is left of it without
// one letter.
func eachLess(word []rune, f func(key uint64)) {
	for but := -1; but < len(word); but++ {
		h := vocab.Seed64
		for i, r := range word {
			if i != but {
				h = vocab.Step64(vocab.Step64(h, byte(r)), byte(r>>8))
			}
		}
		f(h)
	}
}

// single reports the word id of one document against another one of several.
func (g *Group) single(doc int32, a []rune, id, other int32) (Finding, bool) {
	ix := g.names()
	b := spelling.Letters(nil, ix.text[other])
	g.judged()
	if spelling.Edits(a, b) != 1 || a[0] != b[0] || spelling.Inflected(a, b) || spelling.Ending(a, b) || spelling.Related(a, b) || spelling.OneWord(ix.text[id], ix.text[other]) || slices.Contains(ix.docs[other], doc) {
		return Finding{}, false
	}
	own := g.firstNamed(doc, ix.text[id])
	if own == nil {
		return Finding{}, false
	}
	var others []*claims.Claim
	for _, d := range ix.docs[other] {
		c := g.firstNamed(d, ix.text[other])
		if c != nil && strings.Contains(own.Object, " ") && strings.Contains(c.Object, " ") {
			return Finding{}, false // Olivia Colman, Jenna Coleman
		}
		if c != nil && g.world.share(doc, d) {
			others = append(others, c)
		}
	}
	if len(others) < against {
		return Finding{}, false
	}
	f := Finding{
		Verdict: Discrepancy,
		Message: fmt.Sprintf("“%s” (%s) or “%s” (%d others)", own.Quote, own.Document, others[0].Quote, len(others)),
		Because: []string{"one document has it so alone, and tells of the same event", "they differ in one letter"},
		Sides:   []Side{{Claims: []claims.Claim{*own}}, {Claims: some(others, sidesKept)}},
	}
	cs, _ := g.world.Kind(doc, g.Key)
	soften(&f, a, b, func() bool { return names.Scripted(objects(cs)) > 0 })
	return f, true
}

// firstNamed is the first name of a document that is a word, or ends with it, and
// that no list of words or places has.
func (g *Group) firstNamed(doc int32, word string) *claims.Claim {
	cs, _ := g.world.Kind(doc, g.Key)
	for _, c := range cs {
		if c.Object == word && len(c.Scope) == 0 || strings.HasSuffix(c.Object, " "+word) {
			return c
		}
	}
	return nil
}

// share tells whether two documents tell of one event.
func (w *world) share(a, b int32) bool {
	for _, s := range w.stories[w.own[a]:w.own[a+1]] {
		if slices.Contains(w.stories[w.own[b]:w.own[b+1]], s) {
			return true
		}
	}
	return false
}

// oddly tells whether no other document has the rarer word and several have
// the commoner one.
func (g *Group) oddly(list []namedAs, rare, common *spelled) bool {
	ix := g.names()
	return len(ix.docs[ix.word(rare.word)]) == 1 && len(ix.docs[ix.word(common.word)]) >= against && !apartNames(list, rare, common)
}
