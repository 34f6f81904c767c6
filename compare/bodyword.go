package compare

import (
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/words"
)

// bodyWords are words for what many bodies are, in all languages: they open a name,
// Banco Norte, and are none.
var bodyWords = sync.OnceValue(func() map[string]bool {
	of := map[string]bool{}
	for _, f := range words.Files() {
		for _, n := range f.Nouns {
			for _, w := range n.Words {
				if n.Class == "source" {
					of[w] = true
				}
			}
		}
		for _, c := range f.Cues {
			for _, p := range c.Phrases {
				if c.Name == "generic" {
					of[p[strings.LastIndexAny(p, " '")+1:]] = true
				}
			}
		}
	}
	return of
})
