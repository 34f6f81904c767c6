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
	x := causeOf(a)
	if x == 0 {
		return false
	}
	y := causeOf(b)
	return y != 0 && x&y == 0 && a.Document != b.Document
}

func causeOf(c *claims.Claim) (of cause) {
	for _, w := range c.Context {
		of |= causes[w]
	}
	return of
}
