package corpus

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// Mark is what every comment in an article has in it that says what of it may
// stand. A reader takes such comments for no text.
const Mark = "gainsay:ignore"

// hideComments blanks the comments to gainsay in what is read of a plain text.
func hideComments(d *claims.Document) {
	if !strings.Contains(d.Text, "<!--") || !strings.Contains(d.Text, Mark) { // the first is rarer, and sooner looked for
		return
	}
	out := []byte(d.Readable(claims.Body))
	for at := 0; ; {
		start := strings.Index(d.Text[at:], "<!--")
		if start < 0 {
			break
		}
		start += at
		end := strings.Index(d.Text[start:], "-->")
		if end < 0 {
			break
		}
		at = start + end + len("-->")
		if strings.HasPrefix(strings.TrimSpace(d.Text[start+4:at-3]), Mark) {
			copy(out[start:at], blank(d.Text[start:at]))
		}
	}
	d.Reading = string(out)
}
