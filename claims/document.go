package claims

import (
	"strings"
	"time"
	"unicode/utf8"
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

	// Reading, when set, is what is read in place of Text: just as long, byte
	// for byte in the same place, with what is not article text blanked. A
	// reader of files sets it where markup or a header surrounds the article,
	// so that spans and quotes stay those of Text.
	Reading string
}

// Readable returns what is to be read of a part: the title, or the text with
// markup blanked. Its bytes stand where those of the part stand.
func (d *Document) Readable(p Part) string {
	switch {
	case p == Title:
		return d.Title
	case len(d.Reading) == len(d.Text):
		return d.Reading
	}
	return d.Text
}

// Words returns a part as it was given.
func (d *Document) Words(p Part) string {
	if p == Title {
		return d.Title
	}
	return d.Text
}

// surrounding is how many bytes of context a claim carries on each side.
const surrounding = 64

// surround gives a claim the words around its quote, cut between words.
func (d *Document) surround(c *Claim) {
	text := d.Words(c.Part)
	if c.Start < 0 || c.End > len(text) || c.Start > c.End {
		return // a claim of a table
	}
	c.Before, c.After = wordsBefore(text[:c.Start]), wordsBehind(text[c.End:])
}

func wordsBefore(text string) string {
	if len(text) <= surrounding {
		return text
	}
	text = text[len(text)-surrounding:]
	if i := strings.IndexByte(text, ' '); i >= 0 {
		return text[i+1:]
	}
	for !utf8.RuneStart(text[0]) {
		text = text[1:]
	}
	return text
}

func wordsBehind(text string) string {
	if len(text) <= surrounding {
		return text
	}
	end := surrounding
	if i := strings.LastIndexByte(text[:surrounding], ' '); i >= 0 {
		end = i
	}
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}
