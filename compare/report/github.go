package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/gainsay/gainsay/compare"
)

// shown is how many annotations of a level GitHub shows of one step.
const shown = 10

// GitHub writes a report as workflow commands of GitHub Actions. GitHub shows
// ten annotations of a level; the worst come first, the others follow as lines
// of the log, and the last annotation says how many there are.
func GitHub(w io.Writer, r *Report) error {
	at := r.places()
	left := [...]int{compare.Note: shown - 1, compare.Warning: shown, compare.Error: shown}
	var b, rest strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		if left[f.Severity] == 0 {
			rest.WriteString(clean(f.Explain()))
			continue
		}
		left[f.Severity]--
		level := [...]string{compare.Note: "notice", compare.Warning: "warning", compare.Error: "error"}[f.Severity]
		b.WriteString("::" + level + " ")
		if _, p, ok := at.first(f); ok {
			b.WriteString("file=" + property(p.file) + fmt.Sprintf(",line=%d,endLine=%d,", p.line, p.endLine))
			if p.column > 0 && p.line == p.endLine {
				fmt.Fprintf(&b, "col=%d,endColumn=%d,", p.column, p.endColumn)
			}
		}
		_, body, _ := strings.Cut(f.Explain(), "\n")
		b.WriteString("title=" + property("gainsay "+f.Check+": "+f.Verdict.String()) + "::" + command(f.Message+"\n"+strings.TrimRight(body, "\n")) + "\n")
	}
	if rest.Len() > 0 {
		b.WriteString("::group::findings beyond the ten that GitHub shows of a level\n" + strings.ReplaceAll(rest.String(), "::", ": :") + "::endgroup::\n")
	}
	if len(r.Findings) > 0 {
		b.WriteString("::notice title=gainsay::" + command(Summary(r)) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// command escapes the message of a workflow command.
func command(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(clean(s))
}

// property escapes a property of a workflow command.
func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(clean(s))
}
