package claims

import (
	"fmt"
	"math/bits"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// lexicon is what the extractor knows of one language: the language with all
// waking words in its vocabulary, nouns, cues and the kinds' patterns.
type lexicon struct {
	*normalize.Language
	tables
	file   *words.File
	kinds  []kindWords
	named  map[string]*Kind
	always []int32 // kinds that no word wakes
	paged  []int32 // kinds that read the page as a whole
	wake   []int32 // by Word: where in woken the kinds begin that it wakes; they end where the next word's begin
	woken  []waking
	opens  []opening // by Word
	places func() *places.Index

	contracted [256]bool // by the first byte of a word, whether it may be a contraction as a whole
}

// tables are what the words of a language mean, whatever the kinds.
type tables struct {
	classNames  []string        // by bit
	nouns       []pattern.Class // by Word
	suffixes    []suffix        // of nouns that no list has
	things      []uint8         // by Word, which of thingNames it calls, plus 1
	thingNames  []string        // "quake"
	sources     pattern.Class   // people, and bodies that give out figures
	bodies      pattern.Class   // such bodies
	cues        vocab.Phrases   // value: an index into cueSets
	cueSets     []cue           // 0 is none
	opening     []cue           // by Word, the cues of all phrases that it opens
	stated      vocab.Phrases   // value: an index into the file's states, plus 1
	happenings  vocab.Phrases   // value: an index into the file's happenings, plus 1
	onsets      vocab.Phrases   // value: an index into the file's onsets, plus 1
	acts        vocab.Phrases   // value: an index into the file's acts, plus 1
	traits      vocab.Phrases   // value: an index into said, plus 1
	traitKeys   vocab.Set       // of each of them the longest word, which mostly is the rarest
	said        []said
	bearers     [][]normalize.Word // by trait, the nouns that can have it, sorted
	contests    vocab.Phrases      // value: an index into the file's contests, plus 1
	contestKeys vocab.Set          // of each of them that is no noun for what was told the longest word
	replies     vocab.Phrases      // value: an index into the file's replies, plus 1
	titles      vocab.Phrases      // value: an index into the file's titles, plus 1
	streets     vocab.Phrases      // value: an index into the file's streets, plus 1
	beside      vocab.Phrases      // value: an index into the file's words beside addresses, plus 1
	people      vocab.Phrases      // value: a set of traces
	agents      []string           // endings of nouns for people by what they do
	relations   vocab.Phrases      // value: an index into the file's relations, plus 1
	grades      vocab.Phrases      // value: an index into the file's grades, plus 1
	ahead       vocab.Set          // adjectives before a noun, where others follow it
	nounFirst   bool               // whether others do
}

type suffix struct {
	ending string
	class  pattern.Class
}

// thingClass is the noun class of what is surely not of the [openClass].
const thingClass = "thing"

// kindWords is a kind with its patterns in one language.
type kindWords struct {
	*Kind
	*wordsOf
}

// wordsOf is how one language puts a kind.
type wordsOf struct {
	wakes    []normalize.Word // that wake the kind, each once, in order; of a data file those of its anchors
	patterns []pattern.Pattern
	anchors  []anchor // by word, in order
}

// waking is a kind that a word wakes, and which of the kind's words it is.
type waking struct {
	kind, word int32
	units      unitSet // of which the kind needs a figure in the sentence; none: it needs none
}

// anchor is a word and the patterns that it can be the anchor of.
type anchor struct {
	word     normalize.Word
	patterns []int32
}

// newLexicon builds the lexicon of a language for a list of kinds. What was
// compiled ahead is taken as it is.
func newLexicon(base *normalize.Language, kinds []*Kind) (*lexicon, error) {
	return compiledLexicon(base, kinds, builtFor(base.Tag))
}

// compiledLexicon builds a lexicon on what was compiled ahead, which may be nil.
func compiledLexicon(base *normalize.Language, kinds []*Kind, ready *built) (*lexicon, error) {
	l := &lexicon{file: wordsFile(base.Tag), kinds: make([]kindWords, len(kinds)), named: make(map[string]*Kind, len(kinds))}
	var all []string
	if ready == nil {
		all = append(vocabulary(base, l.file), places.Words(base.Tag)...)
	}
	waking := make([][]string, len(kinds))
	for i, k := range kinds {
		if l.named[k.Name] == nil {
			l.named[k.Name] = k
		}
		l.kinds[i] = kindWords{Kind: k, wordsOf: ready.kind(k)}
		if l.kinds[i].wordsOf == nil {
			var more []string
			waking[i], more = k.vocabulary(base)
			all = append(append(all, waking[i]...), more...)
		}
	}
	l.Language = base.WithWords(all)
	for _, c := range l.file.Contractions {
		l.contracted[c.From[0]] = true
	}
	l.places = sync.OnceValue(func() *places.Index { return places.NewIndex(l.Language) })
	if ready != nil {
		l.tables = ready.tables
	} else {
		l.tables = newTables(l.Language, l.file)
	}
	for i, k := range kinds {
		kw := &l.kinds[i]
		if kw.wordsOf == nil {
			var err error
			if kw.wordsOf, err = l.compile(k, waking[i]); err != nil {
				return nil, fmt.Errorf("kind %s: %w", k.Name, err)
			}
		}
		switch {
		case k.FindPage != nil:
			l.paged = append(l.paged, int32(i))
		case k.wording == nil && k.Vocabulary == nil && len(k.Words) == 0:
			l.always = append(l.always, int32(i))
		}
	}
	l.rouse()
	l.open()
	return l, nil
}

// rouse enters which kinds the words wake.
func (l *lexicon) rouse() {
	l.wake = make([]int32, l.Words()+2)
	n := 0
	for i := range l.kinds {
		for _, w := range l.kinds[i].wakes {
			l.wake[w+1]++
		}
		n += len(l.kinds[i].wakes)
	}
	for w := 1; w < len(l.wake); w++ {
		l.wake[w] += l.wake[w-1]
	}
	l.woken = make([]waking, n)
	for i := len(l.kinds) - 1; i >= 0; i-- { // from behind, so that the kinds of a word are in order
		units := l.kinds[i].units()
		for k, w := range l.kinds[i].wakes {
			l.wake[w+1]--
			l.woken[l.wake[w+1]] = waking{int32(i), int32(k), units}
			if units != 0 && l.kinds[i].needsNone(k) {
				l.woken[l.wake[w+1]].units = 0
			}
		}
	}
	copy(l.wake, l.wake[1:])
	l.wake[len(l.wake)-1] = int32(n)
}

// wokenBy returns the kinds that a word wakes.
func (l *lexicon) wokenBy(w normalize.Word) []waking {
	if w <= 0 || int(w)+1 >= len(l.wake) {
		return nil
	}
	return l.woken[l.wake[w]:l.wake[w+1]]
}

// wakes tells whether a word wakes a kind: it is one of the kind's own.
func (l *lexicon) wakes(k *Kind, w normalize.Word) bool {
	for _, i := range l.wokenBy(w) {
		if l.kinds[i.kind].Kind == k {
			return true
		}
	}
	return false
}

// nounClasses returns what a noun names.
func (l *lexicon) nounClasses(w normalize.Word, form string) pattern.Class {
	if w != 0 && int(w) < len(l.nouns) && l.nouns[w] != 0 {
		return l.nouns[w]
	}
	if len(form) < 6 {
		return 0
	}
	for _, s := range l.suffixes {
		if strings.HasSuffix(form, s.ending) {
			return s.class
		}
	}
	return 0
}

// concept names the narrowest class of a set: "child" and not "person". Noun
// classes have the same names in every language. People and things in general
// are no concept: two things are not one because both are things.
func (l *lexicon) concept(c pattern.Class) string {
	for ; c != 0; c &= c - 1 {
		if name := l.classNames[bits.TrailingZeros64(uint64(c))]; name != pattern.OpenClass && name != thingClass && name != sourceClass {
			return name
		}
	}
	return ""
}

// thing names what a word and others call the same, or is "".
func (l *lexicon) thing(w normalize.Word) string {
	if w > 0 && int(w) < len(l.things) && l.things[w] > 0 {
		return l.thingNames[l.things[w]-1]
	}
	return ""
}

// kind returns the kind of a name, or one that has nothing but the name.
func (l *lexicon) kind(name string) *Kind {
	if k := l.named[name]; k != nil {
		return k
	}
	return &Kind{Name: name}
}
