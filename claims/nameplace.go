package claims

import (
	"cmp"
	"slices"
)

// maxPlaces is how many places of a name a claim keeps beside its first.
const maxPlaces = 6

// placedName is a further place of the name that the claim of a number is of.
type placedName struct {
	claim int32
	Place
}

// placeNames gives claims of names the further places that were kept for them,
// in the order of the text.
func (p *Page) placeNames(out []Claim) {
	list := p.memory.placed
	if len(list) == 0 {
		return
	}
	slices.SortFunc(list, func(a, b placedName) int { return cmp.Compare(a.Start, b.Start) })
	words, lines := p.Document.Words(p.Part), lineCounter{line: 1}
	for i := range list {
		list[i].Line, list[i].Column = lines.at(words, list[i].Start)
	}
	slices.SortStableFunc(list, func(a, b placedName) int { return cmp.Compare(a.claim, b.claim) })
	all := make([]Place, len(list))
	for from := 0; from < len(list); {
		to := from
		for to < len(list) && list[to].claim == list[from].claim {
			all[to] = list[to].Place
			to++
		}
		out[list[from].claim].Also = all[from:to:to]
		from = to
	}
}
