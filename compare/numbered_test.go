package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// Who or what is counted in a row has one number there.
func TestNumbers(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The police of Lima closed the harbour mill. %",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. La policía de Lima cerró el molino del puerto. %",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. La police de Lima a fermé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"an office", "en", "Ana Rossetti, the 12th president of the league, spoke.", "The 13th president of the league, Ana Rossetti, spoke.", "“Ana Rossetti, the 12th president” (a) or “The 13th president of the league, Ana Rossetti” (b)"},
		{"an office that somebody had", "en", "Ana Rossetti (1822–1893) was the twelfth and last mayor of Corso.", "Ana Rossetti was the 11th mayor of Corso.", "“Ana Rossetti (1822–1893) was the twelfth and last mayor” (a) or “Ana Rossetti was the 11th mayor” (b)"},
		{"one number", "en", "Ana Rossetti, the 12th president of the league, spoke.", "Ana Rossetti was the twelfth president.", ""},
		{"an office held twice", "en", "Ana Rossetti, the 12th president, spoke.", "Ana Rossetti, the 14th president, spoke.", ""},
		{"two people", "en", "Ana Rossetti, the 12th president, spoke.", "Luca Oberg, the 13th president, spoke.", ""},
		{"two bodies", "en", "Ana Rossetti, the 12th president of the Harbour League, spoke.", "Ana Rossetti, the 13th president of the Paper Union, spoke.", ""},
		{"the first of a kind", "en", "Ana Rossetti, the first president elected by all, spoke.", "Ana Rossetti, the second president, spoke.", ""},
		{"not", "en", "Ana Rossetti was not the 12th president.", "Ana Rossetti was the 13th president.", ""},
		{"a yearly event", "en", "The 30th annual Grey Gull Regatta opens.", "It is the 31st edition of the Grey Gull Regatta.", "“The 30th annual Grey Gull Regatta” (a) or “the 31st edition of the Grey Gull Regatta” (b)"},
		{"two events", "en", "The 30th annual Grey Gull Regatta opens.", "It is the 31st edition of the Corso Paper Fair.", ""},
		{"an anniversary", "en", "It is the 20th anniversary of the Corso fire.", "On the 21st anniversary of the Corso fire, bells rang.", "“the 20th anniversary of the Corso fire” (a) or “the 21st anniversary of the Corso fire” (b)"},
		{"two anniversaries", "en", "It is the 20th anniversary of the Corso fire.", "On the 21st anniversary of the flood, bells rang.", ""},
		{"Spanish", "es", "Ana Rossetti, la 12.ª presidenta de la liga, habló.", "Ana Rossetti, la 13.ª presidenta de la liga, abrió la 30.ª edición de la Regata Gaviota Gris.", "“Ana Rossetti, la 12.ª presidenta” (a) or “Ana Rossetti, la 13.ª presidenta” (b)"},
		{"French", "fr", "La 30e édition de la Grande Régate a commencé.", "Ana Rossetti a ouvert la 31e édition de la Grande Régate.", "“La 30e édition de la Grande Régate” (a) or “la 31e édition de la Grande Régate” (b)"},
	} {
		say := framed(c.lang, told[c.lang])
		require.Equal(t, c.want, strings.Join(messages(judged(t, rankCheck, say(c.a), say(c.b))), " + "), c.why)
	}
}

// What is the nth of its period has one number in one telling.
func TestNths(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"two ordinals", "en", "It was the third burglary on the quay this week. It was the fifth burglary on the quay this week, a neighbour said.", "“It was the third burglary on the quay this week” or “It was the fifth burglary on the quay this week” in one text"},
		{"above all there were", "en", "It was his 12th goal of the season. He has scored 10 goals this season.", "“It was his 12th goal of the season” or “He has scored 10 goals this season” in one text"},
		{"above all there were, in French", "fr", "C'est son douzième but de la saison. Il a marqué dix buts cette saison.", "“C'est son douzième but de la saison” or “Il a marqué dix buts cette saison” in one text"},
		{"Spanish", "es", "Es el tercer asalto en el muelle esta semana. Es el quinto asalto en el muelle esta semana, dijo un vecino.", "“Es el tercer asalto en el muelle esta semana” or “Es el quinto asalto en el muelle esta semana” in one text"},
		{"one more since", "en", "It was the third murder in Corso this year. Police later found a body; it was the fourth murder in Corso this year.", ""},
		{"two that are told of", "en", "The third murder in Corso this year was on Monday. The fifth murder in Corso this year was on Friday.", ""},
		{"on clay alone", "en", "It was her seventh title this year. She has won five titles on clay this year.", ""},
		{"of somebody else", "en", "It was his 12th goal of the season. Oberg has scored 10 goals this season.", ""},
		{"more than that", "en", "It was his 9th goal of the season. He has scored 10 goals this season.", ""},
		{"two places", "en", "It was the third murder in Corso this year. It was the fifth murder in Lossen this year.", ""},
	} {
		d := claims.Document{Lang: c.lang, Text: c.text, Published: time.Date(2026, 3, 12, 0, 0, 0, 0, time.UTC)}
		require.Equal(t, c.want, strings.ReplaceAll(strings.Join(messages(judged(t, rankCheck, d)), " + "), " (a)", ""), c.why)
	}
}
