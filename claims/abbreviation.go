package claims

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// How many letters an abbreviation has that another may be a slip for: of shorter ones most
// stand for something.
const (
	shortestAbbreviation = 4
	longestAbbreviation  = 8
)

// abbreviation tells whether token i is an abbreviation: capitals alone, among words that
// are not.
func (p *Page) abbreviation(i int, s normalize.Sentence) bool {
	t := &p.Tokens[i]
	if !t.Is(normalize.Caps) || t.Kind != normalize.WordToken || t.End-t.Start < shortestAbbreviation || t.End-t.Start > longestAbbreviation || p.shouts(i-1, s) || p.shouts(i+1, s) {
		return false
	}
	for _, c := range []byte(p.String(i)) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return t.Start == 0 || p.Source[t.Start-1] != '@' && p.Source[t.Start-1] != '#'
}

// shouts tells whether token i of a sentence is a word in capitals.
func (p *Page) shouts(i int, s normalize.Sentence) bool {
	return i >= s.First && i < s.Last && p.Tokens[i].Kind == normalize.WordToken && p.Tokens[i].Is(normalize.Caps) && p.Tokens[i].End-p.Tokens[i].Start > 1
}

// lettersOf are the letters of an abbreviation in order, behind a sign that no other
// designation has: those that one is a slip for have the same.
func lettersOf(abbreviation string) string {
	b := append([]byte("~"), abbreviation...)
	slices.Sort(b[1:])
	return string(b)
}
