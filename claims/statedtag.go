package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// tagsOf are what a sentence says of a figure on tokens [from, to) that another statement
// must say too, for both to be of one thing: "when:" a day or a part of a year, "nth:" the
// half, the season, "time:" that it is of now, of before or after something, "stage:" that it
// is asked for, planned or what there is room for, "as:" gross, net, average, "amid:" the words
// of the phrase that opens the sentence, "does:" what those who are counted do, and "in:" the
// words behind it that narrow it.
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
		if kind, value, ok := strings.Cut(name, " "); ok && (kind == "stage" && (i < to || value == "charged") || kind == "as" || kind == "time") {
			tags = append(tags, kind+":"+value)
		}
	}
	if by := p.countedWith(from, s); p.relationBefore(from, s, "plainly") < 0 && p.relationBefore(from, s, "came") < 0 && by != "" && c.Value.Unit != "" {
		tags = append(tags, "by:"+by)
	}
	if c.Rule == "statement" {
		tags = append(p.amid(tags, s, from), p.doing(first, from, to, last)...)
	}
	return append(tags, p.narrowing(s, to)...)
}

// amid adds the words of the phrase with which a sentence opens before a figure at token
// from, with a preposition and up to a comma: "in the valley below the dam,", "two months
// after the sale,".
func (p *Page) amid(tags []string, s normalize.Sentence, from int) []string {
	comma, opens := s.First, s.First
	for comma < from && p.String(comma) != "," {
		if p.isVerb(comma) {
			return tags
		}
		comma++
	}
	if j := p.mentionAfter(s.First); j < len(p.Mentions) && p.Mentions[j].First == s.First && p.Mentions[j].Type == normalize.Duration {
		opens = p.Mentions[j].Last
	}
	if comma == from || p.cueLength(s.First, comma, cueAccording) > 0 {
		return tags
	}
	if p.content(opens) && opens+1 < comma {
		opens++ // "just after"
	}
	if !p.Language.Is(p.Tokens[opens].Word, normalize.Preposition) {
		return tags
	}
	for i := opens + 1; i < comma; i++ {
		if p.content(i) && !p.dated(i) {
			tags = append(tags, "amid:"+p.wordOrName(i))
		}
	}
	return tags
}

// doing is the word, of a verb most often, behind what a figure on tokens [from, to) counts
// where no verb stands before it in its clause, tokens [first, last): "240 pupils board".
func (p *Page) doing(first, from, to, last int) []string {
	for i := first; i < from; i++ {
		if p.isVerb(i) && p.cueLength(i, from, cueSaid) == 0 || p.cueLength(i, from, cueBe) > 0 {
			return nil
		}
	}
	for i := to; i < last && p.Tokens[i].Kind == normalize.WordToken && !p.dated(i); i++ {
		switch {
		case p.Language.Is(p.Tokens[i].Word, normalize.Preposition): // "of the province"
			for i+1 < last && p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner) {
				i++
			}
			for i++; i+1 < last && p.capital(i+1); i++ {
			}
		case p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Subordinator):
			return nil
		case p.content(i):
			if name, _ := p.relationAt(i, last); name == "exists" {
				return nil
			}
			return []string{"does:" + p.stemAt(i)}
		}
	}
	return nil
}

// wordOrName is a word as tags have it: a name as it is written, folded, and else its stem.
func (p *Page) wordOrName(i int) string {
	if p.Tokens[i].Is(normalize.Upper) {
		return p.folded(i, i+1)
	}
	return p.stemAt(i)
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
			default:
				tags = append(tags, "in:"+p.wordOrName(i))
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
