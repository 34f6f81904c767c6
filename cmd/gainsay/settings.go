package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/cmd/gainsay/internal/config"
	"github.com/gainsay/gainsay/compare"
)

// settings is the configuration of a run: the file, under the flags.
type settings struct {
	file     string
	none     bool
	kindDirs []string
	officeIn []string

	config  *config.Config
	kinds   []*claims.Kind // nil: the built-in ones
	tables  *offices.Tables
	aliases map[string]string
	names   spellings
}

func (s *settings) flags(f *pflag.FlagSet) {
	f.StringVar(&s.file, "config", "", "the configuration; otherwise "+config.Name+" of the articles' folder or the nearest above it")
	f.BoolVar(&s.none, "no-config", false, "use no configuration")
	f.StringSliceVar(&s.kindDirs, "kinds", nil, "folders of further kinds of claim")
	f.StringSliceVar(&s.officeIn, "offices", nil, "folders of further tables of offices, which replace built-in ones of the same name")
}

// load reads the configuration that holds for some paths.
func (s *settings) load(paths []string) (err error) {
	s.config = new(config.Config)
	name := s.file
	if name == "" && !s.none {
		name = config.Find(commonFolder(paths))
	}
	if name != "" {
		if s.config, err = config.Read(relative(name)); err != nil {
			return plainError(err)
		}
	}
	s.aliases, s.names = s.config.Aliases(), spellingsOf(s.config.Names)
	for _, d := range s.config.Kinds {
		s.kindDirs = append(s.kindDirs, s.config.Path(d))
	}
	for _, d := range s.config.Offices {
		s.officeIn = append(s.officeIn, s.config.Path(d))
	}
	if len(s.officeIn) > 0 {
		if err := s.readOffices(); err != nil {
			return plainError(err)
		}
	}
	if len(s.kindDirs) > 0 {
		return plainError(s.readKinds())
	}
	return nil
}

func (s *settings) readOffices() error {
	files := [][]offices.File{offices.Files()}
	for _, dir := range s.officeIn {
		if _, err := os.Stat(dir); err != nil {
			return err
		}
		f, err := offices.Read(os.DirFS(dir))
		if err != nil {
			return fmt.Errorf("%s%c%w", filepath.Clean(dir), filepath.Separator, err)
		}
		if len(f) == 0 {
			return fmt.Errorf("%s: no tables of offices in this folder", dir)
		}
		files = append(files, f)
	}
	s.tables = offices.New(files...)
	s.replace(claims.OfficeKind(s.tables))
	return nil
}

func (s *settings) readKinds() error {
	for _, dir := range s.kindDirs {
		names, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
		if err == nil && len(names) == 0 {
			err = fmt.Errorf("%s: no kinds in this folder", dir)
		}
		if err != nil {
			return err
		}
		for _, name := range names {
			f, err := os.Open(name)
			if err != nil {
				return err
			}
			k, err := claims.ReadKind(name, f)
			f.Close()
			if err != nil {
				return err
			}
			s.replace(k)
		}
	}
	return nil
}

// replace adds a kind in place of that of its name.
func (s *settings) replace(k *claims.Kind) {
	if s.kinds == nil {
		s.kinds = claims.Kinds()
	}
	if i := slices.IndexFunc(s.kinds, func(o *claims.Kind) bool { return o.Name == k.Name }); i >= 0 {
		s.kinds[i] = k
		return
	}
	s.kinds = append(s.kinds, k)
}

// checks returns the built-in checks, over the tables of the settings.
func (s *settings) checks() []*compare.Check {
	all := compare.Checks()
	for i, c := range all {
		if c.Name == "office" && s.tables != nil {
			all[i] = compare.OfficeCheck(func() *offices.Tables { return s.tables })
		}
	}
	return all
}

// commonFolder is the folder that all paths lie in.
func commonFolder(paths []string) string {
	common := ""
	for _, p := range paths {
		if p == "-" {
			p = "."
		}
		if i := strings.IndexAny(p, "*?[{"); i >= 0 {
			p = p[:i]
		}
		dir, err := filepath.Abs(p)
		if err != nil {
			continue
		}
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			dir = filepath.Dir(dir)
		}
		if common == "" {
			common = dir
		}
		for !within(common, dir) {
			common = filepath.Dir(common)
		}
	}
	return common
}

func within(dir, path string) bool {
	rel, err := filepath.Rel(dir, path)
	return err != nil || rel == "." || rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// relative writes a path from the working folder when it lies below it, as
// people write it.
func relative(path string) string {
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, path); err == nil && !strings.HasPrefix(rel, "..") {
			return rel
		}
	}
	return path
}

// plainError puts the error of a file in the words of the other messages.
func plainError(err error) error {
	var p *fs.PathError
	switch {
	case err == nil || !errors.As(err, &p):
		return err
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: no such file or folder", p.Path)
	}
	return fmt.Errorf("%s: %w", p.Path, p.Err)
}
