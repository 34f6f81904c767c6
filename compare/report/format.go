package report

import "io"

// Format is a form that a report can be written in.
type Format struct {
	Name  string // "json"
	Doc   string // who reads it
	Write func(io.Writer, *Report) error
}

// Formats returns the forms there are. A caller appends its own.
func Formats() []Format {
	return []Format{
		{"text", "for people", Text},
		{"json", "one object: documents, findings, claims", JSON},
		{"jsonl", "a finding a line", JSONL},
	}
}
