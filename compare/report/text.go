package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// Text writes a report for people: every finding as [compare.Finding.Explain]
// tells it, then what was read and found.
func Text(w io.Writer, r *Report) error { return writeText(w, r, func(s string) string { return s }) }

// ColorText is [Text] in the colours of a terminal.
func ColorText(w io.Writer, r *Report) error { return writeText(w, r, paint) }

func writeText(w io.Writer, r *Report, paint func(string) string) error {
	for i := range r.Findings {
		if _, err := io.WriteString(w, paint(clean(r.Findings[i].Explain()))+"\n"); err != nil {
			return err
		}
	}
	for _, p := range r.Near {
		if _, err := fmt.Fprintf(w, "not reported: %s\n  %s\n  %s\n\n", p.Reason, clean(quoted(p.A)), clean(quoted(p.B))); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, Summary(r)+"\n")
	return err
}

// quoted tells a claim in a line.
func quoted(c *claims.Claim) string {
	return fmt.Sprintf("%s:%d:%d: “%s”", c.Document, c.Line, c.Column, strings.Join(strings.Fields(c.Quote), " "))
}

// clean takes out what would move a terminal's cursor or change its colours:
// the words of an article are not commands.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return '\ufffd'
		}
		return r
	}, s)
}

const (
	reset  = "\x1b[0m"
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	blue   = "\x1b[1;34m"
)

// paint colours an explanation by what its lines begin with.
func paint(s string) string {
	lines := strings.SplitAfter(s, "\n")
	for i, l := range lines {
		body := strings.TrimSuffix(l, "\n")
		switch {
		case body == "":
			continue
		case strings.HasPrefix(l, "  because "):
			body = dim + body + reset
		case strings.HasPrefix(l, "  "):
			body = strings.Replace(body, "“", "“"+bold, 1)
			if j := strings.LastIndex(body, "”"); j >= 0 {
				body = body[:j] + reset + body[j:]
			}
		default:
			level, rest, ok := strings.Cut(body, ": ")
			if !ok {
				continue
			}
			body = map[string]string{"error": red, "warning": yellow, "note": blue}[level] + level + ":" + reset + " " + bold + rest + reset
		}
		lines[i] = body + l[len(strings.TrimSuffix(l, "\n")):]
	}
	return strings.Join(lines, "")
}
