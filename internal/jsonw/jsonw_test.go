package jsonw_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/jsonw"
)

func TestString(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "s")
		var back string
		require.NoError(t, json.Unmarshal(jsonw.String(nil, s), &back))
		require.Equal(t, string([]rune(s)), back)
	})
}

func TestObject(t *testing.T) {
	b := []byte{'{'}
	b = jsonw.Str(b, "a", "x")
	b = jsonw.StrIf(b, "none", "")
	b = jsonw.Int(b, "n", -3)
	b = jsonw.Strs(b, "l", []string{"p", "q"})
	b = jsonw.Bool(b, "t", true)
	require.JSONEq(t, `{"a":"x","n":-3,"l":["p","q"],"t":true}`, string(append(b, '}')))
}
