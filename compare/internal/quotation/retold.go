package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
)

// Retold tells whether two wordings are what somebody said and the same as
// a sentence tells it of him: "we did all that the law allows us", she had done "all
// that the law allowed her". The person of each gap is another one, and so may be
// the ending of its verbs.
func (al *Alignment) Retold(x, y *claims.Claim) bool {
	person := spelling.Known().Persons[x.Language]
	turned := false
	for _, g := range al.gaps {
		of := [2]int{personOf(person, g.a), personOf(person, g.b)}
		switch {
		case of == [2]int{1, 2} && woven(y.Quote), of == [2]int{2, 1} && woven(x.Quote):
			turned = true
		case of[0] != of[1]:
			return false
		}
		if !conjugated(without(person, g.a), without(person, g.b)) {
			return false
		}
	}
	return turned
}

// personOf is the person of the pronouns among words: 0 where there are none.
func personOf(person map[string]int, words []string) int {
	for _, w := range words {
		if p := person[w]; p > 0 {
			return p
		}
	}
	return 0
}

func without(person map[string]int, words []string) []string {
	var out []string
	for _, w := range words {
		if person[w] == 0 {
			out = append(out, w)
		}
	}
	return out
}

// conjugated tells whether words are the same but for their endings, or small.
func conjugated(a, b []string) bool {
	for len(a) > 0 && len(b) > 0 && stemmed(a[len(a)-1], b[len(b)-1]) {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return (&Alignment{gaps: []gap{{a, b}}}).Slight()
}

// stemmed tells whether two words begin alike for all but an ending.
func stemmed(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 && max(len(a), len(b))-n <= 4
}

// woven tells whether a quotation goes on in the sentence around it.
func woven(quote string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(quote, "…. "))
	return unicode.IsLower(r)
}
