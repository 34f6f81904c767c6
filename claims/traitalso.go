package claims

import (
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims/internal/tables"
	"github.com/gainsay/gainsay/claims/traits"
	"github.com/gainsay/gainsay/normalize"
)

// alsoValues has, by trait and value, what its words tell of another trait, as they
// stand: the trait and the value, or -1.
var alsoValues = sync.OnceValue(func() [][][2]int {
	files := traits.Files()
	out := make([][][2]int, len(files))
	for i := range files {
		for _, v := range files[i].Values {
			name, value, _ := strings.Cut(v.Also, ": ")
			at := [2]int{-1, -1}
			if t := slices.IndexFunc(files, func(f traits.File) bool { return f.Name == name }); t >= 0 {
				at = [2]int{t, slices.IndexFunc(files[t].Values, func(v traits.Value) bool { return v.Name == value })}
			}
			out[i] = append(out[i], at)
		}
	}
	return out
})

// alsoSaid returns what words that say something of one trait say of another too, or nil.
func alsoSaid(s *tables.Said) *tables.Said {
	at := alsoValues()[s.Trait][s.Value]
	if at[1] < 0 {
		return nil
	}
	return &tables.Said{Trait: at[0], Value: at[1], Form: s.Form}
}

// alsoTrait reads the other trait that n tokens from i are words of. Words that stand
// alone for the one may have a bearer before them that has the other: "Ana Rossetti walked
// in and gave herself up".
func (p *Page) alsoTrait(s, i, n int, said *tables.Said) *Claim {
	if said.Form != tables.SaidAlone && said.Form != tables.SaidBefore {
		return p.trait(s, i, n, said)
	}
	if said.Form == tables.SaidBefore {
		if c := p.trait(s, i, n, said); c != nil {
			return c // "the jury convicted Ana Rossetti"
		}
	}
	behind := *said
	behind.Form = tables.SaidBehind
	if c := p.trait(s, i, n, &behind); c != nil {
		return c
	}
	if behind.Form = tables.SaidPassive; traits.Files()[said.Trait].Once {
		behind.Form = tables.SaidAlone
	}
	return p.trait(s, i, n, &behind)
}

// apposedName returns the name that a noun which ends before token end says again: "Ana
// Rossetti, 34, a clerk who was in critical condition".
func (p *Page) apposedName(end, first int) (int, int) {
	if end-1 <= first || !p.content(end-1) || p.capital(end-1) {
		return 0, 0
	}
	k := p.articleOf(end-1, first)
	if k == end-1 || k-1 <= first || p.String(k-1) != "," || p.traceOf(k)&traceIndefinite == 0 {
		return 0, 0
	}
	if k--; k-2 > first && p.Tokens[k-1].Kind == normalize.NumberToken && p.String(k-2) == "," {
		k -= 2
	}
	return p.nameUpTo(k, first)
}
