package normalize

import (
	"strings"
	"sync"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// detectBytes is how much of a text is looked at to tell its language.
const detectBytes = 4096

// functionClasses are the classes whose words a text is told by.
const functionClasses = Determiner | Preposition | Conjunction | Pronoun | Auxiliary

// voters are the languages with their function words alone, so that telling
// one language does not build them all.
var voters = sync.OnceValue(func() []*Language {
	files := lang.Files()
	out := make([]*Language, len(files))
	for i := range files {
		f := &files[i]
		l := &Language{Tag: f.Tag, table: new(vocab.Table)}
		l.compileSplit(f)
		for _, c := range f.Classes {
			if set := classNames[c.Name]; set&functionClasses != 0 {
				for _, w := range c.Words {
					l.add(w, set)
				}
			}
		}
		out[i] = l
	}
	return out
})

// Detect tells the language of a text by a vote of its function words. It is
// false when no supported language has a clear majority: short, mixed and
// foreign texts.
func Detect(text string) (*Language, bool) {
	if len(text) > detectBytes {
		text = text[:detectBytes]
		if i := strings.LastIndexByte(text, ' '); i > 0 {
			text = text[:i]
		}
	}
	best := -1
	var tokens []Token
	most, second, words := 0, 0, 0
	for i, l := range voters() {
		tokens = l.tokenize(tokens[:0], text)
		votes := 0
		words = 0
		for _, t := range tokens {
			if t.Kind != WordToken {
				continue
			}
			words++
			if l.Is(t.Word, functionClasses) {
				votes++
			}
		}
		switch {
		case votes > most:
			best, most, second = i, votes, most
		case votes > second:
			second = votes
		}
	}
	// One word in eight of running text is a function word of its language
	// several times over; a foreign text shares a few.
	if best < 0 || most*8 < words || most < 2 || most*4 < second*5 || most*3 < words && foreign(text) > most {
		return nil, false
	}
	return languages[best].get(), true
}
