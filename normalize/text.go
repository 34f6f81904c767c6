package normalize

import "strings"

// Text is a text that was read: its tokens, its sentences and what its words
// say, all by byte offsets into Source.
type Text struct {
	Source    string
	Language  *Language
	Date      Day // the day the text is from, or 0
	Tokens    []Token
	Sentences []Sentence
	Mentions  []Mention // in order of Start, never overlapping

	parts [maxParts]part // of the number being read

	at       int  // the sentence that is read
	dayFirst bool // 3/10/26 is the third of October

	relative  bool      // relative ordinals are asked for
	relatives []Mention // those that were found
}

// Sentence is a run of tokens [First, Last) of a [Text].
type Sentence struct {
	First, Last int
	Paragraph   bool // the first of a paragraph
}

// Span is the bytes of a sentence of t.
func (t *Text) Span(first, last int) Span {
	if first >= last {
		return Span{}
	}
	return Span{int(t.Tokens[first].Start), int(t.Tokens[last-1].End)}
}

// String returns the words of the token with index i as they stand.
func (t *Text) String(i int) string {
	return t.Source[t.Tokens[i].Start:t.Tokens[i].End]
}

// Sentence returns the index of the sentence that holds the token, or -1.
func (t *Text) Sentence(token int) int {
	lo, hi := 0, len(t.Sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		if t.Sentences[mid].Last <= token {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(t.Sentences) && t.Sentences[lo].First <= token {
		return lo
	}
	return -1
}

// Reader reads texts of one language. Date is the day on which "yesterday" and
// "January 23" are understood; without it they stay open. Tag is the BCP 47 tag
// of the texts where their region is known: in "en-GB", 3/10/26 is a day of
// October.
type Reader struct {
	Language *Language
	Date     Day
	Tag      string

	// Relative asks for ordinals that say where and not which, too: "the
	// last", "the previous one". Their Number is no rank but an offset from
	// their Origin, so whoever compares or adds numbers leaves them alone.
	Relative bool
}

// Read reads text in a language whose date is not known. It is
// Reader{Language: l}.Read(text).
func Read(l *Language, text string) *Text { return Reader{Language: l}.Read(text) }

// Read reads text.
func (r Reader) Read(text string) *Text {
	t := new(Text)
	r.ReadInto(t, text)
	return t
}

// ReadInto reads text into t, whose slices are used again, so that a caller
// who reads many texts allocates for none of them.
func (r Reader) ReadInto(t *Text, text string) {
	t.Source, t.Language, t.Date = text, r.Language, r.Date
	t.Tokens = r.Language.tokenize(t.Tokens[:0], text)
	t.Sentences = t.Sentences[:0]
	t.Mentions = t.Mentions[:0]
	t.split()
	t.at = 0
	t.relative, t.relatives = r.Relative, t.relatives[:0]
	t.dayFirst = r.Language.dayFirst(r.Tag)
	t.read()
}

// split finds the sentences. A full stop ends one unless the word before is an
// abbreviation, an initial or a figure that goes on; a blank line always does,
// and a line break does unless the lines look wrapped by hand.
func (t *Text) split() {
	wrapped := hardWrapped(t.Source)
	first, paragraph := 0, true
	end := func(last int, para bool) {
		for last-first > longest {
			cut := t.cut(first)
			t.Sentences = append(t.Sentences, Sentence{First: first, Last: cut, Paragraph: paragraph})
			first, paragraph = cut, false
		}
		if last > first {
			t.Sentences = append(t.Sentences, Sentence{First: first, Last: last, Paragraph: paragraph})
			first = last
			paragraph = false
		}
		paragraph = paragraph || para
	}
	for i := 0; i < len(t.Tokens); i++ {
		tok := &t.Tokens[i]
		if tok.Flags&(AfterLine|mayEnd) == 0 {
			continue // as most do
		}
		if tok.Flags&AfterLine != 0 && (tok.Flags&AfterBlank != 0 || !wrapped || indented(t.Source, int(tok.Start))) {
			end(i, true)
		}
		switch tok.Kind {
		case WordToken:
			// "U.S." at the end of a sentence: the point is in the word.
			if t.Source[tok.End-1] == '.' && t.opener(i+1) {
				end(i+1, false)
			}
		case PunctToken:
			if !t.stops(i) {
				continue
			}
			j := i + 1
			for j < len(t.Tokens) && t.closes(j) {
				j++
			}
			if j >= len(t.Tokens) || t.opens(i, j) {
				end(j, false)
			}
			i = j - 1
		}
	}
	end(len(t.Tokens), false)
}

// longest is how many tokens a sentence can have. What goes on longer without
// a full stop is a table or a list, and readers of a sentence look all over it.
const longest = 256

// cut returns where to divide a sentence that opens at first and is too long:
// at a line break, behind a sign, or else anywhere.
func (t *Text) cut(first int) int {
	cut := 0
	for i := first + longest; i > first+longest/2; i-- {
		switch {
		case t.Tokens[i].Is(AfterLine):
			return i
		case cut == 0 && t.Tokens[i-1].Kind == PunctToken && t.Tokens[i].Is(AfterSpace):
			cut = i
		}
	}
	if cut == 0 {
		cut = first + longest
	}
	return cut
}

// stops tells whether the sign at i can end a sentence.
func (t *Text) stops(i int) bool {
	switch t.Source[t.Tokens[i].Start] {
	case '.':
		return i == 0 || !t.abbreviated(i-1) || t.degrees(i-1)
	case '!', '?':
		return true
	case "…"[0]:
		return t.String(i) == "…"
	}
	return false
}

// degrees tells whether token i is the letter of a scale of temperature, which is
// no initial: "at 47°C. The highest".
func (t *Text) degrees(i int) bool {
	return i > 0 && !t.Tokens[i].Is(AfterSpace) && t.String(i-1) == "°"
}

// closes tells whether the sign at i belongs to the sentence that ended before it.
func (t *Text) closes(i int) bool {
	if t.Tokens[i].Kind != PunctToken {
		return false
	}
	switch t.String(i) {
	case "»": // a French quotation closes after a space
		return true
	case ".", "!", "?", "…", "\"", "'", "”", "’", ")", "]":
		return !t.Tokens[i].Is(AfterSpace)
	}
	return false
}

// opens tells whether the token at j can begin a sentence after the stop at i.
func (t *Text) opens(i, j int) bool {
	next := t.Tokens[j]
	if !next.Is(AfterSpace) {
		// "end.Next" happens where a page lost its line breaks.
		return next.Kind == WordToken && next.Is(Upper) && i > 0 && t.Tokens[i-1].Kind == WordToken && t.Tokens[i-1].End-t.Tokens[i-1].Start > 2 && t.String(i) == "."
	}
	switch next.Kind {
	case WordToken:
		return next.Is(Upper)
	case NumberToken:
		return true
	}
	switch t.String(j) {
	case ",", ";", ":", ")", "%":
		return false
	}
	return true
}

// abbreviated tells whether the word at i, with a full stop behind, is one
// that takes it: "Gen.", "Jan.", a single capital.
func (t *Text) abbreviated(i int) bool {
	tok := t.Tokens[i]
	if tok.Kind != WordToken || t.Tokens[i+1].Is(AfterSpace) {
		return false
	}
	class := t.Language.class(tok.Word)
	switch {
	case class&abbreviation == 0 || class&capitalised != 0 && !tok.Is(Upper):
		return tok.End-tok.Start == 1 && tok.Is(Upper)
	case class&(closing|capitalised) == closing && i+2 < len(t.Tokens) && t.Tokens[i+2].Is(Upper):
		return false // no name goes on after "etc." or "km."
	case class&closing != 0:
		return !t.opener(i + 2)
	case class&capitalised == 0 && class&^dotted != 0:
		// "No. 5" but "he said no. Then": a word that is a word too is an
		// abbreviation only before a figure.
		return i+2 < len(t.Tokens) && t.Tokens[i+2].Kind == NumberToken
	}
	return true
}

// opener tells whether the token at j, behind a point that may belong to an
// abbreviation, surely begins a sentence: a capital on a word that has one
// only there, or an opening quotation.
func (t *Text) opener(j int) bool {
	if j >= len(t.Tokens) || !t.Tokens[j].Is(AfterSpace) {
		return false
	}
	next := t.Tokens[j]
	if next.Kind == PunctToken {
		switch t.String(j) {
		case "\"", "“", "«", "‘", "¿", "¡":
			return j+1 < len(t.Tokens) && t.Tokens[j+1].Is(Upper)
		}
		return false
	}
	return next.Is(Upper) && t.Language.Is(next.Word, Determiner|Pronoun|Preposition|Conjunction|Subordinator|Adverb)
}

// hardWrapped tells whether the lines of a text were broken by hand at some
// 60 to 80 characters, so that a line break means nothing. The last line of a
// paragraph has any length and does not count.
func hardWrapped(text string) bool {
	lines, long := 0, 0
	last := -1 // the length of the line before, while it may be a paragraph's last
	for len(text) > 0 {
		line := text
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			line = text[:i]
		}
		text = text[min(len(line)+1, len(text)):]
		n := len(line)
		if n > 0 && (!bareByte(line[0]) || !bareByte(line[n-1])) {
			n = len(strings.TrimSpace(line))
		}
		switch {
		case n > 92:
			return false
		case n == 0:
			last = -1
			continue
		case last >= 0:
			lines++
			if last >= 45 {
				long++
			}
		}
		last = n
	}
	return lines >= 2 && 2*long >= lines
}

// bareByte tells whether a byte surely is no white space.
func bareByte(c byte) bool { return ' ' < c && c < 0x7f }

// indented tells whether the line that holds the byte at i opens with two
// spaces or a tab, as paragraphs of wire copy do.
func indented(text string, i int) bool {
	return i >= 2 && (text[i-1] == '\t' || text[i-1] == ' ' && text[i-2] == ' ')
}
