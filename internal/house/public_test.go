package house

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// public are the packages that users import.
var public = []string{"normalize", "claims", "claims/corpus", "compare", "compare/report"}

// name is an exported name of a package.
type name struct {
	pkg, name string
	of        string // the type of a constant, which is shown by any of its constants
	enum      bool   // a constant or a method
	doc       bool
	at        string
}

func exported(fs []file) (out []name) {
	for _, f := range fs {
		if f.isTest() || !slices.Contains(public, f.dir()) {
			continue
		}
		of := ""
		add := func(id *ast.Ident, doc, enum bool) {
			if id.IsExported() {
				out = append(out, name{f.Name.Name, id.Name, of, enum, doc, f.path})
			}
		}
		for _, d := range f.Decls {
			of = ""
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil {
					add(d.Name, d.Doc != nil, false)
				} else if receiver(d).IsExported() && d.Name.IsExported() && d.Doc == nil {
					out = append(out, name{f.Name.Name, receiver(d).Name + "." + d.Name.Name, "", true, false, f.path})
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					switch s := s.(type) {
					case *ast.TypeSpec:
						add(s.Name, d.Doc != nil || s.Doc != nil, false)
					case *ast.ValueSpec:
						if t, ok := s.Type.(*ast.Ident); ok && d.Tok == token.CONST {
							of = t.Name
						}
						for _, id := range s.Names {
							add(id, d.Doc != nil || s.Doc != nil || s.Comment != nil, d.Tok == token.CONST)
						}
					}
				}
			}
		}
	}
	return out
}

func receiver(d *ast.FuncDecl) *ast.Ident {
	e := d.Recv.List[0].Type
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x
		default:
			return ast.NewIdent("_")
		}
	}
}

func TestExportedNamesHaveDocs(t *testing.T) {
	for _, n := range exported(files(t)) {
		if !n.doc {
			t.Errorf("%s: %s.%s has no comment", n.at, n.pkg, n.name)
		}
	}
}

// Every exported function and type is used by an example: an Example function
// or a program of examples.
func TestExportedNamesHaveExamples(t *testing.T) {
	fs := files(t)
	used := map[string]bool{}
	for _, f := range fs {
		program := strings.HasPrefix(f.path, "examples/") && !f.isTest() || path.Base(f.path) == "example_test.go"
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !program && (!ok || !f.isTest() || !strings.HasPrefix(fn.Name.Name, "Example")) {
				continue
			}
			if ok { // ExampleDocument, ExampleReader_Files: named after what they show
				first, _, _ := strings.Cut(strings.TrimPrefix(fn.Name.Name, "Example"), "_")
				used[strings.TrimSuffix(f.Name.Name, "_test")+"."+first] = true
			}
			ast.Inspect(d, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					if x, ok := s.X.(*ast.Ident); ok {
						used[x.Name+"."+s.Sel.Name] = true
					}
				}
				return true
			})
		}
	}
	for _, n := range exported(fs) {
		if n.of != "" && used[n.pkg+"."+n.name] {
			used[n.pkg+"."+n.of] = true
		}
	}
	perPackage := map[string]int{}
	var without []string
	for _, n := range exported(fs) {
		if n.enum {
			continue
		}
		perPackage[n.pkg]++
		if full := n.pkg + "." + n.name; !used[full] {
			without = append(without, full)
		}
	}
	slices.Sort(without)
	t.Logf("exported functions and types: %v", perPackage)
	require.Empty(t, without, "no example uses these")
}
