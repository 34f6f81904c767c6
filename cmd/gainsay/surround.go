package main

import (
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
)

// around is how many bytes of context a claim carries on each side.
const around = 64

// surround gives a claim the words around its quote, cut between words.
func surround(d *claims.Document, c *claims.Claim) {
	text := d.Words(c.Part)
	if c.Start < 0 || c.End > len(text) || c.Start > c.End {
		return // a claim of a table
	}
	c.Before, c.After = before(text[:c.Start]), after(text[c.End:])
}

func before(text string) string {
	if len(text) <= around {
		return text
	}
	text = text[len(text)-around:]
	if i := strings.IndexByte(text, ' '); i >= 0 {
		return text[i+1:]
	}
	for !utf8.RuneStart(text[0]) {
		text = text[1:]
	}
	return text
}

func after(text string) string {
	if len(text) <= around {
		return text
	}
	end := around
	if i := strings.LastIndexByte(text[:around], ' '); i >= 0 {
		end = i
	}
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}
