package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who else gives a figure of a finding stands on its side.
func TestCountsEchoed(t *testing.T) {
	say := framed("en", "A fire killed a guest of the harbour mill in Lima on Sunday. The police of Lima closed the harbour mill. %")
	for _, c := range []struct {
		why, third string
		sides      []int
	}{
		{"further down", "The mayor of Lima came. The mill is old. Nobody saw it. Four guests were injured.", []int{2, 1}},
		{"others than the dead", "Otto Lansdorf was killed. Four others were injured.", []int{2, 1}},
		{"others than the hurt", "Otto Lansdorf was injured. Four others were injured.", []int{1, 1}},
		{"a part", "Nine guests were injured, four of them badly.", []int{1, 1}},
		{"another year", "In 2019 four guests were injured there.", []int{1, 1}},
		{"what may be", "The mayor fears that four guests may have been injured.", []int{1, 1}},
	} {
		fs := judged(t, countCheck, say("Four guests were injured."), say("Five guests were injured."), say(c.third))
		require.NotEmpty(t, fs, c.why)
		var sides []int
		for _, s := range fs[0].Sides[:2] {
			sides = append(sides, len(s.Claims))
		}
		require.Equal(t, c.sides, sides, c.why)
	}
}
