package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWatch(t *testing.T) {
	var b strings.Builder
	require.NoError(t, watch(&b, "feed.jsonl"))
	require.Equal(t, 1, strings.Count(b.String(), "warning: "), "each finding is said once:\n%s", b.String())
	require.Contains(t, b.String(), "“About 4,000 homes")
	require.Contains(t, b.String(), "“9,500 homes")

	require.Error(t, watch(&b, "no such feed"))
}
