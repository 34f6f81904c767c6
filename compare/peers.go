package compare

// peers keeps the claims of a group by what two of them must have alike to be
// compared, so that each meets those before it and no others.
type peers[K comparable] struct {
	of   map[K][]int
	most int // claims with one key that are kept
}

func newPeers[K comparable](most int) peers[K] { return peers[K]{map[K][]int{}, most} }

// meet returns the claims before claim i with its key, and keeps i for those
// behind it.
func (p peers[K]) meet(key K, i int) []int {
	before := p.of[key]
	if len(before) < p.most {
		p.of[key] = append(before, i)
	}
	return before
}
