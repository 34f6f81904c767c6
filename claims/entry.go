package claims

import "github.com/gainsay/gainsay/normalize"

const (
	entryReach = 8  // how many sentences an entry of a chronology has at most
	entryNear  = 12 // how many sentences away its neighbour begins at most
)

// entry returns the day under which a chronology tells a sentence: "June 11.
// The bridge fell. Four people died.\nJuly 2. …". One paragraph alone that
// begins with a day is a dateline, and gives 0.
func (p *Page) entry(sentence int) (from, to normalize.Day) {
	head := sentence
	for !p.Sentences[head].Paragraph {
		if head == 0 || sentence-head == entryReach {
			return 0, 0
		}
		head--
	}
	m := p.dayAhead(head)
	if m == nil {
		return 0, 0
	}
	for i := max(0, head-entryNear); i < min(len(p.Sentences), head+entryNear); i++ {
		if o := p.dayAhead(i); o != nil && o.From != m.From {
			return m.From, m.To
		}
	}
	return 0, 0
}

// dayAhead returns the day that stands before all else in a paragraph, with a
// mark behind it that parts it from what is told.
func (p *Page) dayAhead(sentence int) *normalize.Mention {
	s := p.Sentences[sentence]
	if !s.Paragraph {
		return nil
	}
	first := s.First
	for first < s.Last && p.Tokens[first].Kind == normalize.PunctToken {
		first++
	}
	if first == s.Last && sentence+1 < len(p.Sentences) {
		s = p.Sentences[sentence+1] // "-. May 3. …": the marks before it are a sentence
	}
	j := p.mentionAfter(first)
	if j >= len(p.Mentions) {
		return nil
	}
	m := &p.Mentions[j]
	if m.First != first || m.Type != normalize.Date || m.From == 0 || m.From != m.To || m.Last > s.Last {
		return nil
	}
	if m.Last < s.Last && (p.Tokens[m.Last].Kind != normalize.PunctToken || p.comma(m.Last)) {
		return nil
	}
	return m
}
