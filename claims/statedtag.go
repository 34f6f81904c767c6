package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// tagsOf are what a sentence says of a figure on tokens [from, to) that another statement
// must say too, for both to be of one thing: "when:" a day or a part of a year, "nth:" the
// half, the season, "stage:" that it is asked for, planned or what there is room for, "as:"
// gross, net, average, and "in:" the words behind it that narrow it.
func (p *Page) tagsOf(c *Claim, s normalize.Sentence, from, to int) (tags []string) {
	first, last := p.clause(p.Sentence(from), from, to)
	for j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First < s.Last; j++ {
		switch m := &p.Mentions[j]; {
		case m.First < to && from < m.Last:
		case m.Type == normalize.Ordinal && first <= m.First && m.First < last && c.Rule == "statement" && !strings.HasPrefix(c.Key, "ordinal ") && m.Last < s.Last && p.content(m.Last) && !p.isVerb(m.Last):
			tags = append(tags, "nth:"+m.Number.String()+"."+p.stemAt(m.Last))
		case (m.Type == normalize.Date || m.Type == normalize.Time) && !m.Timex.YearWritten():
			if day := dayOf(m); day != "" && day[0] != 'T' {
				tags = append(tags, "when:"+day)
			}
		}
	}
	for i := first; i < last; i++ {
		name, _ := p.relationAt(i, last)
		if name == "average" {
			name = "as average"
		}
		if kind, value, ok := strings.Cut(name, " "); ok && (kind == "stage" && (i < to || value == "charged") || kind == "as") {
			tags = append(tags, kind+":"+value)
		}
	}
	if by := p.countedWith(from, s); p.relationBefore(from, s, "plainly") < 0 && p.relationBefore(from, s, "came") < 0 && by != "" && c.Value.Unit != "" {
		tags = append(tags, "by:"+by)
	}
	return append(tags, p.narrowing(s, to)...)
}

// narrowing are the words and names of the phrases with a preposition behind a figure that
// ends before token i, and "figure" where another figure is of them: "homes | in Corso
// alone", "22 percent | among the under-25s".
func (p *Page) narrowing(s normalize.Sentence, i int) (tags []string) {
	for i < s.Last && p.content(i) && !p.isVerb(i) {
		i++ // what is counted
	}
	for i+1 < s.Last && p.Language.Is(p.Tokens[i].Word, normalize.Preposition) && !(p.cueLength(i, i+1, cueTo) > 0 && p.content(i+1) && !p.capital(i+1)) {
		of := p.cueLength(i, i+1, cueShare) > 0 // "copies of the book"
		for i++; i < s.Last && p.inPhrase(i); i++ {
			switch {
			case of:
			case p.inFigure(i), p.Tokens[i].Kind == normalize.NumberToken && !p.dated(i):
				tags = append(tags, "in:figure")
			case p.dated(i):
			case !p.content(i):
			case p.Tokens[i].Is(normalize.Upper):
				tags = append(tags, "in:"+p.folded(i, i+1))
			default:
				tags = append(tags, "in:"+p.stemAt(i))
			}
		}
	}
	return tags
}

// inPhrase tells whether token i can be of the phrase behind a preposition.
func (p *Page) inPhrase(i int) bool {
	return p.content(i) && !p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Determiner) || p.Tokens[i].Kind == normalize.NumberToken || p.hyphen(i) || p.inFigure(i)
}

// inFigure tells whether token i is of a figure.
func (p *Page) inFigure(i int) bool {
	j := p.mentionAfter(i)
	return j < len(p.Mentions) && p.Mentions[j].First <= i && (p.Mentions[j].Type == normalize.Quantity || p.Mentions[j].Type == normalize.Duration)
}

// dayOf is the day or the part of a year, without a year, that a date or a time tells.
func dayOf(m *normalize.Mention) string {
	day := m.Timex.String()
	if i := strings.LastIndexByte(day, 'T'); i > 0 && !strings.HasSuffix(day, "REF") {
		day = day[:i] // the morning of it
	}
	return day
}

// relationBefore returns where words of a relation stand right before a figure at token i,
// or a few tokens before it, or -1.
func (p *Page) relationBefore(i int, s normalize.Sentence, name string) int {
	at, _ := p.relationIn(max(s.First, i-leadReach), i, name)
	return at
}
