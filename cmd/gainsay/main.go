// Command gainsay finds where articles contradict each other, themselves and
// the calendar.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// Collecting less often takes a few megabytes more and a twelfth of the
	// time of a check less.
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
