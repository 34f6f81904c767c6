package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// Rules of claims on which in a row something is: "the 11th rise in a row", "the second-largest
// dairy in the country", "the highest since 2008".
const (
	inARowRule = "in a row"
	ranksRule  = "ranks"
	sinceRule  = "since"
)

const (
	rowReach = 5 // tokens of a noun phrase behind an ordinal
	rowBack  = 6 // tokens before a year in which what is the most since then stands
)

// seriesAt returns the name of the longest words of a series that start at token i, and how
// many they are, or "".
func (p *Page) seriesAt(i, last int) (string, int) {
	if p.opens[i].marks&marksSeries == 0 {
		return "", 0
	}
	if v, n := p.longest(&p.lexicon.Series, i, last); v > 0 {
		return p.lexicon.file.Series[v-1].Name, n
	}
	return "", 0
}

// nthInARow reads which in a row something is: "for the 11th consecutive time", "the tenth
// rise in a row". Subject is what is counted, Head "occasion" where that is what the
// sentence tells.
func (p *Page) nthInARow(m *normalize.Mention, s normalize.Sentence) (c Claim, ok bool) {
	if x, whole := m.Number.Whole(); !whole || x < 2 || p.cuesIn(s.First, m.First, m.First)&(cuePlanned|cuePossible|cueSuperseded|cueBackground) != 0 || p.negated(s.First, m.First) {
		return c, false
	}
	row, last := false, m.Last
	var words []string
	for i := m.Last; i < s.Last && i < m.Last+rowReach && p.Tokens[i].Kind == normalize.WordToken; {
		if name, n := p.seriesAt(i, s.Last); name == "row" {
			row, i, last = true, i+n, i+n
			continue
		}
		if !p.content(i) || row && len(words) > 0 || p.capital(i) {
			break
		}
		words, i = append(words, p.conceptOfSeries(i)), i+1
		if row {
			last = i
		}
	}
	if !row {
		return c, false
	}
	c = p.inSeries(inARowRule, m.First, last, s)
	c.Value, c.Number, c.tokens = m.Amount, m.Number.String(), [2]int{m.First, m.Last}
	if name, _ := p.relationAt(m.Last, s.Last); len(words) == 0 || name == occasion || len(words) == 1 && slices.Contains(p.occasions(m.Last, last), words[0]) {
		c.Head, words = occasion, p.doings(s)
	}
	if c.Subject = strings.Join(tidy(words), " "); c.Subject == "win" || c.Subject == "defeat" {
		c.Context = tidy(append(c.Context, c.Subject)) // of one match there is one winner
	}
	return c, c.Subject != ""
}

// occasions are the words in tokens [i, j) that do not tell what is counted.
func (p *Page) occasions(i, j int) (words []string) {
	for ; i < j; i++ {
		if name, _ := p.relationAt(i, j); name == occasion {
			words = append(words, p.conceptOfSeries(i))
		}
	}
	return words
}

// doings are what a sentence tells that is counted in a row: "raised its rate" is a rise.
func (p *Page) doings(s normalize.Sentence) (words []string) {
	for i := s.First; i < s.Last; i++ {
		switch name, _ := p.seriesAt(i, s.Last); name {
		case "rise", "fall", "win", "defeat":
			words = append(words, name)
		}
	}
	if words = tidy(words); len(words) > 1 {
		return nil // which of them
	}
	return words
}

// conceptOfSeries is the concept of a token, or what it is called in a series.
func (p *Page) conceptOfSeries(i int) string {
	switch name, n := p.seriesAt(i, i+1); {
	case n == 1 && (name == "rise" || name == "fall" || name == "win" || name == "defeat"):
		return name
	}
	return p.concept(i)
}

// inSeries begins a claim on which in a row something is, in tokens [first, last). Where its
// sentence tells no more, "It is the tenth rise in a row", that before it tells what of.
func (p *Page) inSeries(rule string, first, last int, s normalize.Sentence) Claim {
	c := Claim{Kind: "numbered", Rule: rule, Stance: Asserted, Key: rule, Span: p.Text.Span(first, last), tokens: [2]int{first, last}}
	c.Context = p.besideSeries(rule, s, first, last)
	if n := p.Sentence(first); n > 0 && len(c.Context) == 0 {
		c.Context = p.besideSeries(rule, p.Sentences[n-1], first, last)
	}
	return c
}

// besideSeries are the words of a sentence but for names and those in tokens [first, last)
// that tell of a series.
func (p *Page) besideSeries(rule string, s normalize.Sentence, first, last int) (words []string) {
	for i := s.First; i < s.Last && len(words) < maxContext; i++ {
		if !p.content(i) || p.capital(i) || p.dated(i) {
			continue
		}
		if name, _ := p.seriesAt(i, s.Last); i < first || i >= last || rule == sinceRule && name == "" {
			words = append(words, p.conceptOfSeries(i))
		}
	}
	return tidy(words)
}
