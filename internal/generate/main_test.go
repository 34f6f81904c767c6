package main

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the program loads is what the data files say.
func TestGeneratedFilesAreFresh(t *testing.T) {
	for _, f := range folders {
		t.Run(f.path, func(t *testing.T) {
			dir := filepath.Join("../..", filepath.FromSlash(f.path))
			want, err := f.compile(dir, path.Base(f.path))
			require.NoError(t, err)
			got, err := os.ReadFile(filepath.Join(dir, "compiled.go"))
			require.NoError(t, err)
			if string(got) != string(want) {
				t.Errorf("%s/compiled.go is stale: run go generate ./%s", f.path, f.path)
			}
		})
	}
}

// Every folder with a compiled.go is compiled here.
func TestEveryDataFolderIsCompiled(t *testing.T) {
	var want, got []string
	for _, f := range folders {
		want = append(want, f.path)
	}
	err := filepath.WalkDir("../..", func(file string, d fs.DirEntry, err error) error {
		if err == nil && d.Name() == "compiled.go" {
			var rel string
			rel, err = filepath.Rel("../..", filepath.Dir(file))
			got = append(got, filepath.ToSlash(rel))
		}
		return err
	})
	require.NoError(t, err)
	require.ElementsMatch(t, want, got)
}
