package corpus

import (
	"fmt"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/gainsay/gainsay/claims"
)

// decodeText reads a text with its metadata in YAML front matter or in a
// first line "date 2006-01-02". The document's text is the whole file; the
// reading has the metadata blanked.
func decodeText(r Raw) (*claims.Document, error) {
	if err := checkUTF8(r.data); err != nil {
		return nil, err
	}
	d := &claims.Document{Text: string(r.data)}
	start, err := header(d)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(d.Text[start:]) == "" {
		return nil, errNoText
	}
	if start > 0 {
		d.Reading = blank(d.Text[:start]) + d.Text[start:]
	}
	hideComments(d)
	return d, nil
}

// header fills in what the head of a text says and returns where the article
// begins.
func header(d *claims.Document) (int, error) {
	text := d.Text
	bom := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	text = text[bom:]
	if first, rest, ok := strings.Cut(text, "\n"); ok && strings.TrimRight(first, " \t\r") == "---" {
		end, next := fence(rest)
		if end < 0 {
			return 0, lineError{1, fmt.Errorf("front matter is not closed by ---")}
		}
		return bom + len(first) + 1 + next, frontMatter(d, rest[:end])
	}
	line, _, _ := strings.Cut(text, "\n")
	body := strings.TrimLeft(line, " \t")
	const mark = "date "
	if len(body) < len(mark)+len(time.DateOnly) || !strings.EqualFold(body[:len(mark)], mark) {
		return bom, nil
	}
	day := body[len(mark) : len(mark)+len(time.DateOnly)]
	if !looksDated(day) {
		return bom, nil
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0, lineError{1, fmt.Errorf("%q is not a date", day)}
	}
	d.Published = t
	return bom + len(line) - len(body) + len(mark) + len(day), nil
}

// looksDated tells whether s is written like 2006-01-02, right or wrong.
func looksDated(s string) bool {
	for i := range len(s) {
		if dash := i == 4 || i == 7; dash != (s[i] == '-') || !dash && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// fence returns where a line "---" begins and where the line after it does.
func fence(text string) (end, next int) {
	for at := 0; at < len(text); {
		line, _, ok := strings.Cut(text[at:], "\n")
		next := at + len(line)
		if ok {
			next++
		}
		if l := strings.TrimRight(line, " \t\r"); l == "---" || l == "..." {
			return at, next
		}
		at = next
	}
	return -1, -1
}

// matter is the front matter of an article; other keys are left alone.
type matter struct {
	ID        string `yaml:"id"`
	Source    string `yaml:"source"`
	URL       string `yaml:"url"`
	Published string `yaml:"published"`
	Date      string `yaml:"date"`
	Lang      string `yaml:"lang"`
	Title     string `yaml:"title"`
}

func frontMatter(d *claims.Document, text string) error {
	var m matter
	if err := yaml.Unmarshal([]byte(text), &m); err != nil {
		line := 0
		if at, ok := err.(yaml.Error); ok && at.GetToken() != nil {
			line = 1 + at.GetToken().Position.Line
			err = fmt.Errorf("front matter: %s", at.GetMessage())
		}
		return lineError{line, err}
	}
	key := "published"
	if m.Published == "" {
		key, m.Published = "date", m.Date
	}
	t, err := ParseTime(m.Published)
	if err != nil {
		return lineError{keyLine(key, text), err}
	}
	d.ID, d.Source, d.URL, d.Published, d.Lang, d.Title = m.ID, m.Source, m.URL, t, m.Lang, m.Title
	return nil
}

// keyLine is the line of a key in front matter, of which the fence is the first.
func keyLine(key, text string) int {
	n := 2
	for line := range strings.SplitSeq(text, "\n") {
		if k, _, _ := strings.Cut(line, ":"); strings.TrimRight(k, " ") == key {
			return n
		}
		n++
	}
	return 1
}

// blank returns spaces for s, with its line breaks in place.
func blank(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c != '\n' && c != '\r' {
			b[i] = ' '
		}
	}
	return string(b)
}
