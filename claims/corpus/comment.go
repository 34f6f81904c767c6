package corpus

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/internal/suppress"
)

// hideComments blanks the comments to gainsay in what is read of a plain text.
func hideComments(d *claims.Document) {
	if !strings.Contains(d.Text, suppress.Mark) {
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
		if strings.HasPrefix(strings.TrimSpace(d.Text[start+4:at-3]), suppress.Mark) {
			copy(out[start:at], blank(d.Text[start:at]))
		}
	}
	d.Reading = string(out)
}
