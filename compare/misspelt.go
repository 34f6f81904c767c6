package compare

import "slices"

// tellSpelling notes the names that a finding tells are spelled in several ways.
func (w *world) tellSpelling(f *Finding) {
	for i := range f.Sides {
		for j := range f.Sides[:i] {
			w.spellings = append(w.spellings, [2]string{f.Sides[i].Claims[0].Object, f.Sides[j].Claims[0].Object})
		}
	}
}

// misspelt tells whether a finding has told of two names.
func (w *world) misspelt(a, b string) bool {
	return slices.ContainsFunc(w.spellings, func(s [2]string) bool {
		return namesAgree(s[0], a) && namesAgree(s[1], b) || namesAgree(s[0], b) && namesAgree(s[1], a)
	})
}
