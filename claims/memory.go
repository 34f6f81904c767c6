package claims

import (
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// memory is what reading one page after another uses again.
type memory struct {
	figures []Figure
	cues    []cueAt
	breaks  []uint64 // by token of a sentence, a bit: it stands between two clauses

	aspects []aspectWords

	figured, cued, broken, weighed sentenceOf // what figures, cues, breaks and aspects are of

	asked  clauseOf // the tokens whose clause was asked for last
	clause [2]int   // and where it is

	at      nameTable
	openers [][2]int
	placed  []placedName
	buf     []byte
	text    block
	lists   []string    // of which parts are handed out
	scenes  []Scene     // of which each is handed out
	facets  [2][]string // while they are gathered
	words   [maxContext]string
	keys    [maxContext]uint64
	reads   *lexicon
	lately  *Kind // the one that was asked for last
	known   map[*normalize.Language]*stems
	spoken  *stems // those of the language that is read
}

// sentenceOf is a sentence of a page of the document that is read.
type sentenceOf struct {
	page     *Page
	sentence int
}

// clauseOf is a range of tokens of a sentence whose clause is asked for.
type clauseOf struct {
	sentenceOf
	from, to int
}

// stems are the stems and concepts of a language's words that were asked for. What
// is asked for often comes early, so that it stands together.
type stems struct {
	texts    []keyed // the first is none's
	byWord   []int32 // which of texts is the stem of a word with a number
	concepts []int32 // and which its concept
	other    [1 << 13]stemsOf
}

// stemsOf are the stems of two words without a number, those met last that come to
// one place by their hash. A word is known by that: nothing holds on to the text it
// came from.
type stemsOf struct {
	hash [2]uint64
	text [2]int32
}

// keyed is a string with what it is mostly told from others by, so that its bytes
// need not be looked at.
type keyed struct {
	text  string
	first uint64 // see [firstBytes]
}

// enter returns the number of one more text.
func (s *stems) enter(text string) int32 {
	s.texts = append(s.texts, keyed{text, firstBytes(text)})
	return int32(len(s.texts) - 1)
}

// replace enters the stem of a word in place of the one that was not met for longer.
func (e *stemsOf) replace(s *stems, hash uint64, stem string) {
	old := e.text[1]
	e.hash[1], e.text[1] = e.hash[0], e.text[0]
	if e.hash[0] = hash; old == 0 {
		e.text[0] = s.enter(stem)
		return
	}
	s.texts[old], e.text[0] = keyed{stem, firstBytes(stem)}, old
}

// speak makes ready for a document in a language.
func (m *memory) speak(l *lexicon) {
	m.figured, m.cued, m.broken, m.weighed, m.asked = sentenceOf{}, sentenceOf{}, sentenceOf{}, sentenceOf{}, clauseOf{}
	m.reads, m.lately = l, nil
	if m.known == nil {
		m.known = map[*normalize.Language]*stems{}
	}
	m.spoken = m.known[l.Language]
	if m.spoken == nil {
		m.spoken = &stems{texts: make([]keyed, 1, 1024), byWord: make([]int32, l.Words()+1), concepts: make([]int32, l.Words()+1)}
		m.known[l.Language] = m.spoken
	}
}

// kindFor is [lexicon.kind] in the language that is read: mostly the one that was
// asked for last.
func (m *memory) kindFor(name string) *Kind {
	if m.lately == nil || m.lately.Name != name {
		m.lately = m.reads.kind(name)
	}
	return m.lately
}

// stemAt is the stem of token i, kept by its number where it has one, and else
// by its hash.
func (p *Page) stemAt(i int) string { return p.stemKeyed(i).text }

// stemKeyed is [Page.stemAt] with its key. It is valid until another one is asked for.
func (p *Page) stemKeyed(i int) *keyed {
	known := p.memory.spoken
	if w := p.Tokens[i].Word; w > 0 {
		return &known.texts[p.stemOf(w, i)]
	}
	h := p.addWord(vocab.Seed64, i)
	e := &known.other[(h^h>>29)%uint64(len(known.other))]
	switch {
	case h == e.hash[0] && e.text[0] != 0:
	case h == e.hash[1] && e.text[1] != 0:
		return &known.texts[e.text[1]]
	default:
		e.replace(known, h, p.Language.Stem(p.String(i)))
	}
	return &known.texts[e.text[0]]
}

// stemOf is the number of the stem of a word that stands at token i.
func (p *Page) stemOf(w normalize.Word, i int) int32 {
	known := p.memory.spoken
	if known.byWord[w] == 0 {
		known.byWord[w] = known.enter(p.Language.Stem(p.String(i)))
	}
	return known.byWord[w]
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

// list returns a list of its own, nil without words, with the words of one that is
// used again.
func (m *memory) list(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	from := m.roomFor(len(words))
	m.lists = append(m.lists, words...)
	return m.lists[from:len(m.lists):len(m.lists)]
}

// tidied is [memory.list] of what [tidyBy] makes of words.
func (m *memory) tidied(words []string, keys []uint64) []string {
	if len(words) == 0 {
		return nil
	}
	from := m.roomFor(len(words))
	m.lists = tidyBy(m.lists, words, keys)
	return m.lists[from:len(m.lists):len(m.lists)]
}

// roomFor makes room for so many more words of lists, and returns where.
func (m *memory) roomFor(words int) int {
	if cap(m.lists)-len(m.lists) < words {
		m.lists = make([]string, 0, max(listsSize, words))
	}
	return len(m.lists)
}

// scene returns a scene of its own.
func (m *memory) scene(s Scene) *Scene {
	if len(m.scenes) == cap(m.scenes) {
		m.scenes = make([]Scene, 0, scenesSize)
	}
	m.scenes = append(m.scenes, s)
	return &m.scenes[len(m.scenes)-1]
}

// How many scenes and how many words of lists are set aside at a time.
const scenesSize, listsSize = 16, 256

// nameTable finds the names of a page again by their hashes. Its size is
// well above [maxNames]. It is not cleared for a page: what another one left
// there counts as empty.
type nameTable struct {
	page  uint32
	slots [256]struct {
		hash uint64
		name int32 // plus 1
		page uint32
	}
}

// turn empties the table for another page.
func (t *nameTable) turn() {
	if t.page++; t.page == 0 {
		*t = nameTable{page: 1}
	}
}

// find returns the place of a hash, whose name is 0 when it is new.
func (t *nameTable) find(hash uint64) *int32 {
	for i := hash % uint64(len(t.slots)); ; i = (i + 1) % uint64(len(t.slots)) {
		e := &t.slots[i]
		if e.page != t.page {
			e.name, e.page = 0, t.page
		}
		if e.name == 0 || e.hash == hash {
			e.hash = hash
			return &e.name
		}
	}
}
