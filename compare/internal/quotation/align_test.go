package quotation

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
)

func TestAlignIsSymmetric(t *testing.T) {
	word := rapid.SampledFrom([]string{"we", "will", "never", "go", "home", "again", "tomorrow", "…", "[]", "it's", "its", "café", "cafe", "organise", "organize", "organized"})
	rapid.Check(t, func(r *rapid.T) {
		most := rapid.SampledFrom([]int{4, 12, 150}).Draw(r, "most")
		list, m := Wordings([]*claims.Claim{
			{Object: strings.Join(rapid.SliceOfN(word, 0, most).Draw(r, "a"), " ")},
			{Object: strings.Join(rapid.SliceOfN(word, 0, most).Draw(r, "b"), " ") + " "},
		})
		x, y := &list[0], &list[1]
		there := len(m.matches(nil, x.ids, y.ids, x.words, y.words))
		require.Len(r, m.matches(nil, y.ids, x.ids, y.words, x.words), there)
		require.Equal(r, mostShared(x.words, y.words), there)
		require.Empty(r, m.Align(x, x).gaps, "a wording differs from itself")
	})
}

// mostShared is the length of a longest common subsequence, worked out plainly.
func mostShared(a, b []string) int {
	row := make([]int, len(b)+1)
	for i := range a {
		before := 0
		for j := range b {
			above := row[j+1]
			if sameWord(a[i], b[j]) {
				row[j+1] = before + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			before = above
		}
	}
	return row[len(b)]
}
