package claims

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// cue is a set of cues: what a phrase says about the claim beside it.
type cue uint64

const (
	cueTotal cue = 1 << iota
	cuePart
	cueMore
	cueSuperseded
	cueBackground
	cuePeriod
	cueSaid
	cuePlanned
	cuePossible
	cueSince       // opens the start of a running total
	cueThen        // points back to a date named before
	cueFrom        // opens the old value of a change
	cueTo          // opens the new one
	cueReach       // a verb between a count and its figure: "the toll rose to 84"
	cueBegan       // before the start of what goes on: "began in September and has killed 76"
	cuePerfect     // tells what has gone on until now: "have killed 76"
	cueWhole       // stands behind a figure that is a part: "four of them"
	cueNeutral     // beside a noun it narrows nothing: "known attacks"
	cueLink        // joins the words of a title: "minister of defence"
	cueShare       // between part and whole: "12 of 48"
	cueOr          // before the same in other words: "or a quarter"
	cueAged        // before an age: "aged 34", "de 34 años"
	cueOnce        // before an age of another time: "then 19", "at the age of 19"
	cueAnniversary // behind an ordinal: "the 10th anniversary"
	cueHome        // before where someone lives: "of Lima"
	cueApart       // behind how long after another thing: "14 months later"
	cueYear        // behind an ordinal: "in his third year"
	cueParticle    // stands inside a name: "van", "de la"
	cueHonorific   // stands before a name and is not of it: "Mr", "President"
	cueAccording   // before who says so: "according to"
	cueNumber      // before what a figure counts: "the number of"
	cueToll        // counts the dead by itself: "the death toll"
	cueRaise       // before what a figure is raised to: "put the toll up to 86"
)

var cueNames = map[string]cue{
	"total": cueTotal, "part": cuePart, "more": cueMore, "superseded": cueSuperseded, "background": cueBackground,
	"period": cuePeriod, "said": cueSaid, "planned": cuePlanned, "possible": cuePossible,
	"since": cueSince, "then": cueThen, "from": cueFrom, "to": cueTo, "link": cueLink, "whole": cueWhole, "perfect": cuePerfect, "began": cueBegan, "neutral": cueNeutral, "reach": cueReach,
	"apart": cueApart, "year": cueYear, "particle": cueParticle, "home": cueHome, "anniversary": cueAnniversary, "once": cueOnce, "aged": cueAged, "share": cueShare, "or": cueOr, "honorific": cueHonorific, "according": cueAccording, "raise": cueRaise, "number": cueNumber, "toll": cueToll,
}

// nounClass is a set of noun classes; bit i is class i of a lexicon.
type nounClass uint64

// lexicon is what the extractor knows of one language: the language with all
// waking words in its vocabulary, nouns, cues and the kinds' patterns.
type lexicon struct {
	*normalize.Language
	classNames   []string    // by bit
	nouns        []nounClass // by Word
	suffixes     []suffix
	sources      nounClass     // people, and bodies that give out figures
	cues         vocab.Phrases // value: an index into cueSets
	cueSets      []cue         // 0 is none
	opening      []cue         // by Word, the cues of all phrases that it opens
	wake         []int32       // by Word: the index in woken of what it wakes; 0 is nothing
	woken        [][]int32     // indexes into kinds
	kinds        []kindWords
	always       []int32 // kinds that no word wakes
	places       func() *places.Index
	stated       vocab.Phrases // value: an index into states, plus 1
	states       []words.State
	happenings   vocab.Phrases // value: an index into happened, plus 1
	happened     []string
	contractions []words.Contraction
	paged        []int32 // kinds that read the page as a whole
}

type suffix struct {
	ending string
	class  nounClass
}

// kindWords is a kind with its patterns in one language.
type kindWords struct {
	*Kind
	patterns map[normalize.Word][]*pattern // by anchor
}

// newLexicon builds the lexicon of a language for a list of kinds.
func newLexicon(base *normalize.Language, kinds []*Kind) (*lexicon, error) {
	var file *words.File
	files := words.Files()
	for i := range files {
		if files[i].Tag == base.Tag {
			file = &files[i]
		}
	}
	if file == nil {
		file = &words.File{Tag: base.Tag}
	}
	all := make([]string, 0, 20<<10)
	for _, n := range file.Nouns {
		all = append(all, n.Words...)
	}
	gather := func(phrases []string) {
		for _, p := range phrases {
			all = append(all, strings.Fields(p)...)
		}
	}
	for _, c := range file.Cues {
		gather(c.Phrases)
	}
	for _, c := range file.States {
		gather(c.Phrases)
	}
	for _, c := range file.Happenings {
		gather(c.Phrases)
	}
	named := make(chan []string, 1) // the words of places, read beside those of kinds
	go func() { named <- places.Words(base.Tag) }()
	waking := make([][]string, len(kinds))
	for i, k := range kinds {
		waking[i] = k.Words[base.Tag]
		if k.Vocabulary != nil {
			var more []string
			waking[i], more = k.Vocabulary(base)
			all = append(all, more...)
		}
		all = append(all, waking[i]...)
		if k.wording != nil {
			all = append(all, k.wording.words(base.Tag)...)
		}
	}
	all = append(all, <-named...)
	l := &lexicon{Language: base.WithWords(all)}
	l.places = sync.OnceValue(func() *places.Index { return places.NewIndex(l.Language) })
	go func() { // what the first article will ask for, made ready beside the rest
		for _, k := range kinds {
			if k.prepare != nil {
				k.prepare(l.Language)
			}
		}
		l.places()
	}()
	l.nouns = make([]nounClass, l.Words()+1)
	l.wake = make([]int32, l.Words()+1)
	l.woken = make([][]int32, 1, 1024)
	for _, n := range file.Nouns {
		c := l.class(n.Class)
		if n.Is != "" {
			c |= l.class(n.Is)
		}
		for _, w := range n.Words {
			l.nouns[l.Word(w)] |= c
		}
		for _, s := range n.Suffixes {
			l.suffixes = append(l.suffixes, suffix{s, c})
		}
	}
	l.sources = l.class(openClass) | l.class(sourceClass)
	l.opening = make([]cue, l.Words()+1)
	l.addCues(file.Cues)
	l.contractions = file.Contractions
	var ids []vocab.ID
	enter := func(to *vocab.Phrases, phrases []string, value int) {
		for _, p := range phrases {
			ids = ids[:0]
			for _, w := range strings.Fields(p) {
				ids = append(ids, l.Word(w))
			}
			to.Add(ids, value)
		}
	}
	for i, c := range file.Happenings {
		l.happened = append(l.happened, c.Name)
		enter(&l.happenings, c.Phrases, i+1)
	}
	l.states = file.States
	for i, c := range file.States {
		enter(&l.stated, c.Phrases, i+1)
	}
	for i, k := range kinds {
		kw := kindWords{Kind: k}
		if k.wording != nil {
			var err error
			if kw.patterns, err = k.wording.compile(l); err != nil {
				return nil, fmt.Errorf("kind %s: %w", k.Name, err)
			}
			for w := range kw.patterns {
				l.rouse(w, int32(i))
			}
		}
		for _, w := range waking[i] {
			id := l.Word(w)
			l.rouse(id, int32(i))
		}
		switch {
		case k.FindPage != nil:
			l.paged = append(l.paged, int32(i))
		case k.wording == nil && k.Vocabulary == nil && len(k.Words) == 0:
			l.always = append(l.always, int32(i))
		}
		l.kinds = append(l.kinds, kw)
	}
	return l, nil
}

// addCues enters the cues; a phrase of several cues stands for all of them.
func (l *lexicon) addCues(cues []words.Cue) {
	type entry struct {
		phrase string
		set    cue
	}
	var list []entry
	at := map[string]int{}
	for _, c := range cues {
		for _, p := range c.Phrases {
			i, ok := at[p]
			if !ok {
				i = len(list)
				at[p] = i
				list = append(list, entry{phrase: p})
			}
			list[i].set |= cueNames[c.Name]
		}
	}
	l.cueSets = append(l.cueSets, 0)
	var ids []vocab.ID
	for _, e := range list {
		ids = ids[:0]
		for _, w := range strings.Fields(e.phrase) {
			ids = append(ids, l.Word(w))
		}
		k := slices.Index(l.cueSets, e.set)
		if k < 0 {
			k = len(l.cueSets)
			l.cueSets = append(l.cueSets, e.set)
		}
		if l.cues.Add(ids, k) {
			l.opening[ids[0]] |= e.set
		}
	}
}

// opens returns the cues of all phrases that a word opens.
func (l *lexicon) opens(w normalize.Word) cue {
	if int(w) < len(l.opening) {
		return l.opening[w]
	}
	return 0
}

// class returns the bit of a noun class, entering it when it is new. Beyond 64
// classes none has a bit.
func (l *lexicon) class(name string) nounClass {
	for i, n := range l.classNames {
		if n == name {
			return 1 << i
		}
	}
	if len(l.classNames) == 64 {
		return 0
	}
	l.classNames = append(l.classNames, name)
	return 1 << (len(l.classNames) - 1)
}

// nounClasses returns what a noun names.
func (l *lexicon) nounClasses(w normalize.Word, form string) nounClass {
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
func (l *lexicon) concept(c nounClass) string {
	for ; c != 0; c &= c - 1 {
		if name := l.classNames[bits.TrailingZeros64(uint64(c))]; name != openClass && name != thingClass && name != sourceClass {
			return name
		}
	}
	return ""
}

// kind returns the kind of a name, or one that has nothing but the name.
func (l *lexicon) kind(name string) *Kind {
	for i := range l.kinds {
		if l.kinds[i].Name == name {
			return l.kinds[i].Kind
		}
	}
	return &Kind{Name: name}
}

// rouse lets a word wake a kind.
func (l *lexicon) rouse(w normalize.Word, kind int32) {
	if l.wake[w] == 0 {
		l.wake[w] = int32(len(l.woken))
		l.woken = append(l.woken, nil)
	}
	at := &l.woken[l.wake[w]]
	*at = append(*at, kind)
}

// wakes tells whether a word wakes a kind: it is one of the kind's own.
func (l *lexicon) wakes(k *Kind, w normalize.Word) bool {
	if w <= 0 || int(w) >= len(l.wake) {
		return false
	}
	for _, i := range l.woken[l.wake[w]] {
		if l.kinds[i].Kind == k {
			return true
		}
	}
	return false
}
