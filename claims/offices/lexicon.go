package offices

import (
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/claims/offices/wording"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// mark is what a word or phrase can be in the wording of a language, as bits.
type mark uint32

const (
	former mark = 1 << iota
	then
	acting
	future
	current
	notTitle
	neutral
	ofPlace
	government
	seat
	official
	under
	be
	bound
	passive
	perfect
	pluperfect
	will
	now
	told
	was
	notNow
	skip
	past
	record
	hypothesis
	relative
	infinitive
	indefinite
	inTheir
	yearInOffice
	works
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
	if x, ok := t.lexicons.Load(l); ok {
		return x.(*lexicon)
	}
	x, _ := t.lexicons.LoadOrStore(l, t.compile(l))
	return x.(*lexicon)
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

// each calls yield for every form of a person's name, with and without its accents.
func (p *person) each(yield func(form string, full bool)) {
	both := func(form string, full bool) {
		yield(form, full)
		if plain := unaccented(form); plain != form {
			yield(plain, full)
		}
	}
	surname := p.name[strings.LastIndexByte(p.name, ' ')+1:]
	both(p.name, true)
	if f := p.forms; f != nil {
		if f.Surname != "" {
			surname = f.Surname
		}
		for _, s := range f.Also {
			both(s, true)
		}
		for _, s := range f.Short {
			both(s, strings.IndexByte(p.name, ' ') < 0)
		}
	}
	if surname != p.name {
		both(surname, false)
	}
}

// bases are the letters from U+00C0 to U+024F without their marks, or 0.
var bases = sync.OnceValue(func() (t [0x190]rune) {
	for i := range t {
		if d := []rune(norm.NFD.String(string(rune(0xc0 + i)))); len(d) > 1 {
			t[i] = d[0]
		}
	}
	return
})

// unaccented returns a name without the marks on its letters.
func unaccented(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool { return r >= 0xc0 })
	if i < 0 {
		return s
	}
	table := bases()
	return strings.Map(func(r rune) rune {
		if r >= 0xc0 && int(r-0xc0) < len(table) && table[r-0xc0] != 0 {
			return table[r-0xc0]
		}
		return r
	}, s)
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

func (x *lexicon) compileMarks(w *wording.File) {
	all := map[string]mark{}
	var order []string
	eachMark(w, func(m mark, list []string) {
		for _, s := range list {
			if all[s] == 0 {
				order = append(order, s)
			}
			all[s] |= m
		}
	})
	for _, s := range order {
		words := x.words(s)
		x.marks.Add(words, int(all[s]))
		x.back.Add(reversed(words), int(all[s]))
	}
}

func eachMark(w *wording.File, yield func(mark, []string)) {
	c := &w.Clause
	yield(former, w.Former)
	yield(then, w.Then)
	yield(acting, w.Acting)
	yield(future, w.Future)
	yield(current, w.Current)
	yield(notTitle, w.NotTitle)
	yield(neutral, w.Neutral)
	yield(ofPlace, w.OfPlace)
	yield(indefinite, w.Any)
	yield(government, w.Government)
	yield(seat, w.Seats)
	yield(official, w.Officials)
	yield(under, w.Under)
	yield(inTheir, w.InTheir)
	yield(yearInOffice, w.Year)
	yield(be, c.Be)
	yield(bound, c.Bound)
	yield(passive, c.Passive)
	yield(perfect, c.Perfect)
	yield(pluperfect, c.Pluperfect)
	yield(will, c.Future)
	yield(now, c.Now)
	yield(told, c.Told)
	yield(was, c.Was)
	yield(notNow, c.NotNow)
	yield(skip, c.Skip)
	yield(past, c.Past)
	yield(record, c.Record)
	yield(works, c.Works)
	yield(hypothesis, c.If)
	yield(relative, c.Relative)
	yield(infinitive, c.To)
}

// words returns the numbers of a phrase's words, divided as running text is.
// A hyphen is left out: in a text it counts as a space.
// What it returns is good until it is called again.
func (x *lexicon) words(s string) []normalize.Word {
	x.strings = split(x.strings[:0], x.lang, s)
	x.numbers = x.numbers[:0]
	for _, w := range x.strings {
		x.numbers = append(x.numbers, x.lang.Word(w))
	}
	return x.numbers
}

// exact returns the value of a phrase, or 0.
func exact(p *vocab.Phrases, words []normalize.Word) int {
	if len(words) == 0 {
		return 0
	}
	node := p.First(words[0])
	for _, w := range words[1:] {
		if node == 0 {
			return 0
		}
		node = p.Next(node, w)
	}
	return p.Value(node)
}

// split appends the words of a phrase, as running text is. Phrases of letters, spaces
// and hyphens, which most are, need no reading for that.
func split(out []string, l *normalize.Language, s string) []string {
	first := len(out)
	start := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && (s[i] >= 0x80 || s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z') {
			continue
		}
		if i < len(s) && s[i] != ' ' && s[i] != '-' {
			return splitText(out[:first], l, s)
		}
		if i > start {
			out = append(out, s[start:i])
		}
		start = i + 1
	}
	return out
}

func splitText(out []string, l *normalize.Language, s string) []string {
	var buf [16]normalize.Token
	for _, t := range l.AppendTokens(buf[:0], s) {
		if w := t.Span().In(s); w != "-" {
			out = append(out, w)
		}
	}
	return out
}

// reversed turns words around in place.
func reversed(words []normalize.Word) []normalize.Word {
	slices.Reverse(words)
	return words
}

func of(list []Words, tag string) []string {
	for _, w := range list {
		if w.Lang == tag {
			return w.Words
		}
	}
	return nil
}
