// Package porter stems English words as the Snowball project's second Porter
// stemmer does, and Spanish and French words as its stemmers for them: the same stems as
// github.com/kljensen/snowball, which tests hold it against, in a twentieth of the time.
package porter

import (
	"strings"

	"github.com/kljensen/snowball/english"

	"github.com/gainsay/gainsay/internal/vocab"
)

// English returns the stem of an English word in small letters. It is false for a word
// with other letters than those of ASCII.
func English(word string) (stem string, ok bool) {
	if !vocab.ASCII(word) {
		return "", false
	}
	return Stem(word), true
}

// Stem returns the stem of a word in small letters of ASCII, with or without
// apostrophes. Stop words are their own stems; apostrophes alone have none.
func Stem(word string) string {
	word = strings.TrimSpace(word)
	if len(word) <= 2 || english.IsStopWord(word) {
		return word
	}
	if stem := special(word); stem != "" {
		return stem
	}
	for len(word) > 1 && word[0] == '\'' {
		word = word[1:]
	}
	var buf [48]byte
	s := stemmer{word: append(buf[:0], word...)}
	s.prepare(word)
	if s.possessive(); len(s.word) == 0 {
		return ""
	}
	s.plural()
	s.participle()
	s.finalY()
	s.replace(&derived)
	s.replace(&derivedTwice)
	s.strip()
	s.finalE()
	for i, c := range s.word {
		if c == 'Y' {
			s.word[i] = 'y'
		}
	}
	if string(s.word) == word[:min(len(s.word), len(word))] {
		return word[:len(s.word)] // as most are
	}
	return string(s.word)
}

// stemmer is a word while its endings are taken off.
type stemmer struct {
	word   []byte // a Y in it is no vowel
	r1, r2 int    // behind the first consonant that follows a vowel, and behind the next such
}

// vowel tells whether a letter is one; a Y is none.
func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// prepare marks the consonants y and finds where endings count as such.
func (s *stemmer) prepare(word string) {
	for i, c := range s.word {
		if c == 'y' && (i == 0 || vowel(s.word[i-1])) {
			s.word[i] = 'Y'
		}
	}
	s.r1 = -1
	for _, p := range [...]string{"gener", "commun", "arsen"} {
		if strings.HasPrefix(word, p) {
			s.r1 = len(p)
		}
	}
	if s.r1 < 0 {
		s.r1 = s.region(0)
	}
	s.r2 = s.region(s.r1)
}

// region is where what follows the first consonant behind a vowel begins.
func (s *stemmer) region(from int) int {
	for i := from + 1; i < len(s.word); i++ {
		if vowel(s.word[i-1]) && !vowel(s.word[i]) {
			return i + 1
		}
	}
	return len(s.word)
}

// ends tells whether the word ends so.
func (s *stemmer) ends(end string) bool {
	before := len(s.word) - len(end)
	return before >= 0 && string(s.word[before:]) == end
}

// byLast are endings by their last letters: most words have none that ends as they do.
type byLast[E any] [128][]E

// of returns those that end as the word does.
func (ends *byLast[E]) of(word []byte) []E { return ends[word[len(word)-1]&127] }

// ending returns the first of some endings that the word has.
func (s *stemmer) ending(ends *byLast[string]) string {
	for _, end := range ends.of(s.word) {
		if s.ends(end) {
			return end
		}
	}
	return ""
}

// The endings that are looked for, of which the longer stand before the shorter.
var (
	possessives = byLast[string]{'\'': {"'s'", "'"}, 's': {"'s"}}
	plurals     = byLast[string]{'s': {"sses", "ies", "us", "ss", "s"}, 'd': {"ied"}}
	participles = byLast[string]{'y': {"eedly", "ingly", "edly"}, 'g': {"ing"}, 'd': {"eed", "ed"}}
	doubled     = byLast[string]{'t': {"at", "tt"}, 'l': {"bl"}, 'z': {"iz"}, 'b': {"bb"}, 'd': {"dd"}, 'f': {"ff"}, 'g': {"gg"}, 'm': {"mm"}, 'n': {"nn"}, 'p': {"pp"}, 'r': {"rr"}}
	last        = byLast[string]{
		't': {"ement", "ment", "ent", "ant"}, 'e': {"ance", "ence", "able", "ible", "ate", "ive", "ize"}, 'm': {"ism"}, 'i': {"iti"},
		's': {"ous"}, 'n': {"ion"}, 'l': {"al"}, 'r': {"er"}, 'c': {"ic"},
	}
)

// cut takes so many letters off and puts others in their place, no more than were taken off
// before.
func (s *stemmer) cut(n int, put string) {
	n = len(s.word) - n
	s.word = s.word[:n+copy(s.word[n:cap(s.word)], put)]
	s.r1, s.r2 = min(s.r1, len(s.word)), min(s.r2, len(s.word))
}

// hasVowel tells whether a vowel stands before the nth letter from the end.
func (s *stemmer) hasVowel(n int) bool {
	for _, c := range s.word[:max(0, len(s.word)-n)] {
		if vowel(c) {
			return true
		}
	}
	return false
}

// short tells whether the first n letters end in a short syllable.
func (s *stemmer) short(n int) bool {
	w := s.word
	switch {
	case n == 2:
		return vowel(w[0]) && !vowel(w[1])
	case n > 2:
		c := w[n-1]
		return !vowel(c) && c != 'w' && c != 'x' && c != 'Y' && vowel(w[n-2]) && !vowel(w[n-3])
	}
	return false
}

// possessive takes off "'s".
func (s *stemmer) possessive() { s.cut(len(s.ending(&possessives)), "") }

// plural takes off what nouns and verbs end in.
func (s *stemmer) plural() {
	switch s.ending(&plurals) {
	case "sses":
		s.cut(2, "")
	case "ied", "ies":
		if len(s.word) > 4 {
			s.cut(2, "") // cries: cri
		} else {
			s.cut(1, "") // ties: tie
		}
	case "s":
		if s.hasVowel(2) {
			s.cut(1, "")
		}
	}
}

// participle takes off "ed" and "ing".
func (s *stemmer) participle() {
	end := s.ending(&participles)
	switch {
	case end == "":
		return
	case end == "eed" || end == "eedly":
		if len(end) <= len(s.word)-s.r1 {
			s.cut(len(end)-2, "")
		}
		return
	case !s.hasVowel(len(end)):
		return
	}
	r1, r2 := s.r1, s.r2
	s.cut(len(end), "")
	switch s.ending(&doubled) {
	case "":
		if s.r1 >= len(s.word) && s.short(len(s.word)) {
			s.cut(0, "e") // hoping: hope
			s.r1, s.r2 = len(s.word), len(s.word)
			return
		}
	case "at", "bl", "iz":
		s.cut(0, "e")
	default:
		s.cut(1, "")
	}
	s.r1, s.r2 = min(r1, len(s.word)), min(r2, len(s.word))
}

// finalY makes an i of a y behind a consonant.
func (s *stemmer) finalY() {
	if n := len(s.word); n > 2 && (s.word[n-1] == 'y' || s.word[n-1] == 'Y') && !vowel(s.word[n-2]) {
		s.word[n-1] = 'i'
	}
}

// replace takes the first of some endings for another.
func (s *stemmer) replace(by *byLast[ending]) {
	ends := by.of(s.word)
	for i := range ends {
		e := &ends[i]
		if !s.ends(e.from) {
			continue
		}
		before := len(s.word) - len(e.from)
		if before >= s.r1 && (e.after == "" || before > 0 && strings.IndexByte(e.after, s.word[before-1]) >= 0) && (!e.second || before >= s.r2) {
			s.cut(len(e.from), e.to)
		}
		return
	}
}

// strip takes an ending off that stands in the second region.
func (s *stemmer) strip() {
	end := s.ending(&last)
	before := len(s.word) - len(end)
	if end == "" || before < s.r2 || end == "ion" && (before == 0 || s.word[before-1] != 's' && s.word[before-1] != 't') {
		return
	}
	s.cut(len(end), "")
}

// finalE takes off an e, or one l of two.
func (s *stemmer) finalE() {
	last := len(s.word) - 1
	switch {
	case s.r1 > last:
	case s.word[last] == 'e':
		if s.r2 <= last || !s.short(last) {
			s.cut(1, "")
		}
	case s.r2 <= last && s.ends("ll"):
		s.cut(1, "")
	}
}
