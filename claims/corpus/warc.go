package corpus

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// warc yields the pages of a web archive (WARC 1.0 and 1.1, ISO 28500):
// answers of type HTML with status 200, and texts that were made of them.
// Other records are passed over without being kept.
func (r *Reader) warc(f File, b *bufio.Reader, yield func(Raw) bool) bool {
	for n := 1; ; n++ {
		fail := func(err error) bool {
			return yield(Raw{Path: f.Path, Line: n, err: &Error{f.Path, 0, fmt.Errorf("record %d: %w", n, err)}})
		}
		head, err := warcHeader(b)
		if err == io.EOF {
			return true
		}
		if err != nil {
			return fail(err)
		}
		if wanted := head.kind == "response" || head.kind == "conversion"; !wanted || head.length > int64(r.limit()) {
			if wanted && !fail(fmt.Errorf("%d MB, left out: the limit is %d MB", head.length>>20, r.limit()>>20)) {
				return false
			}
			if _, err := io.CopyN(io.Discard, b, head.length); err != nil {
				return fail(cut(err))
			}
			continue
		}
		var body bytes.Buffer
		if _, err := io.CopyN(&body, b, head.length); err != nil {
			return fail(cut(err))
		}
		raw := Raw{Path: f.Path, Line: n, id: head.uri, url: head.uri, reader: r, form: form{decode: decodeText}, data: body.Bytes()}
		if head.kind == "response" {
			page, ok, err := httpPage(body.Bytes(), r.limit())
			if err != nil && !fail(err) {
				return false
			}
			if !ok {
				continue
			}
			raw.form, raw.data, raw.contentType = form{markup: true, decode: decodeHTML}, page.body, page.contentType
		}
		if !yield(raw) {
			return false
		}
	}
}

func cut(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errors.New("the file ends in the middle of it")
	}
	return err
}

type warcRecord struct {
	kind   string
	uri    string
	length int64
}

// warcHeader reads up to and with the empty line that ends a record's header.
func warcHeader(b *bufio.Reader) (rec warcRecord, err error) {
	line, err := warcLine(b)
	for err == nil && line == "" { // two empty lines end a record
		line, err = warcLine(b)
	}
	if err != nil {
		if err != io.EOF {
			err = cut(err)
		}
		return rec, err
	}
	if !strings.HasPrefix(line, "WARC/") {
		return rec, fmt.Errorf("a record begins with WARC/1.0, not %q", short(strings.ToValidUTF8(line, "?")))
	}
	rec.length = -1
	for {
		if line, err = warcLine(b); err != nil {
			return rec, cut(err)
		}
		if line == "" {
			break
		}
		name, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		switch strings.ToLower(name) {
		case "warc-type":
			rec.kind = value
		case "warc-target-uri":
			rec.uri = strings.Trim(value, "<>")
		case "content-length":
			if rec.length, err = strconv.ParseInt(value, 10, 64); err != nil || rec.length < 0 {
				return rec, fmt.Errorf("Content-Length %q is not a number", short(value))
			}
		}
	}
	if rec.length < 0 {
		return rec, errors.New("no Content-Length")
	}
	return rec, nil
}

// warcLine reads a line of a header without its end.
func warcLine(b *bufio.Reader) (string, error) {
	line, size, err := readLine(b, 64<<10)
	if size > 64<<10 {
		return "", errors.New("a line of more than 64 KB in a header")
	}
	if err == io.EOF && len(line) > 0 {
		err = io.ErrUnexpectedEOF
	}
	return string(line), err
}

type httpAnswer struct {
	body        []byte
	contentType string
}

// httpPage returns the page of an HTTP answer, if it is one of HTML.
func httpPage(data []byte, limit int) (page httpAnswer, ok bool, err error) {
	head, body, found := bytes.Cut(data, []byte("\r\n\r\n"))
	if !found {
		return page, false, nil
	}
	lines := strings.Split(string(head), "\r\n")
	status := strings.Fields(lines[0])
	if len(status) < 2 || status[1] != "200" {
		return page, false, nil
	}
	encoding, chunked := "", false
	for _, l := range lines[1:] {
		name, value, _ := strings.Cut(l, ":")
		value = strings.TrimSpace(value)
		switch strings.ToLower(name) {
		case "content-type":
			page.contentType = value
		case "content-encoding":
			encoding = strings.ToLower(value)
		case "transfer-encoding":
			chunked = strings.EqualFold(value, "chunked")
		}
	}
	if t := strings.ToLower(page.contentType); !strings.Contains(t, "html") {
		return page, false, nil
	}
	if chunked {
		body = dechunk(body)
	}
	if encoding == "gzip" && bytes.HasPrefix(body, gzipMagic) {
		z, err := gzip.NewReader(bytes.NewReader(body))
		if err == nil {
			body, err = io.ReadAll(io.LimitReader(z, int64(limit)+1))
		}
		if err != nil {
			return page, false, badGzip(err)
		}
		if len(body) > limit {
			return page, false, fmt.Errorf("unpacks to more than %d MB, left out: the limit", limit>>20)
		}
	}
	page.body = body
	return page, len(bytes.TrimSpace(body)) > 0, nil
}

// dechunk joins the chunks of a body; one that is not in chunks, as archives
// that undid them have it, is returned as it is.
func dechunk(body []byte) []byte {
	var out []byte
	for rest := body; ; {
		line, after, ok := bytes.Cut(rest, []byte("\r\n"))
		size, _, _ := strings.Cut(string(line[:min(len(line), 32)]), ";")
		n, err := strconv.ParseInt(strings.TrimSpace(size), 16, 32)
		if !ok || err != nil || n < 0 || int(n) > len(after) {
			return body
		}
		if n == 0 {
			return out
		}
		out = append(out, after[:n]...)
		rest = bytes.TrimPrefix(after[n:], []byte("\r\n"))
	}
}
