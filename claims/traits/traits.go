// Package traits holds what someone or something is one way or another, and
// never two ways at a time, as data: a road closed or open again, a suspect at
// large or held. One YAML file a trait, with its wording in every language and
// its own examples, compiled to Go literals. See [File] for what a file says.
package traits

//go:generate go run -tags unbuilt ../../internal/generate

// File is one trait. Its values exclude each other.
type File struct {
	Name string `yaml:"name"` // "closure"
	Doc  string `yaml:"doc"`  // one sentence on what it tells

	// What has it, so that two texts are sure to mean the same one: who or what
	// is Named; Things, by one noun in both texts; and what there is Once in an
	// event, whatever its texts call it. Of Things that there are Once, only a text
	// that does not tell whose the value is may mean any of them.
	Named  bool `yaml:"named"`
	Things bool `yaml:"things"`
	Once   bool `yaml:"once"`

	// People tells that people have it, beside the nouns of the wording.
	People bool `yaml:"people"`

	// Along is of traits that words for what was done may tell along with it: "was
	// flown to Lima in critical condition".
	Along bool `yaml:"along"`

	// Listed is of traits of which somebody may have several values: nothing is
	// told where another is joined to one by "and".
	Listed bool `yaml:"listed"`

	// Inside is of traits that a text does not tell to have turned: it is wrong
	// where it has two values of one bearer.
	Inside bool `yaml:"inside"`

	// Hourly is of traits that turn within hours: two texts with two values are news
	// that went on, of whichever day they are.
	Hourly bool `yaml:"hourly"`

	Values  []Value   `yaml:"values"`
	Wording []Wording `yaml:"wording"` // one a language
}

// Value is what a trait may be.
type Value struct {
	Name string `yaml:"name"` // "closed"
	Step int    `yaml:"step"` // news goes on from lower steps to higher ones, and to and fro between those of one step; 0 where it does not go on
	Of   string `yaml:"of"`   // where a trait is many, which of them: values of two do not exclude each other
	Not  string `yaml:"not"`  // the value whose words mean this one where they are negated: "has not been charged"
	Also string `yaml:"also"` // the trait, and its value, that the words tell of too: "custody: arrested"
}

// Wording is how one language puts a trait.
type Wording struct {
	Lang  string    `yaml:"lang"`
	Nouns []string  `yaml:"nouns"` // what can have it, in the singular, pronouns too; none for any noun
	Said  []Said    `yaml:"said"`
	Yes   []Example `yaml:"yes"`
	No    []string  `yaml:"no"` // sentences that tell nothing of the trait
}

// Said is the words for a value, by where its bearer stands. A phrase is words
// with single spaces, or alternatives with "|": "a|the knife".
type Said struct {
	Value   string   `yaml:"value"`   // none for words that only look like some of the others
	Behind  []string `yaml:"behind"`  // the bearer before them: "remains closed"
	Passive []string `yaml:"passive"` // the bearer and a finite auxiliary before them: "was closed"
	Planned []string `yaml:"planned"` // the bearer and words of a plan before them: "will testify", "is expected to testify"
	Before  []string `yaml:"before"`  // the bearer behind them: "searching for"
	Alone   []string `yaml:"alone"`   // they tell of the one bearer that an event has: "no arrests"
}

// Example is a sentence and what it says, in order: "road: closed", or "closed"
// where nothing bears it, with " / " between several.
type Example struct {
	Text string `yaml:"text"`
	Says string `yaml:"says"`
	Todo string `yaml:"todo"` // why it is not read right yet; counted, not hidden
}

// Files returns the traits, in order of their names. They are not to be changed.
func Files() []File { return compiled }

// Find returns the trait of a name, or nil.
func Find(name string) *File {
	for i := range compiled {
		if compiled[i].Name == name {
			return &compiled[i]
		}
	}
	return nil
}

// Value returns the value of a name, or an empty one.
func (f *File) Value(name string) Value {
	for _, v := range f.Values {
		if v.Name == name {
			return v
		}
	}
	return Value{}
}
