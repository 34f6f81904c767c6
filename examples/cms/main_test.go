package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestUnderline(t *testing.T) {
	var b strings.Builder
	require.NoError(t, underline(&b, "archive", "draft.md"))
	want, err := os.ReadFile("underlined")
	require.NoError(t, err)
	require.Equal(t, string(want), b.String())

	b.Reset()
	require.NoError(t, underline(&b, "archive", "archive/harbour.txt"), "the archive does not contradict itself")
	require.Empty(t, b.String())

	require.Error(t, underline(&b, "archive", "no such draft"))
}
