package shelf

import (
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
)

// fillAll sets every field below v to something of its own.
func fillAll(v reflect.Value, next *int64) {
	*next++
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillAll(v.Field(i), next)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fillAll(v.Index(0), next)
		fillAll(v.Index(1), next)
	case reflect.String:
		v.SetString(string(rune('a' + *next%26)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int32, reflect.Int64:
		v.SetInt(*next)
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(uint64(*next))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fillAll(v.Elem(), next)
	}
}

// TestPack says that a claim comes back from a store as it went in, with
// every field that it has, and that claims that share things do.
func TestPack(t *testing.T) {
	next := int64(0)
	var one, other claims.Claim
	fillAll(reflect.ValueOf(&one).Elem(), &next)
	fillAll(reflect.ValueOf(&other).Elem(), &next)
	other.Origin, other.Kind = one.Origin, one.Kind
	third, fourth := other, claims.Claim{Origin: one.Origin, Kind: one.Kind, Event: claims.Event{Scene: new(claims.Scene)}}
	third.Value.NoMax, third.Value.Max, third.Start, third.End = false, third.Value.Min, -1, -5
	for _, spilled := range []bool{false, true} {
		var s Store
		in := []claims.Claim{one, other, third, fourth}
		require.NoError(t, s.Add(slices.Clone(in)))
		s.Pack()
		if spilled {
			s.Flush()
		}
		kept := s.Open()
		require.Equal(t, 1, kept.Documents())
		var got []claims.Claim
		for _, c := range kept.Claims(0) {
			got = append(got, *c)
			require.Equal(t, *c, kept.Keep(c))
		}
		slices.SortFunc(in, func(a, b claims.Claim) int { return order.Claims(&a, &b) })
		require.Equal(t, in, got)
		require.NoError(t, s.Close())
	}
}

// TestGone says that a file that cannot be read is an error and no panic.
func TestGone(t *testing.T) {
	s := Store{Dir: t.TempDir()}
	require.NoError(t, s.Add([]claims.Claim{{Kind: "killed"}}))
	s.Pack()
	s.Flush()
	require.NoError(t, s.file.Close())
	told := s.Open().Claims(0)
	require.Len(t, told, 1, "as many as there were")
	require.Empty(t, told[0].Kind)
	require.Error(t, s.Err())
}
