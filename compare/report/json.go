package report

import (
	"io"

	"github.com/gainsay/gainsay/internal/jsonw"
)

// JSON writes a report as one object, each document and finding on a line of
// its own.
func JSON(w io.Writer, r *Report) error {
	o := &jsonStream{w: w}
	o.dst = append(o.dst, `{"version":1,"tool":{"name":"gainsay"`...)
	o.dst = jsonw.Str(o.dst, "version", r.Version)
	o.dst = jsonw.Str(o.dst, "knowledge", r.Knowledge)
	o.dst = append(o.dst, '}')
	o.dst = jsonw.Int(o.dst, "judged", r.Judged)
	o.list("documents", len(r.Documents), func(dst []byte, i int) []byte { return r.Documents[i].AppendJSON(dst, false) })
	o.list("findings", len(r.Findings), func(dst []byte, i int) []byte { return r.Findings[i].AppendJSON(dst) })
	if r.Hushed != nil {
		o.list("suppressed", len(r.Hushed), func(dst []byte, i int) []byte {
			h := &r.Hushed[i]
			dst = jsonw.Str(append(dst, '{'), "by", h.By)
			dst = jsonw.Str(dst, "reason", h.Reason)
			return append(h.Finding.AppendJSON(jsonw.Key(dst, "finding")), '}')
		})
	}
	if r.Near != nil {
		o.list("near", len(r.Near), func(dst []byte, i int) []byte {
			p := &r.Near[i]
			dst = jsonw.Str(append(dst, '{'), "reason", p.Reason)
			dst = p.A.AppendJSON(jsonw.Key(dst, "a"))
			return append(p.B.AppendJSON(jsonw.Key(dst, "b")), '}')
		})
	}
	o.dst = append(o.dst, "}\n"...)
	o.flush()
	return o.err
}

// jsonStream writes an object piece by piece.
type jsonStream struct {
	w   io.Writer
	dst []byte
	err error
}

// list adds a member whose value is a list, an element a line.
func (o *jsonStream) list(name string, n int, element func(dst []byte, i int) []byte) {
	o.dst = append(o.dst, ",\n\""+name+"\":["...)
	for i := range n {
		if i > 0 {
			o.dst = append(o.dst, ',')
		}
		o.dst = element(append(o.dst, '\n'), i)
		if len(o.dst) > 64<<10 {
			o.flush()
		}
	}
	o.dst = append(o.dst, ']')
}

func (o *jsonStream) flush() {
	if o.err == nil {
		_, o.err = o.w.Write(o.dst)
	}
	o.dst = o.dst[:0]
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
