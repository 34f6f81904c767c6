package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
)

// Raw returns the articles of files, folders and "-" for standard input, not
// decoded yet, in order of their paths.
func (r *Reader) Raw(paths ...string) iter.Seq[Raw] {
	return r.Files(r.List(paths...))
}

// Files returns the articles of files, in order.
func (r *Reader) Files(files []File) iter.Seq[Raw] {
	return func(yield func(Raw) bool) {
		for _, f := range files {
			if !r.file(f, yield) {
				return
			}
		}
	}
}

// file yields the articles of one file. It returns false when the caller has
// had enough.
func (r *Reader) file(f File, yield func(Raw) bool) bool {
	fail := func(err error) bool {
		return yield(Raw{Path: f.Path, err: &Error{f.Path, 0, cause(err)}})
	}
	if f.err != nil {
		return fail(f.err)
	}
	var in io.Reader = r.Stdin
	if f.Path != "-" {
		file, err := os.Open(f.Path)
		if err != nil {
			return fail(err)
		}
		defer file.Close()
		in = file
	} else if in == nil {
		return fail(errors.New("there is no standard input"))
	}
	b := bufio.NewReaderSize(in, 64<<10)
	head, err := b.Peek(2)
	if err == nil && bytes.Equal(head, gzipMagic) {
		if b, err = newUnpack(b, r.limit()); err != nil {
			return fail(err)
		}
	}
	if head, err = b.Peek(4096); err != nil && err != io.EOF {
		return fail(err)
	}
	if len(head) == 0 {
		return fail(errors.New("empty"))
	}
	form := formOf(f.Path)
	switch {
	case r.Lines:
		form = &jsonLines
	case form == nil:
		form = sniff(head)
	}
	if start := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n"); form == &oneJSON && len(start) > 0 && start[0] == '[' {
		_, _ = b.Discard(len(head) - len(start))
		return r.array(f, b, yield)
	}
	switch form.layout {
	case perLine:
		return r.lines(f, *form, b, yield)
	case inArchive:
		return r.warc(f, b, yield)
	}
	data, err := io.ReadAll(io.LimitReader(b, int64(r.limit())+1))
	switch {
	case err != nil:
		return fail(err)
	case len(data) > r.limit():
		return fail(fmt.Errorf("larger than %d MB, left out", r.limit()>>20))
	case form.layout == inFeed:
		return r.feed(f, data, yield)
	}
	return yield(Raw{Path: f.Path, form: *form, data: data, reader: r})
}

// lines yields an article a line. A line over the limit is left out without
// being kept.
func (r *Reader) lines(f File, form form, b *bufio.Reader, yield func(Raw) bool) bool {
	for n := 1; ; n++ {
		line, size, err := readLine(b, r.limit())
		raw := Raw{Path: f.Path, Line: n, form: form, data: line, reader: r}
		switch {
		case err != nil && err != io.EOF:
			return yield(Raw{Path: f.Path, Line: n, err: &Error{f.Path, n, cause(err)}})
		case size > r.limit():
			raw.err = &Error{f.Path, n, fmt.Errorf("a line of %d MB, left out: the limit is %d MB", size>>20, r.limit()>>20)}
			if !yield(raw) {
				return false
			}
		case len(bytes.TrimSpace(line)) > 0:
			if !yield(raw) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

// readLine returns the next line without its end, and its size. Of a line
// over the limit it returns no bytes.
func readLine(b *bufio.Reader, limit int) (line []byte, size int, err error) {
	for {
		part, err := b.ReadSlice('\n')
		size += len(part)
		if size <= limit {
			line = append(line, part...)
		} else {
			line = nil
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		return bytes.TrimRight(line, "\r\n"), size, err
	}
}
