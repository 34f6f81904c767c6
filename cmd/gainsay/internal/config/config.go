// Package config reads .gainsay.yaml: which checks run and how loud, what is
// not read, whose names are one source, and what may stand.
package config

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/internal/datafile"
)

// Name is what a configuration file is called.
const Name = ".gainsay.yaml"

// Config is a configuration file. The zero value changes nothing.
type Config struct {
	Checks    Checks      `yaml:"checks"`    // a check's name: on, off, error, warning or note
	Paths     []Path      `yaml:"paths"`     // checks for some of the articles, the last that matches wins
	Lang      string      `yaml:"lang"`      // of articles that do not say
	Published string      `yaml:"published"` // of articles that do not say
	Ignore    []string    `yaml:"ignore"`    // what is not read, in the patterns of .gitignore
	Kinds     []string    `yaml:"kinds"`     // folders of own kinds
	Offices   []string    `yaml:"offices"`   // folders of own tables of offices
	Sources   []Alias     `yaml:"sources"`   // names that mean one source
	Names     []Alias     `yaml:"names"`     // spellings that mean one person, place or body
	FailOn    string      `yaml:"fail-on"`   // error, warning, note or never
	Baseline  string      `yaml:"baseline"`  // the file of known findings
	Suppress  []Exception `yaml:"suppress"`  // what may stand, by its words

	Dir string `yaml:"-"` // the folder that the file is in; its paths are relative to it
}

// Checks sets checks by name.
type Checks map[string]string

// Path sets checks for findings all of whose articles match.
type Path struct {
	Match  string `yaml:"match"`
	Checks Checks `yaml:"checks"`
}

// Alias is a name and others that mean the same: outlets that carry one wire's
// copy, spellings of one person.
type Alias struct {
	Name string   `yaml:"name"`
	Also []string `yaml:"also"`
}

// Exception is a finding that may stand, found by words of one of its quotes.
type Exception struct {
	Quote  string `yaml:"quote"`
	Check  string `yaml:"check"` // of this check alone; empty: of any
	Reason string `yaml:"reason"`
}

// Find returns the path of the configuration that holds in a folder: in it or
// the nearest above it; "" when there is none.
func Find(dir string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	for {
		name := filepath.Join(dir, Name)
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
			return name
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// Read reads a configuration. An error names the file and line.
func Read(path string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	c := new(Config)
	if err := datafile.Read(path, data, c); err != nil {
		return nil, suggest(err, keys(c))
	}
	c.Dir = filepath.Dir(path)
	return c, c.validate(path, data)
}

var settings = []string{"on", "off", "error", "warning", "note"}

func (c *Config) validate(path string, data []byte) error {
	for _, p := range append([]Path{{Checks: c.Checks}}, c.Paths...) {
		if p.Match != "" && !doublestar.ValidatePattern(p.Match) {
			return fmt.Errorf("%s: %q is not a pattern of paths", datafile.Position(path, data, p.Match), p.Match)
		}
		for _, name := range p.Checks.names() {
			if !slices.ContainsFunc(compare.Checks(), func(k *compare.Check) bool { return k.Name == name }) {
				return fmt.Errorf("%s: there is no check %q%s", datafile.Position(path, data, name), name, didYouMean(name, checkNames()))
			}
			if v := p.Checks[name]; !slices.Contains(settings, v) {
				return fmt.Errorf("%s: %s: %q is none of %s", datafile.Position(path, data, name), name, v, strings.Join(settings, ", "))
			}
		}
	}
	for _, e := range c.Suppress {
		if strings.TrimSpace(e.Quote) == "" {
			return fmt.Errorf("%s: an exception needs the quote it is about", datafile.Position(path, data, "suppress"))
		}
	}
	for _, a := range slices.Concat(c.Sources, c.Names) {
		if strings.TrimSpace(a.Name) == "" || slices.ContainsFunc(a.Also, func(s string) bool { return strings.TrimSpace(s) == "" }) {
			return fmt.Errorf("%s: a name is empty", datafile.Position(path, data, cmp.Or(a.Name, strings.Join(a.Also, ""), "name")))
		}
	}
	if c.FailOn != "" && !slices.Contains([]string{"error", "warning", "note", "never"}, c.FailOn) {
		return fmt.Errorf("%s: fail-on: %q is none of error, warning, note, never", datafile.Position(path, data, "fail-on"), c.FailOn)
	}
	return nil
}

func checkNames() (out []string) {
	for _, c := range compare.Checks() {
		out = append(out, c.Name)
	}
	return out
}

func (c Checks) names() []string {
	out := make([]string, 0, len(c))
	for name := range c {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// Path returns a path of the file as one that can be opened.
func (c *Config) Path(name string) string {
	if name == "" || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(c.Dir, name)
}

// Severity returns how loud a finding is in articles of these files: its own
// severity unless the configuration sets another, 0 when it is off.
func (c *Config) Severity(f *compare.Finding, files []string) compare.Severity {
	level := apply(f.Severity, c.Checks[f.Check])
	for _, p := range c.Paths {
		set, ok := p.Checks[f.Check]
		if ok && len(files) > 0 && !slices.ContainsFunc(files, func(name string) bool { return !c.match(p.Match, name) }) {
			level = apply(f.Severity, set)
		}
	}
	return level
}

func apply(level compare.Severity, setting string) compare.Severity {
	switch setting {
	case "off":
		return 0
	case "note":
		return compare.Note
	case "warning":
		return compare.Warning
	case "error":
		return compare.Error
	}
	return level
}

// match tells whether a file is one of a pattern's, from the configuration's folder.
func (c *Config) match(pattern, name string) bool {
	if abs, err := filepath.Abs(name); err == nil {
		if dir, err := filepath.Abs(c.Dir); err == nil {
			if rel, err := filepath.Rel(dir, abs); err == nil {
				name = rel
			}
		}
	}
	ok, _ := doublestar.Match(pattern, filepath.ToSlash(name))
	return ok
}

// Aliases returns the name of the source that every other name means.
func (c *Config) Aliases() map[string]string {
	out := map[string]string{}
	for _, s := range c.Sources {
		for _, also := range s.Also {
			out[also] = s.Name
		}
	}
	return out
}
