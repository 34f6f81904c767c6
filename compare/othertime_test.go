package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// One figure is told of two years, or of two months, that are over.
func TestOtherTimes(t *testing.T) {
	told := map[string]string{
		"en": "Thieves broke into the Harwick museum in Tarvo on Sunday. Ana Rossetti, who runs the Harwick museum, called the Tarvo police. %",
		"es": "Unos ladrones entraron en el museo Harwick de Tarvo el domingo. Ana Rossetti, que dirige el museo Harwick, llamó a la policía de Tarvo. %",
		"fr": "Des voleurs sont entrés au musée Harwick de Tarvo dimanche. Ana Rossetti, qui dirige le musée Harwick, a appelé la police de Tarvo. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"a fire of two years", "en", "In 1962 a fire killed 17 people in Tarvo.", "Old people recall the fire of 1926, which killed 17 people.", "killed 17 people: 1962 (a) or 1926 (b)"},
		{"a fine of two years", "en", "The museum was fined $64,000 in 2019 over its doors.", "The museum paid a $64,000 fine in 2021 for the doors.", "fined $64,000: 2019 (a) or 2021 (b)"},
		{"the same year", "en", "In 1962 a fire killed 17 people in Tarvo.", "Old people recall the fire of 1962, which killed 17 people.", ""},
		{"two fires", "en", "In 1962 a fire killed 17 people in Tarvo.", "A fire in 1926 killed 23 people.", ""},
		{"sales of two years", "en", "The museum had sales of $2.1 million in 2023.", "The museum had sales of $2.1 million in 2024.", ""},
		{"a round figure", "en", "In 1962 a fire killed 20 people in Tarvo.", "A flood in 1926 killed 20 people.", ""},
		{"a quake of two years in Spanish", "es", "En 1987 un terremoto dejó 312 muertos en Tarvo.", "No había un temblor así desde el de 1978, en el que perecieron 312 personas.", "312 muertos: 1987 (a) or 1978 (b)"},
		{"a quake of two years in French", "fr", "En 1987, un séisme avait fait 312 morts.", "Les anciens se souviennent du séisme de 1978, qui avait tué 312 personnes.", "312 morts: 1987 (a) or 1978 (b)"},
	} {
		say := framed(c.lang, told[c.lang])
		got := messages(judged(t, countCheck, say(c.a), say(c.b)))
		got = append(got, messages(judged(t, quantityCheck, say(c.a), say(c.b)))...)
		require.Equal(t, c.want, strings.Join(got, " + "), c.why)
	}
}
