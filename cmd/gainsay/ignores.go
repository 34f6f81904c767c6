package main

import (
	"github.com/gainsay/gainsay/cmd/gainsay/internal/suppress"
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

// ignoreJSON is a comment of an article on its line among claims.
type ignoreJSON struct {
	At         string
	Line       int
	Start, End int
	Checks     []string
	Reason     string
	File       bool
}

func (i ignoreJSON) allowed(doc string) allowed {
	return allowed{doc: doc, at: i.At, Comment: suppress.Comment{
		Checks: i.Checks, Reason: i.Reason, Line: i.Line, In: normalize.Span{Start: i.Start, End: i.End}, File: i.File,
	}}
}

// appendIgnores adds the comments of an article to the object that dst ends with.
func appendIgnores(dst []byte, list []allowed) []byte {
	if len(list) == 0 {
		return dst
	}
	dst = append(jsonw.Key(dst[:len(dst)-1], "ignore"), '[')
	for i := range list {
		w := &list[i]
		dst = append(jsonw.Comma(dst), '{')
		dst = jsonw.Str(dst, "at", w.at)
		dst = jsonw.Int(dst, "line", w.Line)
		dst = jsonw.Int(dst, "start", w.In.Start)
		dst = jsonw.Int(dst, "end", w.In.End)
		dst = jsonw.Strs(dst, "checks", w.Checks)
		dst = jsonw.StrIf(dst, "reason", w.Reason)
		dst = append(jsonw.Bool(dst, "file", w.File), '}')
	}
	return append(dst, "]}"...)
}
