package claims

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/gainsay/gainsay/claims/internal/pattern"
	"github.com/gainsay/gainsay/claims/internal/tables"
	"github.com/gainsay/gainsay/claims/kinds"
	"github.com/gainsay/gainsay/normalize"
)

// wording is a kind's data file.
type wording struct {
	file  string
	kinds *kinds.File
}

func (w *wording) in(tag string) *kinds.Wording {
	for i := range w.kinds.Wording {
		if w.kinds.Wording[i].Lang == tag {
			return &w.kinds.Wording[i]
		}
	}
	return nil
}

// words returns every word of the patterns in a language.
func (w *wording) words(tag string) []string {
	wd := w.in(tag)
	if wd == nil {
		return nil
	}
	return pattern.Vocabulary(wd, tables.WordsFile(tag).Frames)
}

// compile enters the patterns and the words that wake them.
func (w *wording) compile(l *lexicon, to *tables.Forms) error {
	wd := w.in(l.Tag)
	if wd == nil {
		return nil
	}
	by := map[normalize.Word][]int32{}
	for i, source := range pattern.Sources(wd, tables.WordsFile(wd.Lang).Frames) {
		p, err := pattern.Parse(l.dictionary(), wd, source)
		if err != nil {
			return fmt.Errorf("%s: pattern %q: %w", w.file, source, err)
		}
		p.Rule = fmt.Sprintf("%s#%s%d", w.file, wd.Lang, i+1)
		p.Units = w.kinds.Units
		to.Patterns = append(to.Patterns, *p)
		for _, id := range p.Elems[p.Anchor].Words {
			by[id] = append(by[id], int32(i))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(by)) {
		to.Anchors = append(to.Anchors, tables.Anchor{Word: id, Patterns: by[id]})
	}
	return nil
}

// dictionary is what patterns are compiled with.
func (l *lexicon) dictionary() *pattern.Dictionary {
	return &pattern.Dictionary{Language: l.Language, Class: l.Class, Nouns: l.Nouns}
}

// valid reports the first mistake of a data file with its line.
func (w *wording) valid(name string, data []byte) error {
	for i := range w.kinds.Wording {
		wd := &w.kinds.Wording[i]
		base, err := normalize.LanguageFor(wd.Lang)
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, lineOf(data, "lang: "+wd.Lang), err)
		}
		k := &Kind{Name: w.kinds.Name, wording: w}
		l, err := newLexicon(base, []*Kind{k})
		if err != nil {
			return err
		}
		for _, source := range wd.Patterns {
			if _, err := pattern.Parse(l.dictionary(), wd, source); err != nil {
				return fmt.Errorf("%s:%d: pattern %q: %w", name, lineOf(data, source), source, err)
			}
		}
	}
	return nil
}

func lineOf(data []byte, text string) int {
	i := bytes.Index(data, []byte(text))
	return 1 + bytes.Count(data[:max(i, 0)], []byte("\n"))
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

// readyFor returns the words of a kind that is built in, or nil.
func readyFor(b *tables.Built, k *Kind) *tables.Forms {
	if b == nil {
		return nil
	}
	if i := slices.Index(builtin(), k); i >= 0 && i < len(b.Kinds) {
		return &b.Kinds[i]
	}
	return nil
}

// compile makes a kind ready for a language that has its words.
func (l *lexicon) compile(k *Kind, waking []string) (*tables.Forms, error) {
	w := new(tables.Forms)
	if k.wording != nil { // its anchors alone wake it, in their order
		err := k.wording.compile(l, w)
		for _, a := range w.Anchors {
			w.Wakes = append(w.Wakes, a.Word)
		}
		return w, err
	}
	for _, s := range waking {
		w.Wakes = append(w.Wakes, l.Word(s))
	}
	slices.Sort(w.Wakes)
	w.Wakes = slices.Compact(w.Wakes)
	return w, nil
}
