package places

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// sense is one place that a name can mean, and what must hold for it.
type sense struct {
	place int32 // -1: no place at all
	flags senseFlags
	upper uint16 // the tokens that must have a capital, as bits
}

type senseFlags uint8

const (
	adjective senseFlags = 1 << iota
	shared               // counts with a related place in the sentence only
	comma                // counts after a town and a comma only
	caps                 // counts in capitals only: "US"
)

// phrase is a name as a language writes it.
type phrase struct {
	text  string
	lower bool // written in lower case
	sense
}

// lexicon is all the names of a language.
type lexicon struct {
	phrases                []phrase
	people, guarded        []string
	others                 []string
	within, before, behind []string
	towns                  []string
}

// lazyLexicon is the names of a language, collected when they are asked for.
type lazyLexicon struct {
	tag string
	get func() *lexicon
}

var lazyLexicons = func() (all []lazyLexicon) {
	for i := range compiled {
		if tag := compiled[i].Tag; tag != "" {
			all = append(all, lazy(tag))
		}
	}
	return append(all, lazy("")) // for a language without a file
}()

func lazy(tag string) lazyLexicon {
	return lazyLexicon{tag, sync.OnceValue(func() *lexicon { return newLexicon(world(), compiled, tag) })}
}

func lexicons(tag string) *lexicon {
	for _, l := range lazyLexicons {
		if l.tag == tag || l.tag == "" {
			return l.get()
		}
	}
	return new(lexicon)
}

// newLexicon collects the names of the language with that tag: its own, and
// the atlas's for the places that it does not name itself.
func newLexicon(a *atlas, files []File, tag string) *lexicon {
	x := &lexicon{phrases: make([]phrase, 0, 4*len(a.places))}
	own := make([]bool, len(a.places))
	var mine []*File
	for i := range files {
		f := &files[i]
		if f.Tag != tag && f.Tag != "" {
			continue
		}
		mine = append(mine, f)
		x.people = append(x.people, f.People...)
		x.guarded = append(x.guarded, f.Guarded...)
		x.within = append(x.within, f.Within...)
		x.before = append(x.before, f.Before...)
		x.behind = append(x.behind, f.After...)
		x.towns = append(x.towns, f.Towns...)
		x.others = append(x.others, f.Others...)
	}
	x.add(x.others, sense{place: -1}, false)
	for _, f := range mine {
		for j := range f.Names {
			n := &f.Names[j]
			place, ok := a.find(n.ID)
			if !ok {
				continue
			}
			if len(n.Names)+len(n.Shared) > 0 {
				own[place] = true
			}
			x.add(n.Names, sense{place: place}, false)
			x.add(n.Shared, sense{place: place, flags: shared}, false)
			x.add(n.Adjectives, sense{place: place, flags: adjective}, f.Lowercase)
			x.add(n.Comma, sense{place: place, flags: comma}, false)
		}
	}
	everyPlace(files, func(i int32, p *Place) {
		s := sense{place: i}
		if p.Shared {
			s.flags = shared
		}
		if !own[i] {
			x.one(p.Name, s, false)
		}
		x.add(p.Also, s, false)
	})
	return x
}

func (x *lexicon) add(names []string, s sense, lower bool) {
	for _, name := range names {
		x.one(name, s, lower)
	}
}

// one enters a name, and the name without its accents or hyphens, as hurried
// copy and capital letters have it.
func (x *lexicon) one(name string, s sense, lower bool) {
	if !lower {
		s.flags |= allCaps(name)
	}
	x.phrases = append(x.phrases, phrase{name, lower, s})
	if bare := unaccented(name); bare != name && !slices.Contains(x.others, bare) {
		x.phrases = append(x.phrases, phrase{bare, lower, s})
	}
	if strings.IndexByte(name, '-') > 0 {
		x.one(strings.ReplaceAll(name, "-", " "), s, lower)
	}
}

// allCaps tells whether a name is a word in capitals such as "US".
func allCaps(name string) senseFlags {
	if len(name) < 2 {
		return 0
	}
	for i := range len(name) {
		if c := name[i]; c < 'A' || c > 'Z' {
			return 0
		}
	}
	return caps
}

// next divides a name after its first token, except that it leaves an
// apostrophe inside its word. The token is empty at the name's end.
func next(name string) (token, rest string) {
	for name != "" && name[0] == ' ' {
		name = name[1:]
	}
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c == '.' && i == 1 && len(name) > 3 && name[3] == '.': // U.S.
			for i = 2; i+1 < len(name) && name[i+1] == '.'; i += 2 {
			}
			return name[:i], name[i:]
		case c == ' ' || c == '-' || c == '.' || c == ',':
			i = max(i, 1)
			return name[:i], name[i:]
		}
	}
	return name, ""
}

var accents = strings.NewReplacer(
	"á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ă", "a", "Á", "A", "Â", "A", "Å", "A", "À", "A",
	"é", "e", "è", "e", "ê", "e", "ë", "e", "É", "E", "È", "E", "í", "i", "î", "i", "ï", "i", "Í", "I", "Î", "I", "ı", "i", "İ", "I",
	"ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "Ó", "O", "Ö", "O", "Ø", "O", "ú", "u", "ù", "u", "û", "u", "ü", "u", "Ú", "U", "Ü", "U",
	"ñ", "n", "ń", "n", "ç", "c", "č", "c", "ć", "c", "Ç", "C", "Č", "C", "š", "s", "ś", "s", "ş", "s", "ș", "s", "Š", "S", "Ş", "S", "Ș", "S",
	"ž", "z", "ź", "z", "ż", "z", "Ž", "Z", "ł", "l", "Ł", "L", "ğ", "g", "ț", "t", "œ", "oe", "æ", "ae", "ð", "d", "đ", "d",
)

func unaccented(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return accents.Replace(s)
		}
	}
	return s
}

// Words returns every word form that the names of places have in a language,
// to be given to [normalize.Language.WithWords] before [NewIndex].
func Words(lang string) []string {
	x := lexicons(lang)
	words := make([]string, 0, 2*len(x.phrases))
	for _, p := range x.phrases {
		words = appendWords(words, p.text)
	}
	for _, list := range [][]string{x.people, x.guarded, x.within, x.before, x.behind, x.towns} {
		for _, s := range list {
			words = appendWords(words, s)
		}
	}
	return words
}

func appendWords(dst []string, name string) []string {
	for token, rest := next(name); token != ""; token, rest = next(rest) {
		dst = append(dst, token)
		if i := strings.IndexByte(token, '\''); i > 0 { // wherever the language divides it
			dst = append(dst, token[:i], token[:i+1], token[i:], token[i+1:])
		}
	}
	return dst
}
