package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// framed makes texts of one day out of a frame, with words in the place of its %.
func framed(lang, frame string) func(words string) claims.Document {
	day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
	return func(words string) claims.Document {
		return claims.Document{Lang: lang, Published: day, Text: strings.ReplaceAll(frame, "%", words)}
	}
}

// Two texts of one event tell when the one thing of its name began.
func TestOnsets(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The police of Lima closed the harbour mill. %",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. La policía de Lima cerró el molino del puerto. %",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. La police de Lima a fermé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"a relative clause and an aside", "en", "The fire, which broke out on Saturday afternoon, is out.", "The fire, twice as large by now, started on Friday afternoon.", "date: began 2026-02-28TAF (a) or 2026-02-27TAF (b)"},
		{"one day", "en", "The fire, which broke out on Saturday, is out.", "The fire started on Saturday.", ""},
		{"two things", "en", "The fire broke out on Saturday.", "The strike started on Friday.", ""},
		{"two fires in one of them", "en", "The fire broke out on Saturday.", "The fire started on Friday. Another fire started on Thursday.", ""},
		{"a war", "en", "The war began in April 2023.", "The war broke out in April 2022.", "date: began 2023-04 (a) or 2022-04 (b)"},
		{"an hour", "en", "The alert for the valley was sent at 8:11 p.m., the harbour said.", "The alert was sent at 9:11 p.m., the harbour said.", "time: sent T20:11 (a) or T21:11 (b)"},
		{"nearly one hour", "en", "The alert for the valley was sent at 8:11 p.m.", "The alert was sent at 8:13 p.m.", ""},
		{"a plan and a fact", "en", "The mill opened on February 3.", "The mill will open on April 3.", ""},
		{"two plans of one day", "en", "The mill will reopen on April 3.", "The mill will reopen on April 13.", "date: “mill will reopen on April 3” (a) or “mill will reopen on April 13” (b)"},
		{"a day set and a plan", "en", "The hearing on the mill was set for April 3.", "A judge set the hearing on the mill for April 13.", "date: “hearing on the mill was set for April 3” (a) or “set the hearing on the mill for April 13” (b)"},
		{"another phase", "en", "The first phase will begin on April 3.", "The second phase will begin on April 13.", ""},
		{"on another thing", "en", "The council will vote on the mill on April 3.", "The council will vote on the harbour on April 13.", ""},
		{"a filing and its day", "en", "The mill told of the debt in its filing late Thursday.", "The debt was told in a filing with the Harbour Board on Friday.", "date: “filing late Thursday” (a) or “filing with the Harbour Board on Friday” (b)"},
		{"a filing behind a verb that no list has", "en", "The mill told of the debt in its filing late Thursday.", "The debt of the mill was revealed in a filing with the Harbour and Mill Board early on Friday.", "date: “filing late Thursday” (a) or “filing with the Harbour and Mill Board early on Friday” (b)"},
		{"one day in another place", "en", "The mill told of the debt in its filing on Friday.", "On Thursday a letter told of a filing with the Harbour Board on Friday.", ""},
		{"what somebody released", "en", "The group released a video on Friday.", "The group released a report on Thursday.", ""},
		{"what goes on since a year", "en", "Mayor Ana Rossetti has led the council since 2002.", "Rossetti has led the council of Lima since 2003, and wants to stay.", "date: in office 2002 (a) or 2003 (b)"},
		{"since a day of that year", "en", "Ana Rossetti has led the council since 2002.", "Rossetti has led the council since May 2002.", ""},
		{"what goes on in Spanish", "es", "Ana Rossetti preside el consejo desde 2002.", "Rossetti preside el consejo de Lima desde 2004.", "date: in office 2002 (a) or 2004 (b)"},
		{"what goes on in French", "fr", "Ana Rossetti dirige le conseil depuis 2002.", "La maire Rossetti dirige le conseil de Lima depuis mai 2004.", "date: in office 2002 (a) or 2004-05 (b)"},
		{"Spanish", "es", "El fuego se declaró el viernes.", "El fuego empezó el jueves.", "date: began 2026-02-27 (a) or 2026-02-26 (b)"},
		{"a Spanish alert", "es", "La alerta llegó a los móviles a las 20.11 horas.", "El aviso a la población se envió a las 21.11 horas.", "time: sent T20:11 (a) or T21:11 (b)"},
		{"a Spanish bill", "es", "La ley ingresó al Congreso, el 12 de febrero.", "La ley ingresó al Congreso el 21 de febrero.", "date: entered 2026-02-12 (a) or 2026-02-21 (b)"},
		{"French", "fr", "Le moulin, ouvert en 1892, brûle.", "Le moulin, ouvert en 1872, brûle.", "date: opened 1892 (a) or 1872 (b)"},
		{"one day in French", "fr", "La guerre a éclaté en avril 2022.", "La guerre a commencé le 3 avril 2022.", ""},
	} {
		say := framed(c.lang, told[c.lang])
		got := ""
		for _, check := range []*Check{dateCheck, timeCheck} {
			for _, f := range judged(t, check, say(c.a), say(c.b)) {
				got += f.Check + ": " + f.Message
				require.Equal(t, Note, f.Severity, c.why)
			}
		}
		require.Equal(t, c.want, got, c.why)
	}
}

// What a named thing did once for all is one fact in any text.
func TestOnceForAll(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"one name", "en", "Brackwater Mills was founded in 1921 by two brothers.", "Brackwater Mills, founded in 1931, makes paper.", "date: founded 1921 (a) or 1931 (b)"},
		{"the last word of it", "en", "The club Corso Rovers was founded in 1921.", "The old Rovers were founded on May 3, 1912.", "date: founded 1921 (a) or 1912-05-03 (b)"},
		{"a day of the year", "en", "Brackwater Mills was founded in 1921.", "Brackwater Mills was founded on May 3, 1921.", ""},
		{"two names with one word", "en", "Brackwater Mills was founded in 1921.", "Corso Mills was founded in 1931.", ""},
		{"no name", "en", "The club was founded in 1921.", "The club was founded in 1931.", ""},
		{"what happens again, in texts of one thing", "en", "Brackwater Mills opened in 1921.", "Brackwater Mills opened in 1931.", "date: opened 1921 (a) or 1931 (b)"},
		{"not", "en", "Brackwater Mills was not founded in 1921.", "Brackwater Mills was founded in 1931.", ""},
		{"the year a work is of", "en", "Corso, a Mill (2nd printing) is a 1919 novel by Ana Rossetti.", "Corso, a Mill is a 1929 novel about paper.", "date: “Corso, a Mill (2nd printing) is a 1919 novel” (a) or “Corso, a Mill is a 1929 novel” (b)"},
		{"two works", "en", "Corso Mill is a 1919 novel by Ana Rossetti.", "Otto Mill is a 1929 novel about paper.", ""},
		{"what somebody has", "en", "Ana Rossetti has a 1919 novel.", "Ana Rossetti has a 1929 novel.", ""},
		{"a pronoun that opens one of two texts", "en", "It was founded on May 3, 1921, when the mill was split in two.", "Brackwater was founded in 1931.", "date: founded 1921-05-03 (a) or 1931 (b)"},
		{"two pronouns", "en", "It was founded in 1921.", "It was founded in 1931.", ""},
		{"a pronoun that stands for a name", "en", "The mill is old. It was founded in 1921.", "Brackwater was founded in 1931.", ""},
		{"a film", "es", "La obra El Molino Negro se estrenó en 1984.", "En Corso, El Molino Negro se estrenó en 1986.", "date: premiered 1984 (a) or 1986 (b)"},
		{"a novel", "fr", "Le roman Corso Blanc est paru en 1984.", "Corso Blanc est paru en mai 1986.", "date: published 1984 (a) or 1986-05 (b)"},
	} {
		say := framed(c.lang, "%")
		got := ""
		for _, f := range judged(t, dateCheck, say(c.a), say(c.b)) {
			got += f.Check + ": " + f.Message
		}
		require.Equal(t, c.want, got, c.why)
	}
}
