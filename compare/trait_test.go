package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// What stands one way in one text of an event and the opposite way in another
// is an update.
func TestTraits(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Lima on Sunday. The police of Lima searched the harbour mill. %",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. La policía de Lima registró el molino del puerto. %",
		"fr": "Un incendie a tué quatre personnes à Lima dimanche. La police de Lima a fouillé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"a bridge", "en", "The bridge remains closed.", "The bridge has reopened.", "Bridge: closed (a) or reopened (b)"},
		{"two things", "en", "The bridge remains closed.", "The harbour has reopened.", ""},
		{"the turn itself", "en", "The bridge was closed on Sunday. It is late. The bridge has reopened.", "The bridge remains closed.", ""},
		{"the turn itself, later", "en", "The bridge remains closed.", "The bridge was closed on Sunday. It is late. The bridge has reopened.", "Bridge: closed (a) or reopened (b)"},
		{"a name", "en", "The victim has not been identified.", "The police identified the victim as Otto Lansdorf.", "Victim: not named (a) or named (b)"},
		{"an app", "en", "The app was removed on Sunday.", "Only then were these apps reinstated.", "App: removed (a) or reinstated (b)"},
		{"a hope", "en", "The app was removed on Sunday.", "The owner hoped to have the app reinstated.", ""},
		{"contact", "en", "Contact was lost with the ferry.", "The harbour has re-established contact with the ferry.", "contact lost (a) or contact regained (b)"},
		{"Spanish", "es", "El puente sigue cerrado.", "El puente reabrió el lunes.", "Puente: closed (a) or reopened (b)"},
		{"one state in Spanish", "es", "El puente sigue cerrado.", "El puente fue cerrado el domingo.", ""},
		{"French", "fr", "Le pont reste fermé.", "Le pont a rouvert lundi.", "Pont: closed (a) or reopened (b)"},
		{"two things in French", "fr", "Le pont reste fermé.", "Le port a rouvert lundi.", ""},
		{"nobody held, then somebody", "en", "No arrests have been made.", "A 22-year-old man was arrested on Monday.", "Man: at large (a) or arrested (b)"},
		{"a man of long ago", "en", "No arrests have been made.", "A man was arrested for a like fire in 1998.", ""},
		{"a wish", "en", "No arrests have been made.", "The mayor wants a man to be arrested.", ""},
		{"four and one", "en", "Four passengers were taken to hospital.", "One passenger was discharged on Monday.", ""},
		{"four and four", "en", "Four passengers were taken to hospital.", "The four passengers with broken bones were discharged on Monday.", "Passengers: in hospital (a) or out of hospital (b)"},
		{"a cause", "en", "The cause is under investigation.", "An old stove is the likely cause.", "cause not known (a) or cause known (b)"},
		{"a curfew", "en", "A curfew was imposed on Sunday.", "The curfew was lifted.", "Curfew: in force (a) or lifted (b)"},
		{"a curfew and a ban", "en", "A curfew was imposed on Sunday.", "The ban was lifted.", ""},
		{"what somebody closed", "en", "The bridge has closed two lanes.", "The bridge reopened on Monday.", ""},
		{"an object", "en", "The mill was closed on Sunday.", "The mill reopened talks.", ""},
		{"two defendants", "en", "The baker Ana Rossetti pleaded not guilty.", "The miller Otto Lansdorf pleaded guilty.", ""},
		{"one defendant", "en", "The miller Otto Lansdorf pleaded not guilty.", "The miller Otto Lansdorf pleaded guilty.", "Otto Lansdorf: pleaded not guilty (a) or pleaded guilty (b)"},
		{"worse", "en", "The driver was in stable condition.", "The driver was in critical condition.", "Driver: stable condition (a) or critical condition (b)"},
		{"two of the hurt", "en", "The driver was in stable condition.", "The girl was in critical condition.", ""},
		{"a plan", "en", "The trial of the mill owner is expected to begin on Monday.", "The trial of the mill owner began on Monday.", "Trial: to begin (a) or began (b)"},
		{"a plan that was before", "en", "The trial of the mill owner began on Sunday.", "The trial of the mill owner is expected to begin in May.", ""},
		{"arrested in Spanish", "es", "Por ahora no hay detenidos.", "Un hombre fue detenido el lunes.", "Hombre: at large (a) or arrested (b)"},
		{"two figures in Spanish", "es", "Cuatro pasajeros fueron hospitalizados.", "Dos pasajeros recibieron el alta.", ""},
		{"a condition in Spanish", "es", "La niña está en estado grave.", "La niña está fuera de peligro.", "Niña: serious condition (a) or good condition (b)"},
		{"who arrested in Spanish", "es", "Por ahora no hay detenidos.", "El hombre ha detenido el tren.", ""},
		{"arrested in French", "fr", "Le suspect est toujours en fuite.", "Le suspect a été arrêté lundi.", "Suspect: at large (a) or arrested (b)"},
		{"who stopped in French", "fr", "Le suspect est toujours en fuite.", "Le suspect a arrêté le train.", ""},
		{"a driver with a name", "en", "The driver of the bus, Otto Lansdorf, 33, of Lima, was flown to the General Hospital in Lima in critical condition.", "The driver, a 33-year-old man, was hurt. He is in stable condition.", "Otto Lansdorf: critical condition (a) or stable condition (b)"},
		{"a driver and a doctor with a name", "en", "The doctor, Otto Lansdorf, was flown to the General Hospital in Lima in critical condition.", "The driver, a 33-year-old man, was hurt. He is in stable condition.", ""},
		{"both and one", "en", "Both were taken to the harbour clinic and are in stable condition.", "The 16-year-old was in critical condition.", "stable condition (a) or critical condition (b)"},
		{"two of two ages", "en", "The 14-year-old was in stable condition.", "The 16-year-old was in critical condition.", ""},
		{"from another place", "en", "No arrests have been made.", "A man from Corso was arrested on Monday.", "Man: at large (a) or arrested (b)"},
		{"news in one text", "en", "Otto Lansdorf was arrested on Sunday. It is late. Otto Lansdorf was released on bail on Monday.", "", ""},
		{"along with it in Spanish", "es", "La conductora fue evacuada al Hospital Central de Lima en estado crítico.", "La conductora está fuera de peligro.", "Conductora: critical condition (a) or good condition (b)"},
		{"along with it in French", "fr", "Le conducteur a été évacué vers le CHU de Lille dans un état grave.", "Le conducteur est hors de danger.", "Conducteur: serious condition (a) or good condition (b)"},
		{"power in French", "fr", "Le port est privé de poisson et sans courant.", "Le courant a été rétabli lundi.", "without power (a) or power restored (b)"},
	} {
		day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
		say := func(s string, later int) claims.Document {
			return claims.Document{Lang: c.lang, Published: day.AddDate(0, 0, later), Text: strings.ReplaceAll(told[c.lang], "%", s)}
		}
		fs := judged(t, statusCheck, say(c.a, 0), say(c.b, 1))
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
		for _, f := range fs {
			require.Equal(t, Update, f.Verdict, c.why)
		}
	}
}

// What news does not go on from is a note that no date explains.
func TestClosedTraits(t *testing.T) {
	told := map[string]string{
		"en": "Ana Rossetti, 34, was found dead in Lima on Sunday. The police of Lima searched the harbour mill. %",
		"es": "Ana Rossetti, de 34 años, apareció muerta en Lima el domingo. La policía de Lima registró el molino del puerto. %",
		"fr": "Ana Rossetti, 34 ans, a été retrouvée morte à Lima dimanche. La police de Lima a fouillé le moulin du port. %",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"shot or stabbed", "en", "She was shot to death.", "She was stabbed to death.", "shot (a) or stabbed (b)"},
		{"shot and stabbed in one", "en", "She was shot to death. Her brother was stabbed to death.", "She was stabbed to death.", ""},
		{"two weapons", "en", "A shotgun was beside her.", "A handgun was beside her.", "shotgun (a) or handgun (b)"},
		{"a toy", "en", "A shotgun was beside her.", "A toy pistol was beside her.", ""},
		{"who did it", "en", "She was shot by her husband.", "She was shot by her ex-husband.", "spouse (a) or former spouse (b)"},
		{"a car", "en", "He left in a white Nissan Altima.", "He left in a black Nissan Altima.", "Nissan: white (a) or black (b)"},
		{"two cars", "en", "He left in a white Nissan Altima.", "She had a black Honda.", ""},
		{"belts", "en", "Neither of the women was wearing a seat belt.", "Both wore seat belts.", "Women: no seat belt (a) or seat belt worn (b)"},
		{"leave", "en", "The officer was placed on paid leave.", "The officer is on unpaid leave.", "Officer: paid leave (a) or unpaid leave (b)"},
		{"loaded", "en", "A loaded handgun lay there.", "It was not loaded.", "loaded (a) or not loaded (b)"},
		{"where she died", "en", "She died at the scene.", "She died at Lima Valley Hospital.", "Hospital: died at the scene (a) or died in hospital (b)"},
		{"a wound", "en", "The driver was shot in the leg.", "The driver was shot in the hand.", "Driver: leg (a) or hand (b)"},
		{"two wounds", "en", "The driver was shot in the leg and arm.", "The driver was shot in the hand.", ""},
		{"two people's wounds", "en", "The driver was shot in the leg.", "The officer was shot in the hand.", ""},
		{"kin", "en", "He left with her father, Otto Lansdorf.", "He left with her stepfather, Otto Lansdorf.", "Otto Lansdorf: father (a) or stepfather (b)"},
		{"kin of two", "en", "He left with her father, Otto Lansdorf.", "He left with her husband, Otto Lansdorf.", ""},
		{"a charge", "en", "He is charged with murder.", "He is charged with manslaughter.", "murder (a) or manslaughter (b)"},
		{"no news in one text", "en", "Otto Lansdorf was arrested on Sunday. It is late. Otto Lansdorf remains at large.", "", "Otto Lansdorf: arrested or at large in one text"},
		{"a wound in Spanish", "es", "El conductor fue herido en la pierna.", "El conductor fue herido en la mano.", "Conductor: leg (a) or hand (b)"},
		{"a wound in French", "fr", "Le conducteur a été blessé à la jambe.", "Le conducteur a été blessé à la main.", "Conducteur: leg (a) or hand (b)"},
		{"in Spanish", "es", "Fue asesinada a tiros.", "Fue asesinada a puñaladas.", "shot (a) or stabbed (b)"},
		{"a doubt in Spanish", "es", "Fue asesinada a tiros.", "La policía investiga si fue asesinada a puñaladas.", ""},
		{"in French", "fr", "Elle a été tuée par balle.", "Elle a été poignardée à mort.", "shot (a) or stabbed (b)"},
		{"a doubt in French", "fr", "Elle a été tuée par balle.", "La police cherche si elle a été poignardée à mort.", ""},
	} {
		say := func(s string) claims.Document {
			return claims.Document{Lang: c.lang, Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC), Text: strings.ReplaceAll(told[c.lang], "%", s)}
		}
		fs := judged(t, statusCheck, say(c.a), say(c.b))
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
		for _, f := range fs {
			require.Equal(t, Discrepancy, f.Verdict, c.why)
			require.Equal(t, Note, f.Severity, c.why)
		}
	}
}
