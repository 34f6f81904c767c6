package offices

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/offices/wording"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// lexicon is the wording of one language with the titles, names and places of
// the tables, by the numbers that one [normalize.Language] gives its words.
type lexicon struct {
	*phraseTables
	lang    *normalize.Language
	file    *wording.File
	hyphen  normalize.Word
	comma   normalize.Word
	opening vocab.Set // words that a mention can open with
}

// open notes which words can open a mention.
func (x *lexicon) open() *lexicon {
	for _, opens := range []vocab.Set{x.titles.Opens, x.names.Opens, x.marks.OpensFor(func(v int) bool { return mark(v)&(government|seat) != 0 })} {
		x.opening = x.opening.Joined(opens)
	}
	return x
}

// phraseTables are the phrases of a lexicon. Those of the built-in tables are
// compiled ahead.
type phraseTables struct {
	lang     string
	marks    vocab.Phrases // value: mark
	back     vocab.Phrases // the same, last word first
	titles   vocab.Phrases // value: index in offices, plus 1
	offices  []titled
	names    vocab.Phrases // value: index in people, plus 1
	people   []named
	places   vocab.Phrases // value: index of file, plus 1
	placesB  vocab.Phrases // the same, last word first
	ordinals []ordinal
	lists    []int32 // of offices and of people
}

// run is a part of the lists.
type run struct{ first, last uint16 }

func (x *phraseTables) list(r run) []int32 { return x.lists[r.first:r.last:r.last] }

// keep appends a list to the lists.
func (x *phraseTables) keep(list []int32) run {
	first := len(x.lists)
	x.lists = append(x.lists, list...)
	return run{uint16(first), uint16(len(x.lists))}
}

// ordinal is a word for a number: "second".
type ordinal struct {
	word   normalize.Word
	number int
}

// ordinal returns the number that a word stands for, or 0.
func (x *phraseTables) ordinal(w normalize.Word) int {
	for _, o := range x.ordinals {
		if o.word == w {
			return o.number
		}
	}
	return 0
}

type titled struct {
	offices run
	former  bool // "expresidente"
}

type named struct {
	people run
	full   bool
	single bool // one word: "Suharto"
}

// lexicon returns the lexicon of a language, or nil for one without wording.
func (t *Tables) lexicon(l *normalize.Language) *lexicon {
	once, ok := t.lexicons.Load(l)
	if !ok {
		once, _ = t.lexicons.LoadOrStore(l, sync.OnceValue(func() *lexicon { return t.compile(l) }))
	}
	return once.(func() *lexicon)()
}

func wordingOf(tag string) *wording.File {
	files := wording.Files()
	if i := slices.IndexFunc(files, func(f wording.File) bool { return f.Tag == tag }); i >= 0 {
		return &files[i]
	}
	return nil
}

func (t *Tables) compile(l *normalize.Language) *lexicon {
	w := wordingOf(l.Tag)
	if w == nil {
		return nil
	}
	x := &lexicon{lang: l, file: w, hyphen: l.Word("-"), comma: l.Word(",")}
	for i := range t.ready {
		if t.ready[i].lang == l.Tag {
			x.phraseTables = &t.ready[i]
			return x.open()
		}
	}
	x.phraseTables = t.phrases(l, w)
	return x.open()
}

// maker makes the phrases of a lexicon.
type maker struct {
	phraseTables
	language *normalize.Language
	file     *wording.File
	strings  []string // room for words
	numbers  []normalize.Word
}

// phrases makes what is not compiled ahead.
func (t *Tables) phrases(l *normalize.Language, w *wording.File) *phraseTables {
	x := &maker{phraseTables: phraseTables{lang: l.Tag}, language: l, file: w}
	x.compileMarks(w)
	for _, o := range w.Ordinals {
		for _, s := range o.Words {
			if id := l.Word(s); id != 0 {
				x.ordinals = append(x.ordinals, ordinal{id, o.Number})
			}
		}
	}
	roles := map[string][]int32{}
	for i := range t.offices {
		roles[t.offices[i].role] = append(roles[t.offices[i].role], int32(i))
	}
	seen := map[string]int{}
	var offices [][]int32
	for _, r := range w.Roles {
		for _, s := range r.Titles {
			offices = x.title(offices, seen, s, roles[r.Role])
		}
	}
	for i := range t.offices {
		for _, s := range of(t.offices[i].Titles, l.Tag) {
			offices = x.title(offices, seen, s, []int32{int32(i)})
		}
	}
	for k, list := range offices {
		x.offices[k].offices = x.keep(list)
	}
	for i := range t.files {
		for _, s := range of(t.files[i].Places, l.Tag) {
			words := x.words(s)
			x.places.Add(words, i+1)
			x.placesB.Add(reversed(words), i+1)
		}
	}
	var people [][]int32
	for i := range t.people {
		t.each(&t.people[i], func(form string, full bool) {
			words := x.words(form)
			k := exact(&x.names, words) - 1
			if k < 0 {
				k = len(people)
				people = append(people, nil)
				x.people = append(x.people, named{full: full, single: strings.IndexByte(form, ' ') < 0})
				x.names.Add(words, k+1)
			}
			x.people[k].full = x.people[k].full && full
			if !slices.Contains(people[k], int32(i)) {
				people[k] = append(people[k], int32(i))
			}
		})
	}
	for k, list := range people {
		x.people[k].people = x.keep(list)
	}
	vocab.Pack(&x.marks, &x.back, &x.titles, &x.names, &x.places, &x.placesB)
	return &x.phraseTables
}

// title enters a title and what stands for its former holders, with the
// offices that it can mean.
func (x *maker) title(lists [][]int32, seen map[string]int, s string, offices []int32) [][]int32 {
	if len(offices) == 0 {
		return lists
	}
	add := func(s string, former bool) {
		k, ok := seen[s]
		if !ok {
			k = len(lists)
			seen[s] = k
			lists = append(lists, nil)
			x.offices = append(x.offices, titled{former: former})
			x.titles.Add(x.words(s), k+1)
		}
		for _, o := range offices {
			if !slices.Contains(lists[k], o) {
				lists[k] = append(lists[k], o)
			}
		}
	}
	add(s, false)
	for _, p := range x.file.Prefix {
		add(p+s, true)
	}
	return lists
}

func of(list []Words, tag string) []string {
	for _, w := range list {
		if w.Lang == tag {
			return w.Words
		}
	}
	return nil
}
