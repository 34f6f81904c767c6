package places

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// Index finds the names of places in texts of one language. It is immutable
// and safe for concurrent use, and its methods allocate nothing.
type Index struct {
	*nameTables
	atlas *atlas
}

// nameTables are the names of places in a language, compiled ahead.
type nameTables struct {
	lang    string
	phrases vocab.Phrases
	names   []name  // by value of a phrase; 0 is none
	senses  []sense // those of each name together
	roles   []role  // by word
}

// name is what one run of words can mean.
type name struct {
	first, last     uint16 // its senses, by rank
	people, guarded bool
}

// of returns what a name can mean.
func (ix *nameTables) of(n *name) []sense { return ix.senses[n.first:n.last] }

// role is what a word says about a name beside it.
type role uint8

const (
	within role = 1 << iota
	before
	behind
	town
)

// NewIndex returns the index for a language, whose vocabulary must hold its
// [Words].
func NewIndex(l *normalize.Language) *Index {
	for i := range builtNames {
		if builtNames[i].lang == l.Tag {
			return &Index{&builtNames[i], world()}
		}
	}
	return &Index{newNames(l), world()}
}

// newNames makes what is not compiled ahead.
func newNames(l *normalize.Language) *nameTables {
	x := lexicons(l.Tag)
	ix := &nameTables{lang: l.Tag, roles: make([]role, l.Words()+1)}
	senses := make([][]sense, 1, len(x.phrases))
	var buf [16]normalize.Word
	for i := range x.phrases {
		p := &x.phrases[i]
		words, upper := tokens(buf[:0], l, p.text)
		if len(words) == 0 || slices.Contains(words, 0) {
			continue // the caller left words out
		}
		if len(words) == 1 && p.flags&caps == 0 && l.Is(words[0], function) {
			continue // Pará without its accent opens many a Spanish sentence
		}
		s := p.sense
		if !p.lower {
			s.upper = upper
		}
		v := ix.value(words)
		if v == 0 {
			v = len(senses)
			senses = append(senses, nil)
			ix.phrases.Add(words, v)
		}
		senses[v] = s.enter(senses[v])
	}
	ix.names = make([]name, len(senses))
	for i, list := range senses {
		n := name{first: uint16(len(ix.senses))}
		ix.senses = append(ix.senses, list...)
		n.last = uint16(len(ix.senses))
		ix.names[i] = n
	}
	for i, list := range [][]string{x.people, x.guarded} {
		for _, s := range list {
			words, _ := tokens(buf[:0], l, s)
			n := &ix.names[ix.value(words)]
			n.people, n.guarded = true, n.guarded || i == 1
		}
	}
	for _, r := range []struct {
		role  role
		words []string
	}{{within, x.within}, {before, x.before}, {behind, x.behind}, {town, x.towns}} {
		for _, s := range r.words {
			ix.roles[l.Word(s)] |= r.role
		}
	}
	for i := range ix.names {
		n := &ix.names[i]
		n.people = n.people || !slices.ContainsFunc(ix.of(n), func(s sense) bool { return s.flags&shared == 0 })
	}
	ix.names[0], ix.roles[0] = name{}, 0 // words the language does not have
	ix.roles = vocab.Trim(ix.roles)
	vocab.Pack(&ix.phrases)
	return ix
}

// enter enters one more sense of a name. The best known place goes first,
// adjectives go last, and what is there already is not entered twice.
func (s sense) enter(list []sense) []sense {
	for i := range list {
		if o := &list[i]; o.place == s.place && o.flags&^caps == s.flags&^caps {
			o.upper &= s.upper
			o.flags &= s.flags
			return list
		}
	}
	i := len(list)
	for i > 0 && list[i-1].rank() > s.rank() {
		i--
	}
	return slices.Insert(list, i, s)
}

// rank orders the senses of a name.
func (s *sense) rank() int {
	switch {
	case s.isAdjective():
		return 2
	case s.flags&shared != 0:
		return 1
	}
	return 0
}

// tokens appends the words of a name as running text is divided, and says as
// bits which are written with a capital.
func tokens(dst []normalize.Word, l *normalize.Language, name string) (words []normalize.Word, upper uint16) {
	if strings.IndexByte(name, '\'') >= 0 {
		for i, t := range l.AppendTokens(nil, name) {
			dst = append(dst, t.Word)
			if t.Is(normalize.Upper) {
				upper |= 1 << i
			}
		}
		return dst, upper
	}
	for token, rest := next(name); token != ""; token, rest = next(rest) {
		if r, _ := utf8.DecodeRuneInString(token); unicode.IsUpper(r) {
			upper |= 1 << len(dst)
		}
		dst = append(dst, l.Word(token))
	}
	return dst, upper
}

// value is the number of the name that is exactly these words, or 0.
func (ix *nameTables) value(words []normalize.Word) int {
	if len(words) == 0 {
		return 0
	}
	node := ix.phrases.First(words[0])
	for _, w := range words[1:] {
		if node == 0 {
			return 0
		}
		node = ix.phrases.Next(node, w)
	}
	if node == 0 {
		return 0
	}
	return ix.phrases.Value(node)
}

// At returns the place that the longest name at token i means, the number of
// the name's tokens, and whether the name is an adjective or an inhabitant's
// ("Spanish police", "Spaniards"). The id is empty where the name belongs to
// no place ("Bank of England") or the text does not say to which ("Córdoba"
// alone); n is 0 where no name starts.
func (ix *Index) At(t *normalize.Text, i int) (id string, n int, adjective bool) {
	if uint(i) >= uint(len(t.Tokens)) || !ix.phrases.OpensWith(t.Tokens[i].Word) {
		return "", 0, false
	}
	v, n := ix.match(t, i)
	if n == 0 {
		return "", 0, false
	}
	s := ix.resolve(t, i, n, &ix.names[v])
	if s == nil || s.place < 0 {
		return "", n, false
	}
	return ix.atlas.places[s.place].ID, n, s.isAdjective()
}

// Opens yields the words that names open with: at others, [Index.At] finds none.
func (ix *Index) Opens() iter.Seq[normalize.Word] { return vocab.Set(ix.phrases.Opens).All() }

func (s *sense) isAdjective() bool { return s.flags&adjective != 0 }

// match returns the longest name at token i that is written as a name.
func (ix *Index) match(t *normalize.Text, i int) (v, n int) {
	node := ix.phrases.First(t.Tokens[i].Word)
	for j := i + 1; node != 0; j++ {
		if got := ix.phrases.Value(node); got != 0 && ix.written(got, t, i, j) {
			v, n = got, j-i
		}
		if j >= len(t.Tokens) {
			break
		}
		node = ix.phrases.Next(node, t.Tokens[j].Word)
	}
	return v, n
}

func (ix *Index) written(v int, t *normalize.Text, i, j int) bool {
	senses := ix.of(&ix.names[v])
	for k := range senses {
		if senses[k].written(t, i, j) {
			return true
		}
	}
	return false
}

// written tells whether the tokens [i, j) have the capitals that the sense
// asks for, and stand where it may stand.
func (s *sense) written(t *normalize.Text, i, j int) bool {
	for k := i; k < j && k < i+16; k++ {
		tok := &t.Tokens[k]
		if s.upper&(1<<(k-i)) != 0 && !tok.Is(normalize.Upper) {
			return false
		}
		if k > i && tok.Is(normalize.AfterBlank) {
			return false
		}
	}
	if s.flags&caps != 0 && !t.Tokens[i].Is(normalize.Caps) {
		return false
	}
	return s.flags&comma == 0 || afterTown(t, i)
}

// afterTown tells whether a capitalised word and a comma stand before token i:
// "Fresno, Calif."
func afterTown(t *normalize.Text, i int) bool {
	return i >= 2 && t.Tokens[i-1].Kind == normalize.PunctToken && t.String(i-1) == "," &&
		t.Tokens[i-2].Kind == normalize.WordToken && t.Tokens[i-2].Is(normalize.Upper)
}
