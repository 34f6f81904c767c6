package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync/atomic"
)

// By how much the heap may grow before it is collected, in percent. Collecting
// less often takes some megabytes more and a twelfth of the time of a check less.
const (
	collectFirst = 3200 // until it was once: at some 128 MB, which few runs need
	collectThen  = 400
	collectMany  = 60 // of an archive: memory counts more than the time
)

var collecting atomic.Int32

// collectLate puts off the first collection, and has the next ones come sooner.
func collectLate() {
	collect(collectFirst)
	runtime.SetFinalizer(new([16]byte), func(*[16]byte) {
		if collecting.Load() == collectFirst {
			collect(collectThen)
		}
	})
}

// collect says by how much the heap may grow before it is collected, unless
// the environment says so.
func collect(percent int32) {
	collecting.Store(percent)
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(int(percent))
	}
}
