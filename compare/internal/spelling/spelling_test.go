package spelling

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEdits(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"lansdorf", "lansdorf", 0}, {"lansdorf", "landsdorf", 1}, {"kampelman", "kampleman", 1}, {"rose", "rosa", 1},
		{"abc", "abcde", 2}, {"abcd", "wxyz", 3}, {"", "ab", 2}, {"", "abc", 3},
	} {
		require.Equal(t, c.want, Edits([]rune(c.a), []rune(c.b)), c.a+" "+c.b)
		require.Equal(t, c.want, Edits([]rune(c.b), []rune(c.a)), c.b+" "+c.a)
	}
}
