package claims

import (
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// Claim is one statement of a document, with the bytes it stands on.
type Claim struct {
	*Origin // the document, one for all of its claims
	normalize.Span
	Quote        string // the bytes of Span
	Line, Column int    // of Start, from 1; columns count bytes

	Kind    string // "killed", "strikes", "office", …
	Number  string // the figure as the text writes it: "at least 36"
	Value   normalize.Amount
	Of      string   // what is counted, in the words of the text
	Head    string   // the stem of what is counted: "traffick"
	Scope   []string // stems of the words that narrow it, sorted: "children", "civilian"
	Aspects []string // which of several measures of one thing it is, where words of the text say so: "only gust", "either turn first"
	Key     string   // for kinds without a name of their own, what is measured: stems of noun and verb
	Since   string   // the start of a running total or period, as TIMEX3: "2025-09"
	Event   Event
	Context []string       // stems of the other content words of the clause, sorted
	Speaker string         // who says so, when the text names someone
	Whole   normalize.Span // the figure it is part of, or that it makes with others: "nine civilians and seven soldiers"; empty when not beside it

	// Subject, Object and Expected are for claims that are not counts, but for the place
	// of which a count tells all so far, whose id is its Object: "MX". A name,
	// a status, an office has a Subject (whose) and an Object (what). A claim
	// that can be checked against itself, such as a weekday and a date, has in
	// Object what the text says and in Expected what follows from it.
	Subject  string
	Object   string
	Expected string

	Also []Place // for a name, where else its part has it in the same letters; some places, not all of a long text's

	Sentence int    // the sentence's index in its part, from 0
	Passage  uint64 // a hash of the sentence's words: equal where outlets print one wire's copy
	Rule     string // the rule that made the claim: "kinds/killed.yaml#en3" is its third English pattern

	Before, After string // some words around Quote, by which to find it again

	AsOf       normalize.Day // the day the claim is about or was true; 0 when not known
	Part       Part
	Change     normalize.Change
	Count      Count
	Stance     Stance
	Background bool          // tells of another event than the document's own
	Superseded bool          // the text itself calls the figure old: "up from 36", "first put at 36"
	As         offices.As    // how the holder of an office is said to hold it
	Tense      offices.Tense // what time the clause of an office is about

	figure normalize.Span // the mention it was made of
	tokens [2]int         // the match's tokens
}

// Origin is what the claims of one document have in common, so that they
// share it. Claims that were extracted, read from JSON or are in a finding
// always have one. One that a program makes may go without into comparing and
// writing, but its Document cannot be read before it has one.
type Origin struct {
	Document  string        // the document's ID, or the file of a table
	Source    string        // the document's source
	Language  string        // BCP 47
	Published normalize.Day // the document's day
	Earliest  normalize.Day // for an undated document, the last day its text tells as past
}

// Place is a range of bytes of a part, with the line and the column of its
// start.
type Place struct {
	normalize.Span
	Line, Column int // from 1; columns count bytes
}

// Part is the part of a document that a span is in.
type Part uint8

// The parts, written "title" and "text".
const (
	Title Part = iota + 1
	Body
)

// Count says how a figure counts.
type Count uint8

// The ways of counting.
const (
	OfEvent Count = iota + 1 // "event": in this event
	Total                    // "total": running since a start
	PerTime                  // "period": in 2025, per day
	PartOf                   // "part": part of a whole named beside it
	Rank                     // "rank": the 36th
)

// Stance is how a claim is put forward.
type Stance uint8

// The stances.
const (
	Asserted Stance = iota + 1
	Reported        // "reportedly", by someone unnamed
	Planned         // "will", "plans to"
	Possible        // "may have", "feared"
	Denied          // "did not", "denied that"
)

// Event is what a claim is about, as far as the text tells.
type Event struct {
	From, To normalize.Day // when it happened; 0 where open
	*Scene
}

// Scene is where an event was and who and what was in it. The claims of a
// sentence mostly share one. It is nil where [Origin] may be.
type Scene struct {
	Places []string // ids of package places, such as "FR/paris"
	Names  []string // people and organizations
	Nouns  []string // stems of what happened: "earthquake", "ferri"
	Sites  []string // places that package places does not know: what a sentence is "in" or "near"
}

func enum(names []string, i int) string {
	if i <= 0 || i >= len(names) {
		return ""
	}
	return names[i]
}

var (
	partNames   = []string{"", "title", "text"}
	countNames  = []string{"", "event", "total", "period", "part", "rank"}
	stanceNames = []string{"", "asserted", "reported", "planned", "possible", "denied"}
	asNames     = []string{"", "current", "former", "future", "acting", "then"}
	tenseNames  = []string{"", "now", "told", "past", "aside", "quoted"}
)

// String writes the part as the command does.
func (p Part) String() string { return enum(partNames, int(p)) }

// String writes the count as the command does.
func (c Count) String() string { return enum(countNames, int(c)) }

// String writes the stance as the command does.
func (s Stance) String() string { return enum(stanceNames, int(s)) }
