// Package wording holds how the languages speak of those in office: titles,
// words such as former and acting, and the verbs that tell whether a clause
// has someone act now. Its files are read strictly and compiled to Go
// literals.
package wording

//go:generate go run -tags unbuilt ../../../internal/generate

// File is one language's wording. Words are in lower case; a phrase is words
// with single spaces, and a hyphen in a text counts as a space.
type File struct {
	Tag string `yaml:"tag"` // BCP 47

	Roles []Role `yaml:"roles"` // the titles, by role

	// Modifiers stand before or behind a title.
	Former    []string `yaml:"former"`    // former, ex, late
	Prefix    []string `yaml:"prefix"`    // written together with a title for former: "expresidente"
	Then      []string `yaml:"then"`      // then
	Acting    []string `yaml:"acting"`    // acting, interim
	Future    []string `yaml:"future"`    // elect, designate, nominee, incoming
	Current   []string `yaml:"current"`   // current, incumbent, outgoing
	NotTitle  []string `yaml:"not_title"` // deputy, assistant: what follows is another office
	OfPlace   []string `yaml:"of_place"`  // of, de la: between a title and its place
	Neutral   []string `yaml:"neutral"`   // capitalised before a title and no place: Democratic, Mr
	Any       []string `yaml:"any"`       // the indefinite article: "a Trump administration" is none yet
	Possessed []string `yaml:"possessed"` // "'s"

	// Governments are named by who leads them.
	Government []string  `yaml:"government"` // administration, government
	Seats      []string  `yaml:"seats"`      // White House: only with a name beside it
	Officials  []string  `yaml:"officials"`  // officials, aides
	Under      []string  `yaml:"under"`      // of, under: "the government of Biden"
	Ordinals   []Ordinal `yaml:"ordinals"`   // first, second
	InTheir    []string  `yaml:"in_their"`   // before an ordinal: "in his"
	Year       []string  `yaml:"year"`       // behind an ordinal: "year in office"

	Clause Clause `yaml:"clause"`
}

// Role is an office of the same kind in many countries.
type Role struct {
	Role   string   `yaml:"role"`
	Titles []string `yaml:"titles"`
}

// Ordinal is an ordinal word.
type Ordinal struct {
	Number int      `yaml:"number"`
	Words  []string `yaml:"words"`
}

// Clause lists what tells the time of a clause by its verb.
type Clause struct {
	Be            []string `yaml:"be"`             // is, are
	Progressive   []string `yaml:"progressive"`    // endings of the verb behind Be that make it act: ing
	Bound         []string `yaml:"bound"`          // words behind Be that make it act: expected, set, poised
	Passive       []string `yaml:"passive"`        // been, being: acted on
	Perfect       []string `yaml:"perfect"`        // has, have
	PerfectTells  bool     `yaml:"perfect_tells"`  // the perfect is the plain past: "a annoncé"
	Pluperfect    []string `yaml:"pluperfect"`     // had
	Future        []string `yaml:"future"`         // will
	FutureEndings []string `yaml:"future_endings"` // rá, rán
	Now           []string `yaml:"now"`            // present forms of verbs that act: says, announces
	Told          []string `yaml:"told"`           // past forms: said, announced
	ToldEndings   []string `yaml:"told_endings"`   // ed
	BareObject    bool     `yaml:"bare_object"`    // a noun behind a past form is its object: "who charged President Smith"
	Was           []string `yaml:"was"`            // was, were: the past, whatever follows
	NotNow        []string `yaml:"not_now"`        // verbs that a past government still does: deserves, faces
	Skip          []string `yaml:"skip"`           // between subject and verb, besides adverbs: also, reportedly
	SkipEndings   []string `yaml:"skip_endings"`   // ly
	Past          []string `yaml:"past"`           // words that put a clause with a past verb further back: during, when
	Record        []string `yaml:"record"`         // words of what keeps the past, whatever the verb: memoir, headline
	Works         []string `yaml:"works"`          // what retells the past in the present, in the whole paragraph: film, novel
	If            []string `yaml:"if"`             // if, had: nothing is claimed
	Relative      []string `yaml:"relative"`       // who, which
	To            []string `yaml:"to"`             // between perfect and infinitive: has to
}

// Files returns the files in order of their tags.
func Files() []File { return compiled }
