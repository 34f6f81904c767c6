package compare

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

var reader claims.Extractor

// judged reads articles of our own and returns what one check finds in them.
func judged(t tester, check *Check, docs ...claims.Document) []Finding {
	var all []claims.Claim
	for i := range docs {
		if docs[i].ID == "" {
			docs[i].ID = string(rune('a' + i))
		}
		if docs[i].Lang == "" {
			docs[i].Lang = "en"
		}
		cs, err := reader.Extract(&docs[i])
		require.NoError(t, err)
		all = append(all, cs...)
	}
	c := Comparer{Checks: []*Check{check}}
	return c.Compare(all)
}

func messages(fs []Finding) []string {
	out := []string{}
	for _, f := range fs {
		out = append(out, f.Message)
	}
	return out
}

func TestNamesInOneText(t *testing.T) {
	for _, c := range []struct {
		why, lang, text string
		want            []string
	}{
		{"a letter less, same first name", "en", "The mayor, Ana Rossetti, spoke. Later Ana Rosetti left.", []string{"“Ana Rossetti” (once) or “Ana Rosetti” (once) in one text"}},
		{"a slip beside the commoner form", "en", "Crews drove to Brunnfeld. In Brunnfeld, lights were out. Police in Brunfeld said so.", []string{"“Brunnfeld” (2 times) or “Brunfeld” (once) in one text"}},
		{"letters swapped", "en", "The boxer Ivo Kampelman won. Reporters asked about Kampleman and Kampelman smiled.", []string{"“Kampelman” (2 times) or “Kampleman” (once) in one text"}},
		{"a name that is changed", "en", "Brellan Ltd will ask to change its name to Brelland Holdings. A vote to change the name to Breland came to nothing; the Breland name was not used.", nil},
		{"a name that is changed in Spanish", "es", "La empresa Costaina cambiará su nombre a Coscana. Antes quiso cambiar el nombre a Costana. El nombre Costana no se usó.", nil},
		{"a name that is changed in French", "fr", "La ville de Brellon sera rebaptisée Brelon. Les habitants de Brellon votent. Brellon a 200 ans.", nil},
		{"plural", "en", "A Marlow Sedan stood there. Ten Marlow Sedans followed.", nil},
		{"adjective", "en", "He went to South Korea with a South Korean guide.", nil},
		{"brother and sister", "en", "Both Daniel Ortiz and Daniela Ortiz came.", nil},
		{"two people", "en", "He met Adam Clayton there. Then Eric Clapton sang. People cheered Clapton.", nil},
		{"dialect", "en", "The Harbour Centre opened. A guard at the Harbour Center waved.", nil},
		{"peoples", "en", "The visitors saw Germany first. Some Germans came along. They left Germany again.", nil},
		{"headline in capitals", "en", "Storm Hits Marlow Bay As Marlov Sleeps\n\nIt rained.", nil},
		{"accent alone", "es", "Ante el juez habló Nicolás Peña. Después salió Nicolas Peña.", []string{"“Nicolás Peña” (once) or “Nicolas Peña” (once) in one text"}},
		{"a letter more in Spanish", "es", "El alcalde Tomás Berrueta llegó tarde. Según Tomás Berueta, hubo niebla.", []string{"“Tomás Berrueta” (once) or “Tomás Berueta” (once) in one text"}},
		{"a letter off in French", "fr", "Le maire, Luc Fontenay, a parlé. Selon Luc Fontenoy, tout va bien.", []string{"“Luc Fontenay” (once) or “Luc Fontenoy” (once) in one text"}},
		{"two words of one term", "es", "Creció el Producto Interior Bruto. Cayó luego el Producto Interno Bruto.", nil},
		{"a hyphen in the name", "en", "The guide, Jean-Luc Fontenay, spoke. Later Jean-Luc Fontenoy left.", []string{"“Jean-Luc Fontenay” (once) or “Jean-Luc Fontenoy” (once) in one text"}},
		{"nothing but a particle beside it", "fr", "Ils sont partis de Al-Dorna hier. Le port de Al-Dorma est fermé.", nil},
		{"a weekday before the name", "en", "On Monday Ana Rossetti spoke. On Tuesday Ana Rossetti left.", nil},
		{"capital without its accent", "fr", "Il vit à Évreux depuis mai. La route de Evreux est coupée.", nil},
	} {
		require.ElementsMatch(t, c.want, messages(judged(t, nameCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}

func TestNameAloneAgainstMany(t *testing.T) {
	say := func(name string) claims.Document {
		return claims.Document{Text: "Down at the harbour of Port Emery the diver " + name + " later met with Olga Brandt and then with her friend Saul Finch."}
	}
	fs := judged(t, nameCheck, say("Otto Lansdorf"), say("Otto Lansdorf"), say("Otto Lansdorf"), say("Otto Landsdorf"))
	require.Equal(t, []string{"“Otto Landsdorf” (d) or “Otto Lansdorf” (3 others)"}, messages(fs))
	fs = judged(t, nameCheck, say("Otto Lansdorf"), say("Otto Lansdorf"), say("Otto Landsdorf"), say("Otto Landsdorf"))
	require.Equal(t, []string{"“Otto Landsdorf” (2 texts) or “Otto Lansdorf” (2 texts)"}, messages(fs), "two against two, of one event")
	require.Equal(t, Note, fs[0].Severity)
}

// Two transliterations in a text that has several such names are a note, a
// slip in it is not.
func TestTransliterations(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      Severity
	}{
		{"two transliterations", "Por la tarde habló Omar Refaat. También estaba Ahmed Salim. Según Omar Rafaat, nadie salió herido.", Note},
		{"a slip", "Por la tarde habló Omar Refaat. También estaba Ahmed Salim. Según Omar Refant, nadie salió herido.", Warning},
		{"the names of one script", "Por la tarde habló Luis Fontena. También estaba Tomás Salim. Según Luis Fontana, nadie salió herido.", Warning},
	} {
		fs := judged(t, nameCheck, claims.Document{Lang: "es", Text: c.text})
		require.Len(t, fs, 1, c.why)
		require.Equal(t, c.want, fs[0].Severity, c.why)
	}
}

// A name of one word that one text alone has so, against three of its event.
func TestNameOfOneWordAloneAgainstMany(t *testing.T) {
	say := func(name string) claims.Document {
		return claims.Document{
			Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC),
			Text:      "A fire killed four people in Lima on Sunday. The fire in Lima broke out at the mill of " + name + ", the harbour office of Lima said.",
		}
	}
	fs := judged(t, nameCheck, say("Brunnfeld"), say("Brunnfeld"), say("Brunnfeld"), say("Brunfeld"))
	require.Equal(t, []string{"“Brunfeld” (d) or “Brunnfeld” (3 others)"}, messages(fs))
	few := judged(t, nameCheck, say("Brunnfeld"), say("Brunnfeld"), say("Brunfeld"))
	require.Len(t, few, 1)
	require.Equal(t, Note, few[0].Severity, "two are not many")
	require.Empty(t, judged(t, nameCheck, say("Olga Brunnfeld"), say("Olga Brunnfeld"), say("Olga Brunnfeld"), say("Saul Brunfeld")), "two people")
	require.Empty(t, judged(t, nameCheck, say("Brunnfeld"), say("Brunnfeld"), say("Brunnfeld"), say("Kolmar")))
}

// TestNameTenTimes reads claims back that were written: what was told ten times is still.
func TestNameTenTimes(t *testing.T) {
	text := "Crews drove to Brunfeld. " + strings.Repeat("In Brunnfeld, lights were out. ", 10)
	cs, err := new(claims.Extractor).Extract(&claims.Document{ID: "a", Lang: "en", Text: text})
	require.NoError(t, err)
	back := make([]claims.Claim, len(cs))
	for i := range cs {
		line, err := json.Marshal(&cs[i])
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(line, &back[i]))
	}
	fs := Compare(back)
	require.Len(t, fs, 1)
	require.Equal(t, "“Brunnfeld” (10 times) or “Brunfeld” (once) in one text", fs[0].Message)
}
