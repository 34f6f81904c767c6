package report

import (
	"io"

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
		dst = r.Findings[i].AppendJSON(dst)
	}
	dst = append(dst, ']')
	if r.Hushed != nil {
		dst = append(dst, ",\n\"suppressed\":["...)
		for i := range r.Hushed {
			h := &r.Hushed[i]
			dst = append(comma(dst, i), '\n')
			dst = jsonw.Str(append(dst, '{'), "by", h.By)
			dst = jsonw.Str(dst, "reason", h.Reason)
			dst = append(h.Finding.AppendJSON(jsonw.Key(dst, "finding")), '}')
		}
		dst = append(dst, ']')
	}
	if r.Near != nil {
		dst = append(dst, ",\n\"near\":["...)
		for i, p := range r.Near {
			dst = append(comma(dst, i), '\n')
			dst = jsonw.Str(append(dst, '{'), "reason", p.Reason)
			dst = p.A.AppendJSON(jsonw.Key(dst, "a"))
			dst = append(p.B.AppendJSON(jsonw.Key(dst, "b")), '}')
		}
		dst = append(dst, ']')
	}
	_, err := w.Write(append(dst, "}\n"...))
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
		dst = append(r.Findings[i].AppendJSON(dst[:0]), '\n')
		if _, err := w.Write(dst); err != nil {
			return err
		}
	}
	return nil
}
