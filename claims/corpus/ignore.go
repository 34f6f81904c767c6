package corpus

import (
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// IgnoreFile is the name of a file that lists, as .gitignore does, what of its
// folder and those below is not read.
const IgnoreFile = ".gainsayignore"

// ignoring is the patterns that hold in a folder, the outer ones first.
type ignoring []pattern

type pattern struct {
	base   string // the folder that the pattern is about, with slashes
	glob   string
	not    bool // takes back what an earlier pattern ignores
	folder bool // for folders alone
}

// add appends the patterns of lines that hold for a folder.
func (i ignoring) add(base string, lines []string) ignoring {
	i = i[:len(i):len(i)]
	for _, l := range lines {
		l = strings.TrimRight(l, " \t\r")
		if l == "" || l[0] == '#' {
			continue
		}
		p := pattern{base: filepath.ToSlash(base)}
		if l, p.not = strings.CutPrefix(l, "!"); l == "" {
			continue
		}
		l, p.folder = strings.CutSuffix(l, "/")
		if strings.Contains(l, "/") {
			p.glob = strings.TrimPrefix(l, "/")
		} else {
			p.glob = "**/" + l
		}
		if doublestar.ValidatePattern(p.glob) {
			i = append(i, p)
		}
	}
	return i
}

// file appends the patterns of a folder's ignore file, if it has one.
func (i ignoring) file(dir string) ignoring {
	data, err := os.ReadFile(filepath.Join(dir, IgnoreFile))
	if err != nil {
		return i
	}
	return i.add(dir, strings.Split(string(data), "\n"))
}

// match tells whether a path is ignored; the last pattern that matches decides.
func (i ignoring) match(name string, folder bool) bool {
	name = filepath.ToSlash(name)
	ignored := false
	for _, p := range i {
		if p.folder && !folder {
			continue
		}
		rel := name
		if p.base != "." && p.base != "" {
			var ok bool
			if rel, ok = strings.CutPrefix(name, strings.TrimSuffix(p.base, "/")+"/"); !ok {
				continue
			}
		}
		if ok, _ := doublestar.Match(p.glob, path.Clean(rel)); ok {
			ignored = !p.not
		}
	}
	return ignored
}
