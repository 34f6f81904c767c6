package claims

import (
	"cmp"

	"github.com/gainsay/gainsay/normalize"
)

// actsOf tells which people and things make an act of what many do: a gunman enters, a
// ferry goes down, a tremor is felt.
var actsOf = map[string]map[string]bool{
	"enters":    {"attacker": true, "suspect": true, "militant": true},
	"is felt":   {"quake": true, "explosion": true, "tornado": true, "landslide": true, "avalanche": true, "eruption": true},
	"falls":     {"vessel": true, "aircraft": true, "helicopter": true, "train": true, "bus": true, "car": true, "truck": true, "balloon": true, "avalanche": true, "landslide": true},
	"landed":    {"tornado": true},
	"breaks in": {"police": true, "polic": true, "soldier": true, "firefighter": true},
	"gives way": {},
	"come":      {"fire": true, "wildfire": true, "shooting": true, "robbery": true, "explosion": true, "quake": true, "collapse": true, "attacker": true, "suspect": true},
}

// actBySubject returns the act that the words at token i tell of their subject, by the name
// under which they stand: what came may be a call, and an attack.
func (p *Page) actBySubject(name string, i int, s normalize.Sentence) string {
	of := actsOf[name]
	if of == nil {
		return name
	}
	a := p.nounOf(i, s)
	if a < 0 {
		a = p.bareBefore(i, s.First)
	}
	if a < 0 {
		return cmp.Or(ofOthers[name], name)
	}
	switch what := p.concept(a); {
	case name == "come" && what == "strike":
		return "attack"
	case name == "falls" && p.person(a):
		return "fell"
	case name == "gives way" && p.person(a):
		return "befell"
	case name == "breaks in" && of[what]:
		return "stormed"
	case of[what], name == "enters" && a > s.First && p.tellsAct(a-1, a, "armed"):
		return "incident"
	}
	return cmp.Or(ofOthers[name], name)
}

// ofOthers are the acts of whoever else does them.
var ofOthers = map[string]string{"breaks in": "incident", "gives way": "incident"}

// bareBefore returns the noun right before token i, of what is counted too, or -1: "two
// climbers fell".
func (p *Page) bareBefore(i, first int) int {
	for i--; i >= first && p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Auxiliary|normalize.Adverb); i-- {
	}
	if i < first || !p.content(i) || p.isVerb(i) {
		return -1
	}
	return i
}

// behindOtherVerb returns the token from which on words tell of the act at token i of a
// clause that begins at token first, behind what joins it to another one: "were initially
// moved out after | the fire broke out".
func (p *Page) behindOtherVerb(first, i int) int {
	for k := i - 1; k > first; k-- {
		if name, n := p.actAt(k, i); (name == "other time" || name == "when") && p.anyVerb(first, k) {
			return k + n
		}
	}
	return first
}
