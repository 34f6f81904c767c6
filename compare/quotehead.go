package compare

// headline is the Key of a quotation that stands in a headline or in a line that
// heads what is below it.
const headline = "headline"

// headed appends to pairs those of a quotation in a headline and the others of
// its text, which may share less than a row of words with it. Those of a text stand
// together in the list, but for the ones that an earlier text has too.
func headed(list []wordingOf, pairs []rowPair) []rowPair {
	for i := range list {
		c := list[i].claims[0]
		if c.Key != headline || len(list[i].words) > mostHeaded {
			continue
		}
		from, to := i, i+1
		for from > 0 && list[from-1].claims[0].Document == c.Document {
			from--
		}
		for to < len(list) && list[to].claims[0].Document == c.Document {
			to++
		}
		for j := from; j < to; j++ {
			if x, y := int32(min(i, j)), int32(max(i, j)); j != i && !shareRow(pairs, x, y) {
				pairs = append(pairs, rowPair{x, y, sharedRows})
			}
		}
	}
	return pairs
}

// mostHeaded is how many words of a quotation a headline has at most.
const mostHeaded = 16

// shareRow tells whether two wordings are a pair already.
func shareRow(pairs []rowPair, x, y int32) bool {
	for _, p := range pairs {
		if p.x == x && p.y == y {
			return true
		}
	}
	return false
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
func (al *alignment) heads(x, y *wordingOf) bool {
	if x.claims[0].Key != headline || y.claims[0].Key == headline || al.stretches != 1 {
		return false
	}
	al.addTails(x, y, headWords+1, headTail)
	n := len(x.words)
	return al.matched >= headWords && al.long >= 2 && al.inA >= n-1 && 2*al.matched >= n && len(al.gaps) > 0 && len(al.gaps) <= headGaps && al.length <= n+headMore
}
