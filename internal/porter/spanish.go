package porter

import (
	"sync"

	"github.com/kljensen/snowball/spanish"
)

// Spanish returns the stem of a Spanish word in small letters, as
// github.com/kljensen/snowball does, which a test holds it against. It is false for
// words with letters that Spanish has not, beyond ISO 8859-1.
func Spanish(word string) (string, bool) {
	var buf [48]byte
	letters, ok := latin(buf[:0], word)
	if !ok {
		return "", false
	}
	if len(word) <= 2 || spanish.IsStopWord(word) {
		return word, true
	}
	s := spaniard{latinWord{word: letters, vowels: &spanishVowels}, spanishEndings()}
	s.regions()
	s.pronoun()
	if !s.noun() && !s.afterU() {
		s.verb()
	}
	s.residue()
	return s.text(plainVowel), true
}

// spaniard is a Spanish word while its endings are taken off.
type spaniard struct {
	latinWord
	endings *spanishLists
}

var spanishVowels = [256]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true, 0xe1: true, 0xe9: true, 0xed: true, 0xf3: true, 0xfa: true, 0xfc: true}

// regions finds where endings count as such.
func (s *spaniard) regions() {
	s.r1 = s.behindConsonant(0)
	s.r2 = s.behindConsonant(s.r1)
	s.rv = len(s.word)
	if len(s.word) < 3 {
		return
	}
	first, second := spanishVowels[s.word[0]], spanishVowels[s.word[1]]
	if second && !first {
		s.rv = 3
		return
	}
	for i := 2; i < len(s.word); i++ { // behind the next vowel after a consonant, and the other way round
		if spanishVowels[s.word[i]] != second {
			s.rv = i + 1
			return
		}
	}
}

// pronoun takes a pronoun off that is attached to a verb: "haciéndola", "verlo".
func (s *spaniard) pronoun() {
	pronoun := s.of(&s.endings.pronouns, s.rv, len(s.word))
	if pronoun == "" {
		return
	}
	verb := s.of(&s.endings.before, s.rv, len(s.word)-len(pronoun))
	switch verb {
	case "":
	case "yendo":
		for _, c := range s.word[:len(s.word)-len(pronoun)-len(verb)] {
			if c == 'u' {
				s.cut(len(pronoun), "")
				return
			}
		}
	case "\xe9r": // "ér", which the stemmer that this one follows takes off too
		s.cut(len(pronoun)+len(verb), "")
	default:
		s.cut(len(pronoun), "")
		for i := len(s.word) - len(verb); i < len(s.word); i++ {
			s.word[i] = plainVowel(s.word[i])
		}
	}
}

// noun takes off what nouns, adjectives and adverbs are made with.
func (s *spaniard) noun() bool {
	end := s.of(&s.endings.nouns, 0, len(s.word))
	at := len(s.word) - len(end)
	switch {
	case end == "":
		return false
	case end == "amente":
		if at < s.r1 {
			return false
		}
		s.cut(len(end), "")
		if s.cutFirst("iv", "os", "ic", "ad") == "iv" {
			s.cutFirst("at")
		}
		return true
	case at < s.r2:
		return false
	}
	made := s.endings.made[end]
	s.cut(len(end), made.put)
	s.cutFirst(made.before...)
	return true
}

// afterU takes off what verbs end in behind a u: "huyeron".
func (s *spaniard) afterU() bool {
	end := s.of(&s.endings.afterU, s.rv, len(s.word))
	if at := len(s.word) - len(end); end == "" || at == 0 || s.word[at-1] != 'u' {
		return false
	}
	s.cut(len(end), "")
	return true
}

// verb takes off what other verbs end in.
func (s *spaniard) verb() {
	end := s.of(&s.endings.verbs, s.rv, len(s.word))
	s.cut(len(end), "")
	switch end {
	case "en", "es", "\xe9is", "emos":
		s.silentU()
	}
}

// residue takes off what gender and number leave.
func (s *spaniard) residue() {
	end := s.of(&s.endings.residues, 0, len(s.word))
	if end == "" || len(s.word)-len(end) < s.rv {
		return
	}
	s.cut(len(end), "")
	if end == "e" || end == "\xe9" {
		s.silentU()
	}
}

// silentU takes off the u of a gu: "pague".
func (s *spaniard) silentU() {
	if s.ends("gu") {
		s.cut(1, "")
	}
}

// plainVowel is a vowel without its acute accent, and any other letter as it is.
func plainVowel(c byte) byte {
	switch c {
	case 0xe1:
		return 'a'
	case 0xe9:
		return 'e'
	case 0xed:
		return 'i'
	case 0xf3:
		return 'o'
	case 0xfa:
		return 'u'
	}
	return c
}

// spanishLists are the endings that are looked for, by their last letters, of which the
// longer stand before the shorter.
type spanishLists struct {
	pronouns, before, nouns, afterU, verbs, residues [256][]string
	made                                             map[string]spanishNoun
}

// spanishNoun is what is put in the place of an ending of nouns, and what may stand
// before it and goes too.
type spanishNoun struct {
	put    string
	before []string
}

// spanishEndings are made when a Spanish word is stemmed for the first time.
var spanishEndings = sync.OnceValue(func() *spanishLists {
	l := &spanishLists{made: map[string]spanishNoun{}}
	enterLatin(&l.pronouns, "selas selos sela selo las les los nos me se la le lo")
	enterLatin(&l.before, "iéndo iendo yendo ando ándo ár ér ír ar er ir")
	enterLatin(&l.afterU, "ya ye yan yen yeron yendo yo yó yas yes yais yamos")
	enterLatin(&l.residues, "os a o á í ó e é")
	enterLatin(&l.verbs, `iésemos iéramos iríamos eríamos aríamos ásemos áramos ábamos isteis iríais iremos ieseis ierais eríais eremos
		asteis aríais aremos íamos irías irían iréis ieses iesen ieron ieras ieran iendo erías erían eréis aseis arías arían aréis
		arais abais íais iste iría irás irán imos iese iera idos idas ería erás erán aste ases asen aría arás arán aron aras aran
		ando amos ados adas abas aban ías ían éis áis iré irá ido ida eré erá emos ase aré ará ara ado ada aba ís ía ió ir id es er
		en ed as ar an ad`)
	enterLatin(&l.nouns, `amientos imientos aciones amiento imiento uciones logías idades encias ancias amente adores adoras ución mente
		logía istas ismos ibles encia anzas antes ancia adora ación ables osos osas ivos ivas ista ismo idad icos icas ible anza
		ante ador able oso osa ivo iva ico ica`)
	for list, made := range map[string]spanishNoun{
		"adora ador ación adoras adores aciones ante antes ancia ancias": {before: []string{"ic"}},
		"mente":             {before: []string{"ante", "able", "ible"}},
		"idad idades":       {before: []string{"abil", "ic", "iv"}},
		"iva ivo ivas ivos": {before: []string{"at"}},
		"logía logías":      {put: "log"},
		"ución uciones":     {put: "u"},
		"encia encias":      {put: "ente"},
	} {
		for _, end := range enterLatin(new([256][]string), list) {
			l.made[end] = made
		}
	}
	return l
})
