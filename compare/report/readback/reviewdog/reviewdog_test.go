// Package reviewdog reads the reports for reviewdog with reviewdog's own types.
// It is a module apart: some of what reviewdog needs is not served everywhere.
package reviewdog

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/reviewdog/reviewdog/proto/rdf"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/encoding/protojson"
)

func golden(t *testing.T, format string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "testdata", format+".golden"))
	require.NoError(t, err)
	return data
}

func TestReviewdog(t *testing.T) {
	var all rdf.DiagnosticResult
	require.NoError(t, protojson.Unmarshal(golden(t, "rdjson"), &all), "an unknown field is an error")
	require.Len(t, all.Diagnostics, 3)
	first := all.Diagnostics[0]
	require.Equal(t, rdf.Severity_ERROR, first.Severity)
	require.EqualValues(t, 2, first.Location.Range.Start.Line)
	require.Len(t, first.RelatedLocations, 2)
	n := 0
	for line := range bytes.Lines(golden(t, "rdjsonl")) {
		require.NoError(t, protojson.Unmarshal(line, new(rdf.Diagnostic)))
		n++
	}
	require.Equal(t, 3, n)
}
