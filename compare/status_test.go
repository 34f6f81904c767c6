package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestStates(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"at large and arrested", "en", "Otto Lansdorf remains at large, police said. Below the picture: Otto Lansdorf was arrested on Sunday.", "Otto Lansdorf: at large or arrested in one text"},
		{"missing and found", "en", "The diver Ana Rossetti is still missing. Crews said Rossetti was found on Sunday.", "Ana Rossetti: missing or found in one text"},
		{"in a clause", "en", "Ana Rossetti, who is still missing, dived alone. Crews said Ana Rossetti was found on Sunday.", "Ana Rossetti: missing or found in one text"},
		{"two people", "en", "Otto Lansdorf remains at large. Luca Lansdorf was arrested on Sunday.", ""},
		{"negated", "en", "Otto Lansdorf remains at large. Otto Lansdorf was not arrested on Sunday.", ""},
		{"one state", "en", "Otto Lansdorf was arrested. Lansdorf was detained on Sunday.", ""},
		{"approved and rejected", "en", "The Clean Harbour Act was approved on Monday. Below the picture the Clean Harbour Act was rejected.", "Clean Harbour Act: approved or rejected in one text"},
		{"approved and rejected in Spanish", "es", "La Ley Puerto Limpio fue aprobada el lunes. Bajo la foto, la Ley Puerto Limpio fue rechazada.", "Ley Puerto Limpio: approved or rejected in one text"},
		{"approved and rejected in French", "fr", "La loi Port Propre a été adoptée lundi. Sous la photo, Port Propre a été rejetée.", "Port Propre: approved or rejected in one text"},
		{"the fire", "en", "The fire is under control, the mayor said. Below the picture the fire remains out of control.", "Fire: under control or out of control in one text"},
		{"a fire is a blaze", "en", "The fire is under control, the mayor said. The blaze remains out of control.", "Fire: under control or out of control in one text"},
		{"two fires", "en", "The fire is under control, the mayor said. The wildfire remains out of control.", ""},
		{"the fire in Spanish", "es", "El incendio está bajo control, según la alcaldesa. Bajo la foto, el incendio sigue fuera de control.", "Incendio: under control or out of control in one text"},
		{"the fire in French", "fr", "L'incendie est maîtrisé, selon la maire. Sous la photo, l'incendie est hors de contrôle.", "Incendie: under control or out of control in one text"},
		{"confirmed and denied", "en", "Otto Lansdorf confirmed the sale of the ferry dock. In the box, Otto Lansdorf denied the sale of the ferry dock.", "Otto Lansdorf: confirmed or denied in one text"},
		{"one thing confirmed, another denied", "en", "Otto Lansdorf confirmed the sale of the ferry dock. In the box, Otto Lansdorf denied a debt of the mill.", ""},
		{"a reported denial", "en", "Guards accused Ana Rossetti of threats with a knife. Rossetti denied the threats on Sunday.", "what the text tells is denied by Rossetti: “Rossetti denied the threats on Sunday”"},
		{"a denial of the charge", "en", "Ana Rossetti is accused of theft. The night was cold. Rossetti denies the charge.", "what the text tells is denied by Rossetti: “Rossetti denies the charge”"},
		{"a denial of something else", "en", "Guards accused Ana Rossetti of threats with a knife. Rossetti denied that the harbour council would sell the mill.", ""},
		{"a Spanish denial", "es", "Los guardias acusan a Ana Rossetti de amenazas con un cuchillo. Rossetti negó las amenazas el domingo.", "what the text tells is denied by Rossetti: “Rossetti negó las amenazas el domingo”"},
		{"a French denial", "fr", "Les gardiens accusent Ana Rossetti de menaces avec un couteau. Rossetti dément les menaces.", "what the text tells is denied by Rossetti: “Rossetti dément les menaces”"},
		{"a report denied", "en", "A newspaper said the mill had sold the ferry to a rival, in a report on Sunday. The harbour company denied the report.", "what the text tells is denied: “The harbour company denied the report”"},
		{"denied aside", "en", "A clerk said on Sunday that the harbour mill had sold the ferry to a rival, which the owner has repeatedly denied.", "what the text tells is denied: “which the owner has repeatedly denied”"},
		{"a charge denied aside", "en", "A clerk says that the harbour mill had sold the ferry to a rival, a charge the owner denies, and left town.", "what the text tells is denied: “a charge the owner denies”"},
		{"denied aside in Spanish", "es", "Un empleado dijo el domingo que el molino había vendido el barco a un rival, algo que el dueño niega. Una versión que la alcaldesa escuchó.", "what the text tells is denied: “algo que el dueño niega”"},
		{"denied aside in French", "fr", "Un employé dit que le moulin avait vendu le bateau à un rival, ce que le patron nie.", "what the text tells is denied: “ce que le patron nie”"},
		{"entry denied aside", "en", "They asked on Sunday for a permit to enter the old harbour mill, which the owner has denied them.", ""},
		{"a refusal in Spanish", "es", "Un empleado dijo el domingo que el molino quería vender el barco a un rival, algo que se negó a explicar.", ""},
		{"no denial aside", "en", "A clerk said on Sunday that the mill had sold the ferry to the council, which settles disputes in the harbour.", ""},
		{"not denied aside", "en", "A clerk said on Sunday that the harbour mill had sold the ferry to a rival, which the owner has not denied.", ""},
		{"contested in one sentence", "en", "The guards said the ferry was never in danger, but several passengers dispute that.", "what the text tells is denied: “but several passengers dispute that”"},
		{"who says it denies another thing", "en", "The mill said it would close the ferry but denied that it was short of money.", ""},
		{"an offer turned down", "en", "The mill said it would sell the ferry, but the harbour rejected it.", ""},
		{"they do not recall", "en", "She says she told the guards of the leak on the first day. The guards say they do not recall her visit.", "what the text tells is denied: “The guards say they do not recall her visit”"},
		{"false charges", "en", "The town said the charges were clear and that the mill had sold bad rope. The owner said the charges were false.", "what the text tells is denied: “The owner said the charges were false”"},
		{"neither confirmed nor denied", "en", "A report said the mill was for sale. The harbour could not confirm or deny the report.", ""},
		{"a report denied in Spanish", "es", "Un diario publicó el domingo un informe sobre la venta del molino. El puerto desmintió el informe.", "what the text tells is denied: “El puerto desmintió el informe”"},
		{"contested in one French sentence", "fr", "Une ligue a affirmé avoir vu brûler le moulin du port, mais le port a aussitôt démenti.", "what the text tells is denied: “mais le port a aussitôt démenti”"},
		{"Spanish", "es", "Otto Lansdorf sigue prófugo, según la policía. Más abajo se lee que Otto Lansdorf fue detenido.", "Otto Lansdorf: at large or arrested in one text"},
		{"French", "fr", "Otto Lansdorf est toujours en fuite, dit la police. Plus bas, Otto Lansdorf a été arrêté.", "Otto Lansdorf: at large or arrested in one text"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, statusCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"two homes", "en", "Ana Rossetti, 34, of Lima, saw it first. Then Ana Rossetti, 34, of Quito, called for help.", "Ana Rossetti, home: Lima or Quito in one text"},
		{"one in the other", "en", "Ana Rossetti, 34, of Lima, saw it first. Then Ana Rossetti, 34, of Peru, called for help.", ""},
		{"two people", "en", "Ana Rossetti, 34, of Lima, saw it first. Then Luca Rossetti, 36, of Quito, called for help.", ""},
		{"two births", "en", "Ines Peña was born in Lima. Her brother says Ines Peña was born in Madrid.", "Ines Peña, born: Lima or Madrid in one text"},
		{"two sinkings of one ship", "en", "The ferry Grey Gull sank off Malta on Sunday. Officials said the Grey Gull sank near Cyprus.", "Grey Gull, sank: Malta or Cyprus in one text"},
		{"two sinkings in Spanish", "es", "El ferry Gaviota Gris se hundió cerca de Malta. Según la guardia, el Gaviota Gris se hundió cerca de Chipre.", "Gaviota Gris, sank: Malta or Cyprus in one text"},
		{"two crashes in French", "fr", "Le Mouette Grise a sombré près de Malte. Selon la garde, le Mouette Grise a sombré près de Chypre.", "Mouette Grise, sank: Malta or Cyprus in one text"},
		{"two ships", "en", "The ferry Grey Gull sank off Malta on Sunday. The ferry Blue Gull sank near Cyprus.", ""},
		{"homes that no list has", "en", "Ana Rossetti, 34, of Lossen, saw it first. Then Ana Rossetti, 34, a retired harbour pilot from Tamra, called for help.", "Ana Rossetti, home: Lossen or Tamra in one text"},
		{"a part of it", "en", "Ana Rossetti, 34, of Lossen, saw it first. Then Ana Rossetti, 34, of North Lossen, called for help.", ""},
		{"one in the other, for all that is known", "en", "Ana Rossetti, 34, of Lossen, saw it first. Then Ana Rossetti, 34, of Texas, called for help.", ""},
		{"no home", "en", "Ana Rossetti, 34, of Lossen, saw it first. Then Ana Rossetti, 34, a member of Tamra, called for help.", ""},
		{"fleeing", "en", "Ana Rossetti, 34, of Lossen, saw it first. Then Ana Rossetti, 34, who fled from Tamra, called for help.", ""},
		{"Spanish homes that no list has", "es", "Ana Rossetti, de 34 años, vecina de Lossen, lo vio. Luego Ana Rossetti, de 34 años, vecina de Tamra, pidió ayuda.", "Ana Rossetti, home: Lossen or Tamra in one text"},
		{"French homes that no list has", "fr", "Ana Rossetti, 34 ans, de Lossen, l'a vu. Puis Ana Rossetti, 34 ans, originaire de Tamra, a appelé.", "Ana Rossetti, home: Lossen or Tamra in one text"},
		{"Spanish", "es", "Ana Rossetti, de 34 años, vecina de Lima, lo vio. Luego Ana Rossetti, de 34 años, vecina de Quito, pidió ayuda.", "Ana Rossetti, home: Lima or Quito in one text"},
		{"French", "fr", "Ana Rossetti, 34 ans, de Lima, l'a vu. Puis Ana Rossetti, 34 ans, de Quito, a appelé.", "Ana Rossetti, home: Lima or Quito in one text"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, placeCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}
