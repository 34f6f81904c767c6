package lang

// Numbers is how a language writes numbers. A word list gives what its words
// are worth; a phrase of two words is also found with a hyphen between them.
type Numbers struct {
	Decimal string `yaml:"decimal"` // the decimal sign, "." or ","; the other one groups
	Swap    bool   `yaml:"swap"`    // both signs are used either way: three digits behind one are a group
	Spaces  bool   `yaml:"spaces"`  // a plain space groups: "15 000"

	Cardinals  []Numeral `yaml:"cardinals"`  // are added: "forty", "two"
	Magnitudes []Numeral `yaml:"magnitudes"` // multiply what stands before: "hundred", "million"
	Groups     []Numeral `yaml:"groups"`     // are counted: "dozen"; alone in the plural they are vague
	Attached   []Numeral `yaml:"attached"`   // multiply the figure they touch: "10k", "$5m"
	Ordinals   []Numeral `yaml:"ordinals"`   // "third", and with times the magnitudes: "hundredth"
	Fractions  []Numeral `yaml:"fractions"`  // value is the denominator: "third", "thirds"

	BelowZero []string `yaml:"below-zero"` // behind a temperature: "below zero"

	Several  []string `yaml:"several"`  // before a magnitude: "several thousand" is two or more
	Articles []string `yaml:"articles"` // stand for one before a magnitude: "a hundred"
	And      []string `yaml:"and"`      // joins parts: "a hundred and five", "treinta y uno"
	AndFrom  int64    `yaml:"and-from"` // joins only behind parts from this value
	AndTo    int64    `yaml:"and-to"`   // to this one; 0 is no limit
	Half     []string `yaml:"half"`     // joins a fraction: "and", "y", "et"
	Of       []string `yaml:"of"`       // "hundreds of thousands", "millones de euros"
	Point    []string `yaml:"point"`    // "three point two"
	Minus    []string `yaml:"minus"`    // "minus five"
	OutOf    []string `yaml:"out-of"`   // "3 out of 10"
	In       []string `yaml:"in"`       // "one in five"
	Over     []string `yaml:"over"`     // "one over three"

	OrdinalEndings []string `yaml:"ordinal-endings"` // "36th", "21e"

	To         []string `yaml:"to"`      // "50 to 60"
	Between    []string `yaml:"between"` // "between 20 and 30"
	BetweenAnd []string `yaml:"between-and"`
	From       []string `yaml:"from"` // "from 20 to 30"
	Or         []string `yaml:"or"`   // "eight or nine"

	Not    []string `yaml:"not"`    // phrases with a number word in them that are no number: "no one"
	Labels []string `yaml:"labels"` // words before a figure that is a name: "route", "flight"

	Relatives []Relative `yaml:"relatives"` // ordinals that say where and not which: "last", "next to last"

	Dial    []string `yaml:"dial"`    // words beside a number that is called for help
	Ranked  []string `yaml:"ranked"`  // nouns that a plain figure ranks: "el 50 aniversario"
	Streets []string `yaml:"streets"` // words behind the figure of a house: "85 boulevard Voltaire"
}

// Numeral is the words for one value.
type Numeral struct {
	Value int64    `yaml:"value"`
	Exp   int      `yaml:"exp"`   // for magnitudes: the power of ten
	Room  int64    `yaml:"room"`  // what may be added is below it; 0: the value's own trailing zeros
	Alone bool     `yaml:"alone"` // a magnitude that stands for itself inside a number: "mil"
	Vague bool     `yaml:"vague"` // without a number before it is two or more of them: "dozens"
	Weak  bool     `yaml:"weak"`  // never opens a number: "un", which is the article
	About bool     `yaml:"about"` // the word itself is an estimate: "vingtaine"
	Joins bool     `yaml:"joins"` // is written in one word with the number before it: "dosmilésimo"
	Noun  bool     `yaml:"noun"`  // counts only a plural right behind it: "both men"
	Words []string `yaml:"words"`
}

// Relative is the words for one place beside another.
type Relative struct {
	From   string   `yaml:"from"`   // "current" or "end"
	Offset int64    `yaml:"offset"` // from there: 1 is the next, 0 the last, -1 the one before
	Alone  bool     `yaml:"alone"`  // is never a verb or an adverb: "previous"
	Behind bool     `yaml:"behind"` // stands behind its noun too: "la página anterior"
	Words  []string `yaml:"words"`
}

// Quantity is what stands around a number.
type Quantity struct {
	Bounds []Bound `yaml:"bounds"`

	Articles        []string    `yaml:"articles"`         // stand between a bound and a figure: "más de un 20 %"
	The             []string    `yaml:"the"`              // the definite article
	AdjectivesAfter bool        `yaml:"adjectives-after"` // what is counted is a noun and then its adjectives
	Units           []UnitNames `yaml:"units"`
	Per             []string    `yaml:"per"`             // "per barrel"
	NotRate         []string    `yaml:"not-rate"`        // behind the time: "5 percent a year ago" is no rate
	PerA            []string    `yaml:"per-a"`           // "a barrel"
	PerNumber       []string    `yaml:"per-number"`      // before a round number: "in every 1,000"
	PerInhabitants  []string    `yaml:"per-inhabitants"` // the same, where inhabitants follow: "pour 100 000 habitants"
	Inhabitants     []string    `yaml:"inhabitants"`     // whom such a number counts
	Net             []string    `yaml:"net"`             // between money and what it is counted by: "1,200 euros net a month"
	Money           []UnitNames `yaml:"money"`           // words that stand before a figure for a sign: "dollars 5m"
	Rates           []UnitNames `yaml:"rates"`           // what else things are counted by: "share", "person"
	RatesAfter      []UnitNames `yaml:"rates-after"`     // how often money is paid, behind it: "1.200 euros mensuales"
	People          []string    `yaml:"people"`          // plurals that do not look it: "people", "men"
	YearOld         []string    `yaml:"year-old"`        // behind a figure: "year-old", "years of age"
	Lasting         []string    `yaml:"lasting"`         // nouns that years measure: "contrato de 15 años" is no age
	Aged            []string    `yaml:"aged"`            // before it
	Decades         []Numeral   `yaml:"decades"`         // people of ten ages: "octogenarian"
	Tenths          []string    `yaml:"tenths"`          // parts of ten years, between a possessive and them: "in his early 40s"
	Having          []string    `yaml:"having"`          // before it, when the word for years follows
	Ages            []string    `yaml:"ages"`            // the word for age
	Tallies         []string    `yaml:"tallies"`         // the count itself: "number", "cifra"
	Parents         []string    `yaml:"parents"`         // who has children: "mother of 13 Ana Ruiz", where 13 opens no address
	Persons         []string    `yaml:"persons"`         // who has an age: "femme de 30 ans", "alumnos de 6 a 7 años"
	Year            []string    `yaml:"year"`            // the word that ages are given in
	More            []string    `yaml:"more"`            // between a number and what it counts: "eight more picks"
	Up              []string    `yaml:"up"`              // words that tell a rise
	Down            []string    `yaml:"down"`
	Plurals         []string    `yaml:"plurals"`      // letters that plural nouns end in
	NotOf           []string    `yaml:"not-of"`       // behind a unit, what is not measured: "long", "away"
	VerbEndings     []string    `yaml:"verb-endings"` // that tell a verb before a figure: "spending $5"
	Moves           []string    `yaml:"moves"`        // words behind which "from 5 to 6" are two figures
	Both            []string    `yaml:"both"`         // joins two bounds: "over 5 and under 9"
	Scores          []string    `yaml:"scores"`       // words beside which "3-2" is a score
}

// Bound is the wordings of one bound, before and after the figure.
type Bound struct {
	Means  string   `yaml:"means"` // "at least", "over", "at most", "under", "nearly", "about", "roughly", "exactly"
	Before []string `yaml:"before"`
	After  []string `yaml:"after"`
}

// UnitNames is the words for one unit.
type UnitNames struct {
	Unit  string   `yaml:"unit"` // its canonical name
	Words []string `yaml:"words"`
}
