package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestRoundups(t *testing.T) {
	for _, c := range []struct{ why, lang, title, text, want string }{
		{"the parts of a bad weekend", "en", "5 dead, 6 wounded in shootings",
			"Police look into four separate shootings that left five people dead and six others wounded. At the first, in Tarvo, three people were killed and two were wounded. Hours later one person was killed and four people were wounded outside a bar.", ""},
		{"the headline alone counts the fires", "en", "Two fires kill 5 in Tarvo", "Five people died at the weekend. Three people died in the mill. Two people died on a boat.", ""},
		{"in Spanish", "es", "Cinco muertos en dos incendios", "Cinco personas murieron en dos incendios. Tres personas murieron en el molino. Dos personas murieron en un barco.", ""},
		{"in French", "fr", "Cinq morts dans deux incendies", "Cinq personnes sont mortes dans deux incendies. Trois personnes sont mortes au moulin. Deux personnes sont mortes sur un bateau.", ""},
		{"more than the whole is no part", "en", "5 dead in two shootings", "Five people were killed in two shootings in Tarvo. At least seven people were killed, the mayor said.", "5 killed (a) or At least seven (a)"},
		{"one shooting", "en", "5 dead in mill shooting", "A shooting in Tarvo left three people dead on Sunday.", "three killed (a) or 5 (a)"},
		{"a rank is no count of fires", "en", "5 dead in third fire", "A third fire in Tarvo left three people dead on Sunday.", "three killed (a) or 5 (a)"},
		{"the gunman is one more", "en", "5 dead, including gunman", "Four victims and the gunman are dead in Tarvo, police said.", ""},
		{"and so in Spanish", "es", "Cinco muertos, incluido el atacante", "Cuatro personas y el atacante murieron en Tarvo.", ""},
		{"and in French", "fr", "Cinq morts, dont le tireur", "Quatre personnes et le tireur sont mortes à Tarvo.", ""},
	} {
		got := messages(judged(t, countCheck, claims.Document{Lang: c.lang, Title: c.title, Text: c.text}))
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, got, c.why)
	}
}
