package normalize

import "github.com/gainsay/gainsay/internal/vocab"

// tables are what is compiled of the file of a language. What is by Word ends
// with the last word that it says something of.
type tables struct {
	before  []string // the beginnings and endings that an apostrophe divides
	after   []string
	classes []Class // by Word
	times   senses
	lex     lexicon
	opens   []opening // by Word
	stems   []uint8   // by Word: how many of its bytes are its stem, 0 where the stem is no beginning of it
}

// built is what is compiled ahead of one language: its tables, and the words
// that have got no number from package vocab yet, in the order of their numbers.
type built struct {
	tag    string
	sum    uint64 // of the numbers it was compiled by, see [vocab.Sum]
	late   []string
	tables tables
}

// trim makes the tables independent of how many words there are.
func (t *tables) trim() {
	t.classes, t.opens, t.stems, t.lex.roles = vocab.Trim(t.classes), vocab.Trim(t.opens), vocab.Trim(t.stems), vocab.Trim(t.lex.roles)
	t.times.byWord, t.times.wake, t.times.second = vocab.Trim(t.times.byWord), vocab.Trim(t.times.wake), vocab.Trim(t.times.second)
}
