package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// statementKind is what a text of a few sentences, without headline and date,
// says of a figure or a date: with nothing around it, a sentence is all there is
// to go by.
func statementKind() *Kind {
	return &Kind{Name: "statement", Doc: "The figures and dates of a statement: a text of a few sentences, without headline and date.", Check: "date", FindPage: findStatements}
}

const (
	statementSentences = 4   // of a statement, at most
	statementBytes     = 900 // and its length
	nearFigure         = 5   // tokens from a figure to what is near it
)

// findStatements makes a claim of every figure and date of a statement. Subject
// is the name that its sentence opens with, if it opens with one, Key what kind
// of figure it is, Object the words of the sentence, Context those near the
// figure, Expected the days that a date can mean. What a figure counts or
// measures is told by statedOf.
func findStatements(p *Page, out []Claim) []Claim {
	if !p.isStatement() {
		return out
	}
	names := ""
	for s := range p.Sentences {
		sent := p.Sentences[s]
		first := len(out)
		for m := p.mentionAfter(sent.First); m < len(p.Mentions) && p.Mentions[m].First < sent.Last; m++ {
			x := &p.Mentions[m]
			if r, ok := p.rankStated(x, sent); ok {
				out = append(out, p.stated(r, sent, x.First, x.Last))
				continue
			}
			c := Claim{Kind: "statement", Rule: "statement", Span: x.Span, Number: x.In(p.Source), Change: x.Change}
			switch {
			case x.Type == normalize.Date && x.From != 0 && x.To != 0 && x.Relation == 0 && x.Timex.YearWritten():
				c.Key, c.Expected = "date", x.From.String()+".."+x.To.String()
			case x.Type == normalize.Duration && x.Amount.Unit != "", x.Type == normalize.Quantity && x.Amount.Unit != "":
				c.Key, c.Value = x.Amount.Unit, x.Amount
				p.measuredOf(&c, x, sent)
				if i := x.Last; i < sent.Last && strings.Contains(c.Number, "-") && p.content(i) { // "80-metre hurdles"
					c.Key += " " + p.stemAt(i)
				}
			case x.Type == normalize.Quantity || x.Type == normalize.Ordinal:
				f := p.figure(x, sent.Last)
				if p.shareStated(&c, &f) {
					break
				}
				if f.Head < 0 {
					if c.Key, c.Value = "number", x.Amount; x.Type == normalize.Ordinal && x.First > sent.First && p.Language.Is(p.Tokens[x.First].Word, normalize.Determiner) {
						c.Count = PartOf // "the first of them", but "ranks second"
					}
					break
				}
				c.Key, c.Value = x.Type.String()+" "+p.stemAt(f.Head), x.Amount
				p.statedOf(&c, &f, sent)
			default:
				continue
			}
			out = append(out, p.stated(c, sent, x.First, x.Last))
		}
		if k, ok := p.kinStated(sent); ok {
			out = append(out, k)
		}
		out = p.withoutFigure(out, sent)
		for i := sent.First; i < sent.Last; i++ { // "a 1954 novel"
			if c, ok := p.firstOfAll(i, sent); ok {
				out = append(out, p.stated(c, sent, i, i+1))
			}
			if year := p.bareYear(i); year != "" {
				c := Claim{Kind: "statement", Rule: "statement", Span: p.Text.Span(i, i+1), Number: year, Key: "date", Expected: year + "-01-01.." + year + "-12-31"}
				out = append(out, p.stated(c, sent, i, i+1))
			}
		}
		if len(out) == first {
			continue
		}
		said, subject, apart := p.wordsOf(sent.First, sent.Last), p.opensWith(sent), p.apartIn(sent)
		if subject == "" {
			subject = p.meant(s)
		}
		if names == "" {
			names = p.namesStated()
		}
		for i := first; i < len(out); i++ {
			if out[i].Object, out[i].Subject, out[i].Of = said, subject, strings.TrimSpace(names+" "+out[i].Of); out[i].Key == "date" {
				out[i].Scope = apart
			}
		}
	}
	return out
}

// apartIn lists what parts a thing that a sentence tells of from others of its name:
// "the restored version".
func (p *Page) apartIn(s normalize.Sentence) (words []string) {
	for i := s.First; i < s.Last; i++ {
		if name, _ := p.momentAt(i, s.Last); (name == "apart" || name == "latest") && (!p.capital(i) || i == s.First) {
			words = append(words, p.partedBy(i, s.Last))
		}
	}
	return tidy(words)
}

// stated fills in what stands near a figure on tokens [from, to).
func (p *Page) stated(c Claim, s normalize.Sentence, from, to int) Claim {
	c.Context = strings.Fields(p.wordsOf(max(s.First, from-nearFigure), min(s.Last, to+nearFigure)))
	tags := p.whichTold(s, from, to)
	if c.Key != "date" {
		tags = append(tags, p.tagsOf(&c, s, from, to)...)
	}
	c.Of = strings.Join(tidy(tags), " ")
	first, last := s.First, s.Last
	if c.Key != "date" {
		first, last = p.clause(p.Sentence(from), from, to)
		for i := to; i < last; i++ {
			if p.Tokens[i].Kind == normalize.PunctToken {
				last = i // "to 62 degrees, a level never reached"
			}
		}
	}
	switch {
	case p.deniesAny(first, from) && p.boundDenied(&c):
	case p.deniesAny(first, last):
		c.Stance = Denied
	case c.Key != "date" && p.cuesOf(p.Sentence(from), first, from)&cuePlanned != 0:
		c.Stance = Planned
	}
	return c
}

// bareYear returns the year that token i writes and that no mention holds.
func (p *Page) bareYear(i int) string {
	t := p.Tokens[i]
	if t.Kind != normalize.NumberToken || t.End-t.Start != 4 {
		return ""
	}
	year := p.String(i)
	if year < "1000" || year > "2099" || strings.ContainsAny(year, ".,") {
		return ""
	}
	if m := p.mentionAfter(i); m < len(p.Mentions) && p.Mentions[m].First <= i {
		return ""
	}
	return year
}

// wordsOf are the words of tokens [from, to) that are no names, numbers or
// dates, as stems in order, each once.
func (p *Page) wordsOf(from, to int) string {
	var words []string
	for i := from; i < to; i++ {
		if p.content(i) && !p.dated(i) && (!p.Tokens[i].Is(normalize.Upper) || p.opensPlainly(i, to)) && p.Tokens[i].Kind == normalize.WordToken {
			words = append(words, p.stemAt(i))
		}
	}
	return strings.Join(tidy(words), " ")
}

// opensPlainly tells whether the word at token i has its capital from the start
// of the sentence: "Enseñó durante 45 años".
func (p *Page) opensPlainly(i, last int) bool {
	s := p.Sentence(i)
	if s < 0 || p.Sentences[s].First != i || i+1 >= last {
		return false
	}
	j := p.mentionAfter(i + 1) // "Publicó ocho novelas", but not "Kestrel 9 was"
	return p.Language.Is(p.Tokens[i+1].Word, normalize.Preposition|normalize.Determiner) ||
		j < len(p.Mentions) && p.Mentions[j].First == i+1 && p.Mentions[j].Type == normalize.Quantity && p.Tokens[i+1].Kind == normalize.WordToken && !p.Tokens[i+1].Is(normalize.Upper)
}

// opensWith is the name that a sentence begins with, behind what comes before
// its first comma when that is no subject ("After the war, Corso …"), or the
// empty string: "It was founded in 1992".
func (p *Page) opensWith(s normalize.Sentence) string {
	i := s.First
	if p.isVerb(i) || p.opensPlainly(i, s.Last) || p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Subordinator) {
		for k := i; k < s.Last; k++ {
			if p.comma(k) {
				i = k + 1
				break
			}
		}
	}
	for from := i; i < s.Last && i < from+subjectReach; i++ {
		if !p.Tokens[i].Is(normalize.Upper) || !p.content(i) || p.dated(i) {
			if p.isVerb(i) || i > from && p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary) && p.Language.Is(p.Tokens[i-1].Word, normalize.Pronoun) {
				return "" // "She was the first woman to lead the bank of Norland"
			}
			continue
		}
		j := i + 1
		for j < s.Last && (p.capital(j) || p.initialStop(j) || p.cueLength(j, j+1, cueParticle|cueLink) > 0 && j+1 < s.Last && p.capital(j+1)) {
			j++
		}
		switch {
		case p.opensPlainly(i, s.Last):
			return ""
		case p.kinOfNamed(j, s.Last):
			return p.folded(i, j) + " kin" // "Rossetti's brother has"
		case i == s.First || !p.Language.Is(p.Tokens[i-1].Word, normalize.Preposition):
			return p.folded(i, j)
		}
		i = j - 1 // "in Lima", "by Halden Pictures"
	}
	return ""
}
