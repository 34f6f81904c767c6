package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who else gives one of two ages stands on its side.
func TestAgesEchoed(t *testing.T) {
	say := framed("en", "A fire killed a guest of the harbour mill in Lima on Sunday. The police of Lima closed the harbour mill. %")
	for _, c := range []struct {
		why, a, b, third string
		sides            []int
	}{
		{"no name yet", "Otto Lansdorf, 16, was killed.", "Otto Lansdorf, 17, was killed.", "A 16-year-old boy was killed.", []int{2, 1}},
		{"a first name", "Otto Lansdorf, 16, was killed.", "Otto Lansdorf, 17, was killed.", "Otto, 16, was killed.", []int{2, 1}},
		{"a girl", "Mr Otto Lansdorf, 16, was killed.", "Mr Otto Lansdorf, 17, was killed.", "A 16-year-old girl was killed.", []int{1, 1}},
		{"somebody on another side", "Otto Lansdorf, 16, was killed.", "Otto Lansdorf, 17, was killed.", "A 16-year-old was arrested.", []int{1, 1}},
		{"both ages", "Otto Lansdorf, 16, was killed.", "Otto Lansdorf, 17, was killed.", "A 16-year-old was killed. A 17-year-old swam ashore.", []int{1, 1}},
		{"another name", "Otto Lansdorf, 16, was killed.", "Otto Lansdorf, 17, was killed.", "Karl Caro, 16, was killed.", []int{1, 1}},
	} {
		fs := judged(t, ageCheck, say(c.a), say(c.b), say(c.third))
		require.Len(t, fs, 1, c.why)
		var sides []int
		for _, s := range fs[0].Sides {
			sides = append(sides, len(s.Claims))
		}
		require.Equal(t, c.sides, sides, c.why)
	}
}
