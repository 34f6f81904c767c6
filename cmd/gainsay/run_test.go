package main

import (
	"bytes"
	"io"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// broken is a pipe whose reader has left.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, syscall.EPIPE }

func TestClosedPipe(t *testing.T) {
	var stderr bytes.Buffer
	in := strings.NewReader(strings.Repeat(`{"lang":"en","text":"The harbour was quiet."}`+"\n", 5000))
	require.Equal(t, failed, run([]string{"claims", "-"}, in, broken{}, &stderr))
	require.Equal(t, "gainsay: standard output was closed before all was written\n", stderr.String())
}

// endless is a reader of one line of that many bytes, and one article after it.
type endless struct{ left int }

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := min(len(p), e.left)
	for i := range n {
		p[i] = 'x'
	}
	e.left -= n
	return n, nil
}

func TestHugeLine(t *testing.T) {
	var stdout, stderr bytes.Buffer
	in := io.MultiReader(
		strings.NewReader(`{"id":"a","lang":"en","text":"The harbour was quiet."}`+"\n"),
		&endless{200 << 20},
		strings.NewReader("\n"+`{"id":"c","lang":"en","text":"The harbour was quiet."}`+"\n"))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	require.Equal(t, failed, run([]string{"check", "--format", "json", "-"}, in, &stdout, &stderr))
	runtime.ReadMemStats(&after)
	require.Equal(t, "gainsay: -:2: a line of 200 MB, left out: the limit is 64 MB\n", stderr.String())
	require.Contains(t, stdout.String(), `"id":"a"`)
	require.Contains(t, stdout.String(), `"id":"c"`)
	require.Less(t, after.Sys-before.Sys, uint64(400<<20), "what is over the limit is not kept")
}

// weight is a number that says that it takes so much room.
type weight int

func (w weight) Size() int { return int(w) }

// TestOrdered says that order does not depend on the workers nor on how much room
// the things take, and that a caller who stops early leaves nobody running.
func TestOrdered(t *testing.T) {
	half := func(w weight) weight { return w / 2 }
	for _, step := range []weight{2, 1 << 20} { // a thousand small things; up to a thousand times all the room there is
		numbers := func(yield func(weight) bool) {
			for i := range weight(1000) {
				if !yield(step * i) {
					return
				}
			}
		}
		for _, workers := range []int{0, 1, 2, 7, 64} {
			want := weight(0)
			for got := range ordered(workers, numbers, half) {
				require.Equal(t, want*step/2, got)
				want++
			}
			require.EqualValues(t, 1000, want)
			for got := range ordered(workers, numbers, half) {
				if got > 10 {
					break
				}
			}
		}
	}
}

func TestNoTerminal(t *testing.T) {
	require.False(t, isTerminal(new(bytes.Buffer)))
	f, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer f.Close()
	require.False(t, isTerminal(f))
}
