//go:build race

package main

// raced says that the race detector multiplies memory.
func init() { raced = true }
