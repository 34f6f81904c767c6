package report

import (
	"html"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// words returns what a claim quotes and the words around it as a reader of the
// article sees them: of a page of HTML without tags and character references,
// and around the quote only what stands in the same paragraph.
func (p places) words(c *claims.Claim) (before, quote, after string) {
	d := p[c.Document]
	if d == nil || !d.Markup || c.Part != claims.Body {
		return c.Before, c.Quote, c.After
	}
	before, after = c.Before, c.After
	if i := strings.IndexByte(before, '>'); i >= 0 && !strings.Contains(before[:i], "<") {
		before = before[i+1:] // it begins inside a tag
	}
	if i := strings.LastIndexByte(after, '<'); i >= 0 && !strings.Contains(after[i:], ">") {
		after = after[:i]
	}
	parts := paragraphs(before)
	return parts[len(parts)-1], strings.Join(paragraphs(c.Quote), " "), paragraphs(after)[0]
}

// paragraph returns what a claim quotes and the words around it in the same
// paragraph.
func (p places) paragraph(c *claims.Claim) (before, quote, after string) {
	before, quote, after = p.words(c)
	for _, end := range []string{"\n\n", "\r\n\r\n"} {
		before = before[strings.LastIndex(before, end)+1:]
		after, _, _ = strings.Cut(after, end)
	}
	return strings.TrimLeft(before, "\r\n"), quote, after
}

// paragraphs returns the text of a piece of HTML, parted where its blocks are.
// There is always one.
func paragraphs(piece string) []string {
	out := []string{""}
	for piece != "" {
		i := strings.IndexByte(piece, '<')
		if i < 0 {
			i = len(piece)
		}
		out[len(out)-1] += html.UnescapeString(piece[:i])
		piece = piece[i:]
		end := strings.IndexByte(piece, '>')
		switch {
		case piece == "":
		case end < 0 || !letter(piece[1]|0x20) && piece[1] != '/' && piece[1] != '!': // a sign
			out[len(out)-1] += "<"
			piece = piece[1:]
		default:
			name := strings.TrimPrefix(piece[1:end], "/")
			if n := strings.IndexFunc(name, func(r rune) bool { return r > 0x7f || !letter(byte(r)|0x20) }); n >= 0 {
				name = name[:n]
			}
			if !strings.Contains(inline, " "+strings.ToLower(name)+" ") {
				out = append(out, "")
			}
			piece = piece[end+1:]
		}
	}
	return out
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' }

// inline are the elements that divide no text, after HTML's phrasing content.
const inline = " a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr "
