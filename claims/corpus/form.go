package corpus

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// form is a way in which articles lie in files.
type form struct {
	layout layout
	plain  bool // the file is the text
	markup bool // the text is a page of HTML
	decode func(Raw) (*claims.Document, error)
}

// layout is how many articles a file has and how they are told apart.
type layout uint8

const (
	wholeFile layout = iota
	perLine
	inFeed
	inArchive
)

var (
	jsonLines = form{layout: perLine, decode: decodeJSON}
	oneJSON   = form{decode: decodeJSON}
	plain     = form{plain: true, decode: decodeText}
	markdown  = form{plain: true, decode: decodeMarkdown}
	webPage   = form{plain: true, markup: true, decode: decodeHTML}
	feedXML   = form{layout: inFeed}
	archive   = form{layout: inArchive}
)

// formOf returns the form that a file's name tells, or nil. The name may end
// in .gz besides.
func formOf(path string) *form {
	name := strings.ToLower(path)
	switch filepath.Ext(strings.TrimSuffix(name, ".gz")) {
	case ".jsonl", ".ndjson":
		return &jsonLines
	case ".json":
		return &oneJSON
	case ".txt", ".text":
		return &plain
	case ".md", ".markdown":
		return &markdown
	case ".html", ".htm", ".xhtml":
		return &webPage
	case ".rss", ".atom", ".xml":
		return &feedXML
	case ".warc", ".wet":
		return &archive
	}
	return nil
}

// sniff returns the form that the first bytes of a file show.
func sniff(head []byte) *form {
	head = bytes.TrimPrefix(head, []byte("\ufeff"))
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 {
		return &plain
	}
	switch lower := bytes.ToLower(head[:min(len(head), 1024)]); {
	case bytes.HasPrefix(lower, []byte("warc/")):
		return &archive
	case bytes.HasPrefix(lower, []byte("<!doctype html")), bytes.HasPrefix(lower, []byte("<html")):
		return &webPage
	case bytes.HasPrefix(lower, []byte("<rss")), bytes.HasPrefix(lower, []byte("<feed")):
		return &feedXML
	case bytes.HasPrefix(lower, []byte("<?xml")):
		if bytes.Contains(lower, []byte("<html")) {
			return &webPage
		}
		return &feedXML
	case head[0] == '[' && bytes.HasPrefix(bytes.TrimLeft(head[1:], " \t\r\n"), []byte("{")):
		return &oneJSON
	case head[0] != '{':
		return &plain
	}
	// An object that goes on after its line is one article; else an article a line.
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if whole && !bytes.HasSuffix(bytes.TrimRight(line, " \t\r"), []byte("}")) {
		return &oneJSON
	}
	return &jsonLines
}
