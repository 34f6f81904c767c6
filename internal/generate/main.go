// Command generate compiles the YAML files of normalize/lang, claims/kinds
// and claims/offices to Go literals. It is run by go generate in one of these
// folders; the packages' tests fail when its output is stale.
package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"

	"github.com/gainsay/gainsay/claims/kinds"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/claims/offices/wording"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize/lang"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// folders are those with data files, below the module's root, and how each is
// compiled.
var folders = []struct {
	path    string
	compile func(dir, pkg string) ([]byte, error)
}{
	{"normalize/lang", compile[lang.File]},
	{"claims/words", compile[words.File]},
	{"claims/places", compile[places.File]},
	{"claims/kinds", compile[kinds.File]},
	{"claims/offices", compile[offices.File]},
	{"claims/offices/wording", compile[wording.File]},
}

func run() error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	for _, f := range folders {
		if filepath.Base(dir) != path.Base(f.path) {
			continue
		}
		out, err := f.compile(dir, path.Base(f.path))
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, "compiled.go"), out, 0o644)
	}
	return fmt.Errorf("nothing to compile in %s", dir)
}

func compile[T any](dir, pkg string) ([]byte, error) {
	files, err := datafile.ReadAll[T](os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	return datafile.Literals(pkg, "compiled", files)
}
