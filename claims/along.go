package claims

import "github.com/gainsay/gainsay/normalize"

// alongReach is how many tokens stand between "was" and what somebody was like along
// with what was done: "was flown to the General Hospital in Lima in critical condition".
const alongReach = 14

// alongWith returns the verbs of which the words at token i tell how somebody was
// meanwhile, or g.
func (p *Page) alongWith(i int, g verbGroup, first int) verbGroup {
	if k := p.beBefore(i-1, first); k >= 0 {
		if along := p.verbGroup(k+1, first); along.passive {
			return along
		}
	}
	return g
}

// sharedSubject returns the verbs before a conjunction behind which other verbs begin at
// token i, of the same subject: "was arrested on Sunday and charged".
func (p *Page) sharedSubject(i, first int) (verbGroup, bool) {
	if i-1 > first && p.Language.Is(p.Tokens[i-1].Word, normalize.Conjunction) {
		if k := p.beBefore(i-2, first); k >= 0 {
			return p.verbGroup(k+1, first), true
		}
	}
	return verbGroup{}, false
}

// beBefore returns the nearest auxiliary of a passive from token i back, with no sign
// and no word between that parts clauses, or -1.
func (p *Page) beBefore(i, first int) int {
	for k := i; k > first && k > i-alongReach; k-- {
		if p.cueLength(k, k+1, cueBe) > 0 {
			return k
		}
		if p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k) && p.String(k) != "." || p.Language.Is(p.Tokens[k].Word, normalize.Conjunction|normalize.Relative|normalize.Subordinator) {
			break
		}
	}
	return -1
}

// presently tells whether the first verb of tokens [from, to) tells of now: "is
// being held", "remains at large".
func (p *Page) presently(from, to int) bool {
	for k := from; k < to; k++ {
		if w := p.Tokens[k].Word; p.Language.Is(w, normalize.Past|normalize.Present) {
			return p.Language.Is(w, normalize.Present)
		}
	}
	return false
}
