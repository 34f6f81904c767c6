package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who else gives a figure of things of a finding stands on its side.
func TestThingsEchoed(t *testing.T) {
	say := framed("en", "The council of Lima closed the harbour mill on Sunday. The harbour mill of Lima is owned by Otto Lansdorf. %")
	for _, c := range []struct {
		why, third string
		sides      []int
	}{
		{"by the same noun", "The mayor of Lima came. It is old. Some 46,000 written objections were sent.", []int{2, 1}},
		{"by another noun", "The mayor of Lima came. He thanked 46,000 residents for objections to the mill.", []int{2, 1}},
		{"in other words", "The mayor of Lima came. The mill made 46,000 loaves.", []int{1, 1}},
		{"of another year", "In 2019 there were 46,000 objections.", []int{1, 1}},
		{"both figures", "Of 57,000 objections to the mill 46,000 objections were read.", []int{1, 1}},
	} {
		fs := judged(t, quantityCheck, say("The council received 46,000 objections to the mill."), say("The council received 57,000 objections to the mill."), say(c.third))
		require.Len(t, fs, 1, c.why)
		var sides []int
		for _, s := range fs[0].Sides[:2] {
			sides = append(sides, len(s.Claims))
		}
		require.Equal(t, c.sides, sides, c.why)
	}
}
