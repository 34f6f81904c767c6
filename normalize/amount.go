package normalize

// Amount is the set of values a figure allows: all from Min to Max in Unit.
// "36" is [36, 36], "at least 36" [36, ∞), "1.2 million" what rounds to it.
type Amount struct {
	Min, Max     Decimal
	NoMin, NoMax bool // open to that side: Min or Max says nothing
	MinOut       bool // Min itself is not in the set: "over 1.5 metres"
	MaxOut       bool
	Unit         string // a canonical name in the singular; empty for a plain count
}

// Agrees tells whether a and b can both be true: their units are the same and
// the sets share a value. It is symmetric and reflexive, not transitive.
func (a Amount) Agrees(b Amount) bool {
	return a.Unit == b.Unit && !a.below(&b) && !b.below(&a)
}

// below tells whether all of a lies below all of b.
func (a *Amount) below(b *Amount) bool {
	if a.NoMax || b.NoMin {
		return false
	}
	c := a.Max.Cmp(b.Min)
	return c < 0 || c == 0 && (a.MaxOut || b.MinOut)
}

// Below tells whether every value of a is less than every value of b, in one unit.
func (a Amount) Below(b Amount) bool { return a.Unit == b.Unit && a.below(&b) }

// Change is how a figure is bounded or moves.
type Change uint8

// The changes, written "=", ">", "<", "~", "up" and "down". A direction wins
// over a bound: "rose more than 5 percent" is Up.
const (
	Equal Change = iota + 1
	More         // at least, over, more than
	Less         // up to, under
	About        // about, some, roughly, nearly
	Up           // rose, an increase of
	Down         // fell, a loss of
)

var changeNames = [...]string{Equal: "=", More: ">", Less: "<", About: "~", Up: "up", Down: "down"}

// String writes c as the command does.
func (c Change) String() string {
	if c == 0 || int(c) >= len(changeNames) {
		return ""
	}
	return changeNames[c]
}
