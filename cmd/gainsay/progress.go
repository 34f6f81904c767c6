package main

import (
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows on a terminal how far the reading is, once it takes longer
// than a second. A nil progress shows nothing.
type progress struct {
	mu   sync.Mutex
	bar  *progressbar.ProgressBar
	done int64
}

// late writes nothing until a moment has come.
type late struct {
	io.Writer
	from time.Time
}

func (l late) Write(p []byte) (int, error) {
	if time.Now().Before(l.from) {
		return len(p), nil
	}
	return l.Writer.Write(p)
}

// progress shows the reading of that many bytes; 0 is not known.
func (a *app) progress(total int64) *progress {
	if !isTerminal(a.stderr) {
		return nil
	}
	if total == 0 {
		total = -1
	}
	return &progress{bar: progressbar.NewOptions64(total,
		progressbar.OptionSetWriter(late{a.stderr, time.Now().Add(time.Second)}),
		progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowBytes(true),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionSetElapsedTime(true),
		progressbar.OptionSetWidth(30),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish())}
}

// add tells that n more bytes are read.
func (p *progress) add(n int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += n
	_ = p.bar.Set64(p.done)
}

// hide takes the bar away, before a line is written or at the end.
func (p *progress) hide() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	_ = p.bar.Clear()
}
