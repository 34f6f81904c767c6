// Package datafile reads the product's YAML files strictly and compiles them
// to Go literals: an unknown key, a key given twice, a word that is in a list
// twice or a value of the wrong type is an error that names file and line.
package datafile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Read decodes data, the content of the file called name, into v.
func Read(name string, data []byte, v any) error {
	err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(v)
	if err == nil || errors.Is(err, io.EOF) {
		return again(name, data)
	}
	var at yaml.Error
	if errors.As(err, &at) && at.GetToken() != nil {
		return fmt.Errorf("%s:%d: %s", name, at.GetToken().Position.Line, at.GetMessage())
	}
	return fmt.Errorf("%s: %w", name, err)
}

// again reports the first word that a list has twice.
func again(name string, data []byte) error {
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	var v lists
	for _, doc := range file.Docs {
		if doc.Body != nil {
			ast.Walk(&v, doc.Body)
		}
	}
	if v.again == nil {
		return nil
	}
	at := v.again.GetToken()
	return fmt.Errorf("%s:%d: %q is in its list already", name, at.Position.Line, at.Value)
}

type lists struct{ again *ast.StringNode }

func (v *lists) Visit(n ast.Node) ast.Visitor {
	if list, ok := n.(*ast.SequenceNode); ok {
		seen := map[string]bool{}
		for _, item := range list.Values {
			if s, ok := item.(*ast.StringNode); ok {
				if seen[s.Value] && v.again == nil {
					v.again = s
				}
				seen[s.Value] = true
			}
		}
	}
	return v
}

// ReadAll decodes every .yaml file of a folder, in order of their names.
func ReadAll[T any](dir fs.FS) ([]T, error) {
	names, err := fs.Glob(dir, "*.yaml")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	out := make([]T, 0, len(names))
	for _, name := range names {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		var v T
		if err := Read(path.Base(name), data, &v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// Position turns an offset into a data file's line, for errors found later
// than parsing.
func Position(name string, data []byte, key string) string {
	if i := bytes.Index(data, []byte(key)); i >= 0 {
		return fmt.Sprintf("%s:%d", name, 1+strings.Count(string(data[:i]), "\n"))
	}
	return name
}
