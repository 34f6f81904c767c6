package compare

import "slices"

// toldBefore is what the earlier groups of a job found, for the later ones.
type toldBefore struct {
	dated     map[sentenceAt]bool // whose dates or hours findings are about
	spellings [][2]string         // the names that findings tell are spelled in two ways
}

// tellSpelling notes the names that a finding tells are spelled in several ways.
func (s *toldBefore) tellSpelling(f *Finding) {
	for i := range f.Sides {
		for j := range f.Sides[:i] {
			s.spellings = append(s.spellings, [2]string{f.Sides[i].Claims[0].Object, f.Sides[j].Claims[0].Object})
		}
	}
}

// misspelt tells whether a finding has told of two names.
func (s *toldBefore) misspelt(a, b string) bool {
	return slices.ContainsFunc(s.spellings, func(p [2]string) bool {
		return namesAgree(p[0], a) && namesAgree(p[1], b) || namesAgree(p[0], b) && namesAgree(p[1], a)
	})
}
