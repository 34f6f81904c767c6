package offices_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// Tables of nothing say nothing.
func TestZeroTables(t *testing.T) {
	for _, tables := range []*offices.Tables{new(offices.Tables), offices.New()} {
		for _, l := range normalize.Languages() {
			text := normalize.Read(l.WithWords(tables.Vocabulary(l)), "President Joe Biden met Donald Trump.")
			for i := range text.Sentences {
				for _, m := range tables.Find(text, i, nil) {
					require.Empty(t, m.Office)
				}
			}
			tables.Wake(l)
		}
		status, rows := tables.On("Joe Biden", "us/president", 739000)
		require.Equal(t, offices.Unknown, status)
		require.Empty(t, rows)
		require.Empty(t, tables.Held("Joe Biden"))
		require.Empty(t, tables.Rows("us/president"))
		require.Empty(t, tables.Title("us/president"))
		require.Zero(t, tables.Until("us/president"))
		require.Zero(t, tables.Known())
	}
}
