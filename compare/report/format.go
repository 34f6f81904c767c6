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
		{"sarif", "SARIF 2.1.0, for code scanning and editors", SARIF},
		{"rdjson", "reviewdog, one object", RDJSON},
		{"rdjsonl", "reviewdog, a finding a line", RDJSONL},
		{"github", "annotations of GitHub Actions", GitHub},
		{"gitlab", "GitLab code quality", GitLab},
		{"junit", "JUnit XML, for build servers", JUnit},
		{"markdown", "a pull request's comment", Markdown},
		{"annotations", "W3C Web Annotations in JSON-LD, for editorial systems", Annotations},
		{"html", "a page with filters and charts, for the desk", HTML},
	}
}

// Verdicts says what the verdicts mean, a line each.
const Verdicts = `conflict     error    same thing, scope and time: cannot both be true as the texts stand
discrepancy  warning  the values exclude each other; the texts do not tell whether date or scope explains it
dispute      note     the text itself reports that its sources disagree
update       note     time or a declared revision explains the difference
`
