// Command gainsay finds where articles contradict each other, themselves and
// the calendar.
package main

func main() {}
