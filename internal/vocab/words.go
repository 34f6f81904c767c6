package vocab

//go:generate go run -tags unbuilt ../generate

// Words is a list of words ready for a [Table]: their IDs run from 1.
type Words struct {
	Lang string // BCP 47
	Text string // all of them, one after the other
	Ends []uint32
}

// key is the word of an ID less 1.
func (w *Words) key(i int) string {
	start := uint32(0)
	if i > 0 {
		start = w.Ends[i-1]
	}
	return w.Text[start:w.Ends[i]]
}

// Collect returns the words of a table.
func Collect(lang string, t *Table) Words {
	w := Words{Lang: lang}
	for i := range t.hash {
		w.Text += t.key(i)
		w.Ends = append(w.Ends, uint32(len(w.Text)))
	}
	return w
}

// Built returns a table of the words of a language that the data files had
// when the tables were last made, so that what was compiled ahead knows them by
// their IDs. Any other word is entered behind them. Of a language that has
// none the table is empty.
func Built(lang string) *Table {
	for _, w := range built {
		if w.Lang == lang {
			t := &Table{words: w.Text, ends: w.Ends, hash: make([]uint64, len(w.Ends))}
			start := 0
			for i, end := range w.Ends {
				t.hash[i] = hashedIn(w.Text, start, int(end))
				start = int(end)
			}
			t.resize(slotsFor(len(t.hash)))
			return t
		}
	}
	return new(Table)
}

// hashedIn is [hashed] of a piece of a text, of which eight bytes are read at a time.
func hashedIn(text string, start, end int) uint64 {
	h := Seed
	for i := start; i < end; i += 8 {
		if i+8 > len(text) {
			return Step(h, UpToEight(text[i:end]))
		}
		w := Eight(text[i : i+8])
		if n := end - i; n < 8 {
			w &= 1<<(8*uint(n)&63) - 1
		}
		h = Step(h, w)
	}
	return h
}

// Count is how many words of a language have an ID from [Built].
func Count(lang string) int {
	for _, w := range built {
		if w.Lang == lang {
			return len(w.Ends)
		}
	}
	return 0
}

// Sum tells the numbers that the words of a language have from those they had
// before, so that a table by them which is out of date is noticed.
func Sum(lang string) (sum uint64) {
	for _, w := range built {
		if w.Lang != lang {
			continue
		}
		sum = Seed64
		for i := len(w.Ends) - 1; i >= 0; i -= 16 { // a few of them tell
			sum = (sum ^ uint64(Hash(w.key(i)))) * Prime64
		}
		return (sum ^ uint64(len(w.Ends))) * Prime64
	}
	return 0
}

// Trim returns a table by ID without the zeros at its end, so that it does not
// depend on how many words there are.
func Trim[T comparable](byID []T) []T {
	var zero T
	for len(byID) > 0 && byID[len(byID)-1] == zero {
		byID = byID[:len(byID)-1]
	}
	return byID
}
