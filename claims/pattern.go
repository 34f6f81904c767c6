package claims

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/kinds"
	"github.com/gainsay/gainsay/normalize"
)

// wording is a kind's data file.
type wording struct {
	file  string
	kinds *kinds.File
}

// pattern is one pattern, compiled for a lexicon.
type pattern struct {
	elems  []elem
	anchor int // the element whose words wake the pattern
	rule   string
	none   bool  // it has no figure and says that there was none: "no one was hurt"
	count  int64 // without a figure, how many there were: "un muerto" is one
	units  []string
}

// openClass is the noun class that no list can hold all of; thingClass lists
// what is surely not of it.
const (
	openClass  = "person"
	thingClass = "thing"
)

type op uint8

const (
	opWord   op = iota + 1 // one of words
	opFigure               // a figure
	opGap                  // up to maxGap tokens inside the clause
	opNoObj                // no object follows
)

type elem struct {
	op       op
	words    []normalize.Word // opWord; opFigure: what its noun must be
	class    nounClass        // opFigure: what its noun must be, or it has none
	optional bool
	open     bool // opFigure: a noun of no class will do as well
	bare     bool // opFigure: it has no noun
	inside   bool // opFigure: one of words stands before its noun
	list     bool // opWord: words are a list of the kind
}

func (e *elem) has(w normalize.Word) bool {
	if w == 0 {
		return false
	}
	for _, x := range e.words {
		if x == w {
			return true
		}
	}
	return false
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
	var out []string
	for _, l := range wd.Lists {
		out = append(out, l.Words...)
	}
	for _, p := range slices.Concat(wd.Patterns, framesOf(wd)) {
		for _, f := range strings.Fields(p) {
			if f[0] != '{' && f[0] != '<' && f != "~" && f != "!" && f != "=1" {
				out = append(out, strings.Split(strings.TrimSuffix(f, "?"), "|")...)
			}
		}
	}
	return out
}

// compile enters the patterns and the words that wake them.
func (w *wording) compile(l *lexicon, to *wordsOf) error {
	wd := w.in(l.Tag)
	if wd == nil {
		return nil
	}
	by := map[normalize.Word][]int32{}
	for i, source := range slices.Concat(wd.Patterns, framesOf(wd)) {
		p, err := parsePattern(l, wd, source)
		if err != nil {
			return fmt.Errorf("%s: pattern %q: %w", w.file, source, err)
		}
		p.rule = fmt.Sprintf("%s#%s%d", w.file, wd.Lang, i+1)
		p.units = w.kinds.Units
		to.patterns = append(to.patterns, *p)
		for _, id := range p.elems[p.anchor].words {
			by[id] = append(by[id], int32(i))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(by)) {
		to.anchors = append(to.anchors, anchor{id, by[id]})
	}
	return nil
}

// parsePattern compiles one pattern.
func parsePattern(l *lexicon, wd *kinds.Wording, source string) (*pattern, error) {
	p := &pattern{anchor: -1}
	figures := 0
	for _, f := range strings.Fields(source) {
		var e elem
		switch {
		case f == "~":
			e.op = opGap
		case f == "!":
			e.op = opNoObj
		case f == "=1":
			p.count = 1
			continue
		case f[0] == '{':
			figures++
			e.op = opFigure
			body := strings.TrimSuffix(f[1:], "}")
			switch {
			case body == "n":
			case body == "n:":
				e.bare = true
			case strings.HasPrefix(body, "n~"):
				ids, err := listWords(l, wd, body[2:])
				if err != nil {
					return nil, err
				}
				e.words, e.inside, e.class = ids, true, l.class(openClass)
			case strings.HasPrefix(body, "n:"):
				if e.class = l.class(body[2:]); e.class == 0 {
					return nil, fmt.Errorf("no noun class %q", body[2:])
				}
				e.open = body[2:] == openClass
			case strings.HasPrefix(body, "n="):
				ids, err := listWords(l, wd, body[2:])
				if err != nil {
					return nil, err
				}
				e.words = ids
			default:
				return nil, fmt.Errorf("%q is no figure: write {n}, {n:}, {n:class}, {n=list} or {n~list}", f)
			}
		default:
			e.op = opWord
			e.optional = strings.HasSuffix(f, "?")
			f = strings.TrimSuffix(f, "?")
			if f[0] == '<' {
				ids, err := listWords(l, wd, strings.Trim(f, "<>"))
				if err != nil {
					return nil, err
				}
				e.words, e.list = ids, true
			} else {
				for _, alt := range strings.Split(f, "|") {
					e.words = append(e.words, l.Word(alt))
				}
			}
		}
		p.elems = append(p.elems, e)
	}
	if figures > 1 {
		return nil, fmt.Errorf("a pattern has one figure or none, this has %d", figures)
	}
	p.none = figures == 0
	p.anchor = l.rarest(p.elems)
	for i := range p.elems {
		if e := &p.elems[i]; p.anchor < 0 && e.class != 0 { // "{n:hostage}": the nouns of the class wake it
			p.anchor = i
			for w, c := range l.nouns {
				if c&e.class != 0 {
					e.words = append(e.words, normalize.Word(w))
				}
			}
		}
	}
	if p.anchor < 0 {
		return nil, fmt.Errorf("no word to wake it")
	}
	return p, nil
}

// common tells whether words are all of the small ones that most sentences
// have, and that ought to wake nothing: "in custody" is woken by its noun.
func (l *lexicon) common(words []normalize.Word) bool {
	return !slices.ContainsFunc(words, func(w normalize.Word) bool {
		return !l.Is(w, normalize.Determiner|normalize.Preposition|normalize.Conjunction|normalize.Auxiliary|normalize.Pronoun)
	})
}

// rarest returns the element of a pattern that is to wake it, or -1: one with a
// list of the kind's own before one with words that others have too, and words
// that stand in every sentence last.
func (l *lexicon) rarest(elems []elem) int {
	best, worth := -1, 0
	for i := range elems {
		e := &elems[i]
		if len(e.words) == 0 || e.optional {
			continue
		}
		v := 2
		if e.op == opFigure || e.list {
			v = 3
		}
		if l.common(e.words) {
			v = 1
		}
		if v > worth {
			best, worth = i, v
		}
	}
	return best
}

// framesOf returns the frames of a wording's language whose lists it all has;
// those of people where it counts no things.
func framesOf(wd *kinds.Wording) (frames []string) {
	things := slices.ContainsFunc(wd.Lists, func(l kinds.List) bool { return l.Name == "it" })
	has := func(field string) bool {
		if things && (field == "{n:person}" || field == "{n=done}" || field == "{n~done}") {
			return false
		}
		for _, mark := range []string{"<", "{n=", "{n~"} {
			if name, ok := strings.CutPrefix(field, mark); ok {
				name = strings.TrimRight(name, ">}")
				return slices.ContainsFunc(wd.Lists, func(l kinds.List) bool { return l.Name == name })
			}
		}
		return true
	}
	for _, f := range wordsFile(wd.Lang).Frames {
		if !slices.ContainsFunc(strings.Fields(f), func(s string) bool { return !has(s) }) {
			frames = append(frames, f)
		}
	}
	return frames
}

func listWords(l *lexicon, wd *kinds.Wording, name string) ([]normalize.Word, error) {
	for _, list := range wd.Lists {
		if list.Name == name {
			ids := make([]normalize.Word, len(list.Words))
			for i, w := range list.Words {
				ids[i] = l.Word(w)
			}
			return ids, nil
		}
	}
	return nil, fmt.Errorf("no list %q", name)
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
			if _, err := parsePattern(l, wd, source); err != nil {
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
