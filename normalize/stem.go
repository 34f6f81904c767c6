package normalize

import (
	"strings"
	"sync"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/spanish"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// snowball are the Snowball stemmers by the names of their languages.
var snowball = map[string]func(*snowballstem.Env) bool{
	"English": english.Stem, "French": french.Stem, "German": german.Stem, "Italian": italian.Stem,
	"Portuguese": portuguese.Stem, "Spanish": spanish.Stem,
}

// stemmer gives words their stems and remembers them: stemming a word takes
// a microsecond, asking again takes nanoseconds.
type stemmer struct {
	snowball func(*snowballstem.Env) bool // nil for a language that has none
	mu       sync.RWMutex
	known    map[string]string
}

// maxStems bounds what a stemmer remembers; a corpus has fewer distinct words
// that are ever compared.
const maxStems = 1 << 18

func newStemmer(f *lang.File) *stemmer {
	s := &stemmer{snowball: snowball[f.Name], known: make(map[string]string, len(f.Unstemmed)+8*len(f.Forms))}
	for _, w := range f.Unstemmed {
		s.known[w] = w
	}
	for _, set := range f.Forms {
		for _, w := range set {
			s.known[vocab.Fold(w)] = vocab.Fold(set[0])
		}
	}
	return s
}

// Stem returns what the forms of a word share: "strike" for "struck" and
// "strikes". Irregular forms come from the language's file, the rest from the
// Snowball stemmer; a language without one has the folded word itself.
func (l *Language) Stem(word string) string {
	if w := l.table.Find(word); int(w) < len(l.stems) && l.stems[w] > 0 {
		form := l.table.Key(w)
		return form[:min(int(l.stems[w]), len(form))]
	}
	var buf [64]byte
	folded := vocab.AppendFold(buf[:0], word)
	s := l.stemmer
	s.mu.RLock()
	stem, ok := s.known[string(folded)]
	s.mu.RUnlock()
	if ok {
		return stem
	}
	key := string(folded) // of its own: word is mostly a piece of a whole text
	if stem = key; s.snowball != nil && len(key) > 2 {
		env := snowballstem.NewEnv(key)
		s.snowball(env)
		stem = env.Current()
	}
	if stem == "" {
		stem = key
	}
	s.mu.Lock()
	if len(s.known) < maxStems {
		s.known[key] = stem
	}
	s.mu.Unlock()
	return stem
}

// compileStems notes the stems of the words that have a number, so that a
// program is spared most of what it takes to make them.
func (l *Language) compileStems() {
	l.stems = make([]uint8, l.table.Len()+1)
	for w := range l.stems {
		form := l.table.Key(Word(w))
		if stem := l.Stem(form); strings.HasPrefix(form, stem) && len(stem) < 256 {
			l.stems[w] = uint8(len(stem))
		}
	}
}
