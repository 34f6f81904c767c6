package claims

import "github.com/gainsay/gainsay/normalize"

// quotationEnd returns the token at which the quotation ends that token i
// opens in a paragraph that ends at last: the mark that closes it, the one
// that opens its next paragraph, or the end of this one. It is -1 where token
// i opens nothing.
func (p *Page) quotationEnd(i, first, last int) int {
	t := p.Tokens[i]
	end := -1
	switch p.Source[t.Start:t.End] {
	case "“", "„":
		end = p.closer(i, last, "”", "“")
	case "«":
		end = p.closer(i, last, "»", "«")
	case "\"":
		if p.doubled(i, last) {
			return -1
		}
		end = p.closesStraight(i, last)
	case "‘", "'":
		if t.Is(normalize.AfterSpace) && i+2 < last && !p.Tokens[i+1].Is(normalize.AfterSpace) && p.String(i+1) != "s" {
			end = p.closesSingle(i, last)
		}
	}
	if end < 0 && i == first && p.goesOn(i, last) {
		return last
	}
	return end
}

// doubled tells whether the straight mark at token i is the outer one of two that
// open a quotation or close it: ""We have,"" she said.
func (p *Page) doubled(i, last int) bool {
	if i+2 < last && p.String(i+1) == "\"" && p.Tokens[i].Is(normalize.AfterSpace) && !p.Tokens[i+1].Is(normalize.AfterSpace) {
		return p.Tokens[i+2].Kind == normalize.WordToken && !p.Tokens[i+2].Is(normalize.AfterSpace)
	}
	return i > 0 && i+1 < last && p.String(i-1) == "\"" && !p.Tokens[i].Is(normalize.AfterSpace) && p.Tokens[i+1].Is(normalize.AfterSpace)
}

// farMark is how many tokens behind its first mark the last one of a quotation
// is looked for.
const farMark = 3 * maxQuotation

// closer returns the mark that closes the quotation opened at i. It may stand
// some lines further down. Where the same quotation opens again, each of its
// paragraphs does, and this one ends there.
func (p *Page) closer(i, last int, mark, again string) int {
	for j := i + 1; j < len(p.Tokens) && j < i+farMark; j++ {
		t := p.Tokens[j]
		if j >= last && t.Is(normalize.AfterBlank) && !p.runsOn(i, j) {
			return -1
		}
		if t.Kind != normalize.PunctToken {
			continue
		}
		switch p.Source[t.Start:t.End] {
		case mark:
			return j
		case "\"":
			if mark == "”" && p.closing(j) {
				return j // of a page whose marks are half curled
			}
			if j >= last {
				return -1
			}
		case again:
			if j > i+minQuotation && (t.Is(normalize.AfterLine) && j >= last || p.fullStop(j-1)) {
				return j // or the breaks of its paragraphs are lost
			}
			return -1
		}
	}
	return -1
}

// closesStraight returns the mark that closes the quotation which a mark at i
// opens that looks the same: in its paragraph the next one, and further down
// one that stands as the last of a quotation does.
func (p *Page) closesStraight(i, last int) int {
	for j := i + 1; j < len(p.Tokens) && j < i+farMark; j++ {
		t := p.Tokens[j]
		if j >= last && t.Is(normalize.AfterBlank) && !p.runsOn(i, j) || j == last && (i > 0 && !p.Tokens[i].Is(normalize.AfterSpace) || p.Tokens[i+1].Is(normalize.AfterSpace)) {
			return -1
		}
		if t.Kind != normalize.PunctToken {
			continue
		}
		switch p.Source[t.Start:t.End] {
		case "”":
			return j
		case "\"":
			if j < last || !t.Is(normalize.AfterSpace) || j+1 < len(p.Tokens) && p.Tokens[j+1].Is(normalize.AfterLine) && p.runsOn(i, j) {
				return j
			}
			if t.Is(normalize.AfterLine) && j > i+minQuotation {
				return j // its next paragraph opens
			}
			return -1
		}
	}
	return -1
}

// acrossBlank is how many tokens a quotation has at most that runs on over paragraphs.
const acrossBlank = maxQuotation

// runsOn tells whether the quotation opened at token i may go on in the paragraph that
// begins at token j, though that does not open with a mark again, as where a page has a
// paragraph for each sentence: the next mark is one that closes.
func (p *Page) runsOn(i, j int) bool {
	if straight := p.String(i) == "\""; straight && (p.Tokens[i+1].Is(normalize.AfterSpace) || i > 0 && !p.Tokens[i].Is(normalize.AfterSpace)) {
		return false
	}
	for k := j; k < len(p.Tokens) && k < i+acrossBlank; k++ {
		if p.Tokens[k].Kind != normalize.PunctToken {
			continue
		}
		switch p.String(k) {
		case "\"", "”":
			end := k+1 >= len(p.Tokens) || p.Tokens[k+1].Is(normalize.AfterLine)
			return end || p.closing(k) || !p.Tokens[k].Is(normalize.AfterSpace) && p.Tokens[k+1].Kind == normalize.PunctToken
		case "»":
			return true
		case "“", "«", "„":
			return false
		}
	}
	return false
}

// closing tells whether a mark stands behind a word and before a space.
func (p *Page) closing(i int) bool {
	return !p.Tokens[i].Is(normalize.AfterSpace) && (i+1 >= len(p.Tokens) || p.Tokens[i+1].Is(normalize.AfterSpace))
}

// closesSingle returns the single mark that closes the quotation opened at i.
// An apostrophe behind an s, as in "the players' union", does not.
func (p *Page) closesSingle(i, last int) int {
	for j := i + 2; j < last && j < i+2+maxQuotation; j++ {
		t := p.Tokens[j]
		if t.Kind != normalize.PunctToken || t.Is(normalize.AfterSpace) && j+1 < last && !p.Tokens[j+1].Is(normalize.AfterSpace) {
			continue
		}
		switch p.Source[t.Start:t.End] {
		case "’", "'":
		default:
			continue
		}
		if j+1 < last && !p.Tokens[j+1].Is(normalize.AfterSpace) && p.Tokens[j+1].Kind == normalize.WordToken {
			continue
		}
		if w := p.Tokens[j-1]; w.Kind == normalize.WordToken && p.Source[w.End-1]|0x20 == 's' {
			continue
		}
		return j
	}
	return -1
}

// goesOn tells whether a paragraph that opens with a mark at i, which it does
// not close, is one of several of a quotation: the next opens with it too.
func (p *Page) goesOn(i, last int) bool {
	if last >= len(p.Tokens) || last-i > maxQuotation || p.Tokens[i].Kind != normalize.PunctToken || p.String(i) != p.String(last) {
		return false
	}
	switch p.String(i) {
	case "“", "\"", "‘", "'", "«":
		return true
	}
	return false
}
