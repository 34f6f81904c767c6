package compare

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two texts of one event tell at what hour it happened, or its call came.
func TestActs(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The police of Lima closed the harbour mill. %",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. La policía de Lima cerró el molino del puerto. %",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. La police de Lima a fermé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"crews called", "en", "Crews were called to the mill at 3:47 a.m.", "Crews were called to the mill at 2:47 a.m.", "call: “were called to the mill at 3:47 a.m.” (a) or “were called to the mill at 2:47 a.m.” (b)"},
		{"the same in other words", "en", "The fire was reported at 3:47 a.m.", "The first call came at about 2:45 a.m., the police said.", "call: “was reported at 3:47 a.m.” (a) or “call came at about 2:45 a.m.” (b)"},
		{"the hour first", "en", "At 3:47 a.m. crews responded to the mill.", "Crews responded at 2:47 a.m.", "call: “3:47 a.m. crews responded” (a) or “responded at 2:47 a.m.” (b)"},
		{"what happened behind when", "en", "Two men were leaving around 5:20 p.m. when the roof fell.", "They were still inside at 6:20 p.m. when the roof fell.", "incident: “5:20 p.m. when” (a) or “6:20 p.m. when” (b)"},
		{"the end of a stretch", "en", "The lockdown was lifted at 12:20 p.m.", "The lockdown lasted from 10:15 a.m. until 1:20 p.m.", "lifted: “was lifted at 12:20 p.m.” (a) or “lockdown lasted from 10:15 a.m. until 1:20 p.m.” (b)"},
		{"a verb and another hour before", "en", "The lockdown began at 10:15 a.m. and was lifted at 12:20 p.m.", "The lockdown was lifted at 12:20 p.m.", ""},
		{"about", "en", "Crews were called to the mill at 3:47 a.m.", "Crews were called to the mill around 3:35 a.m.", ""},
		{"an hour without minutes", "en", "The fire was reported at 3:32 a.m.", "The fire was reported at 4 a.m.", ""},
		{"another act", "en", "Crews were called to the mill at 3:47 a.m.", "The boy was pronounced dead at 5:30 a.m.", ""},
		{"a call for something else", "en", "Crews were called to the mill at 3:47 a.m.", "A boy was reported missing at 9:30 p.m. The search was called off at 8:30 a.m.", ""},
		{"a second event", "en", "Crews were called to the mill at 3:47 a.m.", "Crews were called to a second fire at 9:10 a.m.", ""},
		{"two calls", "en", "Crews were called to the mill at 3:47 a.m.", "Crews were called at 3:47 a.m. They were sent back at 9:10 a.m.", ""},
		{"two streets", "en", "Crews were called to Hall Street at 3:47 a.m.", "Crews were called to Elm Avenue at 2:30 a.m.", ""},
		{"a.m. and p.m.", "en", "Crews were called at 3:47 a.m.", "Crews were called at 3:47 p.m.", ""},
		{"half of a day left out", "en", "It happened around 9:40 on Sunday.", "It happened at 9:30 p.m. on Sunday.", ""},
		{"an hour only named", "en", "Crews were called to the mill at 3:47 a.m.", "Nobody was called after a watchman left at 2:30 a.m.", ""},
		{"Spanish", "es", "Los bomberos recibieron el aviso a las 3:47 de la madrugada.", "Los bomberos fueron alertados a las 2:40 de la madrugada.", "call: “recibieron el aviso a las 3:47 de la madrugada” (a) or “fueron alertados a las 2:40 de la madrugada” (b)"},
		{"the incident in Spanish", "es", "El incendio ocurrió a las 21:40 horas.", "Ocurrió hacia las 20:40 horas.", "incident: “ocurrió a las 21:40 horas” (a) or “Ocurrió hacia las 20:40 horas” (b)"},
		{"about in Spanish", "es", "El incendio ocurrió a las 21:40 horas.", "Ocurrió alrededor de las 21:30 horas.", ""},
		{"an arrest in Spanish", "es", "El incendio ocurrió a las 21:40 horas.", "El dueño fue detenido a las 23:10 horas.", ""},
		{"a street and a town", "en", "Crews were called to Hall Street at 3:47 a.m.", "The fire in Tarvo was reported at 2:30 a.m.", "call: “were called to Hall Street at 3:47 a.m.” (a) or “was reported at 2:30 a.m.” (b)"},
		{"two towns", "en", "Crews were called to Lossen at 3:47 a.m.", "The fire in Tarvo was reported at 2:30 a.m.", ""},
		{"the hour beside its noun", "en", "It broke out at 3:47 a.m.", "The blaze, shortly after 2:40 a.m., could be seen for miles.", "incident: “broke out at 3:47 a.m.” (a) or “blaze, shortly after 2:40 a.m.” (b)"},
		{"the hour of what remembers it", "en", "It broke out at 3:47 a.m.", "A vigil for those hurt in the mill and for victims of the fire at 7:30 p.m. drew hundreds.", ""},
		{"what somebody did with it", "en", "It broke out at 3:47 a.m.", "Crews were still fighting the blaze at 5:30 a.m.", ""},
		{"a road closed and open again", "en", "All lanes were closed until about 5:30 a.m.", "The highway reopened at 8:10 a.m.", "reopened: “were closed until about 5:30 a.m.” (a) or “reopened at 8:10 a.m.” (b)"},
		{"a road and a school", "en", "All lanes were closed until about 5:30 a.m.", "The school was closed until 9 a.m.", ""},
		{"when it was closed", "en", "All lanes were closed until about 5:30 a.m.", "The highway was closed at 3:50 a.m.", ""},
		{"the hour beside its noun, in Spanish", "es", "Ocurrió a las 3:47 de la madrugada.", "El incendio, a las 2:40 de la madrugada, se vio desde lejos.", "incident: “Ocurrió a las 3:47 de la madrugada” (a) or “incendio, a las 2:40 de la madrugada” (b)"},
		{"a road in Spanish", "es", "La carretera permaneció cortada hasta las 5.30 horas.", "La autovía se reabrió a las 8.10 horas.", "reopened: “permaneció cortada hasta las 5.30 horas” (a) or “se reabrió a las 8.10 horas” (b)"},
		{"a road in French", "fr", "La route a été coupée jusqu'à 5h30.", "La chaussée a été rouverte à 8h10.", "reopened: “a été coupée jusqu'à 5h30” (a) or “a été rouverte à 8h10” (b)"},
		{"the hour beside its noun, in French", "fr", "Le drame s'est produit à 3h47.", "L'incendie, à 2h40, s'est vu de loin.", "incident: “est produit à 3h47” (a) or “incendie, à 2h40” (b)"},
		{"aground", "en", "The ferry ran aground at 3:40 a.m.", "She struck at ten to five in the morning.", "incident: “ran aground at 3:40 a.m.” (a) or “struck at ten to five in the morning” (b)"},
		{"shortly before is not after", "en", "It broke out shortly before 3:30 a.m.", "It broke out at about 3:50 a.m.", "incident: “broke out shortly before 3:30 a.m.” (a) or “broke out at about 3:50 a.m.” (b)"},
		{"shortly before and before", "en", "It broke out shortly before 3:30 a.m.", "It broke out at 3:10 a.m.", ""},
		{"one night", "en", "It broke out at 11:40 p.m. on Saturday.", "It broke out just after midnight on Sunday.", "incident: “broke out at 11:40 p.m. on Saturday” (a) or “broke out just after midnight on Sunday” (b)"},
		{"a call before the event", "en", "It broke out at 3:47 a.m.", "The first call to 112 came in at 2:40 a.m.", "“broke out at 3:47 a.m.” (a) or “call to 112 came in at 2:40 a.m.” (b)"},
		{"a call long after it", "es", "El incendio ocurrió a las 3.10 horas.", "La llamada se recibió a las 4.20 horas.", "“ocurrió a las 3.10 horas” (a) or “llamada se recibió a las 4.20 horas” (b)"},
		{"an alarm before the event", "fr", "Le drame s'est produit vers 21h40.", "L'appel est arrivé à 20h50.", "“est produit vers 21h40” (a) or “appel est arrivé à 20h50” (b)"},
		{"a call soon after it", "en", "It broke out at 3:10 a.m.", "Crews were called at 3:35 a.m.", ""},
		{"a call of another event", "en", "It broke out at 3:47 a.m.", "Police had been called to the mill at 9:40 p.m. over a fight.", ""},
		{"a witness", "en", "It broke out at 3:47 a.m.", "An owner was called to testify at 1 a.m.", ""},
		{"an hour with its day", "en", "It broke out at 2:20 a.m.", "It broke out at 2:45 a.m. Saturday.", "incident: “broke out at 2:20 a.m.” (a) or “broke out at 2:45 a.m. Saturday” (b)"},
		{"adopted", "fr", "Le texte, approuvé à 23h40, va au maire.", "Le plan a été voté, peu après 2 heures du matin, par le conseil.", "adopted: “approuvé à 23h40” (a) or “voté, peu après 2 heures du matin” (b)"},
		{"two things adopted", "en", "The sale of the mill was approved at 9 p.m.", "The budget was approved at 11 p.m.", ""},
		{"adopted in Spanish", "es", "El texto fue aprobado a las 23.40.", "La ley salió adelante a las dos de la madrugada.", "adopted: “fue aprobado a las 23.40” (a) or “salió adelante a las dos de la madrugada” (b)"},
		{"a verdict", "en", "The verdict was read at 10 a.m.", "The verdict came at 11:30 a.m.", "decided: “verdict was read at 10 a.m.” (a) or “verdict came at 11:30 a.m.” (b)"},
		{"a leak", "en", "It all started at 5:15 a.m.", "Gas began escaping at 4:40 a.m.", "incident: “It all started at 5:15 a.m.” (a) or “began escaping at 4:40 a.m.” (b)"},
		{"whom it woke, in Spanish", "es", "El temblor ocurrió a las 3.42 horas.", "El temblor despertó a los vecinos a las 2.42 horas.", "incident: “ocurrió a las 3.42 horas” (a) or “despertó a los vecinos a las 2.42 horas” (b)"},
		{"another birth", "en", "The girl was born at 3:15 a.m.", "The owner's baby was born at 9:40 a.m.", ""},
		{"launched in two zones", "en", "The rocket lifted off at 6:42 a.m.", "It left the pad at 5:12 p.m. EDT.", ""},
		{"launched in two zones at once", "en", "The rocket lifted off at 6:42 a.m.", "It left the pad at 6:42 a.m. Sunday (5:12 p.m. ET Saturday).", ""},
		{"launched", "es", "El cohete despegó a las 6.42 horas.", "Fue lanzado a las 6.57 horas.", "launched: “despegó a las 6.42 horas” (a) or “Fue lanzado a las 6.57 horas” (b)"},
		{"aground in French", "fr", "Le navire s'est échoué à 3h40.", "Le cargo s'est échoué à 4h50.", "incident: “est échoué à 3h40” (a) or “est échoué à 4h50” (b)"},
		{"French", "fr", "Les pompiers ont été appelés à 3h47.", "L'alerte a été donnée vers 2h45.", "call: “ont été appelés à 3h47” (a) or “alerte a été donnée vers 2h45” (b)"},
		{"the incident in French", "fr", "Le drame s'est produit vers 21h40.", "Les faits se sont déroulés à 20h30.", "incident: “est produit vers 21h40” (a) or “se sont déroulés à 20h30” (b)"},
		{"about in French", "fr", "Les pompiers ont été appelés à 3h47.", "Les pompiers ont été alertés vers 3h40.", ""},
	} {
		say := framed(c.lang, told[c.lang])
		got := ""
		for _, f := range judged(t, timeCheck, say(c.a), say(c.b)) {
			got += f.Message
			require.Equal(t, Note, f.Severity, c.why)
		}
		require.Equal(t, c.want, got, c.why)
	}
}
