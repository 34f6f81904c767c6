package compare

import (
	"encoding/json"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

type findingJSON struct {
	ID       string     `json:"id"`
	Check    string     `json:"check"`
	Kind     string     `json:"kind"`
	Verdict  string     `json:"verdict"`
	Severity string     `json:"severity"`
	Message  string     `json:"message"`
	Because  []string   `json:"because"`
	Sides    []sideJSON `json:"sides"`
}

type sideJSON struct {
	Value  *rangeJSON     `json:"value,omitempty"`
	Claims []claims.Claim `json:"claims"`
}

// rangeJSON is a set of values as reports show it, null where it is open.
type rangeJSON struct {
	Min *normalize.Decimal `json:"min"`
	Max *normalize.Decimal `json:"max"`
}

// MarshalJSON writes the finding as the command's reports have it.
func (f Finding) MarshalJSON() ([]byte, error) {
	out := findingJSON{
		ID: f.ID, Check: f.Check, Kind: f.Kind,
		Verdict: f.Verdict.String(), Severity: f.Severity.String(),
		Message: f.Message, Because: f.Because, Sides: make([]sideJSON, len(f.Sides)),
	}
	if out.Because == nil {
		out.Because = []string{}
	}
	for i, s := range f.Sides {
		out.Sides[i].Claims = s.Claims
		if numeric(s) {
			out.Sides[i].Value = newRange(s.Value)
		}
	}
	return json.Marshal(out)
}

// numeric tells whether a side is about a figure.
func numeric(s Side) bool {
	if s.Value != (normalize.Amount{}) {
		return true
	}
	for i := range s.Claims {
		if s.Claims[i].Number != "" {
			return true
		}
	}
	return false
}

func newRange(a normalize.Amount) *rangeJSON {
	var r rangeJSON
	if !a.NoMin {
		r.Min = &a.Min
	}
	if !a.NoMax {
		r.Max = &a.Max
	}
	return &r
}
