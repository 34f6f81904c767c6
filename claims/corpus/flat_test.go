package corpus

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// same asks that flat reads what encoding/json reads, or nothing. It is given
// UTF-8 alone.
func same(t require.TestingT, data string) (read bool) {
	if !utf8.ValidString(data) {
		return false
	}
	got, ok := flat([]byte(data))
	var want article
	err := json.Unmarshal([]byte(data), &want)
	if ok {
		require.NoError(t, err, data)
		require.Equal(t, want, got, data)
	}
	return ok
}

func TestFlat(t *testing.T) {
	for _, tt := range []struct {
		json string
		read bool
		why  string
	}{
		{`{"id": "a", "source":"Wire","text":"One\ntwo \"three\" \u00e9 \ud83d\ude00 \/", "published": "2026-01-02","lang":"en","title":"","url":"u"}`, true, "an article"},
		{` {"text":"x"} `, true, "white space around it"},
		{`{}`, true, "nothing"},
		{`{"text":"a","text":"b"}`, true, "a field twice: the last counts"},
		{`{"event":"fire","seen":true,"old":null,"text":"x"}`, true, "fields of others"},
		{`{"id":7,"text":"x"}`, false, "a number for an ID"},
		{`{"title":null,"text":"x"}`, false, "no title"},
		{`{"Text":"x"}`, false, "a field in other letters"},
		{`{"te\u0078t":"x"}`, false, "an escape in a key"},
		{`{"text":"\ud83d"}`, false, "half a character"},
		{`{"text":"x","tags":["a"]}`, false, "a list"},
		{`{"text":"x"`, false, "cut off"},
		{`{"text":"x",}`, false, "a comma too many"},
		{`{,"text":"x"}`, false, "a comma before all"},
		{`{"text":"x"}}`, false, "more behind it"},
		{`{"text":"x\`, false, "cut off in an escape"},
		{`{"text":"x\"`, false, "cut off behind an escape"},
		{"{\"text\":\"a\tb\"}", false, "a tab as it is"},
		{`{"text":"x" "title":"y"}`, false, "no comma"},
		{`{"text":"x","n":1}`, false, "a number"},
		{``, false, "nothing at all"},
	} {
		require.Equal(t, tt.read, same(t, tt.json), tt.why)
	}
}

func TestFlatReadsAsEncodingJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := rapid.MapOf(rapid.SampledFrom([]string{"id", "text", "title", "lang", "Text", "note", "ſource"}), rapid.String()).Draw(t, "article")
		data, err := json.Marshal(o)
		require.NoError(t, err)
		read := same(t, string(data))
		_, upper := o["Text"]
		_, long := o["ſource"]
		require.Equal(t, !upper && !long, read)
		cut := rapid.IntRange(0, len(data)).Draw(t, "cut")
		same(t, string(data[:cut]))
		same(t, string(data[:cut])+rapid.SampledFrom(strings.Split(`"|\|,|:|}|{|x|\u12|\ud8`, "|")).Draw(t, "sign")+string(data[cut:]))
	})
}
