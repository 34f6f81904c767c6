package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// progress shows on a terminal how far the reading is, once it takes longer
// than a second. A nil progress shows nothing.
type progress struct {
	mu    sync.Mutex
	to    io.Writer
	start time.Time
	last  time.Time // when it was drawn; zero while nothing stands there
	done  int64
	total int64 // 0 is not known
}

// progress shows the reading of that many bytes; 0 is not known.
func (a *app) progress(total int64) *progress {
	if !isTerminal(a.stderr) {
		return nil
	}
	return &progress{to: a.stderr, start: time.Now(), total: total}
}

// add tells that n more bytes are read.
func (p *progress) add(n int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += n
	now := time.Now()
	if now.Sub(p.start) < time.Second || now.Sub(p.last) < 100*time.Millisecond {
		return
	}
	p.last = now
	fmt.Fprintf(p.to, "\r%s\x1b[K", p.line(now.Sub(p.start)))
}

// hide takes the bar away, before a line is written or at the end.
func (p *progress) hide() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.last.IsZero() {
		fmt.Fprint(p.to, "\r\x1b[K")
		p.last = time.Time{}
	}
}

// line tells what is done after a time, how fast, and what is left.
func (p *progress) line(spent time.Duration) string {
	const width, mega = 30, 1e6
	rate := float64(p.done) / spent.Seconds()
	if p.total < p.done || rate == 0 {
		return fmt.Sprintf("reading %.1f MB, %.1f MB/s, %s", float64(p.done)/mega, rate/mega, spent.Round(time.Second))
	}
	bar := strings.Repeat("█", int(width*p.done/p.total))
	left := time.Duration(float64(p.total-p.done) / rate * float64(time.Second))
	return fmt.Sprintf("reading %3d%% |%-*s| %.1f of %.1f MB, %.1f MB/s, %s, %s left", 100*p.done/p.total, width, bar,
		float64(p.done)/mega, float64(p.total)/mega, rate/mega, spent.Round(time.Second), left.Round(time.Second))
}
