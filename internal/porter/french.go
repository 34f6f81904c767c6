package porter

import "github.com/kljensen/snowball/french"

// French returns the stem of a French word in small letters, as
// github.com/kljensen/snowball does, which a test holds it against. It is false for
// words with letters beyond ISO 8859-1.
func French(word string) (string, bool) {
	var buf [48]byte
	letters, ok := latin(buf[:0], word)
	if !ok {
		return "", false
	}
	if len(word) <= 2 || french.IsStopWord(word) {
		return word, true
	}
	s := frenchman{latinWord{word: letters, vowels: &frenchVowels}, frenchEndings()}
	s.markConsonants()
	s.regions()
	if s.noun() || s.verbInI() || s.verb() {
		s.lastLetter()
	} else {
		s.residue()
	}
	s.undouble()
	s.unaccent()
	return s.text(smallAgain), true
}

// frenchman is a French word while its endings are taken off.
type frenchman struct {
	latinWord
	endings *frenchLists
}

var frenchVowels = [256]bool{
	'a': true, 'e': true, 'i': true, 'o': true, 'u': true, 'y': true, 0xe0: true, 0xe2: true, 0xe8: true, 0xe9: true, 0xea: true, 0xeb: true,
	0xee: true, 0xef: true, 0xf4: true, 0xf9: true, 0xfb: true,
}

// markConsonants makes capitals of a y, a u and an i that are no vowels.
func (s *frenchman) markConsonants() {
	before := false // stands a vowel
	for i, c := range s.word {
		if !frenchVowels[c] {
			before = false
			continue
		}
		behind := i+1 < len(s.word) && frenchVowels[s.word[i+1]]
		switch {
		case c == 'y' && (before || behind), c == 'u' && (before && behind || i > 0 && s.word[i-1] == 'q'), c == 'i' && before && behind:
			s.word[i], before = c-'a'+'A', false
		default:
			before = true
		}
	}
}

func smallAgain(c byte) byte {
	switch c {
	case 'I', 'U', 'Y':
		return c - 'A' + 'a'
	}
	return c
}

// regions finds where endings count as such.
func (s *frenchman) regions() {
	s.r1 = s.behindConsonant(0)
	s.r2 = s.behindConsonant(s.r1)
	s.rv = len(s.word)
	if n := len(s.word); n >= 3 {
		switch string(s.word[:3]) {
		case "par", "col", "tap":
			s.rv = 3
			return
		}
		if frenchVowels[s.word[0]] && frenchVowels[s.word[1]] {
			s.rv = 3
			return
		}
	}
	for i := 1; i < len(s.word); i++ {
		if frenchVowels[s.word[i]] {
			s.rv = i + 1
			return
		}
	}
}

// vowelAt tells whether a vowel stands at i.
func (s *frenchman) vowelAt(i int) bool { return i >= 0 && frenchVowels[s.word[i]] }

// either takes an ending off that stands in the second region, and puts another in its
// place elsewhere. It tells whether the word has it.
func (s *frenchman) either(end, other string) bool {
	switch {
	case !s.ends(end):
		return false
	case s.in(s.r2, len(end)):
		s.cut(len(end), "")
	default:
		s.cut(len(end), other)
	}
	return true
}

// verbInI takes off what verbs such as "finir" end in.
func (s *frenchman) verbInI() bool {
	end := s.of(&s.endings.verbsInI, s.rv, len(s.word))
	if at := len(s.word) - len(end); end == "" || at <= s.rv || s.vowelAt(at-1) {
		return false
	}
	s.cut(len(end), "")
	return true
}

// verb takes off what other verbs end in.
func (s *frenchman) verb() bool {
	end := s.of(&s.endings.verbs, s.rv, len(s.word))
	if end == "" || end == "ions" && !s.in(s.r2, len(end)) {
		return false
	}
	s.cut(len(end), "")
	if s.endings.afterE[end] && s.ends("e") && s.in(s.rv, 1) {
		s.cut(1, "") // "mangeait"
	}
	return true
}

// lastLetter makes an i of a y that is left, and a c of a ç.
func (s *frenchman) lastLetter() {
	if n := len(s.word); n > 0 {
		switch s.word[n-1] {
		case 'Y':
			s.word[n-1] = 'i'
		case 0xe7:
			s.word[n-1] = 'c'
		}
	}
}

// residue takes off what gender and number leave.
func (s *frenchman) residue() {
	if n := len(s.word); n > 1 && s.word[n-1] == 's' {
		switch s.word[n-2] {
		case 'a', 'i', 'o', 'u', 0xe8, 's':
			return
		}
		s.cut(1, "")
	}
	end := s.of(&s.endings.residues, s.rv, len(s.word))
	at := len(s.word) - len(end)
	switch end {
	case "":
	case "ion":
		if s.in(s.r2, 3) && at > s.rv && (s.word[at-1] == 's' || s.word[at-1] == 't') {
			s.cut(3, "")
		}
	case "e":
		s.cut(1, "")
	case "\xeb":
		if s.ends("gu\xeb") {
			s.cut(1, "")
		}
	default:
		s.cut(len(end), "i") // "-ier", "-ière"
	}
}

// undouble takes one of two letters off.
func (s *frenchman) undouble() {
	for _, end := range [...]string{"enn", "onn", "ett", "ell", "eill"} {
		if s.ends(end) {
			s.cut(1, "")
			return
		}
	}
}

// unaccent takes the accent off an e before the last consonants.
func (s *frenchman) unaccent() {
	for i := len(s.word) - 1; i >= 0; i-- {
		c := s.word[i]
		if !frenchVowels[c] {
			continue
		}
		if (c == 0xe9 || c == 0xe8) && i < len(s.word)-1 {
			s.word[i] = 'e'
		}
		return
	}
}
