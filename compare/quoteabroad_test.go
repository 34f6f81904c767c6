package compare

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// What is told of a country of another language may have been translated by
// each house.
func TestTranslatedTwice(t *testing.T) {
	for _, c := range []struct{ why, lang, frame, a, b, want string }{
		{"a fire abroad", "en", "A fire killed four people in Lima on Sunday. The fire in Lima broke out at the harbour mill. %", `"We have lost every single house along this river," said Otto Lansdorf.`,
			`"We have lost every last house along this river," said Otto Lansdorf.`, "one quotation in two wordings, perhaps two translations: we have lost every [single / last] house along this river"},
		{"the same at home", "en", "A fire killed four people in Chicago on Sunday. The fire in Chicago broke out at the harbour mill. %", `"We have lost every single house along this river," said Otto Lansdorf.`,
			`"We have lost every last house along this river," said Otto Lansdorf.`, "one quotation in two wordings: we have lost every [single / last] house along this river"},
		{"Spanish, of France", "es", "Un incendio mató a cuatro personas en Lyon el domingo. El fuego empezó en Lyon en el molino del puerto. %", `«No vamos a abandonar nunca a las familias del valle», dijo Luc Fontenay.`,
			`«No vamos a olvidar nunca a las familias del valle», dijo Luc Fontenay.`, "one quotation in two wordings, perhaps two translations: no vamos a [abandonar / olvidar] nunca a las familias del valle"},
		{"Spanish, of Peru", "es", "Un incendio mató a cuatro personas en Lima el domingo. El fuego empezó en Lima en el molino del puerto. %", `«No vamos a abandonar nunca a las familias del valle», dijo Ana Rossetti.`,
			`«No vamos a olvidar nunca a las familias del valle», dijo Ana Rossetti.`, "one quotation in two wordings: no vamos a [abandonar / olvidar] nunca a las familias del valle"},
		{"French, of Libya", "fr", "Un incendie a tué quatre personnes à Benghazi dimanche. Le feu a pris à Benghazi au moulin du port. %", `« Nous allons reconstruire chaque maison de cette vallée », a déclaré Omar Zayd.`,
			`« Nous allons rebâtir chaque maison de cette vallée », a déclaré Omar Zayd.`, "one quotation in two wordings, perhaps two translations: nous allons [reconstruire / rebâtir] chaque maison de cette vallée"},
		{"a name that is transliterated in two ways", "en", "A fire killed four people in Chicago on Sunday. %", `"Nobody in this whole town has ever seen Qardawi at the mill," said Otto Lansdorf.`,
			`"Nobody in this whole town has ever seen al-Qaradawi at the mill," said Otto Lansdorf.`, ""},
	} {
		say := func(s string) claims.Document {
			return claims.Document{Lang: c.lang, Published: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC), Text: strings.ReplaceAll(c.frame, "%", s)}
		}
		require.Equal(t, c.want, strings.Join(messages(judged(t, quoteCheck, say(c.a), say(c.b))), " + "), c.why)
	}
}

func TestAnotherSentence(t *testing.T) {
	for _, c := range []struct{ why, text string }{
		{"also", `"We have found several people who had the keys of the mill," she said. "We have also found several people who had no keys of the mill."`},
	} {
		require.Empty(t, messages(judged(t, quoteCheck, claims.Document{Lang: "en", Text: c.text})), c.why)
	}
}
