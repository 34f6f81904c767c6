package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// Texts of one event may write a name in several ways: a note lists them.
func TestNamesWrittenInSeveralWays(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The fire in Lima broke out in the yard of %, the harbour office of Lima said.",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. El fuego empezó en Lima, en el patio de %, según el puerto de Lima.",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. Le feu a pris à Lima dans la cour de %, selon le port de Lima.",
	}
	say := func(lang, name string) claims.Document {
		before, after, _ := strings.Cut(told[lang], "%")
		return claims.Document{Lang: lang, Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC), Text: before + name + after}
	}
	for _, c := range []struct {
		why, lang string
		names     []string
		want      string
	}{
		{"joined or parted", "en", []string{"Grey Gull", "Greygull"}, "“Grey Gull” (a) or “Greygull” (b)"},
		{"initials", "en", []string{"T.J. Brandt", "TJ Brandt"}, "“T.J. Brandt” (a) or “TJ Brandt” (b)"},
		{"by sound", "es", []string{"Nabi Dorel", "Nebi Dorel"}, "“Nabi Dorel” (a) or “Nebi Dorel” (b)"},
		{"a letter of a full name", "fr", []string{"Luc Fontenay", "Luc Fontemay"}, "“Luc Fontemay” (b) or “Luc Fontenay” (a)"},
		{"a letter of one word", "fr", []string{"Fontenay", "Fontanay"}, "“Fontanay” (b) or “Fontenay” (a)"},
		{"three ways", "fr", []string{"Omar al-Rafat", "Omar el-Rafat", "Omar al-Refat"}, "“Omar al-Rafat” (a), “Omar al-Refat” (c) or “Omar el-Rafat” (b)"},
		{"accents: each house has its way", "es", []string{"Nicolás Peñalba", "Nicolas Peñalba"}, ""},
		{"stops of a body", "en", []string{"U.N. Harbour Watch", "UN Harbour Watch"}, ""},
		{"relatives", "es", []string{"Daniel Fontena", "Daniela Fontena"}, ""},
		{"other consonants in a single word", "en", []string{"Brunnfeld", "Brunnfelt"}, ""},
		{"two places", "en", []string{"Calmar", "Calmark"}, ""},
		{"other first names", "fr", []string{"Luc Fontenay", "Léa Fontenay"}, ""},
	} {
		var docs []claims.Document
		for _, n := range c.names {
			docs = append(docs, say(c.lang, n))
		}
		fs := judged(t, nameCheck, docs...)
		if c.want == "" {
			require.Empty(t, messages(fs), c.why)
			continue
		}
		require.Equal(t, []string{c.want}, messages(fs), c.why)
		require.Equal(t, Note, fs[0].Severity, c.why)
	}
}
