package claims

import "strings"

// memory is what reading one page after another uses again.
type memory struct {
	figures []Figure
	breaks  []bool // by token of a sentence, whether it stands between two clauses
	at      nameTable
	openers [][2]int
	buf     []byte
	text    block
	known   *[1 << 12]meaning
}

// meaning is a word with what it means across languages; the word is kept as
// bytes so that nothing holds on to the text it came from.
type meaning struct {
	lexicon *lexicon
	concept string
	n       uint8
	word    [23]byte
}

// concept is [lexicon.meaning] with a memory of the words met last.
func (m *memory) concept(l *lexicon, word string) string {
	if len(word) > len(meaning{}.word) {
		return l.Language.Stem(word)
	}
	h := uint32(len(word))
	for i := range len(word) {
		h = h*0x01000193 ^ uint32(word[i])
	}
	if m.known == nil {
		m.known = new([1 << 12]meaning)
	}
	e := &m.known[(h^h>>15)%uint32(len(m.known))]
	if e.lexicon != l || string(e.word[:e.n]) != word {
		e.lexicon, e.concept, e.n = l, l.Language.Stem(word), uint8(copy(e.word[:], word))
	}
	return e.concept
}

// block holds strings that are made one after another. What it has handed out
// does not change.
type block struct{ b strings.Builder }

const blockSize = 2048

func (t *block) hold(s []byte) string {
	if t.b.Cap()-t.b.Len() < len(s) {
		t.b = strings.Builder{}
		t.b.Grow(max(blockSize, len(s)))
	}
	at := t.b.Len()
	t.b.Write(s)
	return t.b.String()[at:]
}

// nameTable finds the names of a page again by their hashes. Its size is
// well above [maxNames].
type nameTable [256]struct {
	hash uint64
	name int32 // plus 1
}

// find returns the place of a hash, whose name is 0 when it is new.
func (t *nameTable) find(hash uint64) *int32 {
	for i := hash % uint64(len(t)); ; i = (i + 1) % uint64(len(t)) {
		e := &t[i]
		if e.name == 0 || e.hash == hash {
			e.hash = hash
			return &e.name
		}
	}
}
