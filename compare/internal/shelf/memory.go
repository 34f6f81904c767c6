package shelf

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

// memory is a shelf of claims that are in memory.
type memory struct {
	all   []*claims.Claim
	first []int32 // by document, its first claim, and the end
	kinds map[string]*kindInMemory
}

// kindInMemory is the claims of a kind, document by document.
type kindInMemory struct {
	docs    []int32 // that have some
	first   []int32 // by those, their first claim
	claims  []*claims.Claim
	numbers []int32 // by claim, its number in its document
}

// Of puts claims in order, once each.
func Of(cs []claims.Claim) Shelf {
	all := make([]*claims.Claim, len(cs))
	for i := range cs {
		all[i] = Whole(&cs[i])
	}
	return memoryOf(all)
}

// memoryOf is a shelf of whole claims, which it sorts.
func memoryOf(all []*claims.Claim) *memory {
	m := &memory{all: inOrder(all), kinds: map[string]*kindInMemory{}}
	var of *kindInMemory
	for i, c := range m.all {
		if i == 0 || c.Document != m.all[i-1].Document {
			m.first = append(m.first, int32(i))
		}
		if i == 0 || c.Kind != m.all[i-1].Kind {
			if of = m.kinds[c.Kind]; of == nil {
				of = new(kindInMemory)
				m.kinds[c.Kind] = of
			}
		}
		of.add(int32(len(m.first)-1), int32(i)-m.first[len(m.first)-1], c)
	}
	m.first = append(m.first, int32(len(m.all)))
	return m
}

func (k *kindInMemory) add(doc, number int32, c *claims.Claim) {
	if n := len(k.docs); n == 0 || k.docs[n-1] != doc {
		k.docs, k.first = append(k.docs, doc), append(k.first, int32(len(k.claims)))
	}
	k.claims, k.numbers = append(k.claims, c), append(k.numbers, number)
}

// inOrder sorts claims and drops those that are there twice. Those of one
// document mostly come together, and in order.
func inOrder(cs []*claims.Claim) []*claims.Claim {
	var runs [][]*claims.Claim
	for from := 0; from < len(cs); {
		to := from + 1
		for to < len(cs) && (cs[to].Origin == cs[from].Origin || cs[to].Document == cs[from].Document) {
			to++
		}
		runs = append(runs, cs[from:to])
		from = to
	}
	slices.SortStableFunc(runs, func(a, b []*claims.Claim) int { return cmp.Compare(a[0].Document, b[0].Document) })
	out := make([]*claims.Claim, 0, len(cs))
	for len(runs) > 0 {
		from, document := len(out), runs[0][0].Document
		for len(runs) > 0 && runs[0][0].Document == document {
			out = append(out, runs[0]...)
			runs = runs[1:]
		}
		if one := out[from:]; !slices.IsSortedFunc(one, order.Claims) {
			slices.SortFunc(one, order.Claims)
		}
	}
	return slices.CompactFunc(out, func(a, b *claims.Claim) bool { return order.Claims(a, b) == 0 })
}

func (m *memory) Documents() int                   { return len(m.first) - 1 }
func (m *memory) Name(doc int32) string            { return m.all[m.first[doc]].Document }
func (m *memory) Claims(doc int32) []*claims.Claim { return m.all[m.first[doc]:m.first[doc+1]] }

func (m *memory) Another() Shelf { return m }

func (m *memory) Keep(c *claims.Claim) claims.Claim { return *c }

func (m *memory) Kind(doc int32, kind string) ([]*claims.Claim, []int32) {
	k := m.kinds[kind]
	if k == nil {
		return nil, nil
	}
	i, ok := slices.BinarySearch(k.docs, doc)
	if !ok {
		return nil, nil
	}
	from, to := k.first[i], int32(len(k.claims))
	if i+1 < len(k.first) {
		to = k.first[i+1]
	}
	return k.claims[from:to:to], k.numbers[from:to:to]
}

func ofKind(cs []*claims.Claim, kind string) (out []*claims.Claim, numbers []int32) {
	for i, c := range cs {
		if c.Kind == kind {
			out, numbers = append(out, c), append(numbers, int32(i))
		}
	}
	return out, numbers
}
