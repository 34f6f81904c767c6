package compare

import (
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

// AppendJSON appends the finding as one line of JSON without a line break, the
// same that [Finding.MarshalJSON] returns.
func (f *Finding) AppendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	dst = jsonw.Str(dst, "id", f.ID)
	dst = jsonw.Str(dst, "check", f.Check)
	dst = jsonw.Str(dst, "kind", f.Kind)
	dst = jsonw.Str(dst, "verdict", f.Verdict.String())
	dst = jsonw.Str(dst, "severity", f.Severity.String())
	dst = jsonw.Str(dst, "message", f.Message)
	dst = jsonw.Strs(dst, "because", f.Because)
	dst = append(jsonw.Key(dst, "sides"), '[')
	for i := range f.Sides {
		dst = f.Sides[i].appendJSON(jsonw.Comma(dst))
	}
	return append(dst, "]}"...)
}

func (s *Side) appendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	value := s.Value
	if !numeric(s) {
		value = normalize.Amount{NoMin: true, NoMax: true} // says nothing
	}
	dst = value.AppendJSON(jsonw.Key(dst, "value"))
	dst = append(jsonw.Key(dst, "claims"), '[')
	for i := range s.Claims {
		dst = s.Claims[i].AppendJSON(jsonw.Comma(dst))
	}
	return append(dst, "]}"...)
}

// MarshalJSON writes the finding as the command's reports have it.
func (f Finding) MarshalJSON() ([]byte, error) { return f.AppendJSON(nil), nil }

// numeric tells whether a side is about a figure.
func numeric(s *Side) bool {
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
