package compare

import "github.com/gainsay/gainsay/claims"

// cause is a set of what people die of, are hurt by or flee from.
type cause uint8

const (
	byDisease cause = 1 << iota
	byEarth         // a quake, a wave, a volcano
	byWeather
	byAttack
	byTraffic

	causeAsked cause = 1 << 7 // of a member
)

// causes are those that the nouns of a sentence tell, as concepts. A fire, an explosion and
// a collapse may come of any other.
var causes = map[string]cause{
	"disease": byDisease, "outbreak": byDisease, "virus": byDisease,
	"quake": byEarth, "eruption": byEarth, "volcano": byEarth,
	"flood": byWeather, "storm": byWeather, "tornado": byWeather, "drought": byWeather,
	"attacker": byAttack, "shooting": byAttack, "stabbing": byAttack, "massacre": byAttack, "strike": byAttack,
	"crash": byTraffic, "derailment": byTraffic,
}

// causesApart tells whether the sentences of two counts of people say that these died, or
// whatever befell them, of different things: of the flu, by gunmen.
func causesApart(a, b *claims.Claim) bool {
	return a.Document != b.Document && causeOf(a).not(causeOf(b))
}

// not tells whether two causes are told and are two.
func (of cause) not(other cause) bool { return of != 0 && other != 0 && of&other == 0 }

// causesApart is [causesApart] of members of two texts.
func (m *member) causesApart(o *member) bool { return m.cause().not(o.cause()) }

// cause is what the sentence of a claim tells, looked for once.
func (m *member) cause() cause {
	if m.causes&causeAsked == 0 {
		m.causes = causeAsked | causeOf(m.Claim)
	}
	return m.causes &^ causeAsked
}

func causeOf(c *claims.Claim) (of cause) {
	for _, w := range c.Context {
		of |= causes[w]
	}
	return of
}
