package places

//go:generate go run -tags unbuilt ../../internal/generate

// File is one data file: a part of the atlas, which is places, or the names
// of places in one language, or both. All files of the folder together are
// the gazetteer.
type File struct {
	Tag    string  `yaml:"tag"`    // BCP 47; empty for what holds in every language
	Places []Place `yaml:"places"` // the atlas
	Names  []Names `yaml:"names"`  // names in the language

	// Lowercase says that the language writes adjectives of place in lower case.
	Lowercase bool `yaml:"lowercase"`

	// People are names that people and clubs bear too. They are no place
	// beside another capitalised word: "Paris Hilton", "Whitney Houston".
	People []string `yaml:"people"`

	// Guarded are names that must be shown to be places as well, by a word
	// of Within before them or by another place: "in Jordan", "Amman, Jordan".
	Guarded []string `yaml:"guarded"`

	// Others are names that hold the name of a place and are none, such as
	// "Bank of England".
	Others []string `yaml:"others"`

	Within []string `yaml:"within"` // prepositions of place: "in", "near"
	Before []string `yaml:"before"` // capitalised words that go with a place behind them: "Downtown"
	After  []string `yaml:"after"`  // and with one before them: "Police"
	Towns  []string `yaml:"towns"`  // nouns that take a name after a preposition: "the city of"
}

// Place is a place of the atlas.
type Place struct {
	// ID is the place's path: "FR" (ISO 3166-1), "US/CA" (ISO 3166-2),
	// "US/CA/los-angeles", "middle-east". It lies in what its path says.
	ID   string   `yaml:"id"`
	Name string   `yaml:"name"` // canonical, in English
	Also []string `yaml:"also"` // names that hold in every language as well
	In   []string `yaml:"in"`   // what else it lies in

	// Shared says that Name and Also are borne by other places too, listed or
	// not. They count only where the sentence names a place around or inside.
	Shared bool `yaml:"shared"`
}

// Names are a place's names in one language. Where Names or Shared are given
// they stand instead of the atlas's.
type Names struct {
	ID         string   `yaml:"id"`
	Names      []string `yaml:"names"`
	Shared     []string `yaml:"shared"`     // names as with [Place.Shared]
	Adjectives []string `yaml:"adjectives"` // adjectives and inhabitants, in all forms
	Comma      []string `yaml:"comma"`      // abbreviations that count only after a town and a comma: "Calif."
}
