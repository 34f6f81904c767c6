package main

import (
	"fmt"
	"io"
	"time"

	"github.com/gainsay/gainsay/compare/report"
)

// stats is what a run did.
type stats struct {
	start    time.Time
	bytes    int64 // of articles
	failures int
}

// tell writes what a run did: the report's summary, what could not be read,
// what is known already, size, time and rate.
func (s *stats) tell(w io.Writer, rep *report.Report) {
	took := time.Since(s.start).Seconds()
	fmt.Fprintf(w, "gainsay: %s", report.Summary(rep))
	if n := len(rep.Hushed); n > 0 {
		fmt.Fprintf(w, "; %d known or allowed to stand", n)
	}
	if s.failures > 0 {
		fmt.Fprintf(w, "; %d not readable", s.failures)
	}
	fmt.Fprintf(w, "; %.1f MB in %.2f s", float64(s.bytes)/1e6, took)
	if took > 0 && s.bytes > 0 {
		fmt.Fprintf(w, ", %.1f MB/s", float64(s.bytes)/1e6/took)
	}
	fmt.Fprintln(w)
}
