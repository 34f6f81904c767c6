package offices

import "github.com/gainsay/gainsay/normalize"

// As is how a mention says that someone holds an office.
type As uint8

// The ways. A mention without a word for it is Current.
const (
	Current As = iota + 1 // "President Joe Biden", "the Biden administration"
	Former                // "former", "ex-", "late"
	Future                // "-elect", "incoming", "nominee"
	Acting                // "acting", "interim"
	Then                  // "then-President": in office at the time told of
)

var asNames = [...]string{"", "current", "former", "future", "acting", "then"}

// String writes the word as the command does.
func (a As) String() string {
	if int(a) >= len(asNames) {
		return ""
	}
	return asNames[a]
}

// Tense is what time the clause around a mention is about.
type Tense uint8

// The tenses. Untold is none of the others: the mention is no subject, or its
// verb is not known.
const (
	Untold Tense = iota
	Now          // has them act or be at the time of writing: "is weighing", "said on Tuesday"
	Told         // in the plain past: "said"
	Past         // before the time of writing: "had argued", "in 2022"
	Aside        // told of somebody else's doing: "under", "by", "of"
	Quoted       // in a quotation, whose time may be another
)

var tenseNames = [...]string{"", "now", "told", "past", "aside", "quoted"}

// String names the tense, and Untold "".
func (t Tense) String() string {
	if int(t) >= len(tenseNames) {
		return ""
	}
	return tenseNames[t]
}

// Mention is a place in a text that says who holds, held or will hold an office.
type Mention struct {
	normalize.Span
	First, Last int // its tokens [First, Last)

	Person     string // as the tables name them
	Office     string // "us/president"
	Table      string // "offices/us.yaml"
	As         As
	Tense      Tense
	On         normalize.Day // the day the clause is about, where it is told
	Government bool          // names a government by who leads it
	Ordinal    int           // 46 in "the 46th president", 2 in "the second Trump administration"
	Year       int           // 3 in "in his third year in office"
	Sure       bool          // the name is given in full somewhere, or nobody else is meant by it in this time
}
