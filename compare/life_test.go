package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// What a text says of one life.
func TestLives(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"two births", "en", "Ana Rossetti was born on May 3, 1960. In Tamra people know that Ana Rossetti was born on May 9, 1961.", "Ana Rossetti: born May 3, 1960 or born May 9, 1961 in one text"},
		{"a bracket and a sentence", "en", "Ana Rossetti (3 May 1940 – 4 June 2014) was a painter. On May 3, 1941, Ana Rossetti was born in Tamra.", "Ana Rossetti: born 1940-05-03 or born May 3, 1941 in one text"},
		{"two deaths", "en", "Ana Rossetti (3 May 1940 – 4 June 2014) was a painter. Ana Rossetti passed away on June 14, 2014.", "Ana Rossetti: died 2014-06-04 or died June 14, 2014 in one text"},
		{"a bracket with a word", "en", "Ana Rossetti (ah-nah; born 3 May 1960) is a painter. Ana Rossetti, who was born in 1961, lives in Tamra.", "Ana Rossetti: born 3 May 1960 or born 1961 in one text"},
		{"places in the bracket", "es", "Ana Rossetti (Lima, 3 de mayo de 1940 - Tamra, 4 de junio de 2014) fue pintora. Ana Rossetti falleció el 5 de julio de 2014.", "Ana Rossetti: died 4 de junio de 2014 or died el 5 de julio de 2014 in one text"},
		{"the brackets of a treebank", "en", "Ana Rossetti -LRB- born May 3 , 1960 -RRB- is a painter . Ana Rossetti was born in 1961 .", "Ana Rossetti: born May 3 , 1960 or born 1961 in one text"},
		{"a middle name, a short one", "en", "Anastasia Maria Rossetti was born on May 3, 1960. Ana Rossetti was born in 1961.", "Anastasia Maria Rossetti: born May 3, 1960 or born 1961 in one text"},
		{"an aside", "en", "Ana Rossetti, niece of Karl Rossetti, died on May 3, 2002. Ana Rossetti died on June 3, 2002.", "Ana Rossetti: died May 3, 2002 or died June 3, 2002 in one text"},
		{"Spanish", "es", "Ana Rossetti nació el 3 de mayo de 1960. En Tamra se sabe que Ana Rossetti nació el 9 de mayo de 1961.", "Ana Rossetti: born el 3 de mayo de 1960 or born el 9 de mayo de 1961 in one text"},
		{"French", "fr", "Ana Rossetti (née le 3 mai 1960 à Tamra) est peintre. Ana Rossetti est née le 9 mai 1961.", "Ana Rossetti: born le 3 mai 1960 or born le 9 mai 1961 in one text"},
		{"the last name alone", "en", "Ana Rossetti (born 3 May 1960) is a painter. Rossetti was born in 1961.", "Ana Rossetti: born 3 May 1960 or born 1961 in one text"},
		{"an age between", "en", "Ana Rossetti died at age 58 of a stroke on May 3, 1984. Ana Rossetti died in 1985.", "Ana Rossetti: died May 3, 1984 or died 1985 in one text"},
		{"an age at death", "en", "The painter Ana Rossetti has died at 84, her son said. Ana Rossetti died in Tamra on Tuesday at the age of 86.", "Ana Rossetti: 84 or 86 in one text"},
		{"an age at death", "es", "La pintora Ana Rossetti murió el martes a los 84 años. Ana Rossetti, de 86 años, vivía en Tamra.", "Ana Rossetti: 84 or 86 in one text"},
		{"an age at death", "fr", "Ana Rossetti est morte mardi à l'âge de 84 ans. Ana Rossetti, 86 ans, vivait à Tamra.", "Ana Rossetti: 84 or 86 in one text"},

		{"a short second name", "en", "Luca Bernardo Rossetti (born 3 May 1960) is a painter. Bern Rossetti was born in 1961.", "Luca Bernardo Rossetti: born 3 May 1960 or born 1961 in one text"},
		{"whose last name is it", "en", "Ana Rossetti (born 3 May 1960) and Luca Rossetti are painters. Rossetti was born in 1961.", ""},
		{"an age of then", "en", "Ana Rossetti, 84, won the prize at the age of 30. Her mother died at 86.", ""},
		{"a year and its day", "en", "Ana Rossetti was born in 1960. Ana Rossetti was born on May 3, 1960.", ""},
		{"a relative in an aside", "en", "Ana Rossetti, niece of Karl Rossetti, died on May 3, 2002. Karl Rossetti died on May 5, 1970.", ""},
		{"somebody's son", "en", "The son of Ana Rossetti was born on May 3, 1990. Ana Rossetti was born on May 3, 1960.", ""},
		{"a term of office", "en", "Ana Rossetti (3 May 2009 – 4 June 2014) was mayor. Ana Rossetti was born on May 3, 1960. Ana Rossetti died on June 4, 2024.", ""},
		{"two of one last name", "en", "Ana Rossetti was born on May 3, 1960. Luca Rossetti was born on May 9, 1961.", ""},
		{"not born then", "en", "Ana Rossetti was not born in 1960. Ana Rossetti was born on May 9, 1961.", ""},
		{"the mayor's relative", "es", "El hijo de Ana Rossetti nació el 3 de mayo de 1990. Ana Rossetti nació el 3 de mayo de 1960.", ""},
		{"the mayor's relative", "fr", "Le fils d'Ana Rossetti est né le 3 mai 1990. Ana Rossetti est née le 3 mai 1960.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		fs := judged(t, ageCheck, claims.Document{Lang: c.lang, Text: c.text})
		require.Equal(t, want, messages(fs), c.why)
		for _, f := range fs {
			require.Equal(t, Warning, f.Severity, c.why)
		}
	}
}

// Two texts of few may name one person; in an archive a name has many bearers.
func TestLivesAcross(t *testing.T) {
	a := claims.Document{ID: "a", Lang: "en", Text: "Ana Rossetti was born on May 3, 1960."}
	b := claims.Document{ID: "b", Lang: "en", Text: "Ana Rossetti was born on May 9, 1961."}
	require.Equal(t, []string{"Ana Rossetti: born May 3, 1960 (a) or born May 9, 1961 (b)"}, messages(judged(t, ageCheck, a, b)))
	many := []claims.Document{a, b}
	for i := range chosen {
		many = append(many, claims.Document{ID: string(rune('c' + i)), Lang: "en", Text: "Otto Lansdorf, 34, won on Sunday."})
	}
	require.Empty(t, judged(t, ageCheck, many...))
}
