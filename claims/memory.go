package claims

import (
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// memory is what reading one page after another uses again.
type memory struct {
	figures []Figure
	cues    []cueAt // of a sentence
	breaks  []bool  // by token of a sentence, whether it stands between two clauses
	at      nameTable
	openers [][2]int
	placed  []placedName
	buf     []byte
	text    block
	stems   *[1 << 14]stemOf
	known   map[*normalize.Language][]string // stems by Word
	spoken  []string                         // those of the language that is read
}

// speak makes ready for a page in a language.
func (m *memory) speak(l *normalize.Language) {
	if m.known == nil {
		m.known = map[*normalize.Language][]string{}
	}
	m.spoken = m.known[l]
	if m.spoken == nil {
		m.spoken = make([]string, l.Words()+1)
		m.known[l] = m.spoken
	}
}

// stemAt is the stem of token i, kept by its number where it has one.
func (p *Page) stemAt(i int) string {
	w := p.Tokens[i].Word
	if w <= 0 {
		return p.memory.stem(p.Language, p.String(i), p.addWord(vocab.Seed64, i))
	}
	s := &p.memory.spoken[w]
	if *s == "" {
		*s = p.Language.Stem(p.String(i))
	}
	return *s
}

// stemOf is the stem of a word, which is known by its hash and its language:
// nothing holds on to the text it came from.
type stemOf struct {
	hash     uint64
	language *normalize.Language
	stem     string
}

// stem is [normalize.Language.Stem] with a memory of the words met last, by
// their hashes.
func (m *memory) stem(l *normalize.Language, word string, h uint64) string {
	if m.stems == nil {
		m.stems = new([1 << 14]stemOf)
	}
	e := &m.stems[(h^h>>29)%uint64(len(m.stems))]
	if e.hash != h || e.language != l {
		*e = stemOf{h, l, l.Stem(word)}
	}
	return e.stem
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
