package claims

import "github.com/gainsay/gainsay/normalize"

const (
	proseTokens = 24 // a paragraph has at least, that is neither headline nor menu
	aboveLead   = 96 // sentences above it that a saved page may have, at most
	between     = 2  // sentences between it and its headlines, at most
)

// lead returns the sentence with which a page begins to tell its story. A page
// without a headline of its own may have been saved with what stood around it,
// a menu, teasers of other stories: its story begins with the first paragraph of
// prose, and the headlines right above it whose words that takes up.
func (p *Page) lead() int {
	if p.Part != Body || p.Document.Title != "" {
		return 0
	}
	for s := 0; s < min(len(p.Sentences), aboveLead); {
		next := p.nextParagraph(s)
		if p.prose(s, next) {
			return p.headlinesOf(s, next)
		}
		s = next
	}
	return 0
}

// nextParagraph returns the first sentence of the paragraph behind another.
func (p *Page) nextParagraph(s int) int {
	for s++; s < len(p.Sentences) && !p.Sentences[s].Paragraph; {
		s++
	}
	return s
}

// prose tells whether the sentences [s, next) are a paragraph of some length
// that ends with a full stop.
func (p *Page) prose(s, next int) bool {
	first, last := p.Sentences[s].First, p.Sentences[next-1].Last
	if last-first < proseTokens {
		return false
	}
	for i := last - 1; i > first && p.Tokens[i].Kind == normalize.PunctToken; i-- {
		if p.String(i) == "." {
			return true
		}
	}
	return false
}

// headlinesOf returns the first of the headlines above a paragraph [s, next) of
// prose, or its own first sentence. The one right above it shares a word with it,
// those further up, and above a byline or a caption, two. A line that stands
// alone above it is one.
func (p *Page) headlinesOf(s, next int) int {
	first, end, words := s, p.Sentences[next-1].Last, 1
	for above, below := s, s; above > 0 && first-above <= between; below = above {
		for above--; above > 0 && !p.Sentences[above].Paragraph; {
			above--
		}
		if above == 0 && first == s {
			return 0
		}
		if p.takesUp(p.Sentences[above].First, p.Sentences[below].First, p.Sentences[first].First, end) >= words {
			first = above
		}
		words = 2
	}
	return first
}

// takesUp counts the longer words of tokens [first, last) that are among tokens
// [from, to) too.
func (p *Page) takesUp(first, last, from, to int) (n int) {
	for i := first; i < last; i++ {
		t := p.Tokens[i]
		if t.End-t.Start < 4 || !p.content(i) {
			continue
		}
		word := p.concept(i)
		for j := from; j < to; j++ {
			if u := p.Tokens[j]; u.End-u.Start >= 4 && u.Kind == normalize.WordToken && p.concept(j) == word {
				n++
				break
			}
		}
	}
	return n
}
