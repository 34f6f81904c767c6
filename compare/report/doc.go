// Package report writes findings in the forms that people and tools read. In
// goes a [Report], out come bytes that depend on nothing else: the same report
// is the same bytes on every machine.
package report
