package claims_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// TestHiddenSigns says that soft hyphens change the quotes of a page and
// nothing of what it claims.
func TestHiddenSigns(t *testing.T) {
	const text = "Mayor Ana Fernández said 12 people were killed in the storm at Port Emery."
	hyphened := strings.NewReplacer("Fern", "Fern\u00ad", "Em", "Em\u00ad").Replace(text)
	var e claims.Extractor
	plain, err := e.Extract(&claims.Document{Lang: "en", Text: text})
	require.NoError(t, err)
	soft, err := e.Extract(&claims.Document{Lang: "en", Text: hyphened})
	require.NoError(t, err)
	require.Len(t, soft, len(plain))
	require.NotEmpty(t, plain)
	for i := range plain {
		require.Equal(t, plain[i].Event, soft[i].Event)
		require.Equal(t, plain[i].Speaker, soft[i].Speaker)
		require.Equal(t, hyphened[soft[i].Start:soft[i].End], soft[i].Quote)
	}
}
