package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// whichTold are tags of what a sentence tells of, beside a figure on tokens [from, to): "no:"
// a noun or a name with its number ("Mark II", "season 2"), "life:" that a date is of a birth
// or a death, and what pieceTold has.
func (p *Page) whichTold(s normalize.Sentence, from, to int) (tags []string) {
	for i := s.First + 1; i < s.Last; i++ {
		if (i < from || i >= to) && p.content(i-1) && !p.dated(i) && !p.isVerb(i-1) && p.Tokens[i-1].Kind == normalize.WordToken && p.numeral(i, s.Last) {
			tags = append(tags, "no:"+p.wordOrName(i-1)+"."+p.String(i))
		}
	}
	if j := p.mentionAfter(from); j < len(p.Mentions) && p.Mentions[j].First == from && p.Mentions[j].Type == normalize.Date {
		if verb, _, key := p.lifeBefore(&p.Mentions[j], s, false); verb >= 0 {
			tags = append(tags, "life:"+key)
		}
	}
	return append(tags, p.pieceTold(p.fromSubject(s), from)...)
}

// pieceTold are the tags of a sentence that begins with a piece of what it tells of, before
// a figure at token from: "piece:" its noun ("the navigable stretch of the Alder", "boring of
// the tunnel", but not "the length of the Alder"), or "some" ("two of the mills"), and "sort:"
// the bare noun behind it ("exports of wheat").
func (p *Page) pieceTold(s normalize.Sentence, from int) (tags []string) {
	if j := p.mentionAfter(s.First); j < len(p.Mentions) {
		if m := &p.Mentions[j]; m.First == s.First && m.Last < from && m.Type == normalize.Quantity && (p.partitive(m) || p.ofWhich(m.Last)) {
			return []string{"piece:some"}
		}
	}
	noun := p.subjectHead(s)
	of := noun + 2
	if noun < 0 || of >= from || !p.ofWhich(noun+1) || p.dated(of) || p.inFigure(of) {
		return nil
	}
	for i := of; i < from; i++ {
		if p.comma(i) {
			return nil
		}
	}
	if name, _ := p.relationAt(noun, s.Last); name == "" {
		tags = append(tags, "piece:"+p.stemAt(noun))
	}
	if p.content(of) && !p.isVerb(of) && !p.Tokens[of].Is(normalize.Upper) {
		tags = append(tags, "sort:"+p.stemAt(of))
	}
	return tags
}

// ofWhich tells whether token i is "of", "de", before what something is of.
func (p *Page) ofWhich(i int) bool {
	return p.cueLength(i, i+1, cueShare) > 0 || p.cueLength(i, i+1, cueLink) > 0 && p.cueLength(i, i+1, cueParticle) > 0
}

// subjectHead is the token of the common noun with which a sentence begins, behind an
// article or plainly ("Boring of the tunnel"), or -1.
func (p *Page) subjectHead(s normalize.Sentence) int {
	i := s.First
	if p.Language.Is(p.Tokens[i].Word, normalize.Determiner) {
		i++
	}
	noun := -1
	for ; i < s.Last && p.content(i) && p.Tokens[i].Kind == normalize.WordToken && (i == s.First || !p.Tokens[i].Is(normalize.Upper)) && !p.inFigure(i) && !p.dated(i); i++ {
		noun = i
	}
	return noun
}

// numeral tells whether token i is the number of what stands before it: a short one in
// digits that counts nothing, or a Roman one behind a name.
func (p *Page) numeral(i, last int) bool {
	if text := p.String(i); p.Tokens[i].Kind == normalize.WordToken {
		return p.Tokens[i-1].Is(normalize.Upper) && strings.Trim(text, "IVX") == "" && (i+1 == last || !p.capital(i+1))
	} else if p.Tokens[i].Kind != normalize.NumberToken || !figuresOnly(text) || len(text) > 3 {
		return false
	}
	j := p.mentionAfter(i)
	if j == len(p.Mentions) || p.Mentions[j].First > i {
		return true
	}
	m := &p.Mentions[j]
	f := p.figure(m, last)
	return m.Type == normalize.Quantity && m.Amount.Unit == "" && m.First == i && m.Last == i+1 && f.Head < 0
}
