package normalize

// timeReader reads the expressions of time of one sentence of a text.
type timeReader struct {
	*Text
	stop int // the token behind the sentence
	at   int // the sentence's index
}

// reading is what an expression of time says before it is a mention.
type reading struct {
	point
	typ  Type
	form timexForm
	edge edge
	span span
	end  point // of a stretch
	last edge  // of its end
	from Day   // when the point alone does not say it
	to   Day

	amount    int32 // the figure of a duration, where unit is not 0
	unit      Grain // of the figure
	overnight bool  // a night that ends on the next day
	lasts     bool  // a stretch with the length span from its first day

	lead int8 // tokens before the first one that belong to it
}

// sentence is the one that is read.
func (d *timeReader) sentence() Sentence { return d.Sentences[d.at] }

func (d *timeReader) times() *senses { return &d.Language.times }

// sense is as that of [Text], inside the sentence.
func (d *timeReader) sense(i int) (*sense, int) {
	if i >= d.stop || i < 0 {
		return &noSense, i + 1
	}
	w := d.Tokens[i].Word
	if !d.times().knows(w) {
		return &noSense, i + 1 // as for most
	}
	s, next := d.senseOf(i, w)
	if next > d.stop {
		return &noSense, i + 1
	}
	return s, next
}

// is tells whether the token at i alone has one of the kinds.
func (d *timeReader) is(i int, k timeKind) bool {
	return i >= 0 && i < d.stop && d.times().is(d.Tokens[i].Word, k)
}

func (s *senses) is(w Word, k timeKind) bool {
	return int(w) < len(s.byWord) && s.list[s.byWord[w]].kinds&k != 0
}

// punct tells whether the token at i is the sign c.
func (d *timeReader) punct(i int, c byte) bool {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != PunctToken {
		return false
	}
	tok := d.Tokens[i]
	return tok.End-tok.Start == 1 && d.Source[tok.Start] == c
}

// dash tells whether the token at i is a hyphen or a dash.
func (d *timeReader) dash(i int) bool {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != PunctToken {
		return false
	}
	switch d.String(i) {
	case "-", "–", "‐", "‑", "—", "~":
		return true
	}
	return false
}

// joined tells whether the token at i follows the one before without a space.
func (d *timeReader) joined(i int) bool {
	return i > 0 && i < d.stop && !d.Tokens[i].Is(AfterSpace)
}

// fullStop skips the full stop of an abbreviation that ends before i.
func (d *timeReader) fullStop(i int) int {
	if d.punct(i, '.') && d.joined(i) && i+1 < d.stop {
		return i + 1
	}
	return i
}

// number returns the value of plain digits at i, and how many they are; 0
// digits when there are none.
func (d *timeReader) number(i int) (n, width int) {
	if i < 0 || i >= d.stop || d.Tokens[i].Kind != NumberToken {
		return 0, 0
	}
	s := d.String(i)
	if len(s) > 8 || len(s) <= 3 && d.grouped(i) {
		return 0, 0
	}
	for k := 0; k < len(s); k++ {
		if s[k] < '0' || s[k] > '9' {
			return 0, 0
		}
		n = 10*n + int(s[k]-'0')
	}
	return n, len(s)
}

// grouped tells whether a figure in groups of three opens at i, so that its
// first is no day, hour or month: "samedi 8 000 personnes", "en mai 8 500".
func (d *timeReader) grouped(i int) bool {
	if i+1 >= d.stop || d.Tokens[i+1].Kind != NumberToken || d.Tokens[i+1].End-d.Tokens[i+1].Start != 3 {
		return false
	}
	_, _, next, ok := d.digits(i)
	return ok && next > i+1
}

// cardinal reads a whole number in digits or words at i.
func (d *timeReader) cardinal(i int) (n, next int) {
	if n, w := d.number(i); w > 0 {
		return n, i + 1
	}
	if i >= d.stop || d.Tokens[i].Kind != WordToken || d.Language.role(d.Tokens[i].Word)&roleNumber == 0 {
		return 0, 0
	}
	return d.whole(i, false)
}

// ordinalAt reads an ordinal in words, up to the hundredth.
func (d *timeReader) ordinalAt(i int) (n, next int) {
	if i < 0 || i >= d.stop || d.Language.role(d.Tokens[i].Word)&(roleNumber|roleOrdinal) == 0 {
		return 0, 0
	}
	v, next, ok := d.ordinalWords(i)
	if !ok || next > d.stop || v.Exp < 0 || v.Exp > 2 {
		return 0, 0
	}
	w, ok := v.Whole()
	if !ok || w < 1 || w > 100 {
		return 0, 0
	}
	return int(w), next
}

// whole reads a whole number below 10,000 in words; and tells whether "and"
// may join its parts.
func (d *timeReader) whole(i int, and bool) (n, next int) {
	f, ok := d.readFigure(i, and)
	if !ok || f.vague || f.last > d.stop || f.value.Exp > 4 {
		return 0, 0
	}
	v, ok := f.value.Whole()
	if !ok || v < 0 || v > 9999 {
		return 0, 0
	}
	return int(v), f.last
}

// digitsOf is the value of a few digits, -1 of anything else.
func digitsOf(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	if s == "" {
		return -1
	}
	return n
}

// clockAt tells whether the figure at i opens a time such as 10:15.
func (d *timeReader) clockAt(i int) bool {
	_, w := d.number(i + 2)
	return d.punct(i+1, ':') && d.joined(i+1) && d.joined(i+2) && w == 2
}

func (d *timeReader) shiftAfter() bool { return d.Language.file.ShiftAfter }
