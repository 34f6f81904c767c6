package tables

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// Built is what is compiled ahead of one language: its words and the built-in
// kinds, in the order of claims.Kinds.
type Built struct {
	Tag    string
	Tables Tables
	Kinds  []Forms
}

// BuiltFor returns what is compiled ahead of a language, or nil.
func BuiltFor(tag string) *Built {
	for i := range builtTables {
		if builtTables[i].Tag == tag {
			return &builtTables[i]
		}
	}
	return nil
}

// WordsFile returns the words of a language, none for one without a file.
func WordsFile(tag string) *words.File {
	files := words.Files()
	for i := range files {
		if files[i].Tag == tag {
			return &files[i]
		}
	}
	return &words.File{Tag: tag}
}

// Vocabulary returns the words of a language's file.
func Vocabulary(l *normalize.Language, f *words.File) (all []string) {
	for _, nouns := range [][]words.Noun{f.Nouns, f.Things} {
		for _, n := range nouns {
			all = append(all, n.Words...)
		}
	}
	for _, cues := range [][]words.Cue{f.Cues, f.Happenings, f.Grades, f.Onsets, f.Moments, f.Acts, f.Deeds, f.Occasions, f.Contests, f.Replies, f.Streets, f.Beside, f.Series, f.Relations, f.Aspects} {
		for _, c := range cues {
			all = appendFields(all, l, c.Phrases)
		}
	}
	for _, s := range f.States {
		all = appendFields(all, l, s.Phrases)
	}
	for _, p := range f.People {
		all = appendFields(all, l, p.Phrases)
	}
	for _, t := range f.Titles {
		all = appendFields(all, l, t.Phrases)
	}
	return append(append(all, f.BeforeNouns...), traitWords(f.Tag)...)
}

func appendFields(dst []string, l *normalize.Language, phrases []string) []string {
	for _, p := range phrases {
		dst = append(dst, fields(l, p)...)
	}
	return dst
}

// New enters the words of a language's file. The sets that the names of cues and of
// traces stand for are the caller's.
func New(l *normalize.Language, f *words.File, cues func(name string) uint64, traces func(name string) int) Tables {
	t := Tables{Nouns: make([]pattern.Class, l.Words()+1), Things: make([]uint8, l.Words()+1)}
	for _, n := range f.Nouns {
		c := t.Class(n.Class)
		if n.Is != "" {
			c |= t.Class(n.Is)
		}
		for _, w := range n.Words {
			t.Nouns[l.Word(w)] |= c
		}
		for _, s := range n.Suffixes {
			t.Suffixes = append(t.Suffixes, suffix{s, c})
		}
	}
	for i, n := range f.Things {
		t.ThingNames = append(t.ThingNames, n.Class)
		for _, w := range n.Words {
			t.Things[l.Word(w)] = uint8(i + 1)
		}
	}
	t.Bodies = t.Class(SourceClass)
	t.Sources = t.Class(pattern.OpenClass) | t.Bodies
	enter := func(to *vocab.Phrases, phrases []string, value int) {
		for _, phrase := range phrases {
			var ids []vocab.ID
			for _, w := range fields(l, phrase) {
				ids = append(ids, l.Word(w))
			}
			to.Add(ids, value)
		}
	}
	for i, s := range f.States {
		enter(&t.Stated, s.Phrases, i+1)
	}
	t.enterTraits(l, enter)
	for i, title := range f.Titles {
		enter(&t.Titles, title.Phrases, i+1)
	}
	for _, list := range []struct {
		to   *vocab.Phrases
		cues []words.Cue
	}{{&t.Happenings, f.Happenings}, {&t.Onsets, f.Onsets}, {&t.Moments, f.Moments}, {&t.Acts, f.Acts}, {&t.Deeds, f.Deeds}, {&t.Occasions, f.Occasions}, {&t.Contests, f.Contests}, {&t.Replies, f.Replies}, {&t.Grades, f.Grades}, {&t.Streets, f.Streets}, {&t.Beside, f.Beside}, {&t.Series, f.Series}, {&t.Relations, f.Relations}, {&t.Aspects, f.Aspects}} {
		for i, c := range list.cues {
			enter(list.to, c.Phrases, i+1)
		}
	}
	t.enterPeople(f.People, traces, enter)
	for _, c := range f.Contests {
		for _, p := range c.Phrases {
			if w := l.Word(longestWord(strings.Join(fields(l, p), " "))); c.Name != "told" || t.Stated.OpensWith(w) { // "as the mill claims"
				t.ContestKeys = t.ContestKeys.With(w)
			}
		}
	}
	for _, w := range f.BeforeNouns {
		t.Ahead, t.NounFirst = t.Ahead.With(l.Word(w)), true
	}
	sets := map[string]uint64{} // a phrase of several cues stands for all of them
	for _, c := range f.Cues {
		for _, p := range c.Phrases {
			sets[p] |= cues(c.Name)
		}
	}
	t.CueSets = append(t.CueSets, 0)
	for _, c := range f.Cues {
		for _, p := range c.Phrases {
			k := slices.Index(t.CueSets, sets[p])
			if k < 0 {
				k = len(t.CueSets)
				t.CueSets = append(t.CueSets, sets[p])
			}
			enter(&t.Cues, []string{p}, k)
		}
	}
	t.Nouns, t.Things = vocab.Trim(t.Nouns), vocab.Trim(t.Things)
	vocab.Pack(&t.Cues, &t.Stated, &t.Happenings, &t.Onsets, &t.Moments, &t.Acts, &t.Deeds, &t.Occasions, &t.Traits, &t.Contests,
		&t.Replies, &t.Titles, &t.Streets, &t.Beside, &t.Series, &t.People, &t.Relations, &t.Grades, &t.Aspects)
	return t
}

// Class returns the bit of a noun class, entering it when it is new. Beyond 64
// classes none has a bit.
func (t *Tables) Class(name string) pattern.Class {
	for i, n := range t.ClassNames {
		if n == name {
			return 1 << i
		}
	}
	if len(t.ClassNames) == 64 {
		return 0
	}
	t.ClassNames = append(t.ClassNames, name)
	return 1 << (len(t.ClassNames) - 1)
}

// Tables are what the words of a language mean, whatever the kinds.
type Tables struct {
	ClassNames  []string        // by bit
	Nouns       []pattern.Class // by Word
	Suffixes    []suffix        // of nouns that no list has
	Things      []uint8         // by Word, which of ThingNames it calls, plus 1
	ThingNames  []string        // "quake"
	Sources     pattern.Class   // people, and bodies that give out figures
	Bodies      pattern.Class   // such bodies
	Cues        vocab.Phrases   // value: an index into CueSets
	CueSets     []uint64        // sets of cues; 0 is none
	Stated      vocab.Phrases   // value: an index into the file's states, plus 1
	Happenings  vocab.Phrases   // value: an index into the file's happenings, plus 1
	Onsets      vocab.Phrases   // value: an index into the file's onsets, plus 1
	Moments     vocab.Phrases   // value: an index into the file's moments, plus 1
	Acts        vocab.Phrases   // value: an index into the file's acts, plus 1
	Deeds       vocab.Phrases   // value: an index into the file's deeds, plus 1
	Occasions   vocab.Phrases   // value: an index into the file's occasions, plus 1
	Traits      vocab.Phrases   // value: an index into Said, plus 1
	TraitKeys   vocab.Set       // of each of them the longest word, which mostly is the rarest
	Said        []Said
	Bearers     [][]normalize.Word // by trait, the nouns that can have it, sorted
	Contests    vocab.Phrases      // value: an index into the file's contests, plus 1
	ContestKeys vocab.Set          // of each of them that is no noun for what was told the longest word
	Replies     vocab.Phrases      // value: an index into the file's replies, plus 1
	Titles      vocab.Phrases      // value: an index into the file's titles, plus 1
	Streets     vocab.Phrases      // value: an index into the file's streets, plus 1
	Beside      vocab.Phrases      // value: an index into the file's words beside addresses, plus 1
	Series      vocab.Phrases      // value: an index into the file's words of series, plus 1
	People      vocab.Phrases      // value: a set of traces
	Agents      []string           // endings of nouns for people by what they do
	Relations   vocab.Phrases      // value: an index into the file's relations, plus 1
	Aspects     vocab.Phrases      // value: an index into the file's aspects, plus 1
	Grades      vocab.Phrases      // value: an index into the file's grades, plus 1
	Ahead       vocab.Set          // adjectives before a noun, where others follow it
	NounFirst   bool               // whether others do
}

// suffix is an ending of nouns of a class.
type suffix struct {
	Ending string
	Class  pattern.Class
}

// ThingClass is the noun class of what is surely not of the [pattern.OpenClass].
const ThingClass = "thing"

// SourceClass is the noun class of bodies that give out figures.
const SourceClass = "source"

// Forms is how one language puts a kind.
type Forms struct {
	Wakes    []normalize.Word // that wake the kind, each once, in order; of a data file those of its anchors
	Patterns []pattern.Pattern
	Anchors  []Anchor // by word, in order
}

// Anchor is a word and the patterns that it can be the anchor of.
type Anchor struct {
	Word     normalize.Word
	Patterns []int32
}

// enterPeople enters what tells who somebody is. A phrase of two lists tells both.
func (t *Tables) enterPeople(people []words.Person, traces func(name string) int, enter func(to *vocab.Phrases, phrases []string, value int)) {
	sets := map[string]int{}
	for _, p := range people {
		for _, phrase := range p.Phrases {
			sets[phrase] |= traces(p.Name)
		}
		t.Agents = append(t.Agents, p.Endings...)
	}
	for _, p := range people {
		for _, phrase := range p.Phrases {
			enter(&t.People, []string{phrase}, sets[phrase])
		}
	}
}
