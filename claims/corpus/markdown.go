package corpus

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/gainsay/gainsay/claims"
)

// decodeMarkdown reads Markdown with its metadata as [decodeText] does. The
// reading has only the words: no marks, link targets, code or HTML.
func decodeMarkdown(r Raw) (*claims.Document, error) {
	d, err := decodeText(r)
	if err != nil {
		return nil, err
	}
	start, _ := header(&claims.Document{Text: d.Text})
	d.Reading = plainMarkdown(d.Text, start)
	if strings.TrimSpace(d.Reading) == "" {
		return nil, errNoText
	}
	return d, nil
}

// plainMarkdown returns source with all blanked but the words after start.
func plainMarkdown(source string, start int) string {
	body := []byte(source[start:])
	out := []byte(blank(source))
	root := goldmark.DefaultParser().Parse(text.NewReader(body))
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock, *ast.CodeSpan, *ast.RawHTML, *ast.Image:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			from, to := start+n.Segment.Start, start+n.Segment.Stop
			place(out[from:to], source[from:to])
			if cells(out[from:to], lineAt(source, from)) {
				break
			}
			if n.SoftLineBreak() {
				for i := to; i < len(out) && (out[i] == ' ' || out[i] == '\r' || out[i] == '\n'); i++ {
					if out[i] == '\n' { // a line break in a paragraph is a space
						out[i] = ' '
						break
					}
				}
			}
		}
		return ast.WalkContinue, nil
	})
	return string(out)
}

// cells blanks the bars and rules of a row of a table, which is a line of its
// own. It tells whether the text is in such a row.
func cells(out []byte, line string) bool {
	line = strings.TrimSpace(line)
	if !strings.HasPrefix(line, "|") {
		return false
	}
	rule := strings.Trim(line, "|-: \t") == ""
	for i, c := range out {
		if c == '|' || rule {
			out[i] = ' '
		}
	}
	return true
}

// lineAt is the line that holds the byte at i.
func lineAt(source string, i int) string {
	start := strings.LastIndexByte(source[:i], '\n') + 1
	line, _, _ := strings.Cut(source[start:], "\n")
	return line
}
