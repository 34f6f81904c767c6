package main

import (
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows on a terminal how far the reading is, once it takes longer
// than a second. A nil progress shows nothing.
type progress struct {
	mu    sync.Mutex
	bar   *progressbar.ProgressBar
	start time.Time
	total int64
	done  int64
	app   *app
}

func (a *app) progress(total int64) *progress {
	if !isTerminal(a.stderr) {
		return nil
	}
	return &progress{start: time.Now(), total: total, app: a}
}

// add tells that n more bytes are read.
func (p *progress) add(n int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += n
	if p.bar == nil {
		if time.Since(p.start) < time.Second {
			return
		}
		total := p.total
		if total == 0 {
			total = -1 // standard input: no end to be seen
		}
		p.bar = progressbar.NewOptions64(total,
			progressbar.OptionSetWriter(p.app.stderr), progressbar.OptionShowBytes(true), progressbar.OptionSetPredictTime(true),
			progressbar.OptionSetDescription("reading"), progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(), progressbar.OptionFullWidth())
	}
	_ = p.bar.Set64(p.done)
}

// hide takes the bar away, before a line is written or at the end.
func (p *progress) hide() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}
