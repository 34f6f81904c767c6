package normalize

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// Class is a set of word classes: what a word can be, as bits.
type Class uint32

// The word classes. A word can have several: "that" is a determiner, a pronoun
// and a conjunction. Words of open classes that no list names have none.
const (
	Determiner   Class = 1 << iota // the, this, its
	Preposition                    // in, of, with
	Conjunction                    // and, but
	Relative                       // who, which, that
	Pronoun                        // he, them
	Auxiliary                      // is, has, will
	Negation                       // not, never, without
	Adverb                         // now, only
	Verb                           // common verbs of news in any form: said, rose
	Future                         // will, is to
	Past                           // past forms: was, had, said
	Present                        // present forms: is, has, says
	Modal                          // may, could, reportedly
	Subordinator                   // because, while, after, if
	Noun                           // a verb's form that is as often a noun: strikes, calls

	abbreviation // takes a full stop
	capitalised  // but only with a capital
	closing      // and may end a sentence
	dotted       = abbreviation | capitalised | closing
)

var classNames = map[string]Class{
	"determiner": Determiner, "preposition": Preposition, "conjunction": Conjunction, "relative": Relative,
	"pronoun": Pronoun, "auxiliary": Auxiliary, "negation": Negation, "adverb": Adverb, "verb": Verb,
	"future": Future, "past": Past, "present": Present, "modal": Modal, "subordinator": Subordinator, "noun": Noun,
}

// Language is a language's words and rules, compiled from its file in
// normalize/lang. It is immutable and safe for concurrent use. The zero
// Language has no words: take one from [LanguageFor] or [Detect].
type Language struct {
	Tag  string // BCP 47, such as "en"
	Name string // in English

	file    *lang.File
	table   *vocab.Table
	ascii   [128]Word
	stemmer *stemmer
	tables
	room room // while it is compiled
}

var languages = func() []*lazy {
	files := lang.Files()
	out := make([]*lazy, len(files))
	for i := range files {
		f := &files[i]
		out[i] = &lazy{file: f, get: sync.OnceValue(func() *Language { return newLanguage(f) })}
	}
	return out
}()

type lazy struct {
	file *lang.File
	get  func() *Language
}

// Languages returns the languages there are, in order of their tags.
func Languages() []*Language {
	out := make([]*Language, len(languages))
	for i, l := range languages {
		out[i] = l.get()
	}
	return out
}

// LanguageFor returns the language of a BCP 47 tag: "en", "en-GB" and "EN_us"
// are English. It fails on a tag that is not well-formed or has no file.
func LanguageFor(tag string) (*Language, error) {
	for _, l := range languages { // the common case costs nothing
		if l.file.Tag == tag {
			return l.get(), nil
		}
	}
	t, err := language.Parse(tag)
	if err != nil {
		return nil, fmt.Errorf("language %q: not a BCP 47 tag", tag)
	}
	base, _ := t.Base()
	for _, l := range languages {
		if l.file.Tag == base.String() {
			return l.get(), nil
		}
	}
	return nil, fmt.Errorf("language %q: not supported", tag)
}

// newLanguage makes a language ready: of tables that were made ahead, if there
// are any and the numbers of words have not changed since.
func newLanguage(f *lang.File) *Language {
	l := &Language{Tag: f.Tag, Name: f.Name, file: f, table: vocab.Built(f.Tag), stemmer: newStemmer(f)}
	for c := byte(0x21); c < 0x7f; c++ {
		if byteClasses[c] == otherByte {
			l.ascii[c] = l.table.Add(string(rune(c)))
		}
	}
	for i := range builtTables {
		if b := &builtTables[i]; b.tag == f.Tag && b.sum == vocab.Sum(f.Tag) {
			for _, w := range b.late {
				l.table.Add(w)
			}
			l.tables = b.tables
			return l
		}
	}
	l.compile(f)
	return l
}

// compile makes the tables of a language from its file.
func (l *Language) compile(f *lang.File) {
	l.compileSplit(f)
	for _, w := range f.Abbreviations {
		l.abbreviate(w, abbreviation)
	}
	for _, w := range f.Closing {
		l.abbreviate(w, abbreviation|closing)
	}
	for _, c := range f.Classes {
		for _, w := range c.Words {
			l.add(w, classNames[c.Name])
		}
	}
	l.compileTimes(f.Times)
	l.compileNumbers(f)
	l.compileOpens()
	l.compileStems()
	l.pack()
	l.trim()
	l.room = room{}
}

func (l *Language) compileSplit(f *lang.File) {
	for _, s := range f.Split.Before {
		l.before = append(l.before, vocab.Fold(s))
		l.table.Add(s)
	}
	for _, s := range f.Split.After {
		l.after = append(l.after, vocab.Fold(s))
		l.table.Add(s)
	}
}

// abbreviate enters an abbreviation. The same word with and without a capital
// is one in any case.
func (l *Language) abbreviate(word string, c Class) {
	if known := l.Word(word); !l.Is(known, abbreviation) && word != vocab.Fold(word) {
		c |= capitalised
	}
	w := l.add(word, c)
	if word == vocab.Fold(word) {
		l.classes[w] &^= capitalised
	}
}

// add enters a word with classes.
func (l *Language) add(word string, c Class) Word {
	w := l.table.Add(word)
	for len(l.classes) <= int(w) {
		l.classes = append(l.classes, 0)
	}
	l.classes[w] |= c
	return w
}

// dayFirst tells whether the day stands before the month in the figures of a
// text with that tag.
func (l *Language) dayFirst(tag string) bool {
	if l.file.DayFirst || len(tag) < 5 {
		return l.file.DayFirst
	}
	region := tag[len(tag)-2:] // "en-GB", "en-Latn-GB"
	if c := tag[len(tag)-3]; c != '-' && c != '_' {
		return false
	}
	for _, r := range l.file.DayFirstIn {
		if strings.EqualFold(r, region) {
			return true
		}
	}
	return false
}

// WithWords returns the language with more words in its vocabulary, so that
// tokens that are these words carry a [Word] number. The numbers of the
// words that l has already are the same in both.
func (l *Language) WithWords(words []string) *Language {
	c := *l
	for i, w := range words {
		if l.table.Find(w) == 0 {
			c.table = l.table.Clone(len(words) - i)
			for _, w := range words[i:] {
				c.table.Add(w)
			}
			break
		}
	}
	return &c
}

// Word returns the number of a word form in any case, or 0.
func (l *Language) Word(form string) Word { return l.table.Find(form) }

// AppendTokens appends the tokens of a text to dst and reads nothing more of
// it: for names and phrases that are to be found in texts.
func (l *Language) AppendTokens(dst []Token, text string) []Token { return l.tokenize(dst, text) }

// Form returns the folded word with that number.
func (l *Language) Form(w Word) string { return l.table.Key(w) }

// Words is the size of the vocabulary: every [Word] is at most that.
func (l *Language) Words() int { return l.table.Len() }

// Is tells whether a word has one of the classes.
func (l *Language) Is(w Word, c Class) bool { return l.class(w)&c != 0 }

func (l *Language) class(w Word) Class {
	if int(w) < len(l.classes) {
		return l.classes[w]
	}
	return 0
}

// prefixLen returns how many bytes of text, which begins with an apostrophe
// of either form, fold to prefix, which begins with the plain one; or 0.
func prefixLen(text, prefix string) int {
	n := 1
	if strings.HasPrefix(text, "’") {
		n = len("’")
	}
	rest := prefix[1:]
	if len(text)-n < len(rest) {
		return 0
	}
	for i := 0; i < len(rest); i++ {
		if c := text[n+i]; c != rest[i] && vocab.Lower[c] != rest[i] {
			return 0
		}
	}
	return n + len(rest)
}

// splitAfter tells whether a word that ends in an apostrophe is one of the
// beginnings that the language divides from what follows.
func (l *Language) splitAfter(word string) bool {
	if len(l.after) == 0 || len(word) > 16 {
		return false
	}
	var buf [32]byte
	folded := vocab.AppendFold(buf[:0], word)
	return slices.ContainsFunc(l.after, func(s string) bool { return s == string(folded) })
}
