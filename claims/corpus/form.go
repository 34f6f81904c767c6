package corpus

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// form is a way in which articles lie in files.
type form struct {
	lines  bool // an article a line
	plain  bool // the file is the text
	decode func(Raw) (*claims.Document, error)
}

var (
	jsonLines = form{lines: true, decode: decodeJSON}
	oneJSON   = form{decode: decodeJSON}
	plain     = form{plain: true, decode: decodeText}
)

// formOf returns the form that a file's name tells, or nil.
func formOf(path string) *form {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".jsonl", ".ndjson":
		return &jsonLines
	case ".json":
		return &oneJSON
	case ".txt", ".text", ".md", ".markdown":
		return &plain
	}
	return nil
}

// sniff returns the form that the first bytes of a file show.
func sniff(head []byte) *form {
	head = bytes.TrimPrefix(head, []byte("\ufeff"))
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return &plain
	}
	// An object that goes on after its line is one article; else an article a line.
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if whole && !bytes.HasSuffix(bytes.TrimRight(line, " \t\r"), []byte("}")) {
		return &oneJSON
	}
	return &jsonLines
}
