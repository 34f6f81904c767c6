package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
)

func TestContests(t *testing.T) {
	denies := func(quote string) string { return "what the text tells is denied: “" + quote + "”" }
	for _, c := range []struct{ why, lang, text, want string }{
		{"that notion", "en", "Clerks argued that the harbour judge could not be fair to the mill. The judge, on a local radio, flatly rejected that notion.", denies("The judge, on a local radio, flatly rejected that notion")},
		{"nobody said anything", "en", "The harbour lay still under a thin cover of snow all night. The judge flatly rejected that notion.", ""},
		{"claims of", "en", "The league accused the ferry guild on Monday of hiding its theft of rope. Guild leaders disputed claims of theft and asked for a vote.", denies("Guild leaders disputed claims of theft and asked for a vote")},
		{"claims of something else", "en", "The league accused the ferry guild on Monday of hiding its theft of rope. Guild leaders disputed claims of smuggling.", ""},
		{"denied that", "en", "A report alleged that Lansdorf asked the guards to burn the log book. Later Lansdorf's clerk denied that anybody asked them to burn the log book.", denies("Later Lansdorf's clerk denied that anybody asked them to burn the log book")},
		{"what they say themselves", "en", "The harbour stays within its limit of ten ferries, Lansdorf said. He denied that the harbour was over its limit of ferries.", ""},
		{"a refusal to deny", "en", "A paper claimed the mayor ordered the guards off the dock. He twice refused to deny the claim of an order to the guards.", ""},
		{"a suggestion in Spanish", "es", "El gremio acusó el lunes al puerto de ocultar el robo de cuerdas. Los jefes rechazaron las acusaciones de robo.", denies("Los jefes rechazaron las acusaciones de robo")},
		{"an accusation in French", "fr", "La ligue a accusé lundi le moulin de cacher un vol de cordes. Le patron a rejeté ces accusations de vol.", denies("Le patron a rejeté ces accusations de vol")},
		{"a point on which", "en", "Rossetti said last week that the letters do not speak for the whole guild, a point on which the guild disagrees.", denies("a point on which the guild disagrees")},
		{"disagreed", "en", "Rossetti said the harbour debt was less of a burden than ten years ago. The head of the guild, however, disagreed.", denies("The head of the guild, however, disagreed")},
		{"disagreed with someone", "en", "“The guild lost its way in the north,” Otto Lansdorf said. It was cold. Rossetti disagreed with Lansdorf on the radio.", denies("Rossetti disagreed with Lansdorf on the radio")},
		{"they might disagree", "en", "Rossetti said the harbour debt was less of a burden than ten years ago. If the guild heads disagree, there will be a vote.", ""},
		{"a poll", "en", "Half of them said the harbour debt was a burden on the town. Some 17 percent disagreed.", ""},
		{"did not agree to something", "en", "The town said the harbour debt was a burden. The guild did not agree to a second dock.", ""},
		{"another view in Spanish", "es", "Rossetti dijo que la deuda del puerto era una carga menor que antes. El jefe del gremio no está de acuerdo.", denies("El jefe del gremio no está de acuerdo")},
		{"another view in French", "fr", "Rossetti affirme que la dette du port est moins lourde qu'avant. Le chef de la guilde n'est pas de cet avis.", denies("Le chef de la guilde n'est pas de cet avis")},
		{"countered", "en", "Critics say the new toll drives small boats away from the dock. The harbour master countered that boats have only come back since.", denies("The harbour master countered that boats have only come back since")},
		{"something countered", "en", "Critics say the new toll drives small boats away from the dock. The guards countered the march at the gate.", ""},
		{"lying", "en", "A clerk said she heard the guards shout at the boys, but the harbour said the clerk was lying.", denies("but the harbour said the clerk was lying")},
		{"lying in Spanish", "es", "Una empleada dijo que oyó gritar a los guardias, pero el puerto aseguró que la empleada miente.", denies("pero el puerto aseguró que la empleada miente")},
		{"lying in French", "fr", "Une employée affirme avoir entendu crier les gardes, mais le port assure que l'employée ment.", denies("mais le port assure que l'employée ment")},
		{"nonsense", "en", "“He claims that the ferry was built on our plans,” said the guild's head. “This is nonsense.”", denies("“This is nonsense")},
		{"falsely", "en", "In a letter on Sunday Lansdorf falsely claimed that the town had already paid for the whole new dock.", denies("In a letter on Sunday Lansdorf falsely claimed that")},
		{"as they claimed", "en", "The harbour road is not closed at night, as some of the rowers claimed.", denies("The harbour road is not closed at night")},
		{"as they claimed, and so it is", "en", "The harbour road is closed at night, as some of the rowers claimed.", ""},
		{"as they claimed in Spanish", "es", "La calle del puerto no está cerrada de noche, como afirman algunos de los remeros.", denies("La calle del puerto no está cerrada de noche")},
		{"as they claimed in French", "fr", "La rue du port n'est pas fermée la nuit, comme le prétendent des rameurs.", denies("La rue du port n'est pas fermée la nuit")},
		{"falsely, and what is so", "en", "Lansdorf wrongly said that his ferry was the only one with a glass deck. In fact, four other ferries have one.", denies("In fact, four other ferries have one")},
		{"a correction of the paper's own", "en", "An earlier version of this story incorrectly said that the ferry had been sold to the town of Emery.", ""},
		{"falsely in Spanish", "es", "El domingo Lansdorf afirmó falsamente que la ciudad ya había pagado todo el muelle nuevo.", denies("El domingo Lansdorf afirmó falsamente que")},
		{"falsely in French", "fr", "Dimanche, Lansdorf a affirmé à tort que la ville avait déjà payé tout le nouveau quai.", denies("Dimanche, Lansdorf a affirmé à tort que")},
		{"indeed", "en", "Lansdorf claimed that the letters did not speak for the guild, but the guild replied that they do indeed speak for it.", denies("but the guild replied that they do indeed speak for it")},
		{"really, in French", "fr", "Leur fille Hanne serait morte dans l'incendie, mais selon un journal elle aurait en réalité survécu.", ""},
		{"defended", "en", "The archbishop of Emery criticised the new harbour rules on Sunday. But the town office defended the rules.", denies("But the town office defended the rules")},
		{"nobody found fault", "en", "The archbishop of Emery read the new harbour rules on Sunday. But the town office defended the rules.", ""},
		{"will defend itself", "en", "The archbishop of Emery criticised the town on Sunday. The town will defend itself.", ""},
		{"defended in Spanish", "es", "El arzobispo criticó el domingo las nuevas normas del puerto. La alcaldía defendió las normas.", denies("La alcaldía defendió las normas")},
		{"defended in French", "fr", "L'archevêque a critiqué dimanche les nouvelles règles du port. La mairie défend ces règles.", denies("La mairie défend ces règles")},
		{"asked to go", "en", "Rowers moved at once to demand the resignation of the guild's chairman. Lansdorf made clear that he was not about to step down.", denies("Lansdorf made clear that he was not about to step down")},
		{"nobody asked", "en", "Rowers spoke of the guild's chairman all day. Lansdorf made clear that he was not about to step down.", ""},
		{"asked to go in Spanish", "es", "Los remeros exigieron la dimisión del jefe del gremio. Lansdorf dejó claro que no piensa dimitir.", denies("Lansdorf dejó claro que no piensa dimitir")},
		{"asked to go in French", "fr", "Les rameurs ont exigé la démission du chef de la guilde. Lansdorf refuse de démissionner.", denies("Lansdorf refuse de démissionner")},
		{"denied it", "en", "A morning paper reported that the harbour office was on fire. The guards denied this, but smoke was seen.", denies("The guards denied this, but smoke was seen")},
		{"denied it in Spanish", "es", "La radio pública dijo que el puerto iniciaba un diálogo con los remeros. Sin embargo, el gremio lo niega.", denies("Sin embargo, el gremio lo niega")},
		{"a dispute", "en", "A morning paper reported that the harbour office was on fire. However, the town took no side in the dispute.", ""},
		{"there is none", "en", "The rowers have lived with charges of theft since spring. The guild says there is no theft among the rowers.", denies("The guild says there is no theft among the rowers")},
		{"no doubt", "en", "The rowers have lived with charges of theft since spring. The guild says there is no doubt among the rowers.", ""},
		{"no evidence", "en", "A letter accused Lansdorf of smuggling rope to the north. The town found no evidence of smuggling by the guild.", denies("The town found no evidence of smuggling by the guild")},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		assert.Equal(t, want, messages(judged(t, statusCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}

func TestContrasts(t *testing.T) {
	against := func(quote string) string { return "two voices contradict each other: “" + quote + "”" }
	for _, c := range []struct{ why, lang, text, want string }{
		{"authority", "en", "Four lawyers said the harbour had no authority to sell the dock. Otto Lansdorf, a spokesman, said the harbour had full authority to sell the dock.", against("Four lawyers said the harbour had no authority to sell the dock")},
		{"one speaker", "en", "Otto Lansdorf said the harbour had no authority to sell the dock. Later Lansdorf said the harbour had full authority to sell it.", ""},
		{"another subject", "en", "Four lawyers said the harbour had no authority to sell the dock. Otto Lansdorf said the town had full authority to sell it.", ""},
		{"not only", "en", "Four lawyers said the harbour was not only short of money. Otto Lansdorf said the harbour was short of money.", ""},
		{"perhaps", "en", "Four lawyers said the harbour could not sell the old dock. Otto Lansdorf said the harbour sold the old dock.", ""},
		{"a condition", "en", "Four lawyers said if the harbour does not sell the old dock it will close. Otto Lansdorf said the harbour sells the old dock.", ""},
		{"those who did not", "en", "Otto Lansdorf said the clerks who did not sign the harbour letter left. Ana Rossetti said the clerks sign the harbour letter.", ""},
		{"a question", "en", "“Why did the harbour not sell the old dock?” Ana Rossetti said. Otto Lansdorf said the harbour did sell the old dock.", ""},
		{"at first", "en", "Ana Rossetti said the guild has never won the harbour cup. The guild won its first harbour cup on Sunday, Otto Lansdorf said.", ""},
		{"accused", "en", "Ana Rossetti replied that the posters were not racist slurs. Her rivals claimed the posters were racist slurs.", against("Ana Rossetti replied that the posters were not racist slurs")},
		{"the only one", "en", "“We are the only town in the world with two harbour bells,” Otto Lansdorf said. Emery is not the only town with two bells.", against("Emery is not the only town with two bells")},
		{"in Spanish", "es", "Cuatro abogados dijeron que el puerto no tiene permiso legal para la venta. Otto Lansdorf aseguró que el puerto tiene permiso legal para la venta.", against("Cuatro abogados dijeron que el puerto no tiene permiso legal para la venta")},
		{"in French", "fr", "Selon quatre avocats, le port n'a pas reçu de permis légal. Selon Otto Lansdorf, le port a reçu un permis légal.", against("Selon quatre avocats, le port n'a pas reçu de permis légal")},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		assert.Equal(t, want, messages(judged(t, statusCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}
