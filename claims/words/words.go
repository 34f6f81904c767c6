// Package words holds the words of news that are not numbers or dates, as
// data: nouns by what they name, and the cues that tell a total from a part,
// a plan from a fact, another event from this one. One YAML file a language,
// compiled to Go literals.
package words

//go:generate go run -tags unbuilt ../../internal/generate

// File is one language's words. All are lower case; a phrase is words with
// single spaces.
type File struct {
	Tag   string `yaml:"tag"`   // BCP 47
	Nouns []Noun `yaml:"nouns"` // what can be counted, by class
	Cues  []Cue  `yaml:"cues"`  // see the constants of package claims

	// Things are words for one thing, in all their forms: "quake" and
	// "earthquake". A class has the same name in every language, so that the fire
	// of one paper is the incendio of another.
	Things []Noun `yaml:"things"`

	// Happenings are verbs for what befalls someone or something once; phrases
	// under one name, in any language, tell of the same.
	Happenings []Cue `yaml:"happenings"`

	// Onsets are verbs of what someone or something does once, beside those of
	// Happenings: their subject tells whether two are one. Under "to X" stand
	// those that tell of X behind words of a plan ("will begin"), under "held",
	// "moved", "sets" and "moves" what a day to come is told with, under "plan"
	// words that open a plan beside those of Cues.
	Onsets []Cue `yaml:"onsets"`

	// Moments are what the date of a statement can tell when, as verbs, participles
	// or nouns; "begins", "ends" and "lasts" go with what began. Beside them stand
	// words that part one from another: "apart", "first", "picture", "work".
	Moments []Cue `yaml:"moments"`

	// Acts are what befalls once in the one event of a text, whoever it is told
	// of: its call, the incident, an arrest; of what "befell" the day is compared and
	// not the hour. Beside them stand words around an hour ("about", "when" what
	// happened follows, "until", "early") and those of a match: "minute", "goal",
	// "sent off"; and "other time", before another thing by which a time is set.
	Acts []Cue `yaml:"acts"`

	// Deeds are words, verbs and nouns alike, for what is done on a day, beside those of
	// Happenings and Acts and under their names where they have one: bombed, shelling.
	Deeds []Cue `yaml:"deeds"`

	// Occasions are what an hour is set for, by any of its names, with how it is told that
	// they take place ("takes place" by itself, "take place" behind "will") and who holds them
	// ("holds", "hold").
	Occasions []Cue `yaml:"occasions"`

	// States are what someone does with what is told, each with its opposite:
	// confirms, denies, tells it.
	States []State `yaml:"states"`

	// Contests say that somebody does not agree: verbs of it ("denies", "turns
	// down"), others that only look like them ("refuses"), nouns for what was told before ("told"), and words that set the
	// sentence against the one before ("against") or call it wrong ("false").
	Contests []Cue `yaml:"contests"`

	// Replies are words beside a contest: those that point back ("these"), verbs
	// of saying it ("insists"), fault that is found with what others defend
	// ("faults"), what is demanded ("demands") and refused ("refuses").
	Replies []Cue `yaml:"replies"`

	// Relations are words that say how two figures of a text stand to each other,
	// beside those of Cues: what "lasted", who is "in office", what was "moved".
	Relations []Cue `yaml:"relations"`

	// Aspects are words that say which of several measures of one thing a figure is: what is
	// told under "only gust" is no figure of what is told without, and one under "either turn
	// first" none of another of its group, "either turn second".
	Aspects []Cue `yaml:"aspects"`

	// Titles are what people are by their work or office. Grades are words
	// beside a title that make it another one: assistant, deputy, former.
	Titles []Title `yaml:"titles"`
	Grades []Cue   `yaml:"grades"`

	// People are words that tell who somebody is: of which sex, on which side of
	// an event. See the constants of package claims.
	People []Person `yaml:"people"`

	// Streets are words of addresses: "road" for what stands behind the name of a
	// street and "via" for what stands before it, "block", "floor", the winds.
	Streets []Cue `yaml:"streets"`

	// Beside are words that matter beside an address: "number" before a number,
	// "dwelling" of which a floor is, and "elsewhere" for what is told of another
	// place than where it happened.
	Beside []Cue `yaml:"beside"`

	// Series are words that tell which in a row something is: "row" behind an
	// ordinal, "in a row" behind its noun, "rise" and the like for what is counted
	// so, "up" and the like for what is the most since when, "one of", "world", "text", "at age"
	// before an age that opens a sentence.
	Series []Cue `yaml:"series"`

	// Frames are patterns of sentences that hold for every kind with the lists
	// they name, in the language of package kinds: a kind says what its verb and
	// its noun are, and the language how they stand in a sentence.
	Frames []string `yaml:"frames"`

	// BeforeNouns are the adjectives that stand before a noun, in a language
	// where others follow it: dos misiles balísticos are missiles, dos nuevos
	// misiles too. None where they all stand before it.
	BeforeNouns []string `yaml:"before-nouns"`

	// Contractions are written out where quotations are compared: the first
	// whose From ends a word is. So are titles that a point cuts short.
	Contractions []Contraction `yaml:"contractions"`
	Shortened    []Contraction `yaml:"shortened"`
}

// State is a state and the words for it, which follow a name.
type State struct {
	Name    string   `yaml:"name"` // "confirmed"
	Not     string   `yaml:"not"`  // "denied"
	Phrases []string `yaml:"phrases"`
}

// Title is what someone is, in all its words.
type Title struct {
	Name    string   `yaml:"name"`    // "director": the same name in every language
	Group   string   `yaml:"group"`   // "head": nobody is two of a group in one body at one time
	Phrases []string `yaml:"phrases"` // in the singular
	Upper   bool     `yaml:"upper"`   // only with a capital before a name: Major Brandt
}

// Contraction is an ending with an apostrophe, or a whole word, and what it
// stands for.
type Contraction struct {
	From string `yaml:"from"` // "n't"
	To   string `yaml:"to"`   // " not"
}

// Person is what words tell of somebody.
type Person struct {
	Name    string   `yaml:"name"`    // "woman", "held"
	Phrases []string `yaml:"phrases"` // that tell it
	Endings []string `yaml:"endings"` // of nouns that do
}

// Noun is a class of nouns.
type Noun struct {
	Class    string   `yaml:"class"`    // "child", "vessel": the same name in every language
	Is       string   `yaml:"is"`       // the wider class: a child is a person
	Words    []string `yaml:"words"`    // in all their forms
	Suffixes []string `yaml:"suffixes"` // endings that make an unlisted noun one of the class
}

// Cue is a list of phrases that mean one thing.
type Cue struct {
	Name    string   `yaml:"name"`
	Phrases []string `yaml:"phrases"`
}

// Files returns the files, in order of their tags.
func Files() []File { return compiled }
