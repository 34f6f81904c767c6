package normalize

// Timex is the value of a TIMEX3 expression (TimeML 1.2.1, ISO 8601): a date
// "2026-01-23", a month "2025-09", a week "2025-W03", a duration "P14M", a time
// "2026-01-23T18:00".
type Timex struct {
	text string
}

// String writes the value as TIMEX3 does.
func (x Timex) String() string { return x.text }
