package claims

import (
	"time"

	"github.com/gainsay/gainsay/normalize"
)

// Document is an article. Only Text is required: without Published nothing is
// assumed about its date but what its own text shows, and without Lang its
// language is detected.
type Document struct {
	ID        string
	Source    string    // who published it
	URL       string    // where
	Published time.Time // zero when not known; only its day and order matter
	Lang      string    // BCP 47
	Title     string    // the headline
	Text      string

	// Body lists the ranges of Text to read, in order; nil is all of it. A
	// reader of files sets it where markup or a header is not article text.
	Body []normalize.Span
}
