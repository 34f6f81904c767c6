package normalize

// Type is what a [Mention] is.
type Type uint8

// The types of mention.
const (
	Quantity Type = iota + 1
	Ordinal       // "the 36th": Number is 36
	Date          // a day or a span of days
	Time          // a time of day
	Duration      // "14 months"
	Set           // "every Friday"
)

var typeNames = [...]string{Quantity: "quantity", Ordinal: "ordinal", Date: "date", Time: "time", Duration: "duration", Set: "set"}

// String writes the type as the command does.
func (t Type) String() string {
	if t == 0 || int(t) >= len(typeNames) {
		return ""
	}
	return typeNames[t]
}

// Mention is a value that a text states, with where it stands.
type Mention struct {
	Span
	First, Last int // its tokens [First, Last)
	Type        Type

	// Quantity, Ordinal and Duration: the figure as written, or both ends of
	// a range.
	Number, High Decimal
	Range        bool
	Change       Change
	Amount       Amount // the set of values it allows, with its unit
	Of           Span   // what is counted or measured; empty when the text does not say

	// Origin is set for an Ordinal that says where and not which, which only
	// a [Reader] makes that is asked for it: its Number counts from there.
	Origin Origin

	// Date, Time, Duration and Set.
	Timex    Timex
	Relation Relation // how the words before it bound what is said
	From, To Day      // the first and last day it can mean; 0 where open
}
