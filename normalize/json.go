package normalize

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/internal/jsonw"
)

// AppendJSON appends the set as {"min":36,"max":null}: null where it is open.
// A bound that is not itself in the set is told by min_out or max_out. The
// unit is left to the caller.
func (a Amount) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"min":`...)
	if a.NoMin {
		dst = append(dst, "null"...)
	} else {
		dst = a.Min.append(dst)
	}
	dst = append(dst, `,"max":`...)
	if a.NoMax {
		dst = append(dst, "null"...)
	} else {
		dst = a.Max.append(dst)
	}
	if a.MinOut {
		dst = jsonw.Bool(dst, "min_out", true)
	}
	if a.MaxOut {
		dst = jsonw.Bool(dst, "max_out", true)
	}
	return append(dst, '}')
}

// MarshalJSON writes the set, without its unit, as [Amount.AppendJSON] does.
func (a Amount) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// UnmarshalJSON reads what [Amount.MarshalJSON] writes.
func (a *Amount) UnmarshalJSON(data []byte) error {
	var j struct {
		Min    *Decimal `json:"min"`
		Max    *Decimal `json:"max"`
		MinOut bool     `json:"min_out"`
		MaxOut bool     `json:"max_out"`
	}
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*a = Amount{NoMin: j.Min == nil, NoMax: j.Max == nil, MinOut: j.MinOut, MaxOut: j.MaxOut, Unit: a.Unit}
	if j.Min != nil {
		a.Min = *j.Min
	}
	if j.Max != nil {
		a.Max = *j.Max
	}
	return nil
}

// UnmarshalJSON reads a JSON number of up to 18 digits.
func (d *Decimal) UnmarshalJSON(data []byte) error {
	mantissa, e, _ := strings.Cut(strings.ToLower(string(data)), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimRight(whole+fraction, "0")
	exp := len(whole) - len(digits)
	if strings.Trim(digits, "-") == "" {
		*d = Decimal{}
		return nil
	}
	if e != "" {
		n, err := strconv.Atoi(e)
		if err != nil {
			return fmt.Errorf("%s is not a number", data)
		}
		exp += n
	}
	coef, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || exp < math.MinInt8 || exp > math.MaxInt8 {
		return fmt.Errorf("%s is not a number of up to 18 digits", data)
	}
	*d = Decimal{Coef: coef, Exp: int8(exp)}
	return nil
}

// MarshalText writes c as the command does: "=", ">", "up".
func (c Change) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what [Change.MarshalText] writes.
func (c *Change) UnmarshalText(text []byte) error {
	for i, name := range changeNames {
		if string(bytes.TrimSpace(text)) == name {
			*c = Change(i)
			return nil
		}
	}
	return fmt.Errorf("change %q is not known", text)
}
