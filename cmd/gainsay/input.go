package main

import (
	"errors"
	"fmt"
	"iter"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/normalize"
)

// input is what the commands that read articles share.
type input struct {
	workers   int
	lang      string
	published string
	reader    corpus.Reader
}

// flags adds the flags of reading to a command.
func (in *input) flags(c *cobra.Command) {
	c.Flags().IntVar(&in.workers, "workers", 0, "how many articles to read at a time; 0 is one a core")
	c.Flags().StringVar(&in.lang, "lang", "", "language of articles that do not say, as a BCP 47 tag; detected otherwise")
	c.Flags().StringVar(&in.published, "published", "", "day of articles that do not say, as 2006-01-02; unknown otherwise")
}

// open checks the flags before anything is read.
func (a *app) open(args []string) error {
	in := &a.input
	if len(args) == 0 {
		return errors.New("nothing to read: give files, folders or - for standard input")
	}
	if in.workers < 0 {
		return fmt.Errorf("--workers %d: must be 0 or more", in.workers)
	}
	if in.workers == 0 {
		in.workers = runtime.GOMAXPROCS(0)
	}
	if in.lang != "" {
		if _, err := normalize.LanguageFor(in.lang); err != nil {
			return fmt.Errorf("--lang: %w", err)
		}
	}
	published, err := corpus.ParseTime(in.published)
	if err != nil {
		return fmt.Errorf("--published: %w", err)
	}
	in.reader = corpus.Reader{Lang: in.lang, Published: published, Stdin: a.stdin}
	return nil
}

// read runs do on every article, several at a time, and returns the results
// in the order of the articles. What cannot be read is reported on the way.
func read[T any](a *app, paths []string, do func(*claims.Document) (T, error)) iter.Seq[T] {
	type result struct {
		value T
		err   error
	}
	work := func(raw corpus.Raw) (r result) {
		doc, err := raw.Document()
		if err != nil {
			return result{err: err}
		}
		if r.value, err = do(doc); err != nil {
			r.err = &corpus.Error{Path: raw.Path, Line: raw.Line, Err: err}
		}
		return r
	}
	return func(yield func(T) bool) {
		for r := range ordered(a.input.workers, a.input.reader.Raw(paths...), work) {
			if r.err != nil {
				a.complain(r.err)
			} else if !yield(r.value) {
				return
			}
		}
	}
}
