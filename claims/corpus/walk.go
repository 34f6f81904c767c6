package corpus

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// File is a file to read.
type File struct {
	Path string // as given, or below a folder as given; "-" is standard input
	Size int64  // 0 when not known

	err error
}

// List returns what there is to read under paths, sorted, each file once. A
// path may be a pattern such as news/**/*.md. In a folder only the forms that
// this package reads are taken, and nothing that an ignore file names; a file
// that is named itself is taken whatever it is called. A path that cannot be
// read is in the list too, so that it is reported in its place.
func (r *Reader) List(paths ...string) []File {
	var out []File
	for _, p := range paths {
		out = r.list(out, p)
	}
	slices.SortStableFunc(out, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	seen := make(map[string]bool, len(out))
	return slices.DeleteFunc(out, func(f File) bool {
		key := filepath.Clean(f.Path)
		again := seen[key]
		seen[key] = true
		return again
	})
}

func (r *Reader) list(out []File, p string) []File {
	if p == "-" {
		return append(out, File{Path: p})
	}
	info, err := os.Stat(p)
	switch {
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(p, "*?[{"):
		found, err := doublestar.FilepathGlob(p, doublestar.WithFilesOnly())
		if err != nil || len(found) == 0 {
			return append(out, File{Path: p, err: errors.New("no file matches")})
		}
		for _, f := range found {
			out = r.list(out, f)
		}
	case err != nil:
		out = append(out, File{Path: p, err: err})
	case info.IsDir():
		n := len(out)
		if out = r.walk(out, p, ignoring(nil).add(p, r.Ignore)); len(out) == n {
			out = append(out, File{Path: p, err: errors.New("no articles in this folder")})
		}
	case !info.Mode().IsRegular() && info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice) == 0:
		out = append(out, File{Path: p, err: errors.New("not a file or folder")})
	default:
		out = append(out, File{Path: p, Size: info.Size()})
	}
	return out
}

// walk adds the articles below a folder. Links are not followed, so that a
// loop of them does no harm; hidden files and folders are left alone.
func (r *Reader) walk(out []File, dir string, ignore ignoring) []File {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return append(out, File{Path: dir, err: err})
	}
	ignore = ignore.file(dir)
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."), ignore.match(path, e.IsDir()):
		case e.IsDir():
			out = r.walk(out, path, ignore)
		case e.Type().IsRegular() && formOf(path) != nil:
			f := File{Path: path}
			if info, err := e.Info(); err == nil {
				f.Size = info.Size()
			}
			out = append(out, f)
		}
	}
	return out
}

// cause is the reason of a file error without its path, which is named already.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return errors.New("no such file or folder")
		case errors.Is(err, fs.ErrPermission):
			return errors.New("permission denied")
		}
		return p.Err
	}
	return err
}
