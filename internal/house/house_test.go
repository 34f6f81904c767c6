// Package house tests what holds of the code as a whole: which package may
// import which, and the habits that keep the same input giving the same bytes.
package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/gainsay/gainsay"

// file is a Go file of the module.
type file struct {
	path string // below the module's root, with slashes
	*ast.File
	set *token.FileSet
}

func (f file) dir() string     { return path.Dir(f.path) }
func (f file) isTest() bool    { return strings.HasSuffix(f.path, "_test.go") }
func (f file) isProgram() bool { return f.Name.Name == "main" }

func (f file) imports() (out []string) {
	for _, i := range f.Imports {
		p, _ := strconv.Unquote(i.Path.Value)
		out = append(out, p)
	}
	return
}

func (f file) line(n ast.Node) int { return f.set.Position(n.Pos()).Line }

// files returns the Go files of the module, without those of nested modules.
func files(t *testing.T) (out []file) {
	t.Helper()
	set := token.NewFileSet()
	root := filepath.Join("..", "..")
	require.NoError(t, filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, p)
		rel = filepath.ToSlash(rel)
		if d.IsDir() && (rel == "tools" || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && rel != ".") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(rel, ".go") {
			return nil
		}
		f, err := parser.ParseFile(set, p, nil, parser.ParseComments)
		out = append(out, file{rel, f, set})
		return err
	}))
	require.Greater(t, len(out), 30)
	return out
}

// floors are the folders from the ground up: a package imports only from its
// own floor and from below.
var floors = []string{"internal", "normalize", "claims", "compare", "cmd", "examples"}

func floor(dir string) int {
	first, _, _ := strings.Cut(dir, "/")
	for i, f := range floors {
		if f == first {
			return i
		}
	}
	return -1
}

func TestImportsGoOneWay(t *testing.T) {
	for _, f := range files(t) {
		if strings.HasPrefix(f.path, "internal/") && (f.isProgram() || f.isTest()) {
			continue // a generator and the tests of the house look at all of it
		}
		here := floor(f.dir())
		require.GreaterOrEqual(t, here, 0, "%s is on no floor of the house", f.path)
		for _, p := range f.imports() {
			rel, ours := strings.CutPrefix(p, module+"/")
			if !ours {
				continue
			}
			if there := floor(rel); there > here || there == here && floors[here] == "examples" {
				t.Errorf("%s imports %s: imports go %s", f.path, rel, strings.Join(floors, " ← "))
			}
			if rel == "internal/newswire" && !f.isTest() {
				t.Errorf("%s imports made-up news outside of a test", f.path)
			}
		}
	}
}

// Users of the library get what it needs and nothing for the command or the tests.
func TestLibraryImportsLittle(t *testing.T) {
	everywhere := []string{"golang.org/x/text", "github.com/kljensen/snowball", "github.com/goccy/go-yaml"}
	readers := []string{"golang.org/x/net/html", "github.com/mmcdole/gofeed", "github.com/yuin/goldmark", "github.com/bmatcuk/doublestar"} // of files, in claims/corpus
	for _, f := range files(t) {
		if f.isTest() || f.isProgram() || floor(f.dir()) >= floor("cmd") {
			continue
		}
		for _, p := range f.imports() {
			if first, _, _ := strings.Cut(p, "/"); !strings.Contains(first, ".") || strings.HasPrefix(p, module) {
				continue
			}
			allowed, ok := everywhere, false
			if f.dir() == "claims/corpus" {
				allowed = append(slices.Clone(everywhere), readers...)
			}
			for _, a := range allowed {
				ok = ok || p == a || strings.HasPrefix(p, a+"/")
			}
			if !ok {
				t.Errorf("%s imports %s: not among the library's modules", f.path, p)
			}
		}
	}
}

func TestHabits(t *testing.T) {
	for _, f := range files(t) {
		if f.isTest() || ast.IsGenerated(f.File) {
			continue
		}
		for _, p := range f.imports() {
			if p == "regexp" {
				t.Errorf("%s imports regexp: text is read by tokens", f.path)
			}
		}
		ast.Inspect(f.File, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Name.Name == "init" && n.Recv == nil {
					t.Errorf("%s:%d: an init function: what is known is in lists", f.path, f.line(n))
				}
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && (n.Sel.Name == "Now" || n.Sel.Name == "Since" || n.Sel.Name == "Local") && floor(f.dir()) < floor("cmd") {
					t.Errorf("%s:%d: time.%s: the clock belongs to the article", f.path, f.line(n), n.Sel.Name)
				}
			case *ast.CallExpr:
				if x, ok := n.Fun.(*ast.Ident); ok && x.Name == "panic" && floor(f.dir()) < floor("cmd") && floor(f.dir()) > 0 {
					t.Errorf("%s:%d: a panic in the library", f.path, f.line(n))
				}
			case *ast.BinaryExpr:
				if isLanguage(n.Y) && named(n.X, "lang", "tag") && (n.Op == token.EQL || n.Op == token.NEQ) {
					t.Errorf("%s:%d: asks for a language: what differs between languages is in their files", f.path, f.line(n))
				}
			case *ast.SwitchStmt:
				for _, c := range n.Body.List {
					if n.Tag != nil && named(n.Tag, "lang", "tag") && slices.ContainsFunc(c.(*ast.CaseClause).List, isLanguage) {
						t.Errorf("%s:%d: a case for a language: what differs between languages is in their files", f.path, f.line(c))
					}
				}
			}
			return true
		})
	}
}

// named tells whether an expression has a name in it that contains one of the words.
func named(e ast.Expr, words ...string) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			for _, w := range words {
				found = found || strings.Contains(strings.ToLower(id.Name), w)
			}
		}
		return !found
	})
	return found
}

// isLanguage tells whether an expression is the tag of a language, written out.
func isLanguage(e ast.Expr) bool {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return false
	}
	s, _ := strconv.Unquote(lit.Value)
	switch s {
	case "en", "es", "fr", "de", "it", "pt":
		return true
	}
	return false
}
