// Command gainsay finds where articles contradict each other, themselves and
// the calendar.
package main

import "os"

func main() {
	collectLate()
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
