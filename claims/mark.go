package claims

import (
	"slices"
	"strings"

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
	wordParts  // may open a clause
	marksPlace // opens the name of a place

	wordSign    // is none but a sign
	wordFigure  // is in figures
	wordCapital // begins with a capital
	wordCaps    // has two of them and no small letter
	wordShort   // is one byte long

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

// opening is all that phrases which open with a word can be. What reads a page
// passes over the sentences, and then the tokens, that open nothing for it.
type opening struct {
	cues  cue
	first vocab.PhraseNode // of the walk through the cues
	marks mark
}

// survey is what the words of a page open. Each is looked up once.
type survey struct {
	ascii bool      // all of it is
	opens []opening // by token
	told  []opening // by sentence, of all its tokens
	all   opening   // of all sentences

	begins []uint64 // by sentence, how its content words begin; made when it is first asked for
}

// read looks the tokens of a text up.
func (v *survey) read(l *lexicon, t *normalize.Text) {
	v.ascii = vocab.ASCII(t.Source)
	v.told, v.all, v.begins = v.told[:0], opening{}, v.begins[:0]
	v.opens = slices.Grow(v.opens[:0], len(t.Tokens)+1)[:len(t.Tokens)+1]
	v.opens[len(t.Tokens)] = opening{marks: wordSign} // behind the last token stands nothing
	words := l.opens
	for _, s := range t.Sentences {
		var all opening
		tokens := t.Tokens[s.First:s.Last]
		opens := v.opens[s.First:s.Last]
		opens = opens[:len(tokens)]
		for i := range tokens {
			var o opening
			tok := &tokens[i]
			if w := uint(tok.Word); w < uint(len(words)) {
				o = l.openings[words[w]]
			}
			o.marks |= writtenAs[(uint8(tok.Kind)|tok.Flags>>3<<2)&15] | mark((tok.End-tok.Start-2)>>31)&wordShort
			all.cues, all.marks = all.cues|o.cues, all.marks|o.marks
			opens[i] = o
		}
		v.told = append(v.told, all)
		v.all.cues, v.all.marks = v.all.cues|all.cues, v.all.marks|all.marks
	}
}

// marked returns the first token of [i, last) that has one of the marks, or last.
func (p *Page) marked(i, last int, want mark) int {
	opens := p.opens[:last]
	for i < len(opens) && opens[i].marks&want == 0 {
		i++
	}
	return i
}

// open enters what phrases open with which words, and what the words can be.
func (l *lexicon) open() {
	opens := make([]opening, l.Words()+1)
	for w, c := range l.Opening {
		if c == 0 {
			continue
		}
		opens[w].cues, opens[w].first = cue(c), l.Cues.First(normalize.Word(w))
	}
	for w := range opens {
		if !l.Is(normalize.Word(w), ^normalize.Class(0)) {
			continue // as most are in no list
		}
		for _, c := range classes {
			if l.Is(normalize.Word(w), c.of) && !l.Is(normalize.Word(w), c.none) {
				opens[w].marks |= c.mark
			}
		}
	}
	for w := range l.Cues.Inside() {
		opens[w].marks |= wordInCue
	}
	for _, phrases := range []*vocab.Phrases{
		&l.Stated, &l.Happenings, &l.Onsets, &l.Moments, &l.Acts, &l.Traits, &l.Contests, &l.Replies,
		&l.Titles, &l.Streets, &l.Beside, &l.Series, &l.People, &l.Relations, &l.Grades,
	} {
		for w := range phrases.Inside() {
			opens[w].marks |= wordInside
		}
	}
	for w := range len(l.wake) - 1 {
		if l.wake[w] < l.wake[w+1] {
			opens[w].marks |= marksKind
			for _, k := range l.wokenBy(normalize.Word(w)) {
				if k.units == 0 {
					opens[w].marks |= marksTold
				}
			}
		}
	}
	for _, t := range []struct {
		mark    mark
		phrases *vocab.Phrases
	}{
		{marksState, &l.Stated}, {marksHappening, &l.Happenings}, {marksOnset, &l.Onsets}, {marksAct, &l.Acts},
		{marksTrait, &l.Traits}, {marksContest, &l.Contests}, {marksReply, &l.Replies}, {marksTitle, &l.Titles},
		{marksStreet, &l.Streets}, {marksRelation, &l.Relations}, {marksSeries, &l.Series},
	} {
		for w := range vocab.Set(t.phrases.Opens).All() {
			opens[w].marks |= t.mark
		}
	}
	for w := range l.places().Opens() {
		opens[w].marks |= marksPlace
	}
	for _, r := range l.file.Relations {
		if !superlatives[r.Name] {
			continue
		}
		for _, p := range r.Phrases {
			first, _, _ := strings.Cut(p, " ")
			opens[l.Word(first)].marks |= marksMost
		}
	}
	for w := range l.TraitKeys.All() {
		opens[w].marks |= marksTraitKey
	}
	for w := range l.ContestKeys.All() {
		opens[w].marks |= marksContestKey
	}
	l.share(opens)
}

// share keeps what the words open so that it stays at hand while a page is read:
// what is no cue, which many words have alike, mostly once.
func (l *lexicon) share(opens []opening) {
	var met [1 << 9]int32 // by marks, those entered last
	l.opens, l.openings = make([]int32, len(opens)), make([]opening, 1, 1024)
	for w, o := range opens {
		if o == (opening{}) {
			continue
		}
		k := &met[uint32(o.marks)*2654435769>>23]
		if l.openings[*k] != o {
			*k = int32(len(l.openings))
			l.openings = append(l.openings, o)
		}
		l.opens[w] = *k
	}
}
