package compare

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// narrower tells whether the later of two figures of one text says in its clause
// what that of the earlier does not: where, by what or of what some of them
// died. "Twelve people were killed when a tower fell" is no other toll than that
// of the storm, which killed 21.
func narrower(a, b *claims.Claim) bool {
	if a.Part != b.Part {
		return false
	}
	first, next := asTold(a, b)
	var room [8]string // more than most quotes have
	said := appendStems(room[:0], next)
	for _, w := range said {
		for _, m := range mannersBy().of(w) {
			how := func(w string) bool { return strings.HasPrefix(w, m) }
			if how(w) && !slices.ContainsFunc(first.Context, how) && !slices.ContainsFunc(appendStems(nil, first), how) {
				return true
			}
		}
	}
	return slices.ContainsFunc(next.Context, func(w string) bool {
		return !slices.Contains(first.Context, w) && !slices.Contains(said, w) && w != next.Head && !slices.Contains(anyone, w) && !calls(next.Speaker, w) && !calls(first.Speaker, w) && !isNamed(first, w)
	})
}

// asTold returns two claims of one part of a text as they stand there.
func asTold(a, b *claims.Claim) (first, next *claims.Claim) {
	if b.Start < a.Start {
		return b, a
	}
	return a, b
}

// manners are the stems of verbs that say how some people died or were hurt.
var manners = []string{"drown", "suffoc", "electrocut", "burn", "stab", "crush", "freez", "froz", "ahog", "asfixi", "quem", "apuñal", "aplast", "noy", "asphyxi", "brûl", "poignard", "écras"}

// mannersBy are the manners by their first byte.
var mannersBy = sync.OnceValue(func() *byFirstByte { return listByFirstByte(manners) })

// byFirstByte lists words by their first byte, in their order.
type byFirstByte [256][]string

func listByFirstByte(words []string) *byFirstByte {
	var by byFirstByte
	for _, w := range words {
		by[w[0]] = append(by[w[0]], w)
	}
	return &by
}

// of are those that a word can begin with.
func (by *byFirstByte) of(word string) []string {
	if word == "" {
		return nil
	}
	return by[word[0]]
}

// appendStems appends the stems of the words of a claim's quote.
func appendStems(dst []string, c *claims.Claim) []string {
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return dst
	}
	var room [16]normalize.Token
	for _, t := range l.AppendTokens(room[:0], c.Quote) {
		if t.Kind == normalize.WordToken {
			dst = append(dst, l.Stem(strings.ToLower(c.Quote[t.Start:t.End])))
		}
	}
	return dst
}

// isNamed tells whether a word is of a place or a name of a claim's event.
func isNamed(c *claims.Claim, word string) bool {
	for _, names := range [][]string{c.Event.Places, c.Event.Names, c.Event.Sites} {
		if slices.ContainsFunc(names, func(n string) bool { return calls(n, word) }) {
			return true
		}
	}
	return false
}

// calls tells whether a stem is of the words of a name.
func calls(name, stem string) bool { return strings.Contains(strings.ToLower(name), stem) }
