// Package suppress reads the comments in articles that say what may stand:
//
//	<!-- gainsay:ignore count corrected in print -->        the next line
//	<!-- gainsay:ignore-start count,total ... -->           up to ignore-end
//	<!-- gainsay:ignore-end -->
//	<!-- gainsay:ignore-file office ... -->                 the whole article
//
// A name is a check's, or all.
package suppress

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/normalize"
)

// Comment is a comment that says what of a range of a text may stand.
type Comment struct {
	Checks []string // names of checks, or all
	Reason string
	Line   int            // of the comment, from 1
	In     normalize.Span // what it is about
	File   bool           // it is about the title too
}

// Comments returns the comments of a text, in order.
func Comments(text string) (out []Comment) {
	if !strings.Contains(text, "<!--") || !strings.Contains(text, corpus.Mark) { // the first is rarer, and sooner looked for
		return nil
	}
	open := -1 // the ignore-start that has no end yet
	for at := 0; ; {
		i := strings.Index(text[at:], "<!--")
		if i < 0 {
			return out
		}
		start := at + i
		inner, _, ok := strings.Cut(text[start+len("<!--"):], "-->") // not the dashes of "<!-->"
		if !ok {
			return out
		}
		end := start + len("<!--") + len(inner) + len("-->")
		at = end
		verb, rest, _ := strings.Cut(strings.TrimSpace(inner), " ")
		rest = strings.TrimSpace(rest)
		names, reason, _ := strings.Cut(rest, " ")
		c := Comment{Checks: strings.Split(names, ","), Reason: strings.TrimSpace(reason), Line: 1 + strings.Count(text[:start], "\n")}
		switch verb {
		case corpus.Mark:
			c.In = nextLine(text, end)
		case corpus.Mark + "-start":
			c.In = normalize.Span{Start: end, End: len(text)}
			open = len(out)
		case corpus.Mark + "-file":
			c.In = normalize.Span{Start: 0, End: len(text)}
			c.File = true
		case corpus.Mark + "-end":
			if open >= 0 {
				out[open].In.End = start
				open = -1
			}
			continue
		default:
			continue
		}
		out = append(out, c)
	}
}

// nextLine is the first line with anything on it behind a comment; where text
// follows on the comment's own line it is that.
func nextLine(text string, at int) normalize.Span {
	for at < len(text) && strings.IndexByte(" \t\r\n", text[at]) >= 0 {
		at++
	}
	end := strings.IndexByte(text[at:], '\n')
	if end < 0 {
		end = len(text) - at
	}
	return normalize.Span{Start: at, End: at + end}
}

// Covers tells whether the comment is about a claim of its document under a check.
func (c *Comment) Covers(check string, k *claims.Claim) bool {
	if !slices.Contains(c.Checks, check) && !slices.Contains(c.Checks, "all") {
		return false
	}
	return c.File || k.Part == claims.Body && k.Span.Overlaps(c.In)
}
