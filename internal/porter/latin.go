package porter

import "strings"

// latinWord is a word of a Romance language while its endings are taken off.
type latinWord struct {
	word       []byte // in ISO 8859-1, a byte a letter
	vowels     *[256]bool
	r1, r2, rv int // where endings count as such
}

// latin appends a word in ISO 8859-1, a byte a letter. It is false for other letters, for
// capitals and for spaces.
func latin(dst []byte, word string) ([]byte, bool) {
	for _, r := range word {
		switch {
		case r > 0xff, r <= ' ', r == 0x85, r == 0xa0, 'A' <= r && r <= 'Z', 0xc0 <= r && r <= 0xde && r != 0xd7:
			return nil, false
		}
		dst = append(dst, byte(r))
	}
	return dst, true
}

// behindConsonant is where what follows the first consonant behind a vowel begins.
func (s *latinWord) behindConsonant(from int) int {
	for i := from + 1; i < len(s.word); i++ {
		if s.vowels[s.word[i-1]] && !s.vowels[s.word[i]] {
			return i + 1
		}
	}
	return len(s.word)
}

// cut takes so many letters off and puts others in their place.
func (s *latinWord) cut(n int, put string) {
	s.word = append(s.word[:len(s.word)-n], put...)
	s.r1, s.r2, s.rv = min(s.r1, len(s.word)), min(s.r2, len(s.word)), min(s.rv, len(s.word))
}

// ends tells whether the word ends so.
func (s *latinWord) ends(end string) bool {
	at := len(s.word) - len(end)
	return at >= 0 && string(s.word[at:]) == end
}

// of returns the first of some endings that the first n letters have from one on.
func (s *latinWord) of(ends *[256][]string, from, n int) string {
	if n <= 0 {
		return ""
	}
	for _, end := range ends[s.word[n-1]] {
		if n-len(end) >= from && string(s.word[n-len(end):n]) == end {
			return end
		}
	}
	return ""
}

// cutFirst takes the first of some endings off that the word has, if it stands in the
// second region, and returns it.
func (s *latinWord) cutFirst(ends ...string) string {
	for _, end := range ends {
		if !s.ends(end) {
			continue
		}
		if len(s.word)-len(end) < s.r2 {
			return ""
		}
		s.cut(len(end), "")
		return end
	}
	return ""
}

// in tells whether the last n letters stand behind where a region begins.
func (s *latinWord) in(region, n int) bool { return region <= len(s.word)-n }

// text is the word with what each letter is at last.
func (s *latinWord) text(last func(byte) byte) string {
	var b strings.Builder
	b.Grow(len(s.word) + 4)
	for _, c := range s.word {
		b.WriteRune(rune(last(c)))
	}
	return b.String()
}

// enterLatin enters a list of endings by their last letters, and returns them.
func enterLatin(into *[256][]string, list string) (all []string) {
	for end := range strings.FieldsSeq(list) {
		var b []byte
		for _, r := range end {
			b = append(b, byte(r))
		}
		into[b[len(b)-1]] = append(into[b[len(b)-1]], string(b))
		all = append(all, string(b))
	}
	return all
}
