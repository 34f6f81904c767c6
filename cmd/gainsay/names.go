package main

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/cmd/gainsay/internal/config"
	"github.com/gainsay/gainsay/internal/vocab"
)

// spellings are the names that the configuration knows in several spellings,
// in the folded words that claims have names in.
type spellings []spelling

type spelling struct{ also, name string }

func spellingsOf(list []config.Alias) (out spellings) {
	for _, n := range list {
		for _, also := range n.Also {
			out = append(out, spelling{foldWords(also), foldWords(n.Name)})
		}
	}
	// A longer name is looked for before one that is part of it.
	slices.SortStableFunc(out, func(a, b spelling) int { return len(b.also) - len(a.also) })
	return out
}

// unify gives one spelling to the people and bodies that claims are about.
// What claims quote stays as it is.
func (s spellings) unify(cs []claims.Claim) {
	if len(s) == 0 {
		return
	}
	for i := range cs {
		c := &cs[i]
		c.Subject = s.one(c.Subject)
		if c.Kind == "name" {
			c.Object = s.one(c.Object)
		}
	}
}

// one puts the spelling that is meant in the place of each other one.
func (s spellings) one(words string) string {
	for _, o := range s {
		if strings.Contains(words, o.also) {
			words = strings.TrimSpace(strings.ReplaceAll(" "+words+" ", " "+o.also+" ", " "+o.name+" "))
		}
	}
	return words
}

// foldWords writes a name as claims do: folded words, single spaces.
func foldWords(name string) string {
	var words []string
	for _, w := range strings.Fields(name) {
		words = append(words, string(vocab.AppendFold(nil, w)))
	}
	return strings.Join(words, " ")
}
