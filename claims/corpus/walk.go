package corpus

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// File is a file to read.
type File struct {
	Path string // as given, or below a folder as given; "-" is standard input
	Size int64  // 0 when not known

	err error
}

// Files returns what there is to read under paths, sorted, each file once. In
// a folder only the forms that this package reads are taken; a file that is
// named is taken whatever it is called. A path that cannot be read is in the
// list too, so that it is reported in its place.
func Files(paths ...string) []File {
	var out []File
	for _, p := range paths {
		if p == "-" {
			out = append(out, File{Path: p})
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			out = append(out, File{Path: p, err: err})
		case info.IsDir():
			n := len(out)
			if out = walk(out, p); len(out) == n {
				out = append(out, File{Path: p, err: errors.New("no articles in this folder")})
			}
		case !info.Mode().IsRegular() && info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice) == 0:
			out = append(out, File{Path: p, err: errors.New("not a file or folder")})
		default:
			out = append(out, File{Path: p, Size: info.Size()})
		}
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

// walk adds the articles below a folder. Links are not followed, so that a
// loop of them does no harm; hidden files and folders are left alone.
func walk(out []File, root string) []File {
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			out = append(out, File{Path: path, err: err})
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case path != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.Type().IsRegular() && formOf(path) != nil:
			size := int64(0)
			if info, err := d.Info(); err == nil {
				size = info.Size()
			}
			out = append(out, File{Path: path, Size: size})
		}
		return nil
	})
	if err != nil {
		out = append(out, File{Path: root, err: err})
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
