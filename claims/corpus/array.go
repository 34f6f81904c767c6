package corpus

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
)

// array yields the articles of a JSON array, by their number. A mistake in the
// JSON ends it, since nothing tells where the next article begins.
func (r *Reader) array(f File, b *bufio.Reader, yield func(Raw) bool) bool {
	in := &budget{r: b, left: r.limit()}
	d := json.NewDecoder(in)
	if _, err := d.Token(); err != nil {
		return yield(Raw{Path: f.Path, err: &Error{f.Path, 0, err}})
	}
	for n := 1; d.More(); n++ {
		in.left = r.limit()
		var data json.RawMessage
		if err := d.Decode(&data); err != nil {
			return yield(Raw{Path: f.Path, Line: n, err: &Error{f.Path, 0, fmt.Errorf("article %d of the array: invalid JSON: %w", n, cause(err))}})
		}
		if !yield(Raw{Path: f.Path, Line: n, form: oneJSON, data: data, reader: r}) {
			return false
		}
	}
	return true
}

// budget reads no more than some bytes at a time, so that one article cannot
// take all memory.
type budget struct {
	r    io.Reader
	left int
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, fmt.Errorf("an article larger than the limit")
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
