package claims

import (
	"fmt"
	"math/bits"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/claims/internal/tables"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/normalize"
)

//go:generate go run -tags unbuilt ../internal/generate

// lexicon is what the extractor knows of one language: the language with all
// waking words in its vocabulary, nouns, cues and the kinds' patterns.
type lexicon struct {
	*normalize.Language
	tables.Tables
	file   *words.File
	kinds  []kindWords
	named  map[string]*Kind
	always []int32 // kinds that no word wakes
	paged  []int32 // kinds that read the page as a whole
	wake   []int32 // by Word: where in woken the kinds begin that it wakes; they end where the next word's begin
	woken  []waking
	opens  []int32 // by Word, which of openings it has
	places func() *places.Index

	openings []wordingOf // the first is that of no word

	remains, anyone pattern.Class // those of remainsClass and anyoneClass

	suffixed   [256]bool // by the last byte of a word in small letters, whether it may have one of the suffixes
	contracted [256]bool // by the first byte of a word, whether it may be a contraction as a whole
}

// kindWords is a kind with its patterns in one language.
type kindWords struct {
	*Kind
	*tables.Forms
}

// waking is a kind that a word wakes, and which of the kind's words it is.
type waking struct {
	kind, word int32
	units      unitSet // of which the kind needs a figure in the sentence; none: it needs none
}

// newLexicon builds the lexicon of a language for a list of kinds. What was
// compiled ahead is taken as it is.
func newLexicon(base *normalize.Language, kinds []*Kind) (*lexicon, error) {
	return compiledLexicon(base, kinds, tables.BuiltFor(base.Tag))
}

// compiledLexicon builds a lexicon on what was compiled ahead, which may be nil.
func compiledLexicon(base *normalize.Language, kinds []*Kind, ready *tables.Built) (*lexicon, error) {
	l := &lexicon{file: tables.WordsFile(base.Tag), kinds: make([]kindWords, len(kinds)), named: make(map[string]*Kind, len(kinds))}
	var all []string
	if ready == nil {
		all = append(tables.Vocabulary(base, l.file), places.Words(base.Tag)...)
	}
	waking := make([][]string, len(kinds))
	for i, k := range kinds {
		if l.named[k.Name] == nil {
			l.named[k.Name] = k
		}
		l.kinds[i] = kindWords{Kind: k, Forms: readyFor(ready, k)}
		if l.kinds[i].Forms == nil {
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
		l.Tables = ready.Tables
	} else {
		l.Tables = tables.New(l.Language, l.file, setOfCue, setOfTrace)
	}
	l.remains, l.anyone = l.Class(remainsClass), l.Class(anyoneClass)
	for _, s := range l.Suffixes {
		l.suffixed[s.Ending[len(s.Ending)-1]] = true
	}
	for i, k := range kinds {
		kw := &l.kinds[i]
		if kw.Forms == nil {
			var err error
			if kw.Forms, err = l.compile(k, waking[i]); err != nil {
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
		for _, w := range l.kinds[i].Wakes {
			l.wake[w+1]++
		}
		n += len(l.kinds[i].Wakes)
	}
	for w := 1; w < len(l.wake); w++ {
		l.wake[w] += l.wake[w-1]
	}
	l.woken = make([]waking, n)
	for i := len(l.kinds) - 1; i >= 0; i-- { // from behind, so that the kinds of a word are in order
		units := l.kinds[i].units()
		for k, w := range l.kinds[i].Wakes {
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

// classesAt returns what a noun at token i names.
func (p *Page) classesAt(i int) pattern.Class {
	t := &p.Tokens[i]
	if c := p.lexicon.listedClasses(t.Word); c != 0 || t.End-t.Start < shortestSuffixed || !p.lexicon.suffixed[p.Source[t.End-1]|0x20] {
		return c
	}
	return p.lexicon.suffixClass(p.Lower(i))
}

// shortestSuffixed is how long a noun is at least that its ending tells the class of.
const shortestSuffixed = 6

// listedClasses returns what a noun of a list names.
func (l *lexicon) listedClasses(w normalize.Word) pattern.Class {
	if w != 0 && int(w) < len(l.Nouns) {
		return l.Nouns[w]
	}
	return 0
}

// suffixClass returns what a noun names by its ending.
func (l *lexicon) suffixClass(form string) pattern.Class {
	for _, s := range l.Suffixes {
		if strings.HasSuffix(form, s.Ending) {
			return s.Class
		}
	}
	return 0
}

// concept names the narrowest class of a set: "child" and not "person". Noun
// classes have the same names in every language. People and things in general
// are no concept: two things are not one because both are things.
func (l *lexicon) concept(c pattern.Class) string {
	for ; c != 0; c &= c - 1 {
		if name := l.ClassNames[bits.TrailingZeros64(uint64(c))]; name != pattern.OpenClass && name != tables.ThingClass && name != tables.SourceClass {
			return name
		}
	}
	return ""
}

// thing names what a word and others call the same, or is "".
func (l *lexicon) thing(w normalize.Word) string {
	if w > 0 && int(w) < len(l.Things) && l.Things[w] > 0 {
		return l.ThingNames[l.Things[w]-1]
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
