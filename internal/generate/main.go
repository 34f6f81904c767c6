// Command generate compiles the YAML files of normalize/lang, claims/kinds
// and claims/offices to Go literals. It is run by go generate in one of these
// folders; the packages' tests fail when its output is stale.
package main

import (
	"fmt"
	"os"
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

func run() error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	var out []byte
	switch name := filepath.Base(dir); name {
	case "lang":
		out, err = compile[lang.File](dir, name)
	case "words":
		out, err = compile[words.File](dir, name)
	case "places":
		out, err = compile[places.File](dir, name)
	case "kinds":
		out, err = compile[kinds.File](dir, name)
	case "offices":
		out, err = compile[offices.File](dir, name)
	case "wording":
		out, err = compile[wording.File](dir, name)
	default:
		err = fmt.Errorf("nothing to compile in %s", name)
	}
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "compiled.go"), out, 0o644)
}

func compile[T any](dir, pkg string) ([]byte, error) {
	files, err := datafile.ReadAll[T](os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	return datafile.Literals(pkg, "compiled", files)
}
