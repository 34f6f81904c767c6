package compare

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
)

var (
	wildWords   = []string{"", "a", "soldier", "rossetti", "rosseti", "12 dead", "on Monday, 3 May", "2025-09", "2026-05-04/P3D", "FR", "FR/paris", "ES/madrid", "was “sorry”", "at large", "not", "told", "denied", "closed", "life", "died", "began", "day", "clock", "T23:30", "2025-09-01..2025-09-02", "head director", "director", "ministry", "ana rossetti", "ann rossetti", "rossetti ", "\xff", "İ", "person", "kilometre", "of of of of of of of of of of of of of of of of of of"}
	wildNumbers = []int64{-1 << 40, -5, -1, 0, 1, 2, 3, 7, 12, 28, 300, 20576, 20577, 1 << 40}
)

// wild fills every exported field at and below v with what a file of claims
// may hold, likely and unlikely.
func wild(t *rapid.T, v reflect.Value, name string) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				wild(t, v.Field(i), f.Name)
			}
		}
	case reflect.Slice:
		n := rapid.IntRange(0, 2).Draw(t, name)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			wild(t, v.Index(i), name)
		}
	case reflect.String:
		from := wildWords
		if name == "Kind" {
			from = []string{"age", "role", "trait", "state", "onset", "change", "name", "killed", "injured", "quantity", "strikes", "quotation", "designation", "address", "timed", "happened", "located"}
			for _, k := range claims.Kinds() {
				from = append(from, k.Name)
			}
		}
		v.SetString(rapid.SampledFrom(from).Draw(t, name))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, name))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(rapid.SampledFrom(wildNumbers).Draw(t, name))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(rapid.IntRange(0, 6).Draw(t, name)))
	case reflect.Pointer:
		if rapid.IntRange(0, 4).Draw(t, name) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			wild(t, v.Elem(), name)
		}
	}
}

// TestWildClaims says that claims of odd content are compared without harm,
// the same in any order and from an archive, and explained.
func TestWildClaims(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cs := genClaims(t)
		var kinds [2]string
		for i := range kinds {
			wild(t, reflect.ValueOf(&kinds[i]).Elem(), "Kind")
		}
		for i := range cs {
			if kind := kinds[i%2]; kind != "killed" {
				cs[i].Kind = kind
			}
			c := reflect.ValueOf(&cs[i]).Elem()
			for range rapid.IntRange(0, 3).Draw(t, "fields") {
				f := c.Type().Field(rapid.IntRange(0, c.NumField()-1).Draw(t, "field"))
				if f.IsExported() {
					wild(t, c.FieldByIndex(f.Index), f.Name)
				}
			}
		}
		found := Compare(cs)
		for i := range found {
			require.NotEmpty(t, found[i].Explain())
		}
		want, err := json.Marshal(found)
		require.NoError(t, err)
		shuffled, err := json.Marshal(Compare(rapid.Permutation(cs).Draw(t, "shuffled")))
		require.NoError(t, err)
		require.Equal(t, string(want), string(shuffled))
		together, err := json.Marshal((&Comparer{Workers: rapid.SampledFrom([]int{2, 3, 1 << 20}).Draw(t, "workers")}).Compare(cs))
		require.NoError(t, err)
		require.Equal(t, string(want), string(together))
		var a Archive
		require.NoError(t, a.Add(cs))
		a.store.Flush()
		again, err := a.Compare(new(Comparer))
		require.NoError(t, err)
		got, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
		for _, s := range new(Comparer).Ledger(cs) {
			s.Table()
		}
		require.NoError(t, a.Close())
	})
}
