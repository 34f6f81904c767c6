package claims_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// fill sets every field below v to something else than its zero value.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0))
		fill(v.Index(1))
	case reflect.String:
		v.SetString("“two\n\"words”")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int32, reflect.Int64:
		v.SetInt(5)
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(2)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	default:
		panic(v.Kind())
	}
}

func TestClaimJSON(t *testing.T) {
	var full claims.Claim
	fill(reflect.ValueOf(&full).Elem())
	full.Value = normalize.Amount{Min: normalize.Decimal{Coef: 15, Exp: -1}, NoMax: true, MinOut: true, Unit: "metre"}
	for name, c := range map[string]claims.Claim{
		"every field":  full,
		"no figure":    {Kind: "office", Part: claims.Title},
		"open below":   {Kind: "killed", Number: "up to 40", Value: normalize.Amount{NoMin: true, Max: normalize.Int(40)}},
		"a huge value": {Kind: "money", Number: "1e15", Value: normalize.Amount{Min: normalize.Decimal{Coef: 1, Exp: 15}, Max: normalize.Decimal{Coef: 1, Exp: 15}, Unit: "dollar"}},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := json.Marshal(c)
			require.NoError(t, err)
			var back claims.Claim
			require.NoError(t, json.Unmarshal(data, &back))
			again, err := json.Marshal(back)
			require.NoError(t, err)
			require.Equal(t, string(data), string(again))
			require.Zero(t, c.Value.Min.Cmp(back.Value.Min))
			require.Zero(t, c.Value.Max.Cmp(back.Value.Max))
			if c.Origin == nil { // reads back as one that says nothing
				c.Origin, c.Event.Scene = new(claims.Origin), new(claims.Scene)
			}
			back.Value = c.Value // equal, though perhaps with other trailing zeros
			require.Equal(t, c, back)
		})
	}
}

func TestClaimJSONRefuses(t *testing.T) {
	for _, tt := range []struct{ json, why string }{
		{`{"document":"a"}`, "no kind"},
		{`{"kind":"killed","start":5,"end":2}`, "bytes 5 to 2"},
		{`{"kind":"killed","count":"sum"}`, `"sum" is none of event, total, period, part, rank`},
		{`{"kind":"killed","as_of":"2026-02-30"}`, `as_of: "2026-02-30" is not a date`},
		{`{"kind":"killed","change":"?"}`, "is not known"},
		{`{"kind":"killed","passage":"x"}`, `passage: "x" is not hexadecimal`},
	} {
		var c claims.Claim
		require.ErrorContains(t, json.Unmarshal([]byte(tt.json), &c), tt.why)
	}
}
