package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// Markdown writes a report for a pull request or a job's summary page.
func Markdown(w io.Writer, r *Report) error {
	at := r.places()
	var b strings.Builder
	b.WriteString("## gainsay\n\n" + escape(Summary(r)) + "\n")
	for i := range r.Findings {
		f := &r.Findings[i]
		mark := [...]string{compare.Note: "ℹ️", compare.Warning: "⚠️", compare.Error: "❌"}[f.Severity]
		fmt.Fprintf(&b, "\n### %s %s\n\n%s · %s · `%s`\n\n| where | what it says |\n| --- | --- |\n", mark, escape(f.Message), f.Check, f.Verdict, f.ID)
		each(f, func(_ int, c *claims.Claim) {
			where := c.Document
			if p, ok := at.of(c); ok {
				where = fmt.Sprintf("%s:%d", p.file, p.line)
			} else if c.Line > 0 {
				where = fmt.Sprintf("%s:%d", c.Document, c.Line)
			}
			before, quote, after := at.paragraph(c)
			fmt.Fprintf(&b, "| %s | %s**%s**%s |\n", escape(where), lead(before), escape(short(quote, 300)), tail(after))
		})
		if len(f.Because) > 0 {
			b.WriteString("\n")
		}
		for _, why := range f.Because {
			b.WriteString("- " + escape(why) + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// lead and tail are the words around a quote, with a space where there is one.
func lead(s string) string {
	out := escape(strings.Join(strings.Fields(s), " "))
	if out != "" && strings.TrimRight(s, " \n\r\t") != s {
		out += " "
	}
	return out
}

func tail(s string) string {
	out := escape(strings.Join(strings.Fields(s), " "))
	if out != "" && strings.TrimLeft(s, " \n\r\t") != s {
		out = " " + out
	}
	return out
}

// escape makes text that Markdown shows as it is: no markup, no HTML, no
// mention of anybody's account.
func escape(s string) string {
	return escaper.Replace(clean(strings.Join(strings.Fields(s), " ")))
}

var escaper = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "{", `\{`, "}", `\}`, "[", `\[`, "]", `\]`, "#", `\#`, "|", `\|`, "~", `\~`,
	"&", "&amp;", "<", "&lt;", ">", "&gt;", "@", "&#64;", "://", ":&#8203;//",
)
