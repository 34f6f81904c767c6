package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// tale makes two texts of one event that differ in a sentence.
func tale(lang, first, second string) []claims.Document {
	frame := map[string]string{
		"en": "A fire killed the baker Ines Moncada at the Grey Gull mill in Tarvo on Sunday, the brigade of Tarvo said. ",
		"es": "Un incendio mató a la panadera Ines Moncada en el molino Gaviota Gris de Tarvo el domingo, según los bomberos de Tarvo. ",
		"fr": "Un incendie a tué la boulangère Ines Moncada au moulin Mouette Grise de Tarvo dimanche, selon les pompiers de Tarvo. ",
	}[lang]
	frames := []claims.Document{{ID: "a", Lang: lang, Text: frame + first}, {ID: "b", Lang: lang, Text: frame + second}}
	for i := range frames {
		frames[i].Published = time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	}
	return frames
}

func TestAddresses(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"two blocks", "en", "It broke out in the 1200 block of Islet Street.", "Crews came to the 1400 block of Islet Street at noon.", "“1200 block of Islet Street” (a) or “1400 block of Islet Street” (b)"},
		{"two ends of a street", "en", "It broke out in the 600 block of North First Street.", "Crews came to the 600 block of S. First St. at noon.", "“600 block of North First Street” (a) or “600 block of S. First St” (b)"},
		{"a house in its block", "en", "It broke out at 1214 Islet St. in Tarvo.", "Crews came to the 1200 block of Islet Street at noon.", ""},
		{"another house", "en", "It broke out at 1214 Islet St. in Tarvo.", "Crews came to 1241 Islet Street at noon.", "“1214 Islet St” (a) or “1241 Islet Street” (b)"},
		{"one of them where he was arrested", "en", "It broke out in the 1200 block of Islet Street.", "A man was arrested in the 1400 block of Islet Street.", ""},
		{"a text with two", "en", "It broke out in the 1200 block of Islet Street and spread to the 1300 block of Islet Street.", "Crews came to the 1400 block of Islet Street at noon.", ""},
		{"two streets", "en", "It broke out in the 1200 block of Islet Street.", "Crews came to the 1400 block of Mole Street at noon.", ""},
		{"two floors", "en", "She was in a second-floor apartment.", "She was in her third-floor apartment.", "“second-floor” (a) or “third-floor” (b)"},
		{"floors of no apartment", "en", "She worked on the second floor.", "She ran to the third floor.", ""},
		{"the way turned round", "en", "The mill is about 4 miles south of Pine Fork.", "The mill is some 4 miles north of Pine Fork.", "“about 4 miles south of Pine Fork” (a) or “some 4 miles north of Pine Fork” (b)"},
		{"two ways", "en", "The mill is about 4 miles south of Pine Fork.", "The camp is 19 miles north of Pine Fork.", ""},
		{"a Spanish house", "es", "Ocurrió en la calle Mayor, 14, de Tarvo.", "Ocurrió en el número 41 de la calle Mayor.", "“calle Mayor, 14” (a) or “41 de la calle Mayor” (b)"},
		{"a Spanish day", "es", "Ocurrió en la calle Mayor, 14, de Tarvo.", "Ocurrió en la calle Mayor el 15 de marzo.", ""},
		{"a French house", "fr", "Le feu a pris au 12, rue de la Paix.", "Le feu a pris 21 rue de la Paix.", "“12, rue de la Paix” (a) or “21 rue de la Paix” (b)"},
		{"a French day", "fr", "Le feu a pris au 12, rue de la Paix.", "Le 13 mars, rue de la Paix, tout a brûlé.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, placeCheck, tale(c.lang, c.a, c.b)...)), c.why)
	}
}

func TestBlocksCountNothing(t *testing.T) {
	docs := tale("en", "It broke out in the 2400 block of Islet Street.", "Crews came to the 4200 block of Islet Street at noon.")
	require.Empty(t, judged(t, quantityCheck, docs...))
}

func TestPronounsMeanSomebody(t *testing.T) {
	text := "Hakim Moncada fixed the ferry. He had a wife and two children, a boy and a girl. Rossetti was the cook. He had a wife and three children, a boy and two girls."
	require.Empty(t, judged(t, quantityCheck, claims.Document{Lang: "en", Text: text}))
}
