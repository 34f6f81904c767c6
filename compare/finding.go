package compare

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/normalize"
)

// Verdict is what a disagreement is.
type Verdict uint8

// The verdicts, weakest first.
const (
	Update      Verdict = iota + 1 // time or a declared revision explains it
	Dispute                        // the text itself reports the disagreement
	Discrepancy                    // the values exclude each other; whether date or scope explains it is not told
	Conflict                       // same thing, same scope, same time: cannot both be true
)

var verdictNames = [...]string{Update: "update", Dispute: "dispute", Discrepancy: "discrepancy", Conflict: "conflict"}

// String writes the verdict as the command does.
func (v Verdict) String() string {
	if v == 0 || int(v) >= len(verdictNames) {
		return ""
	}
	return verdictNames[v]
}

// Severity is how loud a finding is.
type Severity uint8

// The severities, quietest first.
const (
	Note Severity = iota + 1
	Warning
	Error
)

var severityNames = [...]string{Note: "note", Warning: "warning", Error: "error"}

// String writes the severity as the command does.
func (s Severity) String() string {
	if s == 0 || int(s) >= len(severityNames) {
		return ""
	}
	return severityNames[s]
}

// Severity is the verdict's default severity.
func (v Verdict) Severity() Severity {
	switch v {
	case Conflict:
		return Error
	case Discrepancy:
		return Warning
	}
	return Note
}

// Finding is one disagreement with all its sides.
type Finding struct {
	ID       string // a fingerprint of what disagrees, the same when lines move
	Check    string
	Kind     string
	Verdict  Verdict
	Severity Severity
	Message  string
	Because  []string // what made the sides comparable, in an editor's words
	Sides    []Side
}

// Side is one of the values that disagree, with the claims that state it.
type Side struct {
	Value  normalize.Amount
	Claims []claims.Claim
}

// compareFindings puts the worst first, then follows the texts.
func compareFindings(a, b Finding) int {
	if c := cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(b.Verdict, a.Verdict)); c != 0 {
		return c
	}
	if c := slices.CompareFunc(a.Sides, b.Sides, compareSides); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(a.Check, b.Check),
		cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.ID, b.ID),
		cmp.Compare(a.Message, b.Message),
		slices.Compare(a.Because, b.Because),
	)
}

func compareSides(a, b Side) int {
	for i := range min(len(a.Claims), len(b.Claims)) {
		if c := order.Claims(&a.Claims[i], &b.Claims[i]); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(len(a.Claims), len(b.Claims)), order.Amounts(a.Value, b.Value))
}
