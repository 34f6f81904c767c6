package spelling

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Letters writes a word as runes without its accents.
func Letters(dst []rune, word string) []rune {
	if dst == nil {
		dst = make([]rune, 0, len(word))
	}
	for i, r := range word {
		switch {
		case r < utf8.RuneSelf:
			dst = append(dst, r)
		case latin <= r && r < beyondLatin:
			dst = append(dst, unaccented(word[i:], r))
		default: // marks may come in any order
			return marksLeftOut(dst[:len(dst)-utf8.RuneCountInString(word[:i])], norm.NFD.String(word))
		}
	}
	return dst
}

// The letters that are one with their accents, if they have any.
const (
	latin       = 'À'
	beyondLatin = 0x250
)

// unaccented is the letter that a text begins with, without its accents.
func unaccented(text string, r rune) rune {
	if d := norm.NFD.PropertiesString(text).Decomposition(); d != nil {
		r, _ = utf8.DecodeRune(d)
	}
	return r
}

func marksLeftOut(dst []rune, word string) []rune {
	for _, r := range word {
		if !unicode.Is(unicode.Mn, r) {
			dst = append(dst, r)
		}
	}
	return dst
}

// Edits is how many letters must be put in, left out, changed or swapped with
// their neighbour to make b of a, when that is at most 2; else 3.
func Edits(a, b []rune) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 2 || len(b) > 24 {
		return 3
	}
	if len(a) == 0 {
		return len(b)
	}
	var rows [3][26]int
	for j := 0; j <= len(b); j++ {
		rows[0][j] = j
	}
	before, row, next := &rows[2], &rows[0], &rows[1]
	for i := 1; i <= len(a); i++ {
		next[0] = i
		for j := 1; j <= len(b); j++ {
			d := row[j-1]
			if a[i-1] != b[j-1] {
				d = 1 + min(d, row[j], next[j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			next[j] = d
		}
		before, row, next = row, next, before
	}
	return min(row[len(b)], 3)
}

// dialects are endings that British and American spelling, or
// two houses, write otherwise.
var dialects = [][2]string{
	{"isation", "ization"}, {"isations", "izations"}, {"ise", "ize"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"},
	{"yse", "yze"}, {"ysed", "yzed"}, {"our", "or"}, {"ours", "ors"}, {"oured", "ored"}, {"ouring", "oring"}, {"ourable", "orable"}, {"ourite", "orite"}, {"ourites", "orites"}, {"ourhood", "orhood"}, {"ourhoods", "orhoods"},
	{"re", "er"}, {"res", "ers"}, {"ence", "ense"}, {"ences", "enses"}, {"ogue", "og"}, {"ogues", "ogs"}, {"gramme", "gram"}, {"grammes", "grams"},
	{"lled", "led"}, {"lling", "ling"}, {"ller", "ler"}, {"llers", "lers"}, {"wards", "ward"}, {"ey", "ay"},
}

// InDialect tells whether a word ends as those do.
func InDialect(word string) bool {
	for _, d := range dialects {
		if endsIn(word, d[0]) || endsIn(word, d[1]) {
			return true
		}
	}
	return false
}

// endsIn is [strings.HasSuffix] for an ending, which most words differ from in the
// last letter.
func endsIn(word, ending string) bool {
	before := len(word) - len(ending)
	return before >= 0 && word[len(word)-1] == ending[len(ending)-1] && word[before:] == ending
}

// OneWord tells whether two spellings are of one word by dialect: Centre,
// Center; organisation, organization.
func OneWord(a, b string) bool {
	if apart := len(a) - len(b); apart > 2 || apart < -2 || len(a) < 2 || len(b) < 2 || a[:2] != b[:2] {
		return false // as most pairs are: only the endings may differ, and by two letters
	}
	for _, d := range dialects {
		if swapped(a, b, d[0], d[1]) || swapped(a, b, d[1], d[0]) {
			return true
		}
	}
	return false
}

func swapped(a, b, x, y string) bool {
	return endsIn(a, x) && endsIn(b, y) && a[:len(a)-len(x)] == b[:len(b)-len(y)] && len(a) > len(x)+1
}
