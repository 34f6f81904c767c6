package report

import (
	"fmt"
	"io"
)

// Text writes a report for people.
func Text(w io.Writer, r *Report) error {
	for i := range r.Findings {
		f := &r.Findings[i]
		if _, err := fmt.Fprintf(w, "%s %s: %s\n", f.Severity, f.Check, f.Message); err != nil {
			return err
		}
	}
	return nil
}
