package pattern

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/kinds"
	"github.com/gainsay/gainsay/normalize"
)

// Pattern is one pattern, compiled for a lexicon.
type Pattern struct {
	Elems  []Elem
	Anchor int // the element whose words wake the pattern
	Rule   string
	None   bool  // it has no figure and says that there was none: "no one was hurt"
	Count  int64 // without a figure, how many there were: "un muerto" is one
	Units  []string
}

// OpenClass is the noun class that no list can hold all of.
const OpenClass = "person"

// Class is a set of noun classes; bit i is class i of a lexicon.
type Class uint64

// Op is what an element matches.
type Op uint8

// The kinds of element.
const (
	Word     Op = iota + 1 // one of words
	Figure                 // a figure
	Gap                    // up to maxGap tokens inside the clause
	NoObject               // no object follows
)

// Elem is one element of a pattern.
type Elem struct {
	Op       Op
	Words    []normalize.Word // of a Word; of a Figure: what its noun must be
	Class    Class            // of a Figure: what its noun must be, or it has none
	Optional bool
	Open     bool // of a Figure: a noun of no class will do as well
	Bare     bool // of a Figure: it has no noun
	Inside   bool // of a Figure: one of words stands before its noun
	Nth      bool // of a Figure: it counts one more of some
	List     bool // of a Word: words are a list of the kind
}

// Has tells whether a word is one of the words of an element.
func (e *Elem) Has(w normalize.Word) bool {
	if w == 0 {
		return false
	}
	for _, x := range e.Words {
		if x == w {
			return true
		}
	}
	return false
}

// Sources returns the patterns of a wording, and behind them the frames of its
// language whose lists it all has; those of people where it counts no things.
func Sources(wd *kinds.Wording, frames []string) []string {
	return slices.Concat(wd.Patterns, framesOf(wd, frames))
}

// Vocabulary returns every word of the patterns and the frames of a wording.
func Vocabulary(wd *kinds.Wording, frames []string) []string {
	var out []string
	for _, l := range wd.Lists {
		out = append(out, l.Words...)
	}
	for _, p := range Sources(wd, frames) {
		for _, f := range strings.Fields(p) {
			if f[0] != '{' && f[0] != '<' && f != "~" && f != "!" && f != "=1" {
				out = append(out, strings.Split(strings.TrimSuffix(f, "?"), "|")...)
			}
		}
	}
	return out
}

// Dictionary is what patterns are compiled with.
type Dictionary struct {
	*normalize.Language
	Class func(name string) Class // enters it when it is new
	Nouns []Class                 // by word
}

// Parse compiles one pattern of a wording.
func Parse(l *Dictionary, wd *kinds.Wording, source string) (*Pattern, error) {
	p := &Pattern{Anchor: -1}
	figures := 0
	for _, f := range strings.Fields(source) {
		var e Elem
		switch {
		case f == "~":
			e.Op = Gap
		case f == "!":
			e.Op = NoObject
		case f == "=1":
			p.Count = 1
			continue
		case f[0] == '{':
			figures++
			e.Op = Figure
			body := strings.TrimSuffix(f[1:], "}")
			if rest, ok := strings.CutPrefix(body, "nth"); ok {
				e.Nth, body = true, "n"+rest
			}
			switch {
			case body == "n":
			case body == "n:":
				e.Bare = true
			case strings.HasPrefix(body, "n~"):
				ids, err := listWords(l, wd, body[2:])
				if err != nil {
					return nil, err
				}
				e.Words, e.Inside, e.Class = ids, true, l.Class(OpenClass)
			case strings.HasPrefix(body, "n:"):
				if e.Class = l.Class(body[2:]); e.Class == 0 {
					return nil, fmt.Errorf("no noun class %q", body[2:])
				}
				e.Open = body[2:] == OpenClass
			case strings.HasPrefix(body, "n="):
				ids, err := listWords(l, wd, body[2:])
				if err != nil {
					return nil, err
				}
				e.Words = ids
			default:
				return nil, fmt.Errorf("%q is no figure: write {n}, {n:}, {n:class}, {n=list} or {n~list}", f)
			}
		default:
			e.Op = Word
			e.Optional = strings.HasSuffix(f, "?")
			f = strings.TrimSuffix(f, "?")
			if f[0] == '<' {
				ids, err := listWords(l, wd, strings.Trim(f, "<>"))
				if err != nil {
					return nil, err
				}
				e.Words, e.List = ids, true
			} else {
				for _, alt := range strings.Split(f, "|") {
					e.Words = append(e.Words, l.Word(alt))
				}
			}
		}
		p.Elems = append(p.Elems, e)
	}
	if figures > 1 {
		return nil, fmt.Errorf("a pattern has one figure or none, this has %d", figures)
	}
	p.None = figures == 0
	p.Anchor = l.rarest(p.Elems)
	for i := range p.Elems {
		if e := &p.Elems[i]; p.Anchor < 0 && e.Class != 0 { // "{n:hostage}": the nouns of the class wake it
			p.Anchor = i
			for w, c := range l.Nouns {
				if c&e.Class != 0 {
					e.Words = append(e.Words, normalize.Word(w))
				}
			}
		}
	}
	if p.Anchor < 0 {
		return nil, fmt.Errorf("no word to wake it")
	}
	return p, nil
}

// common returns how many of some words are of the small ones that most sentences have,
// and that ought to wake nothing: "in custody" is woken by its noun.
func (l *Dictionary) common(words []normalize.Word) (n int) {
	for _, w := range words {
		if l.Is(w, normalize.Determiner|normalize.Preposition|normalize.Conjunction|normalize.Auxiliary|normalize.Pronoun) {
			n++
		}
	}
	return n
}

// rarest returns the element of a pattern that is to wake it, or -1: one with a
// list of the kind's own before one with words that others have too, then those with
// several words that stand in every sentence, and those that have no others last.
func (l *Dictionary) rarest(elems []Elem) int {
	best, worth := -1, 0
	for i := range elems {
		e := &elems[i]
		if len(e.Words) == 0 || e.Optional {
			continue
		}
		v := 3
		if e.Op == Figure || e.List {
			v = 4
		}
		switch n := l.common(e.Words); {
		case n == len(e.Words):
			v = 1
		case n > 1:
			v = 2
		}
		if v > worth {
			best, worth = i, v
		}
	}
	return best
}

// framesOf returns the frames whose lists a wording all has.
func framesOf(wd *kinds.Wording, all []string) (frames []string) {
	things := slices.ContainsFunc(wd.Lists, func(l kinds.List) bool { return l.Name == "it" })
	has := func(field string) bool {
		if things && (field == "{n:person}" || field == "{n=done}" || field == "{n~done}") {
			return false
		}
		for _, mark := range []string{"<", "{n=", "{n~", "{nth="} {
			if name, ok := strings.CutPrefix(field, mark); ok {
				name = strings.TrimRight(name, ">}")
				return slices.ContainsFunc(wd.Lists, func(l kinds.List) bool { return l.Name == name })
			}
		}
		return true
	}
	for _, f := range all {
		if !slices.ContainsFunc(strings.Fields(f), func(s string) bool { return !has(s) }) {
			frames = append(frames, f)
		}
	}
	return frames
}

func listWords(l *Dictionary, wd *kinds.Wording, name string) ([]normalize.Word, error) {
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
