package corpus

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// reading returns the page with everything blanked but the article's words.
func (p *page) reading() string {
	out := bytes.Repeat([]byte{' '}, len(p.source))
	chosen := p.choose()
	headline := ""
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.heading && p.h1 == 1 && headline == "" {
			headline = p.words(b)
		}
	}
	if headline != "" {
		p.meta.h1 = headline
	}
	for _, i := range chosen {
		b := &p.blocks[i]
		if b.heading && p.h1 == 1 {
			continue // the headline is the title
		}
		if b.start >= 2 {
			out[b.start-1], out[b.start-2] = '\n', '\n'
		}
		for _, r := range p.runs[b.runs[0]:b.runs[1]] {
			place(out[r.start:r.end], p.source[r.start:r.end])
		}
	}
	return string(out)
}

// words returns the text of a block.
func (p *page) words(b *block) string {
	var s strings.Builder
	for _, r := range p.runs[b.runs[0]:b.runs[1]] {
		s.WriteString(html.UnescapeString(p.source[r.start:r.end]))
	}
	return strings.Join(strings.Fields(s.String()), " ")
}

// choose returns the blocks of the article: those of the largest article
// element, or of main, or of the page, without asides and lists of links.
func (p *page) choose() []int {
	size := map[int]int{}
	best, inMain, inBody := 0, 0, 0
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.aside || b.linked() {
			continue
		}
		if b.article > 0 {
			size[b.article] += b.words
			if size[b.article] > size[best] {
				best = b.article
			}
		}
		if b.main {
			inMain += b.words
		}
		if b.body {
			inBody += b.words
		}
	}
	const enough = 200
	pick := func(wanted func(b *block) bool) (out []int) {
		for i := range p.blocks {
			if b := &p.blocks[i]; wanted(b) && !b.linked() {
				out = append(out, i)
			}
		}
		return out
	}
	switch {
	case p.meta.live && inMain >= enough: // each post is an article
		return pick(func(b *block) bool { return b.main && !b.aside })
	case p.meta.live && size[best] > 0:
		return pick(func(b *block) bool { return b.article > 0 && !b.aside })
	case size[best] >= enough || best > 0 && inMain < 2*size[best]:
		return pick(func(b *block) bool { return b.article == best && !b.aside })
	case inMain >= enough:
		return pick(func(b *block) bool { return b.main && !b.aside })
	case inBody >= enough:
		return pick(func(b *block) bool { return b.body && !b.aside })
	}
	if out := pick(func(b *block) bool { return !b.aside }); len(out) > 0 {
		return out
	}
	return pick(func(*block) bool { return true }) // all of it looked like an aside
}

// linked tells whether a block is mostly links: a menu, a related story.
func (b *block) linked() bool { return b.links*10 > b.words*7 || b.label && b.links > 0 }
