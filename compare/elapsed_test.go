package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestElapsed(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"ago, then the year", "en", "Fourteen years ago, in 2005, the mill burned down.", "“Fourteen years ago, in 2005”: 2005 is 10 years before the article, not 14"},
		{"the year, then ago", "en", "The bridge opened in 1990, 20 years ago.", "“1990, 20 years ago”: 1990 is 25 years before the article, not 20"},
		{"right", "en", "The bridge opened in 1990, 25 years ago.", ""},
		{"a year off", "en", "The bridge opened in 1990, 24 years ago.", ""},
		{"a round century", "en", "A hundred years ago, in 1912, the mill was built.", ""},
		{"the anniversary of a year", "en", "They marked the 10th anniversary of the fire of 2001 on Sunday.", "“the 10th anniversary of the fire of 2001”: 2001 is 14 years before the article, not 10"},
		{"an anniversary with its own year", "en", "They marked the 10th anniversary of the fire of 2001 in 2011.", ""},
		{"last year", "en", "In 2007 (the last year counted) the mill was sold.", ""},
		{"an anniversary of what was founded", "en", "The club, founded in 1950, marked its 60th anniversary on Sunday.", "“1950, marked its 60th anniversary”: 1950 is 65 years before the article, not 60"},
		{"in his third year", "en", "Rossetti, who is in his third year as coach since 2009, left.", "“third year as coach since 2009”: it would be year 6 or 7, not 3"},
		{"in her sixth year", "en", "Rossetti, who is in her sixth year as coach since 2009, left.", ""},
		{"Spanish", "es", "El puente se abrió en 1990, hace 20 años.", "“1990, hace 20 años”: 1990 is 25 years before the article, not 20"},
		{"French", "fr", "Il y a 14 ans, en 2005, le moulin a brûlé.", "“Il y a 14 ans, en 2005”: 2005 is 10 years before the article, not 14"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		d := claims.Document{Lang: c.lang, Text: c.text, Published: time.Date(2015, 9, 10, 0, 0, 0, 0, time.UTC)}
		require.Equal(t, want, messages(judged(t, elapsedCheck, d)), c.why)
		d.Published = time.Time{}
		require.Empty(t, judged(t, elapsedCheck, d), "undated: "+c.why)
	}
}

func TestLapses(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"an anniversary in its year", "en", "In 2011 they marked the 10th anniversary of the fire of 2005.", "“the 10th anniversary of the fire of 2005”: 2005 is 6 years before 2011, not 10"},
		{"later", "en", "The bridge, opened on June 1, 2010, fell on August 3, 2012, 14 months later.", "“June 1, 2010, fell on August 3, 2012, 14 months”: the dates are about 26 months apart, not 14"},
		{"after", "en", "On March 4, 2016, 14 months after the fire of January 5, 2014, the mill opened.", "“March 4, 2016, 14 months after the fire of January 5, 2014”: the dates are about 26 months apart, not 14"},
		{"right", "en", "On March 4, 2016, 26 months after the fire of January 5, 2014, the mill opened.", ""},
		{"a week off", "en", "Three weeks after the vote of March 3, 2014, on March 30, 2014, he quit.", ""},
		{"about", "en", "On March 4, 2016, about 24 months after the fire of January 5, 2014, the mill opened.", ""},
		{"a third date", "en", "On March 4, 2016, 14 months after the fire of January 5, 2014, they asked for what was due on May 1, 2015.", ""},
		{"a stretch", "en", "He led the party for nine years, from 1998 to 2005.", "“nine years, from 1998 to 2005”: the dates are about 7 years apart, not 9"},
		{"years counted at both ends", "en", "He led the party for eight years, from 1998 to 2005.", ""},
		{"a length of something else", "en", "After nine years in the army he led the party from 1998 to 2005.", ""},
		{"a flight", "en", "It took off at 10:00 GMT and landed at 15:00 GMT after a nine-hour flight.", "“10:00 GMT and landed at 15:00 GMT after a nine-hour”: from the one to the other it is about 5 hours, not 9 hours"},
		{"a flight over the date line", "en", "It took off at 10:00 GMT and landed at 2 p.m. EST after a nine-hour flight.", ""},
		{"a flight without zones", "en", "It took off at 10:00 and landed at 15:00 after a nine-hour flight.", ""},
		{"Spanish", "es", "El puente, abierto el 1 de junio de 2010, cayó el 3 de agosto de 2012, 14 meses después.", "“el 1 de junio de 2010, cayó el 3 de agosto de 2012, 14 meses”: the dates are about 26 months apart, not 14"},
		{"a Spanish stretch", "es", "Dirigió el partido durante nueve años, de 1998 a 2005.", "“nueve años, de 1998 a 2005”: the dates are about 7 years apart, not 9"},
		{"a Spanish flight", "es", "Despegó a las 10:00 GMT y aterrizó a las 15:00 GMT tras un vuelo de nueve horas.", "“las 10:00 GMT y aterrizó a las 15:00 GMT tras un vuelo de nueve horas”: from the one to the other it is about 5 hours, not 9 hours"},
		{"French", "fr", "Quatorze mois après l'incendie du 5 janvier 2014, le 4 mars 2016, le moulin a rouvert.", "“Quatorze mois après l'incendie du 5 janvier 2014, le 4 mars 2016”: the dates are about 26 months apart, not 14"},
		{"a French stretch", "fr", "Il a dirigé le parti pendant huit ans, de 1998 à 2005.", ""},
		{"a French flight", "fr", "Il a décollé à 10h00 GMT et atterri à 15h00 GMT après un vol de neuf heures.", "“10h00 GMT et atterri à 15h00 GMT après un vol de neuf heures”: from the one to the other it is about 5 hours, not 9 hours"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, elapsedCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}
