package compare

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/normalize"
)

// fingerprint names what disagrees: the check, the kind and of every side its
// earliest claim, by its value, its quote and the words of the sentence around
// it, read without regard to white space and Unicode form. Files, lines and the
// order of the sides do not count, nor who says the same later.
func fingerprint(f *Finding) string {
	sides := make([]string, len(f.Sides))
	for i := range f.Sides {
		if c := anchor(f.Sides[i].Claims); c != nil {
			sides[i] = amountKey(normal(c.Value)) + "\x1f" + plain(c.Quote) + "\x1f"
			if c.Passage != 0 { // a row of a table has none
				sides[i] += strconv.FormatUint(c.Passage, 16)
			}
		}
	}
	slices.Sort(sides)
	h := sha256.New()
	field(h, f.Check)
	field(h, f.Kind)
	for _, s := range sides {
		field(h, s)
	}
	return shorten(h)
}

func shorten(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)[:6]) }

// anchor is the claim that a side is known by.
func anchor(cs []claims.Claim) *claims.Claim {
	if len(cs) == 0 {
		return nil
	}
	first := &cs[0]
	for i := range cs[1:] {
		if c := &cs[i+1]; compareAnchors(c, first) < 0 {
			first = c
		}
	}
	return first
}

// compareAnchors puts the earliest first, the undated last, and asks the words
// where the days are one: not the place, so that a file may be renamed.
func compareAnchors(a, b *claims.Claim) int {
	c := cmp.Or(
		order.Bools(a.Published == 0, b.Published == 0),
		cmp.Compare(a.Published, b.Published),
		cmp.Compare(a.Passage, b.Passage),
		cmp.Compare(a.Part, b.Part),
	)
	if c != 0 {
		return c
	}
	if a.Quote != b.Quote {
		if c := cmp.Compare(plain(a.Quote), plain(b.Quote)); c != 0 {
			return c
		}
	}
	if a.Value == b.Value {
		return 0
	}
	return cmp.Compare(amountKey(normal(a.Value)), amountKey(normal(b.Value))) // how often a text has a name
}

// some returns the claims of a side that a finding lists: the n earliest, in
// order of place.
func some(cs []*claims.Claim, n int) []claims.Claim {
	if len(cs) > n {
		cs = slices.SortedStableFunc(slices.Values(cs), compareAnchors)[:n]
		slices.SortFunc(cs, order.Claims)
	}
	out := make([]claims.Claim, len(cs))
	for i, c := range cs {
		out[i] = *c
	}
	return out
}

// distinguish gives findings of one fingerprint names of their own. Which of
// them has which follows their order; that there are so many does not.
func distinguish(fs []Finding) {
	seen := map[string]int{}
	for i := range fs {
		id := fs[i].ID
		if seen[id]++; seen[id] > 1 {
			h := sha256.New()
			field(h, id)
			field(h, strconv.Itoa(seen[id]))
			fs[i].ID = shorten(h)
		}
	}
}

func field(h hash.Hash, s string) {
	io.WriteString(h, s)
	h.Write([]byte{0x1e})
}

// plain is a quote in composed form with single spaces, and with U+FFFD for
// every byte that is not UTF-8, as it comes back from JSON.
func plain(s string) string {
	if spaced(s) {
		return s
	}
	if !utf8.ValidString(s) {
		s = string([]rune(s))
	}
	return strings.Join(strings.Fields(norm.NFC.String(s)), " ")
}

// spaced tells whether a quote is letters and signs of ASCII with single spaces between.
func spaced(s string) bool {
	last := byte(' ')
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= utf8.RuneSelf || c == ' ' && last == ' ' {
			return false
		}
		last = s[i]
	}
	return last != ' ' || s == ""
}

// amountKey writes a set of values so that equal sets are written alike.
func amountKey(a normalize.Amount) string {
	var b strings.Builder
	switch {
	case a.NoMin:
		b.WriteString("(")
	case a.MinOut:
		b.WriteString("(" + a.Min.String())
	default:
		b.WriteString("[" + a.Min.String())
	}
	b.WriteString(",")
	switch {
	case a.NoMax:
		b.WriteString(")")
	case a.MaxOut:
		b.WriteString(a.Max.String() + ")")
	default:
		b.WriteString(a.Max.String() + "]")
	}
	return b.String() + " " + a.Unit
}
