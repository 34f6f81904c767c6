package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Ages of two texts that name their one person unlike, or not at all.
func TestLoneAges(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The police of Lima closed the harbour mill. %",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. La policía de Lima cerró el molino del puerto. %",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. La police de Lima a fermé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"an accent", "en", "Renée Lansdorf, 41, was found first.", "Renee Lansdorf, 42, was found first.", "warning Renée Lansdorf: 41 (a) or 42 (b)"},
		{"one without a name", "en", "Divers found the body of a 17-year-old.", "Divers found the body of Otto Lansdorf, 18, in the water.", "note Otto Lansdorf: 17 (a) or 18 (b)"},
		{"further apart", "en", "Divers found the body of a 17-year-old.", "Divers found the body of Otto Lansdorf, 28, in the water.", ""},
		{"another age in one of them", "en", "Divers found the body of a 17-year-old. A 19-year-old man swam ashore.", "Divers found the body of Otto Lansdorf, 18, in the water.", ""},
		{"another age on another side", "en", "A 17-year-old man was arrested. A 19-year-old man swam ashore.", "Police arrested Otto Lansdorf, 18, at the mill.", "note Otto Lansdorf: 17 (a) or 18 (b)"},
		{"several on that side", "en", "A 17-year-old man was arrested. Police arrested three people. A 19-year-old man swam ashore.", "Police arrested Otto Lansdorf, 18, at the mill.", ""},
		{"a noun in commas", "en", "The suspect, 27, was taken into custody.", "The suspect, 29, was taken into custody.", "warning suspect: 27 (a) or 29 (b)"},
		{"a number of things in commas", "en", "Of the houses, 27, on the hill, none burned.", "Of the houses, 29, on the hill, none burned.", ""},
		{"whose daughter", "en", "The couple's 3-year-old daughter was unhurt.", "The couple's 5-year-old daughter was unhurt.", "warning daughter: 3 (a) or 5 (b)"},
		{"a former teacher", "en", "Otto Lansdorf saw it. Lansdorf, a 45-year-old former teacher, called.", "Otto Lansdorf, 54, called.", "warning Otto Lansdorf: 45 (a) or 54 (b)"},
		{"a minister of something", "en", "The minister of Foreign Trade, 45, called.", "A 44-year-old called.", ""},
		{"last names nearly alike", "en", "Jesse Lansdorf, 33, called.", "Jesse Karl Lansdorff, 35, called.", "note Jesse Karl Lansdorff: 33 (a) or 35 (b)"},
		{"last names unlike", "en", "Jesse Lansdorf, 33, called.", "Jesse Landauer, 35, called.", ""},
		{"first names unlike", "en", "Jesse Lansdorf, 33, called.", "Otto Lansdorff, 35, called.", ""},
		{"in their twenties", "en", "The suspect, in his 20s, was held.", "The suspect, 31, was held.", ""},
		{"Spanish", "es", "El sospechoso, de 27 años, fue detenido.", "El sospechoso, de 29 años, fue detenido.", "warning sospech: 27 (a) or 29 (b)"},
		{"two people in Spanish", "es", "El sospechoso, de 27 años, fue detenido.", "La conductora, de 29 años, fue detenida.", ""},
		{"held in Spanish", "es", "El sospechoso, de 27 años, fue detenido. Una mujer de 40 años murió.", "Un conductor de 29 años fue detenido.", "note sospech: 27 (a) or 29 (b)"},
		{"French", "fr", "Le suspect, 27 ans, a été arrêté.", "Le suspect, âgé de 29 ans, a été arrêté.", "warning suspect: 27 (a) or 29 (b)"},
		{"two people in French", "fr", "Le suspect, 27 ans, a été arrêté.", "La conductrice, âgée de 29 ans, a été arrêtée.", ""},
		{"swapped figures in French", "fr", "Un automobiliste de 56 ans a été tué.", "Otto Lansdorf, menuisier, 65 ans, est mort.", "note Otto Lansdorf: 56 (a) or 65 (b)"},
		{"on two sides", "en", "A 27-year-old man was arrested.", "Otto Lansdorf, 29, was killed.", ""},
		{"a man and a woman", "en", "A 27-year-old man called.", "A 29-year-old called. She fled. Mrs Lansdorf, 40, called.", ""},
		{"a pronoun", "en", "Otto Lansdorf called from the mill. He was 34.", "Otto Lansdorf, 38, called.", "note Otto Lansdorf: 34 (a) or 38 (b)"},
		{"a pronoun with two it may stand for", "en", "The men met Otto Lansdorf and Karl Caro at the mill. He was 34.", "Otto Lansdorf, 38, called.", ""},
		{"a pronoun of another sex", "en", "Otto Lansdorf called from the mill, said his aunt, Ines Caro. She was 34.", "Otto Lansdorf, 38, called.", ""},
		{"what comes back", "en", "Otto Lansdorf called from the mill. The 34-year-old was alone.", "Lansdorf, 38, called. Otto Lansdorf was alone.", "note Lansdorf: 34 (a) or 38 (b)"},
		{"what somebody else is", "en", "Prosecutor Otto Lansdorf called from the mill. The 34-year-old driver was alone.", "Otto Lansdorf, 38, called.", ""},
		{"a noun with a name further up", "en", "The drummer Otto Lansdorf called. It was late at the mill. Nobody came. The 34-year-old drummer was alone.", "Otto Lansdorf, 38, called.", "note Otto Lansdorf: 34 (a) or 38 (b)"},
		{"a noun in Spanish", "es", "Otto Lansdorf llamó desde el molino. El delantero, de 34 años, estaba solo.", "Otto Lansdorf, de 38 años, llamó.", "note Otto Lansdorf: 34 (a) or 38 (b)"},
		{"a verb alone in Spanish", "es", "Otto Lansdorf llamó desde el molino. Tiene 34 años.", "Otto Lansdorf, de 38 años, llamó.", "note Otto Lansdorf: 34 (a) or 38 (b)"},
		{"a pronoun in French", "fr", "Ines Caro a appelé du moulin. Elle avait 34 ans.", "Ines Caro, 38 ans, a appelé.", "note Ines Caro: 34 (a) or 38 (b)"},
		{"and of where", "es", "Otto Lansdorf, de 61 años y natural de Marala, llamó.", "Otto Lansdorf, de 63 años, llamó.", "warning Otto Lansdorf: 61 (a) or 63 (b)"},
		{"and how tall", "es", "Otto Lansdorf, de 23 años y 1,87 metros, llamó.", "Otto Lansdorf, de 25 años, llamó.", "warning Otto Lansdorf: 23 (a) or 25 (b)"},
		{"one after the other", "es", "Karl Caro y Otto Lansdorf, de 61 años y 65, llamaron.", "Otto Lansdorf, de 65 años, llamó.", ""},
		{"where a star was born", "en", "Otto Lansdorf called. The 61-year-old Lima-born singer was alone.", "Ines Lima, 63, called.", ""},
		{"identified as", "en", "The dead man was identified as Otto Lansdorf, 61, of Marala.", "Otto Lansdorf, 63, of Marala, was found first.", "warning Otto Lansdorf: 61 (a) or 63 (b)"},
		{"identified by an office", "en", "The coroner's office identified him as Otto Lansdorf, 61.", "Otto Lansdorf, 63, of Marala, was found first.", "warning Otto Lansdorf: 61 (a) or 63 (b)"},
		{"identified in Spanish", "es", "El muerto fue identificado como Otto Lansdorf, de 61 años.", "Otto Lansdorf, de 63 años, llamó.", "warning Otto Lansdorf: 61 (a) or 63 (b)"},
		{"identified in French", "fr", "Le mort a été identifié comme Otto Lansdorf, 61 ans.", "Otto Lansdorf, 63 ans, a appelé.", "warning Otto Lansdorf: 61 (a) or 63 (b)"},
		{"a suspect of a place", "en", "The suspect in the fire in Marala, 61, was held.", "Otto Lansdorf, 63, was found first.", ""},
		{"last name alone, first names nearly alike", "en", "Jaspar Lansdorf called from the mill. Lansdorf, 17, was alone.", "Jasper Lansdorf, 18, called.", "note Jasper Lansdorf: 17 (a) or 18 (b)"},
		{"last name alone, of a brother", "en", "Jaspar Lansdorf called from the mill. Otto Lansdorf, 17, was alone.", "Jasper Lansdorf, 28, called.", ""},
		{"last name alone, other first names", "en", "Hedwig Lansdorf called from the mill. Lansdorf, 17, was alone.", "Jasper Lansdorf, 18, called.", ""},
		{"a name and a verb in French", "fr", "Ines Caro avait 34 ans et trois chiens.", "Ines Caro, 38 ans, a appelé.", "warning Ines Caro: 34 (a) or 38 (b)"},
	} {
		say := framed(c.lang, told[c.lang])
		got := ""
		for _, f := range judged(t, ageCheck, say(c.a), say(c.b)) {
			got += f.Severity.String() + " " + f.Message
		}
		require.Equal(t, c.want, got, c.why)
	}
}
