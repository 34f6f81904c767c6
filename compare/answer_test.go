package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
)

// answers are the sides of each dispute that the status check finds in a text:
// what is told, and against it what is said.
func answers(t *testing.T, lang, text string) []string {
	out := []string{}
	for _, f := range judged(t, statusCheck, claims.Document{Lang: lang, Text: text}) {
		var told, denied string
		for _, s := range f.Sides {
			for _, c := range s.Claims {
				if c.Object == "denied" {
					denied += " / " + c.Quote
				} else {
					told += " / " + c.Quote
				}
			}
		}
		out = append(out, told[min(3, len(told)):]+" <> "+denied[min(3, len(denied)):])
	}
	return out
}

func TestReportedAndDenied(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"claims that", "en", "The mayor of Emery denied claims that the harbour gate had been left open all night.", "claims that the harbour gate had been left open all night <> The mayor of Emery denied"},
		{"reports in Spanish", "es", "El alcalde de Emery desmintió los rumores de que el puerto cerrará sus puertas.", "los rumores de que el puerto cerrará sus puertas <> El alcalde de Emery desmintió"},
		{"reports in French", "fr", "Le maire a démenti les informations selon lesquelles le port fermerait ses portes.", "les informations selon lesquelles le port fermerait ses portes <> Le maire a démenti"},
		{"an aside before the verb", "en", "Ana Rossetti, who runs the dock, rejected allegations of theft from the rope store.", "allegations of theft from the rope store <> Ana Rossetti, who runs the dock, rejected"},
		{"denied by, in the middle", "en", "The charges, strongly denied by the guild, that the bell was sold abroad came up again.", "that the bell was sold abroad came up again <> strongly denied by the guild"},
		{"denied by, in French", "fr", "Des accusations, démenties plusieurs fois par la guilde, de vente de la cloche ont circulé.", ""},
		{"a plan is turned down", "en", "The mayor of Emery rejected the idea of a second toll on the old harbour road.", ""},
		{"a claim of a court", "en", "The court rejected the claim of a second owner.", ""},
		{"he refuses to deny", "en", "The mayor refused to deny claims that the harbour gate had been left open all night.", ""},
		{"entry is denied", "en", "The guild said the north gate was open to all rowers. Guards denied the rowers entry at the gate.", ""},
		{"he was denied something", "en", "The guild said the rowers had a claim to the north dock. The rowers were denied the north dock.", ""},
		{"a hotly contested prize", "en", "The guild said Rossetti won the hotly contested bell prize on Sunday night.", ""},
		{"a dispute is about something", "en", "The guild said the toll was fair. It is a dispute between the guild and a clerk of the dock.", ""},
		{"an order", "en", "The clerk of the harbour declined to dispute the bill of the rope store.", ""},
		{"said by the same", "en", "Lansdorf said the gate was shut at nine. Later Lansdorf denied that the gate was ever open.", ""},
		{"nobody claims it", "en", "The road was wet and the night was long. The owner of the mill denied his guests a bed.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		assert.Equal(t, want, answers(t, c.lang, c.text), c.why)
	}
}

// Words that are denied by the one who is said to have used them.
func TestWordsDenied(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"behind a dash", "en", "Otto Lansdorf told the guild he would “bury it in the rope store” – words he later denied having used.", "Otto Lansdorf told the guild he would “bury it in the rope store <> words he later denied having used"},
		{"in Spanish, without a subject", "es", "Otto Lansdorf dijo que iba a «enterrar el plan del puerto», palabras que luego negó haber pronunciado.", "Otto Lansdorf dijo que iba a «enterrar el plan del puerto <> palabras que luego negó haber pronunciado"},
		{"in French", "fr", "Otto Lansdorf a parlé d’« enterrer le plan du port », des mots qu’il nie avoir prononcés.", "Otto Lansdorf a parlé d’« enterrer le plan du port <> des mots qu’il nie avoir prononcés"},
		{"in the next sentence", "en", "A book claims that Lansdorf once called the mayor a rat. Lansdorf has denied having said that.", "A book claims that Lansdorf once called the mayor a rat <> Lansdorf has denied having said that"},
		{"a noun for them", "en", "A book claims that Lansdorf once called the mayor “a rat in a coat”. Lansdorf denied using the phrase.", "A book claims that Lansdorf once called the mayor “a rat in a coat <> Lansdorf denied using the phrase"},
		{"in the next sentence, in French", "fr", "Selon le livre, Lansdorf aurait traité la maire de rat. Il nie avoir tenu ces propos.", "Selon le livre, Lansdorf aurait traité la maire de rat <> Il nie avoir tenu ces propos"},
		{"in the next sentence, in Spanish", "es", "Según el libro, Lansdorf llamó rata a la alcaldesa. Lansdorf niega haber dicho eso.", "Según el libro, Lansdorf llamó rata a la alcaldesa <> Lansdorf niega haber dicho eso"},
		{"a promise", "en", "Lansdorf said the bridge would close in May. He denied making any promise to the guild.", ""},
		{"a gain", "en", "Lansdorf said the bridge would close in May. Rossetti denied making a profit from it.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		assert.Equal(t, want, answers(t, c.lang, c.text), c.why)
	}
}

func TestDenials(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"without that", "en", "Villagers say guards shot one rower at the dock. The harbour master denies a rower was shot.", "Villagers say guards shot one rower at the dock <> The harbour master denies a rower was shot"},
		{"a compound in Spanish", "es", "Varios testigos han relatado un ataque de los guardias contra el mercado. El jefe del puerto ha negado que los guardias lanzaran un ataque contra el mercado.", "Varios testigos han relatado un ataque de los guardias contra el mercado <> El jefe del puerto ha negado que los guardias lanzaran un ataque contra el mercado"},
		{"a noun in French", "fr", "Selon la guilde, des gardes ont tiré sur le marché. Mais le port a démenti que des gardes aient tiré sur le marché.", "Selon la guilde, des gardes ont tiré sur le marché <> Mais le port a démenti que des gardes aient tiré sur le marché"},
		{"a noun opens the sentence", "fr", "La guilde accuse le port d'avoir vendu la cloche à l'étranger. Une accusation que le port réfute.", "La guilde accuse le port d'avoir vendu la cloche à l'étranger <> Une accusation que le port réfute"},
		{"without an object", "es", "Según una fuente del puerto, el gremio se reunió en secreto con el alcalde. Los remeros lo niegan.", "Según una fuente del puerto, el gremio se reunió en secreto con el alcalde <> Los remeros lo niegan"},
		{"whose words", "en", "“The guild lost touch with the north dock,” Otto Lansdorf said. It was cold. Ana Rossetti disputed Lansdorf's account on the radio.", "“The guild lost touch with the north dock,” Otto Lansdorf said <> Ana Rossetti disputed Lansdorf's account on the radio"},
		{"and goes on", "en", "A letter accused the guild of theft. The guild's head denied the charge. “We paid for every rope,” she said.", "A letter accused the guild of theft <> The guild's head denied the charge / “We paid for every rope,” she said"},
		{"another goes on", "en", "A letter accused the guild of theft. The guild's head denied the charge. “The rope is lost,” Otto Lansdorf said.", "A letter accused the guild of theft <> The guild's head denied the charge"},
		{"baseless", "en", "Otto Lansdorf said the bell was sold to a dealer in the north. The guild called Lansdorf's claims baseless.", "Otto Lansdorf said the bell was sold to a dealer in the north <> The guild called Lansdorf's claims baseless"},
		{"baseless in Spanish", "es", "El gremio acusó al puerto de ocultar el robo. El puerto calificó de infundadas esas acusaciones.", "El gremio acusó al puerto de ocultar el robo <> El puerto calificó de infundadas esas acusaciones"},
		{"not baseless", "en", "Otto Lansdorf said the bell was sold to a dealer in the north. The guild said Lansdorf's claims were not baseless.", ""},
		{"a ridiculous price", "en", "Otto Lansdorf said the bell was sold to a dealer in the north. The guild said the price was ridiculous.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		assert.Equal(t, want, answers(t, c.lang, c.text), c.why)
	}
}

func TestAnswers(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"accused and not so", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. Lansdorf said that he never saw a bill.", "Ana Rossetti accused Otto Lansdorf of hiding the bill <> Lansdorf said that he never saw a bill"},
		{"in Spanish", "es", "Ana Rossetti acusó a Otto Lansdorf de ocultar la factura. Lansdorf aseguró que nunca vio una factura.", "Ana Rossetti acusó a Otto Lansdorf de ocultar la factura <> Lansdorf aseguró que nunca vio una factura"},
		{"in French", "fr", "Ana Rossetti a accusé Otto Lansdorf d'avoir caché la facture. Lansdorf affirme qu'il n'a jamais vu de facture.", "Ana Rossetti a accusé Otto Lansdorf d'avoir caché la facture <> Lansdorf affirme qu'il n'a jamais vu de facture"},
		{"accused in turn", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. Lansdorf said the guild was blaming the wrong man.", "Ana Rossetti accused Otto Lansdorf of hiding the bill <> Lansdorf said the guild was blaming the wrong man"},
		{"he does not answer", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. Lansdorf said the dock will open on Monday.", ""},
		{"who accuses goes on", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. Rossetti said Lansdorf never showed it.", ""},
		{"she goes on", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. She said Lansdorf never showed it.", ""},
		{"somebody else", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. The mayor said he never saw it.", ""},
		{"nobody is accused", "en", "Ana Rossetti has not accused Otto Lansdorf of hiding the bill. Lansdorf said that he never saw a bill.", ""},
		{"blamed on", "en", "The fires were blamed on Otto Lansdorf for years. Lansdorf said that he never saw a fire.", ""},
		{"the accused", "en", "Among the accused were Otto Lansdorf and two clerks. Lansdorf said the court was not open.", ""},
		{"much later", "en", "Ana Rossetti accused Otto Lansdorf of hiding the bill. It rained. The dock was empty. A ferry left. Two boys swam. Lansdorf said the dock was not open.", ""},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		assert.Equal(t, want, answers(t, c.lang, c.text), c.why)
	}
}

func TestTwoSides(t *testing.T) {
	for _, c := range []struct{ why, lang, text string }{
		{"an analyst", "en", "The ministry said the dam was safe and dry, but an analyst said the dam was old."},
		{"another matter", "en", "The ministry said the dam was safe and dry, but villagers say the school is closed."},
		{"critics alone", "en", "Critics say the toll hurts small boats, but residents say the toll hurts all boats."},
		{"the same body", "en", "The ministry said the dam was safe, but the ministry said the dam was old."},
		{"neither", "en", "The rebels claimed the dam, but the ministry neither confirmed nor denied that the dam fell."},
		{"nobody says", "en", "The dam was safe and dry, but villagers left the dam."},
		{"of whom it tells", "en", "The ministry said the dam was safe, but it asked residents to leave the dam."},
		{"a question", "en", "The ministry said the dam was safe, but what do villagers say of the dam?"},
		{"while, for a time", "en", "While villagers slept, the ministry said the dam was safe."},
		{"told to them", "en", "The ministry said the dam was safe, but villagers were told to leave the dam."},
	} {
		assert.Empty(t, answers(t, c.lang, c.text), c.why)
	}
}
