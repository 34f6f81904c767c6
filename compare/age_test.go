package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestAgesInOneText(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"full name, then last name", "en", "Ana Rossetti, 34, of Tamra, saw the fire. Rossetti, 36, called for help.", "Ana Rossetti: 34 or 36 in one text"},
		{"before the name", "en", "Ana Rossetti, 34, saw the fire. Later the 36-year-old Ana Rossetti called for help.", "Ana Rossetti: 34 or 36 in one text"},
		{"told in a clause", "en", "Ana Rossetti, 34, saw the fire. Ana Rossetti, who is 36 years old, called for help.", "Ana Rossetti: 34 or 36 in one text"},
		{"aged", "en", "Ana Rossetti, aged 34, saw the fire. Ana Rossetti (36) called for help.", "Ana Rossetti: 34 or 36 in one text"},
		{"the same age", "en", "Ana Rossetti, 34, saw the fire. The 34-year-old Rossetti called for help.", ""},
		{"then", "en", "Ana Rossetti, 34, saw the fire. In court the then 19-year-old Ana Rossetti had wept.", ""},
		{"two of one family", "en", "Ana Rossetti, 34, and Luca Rossetti, 36, saw the fire.", ""},
		{"whose last name is it", "en", "Ana Rossetti, 34, and Luca Rossetti saw the fire. Rossetti, 36, called for help.", ""},
		{"a place of that name", "en", "Ana Rossetti, 34, of Lima, 12, and 16 others saw the fire.", ""},
		{"in apposition", "en", "A 20-year-old student, Ana Rossetti, saw the fire. Ana Rossetti, a 22-year-old student, called for help.", "Ana Rossetti: 20 or 22 in one text"},
		{"with nouns of its own", "en", "The 43-year-old expedition leader, Ana Rossetti, saw the fire. Ana Rossetti, 44, called for help.", "Ana Rossetti: 43 or 44 in one text"},
		{"who says so", "en", "A 43-year-old ski teacher, Ana Rossetti said, saw the fire. Ana Rossetti, 54, called for help.", ""},
		{"a middle name", "en", "Ana Maria Rossetti, 24, saw the fire. Police said Ana Rossetti, 26, called for help.", "Ana Maria Rossetti: 24 or 26 in one text"},
		{"a year behind the age", "en", "Ana Rossetti, 66, who had worked there since 2009, saw the fire. Ana Rossetti, 68, called for help.", "Ana Rossetti: 66 or 68 in one text"},
		{"a year before the age", "en", "In 1998 Ana Rossetti, 34, saw the fire. Ana Rossetti, 62, called for help.", ""},
		{"behind an aside", "fr", "Ana Rossetti, déléguée CGT, 52 ans, a parlé. Ana Rossetti, 49 ans, a voté.", "Ana Rossetti: 52 or 49 in one text"},
		{"a title is no aside", "es", "Lo vio la vecina de Lima, doña Elba Tapia, de 71 años. Elba Tapia, de 77 años, llamó.", "Elba Tapia: 71 or 77 in one text"},
		{"who is so old", "en", "Ana Rossetti, 46, saw the fire. “It was quick,” said Ana Rossetti, who is 48 and farms here.", "Ana Rossetti: 46 or 48 in one text"},
		{"what is so much", "en", "Ana Rossetti, 46, saw the fire. Ana Rossetti is 48 points ahead.", ""},
		{"somebody else's apposition", "en", "Ana Rossetti, 46, saw a 22-year-old student, Otto Lansdorf, run.", ""},
		{"an apposition in Spanish", "es", "Ramón Estrada, un agricultor de 64 años, murió. Ramón Estrada, de 46 años, vivía solo.", "Ramón Estrada: 64 or 46 in one text"},
		{"Spanish", "es", "Ana Rossetti, de 34 años, vio el fuego. Rossetti, de 36 años, pidió ayuda.", "Ana Rossetti: 34 or 36 in one text"},
		{"Spanish without a preposition", "es", "Ana Rossetti, 34 años, vio el fuego. Ana Rossetti (36 años) pidió ayuda.", "Ana Rossetti: 34 or 36 in one text"},
		{"a time span in Spanish", "es", "Ana Rossetti, de 34 años, vio el fuego. Ana Rossetti, 12 años después, lo contó.", ""},
		{"behind an alias", "es", "Ana Rossetti, de 34 años, vio el fuego. La vecina Ana Rossetti, alias «La Zurda», de 37 años, llamó.", "Ana Rossetti: 34 or 37 in one text"},
		{"behind an alias without marks", "es", "Ana Rossetti, de 34 años, vio el fuego. La vecina Ana Rossetti, más conocida como La Zurda, de 37 años.", "Ana Rossetti: 34 or 37 in one text"},
		{"behind an alias in French", "fr", "Ana Rossetti, 34 ans, a vu le feu. Ana Rossetti, dite « la Gauchère », 37 ans, a appelé.", "Ana Rossetti: 34 or 37 in one text"},
		{"behind brackets", "es", "Ana Rossetti (Caja Mar), de 34 años, ganó. Ana Rossetti, de 37 años, lloró.", "Ana Rossetti: 34 or 37 in one text"},
		{"an age in front", "en", "Ana Rossetti, 64, runs the mill. At 61, Ana Rossetti still rows.", "Ana Rossetti: 64 or 61 in one text"},
		{"an age in front of what was", "en", "Ana Rossetti, 64, runs the mill. At 31, Ana Rossetti left for Lima.", ""},
		{"an age in front in Spanish", "es", "Ana Rossetti, de 64 años, dirige el molino. A sus 61 años, Ana Rossetti todavía rema.", "Ana Rossetti: 64 or 61 in one text"},
		{"an age in front of what was in Spanish", "es", "Ana Rossetti, de 64 años, dirige el molino. A los 31 años, Ana Rossetti ganó la copa.", ""},
		{"an age in front in French", "fr", "Ana Rossetti, 64 ans, dirige le moulin. À 61 ans, Mme Rossetti rame encore.", "Ana Rossetti: 64 or 61 in one text"},
		{"French", "fr", "Ana Rossetti, 34 ans, a vu le feu. Rossetti, âgée de 36 ans, a appelé.", "Ana Rossetti: 34 or 36 in one text"},
		{"two ministers of one office", "fr", "Otto Lansdorf, ancien ministre de l'Agriculture, 71 ans ; Luc Fontenay, ministre de l'Agriculture, 48 ans.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, ageCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}

func TestAgesAndBirthdays(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"a birthday that does not fit", "en", "Ana Rossetti, 34, won on Sunday. Ana Rossetti was born on May 3, 1960, in Tamra.", "Ana Rossetti: 34 or born May 3, 1960 in one text"},
		{"a birthday that fits", "en", "Ana Rossetti, 65, won on Sunday. Ana Rossetti, who was born on May 3, 1960, lives in Tamra.", ""},
		{"a year that fits", "en", "Ana Rossetti, 65, won on Sunday. Rossetti, born in 1961, lives in Tamra.", ""},
		{"an age of then", "en", "Then 34, Ana Rossetti won. Ana Rossetti was born on May 3, 1960, in Tamra.", ""},
		{"two people", "en", "Ana Rossetti, 34, won on Sunday. Luca Rossetti was born on May 3, 1960, in Tamra.", ""},
		{"Spanish", "es", "Ana Rossetti, de 34 años, ganó el domingo. Ana Rossetti nació el 3 de mayo de 1960 en Tamra.", "Ana Rossetti: 34 or born el 3 de mayo de 1960 in one text"},
		{"French", "fr", "Ana Rossetti, 34 ans, a gagné. Ana Rossetti est née le 3 mai 1960 à Tamra.", "Ana Rossetti: 34 or born le 3 mai 1960 in one text"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		d := claims.Document{Lang: c.lang, Text: c.text, Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)}
		fs := judged(t, ageCheck, d)
		require.Equal(t, want, messages(fs), c.why)
		for _, f := range fs {
			require.Equal(t, Note, f.Severity, c.why)
		}
		d.Published = time.Time{}
		require.Empty(t, judged(t, ageCheck, d), "undated: "+c.why)
	}
}

func TestAgesOfTwoTexts(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		require.NoError(t, err)
		return d
	}
	say := func(published, text string) claims.Document {
		return claims.Document{Published: day(published), Text: text}
	}
	a := say("2026-03-02", "The diver Ana Rossetti, 34, was pulled from the harbour of Port Emery on Sunday.")
	for _, c := range []struct {
		why, published, age string
		want                []Verdict
	}{
		{"one day", "2026-03-02", "36", []Verdict{Discrepancy}},
		{"a birthday between", "2026-03-09", "35", []Verdict{Update}},
		{"younger later", "2026-03-09", "33", []Verdict{Discrepancy}},
		{"a year later", "2027-03-09", "35", []Verdict{}},
	} {
		got := []Verdict{}
		for _, f := range judged(t, ageCheck, a, say(c.published, "The diver Ana Rossetti, "+c.age+", was pulled from the harbour of Port Emery on Sunday.")) {
			got = append(got, f.Verdict)
		}
		require.Equal(t, c.want, got, c.why)
	}
}

// A boy of one report and one of another weeks later are not known to be one.
func TestAgesLongApart(t *testing.T) {
	for day, want := range map[int]int{3: 1, 30: 0} {
		a := claims.Document{Text: "A 12-year-old boy was hurt when shells hit the market of Port Emery.", Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)}
		b := claims.Document{Text: "Shells hit the market of Port Emery and a 10-year-old boy was hurt.", Published: time.Date(2026, time.March, day, 0, 0, 0, 0, time.UTC)}
		require.Len(t, judged(t, ageCheck, a, b), want, day)
	}
}

// An age at death is one in all texts, whenever they tell of it.
func TestAgesAtDeath(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"two obituaries", "en", "Ana Rossetti died in 2014 at the age of 84.", "Ana Rossetti was 85 when she died.", "Ana Rossetti: 84 (a) or 85 (b)"},
		{"a last name", "en", "Rossetti died of a fever in 2014 at the age of 84.", "Ana Rossetti was 85 when she passed away.", "Ana Rossetti: 84 (a) or 85 (b)"},
		{"one age", "en", "Ana Rossetti died in 2014 at the age of 84.", "Ana Rossetti was 84 when she died.", ""},
		{"two people", "en", "Ana Rossetti died in 2014 at the age of 84.", "Luca Rossetti was 85 when he died.", ""},
		{"another's death", "en", "Ana Rossetti died in 2014 at the age of 84.", "Ana Rossetti was 35 when Luca Rossetti died.", ""},
		{"Spanish", "es", "Ana Rossetti murió en 2014 a los 84 años.", "Ana Rossetti tenía 85 años cuando murió.", "Ana Rossetti: 84 (a) or 85 (b)"},
		{"French", "fr", "Ana Rossetti est morte en 2014 à 84 ans.", "Ana Rossetti avait 85 ans lorsqu'elle est morte.", "Ana Rossetti: 84 (a) or 85 (b)"},
	} {
		say := framed(c.lang, "%")
		got := strings.Join(messages(judged(t, ageCheck, say(c.a), say(c.b))), " + ")
		require.Equal(t, c.want, got, c.why)
	}
}
