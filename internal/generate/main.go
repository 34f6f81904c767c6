// Command generate compiles the data files ahead. It is run by go generate in
// a folder of them, writes their YAML as Go literals to compiled.go and has the
// tables made that need them (built.go): words by ID, phrases, names, patterns.
// Tests fail when its output is stale.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"github.com/gainsay/gainsay/claims/kinds"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/claims/offices/wording"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/claims/traits"
	"github.com/gainsay/gainsay/claims/words"
	"github.com/gainsay/gainsay/compare/spellings"
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
	{"claims/traits", compile[traits.File]},
	{"claims/offices", compile[offices.File]},
	{"claims/offices/wording", compile[wording.File]},
	{"compare/spellings", compile[spellings.File]},
}

func run() error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	root := dir
	for ; filepath.Dir(root) != root; root = filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
	}
	rel, err := filepath.Rel(root, dir)
	if err != nil {
		return err
	}
	rel = filepath.ToSlash(rel)
	if rel == "internal/vocab" {
		return number(root, "unnumbered,unbuilt")
	}
	for _, f := range folders {
		if f.path != rel {
			continue
		}
		out, err := f.compile(dir, path.Base(f.path))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, "compiled.go"), out, 0o644); err != nil {
			return err
		}
	}
	if rel == "normalize/lang" { // words that a language has got since have no need of an ID ahead
		return build(root, "./normalize")
	}
	if !strings.HasPrefix(rel, "claims") {
		return nil
	}
	if build(root, builtWithClaims...) == nil {
		return nil
	}
	return number(root, "unbuilt") // there are new words, which come behind those that have IDs
}

// number gives words their IDs, all of them anew where the tags leave out those
// that there are, and with them makes all tables.
func number(root, tags string) error {
	if err := tests(root, tags, "^TestVocabulary$", "./claims"); err != nil {
		return err
	}
	return build(root, append(builtWithClaims, "./normalize")...)
}

// builtWithClaims are the packages whose tables depend on the data below claims.
var builtWithClaims = []string{"./claims", "./claims/places", "./claims/offices"}

// build makes the tables of packages that have a built.go.
func build(root string, packages ...string) error {
	return tests(root, "unbuilt", "^TestBuilt$", packages...)
}

// tests runs the tests that write what they compare. With the tags the files
// that they write are no part of the program, whatever is in them.
func tests(root, tags, name string, packages ...string) error {
	c := exec.Command("go", append(append([]string{"test", "-count=1", "-tags", tags, "-run", name}, packages...), "-update")...)
	c.Dir = root
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}

func compile[T any](dir, pkg string) ([]byte, error) {
	files, err := datafile.ReadAll[T](os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	return datafile.Literals(pkg, "compiled", files)
}
