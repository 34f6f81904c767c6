package main

import (
	"cmp"
	"errors"
	"fmt"
	"hash/maphash"
	"iter"
	"runtime"
	"strings"

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

// inputFlags adds the flags of reading to a command.
func (a *app) inputFlags(c *cobra.Command) {
	in := &a.input
	a.settings.flags(c.Flags())
	c.Flags().IntVar(&in.workers, "workers", 0, "how many articles to read, and how many groups of claims to compare, at a time; 0 is one a core")
	c.Flags().StringVar(&in.lang, "lang", "", "language of articles that do not say, as a BCP 47 tag; detected otherwise")
	c.Flags().StringVar(&in.published, "published", "", "day of articles that do not say, as 2006-01-02; unknown otherwise")
}

// open checks the flags and reads the configuration before anything else.
func (a *app) open(args []string) error {
	in := &a.input
	if len(args) == 0 {
		return errors.New("nothing to read: give files, folders or - for standard input")
	}
	if err := a.settings.load(args); err != nil {
		return err
	}
	cfg := a.settings.config
	in.lang, in.published = cmp.Or(in.lang, cfg.Lang), cmp.Or(in.published, cfg.Published)
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
	in.reader = corpus.Reader{Lang: in.lang, Published: published, Stdin: a.stdin, Ignore: cfg.Ignore}
	return nil
}

// article is an article that was read, and what was made of it.
type article[T any] struct {
	raw   corpus.Raw
	doc   *claims.Document
	value T
	sum   uint64
	err   error
}

// read runs do on every article, several at a time, and returns the results
// in the order of the articles. What cannot be read is reported on the way.
// An article that comes again, with the same ID and words, is read once;
// another article of the same ID is called by its path and line.
func read[T any](a *app, paths []string, do func(*claims.Document, corpus.Raw) (T, error)) iter.Seq[T] {
	seed := maphash.MakeSeed()
	work := func(raw corpus.Raw) (r article[T]) {
		r.raw = raw
		if r.doc, r.err = raw.Document(); r.err == nil {
			r.doc.Source = cmp.Or(a.settings.aliases[r.doc.Source], r.doc.Source)
			r.sum = wordsHash(seed, r.doc)
			r.err = r.language()
		}
		if r.err == nil {
			r.make(do)
		}
		return r
	}
	return func(yield func(T) bool) {
		seen := map[string]uint64{}
		files := a.input.reader.List(paths...)
		bar := a.progress(size(files))
		defer bar.hide()
		for r := range ordered(a.input.workers, a.input.reader.Files(files), work) {
			bar.add(int64(r.raw.Size()))
			a.stats.bytes += int64(r.raw.Size())
			if r.doc != nil {
				sum, again := seen[r.doc.ID]
				if again && sum == r.sum {
					continue
				}
				if again {
					r.doc.ID = r.raw.ID()
					r.make(do)
				}
				seen[strings.Clone(r.doc.ID)] = r.sum
			}
			if r.err != nil {
				bar.hide()
				a.complain(r.err)
			} else if !yield(r.value) {
				return
			}
		}
	}
}

// wordsHash is a hash of an article's words.
func wordsHash(seed maphash.Seed, d *claims.Document) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	_, _ = h.WriteString(d.Title)
	_ = h.WriteByte(0)
	_, _ = h.WriteString(d.Text)
	return h.Sum64()
}

// language finds out the language of an article that does not say.
func (r *article[T]) language() error {
	if r.doc.Lang != "" {
		return nil
	}
	for _, p := range []claims.Part{claims.Body, claims.Title} {
		if l, ok := normalize.Detect(r.doc.Readable(p)); ok {
			r.doc.Lang = l.Tag
			return nil
		}
	}
	return r.fail(errors.New("its language cannot be told or is not supported: set lang, or --lang"))
}

func (r *article[T]) fail(err error) error {
	return &corpus.Error{Path: r.raw.Path, Line: r.raw.Line, Err: err}
}

func (r *article[T]) make(do func(*claims.Document, corpus.Raw) (T, error)) {
	var err error
	if r.value, err = do(r.doc, r.raw); err != nil {
		r.err = r.fail(err)
	}
}

func size(files []corpus.File) (n int64) {
	for _, f := range files {
		n += f.Size
	}
	return n
}
