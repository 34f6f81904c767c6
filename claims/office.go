package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// OfficeKind is the kind "office": who is said to hold, have held or be about
// to hold an office of the tables. Its claims have the person as Subject, the
// office's ID as Object, As, Tense, and the ordinal, if any, as Number: of the
// holder, of the government, or of the year in office when Of says so. Those
// that name a government have the Key "government". AsOf is the day of the
// clause where the text tells it. A name that could be anybody's, such as
// "President Ford" where no Gerald Ford is named, makes no claim.
func OfficeKind(tables *offices.Tables) *Kind {
	return &Kind{
		Name:  "office",
		Doc:   "Who holds, held or will hold an office.",
		Check: "office",
		Vocabulary: func(l *normalize.Language) (wake, more []string) {
			return tables.Wake(l), tables.Vocabulary(l)
		},
		Find: func(p *Page, sentence int, out []Claim) []Claim {
			var buf [8]offices.Mention
			for _, m := range tables.Find(p.Text, sentence, buf[:0]) {
				if !m.Sure {
					continue
				}
				c := Claim{Span: m.Span, Kind: "office", Subject: m.Person, Object: m.Office, As: m.As, Tense: m.Tense, AsOf: m.On, Rule: m.Table}
				if m.Government {
					c.Key = "government"
				}
				if m.Ordinal > 0 {
					c.Number = strconv.Itoa(m.Ordinal)
				}
				if m.Year > 0 {
					c.Number, c.Of = strconv.Itoa(m.Year), "year in office"
				}
				out = append(out, c)
			}
			return out
		},
	}
}
