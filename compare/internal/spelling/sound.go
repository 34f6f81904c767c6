package spelling

import "slices"

// OneSound tells whether two words may be one name of another script: they
// have the same consonants, as far as those who transliterate agree on them.
func OneSound(a, b []rune) bool {
	return slices.Equal(Consonants(a, 0), Consonants(b, 0)) || slices.Equal(Consonants(a, 'k'), Consonants(b, 'k'))
}

// BeginAlike tells whether two words begin with one letter, or with two that stand for
// one letter of another script: Jan, Khan; Djebel, Jebel; Chahine, Shahin.
func BeginAlike(a, b []rune) bool {
	if a[0] == b[0] {
		return true
	}
	x, y := opening(a), opening(b)
	return x == y && x != 0
}

// opening is the class of the consonant that a word begins with, of those that are
// written in several ways, or 0.
func opening(word []rune) rune {
	switch word[0] {
	case 'k', 'q', 'g', 'c', 'j', 'd', 's':
	default:
		return 0
	}
	if word[0] == 'd' && (len(word) < 2 || word[1] != 'j') {
		return 0
	}
	if all := Consonants(word[:min(len(word), 3)], 'k'); len(all) > 0 {
		return all[0]
	}
	return 0
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
