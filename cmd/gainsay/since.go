package main

import (
	"bytes"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

// changedSince returns the files that differ from a revision, by their
// absolute paths, new ones among them. git tells.
func changedSince(revision string) (map[string]bool, error) {
	if strings.HasPrefix(revision, "-") || revision == "" {
		return nil, fmt.Errorf("--since %q: not a revision", revision)
	}
	top, err := git("rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	root := strings.TrimRight(string(top), "\r\n")
	out := map[string]bool{}
	for _, args := range [][]string{
		{"-C", root, "diff", "--name-only", "-z", revision, "--"},
		{"-C", root, "ls-files", "--others", "--exclude-standard", "-z"},
	} {
		names, err := git(args...)
		if err != nil {
			return nil, err
		}
		for name := range bytes.SplitSeq(names, []byte{0}) {
			if len(name) > 0 {
				out[filepath.Join(root, filepath.FromSlash(string(name)))] = true
			}
		}
	}
	return out, nil
}

func git(args ...string) ([]byte, error) {
	out, err := exec.Command("git", args...).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		line, _, _ := strings.Cut(strings.TrimSpace(string(exit.Stderr)), "\n")
		return nil, fmt.Errorf("git: %s", line)
	}
	return out, err
}

// keepChanged leaves the findings that a changed file has a part in.
func keepChanged(rep *report.Report, changed map[string]bool) {
	files := rep.Files()
	rep.Findings = slices.DeleteFunc(rep.Findings, func(f compare.Finding) bool {
		return !slices.ContainsFunc(filesOf(&f, files), func(name string) bool {
			abs, err := filepath.Abs(name)
			if err == nil {
				if real, err := filepath.EvalSymlinks(abs); err == nil {
					abs = real
				}
			}
			return changed[abs]
		})
	})
}
