// Package spellings holds what is known of names that are written in more than
// one way, as data compiled to Go literals: short forms of first names, words of
// names from other scripts, pairs that look like slips
// and are not, and where a language is spoken, whose quotations need no translator.
package spellings

//go:generate go run -tags unbuilt ../../internal/generate

// File is a list of such names. All are lower case.
type File struct {
	Tag      string     `yaml:"tag"`      // the language of the first names; none for what all share
	Short    []Short    `yaml:"short"`    // first names that people go by another name of
	Scripts  []string   `yaml:"scripts"`  // words of names from another script, without accents, in their common spellings
	Rulers   []string   `yaml:"rulers"`   // those of them that are last names everybody gives alone
	Firms    [][]string `yaml:"firms"`    // what firms end with, each with its abbreviation
	Prefixed []string   `yaml:"prefixed"` // what stands before a name and is no part of it: pro-Brandt
	Pairs    []Pair     `yaml:"pairs"`    // different names one letter apart that are often in one text
	Stopped  []string   `yaml:"stopped"`  // abbreviations that houses write with stops or without
	Bodies   [][]string `yaml:"bodies"`   // nouns that name the same sort of body, by which houses mistake one for the other
	Again    []string   `yaml:"again"`    // words by which a sentence tells that it is another than the one like it before
	Plurals  []string   `yaml:"plurals"`  // endings of nouns in the plural, behind the singular; "y>ies" for one that takes the place of another
	Percent  []string   `yaml:"percent"`  // what the sign % is in words
	Spoken   []string   `yaml:"spoken"`   // the countries where the language is the one most people speak in public, by their codes
	First    []string   `yaml:"first"`    // pronouns of who speaks and of who is spoken to,
	Third    []string   `yaml:"third"`    // and of others, which they become where somebody tells what was said
	Links    [][]string `yaml:"links"`    // prepositions by which the name of a body goes on, those that say the same in one list
	Linked   []string   `yaml:"linked"`   // nouns of bodies that it goes on behind, beside Bodies
	Kin      []string   `yaml:"kin"`      // words by which a name is that of a relative of somebody
	Handed   []string   `yaml:"handed"`   // titles, by name, that fathers, sons and wives have had after one another
}

// Short is a first name and what it may be short for, or be shortened to.
type Short struct {
	Name  string   `yaml:"name"`
	Forms []string `yaml:"forms"`
}

// Pair is two different names.
type Pair struct {
	A string `yaml:"a"`
	B string `yaml:"b"`
}

// Files returns the files, in order of their names.
func Files() []File { return compiled }
