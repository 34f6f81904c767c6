package main

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProgress(t *testing.T) {
	p := progress{done: 3e6, total: 12e6}
	require.Equal(t, "reading  25% |███████                       | 3.0 of 12.0 MB, 1.5 MB/s, 2s, 6s left", p.line(2*time.Second))
	p = progress{done: 3e6}
	require.Equal(t, "reading 3.0 MB, 1.5 MB/s, 2s", p.line(2*time.Second), "standard input has no size")
	p = progress{total: 9}
	require.Contains(t, p.line(time.Second), "0.0 MB/s", "nothing is read yet")

	var out bytes.Buffer
	p = progress{to: &out, start: time.Now(), total: 9}
	p.add(1)
	p.hide()
	require.Empty(t, out.String(), "in the first second nothing is shown")
	p.start = p.start.Add(-2 * time.Second)
	p.add(1)
	p.add(1)
	p.hide()
	require.Regexp(t, "^\rreading  22% .*\x1b\\[K\r\x1b\\[K$", out.String(), "the second step comes too soon to be drawn")
}
