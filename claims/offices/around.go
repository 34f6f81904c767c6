package offices

import (
	"github.com/gainsay/gainsay/normalize"
)

// quoted tells whether token i stands in a quotation of its paragraph.
func (r *reader) quoted(i int) bool {
	s := r.paragraph()
	depth, straight := 0, 0
	for j := r.text.Sentences[s].First; j < i; j++ {
		if r.text.Tokens[j].Kind != normalize.PunctToken {
			continue
		}
		switch r.text.String(j) {
		case "“", "«", "„":
			depth = 1
		case "”", "»":
			depth = 0
		case "\"":
			straight++
		case "‘":
			depth = max(depth, 1)
		case "’":
			depth = 0
		}
	}
	return depth > 0 || straight%2 == 1
}

// linked tells whether the sentence is a line without an end, as the headlines
// are of other articles that a page links to.
func (r *reader) linked() bool {
	s := r.text.Sentences[r.sentence]
	if r.sentence == 0 || !s.Paragraph || r.sentence+1 < len(r.text.Sentences) && !r.text.Sentences[r.sentence+1].Paragraph {
		return false
	}
	switch r.text.String(s.Last - 1) {
	case ".", "!", "?", "…", "\"", "”", "’", "»", ")", ":":
		return false
	}
	return true
}

// retold tells whether the paragraph, as far as the sentence, speaks of a film
// or book.
func (r *reader) retold() bool {
	s := r.paragraph()
	at := *r
	at.first = r.text.Sentences[s].First
	return at.has(works, at.first, at.last)
}

// paragraph is the first sentence of the paragraph, 30 sentences back at most.
func (r *reader) paragraph() int {
	s := r.sentence
	for s > 0 && r.sentence-s < 30 && !r.text.Sentences[s].Paragraph {
		s--
	}
	return s
}
