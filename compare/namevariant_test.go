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
		{"a short first name", "en", []string{"Michael Brandt", "Mike Brandt"}, "“Michael Brandt” (a) or “Mike Brandt” (b)"},
		{"an initial", "en", []string{"Michael Brandt", "Michael T. Brandt"}, "“Michael Brandt” (a) or “Michael T. Brandt” (b)"},
		{"both, and the initial of a first name", "en", []string{"K. Michael Brandt", "Mike Brandt"}, "“K. Michael Brandt” (a) or “Mike Brandt” (b)"},
		{"short in Spanish", "es", []string{"Francisco Peñalba", "Paco Peñalba"}, "“Francisco Peñalba” (a) or “Paco Peñalba” (b)"},
		{"an initial in French", "fr", []string{"Luc Fontenay", "Luc R. Fontenay"}, "“Luc Fontenay” (a) or “Luc R. Fontenay” (b)"},
		{"two initials", "en", []string{"Michael J. Brandt", "Michael T. Brandt"}, ""},
		{"a body and one of a part", "en", []string{"Lima Harbour Watch", "Lima Watch"}, ""},
		{"father and son", "en", []string{"Michael Brandt Senior", "Michael Brandt Junior"}, ""},
		{"what only begins alike", "en", []string{"Pay Lansdorf", "Payable Lansdorf"}, ""},
		{"two words of another script", "es", []string{"Omar Hasan Najib", "Ahmad Rifat", "Ahmed Refaat"}, "“Ahmad Rifat” (b) or “Ahmed Refaat” (c)"},
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

// A text with several names of another script may write one of them in two ways.
func TestTranscribedInOneText(t *testing.T) {
	for _, c := range []struct {
		why, lang, text string
		want            []string
	}{
		{"an article and a vowel", "es", "Por la tarde habló en la plaza Omar Salim. Ante el juez lloró después Abdalá Senufi. Según contaron luego Ahmed Najib y también Mustafa Gharib, el coronel Abdulá al Senufi huyó.", []string{"“Abdalá Senufi” or “Abdulá al Senufi” in one text"}},
		{"a middle name", "en", "Then came Omar Salim. The guards saw Ahmed Hasan Refaat. Later Mustafa Najib left with Ahmed Rifat.", []string{"“Ahmed Hasan Refaat” or “Ahmed Rifat” in one text"}},
		{"a vowel of the first name", "fr", "Ici vivait Omar Salim. Selon Ahmed Najib, le colonel Mounaf Talass est parti. Plus tard, le gendarme Mustafa Gharib aurait aperçu dehors Manaf Talass.", []string{"“Manaf Talass” or “Mounaf Talass” in one text"}},
		{"no such names beside it", "es", "Por la tarde habló en la plaza Luis Salinas. Ante el juez lloró después Mounaf Talass. Según contó luego Pedro Najas, el coronel Manaf Talas huyó.", nil},
		{"two people", "fr", "Ici vivait Omar Salim. Selon Ahmed Najib, Bachar Talass est parti. Plus tard, le gendarme Mustafa Gharib aurait aperçu dehors Bouchra Talass.", nil},
		{"two last names", "en", "Then came Omar Salim. The guards saw Ahmed Refaat. Later Mustafa Najib left with Ahmed Rustam.", nil},
	} {
		fs := judged(t, nameCheck, claims.Document{Lang: c.lang, Text: c.text})
		require.ElementsMatch(t, c.want, messages(fs), c.why)
		for _, f := range fs {
			require.Equal(t, Note, f.Severity, c.why)
		}
	}
}
