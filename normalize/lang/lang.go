// Package lang holds what differs between languages, as data: one YAML file a
// language, read strictly and compiled to Go literals by go generate, so that
// a program starts without parsing anything.
package lang

//go:generate go run -tags unbuilt ../../internal/generate

// File is one language file. Words are written in lower case; a phrase is
// words with single spaces. A word is written once in a list.
type File struct {
	Tag  string `yaml:"tag"`  // BCP 47
	Name string `yaml:"name"` // in English

	// Split says where an apostrophe divides a word in two tokens: before
	// these endings ("'s") and after these beginnings ("l'").
	Split Split `yaml:"split"`

	// Abbreviations are words whose full stop does not end a sentence: what
	// stands before a name or a figure. One that is written with a capital
	// here is an abbreviation only where it has a capital.
	Abbreviations []string `yaml:"abbreviations"`

	// Closing are abbreviations that can be a sentence's last word too:
	// "Ltd.", "etc.". What follows decides: any capital after one that is
	// written small here, a common first word after one that is not.
	Closing []string `yaml:"closing"`

	// Classes are the closed word classes by name (see normalize.Class), and
	// the open words that a reader of noun phrases must stop at.
	Classes []Class `yaml:"classes"`

	// Times are the words of dates, times, durations and sets.
	Times []Time `yaml:"times"`

	// DayFirst tells how 3/10/2026 is read: the day before the month.
	DayFirst bool `yaml:"day_first"`

	// DayFirstIn are the regions (ISO 3166) where the day stands first though
	// it does not elsewhere: 3/10/2026 in British English.
	DayFirstIn []string `yaml:"day_first_in"`

	// BareHours tells that a figure behind "at" is an hour: a las 18.
	BareHours bool `yaml:"bare_hours"`

	// BareUnits tells that "the day" alone can be that of the text.
	BareUnits bool `yaml:"bare_units"`

	// DateArticle tells that the article belongs to a date, and that months
	// are in lower case: el 10 de marzo, but "the March 10 hearing".
	DateArticle bool `yaml:"date_article"`

	// WeekShift tells that "last Monday" is that of the week before, and not
	// the nearest one.
	WeekShift bool `yaml:"week_shift"`

	// ShiftAfter tells that "last" and "next" may follow: lunes pasado.
	ShiftAfter bool `yaml:"shift_after"`

	// Forms joins what a stemmer does not ("struck" is "strike") and, listed
	// alone, parts what it joins wrongly ("operative" is not "operation").
	Forms [][]string `yaml:"forms"`

	// StemEndings are all that the stemmer changes words by, so that words with
	// other endings are their own stems; none listed, any may change.
	StemEndings []string `yaml:"stem_endings"`

	Numbers  Numbers  `yaml:"numbers"`
	Quantity Quantity `yaml:"quantity"`
}

// Class lists the words of one word class.
type Class struct {
	Name  string   `yaml:"name"`
	Words []string `yaml:"words"`
}

// Split lists where an apostrophe divides a word.
type Split struct {
	Before []string `yaml:"before"`
	After  []string `yaml:"after"`
}

// Time lists words and phrases that mean the same in an expression of time.
// What Is can be, and what As then says, stands in normalize/timekind.go.
type Time struct {
	Is    string   `yaml:"is"`
	As    string   `yaml:"as"`
	Words []string `yaml:"words"`
}

// Files returns the language files, in order of their tags.
func Files() []File { return compiled }
