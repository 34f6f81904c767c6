package claims

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/words"
)

// A word calls one thing, and what is counted has its own classes.
func TestThings(t *testing.T) {
	for _, f := range words.Files() {
		told := map[string]string{}
		for _, n := range f.Things {
			for _, w := range n.Words {
				require.Empty(t, told[w], "%s: %s is %s too", f.Tag, w, n.Class)
				told[w] = n.Class
			}
		}
	}
}

// Papers of three languages call one thing by many words.
func TestOneThing(t *testing.T) {
	for lang, texts := range map[string][]string{
		"en": {"The quake killed four people.", "The earthquake killed four people."},
		"es": {"El terremoto mató a cuatro personas.", "El sismo mató a cuatro personas."},
		"fr": {"Le séisme a tué quatre personnes.", "Le tremblement de terre a tué quatre personnes."},
	} {
		for _, text := range texts {
			cs, err := new(Extractor).Extract(&Document{Lang: lang, Text: text})
			require.NoError(t, err)
			require.NotEmpty(t, cs, text)
			require.Contains(t, cs[0].Event.Nouns, "quake", text)
		}
	}
}
