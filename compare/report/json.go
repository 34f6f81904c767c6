package report

import (
	"io"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/internal/jsonw"
)

// JSON writes a report as one object, each document and finding on a line of
// its own.
func JSON(w io.Writer, r *Report) error {
	dst := []byte(`{"version":1,"tool":{"name":"gainsay"`)
	dst = jsonw.Str(dst, "version", r.Version)
	dst = jsonw.Str(dst, "knowledge", r.Knowledge)
	dst = append(dst, "},\n\"documents\":["...)
	for i := range r.Documents {
		dst = append(comma(dst, i), '\n')
		dst = r.Documents[i].AppendJSON(dst, false)
	}
	dst = append(dst, "],\n\"findings\":["...)
	for i := range r.Findings {
		dst = append(comma(dst, i), '\n')
		dst = appendFinding(dst, &r.Findings[i])
	}
	_, err := w.Write(append(dst, "]}\n"...))
	return err
}

func comma(dst []byte, i int) []byte {
	if i > 0 {
		return append(dst, ',')
	}
	return dst
}

// JSONL writes the findings of a report, one a line.
func JSONL(w io.Writer, r *Report) error {
	var dst []byte
	for i := range r.Findings {
		dst = append(appendFinding(dst[:0], &r.Findings[i]), '\n')
		if _, err := w.Write(dst); err != nil {
			return err
		}
	}
	return nil
}

func appendFinding(dst []byte, f *compare.Finding) []byte {
	dst = append(dst, '{')
	dst = jsonw.Str(dst, "id", f.ID)
	dst = jsonw.Str(dst, "check", f.Check)
	dst = jsonw.Str(dst, "kind", f.Kind)
	dst = jsonw.Str(dst, "verdict", f.Verdict.String())
	dst = jsonw.Str(dst, "severity", f.Severity.String())
	dst = jsonw.Str(dst, "message", f.Message)
	dst = jsonw.Strs(dst, "because", f.Because)
	dst = append(jsonw.Key(dst, "sides"), '[')
	for i := range f.Sides {
		s := &f.Sides[i]
		dst = append(jsonw.Comma(dst), `{"value":`...)
		dst = s.Value.AppendJSON(dst)
		dst = append(jsonw.Key(dst, "claims"), '[')
		for j := range s.Claims {
			dst = s.Claims[j].AppendJSON(jsonw.Comma(dst))
		}
		dst = append(dst, "]}"...)
	}
	return append(dst, "]}"...)
}
