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
	lang  *normalize.Language
	file  *wording.File
	marks vocab.Phrases // value: mark
	back  vocab.Phrases // the same, last word first

	titles  vocab.Phrases // value: index in offices, plus 1
	offices []titled
	names   vocab.Phrases // value: index in people, plus 1
	people  []named
	places  vocab.Phrases // value: index of file, plus 1
	placesB vocab.Phrases // the same, last word first
	ordinal map[normalize.Word]int
	hyphen  normalize.Word
	comma   normalize.Word

	strings []string // room for words
	numbers []normalize.Word
}

type titled struct {
	key     string
	offices []int32
	former  bool // "expresidente"
}

type named struct {
	people []int32
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

// Prepare makes the tables ready for the texts of a language, which
// [Tables.Find] does otherwise when it is first asked. It may run beside other
// work.
func (t *Tables) Prepare(l *normalize.Language) { t.lexicon(l) }

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
	x := &lexicon{lang: l, file: w, ordinal: map[normalize.Word]int{}}
	x.hyphen, x.comma = l.Word("-"), l.Word(",")
	x.compileMarks(w)
	for _, o := range w.Ordinals {
		for _, s := range o.Words {
			x.ordinal[l.Word(s)] = o.Number
		}
	}
	roles := map[string][]int32{}
	for i := range t.offices {
		roles[t.offices[i].role] = append(roles[t.offices[i].role], int32(i))
	}
	titles := map[string]int{}
	for _, r := range w.Roles {
		for _, s := range r.Titles {
			x.title(titles, s, roles[r.Role])
		}
	}
	for i := range t.offices {
		for _, s := range of(t.offices[i].Titles, l.Tag) {
			x.title(titles, s, []int32{int32(i)})
		}
	}
	for i := range t.files {
		for _, s := range of(t.files[i].Places, l.Tag) {
			words := x.words(s)
			x.places.Add(words, i+1)
			x.placesB.Add(reversed(words), i+1)
		}
	}
	for i := range t.people {
		t.people[i].each(func(form string, full bool) {
			words := x.words(form)
			k := exact(&x.names, words) - 1
			if k < 0 {
				k = len(x.people)
				x.people = append(x.people, named{full: full, single: strings.IndexByte(form, ' ') < 0})
				x.names.Add(words, k+1)
			}
			n := &x.people[k]
			n.full = n.full && full
			if !slices.Contains(n.people, int32(i)) {
				n.people = append(n.people, int32(i))
			}
		})
	}
	return x
}

func (x *lexicon) title(seen map[string]int, s string, offices []int32) {
	if len(offices) == 0 {
		return
	}
	add := func(s string, former bool) {
		k, ok := seen[s]
		if !ok {
			k = len(x.offices)
			seen[s] = k
			x.offices = append(x.offices, titled{key: s, former: former})
			x.titles.Add(x.words(s), k+1)
		}
		for _, o := range offices {
			if !slices.Contains(x.offices[k].offices, o) {
				x.offices[k].offices = append(x.offices[k].offices, o)
			}
		}
	}
	add(s, false)
	for _, p := range x.file.Prefix {
		add(p+s, true)
	}
}

func of(list []Words, tag string) []string {
	for _, w := range list {
		if w.Lang == tag {
			return w.Words
		}
	}
	return nil
}
