package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/names"
)

// innerCapital tells whether some words have a capital behind a small letter.
func innerCapital(words string) bool {
	for i := 2; i < len(words); i++ {
		if words[i]-'A' < 26 && words[i-1]-'a' < 26 {
			return true
		}
	}
	return false
}

// innerWords keeps which words of a name have a capital inside.
func (ix *nameIndex) innerWords(c *claims.Claim) {
	for w := range strings.FieldsFuncSeq(c.Quote, apartInName) {
		if len(w) < casedLetters || !innerCapital(w) {
			continue
		}
		if id, ok := ix.words[strings.ToLower(w)]; ok && !slices.Contains(ix.inner, id) {
			ix.inner = append(ix.inner, id)
		}
	}
}

// casedLetters is how many letters a word must have: SpA is a form of any firm.
const casedLetters = 5

func apartInName(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '.' }

// inForm is a word of a document as it writes it.
type inForm struct {
	doc   int32
	claim *claims.Claim
}

// cased returns the words of names that one text, or texts of one event, write
// with a capital inside and without: MacBrandt, Macbrandt.
func (g *Group) cased() (out []Finding) {
	ix := g.names()
	for _, id := range ix.inner {
		word := ix.text[id]
		var inner, flat []inForm
		for _, d := range ix.docs[id] {
			cs, _ := g.world.Kind(d, g.Key)
			for _, c := range cs {
				switch form := formOfWord(c, word); {
				case form == "":
				case innerCapital(form):
					inner = append(inner, inForm{d, c})
				default:
					flat = append(flat, inForm{d, c})
				}
			}
		}
		one := func(own, x inForm) bool {
			return (x.doc == own.doc || g.world.share(own.doc, x.doc)) && besideWord(own.claim.Object, x.claim.Object, word)
		}
		out = append(out, g.inTwoForms(inner, flat, one, "they differ in a capital inside")...)
	}
	return out
}

// inTwoForms reports the names that stand in two forms, each with those that are one with
// the first of them, for a reason.
func (g *Group) inTwoForms(these, others []inForm, one func(own, x inForm) bool, why string) (out []Finding) {
	for len(these) > 0 && len(others) > 0 {
		own := these[0]
		is := func(x inForm) bool { return one(own, x) }
		a, b := claimsWhere(&these, is), claimsWhere(&others, is)
		if len(b) > 0 {
			g.judged()
			out = append(out, twoForms(a, b, why))
		}
	}
	return out
}

// twoForms reports two ways to write a name, with the claims of each, for a reason.
func twoForms(a, b []*claims.Claim, why string) Finding {
	f := Finding{Verdict: Dispute, Severity: Note, Because: []string{why}}
	f.Sides = []Side{{Claims: some(a, sidesKept)}, {Claims: some(b, sidesKept)}}
	x, y := names.Variant{Claims: a}, names.Variant{Claims: b}
	if inOneText(f.Sides) {
		f.Message = "“" + a[0].Quote + "” or “" + b[0].Quote + "” in one text"
	} else {
		f.Message = "“" + a[0].Quote + "” (" + texts(&x) + ") or “" + b[0].Quote + "” (" + texts(&y) + ")"
		f.Because = slices.Insert(f.Because, 0, "the texts tell of one event")
	}
	return f
}

// besideWord tells whether two names that have a word may be one: one is that word
// alone, or they share another one. DeShawn Brandt and Deshawn Rossetti are two.
func besideWord(a, b, word string) bool {
	if a == b || a == word || b == word {
		return true
	}
	for w := range strings.FieldsSeq(a) {
		if w != word && len(w) > 1 && slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	return false
}

// claimsWhere takes what is so out of a list and returns the claims, one a text.
func claimsWhere(list *[]inForm, is func(inForm) bool) (out []*claims.Claim) {
	*list = slices.DeleteFunc(*list, func(x inForm) bool {
		if !is(x) {
			return false
		}
		if len(out) == 0 || out[len(out)-1].Document != x.claim.Document {
			out = append(out, x.claim)
		}
		return true
	})
	return out
}

// inAddress tells whether a name is a handle or stands in an address.
func inAddress(c *claims.Claim) bool {
	r, _ := utf8.DecodeLastRuneInString(c.Before)
	return strings.ContainsRune("#@/.", r) || len(c.After) > 1 && c.After[0] == '.' && c.After[1] > ' '
}

// formOfWord returns how a claim's text writes a word of its name, or "" where that
// does not tell: in capitals, behind # or @, in an address.
func formOfWord(c *claims.Claim, word string) string {
	if inAddress(c) {
		return ""
	}
	for w := range strings.FieldsFuncSeq(c.Quote, apartInName) {
		if len(w) != len(word) || w == word || strings.ToLower(w) != word {
			continue
		}
		if strings.ToUpper(w) == w {
			return ""
		}
		return w
	}
	return ""
}
