package report

import (
	"io"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

type (
	gitlabIssue struct {
		Description string           `json:"description"`
		CheckName   string           `json:"check_name"`
		Fingerprint string           `json:"fingerprint"`
		Severity    string           `json:"severity"`
		Location    gitlabLocation   `json:"location"`
		Others      []gitlabLocation `json:"other_locations,omitempty"`
	}
	gitlabLocation struct {
		Path  string      `json:"path"`
		Lines gitlabLines `json:"lines"`
	}
	gitlabLines struct {
		Begin int `json:"begin"`
		End   int `json:"end,omitempty"`
	}
)

// GitLab writes a report as a GitLab code quality artifact: the parts of
// Code Climate's issues that GitLab reads.
func GitLab(w io.Writer, r *Report) error {
	at := r.places()
	out := []gitlabIssue{}
	seen := map[string]int{} // GitLab takes issues of one fingerprint for one
	for i := range r.Findings {
		f := &r.Findings[i]
		main, p, ok := at.first(f)
		if !ok {
			continue
		}
		issue := gitlabIssue{
			Description: f.Message, CheckName: f.Check, Fingerprint: f.ID,
			Severity: [...]string{compare.Note: "info", compare.Warning: "minor", compare.Error: "major"}[f.Severity],
			Location: gitlabLocation{p.file, gitlabLines{p.line, p.endLine}},
		}
		if seen[f.ID]++; seen[f.ID] > 1 {
			issue.Fingerprint += "-" + itoa(seen[f.ID])
		}
		each(f, func(_ int, c *claims.Claim) {
			if q, ok := at.of(c); ok && c != main {
				issue.Others = append(issue.Others, gitlabLocation{q.file, gitlabLines{q.line, q.endLine}})
			}
		})
		out = append(out, issue)
	}
	return encode(w, out)
}
