package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
)

// TestJobs says that kinds are compared in one job where the later ones leave
// out what the earlier found, also where one between them has no claims.
func TestJobs(t *testing.T) {
	for _, tt := range []struct {
		why   string
		kinds []string
		want  [][]string
	}{
		{"all of a chain", []string{"happened", "onset", "timed"}, [][]string{{"happened", "onset", "timed"}}},
		{"none between", []string{"happened", "timed"}, [][]string{{"happened", "timed"}}},
		{"none before", []string{"role", "timed"}, [][]string{{"role"}, {"timed"}}},
		{"kinds that follow none", []string{"", "killed", "name", "role"}, [][]string{{""}, {"killed"}, {"name", "role"}}},
	} {
		var cs []claims.Claim
		for _, kind := range tt.kinds {
			cs = append(cs, claims.Claim{Origin: &claims.Origin{Document: "a"}, Kind: kind})
		}
		c := new(Comparer)
		var got [][]string
		for _, j := range c.jobs(newWorld(shelf.Of(cs), 1)) {
			var kinds []string
			for _, g := range j.groups {
				kinds = append(kinds, g.kind)
			}
			got = append(got, kinds)
		}
		require.Equal(t, tt.want, got, tt.why)
	}
}
