// Command gainsay finds where articles contradict each other, themselves and
// the calendar.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// The common run reads one article and ends: its tables are most of the
	// heap, and collecting while they are built is a third of the time.
	collect(400)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// collect says by how much the heap may grow before it is collected, unless
// the environment says so.
func collect(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}
