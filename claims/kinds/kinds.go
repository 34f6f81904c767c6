// Package kinds holds the built-in kinds of claim, as data: one YAML file a
// kind, with its wording in every language and its own examples, compiled to
// Go literals. See [File] for what a file says.
package kinds

//go:generate go run -tags unbuilt ../../internal/generate

// File is one kind of claim.
type File struct {
	Name    string    `yaml:"name"`    // "killed"
	Doc     string    `yaml:"doc"`     // one sentence on what is counted
	Check   string    `yaml:"check"`   // the check that judges it
	Unit    string    `yaml:"unit"`    // the unit of its values: "person"; a measure has the figure's own
	Units   []string  `yaml:"units"`   // for measures: the units a figure must have, by canonical name; "money" is any currency, "money each" any of it for one of something: "dollar per barrel", "money a share" for a share of stock, "money a year" so much a year
	Grows   bool      `yaml:"grows"`   // a running total that can only rise
	Same    []string  `yaml:"same"`    // facets that must agree: "scope", "verb"; "announced" is what is planned as good as done, "one" what an event mostly has one of, "hour" what changes by the hour, "clock" what grows through one day, "some" what is counted out of others by nature: two of them are critical, "bearer" what each of several people has, "party" what each of several parties wins, "person" what people with full names pay or are sold for, "noun" what is told as a note where no noun beside both is one: the runway was closed, the road, "noted" what is told as a note since nobody has measured how often it is right
	Kin     []string  `yaml:"kin"`     // kinds in whose words another text may tell the same figure: those who were at a protest attended it
	Whole   []string  `yaml:"whole"`   // noun classes that are all that the kind counts: passengers aboard; jobs and workers, as the first of them
	Wording []Wording `yaml:"wording"` // one a language
}

// Wording is how one language puts a kind.
//
// A pattern is elements with single spaces. A word, or alternatives with "|",
// matches a token in any case. "<list>" matches a word of a list below.
// "{n}" is a figure with the noun phrase it counts; "{n:person}" one whose
// noun is of that class or that has no noun; "{n:}" one that has none;
// "{n=list}" one whose noun is in a list below, "{n~list}" one with such a word
// before its noun: "40 displaced villagers"; with "nth" in place of "n" it
// counts one more of some, "a fourth body". "~" is a gap inside the clause, in
// which no other figure and no other verb stands. A word with "?" may be
// missing. "!" at the end says that no object follows, so that "killed" is
// passive. A pattern without a figure says that there was none: "no one was
// hurt"; with "=1" at its end, that there was one: "un muerto".
//
// Lists of some names are read by the frames of the language too, patterns that
// all kinds share: "done" is what has happened to those who are counted
// (rescued), "do" the verb in all other forms, and those too before an object
// (rescues, rescued), "act" its noun (rescue), "ones" what they are called
// (survivors), and "it" the things that a kind counts, where it counts no people.
type Wording struct {
	Lang     string    `yaml:"lang"`
	Lists    []List    `yaml:"lists"`
	Patterns []string  `yaml:"patterns"`
	Yes      []Example `yaml:"yes"`
	No       []string  `yaml:"no"` // sentences that make no claim of the kind
}

// List is a named list of words.
type List struct {
	Name  string   `yaml:"name"`
	Words []string `yaml:"words"`
}

// Example is a sentence and the figures of the kind's claims in it, as
// written: "at least 36", or several with " / " between.
type Example struct {
	Text   string `yaml:"text"`
	Figure string `yaml:"figure"`
	Todo   string `yaml:"todo"` // why it is not read right yet; counted, not hidden
}

// Files returns the kinds, in order of their names.
func Files() []File { return compiled }
