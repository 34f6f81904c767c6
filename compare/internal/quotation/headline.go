package quotation

import (
	"cmp"
	"slices"
)

// Headline is the Key of a quotation that stands in a headline or in a line that
// heads what is below it.
const Headline = "headline"

// headed appends to pairs, which are in order, those of a quotation in a headline and
// the others of its text, which may share less than a row of words with it. Those of a
// text stand together in the list, but for the ones that an earlier text has too.
func headed(list []Wording, pairs []rowPair) []rowPair {
	rows := pairs
	for from := 0; from < len(list); {
		document, to := list[from].Claims[0].Document, from+1
		for to < len(list) && list[to].Claims[0].Document == document {
			to++
		}
		var held []int // of this text
		for i := from; i < to && len(held) < headsRead; i++ {
			if list[i].Claims[0].Key != Headline || len(list[i].words) > mostHeaded {
				continue
			}
			for j := from; j < to; j++ {
				if x, y := int32(min(i, j)), int32(max(i, j)); j != i && !slices.Contains(held, j) && !shareRow(rows, x, y) {
					pairs = append(pairs, rowPair{x, y, sharedRows})
				}
			}
			held = append(held, i)
		}
		from = to
	}
	return pairs
}

const (
	mostHeaded = 16 // words of a quotation that a headline has, at most
	headsRead  = 32 // quotations in lines that head others, of a text, that are held against its others
)

// shareRow tells whether two wordings are a pair of those in order.
func shareRow(rows []rowPair, x, y int32) bool {
	_, ok := slices.BinarySearchFunc(rows, rowPair{x: x, y: y}, func(a, b rowPair) int {
		return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.y, b.y))
	})
	return ok
}

// What a headline and the text below it share where they quote the same words.
const (
	headWords = 4 // at least
	headTail  = 5 // words of another ending,
	headMore  = 4 // and words more than the headline has, of which one is the ending
	headGaps  = 2
)

// heads tells whether the first wording is of a headline and the second is what it
// quotes: nearly all of the headline's is in it.
func (al *Alignment) heads(x, y *Wording) bool {
	if x.Claims[0].Key != Headline || y.Claims[0].Key == Headline || al.stretches != 1 {
		return false
	}
	al.addTails(x, y, headWords+1, headTail)
	n := len(x.words)
	return al.matched >= headWords && al.long >= 2 && al.inA >= n-1 && 2*al.matched >= n && len(al.gaps) > 0 && len(al.gaps) <= headGaps && al.length <= n+headMore
}
