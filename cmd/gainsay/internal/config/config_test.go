package config_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/cmd/gainsay/internal/config"
	"github.com/gainsay/gainsay/compare"
)

func read(t *testing.T, content string) (*config.Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), config.Name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return config.Read(path)
}

func TestMistakes(t *testing.T) {
	for _, tt := range []struct{ why, yaml, want string }{
		{"a key misspelt", "lang: en\ncheks:\n  count: off\n", `:2: unknown field "cheks": did you mean "checks"?`},
		{"a key of an entry misspelt", "paths:\n  - mach: x\n", `:2: unknown field "mach": did you mean "match"?`},
		{"a key like no other", "zebra: 1\n", `:1: unknown field "zebra"`},
		{"a check misspelt", "checks:\n  cuont: off\n", `:2: there is no check "cuont": did you mean "count"?`},
		{"a setting that is none", "checks:\n  count: loud\n", `:2: count: "loud" is none of on, off, error, warning, note`},
		{"a key twice", "lang: en\nlang: es\n", `:2: `},
		{"broken YAML", "checks:\n  - [", `:2: `},
		{"a level that is none", "fail-on: loud\n", `:1: fail-on: "loud" is none of`},
		{"an exception of nothing", "suppress:\n  - reason: because\n", `:1: an exception needs the quote`},
		{"a name without letters", "names:\n  - name: Kyiv\n    also: ['']\n", `:2: a name is empty`},
		{"a pattern that is none", "paths:\n  - match: '[a'\n", `:2: "[a" is not a pattern of paths`},
	} {
		_, err := read(t, tt.yaml)
		require.ErrorContains(t, err, tt.want, tt.why)
	}
}

// TestTemplate says that the commented file is a sound one, commented or not.
func TestTemplate(t *testing.T) {
	_, err := read(t, config.Template)
	require.NoError(t, err)
	var lines []string
	for _, l := range strings.Split(config.Template, "\n") {
		if rest, ok := strings.CutPrefix(l, "#"); ok && !strings.HasPrefix(rest, " ") || strings.HasPrefix(l, "#  ") {
			l = rest
		}
		lines = append(lines, l)
	}
	c, err := read(t, strings.Join(lines, "\n"))
	require.NoError(t, err)
	v := reflect.ValueOf(*c)
	for i := range v.NumField() {
		require.False(t, v.Field(i).IsZero(), "the template shows %s", v.Type().Field(i).Name)
	}
}

// TestSchema says that the schema knows the keys that the reader knows.
func TestSchema(t *testing.T) {
	type schema struct {
		Properties map[string]json.RawMessage
		Items      *schema
		Ref        string             `json:"$ref"`
		Defs       map[string]*schema `json:"$defs"`
	}
	var all schema
	require.NoError(t, json.Unmarshal([]byte(config.Schema), &all))
	var same func(s schema, typ reflect.Type)
	same = func(s schema, typ reflect.Type) {
		n := 0
		for i := range typ.NumField() {
			key := typ.Field(i).Tag.Get("yaml")
			if key == "-" {
				continue
			}
			n++
			require.Contains(t, s.Properties, key)
			if f := typ.Field(i).Type; f.Kind() == reflect.Slice && f.Elem().Kind() == reflect.Struct {
				var sub schema
				require.NoError(t, json.Unmarshal(s.Properties[key], &sub))
				if name, ok := strings.CutPrefix(sub.Ref, "#/$defs/"); ok {
					sub = *all.Defs[name]
				}
				same(*sub.Items, f.Elem())
			}
		}
		require.Len(t, s.Properties, n)
	}
	same(all, reflect.TypeOf(config.Config{}))
}

func TestFind(t *testing.T) {
	dir := t.TempDir()
	below := filepath.Join(dir, "a", "b")
	require.NoError(t, os.MkdirAll(below, 0o755))
	require.Empty(t, config.Find(below))
	name := filepath.Join(dir, config.Name)
	require.NoError(t, os.WriteFile(name, nil, 0o644))
	require.Equal(t, name, config.Find(below))
	c, err := config.Read(name)
	require.NoError(t, err)
	require.Equal(t, filepath.Join(dir, "x.yaml"), c.Path("x.yaml"))
}

func TestSeverity(t *testing.T) {
	c, err := read(t, `
checks: {rank: off, count: error}
paths:
  - match: archive/**
    checks: {count: note, rank: on}
  - match: archive/2020/*
    checks: {count: off}
`)
	require.NoError(t, err)
	at := func(names ...string) []string {
		for i := range names {
			names[i] = filepath.Join(c.Dir, names[i])
		}
		return names
	}
	for _, tt := range []struct {
		why   string
		check string
		files []string
		want  compare.Severity
	}{
		{"not set", "total", at("a.txt"), compare.Warning},
		{"louder", "count", at("a.txt"), compare.Error},
		{"off", "rank", at("a.txt"), 0},
		{"quieter in the archive", "count", at("archive/x/a.txt", "archive/b.txt"), compare.Note},
		{"one article is not of the archive", "count", at("archive/a.txt", "b.txt"), compare.Error},
		{"on again in the archive", "rank", at("archive/a.txt"), compare.Warning},
		{"the last that matches", "count", at("archive/2020/a.txt"), 0},
	} {
		f := compare.Finding{Check: tt.check, Severity: compare.Warning}
		require.Equal(t, tt.want, c.Severity(&f, tt.files), tt.why)
	}
}
