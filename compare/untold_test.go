package compare_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A figure that two kinds know is told once.
func TestToldOnce(t *testing.T) {
	day := time.Date(2026, 3, 12, 10, 0, 0, 0, time.UTC)
	fs, err := compare.Documents(
		&claims.Document{ID: "a", Source: "a", Lang: "en", Published: day, Text: "Police seized 40 kilograms of heroin in a raid on a farm near Brenoux on Tuesday. The town of 12,000 people lies by a lake. Some 30 volunteers helped with the search."},
		&claims.Document{ID: "b", Source: "b", Lang: "en", Published: day, Text: "A raid on a farm near Brenoux on Tuesday netted 60 kg of heroin, police said. Officers spoke to 25 people. In 2017 another case in the region lasted two months."},
	)
	require.NoError(t, err)
	require.Len(t, fs, 1)
	require.Equal(t, "weight", fs[0].Kind)
	require.Equal(t, compare.Warning, fs[0].Severity)
}
