package spelling

import "slices"

// OneSound tells whether two words may be one name of another script: they
// have the same consonants, as far as those who transliterate agree on them.
func OneSound(a, b []rune) bool {
	return slices.Equal(Consonants(a, 0), Consonants(b, 0)) || slices.Equal(Consonants(a, 'k'), Consonants(b, 'k'))
}

// Consonants are the consonants of a word in classes of those that stand for
// one another, doubled ones once; j is what j stands for, 0 for a vowel.
func Consonants(word []rune, j rune) []rune {
	var out []rune
	for i, r := range word {
		next := rune(0)
		if i+1 < len(word) {
			next = word[i+1]
		}
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', '-', '\'':
			continue
		case 'c':
			r = 'k'
			if next == 'h' {
				r = 's' // Bachar, Bashar
			}
		case 's':
			if next == 'c' && i+2 < len(word) && word[i+2] == 'h' {
				continue // the "ch" of "sch" stands for it
			}
		case 'd':
			if next == 'j' {
				continue // Djibril, Jibril
			}
		case 't':
			if next == 0 {
				r = 'd' // Ahmet, Ahmed
			}
		case 'q', 'g':
			r = 'k'
		case 'z':
			r = 's'
		case 'v':
			r = 'f'
		case 'j':
			if r = j; r == 0 {
				continue
			}
		}
		if n := len(out); n == 0 || out[n-1] != r {
			out = append(out, r)
		}
	}
	return out
}

// Articles tells whether two short words are the Arabic article.
func Articles(a, b string) bool {
	return (a == "al" || a == "el") && (b == "al" || b == "el")
}
