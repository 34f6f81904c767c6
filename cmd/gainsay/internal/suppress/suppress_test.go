package suppress_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/cmd/gainsay/internal/suppress"
	"github.com/gainsay/gainsay/normalize"
)

const text = `One line.
<!-- gainsay:ignore count the first count -->

Two lines.
<!-- another comment -->
<!-- gainsay:ignore-start count,total in a block -->
Three lines.
Four lines.
<!-- gainsay:ignore-end -->
Five lines. <!-- gainsay:ignore office --> Six words.
<!-- gainsay:ignore-file rank -->
<!-- gainsay:ignore-start quote and no end -->
Seven.
<!-- gainsay:ignore`

func TestComments(t *testing.T) {
	cs := suppress.Comments(text)
	require.Len(t, cs, 5)
	covered := func(check, words string) (lines []int) {
		i := strings.Index(text, words)
		k := &claims.Claim{Part: claims.Body, Span: normalize.Span{Start: i, End: i + len(words)}}
		for _, c := range cs {
			if c.Covers(check, k) {
				lines = append(lines, c.Line)
			}
		}
		return lines
	}
	for _, tt := range []struct {
		check, words string
		lines        []int
	}{
		{"count", "One", nil},
		{"count", "Two", []int{2}},
		{"total", "Two", nil},
		{"count", "Three", []int{6}},
		{"total", "Four", []int{6}},
		{"count", "Five", nil},
		{"office", "Five", nil},
		{"office", "Six", []int{10}},
		{"rank", "One", []int{11}},
		{"quote", "Seven", []int{12}},
	} {
		require.Equal(t, tt.lines, covered(tt.check, tt.words), "%s %s", tt.check, tt.words)
	}
	require.Equal(t, "the first count", cs[0].Reason)
	require.True(t, cs[3].Covers("rank", &claims.Claim{Part: claims.Title}), "a file has a title")
	require.False(t, cs[0].Covers("count", &claims.Claim{Part: claims.Title}))
}

func FuzzComments(f *testing.F) {
	f.Add(text)
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range suppress.Comments(text) {
			require.LessOrEqual(t, 0, c.In.Start)
			require.LessOrEqual(t, c.In.Start, c.In.End)
			require.LessOrEqual(t, c.In.End, len(text))
		}
	})
}
