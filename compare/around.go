package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// around is the words around the claims of a kind, and how much each tells.
type around struct {
	words map[string]float64
	other float64 // a word that none of them has
}

const (
	manyClaims  = 6 // of a kind, to know the words that stand around most of them
	commonShare = 4 // one claim in so many has such a word: "killed", "people"
)

// around returns the words around the claims of the kind.
func (g *Group) around() *around {
	g.whole.once.Do(func() {
		at := map[string]int32{}
		var claimsWith []int32
		g.world.each(g.Key, func(_ int32, cs []*claims.Claim) {
			for _, c := range cs {
				for _, word := range c.Context {
					i, ok := at[word]
					if !ok {
						i = int32(len(claimsWith))
						claimsWith = append(claimsWith, 0)
						at[strings.Clone(word)] = i // not a part of an article
					}
					claimsWith[i]++
				}
			}
		})
		words := make(map[string]float64, len(at))
		for word, i := range at {
			words[word] = g.rare(claimsWith[i])
		}
		g.whole.words = around{words, g.rare(0)}
	})
	return &g.whole.words
}

// rare is how much a word tells that so many claims of the kind have.
func (g *Group) rare(with int32) float64 {
	if g.Kind.Check == "count" && g.whole.claims >= manyClaims && commonShare*int(with) >= g.whole.claims {
		return 0
	}
	const unseen = 50
	return math.Log(float64(g.whole.claims+unseen) / (float64(with) + 1))
}

// inFigure tells whether a word is of a figure itself.
func (g *Group) inFigure(c *claims.Claim, word string) bool {
	return strings.Contains(g.origin(c).Number, word)
}

// tells is how much a word of a clause tells about what a figure is.
func (g *Group) tells(c *claims.Claim, word string) float64 {
	if g.Kind.Check == "quantity" && c.Value.Unit != "" && g.inFigure(c, word) {
		return 0 // "million", "percent"
	}
	if word == c.Head || word == c.Key || slices.Contains(c.Scope, word) {
		return 0
	}
	all := g.around()
	if tells, ok := all.words[word]; ok {
		return tells
	}
	return all.other
}

// weights is how much each word around a claim tells.
type weights struct {
	claim *claims.Claim
	tells []float64
}

const weightsKept = 256 // claims that are asked for again

// weighed returns the weights of the words around a claim, until those of many
// others were asked for.
func (g *Group) weighed(c *claims.Claim) []float64 {
	if g.weights == nil {
		g.weights = make([]weights, weightsKept)
	}
	w := &g.weights[(c.Passage^uint64(c.Start)*0x9e3779b97f4a7c15)>>32%weightsKept]
	if w.claim != c {
		*w = weights{c, make([]float64, len(c.Context))} // what was here may be in use
		for i, word := range c.Context {
			w.tells[i] = g.tells(c, word)
		}
	}
	return w.tells
}
