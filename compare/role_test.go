package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// Two texts of one event give a person two titles, or a title two names.
func TestRoles(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The fire in Lima broke out at the harbour mill, %, and the police of Lima closed the harbour mill.",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. El fuego empezó en Lima en el molino del puerto, %, y la policía de Lima cerró el molino del puerto.",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. Le feu a pris à Lima au moulin du port, %, et la police de Lima a fermé le moulin du port.",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"two heads of one zoo", "en", "said zoo president Ana Rossetti", "said Zoo Director Ana Rossetti", "role: Ana Rossetti: zoo president (a) or Zoo Director (b)"},
		{"two bodies", "en", "said zoo president Ana Rossetti", "said harbour director Ana Rossetti", ""},
		{"both titles", "en", "said zoo president and director Ana Rossetti", "said zoo director Ana Rossetti", ""},
		{"a grade", "en", "said Ana Rossetti, an assistant professor of physics", "said Professor Ana Rossetti", "role: Ana Rossetti: assistant professor (a) or Professor (b)"},
		{"a founder who was not alone", "en", "said Ana Rossetti, the mill's co-founder", "said mill founder Ana Rossetti", "role: Ana Rossetti: co-founder (a) or mill founder (b)"},
		{"former", "en", "said former director Ana Rossetti", "said president Ana Rossetti", ""},
		{"a wider title", "en", "said coach Ana Rossetti", "said head coach Ana Rossetti", ""},
		{"one may be both", "en", "said founder Ana Rossetti", "said chairwoman Ana Rossetti", ""},
		{"two ministries", "en", "said Foreign Minister Ana Rossetti", "said Defence Minister Ana Rossetti", "role: Ana Rossetti: Foreign Minister (a) or Defence Minister (b)"},
		{"two ranks", "en", "said Ana Rossetti, a colonel", "said Sergeant Ana Rossetti", "role: Ana Rossetti: colonel (a) or Sergeant (b)"},
		{"two parties", "en", "said Ana Rossetti, a Democrat", "said Ana Rossetti, a Republican", "role: Ana Rossetti: Democrat (a) or Republican (b)"},
		{"before the name, between signs", "en", "said the captain of the harbour club, Ana Rossetti", "said club coach Ana Rossetti", "role: Ana Rossetti: captain (a) or club coach (b)"},
		{"two people", "en", "said zoo president Ana Rossetti", "said zoo director Otto Lansdorf", ""},
		{"two first names", "en", "said captain Paul Lansdorf", "said captain Peter Lansdorf", "name: captain Paul Lansdorf (a) or Peter Lansdorf (b)"},
		{"one of them short", "en", "said captain Dan Lansdorf", "said captain Daniel Lansdorf", ""},
		{"a nickname", "en", "said captain Bill Lansdorf", "said captain William Lansdorf", ""},
		{"both are named", "en", "said captain Paul Lansdorf", "said captain Peter Lansdorf to his brother Paul Lansdorf", ""},
		{"two titles, two people", "en", "said captain Paul Lansdorf", "said mayor Peter Lansdorf", ""},
		{"two last names that look alike", "en", "said prosecutor Anton Merkadier", "said prosecutor Anton Merkadet", "name: prosecutor Anton Merkadier (a) or Anton Merkadet (b)"},
		{"two heads in Spanish", "es", "dijo la alcaldesa Ana Rossetti", "dijo la gobernadora, Ana Rossetti,", "role: Ana Rossetti: alcaldesa (a) or gobernadora (b)"},
		{"one ministry in Spanish", "es", "dijo la ministra de Sanidad, Ana Rossetti,", "dijo Ana Rossetti, ministra de Sanidad", ""},
		{"two ministries in Spanish", "es", "dijo la ministra de Sanidad, Ana Rossetti,", "dijo Ana Rossetti, ministra de Defensa", "role: Ana Rossetti: ministra de Sanidad (a) or ministra de Defensa (b)"},
		{"a ministry of two things", "es", "dijo la consejera de Economía y Hacienda, Ana Rossetti,", "dijo la consejera de Hacienda, Ana Rossetti,", ""},
		{"a ministry by its short name", "es", "dijo el ministro de Asuntos Exteriores, Julio Fontena,", "dijo el ministro de Exteriores, Julio Fontena,", ""},
		{"acting", "en", "said acting director Ana Rossetti", "said director Ana Rossetti", "role: Ana Rossetti: acting director (a) or director (b)"},
		{"acting before a long name", "en", "said Acting Harbours for Fishing Board Director Ana Rossetti", "said director Ana Rossetti", ""},
		{"acting in French", "fr", "a dit Luc Fontenay, directeur par intérim du moulin", "a dit Luc Fontenay, directeur du moulin", "role: Luc Fontenay: directeur par intérim (a) or directeur (b)"},
		{"a captain of the police", "en", "said Captain Ana Rossetti", "said Sgt. Ana Rossetti", "role: Ana Rossetti: Captain (a) or Sgt (b)"},
		{"ranks in French", "fr", "a dit le commandant Luc Fontenay", "a dit le capitaine Luc Fontenay", "role: Luc Fontenay: commandant (a) or capitaine (b)"},
		{"one rank, short and long", "en", "said Superintendent Ana Rossetti", "said Supt Ana Rossetti", ""},
		{"two first names in Spanish", "es", "dijo el consejero de Sanidad, Julio Fontena,", "dijo el consejero de Sanidad, Pedro Fontena,", "name: consejero de Sanidad Julio Fontena (a) or Pedro Fontena (b)"},
		{"two heads in French", "fr", "a dit le colonel Luc Fontenay", "a dit le lieutenant Luc Fontenay", "role: Luc Fontenay: colonel (a) or lieutenant (b)"},
		{"a grade in French", "fr", "a dit Luc Fontenay, directeur du moulin", "a dit Luc Fontenay, directeur adjoint du moulin", "role: Luc Fontenay: directeur (a) or directeur adjoint (b)"},
		{"one title in French", "fr", "a dit Luc Fontenay, le maire", "a dit le maire Luc Fontenay", ""},
	} {
		say := framed(c.lang, told[c.lang])
		got := ""
		for _, f := range judged(t, roleCheck, say(c.a), say(c.b)) {
			got += f.Check + ": " + f.Message
		}
		require.Equal(t, c.want, got, c.why)
	}
}

// A prime minister is "premier ministre" in French, and not of another ministry.
func TestRolesInTwoLanguages(t *testing.T) {
	en := "The House approved the Harbour Bill on Wednesday by 148 votes to 139. Prime Minister Ewan Strand voted against it."
	fr := "La Chambre a approuvé mercredi la loi Harbour par 148 voix contre 139. Le premier ministre Ewan Strand a voté contre."
	day := time.Date(2026, time.May, 21, 0, 0, 0, 0, time.UTC)
	require.Empty(t, judged(t, roleCheck, claims.Document{Lang: "en", Published: day, Text: en}, claims.Document{Lang: "fr", Published: day, Text: fr}))
}

func TestRolesInOneText(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"two offices", "en", "The mill's chief executive, Otto Lansdorf, was in Lima. The chief financial officer, Otto Lansdorf, will be back on Monday.", "Otto Lansdorf: chief executive or chief financial officer in one text"},
		{"two offices, a last name", "en", "Ana Rossetti, a Democrat, called it a shame. Later Rossetti, a Republican from the north, left.", "Ana Rossetti: Democrat or Republican in one text"},
		{"a first name in Spanish", "es", "Lo dijo el consejero de Sanidad, Julio Fontena. El consejero de Sanidad, Julián Fontena, irá mañana.", "consejero de Sanidad Julio Fontena or Julián Fontena in one text"},
		{"father and son", "es", "Lo dijo el presidente Marco Fontena. Su padre, el presidente Hugo Fontena, murió.", ""},
		{"acting, told once", "en", "Acting director Ana Rossetti came. The director, Ana Rossetti, left.", ""},
		{"a rank that grew", "en", "Colonel Rossetti ruled Lima. In 1969 Captain Rossetti had taken the radio.", ""},
		{"one title", "fr", "Le maire Luc Fontenay est venu. Luc Fontenay, le maire, est parti.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, roleCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}
