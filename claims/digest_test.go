package claims

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A text none of whose claims tells its event says in one of them what it is about.
func TestOwnEvent(t *testing.T) {
	for _, c := range []struct{ why, text, kind string }{
		{"an hour, and a name before it", "The explosion at the Brackwater mill occurred at 6.10am.", "timed"},
		{"a figure has it already", "The fire at the Brackwater mill killed four people.", "killed"},
	} {
		var bears []string
		cs, err := new(Extractor).Extract(&Document{Lang: "en", Text: c.text})
		require.NoError(t, err)
		for i := range cs {
			if len(cs[i].Event.Nouns) > 0 {
				bears = append(bears, cs[i].Kind)
			}
		}
		require.Equal(t, []string{c.kind}, bears, c.why)
	}
}
