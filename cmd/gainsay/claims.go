package main

import (
	"fmt"
	"sync"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
)

func (a *app) claims() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "claims PATH...",
		Short: "List what articles claim, one claim a line, to read or to compare later",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.open(args); err != nil {
				return err
			}
			write := appendClaims
			switch format {
			case "jsonl":
			case "text":
				write = appendClaimsText
			default:
				return fmt.Errorf("--format %s: must be jsonl or text", format)
			}
			e := a.extractor()
			spare := sync.Pool{New: func() any { return new([]byte) }} // written, and used again
			claimed := sync.Pool{New: func() any { return new([]claims.Claim) }}
			for out := range read(a, args, func(d *claims.Document, raw corpus.Raw) (*[]byte, error) {
				own := claimed.Get().(*[]claims.Claim)
				cs, err := e.Append((*own)[:0], d)
				a.settings.names.unify(cs)
				out := spare.Get().(*[]byte)
				*out = write((*out)[:0], d, raw, cs)
				*own = cs
				claimed.Put(own)
				return out, err
			}) {
				if _, err := a.stdout.Write(*out); err != nil {
					return errStopped
				}
				spare.Put(out)
			}
			return nil
		},
	}
	c.Flags().StringVar(&format, "format", "jsonl", "jsonl or text")
	a.inputFlags(c)
	return c
}

// extractor is the extractor that the flags describe.
func (a *app) extractor() *claims.Extractor { return &claims.Extractor{Kinds: a.settings.kinds} }

// appendClaims writes a document and its claims as lines of JSON.
func appendClaims(dst []byte, d *claims.Document, raw corpus.Raw, cs []claims.Claim) []byte {
	doc := documentOf(d, raw, cs)
	dst = append(appendIgnores(doc.AppendJSON(dst, true), allowedIn(d, &doc)), '\n')
	return claims.AppendLines(dst, cs)
}

// appendClaimsText writes the claims of a document for people.
func appendClaimsText(out []byte, _ *claims.Document, _ corpus.Raw, cs []claims.Claim) []byte {
	for i := range cs {
		c := &cs[i]
		out = fmt.Appendf(out, "%s:%d:%d: %s %s", c.Document, c.Line, c.Column, c.Kind, c.Number)
		for _, s := range []string{c.Of, c.Count.String(), c.Since, c.AsOf.String(), c.Speaker, c.Object} {
			if s != "" {
				out = append(append(out, " · "...), s...)
			}
		}
		if c.Background {
			out = append(out, " · background"...)
		}
		out = fmt.Appendf(out, " · %q\n", c.Quote)
	}
	return out
}
