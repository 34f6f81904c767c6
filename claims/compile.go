package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

//go:generate go run -tags unbuilt ../internal/generate

// built is what is compiled ahead of one language: its words and the built-in
// kinds, in the order of [Kinds].
type built struct {
	tag    string
	tables tables
	kinds  []wordsOf
}

// builtFor returns what is compiled ahead of a language, or nil.
func builtFor(tag string) *built {
	for i := range builtTables {
		if builtTables[i].tag == tag {
			return &builtTables[i]
		}
	}
	return nil
}

// kind returns the words of a kind that is built in, or nil.
func (b *built) kind(k *Kind) *wordsOf {
	if b == nil {
		return nil
	}
	if i := slices.Index(builtin(), k); i >= 0 && i < len(b.kinds) {
		return &b.kinds[i]
	}
	return nil
}

// wordsFile returns the words of a language, none for one without a file.
func wordsFile(tag string) *words.File {
	files := words.Files()
	for i := range files {
		if files[i].Tag == tag {
			return &files[i]
		}
	}
	return &words.File{Tag: tag}
}

// vocabulary returns the words of a language's file.
func vocabulary(l *normalize.Language, f *words.File) (all []string) {
	for _, nouns := range [][]words.Noun{f.Nouns, f.Things} {
		for _, n := range nouns {
			all = append(all, n.Words...)
		}
	}
	for _, cues := range [][]words.Cue{f.Cues, f.Happenings, f.Grades, f.Onsets, f.Acts, f.Contests, f.Replies, f.Streets, f.Beside, f.Relations} {
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

// vocabulary returns the words of a language that wake a kind, and more that
// it needs numbered.
func (k *Kind) vocabulary(l *normalize.Language) (wake, more []string) {
	wake = k.Words[l.Tag]
	if k.Vocabulary != nil {
		wake, more = k.Vocabulary(l)
	}
	if k.wording != nil {
		more = append(more, k.wording.words(l.Tag)...)
	}
	return wake, more
}

// newTables enters the words of a language's file.
func newTables(l *normalize.Language, f *words.File) tables {
	t := tables{nouns: make([]pattern.Class, l.Words()+1), things: make([]uint8, l.Words()+1), opening: make([]cue, l.Words()+1)}
	for _, n := range f.Nouns {
		c := t.class(n.Class)
		if n.Is != "" {
			c |= t.class(n.Is)
		}
		for _, w := range n.Words {
			t.nouns[l.Word(w)] |= c
		}
		for _, s := range n.Suffixes {
			t.suffixes = append(t.suffixes, suffix{s, c})
		}
	}
	for i, n := range f.Things {
		t.thingNames = append(t.thingNames, n.Class)
		for _, w := range n.Words {
			t.things[l.Word(w)] = uint8(i + 1)
		}
	}
	t.bodies = t.class(sourceClass)
	t.sources = t.class(pattern.OpenClass) | t.bodies
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
		enter(&t.stated, s.Phrases, i+1)
	}
	t.enterTraits(l, enter)
	for i, title := range f.Titles {
		enter(&t.titles, title.Phrases, i+1)
	}
	for _, list := range []struct {
		to   *vocab.Phrases
		cues []words.Cue
	}{{&t.happenings, f.Happenings}, {&t.onsets, f.Onsets}, {&t.acts, f.Acts}, {&t.contests, f.Contests}, {&t.replies, f.Replies}, {&t.grades, f.Grades}, {&t.streets, f.Streets}, {&t.beside, f.Beside}, {&t.relations, f.Relations}} {
		for i, c := range list.cues {
			enter(list.to, c.Phrases, i+1)
		}
	}
	t.enterPeople(f.People, enter)
	for _, c := range f.Contests {
		for _, p := range c.Phrases {
			if w := l.Word(longestWord(strings.Join(fields(l, p), " "))); c.Name != "told" || t.stated.OpensWith(w) { // "as the mill claims"
				t.contestKeys = t.contestKeys.With(w)
			}
		}
	}
	for _, w := range f.BeforeNouns {
		t.ahead, t.nounFirst = t.ahead.With(l.Word(w)), true
	}
	sets := map[string]cue{} // a phrase of several cues stands for all of them
	for _, c := range f.Cues {
		for _, p := range c.Phrases {
			sets[p] |= cueNames[c.Name]
		}
	}
	t.cueSets = append(t.cueSets, 0)
	for _, c := range f.Cues {
		for _, p := range c.Phrases {
			k := slices.Index(t.cueSets, sets[p])
			if k < 0 {
				k = len(t.cueSets)
				t.cueSets = append(t.cueSets, sets[p])
			}
			enter(&t.cues, []string{p}, k)
			t.opening[l.Word(fields(l, p)[0])] |= sets[p]
		}
	}
	t.nouns, t.things, t.opening = vocab.Trim(t.nouns), vocab.Trim(t.things), vocab.Trim(t.opening)
	return t
}

// class returns the bit of a noun class, entering it when it is new. Beyond 64
// classes none has a bit.
func (t *tables) class(name string) pattern.Class {
	for i, n := range t.classNames {
		if n == name {
			return 1 << i
		}
	}
	if len(t.classNames) == 64 {
		return 0
	}
	t.classNames = append(t.classNames, name)
	return 1 << (len(t.classNames) - 1)
}

// compile makes a kind ready for a language that has its words.
func (l *lexicon) compile(k *Kind, waking []string) (*wordsOf, error) {
	w := new(wordsOf)
	if k.wording != nil { // its anchors alone wake it, in their order
		err := k.wording.compile(l, w)
		for _, a := range w.anchors {
			w.wakes = append(w.wakes, a.word)
		}
		return w, err
	}
	for _, s := range waking {
		w.wakes = append(w.wakes, l.Word(s))
	}
	slices.Sort(w.wakes)
	w.wakes = slices.Compact(w.wakes)
	return w, nil
}
