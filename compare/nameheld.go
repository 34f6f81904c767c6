package compare

import (
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/normalize"
)

// heldLetters is how long a name is that is held for a slip by where it stands.
const heldLetters = 5

// swappedLetters is how long one is whose letters no other name has in another order.
const swappedLetters = 8

// otherwiseHeld tells whether two words of a text that differ in a letter are one name by
// where they stand: a full name and, further down, the last name alone, a last name with an
// e more, two before one noun (the Jabalya camp, the Jabaliya camp), letters swapped in a
// long one that each stands once.
func (g *Group) otherwiseHeld(list []namedAs, rare, common *spelled) bool {
	return heldWhy(list, rare, common) != "" && (!g.elsewhere(rare, common) || rare.times == common.times && !g.elsewhere(common, rare))
}

// heldWhy tells why two words are one name by where they stand, or "".
func heldWhy(list []namedAs, rare, common *spelled) string {
	a, b := rare.letters, common.letters
	switch {
	case a[0] != b[0] || spelling.Related(a, b):
	case bornWithE(list, rare, common):
		return "one has a letter more at the end, and stands once, without a first name"
	case rare.times == 1 && common.times == 1 && min(len(a), len(b)) >= swappedLetters && spelling.OneBag(a, b) && !(rare.known && common.known) && !apartNames(list, rare, common):
		return "each stands once, and the same letters are in another order"
	case min(len(a), len(b)) < heldLetters || rare.known || common.known || spelling.OneWord(rare.word, common.word):
	case inFullOnce(list, rare, common), inFullOnce(list, common, rare):
		if spelling.VowelEnding(a, b) && !(rare.times == 1 && common.times == 1 && (behindPreposition(list, rare) || behindPreposition(list, common))) {
			return "one stands in the full name, the other alone"
		}
	case rare.times == 1 && common.times == 1 && beforeOneNoun(list, rare, common):
		return "each stands once, before the same noun"
	}
	return ""
}

// bornWithE tells whether a word that stands once, alone, no first word of its sentence and
// before a verb, is the last name of somebody but for an e at the end: Gary Locke, and then
// "her aide and Lock said".
func bornWithE(list []namedAs, rare, common *spelled) bool {
	if n := len(rare.letters) - len(common.letters); n != 1 && n != -1 || rare.word[0] != common.word[0] {
		return false
	}
	return (rare.word+"e" == common.word || common.word+"e" == rare.word) && lastAlone(list, rare, common) && !opensSentence(&list[rare.places[0]/placesOf]) && beforeVerb(list[rare.places[0]/placesOf].claim) && !behindPreposition(list, rare)
}

// behindPreposition tells whether a word stands alone behind a preposition where its text
// has it first, as places do.
func behindPreposition(list []namedAs, w *spelled) bool {
	n := &list[w.places[0]/placesOf]
	l, err := normalize.LanguageFor(n.claim.Language)
	before := strings.TrimRight(n.claim.Before, " \n")
	return err == nil && len(n.words) == 1 && l.Is(l.Word(strings.ToLower(before[strings.LastIndexAny(before, " \n")+1:])), normalize.Preposition)
}

// beforeVerb tells whether a verb follows a name.
func beforeVerb(c *claims.Claim) bool {
	l, err := normalize.LanguageFor(c.Language)
	after := strings.TrimLeft(c.After, " ")
	if end := strings.IndexAny(after, " \n.,;:"); end > 0 {
		after = after[:end]
	}
	return err == nil && l.Is(l.Word(after), normalize.Verb|normalize.Auxiliary)
}

// inFullOnce tells whether one word only ends a full name, once, and the other only stands
// alone: who is called by it has no other full name.
func inFullOnce(list []namedAs, full, alone *spelled) bool {
	if full.times > 1 || len(full.places) > 1 {
		return false
	}
	n := &list[full.places[0]/placesOf]
	if len(n.words) < 2 || int(full.places[0]%placesOf) != len(n.words)-1 {
		return false
	}
	for _, p := range alone.places {
		if len(list[p/placesOf].words) > 1 {
			return false
		}
	}
	return true
}

// beforeOneNoun tells whether two names of one word stand behind a determiner or an article
// and before the same noun.
func beforeOneNoun(list []namedAs, rare, common *spelled) bool {
	x, y := &list[rare.places[0]/placesOf], &list[common.places[0]/placesOf]
	if len(x.words) > 1 || len(y.words) > 1 {
		return false
	}
	noun := nounBehind(x.claim)
	return noun != "" && noun == nounBehind(y.claim)
}

// nounBehind is the noun right behind a name that a determiner or an article is before, or "".
func nounBehind(c *claims.Claim) string {
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return ""
	}
	before := strings.TrimRight(c.Before, " \n-")
	before = before[strings.LastIndexAny(before, " \n")+1:]
	if w := strings.ToLower(before); !l.Is(l.Word(w), normalize.Determiner) && w != "al" && w != "el" {
		return ""
	}
	after, spaced := strings.CutPrefix(c.After, " ")
	if end := strings.IndexAny(after, " \n.,;:!?\"”»)"); end > 0 {
		after = after[:end]
	}
	const small = normalize.Verb | normalize.Auxiliary | normalize.Pronoun | normalize.Conjunction | normalize.Relative | normalize.Adverb | normalize.Subordinator | normalize.Preposition | normalize.Determiner
	if !spaced || utf8.RuneCountInString(after) < 4 || strings.ToLower(after) != after || l.Is(l.Word(after), small) {
		return ""
	}
	return after
}
