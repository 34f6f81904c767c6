package normalize

import (
	"cmp"
	"strings"
	"sync"

	"github.com/kljensen/snowball"

	"github.com/gainsay/gainsay/internal/porter"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// stemmer gives words their stems and remembers them: stemming a word takes up
// to a microsecond, asking again takes nanoseconds.
type stemmer struct {
	language string                      // snowball's name of it
	own      func(string) (string, bool) // which words it has, as Snowball would and sooner; nil where there is none
	endings  [256][]string               // of the words that it changes, by their last bytes
	changes  bool                        // it may change any word
	mu       sync.RWMutex
	known    map[string]string
}

// fewStems is how many there is room for at first.
const fewStems = 800

// maxStems bounds what a stemmer remembers; a corpus has fewer distinct words
// that are ever compared.
const maxStems = 1 << 18

func newStemmer(f *lang.File) *stemmer {
	s := &stemmer{language: strings.ToLower(f.Name), changes: f.StemEndings == nil, known: make(map[string]string, fewStems)}
	s.own = ownStemmers[s.language]
	for _, end := range f.StemEndings {
		last := end[len(end)-1]
		s.endings[last] = append(s.endings[last], end)
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
	var buf [64]byte
	folded := vocab.AppendFold(buf[:0], word)
	if w := l.table.LookupBytes(folded); int(w) < len(l.stems) && l.stems[w] > 0 {
		return l.table.Key(w)[:l.stems[w]]
	}
	s := l.stemmer
	s.mu.RLock()
	stem, ok := s.known[string(folded)]
	s.mu.RUnlock()
	if ok {
		return stem
	}
	key := string(folded) // of its own: word is mostly a piece of a whole text
	if s.keeps(key) {
		return key
	}
	stem = s.stem(key)
	s.mu.Lock()
	if len(s.known) < maxStems {
		s.known[key] = stem
	}
	s.mu.Unlock()
	return stem
}

// stem makes the stem of a folded word.
func (s *stemmer) stem(word string) string {
	if s.own != nil {
		if stem, ok := s.own(word); ok {
			return cmp.Or(stem, word)
		}
	}
	stem, err := snowball.Stem(word, s.language, false)
	if err != nil {
		return word
	}
	return cmp.Or(stem, word)
}

// ownStemmers are by Snowball's name of the language.
var ownStemmers = map[string]func(string) (string, bool){"english": porter.English, "spanish": porter.Spanish, "french": porter.French}

// keeps tells whether a folded word surely is its own stem.
func (s *stemmer) keeps(word string) bool {
	if s.changes || word == "" || word[0] == '\'' {
		return false
	}
	for _, end := range s.endings[word[len(word)-1]] {
		if strings.HasSuffix(word, end) {
			return false
		}
	}
	return true
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
