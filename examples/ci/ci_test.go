package ci

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReleases(t *testing.T) {
	Agree(t, "releases")
}

// spy is a test that keeps its errors to itself.
type spy struct {
	testing.TB
	errors []any
}

func (s *spy) Error(args ...any) { s.errors = append(s.errors, args...) }

func TestAgreeFails(t *testing.T) {
	s := &spy{TB: t}
	Agree(s, "../corpus/flood")
	require.NotEmpty(t, s.errors)
	require.Contains(t, s.errors[0], "21,000")
}
