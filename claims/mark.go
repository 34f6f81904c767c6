package claims

import (
	"iter"
	"unicode/utf8"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// mark is what a word can open besides cues, and what it can be, as bits.
type mark uint32

const (
	marksKind  mark = 1 << iota // wakes a kind
	marksTold                   // wakes one that needs no figure
	marksState                  // opens a phrase of the table of that name
	marksHappening
	marksOnset
	marksAct
	marksDeed
	marksOccasion
	marksTrait
	marksTraitKey // is the longest word of one
	marksContest
	marksContestKey // is the longest word of one that is no noun for what was told
	marksReply
	marksTitle
	marksStreet
	marksRelation
	marksSeries
	marksMost  // opens words for a superlative
	wordInside // stands in a phrase of those tables, or of another, behind its first word
	wordInCue  // stands in a cue behind its first word
	wordClosed // is of a class whose words are few: no word of a name, nothing that is counted
	wordVerb   // of its own, and no auxiliary
	wordNegates
	wordParts  // may open a clause, or is a sign that may part two
	marksPlace // opens the name of a place

	wordSign    // is none but a sign
	wordFigure  // is in figures
	wordCapital // begins with a capital
	wordCaps    // has two of them and no small letter
	wordShort   // is one byte long
	wordQuotes  // may be a quotation mark

	marksAspect

	// notContent are the marks of what is no word of an open class.
	notContent = wordClosed | wordSign | wordFigure | wordShort
)

// writtenAs are the marks of how a token is written, by its kind and its last flags.
var writtenAs = func() (t [16]mark) {
	for i := range t {
		switch normalize.TokenKind(i & 3) {
		case normalize.PunctToken:
			t[i] |= wordSign
		case normalize.NumberToken:
			t[i] |= wordFigure
		}
		if uint8(i>>2<<3)&normalize.Upper != 0 {
			t[i] |= wordCapital
		}
		if uint8(i>>2<<3)&normalize.Caps != 0 {
			t[i] |= wordCaps
		}
	}
	return
}()

// signs are the marks of a sign by its first byte.
var signs = func() (t [256]mark) {
	for _, c := range ";:()|" {
		t[c] = wordParts
	}
	t['"'], t['\''] = wordParts|wordQuotes, wordQuotes
	for c := utf8.RuneSelf; c < len(t); c++ {
		t[c] = wordParts | wordQuotes
	}
	return
}()

// classes are the marks of word classes: of the words that have one of these
// and none of those.
var classes = []struct {
	mark     mark
	of, none normalize.Class
}{
	{wordClosed, normalize.Determiner | normalize.Preposition | normalize.Conjunction | normalize.Relative |
		normalize.Pronoun | normalize.Auxiliary | normalize.Negation | normalize.Adverb | normalize.Subordinator, 0},
	{wordVerb, normalize.Verb | normalize.Past | normalize.Present, normalize.Auxiliary},
	{wordNegates, normalize.Negation, normalize.Preposition}, // "without power" denies no count
	{wordParts, normalize.Relative | normalize.Subordinator, 0},
}

// opening is all that phrases which open with a token can be: with its word alone, or
// with it and the next one. What reads a page passes over the sentences, and then the
// tokens, that open nothing for it.
type opening struct {
	cues  cue
	first vocab.PhraseNode // of the walk through the cues
	marks mark
}

// wordingOf is what a word can be in phrases, by where it stands in them. Most words that
// open a phrase, such as "the", open none in a text, which the next word tells.
type wordingOf struct {
	cues  [3]cue
	marks [3]mark
	first vocab.PhraseNode // of the walk through the cues
}

// Where a word stands in a phrase.
const (
	alone   = iota // it is all of it; or it is marked by itself
	opens          // first, of a longer one
	follows        // second
)

// opening is what a token with the word w can open before another one.
func (w *wordingOf) opening(next *wordingOf) opening {
	return opening{w.cues[alone] | w.cues[opens]&next.cues[follows], w.first, w.marks[alone] | w.marks[opens]&next.marks[follows]}
}

// open enters what phrases open with which words, and what the words can be.
func (l *lexicon) open() {
	l.opens, l.openings = make([]int32, l.Words()+1), make([]wordingOf, 1, 1<<13)
	for w := range l.opens {
		if !l.Is(normalize.Word(w), ^normalize.Class(0)) {
			continue // as most are in no list
		}
		var m mark
		for _, c := range classes {
			if l.Is(normalize.Word(w), c.of) && !l.Is(normalize.Word(w), c.none) {
				m |= c.mark
			}
		}
		if m != 0 {
			l.mark(normalize.Word(w), m)
		}
	}
	for w := range l.Cues.Inside() {
		l.mark(w, wordInCue)
	}
	for _, phrases := range []*vocab.Phrases{
		&l.Stated, &l.Happenings, &l.Onsets, &l.Moments, &l.Acts, &l.Deeds, &l.Occasions, &l.Traits, &l.Contests, &l.Replies,
		&l.Titles, &l.Streets, &l.Beside, &l.Series, &l.People, &l.Relations, &l.Grades, &l.Aspects,
	} {
		for w := range phrases.Inside() {
			l.mark(w, wordInside)
		}
	}
	before := l.wake[0]
	for w, behind := range l.wake[1:] {
		if before < behind {
			m := marksKind
			for _, k := range l.woken[before:behind] {
				if k.units == 0 {
					m |= marksTold
				}
			}
			l.mark(normalize.Word(w), m)
			before = behind
		}
	}
	l.openCues()
	for _, t := range []struct {
		mark    mark
		phrases *vocab.Phrases
	}{
		{marksState, &l.Stated}, {marksHappening, &l.Happenings}, {marksOnset, &l.Onsets}, {marksDeed, &l.Deeds}, {marksOccasion, &l.Occasions}, {marksTrait, &l.Traits},
		{marksContest, &l.Contests}, {marksReply, &l.Replies}, {marksRelation, &l.Relations}, {marksSeries, &l.Series}, {marksAspect, &l.Aspects},
	} {
		l.openPhrases(t.mark, t.phrases, nil)
	}
	l.openPhrases(marksMost, &l.Relations, func(v int) bool { return superlatives[l.file.Relations[v-1].Name] })
	for _, t := range []struct {
		mark  mark
		words iter.Seq[normalize.Word]
	}{
		{marksAct, vocab.Set(l.Acts.Opens).All()}, {marksTitle, vocab.Set(l.Titles.Opens).All()}, {marksStreet, vocab.Set(l.Streets.Opens).All()},
		{marksPlace, l.places().Opens()}, {marksTraitKey, l.TraitKeys.All()}, {marksContestKey, l.ContestKeys.All()},
	} {
		for w := range t.words {
			l.mark(w, t.mark)
		}
	}
	l.share()
}

// wording is what a word can be in phrases, to enter more of.
func (l *lexicon) wording(w normalize.Word) *wordingOf {
	k := &l.opens[w]
	if *k == 0 {
		*k = int32(len(l.openings))
		l.openings = append(l.openings, wordingOf{})
	}
	return &l.openings[*k]
}

// mark enters what a word is by itself.
func (l *lexicon) mark(w normalize.Word, m mark) { l.wording(w).marks[alone] |= m }

// openCues enters which cues open with which words and go on with which.
func (l *lexicon) openCues() {
	for w, n := range l.Cues.Firsts() {
		o := l.wording(w)
		o.first, o.cues[alone] = n, cue(l.CueSets[l.Cues.Value(n)])
		for next, k := range l.Cues.After(n) {
			var all cue
			l.Cues.LeadsTo(k, func(v int) bool {
				all |= cue(l.CueSets[v])
				return false
			})
			l.wording(w).cues[opens] |= all
			l.wording(next).cues[follows] |= all
		}
	}
}

// openPhrases marks the words with which those phrases open, and go on, whose values are
// wanted; nil: all.
func (l *lexicon) openPhrases(m mark, phrases *vocab.Phrases, want func(value int) bool) {
	for w, n := range phrases.Firsts() {
		if v := phrases.Value(n); v != 0 && (want == nil || want(v)) {
			l.mark(w, m)
		}
		for next, k := range phrases.After(n) {
			if want == nil || phrases.LeadsTo(k, want) {
				l.wording(w).marks[opens] |= m
				l.wording(next).marks[follows] |= m
			}
		}
	}
}

// share keeps what the words can be so that it stays at hand while a page is read:
// what is no cue, which many words are alike, mostly once.
func (l *lexicon) share() {
	var met [1 << 9]int32 // by marks, those entered last
	all := l.openings
	l.openings = make([]wordingOf, 1, 2048)
	for w, n := range l.opens {
		if n == 0 {
			continue
		}
		o := &all[n]
		k := &met[(uint32(o.marks[alone])^uint32(o.marks[opens])^uint32(o.marks[follows])<<7)*2654435769>>23]
		if x := &l.openings[*k]; x.marks != o.marks || x.first != o.first || x.cues != o.cues {
			*k = int32(len(l.openings))
			l.openings = append(l.openings, *o)
		}
		l.opens[w] = *k
	}
}
