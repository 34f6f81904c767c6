package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/normalize"
)

// linkLetters is how long a preposition or a determiner before a name may be.
const linkLetters = 4

// LinkedName is a name that goes on behind a preposition: "Office for National
// Statistics".
type LinkedName struct {
	Head  string        // "Office"
	List  int           // of its preposition
	Name  string        // all of it
	Claim *claims.Claim // of what stands behind the preposition
}

// LinkOf reads the name of a body and the preposition that stand before a name.
func LinkOf(c *claims.Claim) (n LinkedName, ok bool) {
	known := spelling.Known()
	if _, word := lastOfWords(c.Before); len(word) > linkLetters {
		return n, false
	}
	all := paragraphBefore(c.Before)
	rest, word := lastOfWords(all)
	if known.Links[word] == 0 { // "of the Red Cross"
		if rest, word = lastOfWords(rest); known.Links[word] == 0 {
			return n, false
		}
	}
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return n, false
	}
	n.List, n.Claim = known.Links[word], c
	for k := range 4 {
		before, w := lastOfWords(rest)
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || l.Is(l.Word(w), normalize.Determiner) {
			break
		}
		if lower := strings.ToLower(w); k == 0 && !known.Linked[lower] && len(known.Bodies[lower]) == 0 {
			return n, false
		}
		if n.Head != "" {
			w += " "
		}
		n.Head, rest = w+n.Head, before
	}
	n.Name = all[len(rest):] + c.Quote
	return n, n.Head != ""
}

// lastOfWords cuts the last word off a text.
func lastOfWords(text string) (rest, word string) {
	text = strings.TrimRight(text, " \n")
	i := strings.LastIndexAny(text, " \n")
	return text[:i+1], text[i+1:]
}
