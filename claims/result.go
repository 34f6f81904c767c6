package claims

import (
	"strconv"

	"github.com/gainsay/gainsay/normalize"
)

const (
	maxResults   = 8   // of a page: a page of sport has more
	resultReach  = 7   // tokens between a result and the word that makes it one
	highestScore = 999 // 2023-24 is a season
)

// resultKind is how votes and matches end.
func resultKind() *Kind {
	return &Kind{Name: "result", Doc: "The two sides of a vote or the score of a match: voted 7-2, by 312 votes to 248, won 3-1.", Check: "quantity", FindPage: findResults}
}

// findResults reads the votes and scores of a page, those of a sentence that has one.
// Object is the higher side and the lower one, Context what the sentence speaks of, Head
// whether who it tells of "won" or "lost".
func findResults(p *Page, out []Claim) []Claim {
	n := 0
	for s := range p.Sentences {
		if p.told[s].marks&marksRelation == 0 {
			continue
		}
		r := p.resultIn(p.Sentences[s])
		if r.to == 0 {
			continue
		}
		out = append(out, Claim{
			Kind: "result", Rule: "result", Object: strconv.Itoa(max(r.x, r.y)) + "-" + strconv.Itoa(min(r.x, r.y)),
			Span: p.Text.Span(r.from, r.to), Context: p.saidOf(s, p.Sentences[s].First), Head: p.outcome(r.from, r.to, p.Sentences[s]),
			Aspects: p.aspects("", s, r.from, r.to, p.Sentences[s].First, p.Sentences[s].Last),
		})
		if n++; n == maxResults {
			break
		}
	}
	return out
}

// result is two sides in tokens [from, to).
type result struct{ x, y, from, to int }

// resultIn is the one result of a sentence, or none.
func (p *Page) resultIn(s normalize.Sentence) (r result) {
	for j := p.figureFrom(s.First, s.Last); j+2 < s.Last; j = p.figureFrom(j+1, s.Last) {
		i := j + 1
		if p.opens[j].marks&p.opens[i+1].marks&wordFigure == 0 || !p.dashed(i) {
			continue
		}
		x, okX := p.digitsAt(j)
		y, okY := p.digitsAt(i + 1)
		if !okX || !okY || p.inMention(p.mentionAfter(i), i) {
			continue
		}
		if r.to > 0 {
			return result{} // sets, a series
		}
		if j > s.First && (p.String(j-1) == "(" || p.cueLength(j-1, j, cueTo|cueAged) > 0) {
			continue // aged 5-11
		}
		if standing, _ := p.relationAt(min(i+2, s.Last-1), s.Last); max(x, y) <= highestScore && !p.dashed(i+2) && standing != "standing" && p.decided(j, i+2, s) {
			r = result{x, y, j, i + 2}
		}
	}
	for j := p.mentionAfter(s.First); r.to == 0 && j+1 < len(p.Mentions) && p.Mentions[j+1].First < s.Last; j++ {
		r = p.resultOf(j, s)
	}
	return r
}

// dashed tells whether token i is a dash without a space beside it.
func (p *Page) dashed(i int) bool {
	return i+1 < len(p.Tokens) && p.dashIn(i, i+1) && !p.Tokens[i].Is(normalize.AfterSpace) && !p.Tokens[i+1].Is(normalize.AfterSpace)
}

// decided tells whether a word of votes or of matches stands near tokens [from, to).
func (p *Page) decided(from, to int, s normalize.Sentence) bool {
	for i := max(s.First, from-resultReach); i < min(s.Last, to+resultReach); i++ {
		if p.Language.Is(p.Tokens[i].Word, normalize.Preposition) || i >= from && i < to {
			continue
		}
		switch name, _ := p.relationAt(i, s.Last); name {
		case "decided", "won", "lost", "voted", "votes", "yes", "rejects", "backs":
			return true
		}
	}
	return false
}

// outcome is the word nearest to a score in tokens [from, to) that says who won: "won",
// "lost" or "".
func (p *Page) outcome(from, to int, s normalize.Sentence) (name string) {
	near := resultReach + 1
	for i := max(s.First, from-resultReach); i < min(s.Last, to+resultReach); i++ {
		if told, _ := p.relationAt(i, s.Last); (told == "won" || told == "lost") && max(i-to, from-i) < near {
			name, near = told, max(i-to, from-i)
		}
	}
	return name
}

// votes tells whether tokens [i, j) tell that those counted before voted, and not against.
func (p *Page) votes(i, j int) bool {
	for ; i < j; i++ {
		if name, _ := p.relationAt(i, j); name != "" {
			return name == "voted" || name == "yes" || name == "backs"
		}
	}
	return false
}

// resultOf reads the result that mention j opens: "312 votes to 248", "14 voted for and 11
// against", and of what the others did "three of the nine members voted against".
func (p *Page) resultOf(j int, s normalize.Sentence) result {
	m, o := &p.Mentions[j], &p.Mentions[j+1]
	if !plainCount(m) || !plainCount(o) {
		return result{}
	}
	x, okX := m.Number.Whole()
	y, okY := o.Number.Whole()
	if !okX || !okY {
		return result{}
	}
	r := result{int(x), int(y), m.First, o.Last}
	if p.cueBefore(m.First, s.First, 0, cueFrom) && p.cueBefore(m.First-1, s.First, 1, cueReach) {
		return result{} // rose from two to ten
	}
	if p.cueLength(m.Last, o.First, cueAgainst) > 0 && o.First == m.Last+1 && p.decided(m.First, o.Last, s) {
		return r
	}
	if !p.takenFrom(o.First) {
		if p.answer(j, s.Last) == "yes" && p.answer(j+1, s.Last) == "no" {
			return r
		}
		return result{}
	}
	k := j + 2
	for k < len(p.Mentions) && dateLike(&p.Mentions[k]) {
		k++
	}
	if k < len(p.Mentions) && p.Mentions[k].First < s.Last && plainCount(&p.Mentions[k]) && p.answer(k, s.Last) == "no" && p.votes(o.Last, p.Mentions[k].First) {
		z, ok := p.Mentions[k].Number.Whole()
		if !ok {
			return result{}
		}
		return result{int(x), int(z), m.First, p.Mentions[k].Last}
	}
	if answer := p.answer(j+1, s.Last); x < y && (answer == "yes" || answer == "no") {
		return result{int(x), int(y - x), m.First, o.Last}
	}
	return result{}
}
