package corpus

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/gainsay/gainsay/claims"
)

// DefaultLimit is the size in bytes of the largest document that is read when
// a [Reader] sets no limit of its own.
const DefaultLimit = 64 << 20

// Reader reads documents. The zero value reads files and folders as they are.
type Reader struct {
	Lang      string    // for documents that do not say, BCP 47; empty: detected
	Published time.Time // for documents that do not say
	Stdin     io.Reader // what the path "-" stands for
	Limit     int       // bytes of the largest document; 0 is [DefaultLimit]
	Ignore    []string  // what of folders is not read, in the patterns of .gitignore
	Lines     bool      // whatever its name, a file has something on each line: for [Raw.Bytes]
}

// Read returns the documents of files, folders and "-" for standard input, in
// order of their paths whatever the order of the arguments. It is
// [Reader.Raw] with each article decoded.
func Read(paths ...string) iter.Seq2[*claims.Document, error] {
	return new(Reader).Read(paths...)
}

// Read returns the documents of files, folders and "-" for standard input.
// After an error it goes on with what can be read.
func (r *Reader) Read(paths ...string) iter.Seq2[*claims.Document, error] {
	return func(yield func(*claims.Document, error) bool) {
		for raw := range r.Raw(paths...) {
			if !yield(raw.Document()) {
				return
			}
		}
	}
}

func (r *Reader) limit() int {
	if r.Limit > 0 {
		return r.Limit
	}
	return DefaultLimit
}

// Raw is one article as it lies in a file, not decoded yet. Decoding is most
// of the work of reading: a caller who reads many articles hands Raws to
// workers and calls [Raw.Document] there.
type Raw struct {
	Path string // as given, or found below a folder as given
	Line int    // in a file of many articles its line or number, from 1; else 0

	form        form
	data        []byte
	contentType string // what the server called it
	id, url     string // what an archive calls it
	doc         *claims.Document
	err         error
	reader      *Reader
}

// Plain tells whether the article's text is the file as it is, so that its
// spans and lines are those of the file.
func (r Raw) Plain() bool { return r.form.plain }

// Markup tells whether the article's text is a page of HTML, so that its
// quotes can have tags in them.
func (r Raw) Markup() bool { return r.form.markup }

// Size is the number of bytes that the article takes in its file.
func (r Raw) Size() int { return len(r.data) }

// Bytes returns the article as it lies in its file.
func (r Raw) Bytes() ([]byte, error) { return r.data, r.err }

// ID is the name of a document that gives itself none: its path, or path and
// line in a file of many.
func (r Raw) ID() string {
	if r.Line > 0 {
		return r.Path + ":" + itoa(r.Line)
	}
	return r.Path
}

// Document decodes the article. An error names its file and line.
func (r Raw) Document() (d *claims.Document, err error) {
	if r.err != nil {
		return nil, r.err
	}
	defer func() { // the decoders of Markdown and feeds are not ours
		if v := recover(); v != nil {
			d, err = nil, &Error{r.Path, r.Line, fmt.Errorf("cannot be read: %v", v)}
		}
	}()
	d = r.doc
	if d == nil {
		if d, err = r.form.decode(r); err != nil {
			return nil, &Error{r.Path, max(r.Line, lineOf(err)), err}
		}
	}
	if d.ID = cmp.Or(d.ID, r.id); d.ID == "" {
		d.ID = r.ID()
	}
	d.URL = cmp.Or(d.URL, r.url)
	if d.Lang == "" {
		d.Lang = r.reader.Lang
	}
	if d.Published.IsZero() {
		d.Published = r.reader.Published
	}
	return d, nil
}
