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
	Head    string        // "Office"
	List    int           // of its preposition
	Article bool          // whether it has an article behind it
	Name    string        // all of it
	Claim   *claims.Claim // of what stands behind the preposition
}

// LinkOf reads the name of a body and the preposition that stand before a name.
func LinkOf(c *claims.Claim) (n LinkedName, ok bool) {
	known := spelling.Known()
	if _, word := lastOfWords(c.Before); len(word) > linkLetters {
		return n, false
	}
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return n, false
	}
	all := paragraphBefore(c.Before)
	rest, word := lastOfWords(all)
	if known.Links[word] == 0 { // "of the Red Cross"
		n.Article = l.Is(l.Word(word), normalize.Determiner)
		if rest, word = lastOfWords(rest); known.Links[word] == 0 || !n.Article {
			return n, false
		}
	}
	if after := strings.TrimLeft(c.After, " "); after != "" && after[0] >= '0' && after[0] <= '9' {
		return n, false // "University on January 22"
	}
	n.List, n.Claim = known.Links[word], c
	n.Head, rest = headBefore(l, rest)
	if n.Head == "" {
		return n, false
	}
	if last := strings.ToLower(n.Head[strings.LastIndexByte(n.Head, ' ')+1:]); !known.Linked[last] && len(known.Bodies[last]) == 0 {
		// "Church of Saint Ana of Tarvo"
		before, of := lastOfWords(rest)
		head, further := "", ""
		if known.Links[of] > 0 {
			head, further = headBefore(l, before)
		}
		if last = strings.ToLower(head[strings.LastIndexByte(head, ' ')+1:]); !known.Linked[last] {
			return n, false
		}
		rest = further
	}
	n.Name = all[len(rest):] + c.Quote
	return n, true
}

// headBefore cuts the words with a capital off the end of a text, up to four.
func headBefore(l *normalize.Language, text string) (head, rest string) {
	rest = text
	for range 4 {
		before, w := lastOfWords(rest)
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || l.Is(l.Word(w), normalize.Determiner) {
			break
		}
		if head != "" {
			w += " "
		}
		head, rest = w+head, before
	}
	return head, rest
}

// lastOfWords cuts the last word off a text.
func lastOfWords(text string) (rest, word string) {
	text = strings.TrimRight(text, " \n")
	i := strings.LastIndexAny(text, " \n")
	return text[:i+1], text[i+1:]
}
