package compare

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/normalize"
)

// fingerprint names what disagrees: the check, the kind and of every side the
// value and the quotes, read without regard to white space and Unicode form.
// Files, lines, the order of the sides and repeated quotes do not count.
func fingerprint(f *Finding) string {
	sides := make([]string, len(f.Sides))
	for i, s := range f.Sides {
		quotes := make([]string, len(s.Claims))
		for j := range s.Claims {
			quotes[j] = plain(s.Claims[j].Quote)
		}
		slices.Sort(quotes)
		sides[i] = amountKey(s.Value) + "\x1f" + strings.Join(slices.Compact(quotes), "\x1f")
	}
	slices.Sort(sides)
	h := sha256.New()
	field(h, f.Check)
	field(h, f.Kind)
	for _, s := range sides {
		field(h, s)
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}

func field(h hash.Hash, s string) {
	io.WriteString(h, s)
	h.Write([]byte{0x1e})
}

// plain is a quote in composed form with single spaces, and with U+FFFD for
// every byte that is not UTF-8, as it comes back from JSON.
func plain(s string) string {
	if !utf8.ValidString(s) {
		s = string([]rune(s))
	}
	return strings.Join(strings.Fields(norm.NFC.String(s)), " ")
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
