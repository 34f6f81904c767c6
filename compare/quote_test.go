package compare

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestQuotations(t *testing.T) {
	for _, c := range []struct {
		why, lang, a, b string
		want            []string
	}{
		{"a word changed", "en",
			`“We will rebuild every single house along this river,” said Ana Rossetti.`,
			`“We will rebuild every last house along this river,” Rossetti said.`,
			[]string{"one quotation in two wordings: we will rebuild every [single / last] house along this river"}},
		{"words put in", "en",
			`She called it "the hardest and longest night of my working life".`,
			`"It was the hardest night of my working life as a nurse," she said.`,
			[]string{"one quotation in two wordings: the hardest [and longest / ] night of my working life"}},
		{"singular and plural", "en", `He called it "the greatest mistake of my life".`, `"One of the greatest mistakes of my life," he said.`,
			[]string{"one quotation in two wordings: the greatest [mistake / mistakes] of my life"}},
		{"said twice, the nearer place", "en", `He called it "the greatest mistake of my life".`, `"Beyond one of the greatest mistakes of my career, it is one of the greatest mistakes of my life," he said.`,
			[]string{"one quotation in two wordings: the greatest [mistake / mistakes] of my life"}},
		{"short, the same at both ends", "en", `She says: "They're taking the boat, I can't stop them".`, `"They're stealing our only boat, I can't stop them," she is heard to say.`,
			[]string{"one quotation in two wordings: they are [taking the / stealing our only] boat i can not stop them"}},
		{"short, the same at both ends, in Spanish", "es", `Ella dijo: «Nadie va a cerrar este puerto del norte nunca».`, `«Nadie puede cerrar este puerto del norte nunca», dijo.`,
			[]string{"one quotation in two wordings: nadie [va a / puede] cerrar este puerto del norte nunca"}},
		{"partly quoted, one speaker named", "en", `"This is a bitter evening, and it is the right choice," said Otto Lansdorf.`, `The owner called it "a bitter evening, but the right choice".`, nil},
		{"the sign of percent", "en", `"100% sure the harbour will open again," he said.`, `"100 per cent sure the harbour will open again," he said.`, nil},
		{"a part of it", "en", `“The bridge was closed before the storm came and nobody was on it,” she said.`, `She said it “was closed before the storm came”.`, nil},
		{"cut and bracket", "en", `“The bridge was closed long before the storm came and nobody was on it,” she said.`, `“The bridge was closed … before [it] came and nobody was on it,” she said.`, nil},
		{"contractions, case and signs", "en", `“We don't know yet who they are, and we won't guess today,” he said.`, `'WE DO NOT KNOW yet who they are - and we will not guess today,' he said.`, nil},
		{"dialect", "en", `“The labour centre will organise the whole neighbourhood again,” he said.`, `“The labor center will organize the whole neighborhood again,” he said.`, nil},
		{"two speakers, one phrase", "en", `“We have been waiting for this day for many years,” said Otto Lansdorf.`, `“We have been waiting for this new bridge for many years,” said Ines Peña.`, nil},
		{"two sentences of one frame", "en", `“We want to thank the crews who came here on Monday,” he said.`, `“We want to thank the voters and all the good people of Tamra,” he said.`, nil},
		{"Spanish", "es", `«No vamos a abandonar nunca a las familias del valle», dijo Ana Rossetti.`, `«No vamos a olvidar nunca a las familias del valle», dijo Rossetti.`,
			[]string{"one quotation in two wordings: no vamos a [abandonar / olvidar] nunca a las familias del valle"}},
		{"letters starred out", "en", `“I will never pay for that f***ing ferry again,” he said.`, `“I will never pay for that f**king ferry again,” he said.`, nil},
		{"Greek letters", "en", `“The court will not let paedophiles near the harbour school,” he said.`, `“The court will not let pedophiles near the harbour school,” he said.`, nil},
		{"words of their own at the start that come again", "en", `“You may call it legal. But I don't think it's legal. I think it's immoral and I think it's a shame,” he said.`, `“I think it's immoral and I think it's a great shame,” he said.`,
			[]string{"one quotation in two wordings: think it's immoral and i think it's a [ / great] shame"}},
		{"a sentence more", "en", `“I drove too fast. I lost my head and I was wrong,” he said.`, `“I drove too fast and I was wrong,” he said.`,
			[]string{"one quotation in two wordings: i drove too fast [i lost my head / ] and i was wrong"}},
		{"a long sentence left out", "en", `“The mill will open on Monday. Nobody believed in that when we came to Tamra with empty hands. We will hire every single weaver in the valley,” she said.`,
			`“The mill will open on Monday. We will hire every last weaver in the valley,” she said.`, []string{"one quotation in two wordings: the mill will open on monday … we will hire every [single / last] weaver in the valley"}},
		{"a country and its letters", "es", `«Fue un interés vital de los Estados Unidos en todo el valle», dijo Ana Rossetti.`, `«Fue un interés vital de los EE.UU. en todo el valle», dijo Ana Rossetti.`, nil},
		{"French", "fr", `« Nous allons reconstruire chaque maison de cette vallée », a déclaré Luc Fontenay.`, `« Nous allons rebâtir chaque maison de cette vallée », a déclaré Luc Fontenay.`,
			[]string{"one quotation in two wordings: nous allons [reconstruire / rebâtir] chaque maison de cette vallée"}},
	} {
		fs := judged(t, quoteCheck, claims.Document{Lang: c.lang, Text: c.a}, claims.Document{Lang: c.lang, Text: c.b})
		require.ElementsMatch(t, c.want, messages(fs), c.why)
		for _, f := range fs {
			require.Equal(t, Note, f.Severity)
		}
	}
}

func TestQuotationOfOneText(t *testing.T) {
	text := "“We will rebuild every single house along this river,” she said.\n\nLater she said: “We will rebuild every last house along this river.”"
	fs := judged(t, quoteCheck, claims.Document{Text: text})
	require.Len(t, fs, 1)
	require.Equal(t, Dispute, fs[0].Verdict)
	require.Empty(t, judged(t, quoteCheck, claims.Document{ID: "a", Text: text[:66]}, claims.Document{ID: "b", Text: text[:66]}), "a text beside itself")
}

func TestQuotationWithAnotherEnd(t *testing.T) {
	say := func(a, b string) []string {
		return messages(judged(t, quoteCheck, claims.Document{Lang: "fr", Text: a}, claims.Document{Lang: "fr", Text: b}))
	}
	require.Equal(t, []string{"one quotation in two wordings: votre port nous a appris à tenir [la barre / le cap]"},
		say("« Votre port nous a appris à tenir la barre », a déclaré le roi.", "« Votre port nous a appris à tenir le cap », a lancé le souverain."))
	require.Empty(t, say("« Votre port nous a appris à tenir la barre », a déclaré Luc Fontenay.", "« Votre port nous a appris à tenir le cap », a déclaré Otto Lansdorf."), "two speakers")
}

// A speaker who says a thing twice is quoted with both, and the text that has
// both wordings tells which of them the other text has.
func TestQuotationSaidTwice(t *testing.T) {
	a := "“The mill lied to us, nothing came of it, and it ruined the whole valley,” said Ana Rossetti."
	b := "“The mill lied to us, nothing came of it, and they ruined the whole valley,” said Ana Rossetti. Later Rossetti said: “The mill lied, nothing ever came of it, and it is like they drowned the whole valley.”"
	fs := judged(t, quoteCheck, claims.Document{ID: "a", Text: a}, claims.Document{ID: "b", Text: b})
	require.Equal(t, []string{"one quotation in two wordings: the mill lied to us nothing came of it and [it / they] ruined the whole valley"}, messages(fs))
}

// What an office says again weeks later in other words was said twice.
func TestQuotationSaidAgain(t *testing.T) {
	day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
	for days, found := range map[int]int{0: 1, 3: 1, -30: 0, 30: 0} {
		fs := judged(t, quoteCheck,
			claims.Document{Published: day, Text: `“We will rebuild every single house along this river,” said Ana Rossetti.`},
			claims.Document{Published: day.AddDate(0, 0, days), Text: `“We will rebuild every last house along this river,” Rossetti said.`})
		require.Len(t, fs, found, days)
	}
}

// The same words of two people are told, where the text says well whose they are.
func TestQuotationOfTwoSpeakers(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"two speakers", "en", "“We will rebuild every single house along this river,” said Ana Rossetti. “We will rebuild every single house along this river,” Otto Lansdorf said.", "one quotation, two speakers: Ana Rossetti (a) or Otto Lansdorf (a)"},
		{"one by two names", "en", "“We will rebuild every single house along this river,” said Ana Rossetti. “We will rebuild every single house along this river,” Rossetti said.", ""},
		{"a spokesman", "en", "“We will rebuild every single house along this river,” said Ana Rossetti. “We will rebuild every single house along this river,” a spokesman for Lansdorf said.", ""},
		{"to whom it was said", "en", "“We will rebuild every single house along this river,” said Ana Rossetti. “We will rebuild every single house along this river,” she told the Tamra Herald.", ""},
		{"the next sentence", "en", "“We will rebuild every single house along this river,” said Ana Rossetti. “We will rebuild every single house along this river.” Lansdorf said no more.", ""},
		{"few words", "en", "“We will rebuild Tamra,” said Ana Rossetti. “We will rebuild Tamra,” Otto Lansdorf said.", ""},
		{"Spanish", "es", "«Vamos a levantar otra vez cada casa del valle», dijo Ana Rossetti. «Vamos a levantar otra vez cada casa del valle», dijo Otto Lansdorf.", "one quotation, two speakers: Ana Rossetti (a) or Otto Lansdorf (a)"},
		{"French", "fr", "« Nous allons reconstruire chaque maison de cette vallée », a déclaré Luc Fontenay. « Nous allons reconstruire chaque maison de cette vallée », a déclaré Otto Lansdorf.", "one quotation, two speakers: Luc Fontenay (a) or Otto Lansdorf (a)"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		fs := judged(t, quoteCheck, claims.Document{ID: "a", Lang: c.lang, Text: c.text})
		require.Equal(t, want, messages(fs), c.why)
		for _, f := range fs {
			require.Equal(t, Note, f.Severity, c.why)
		}
	}
}

// What is translated is told as such: its wording is the translator's.
func TestTranslatedQuotations(t *testing.T) {
	for _, c := range []struct{ lang, a, b string }{
		{"en", `“We will rebuild every single house along this river,” she said through an interpreter.`, `“We will rebuild every last house along this river,” she said.`},
		{"es", `«No vamos a abandonar nunca a las familias del valle», dijo mediante un intérprete.`, `«No vamos a olvidar nunca a las familias del valle», dijo Rossetti.`},
		{"fr", `« Nous allons reconstruire chaque maison de cette vallée », a-t-elle dit via un interprète.`, `« Nous allons rebâtir chaque maison de cette vallée », a déclaré Luc Fontenay.`},
	} {
		fs := judged(t, quoteCheck, claims.Document{Lang: c.lang, Text: c.a}, claims.Document{Lang: c.lang, Text: c.b})
		require.Len(t, fs, 1, c.lang)
		require.Equal(t, Note, fs[0].Severity)
		require.Contains(t, fs[0].Because, "translated, as the text says: the words are the translator's", c.lang)
	}
}

func TestQuotationOverParagraphs(t *testing.T) {
	a := "‘We will rebuild every single house along this river.\n‘Nobody will be left out in the cold this time.’"
	b := "“We will rebuild every last house along this river,” she said."
	require.Len(t, judged(t, quoteCheck, claims.Document{Text: a}, claims.Document{Text: b}), 1)
	long := "“"
	for i := range 9 {
		long += fmt.Sprintf("In the year %d the mill has waited, and the harbour has waited, for a better one. ", 2001+i)
	}
	require.Len(t, judged(t, quoteCheck, claims.Document{Text: long + a[len("‘"):strings.Index(a, "\n")] + "” she said."}, claims.Document{Text: b}), 1, "a speech")
}

// A text may break its lines behind each sentence: a quotation is closed some
// lines below, unless another one opens before that.
func TestQuotationOverLines(t *testing.T) {
	for _, c := range []struct {
		why, lang, a, b string
		found           int
	}{
		{"curly", "en", "She said: “It was cold.\nWe will rebuild every single house along this river.”", "“We will rebuild every last house along this river,” she said.", 1},
		{"straight", "en", "She said: \"It was cold.\nWe will rebuild every single house along this river.\" He left.", "\"We will rebuild every last house along this river,\" she said.", 1},
		{"Spanish", "es", "Dijo: «Hizo frío.\nVamos a levantar otra vez cada casa del valle».", "«Vamos a levantar de nuevo cada casa del valle», dijo.", 1},
		{"French", "fr", "Elle a dit : « Il faisait froid.\nNous allons reconstruire chaque maison de cette vallée. »", "« Nous allons rebâtir chaque maison de cette vallée », a-t-elle dit.", 1},
		{"a blank line", "en", "She said: “It was cold.\n\nWe will rebuild every single house along this river.”", "“We will rebuild every last house along this river,” she said.", 1},
		{"marks doubled", "en", "She wrote: \"\"We will rebuild every single house along this river,\"\" and left. \"Nobody in the mill will be sent away,\" she said.", "“We will rebuild every last house along this river,” she said. \"Nobody in the mill will ever be sent home,\" she said.", 2},
		{"marks half curled", "en", "“It was cold,\" she said.\n“We will rebuild every single house along this river.\" It takes years.", "“We will rebuild every last house along this river,” she said.", 1},
		{"a mark that nothing closes", "en", "“It was cold, she said.\nThe mayor wants to rebuild every single house along this river.\nHe nodded: “We will see.”", "“The mayor wants to rebuild every last house along this river,” she said.", 0},
		{"marks that stand alone", "en", "'We will rebuild every single house along this river , ' she said . The crews of the valley would like it .", "“We will rebuild every last house along this river,” she said.", 1},
		{"another opens", "en", "It was 6\" long and heavy.\n\"We will see,\" he said. We will rebuild every single house along this river.", "“We will rebuild every last house along this river,” she said.", 0},
	} {
		fs := judged(t, quoteCheck, claims.Document{Lang: c.lang, Text: c.a}, claims.Document{Lang: c.lang, Text: c.b})
		require.Len(t, fs, c.found, c.why)
	}
}

// In texts of one event less of a quotation must be the same, where one of them
// says whose it is.
func TestQuotationOfOneEvent(t *testing.T) {
	told := map[string]string{
		"en": "A fire killed four people in Chicago on Sunday. The fire in Chicago broke out at the harbour mill. % The police of Chicago closed the harbour mill.",
		"es": "Un incendio mató a cuatro personas en Lima el domingo. El fuego empezó en Lima en el molino del puerto. % La policía de Lima cerró el molino del puerto.",
		"fr": "Un incendie a tué quatre personnes à Lyon dimanche. Le feu a pris à Lyon au moulin du port. % La police de Lyon a fermé le moulin du port.",
	}
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"one speaker named", "en", `"This is a bitter evening, and it is the right choice," said Otto Lansdorf.`, `The owner called it "a bitter evening, but the right choice".`,
			"one quotation in two wordings: a bitter evening [and it is / but] the right choice"},
		{"nobody named", "en", `"This is a bitter evening, and it is the right choice," he said.`, `The owner called it "a bitter evening, but the right choice".`,
			"one quotation in two wordings: a bitter evening [and it is / but] the right choice"},
		{"two who are named by what they are", "en", `"We are still looking for them," the owner said.`, `"We are still praying for them," the priest said.`, ""},
		{"two who are named by what they are, a whole sentence", "en", `"It felt like a bomb had gone off," a resident said.`, `"It was like a bomb had gone off," a shopkeeper said.`, ""},
		{"two titles", "en", `The film "The Last Night of the Mill" opens.`, `The book "The Last Day of the Mill" is out.`, ""},
		{"two people, another ending", "en", `"I am very proud of this team and this city," said Ana Rossetti.`, `"I am very proud of this team and this club," said Otto Lansdorf.`, ""},
		{"few words that a text of the law has", "en", `The charge is "causing death by dangerous driving".`, `He admits "causing death by careless driving".`, ""},
		{"told of her by another", "en", `Rossetti said she had done "everything the law of the harbour allowed her".`, `"We did everything the law of the harbour allowed us," Ana Rossetti said.`, ""},
		{"told of him by another, in Spanish", "es", `Rossetti haría «todo lo que esté en su mano por el puerto».`, `«Haré todo lo que esté en mi mano por el puerto», dijo Ana Rossetti.`, ""},
		{"told of him by another, in French", "fr", `Il avait fait « tout ce que la loi du port lui permettait », a dit Luc Fontenay.`, `« Nous avons fait tout ce que la loi du port nous permettait », a dit Luc Fontenay.`, ""},
		{"other people meant", "en", `"For years we lied to this town about the mill," Rossetti said.`, `"For years they lied to this town about the mill," Rossetti said.`,
			"one quotation in two wordings: for years [we / they] lied to this town about the mill"},
		{"a title cut short", "en", `"I feel sorry for Captain Lansdorf," Rossetti said.`, `"I feel very sorry for Capt. Lansdorf," said Ana Rossetti.`,
			"one quotation in two wordings: i feel [ / very] sorry for captain lansdorf"},
		{"another figure", "en", `"We lost 12 boats that night," Rossetti said.`, `"We lost 20 boats that night," Rossetti said.`,
			"one quotation in two wordings: we lost [12 / 20] boats that night"},
		{"a year cut short", "en", `"We lost the boats in 2014 that night," Rossetti said.`, `"We lost the boats in '14 that night," Rossetti said.`, ""},
		{"few words, the same at both ends", "en", `"The engine just gave up," Rossetti told reporters.`, `"The engine simply gave up," Rossetti told reporters.`,
			"one quotation in two wordings: the engine [just / simply] gave up"},
		{"few words, a verb like no other behind it", "es", `«Pescamos menos cajas y las cobramos mejor», dijo Ana Rossetti.`, `«Pescamos menos kilos, pero los cobramos mejor», resumió la patrona, Ana Rossetti.`,
			"one quotation in two wordings: pescamos menos [cajas y las / kilos pero los] cobramos mejor"},
		{"few words in French", "fr", `« C'est une défaite pour ceux qui vivent de la mer », a lancé Luc Fontenay.`, `« C'est la défaite de ceux qui vivent de la mer », a-t-il dit.`,
			"one quotation in two wordings: c' est [une / la] défaite [pour / de] ceux qui vivent de la mer"},
		{"a small word in words that say much", "en", `The letter called it "a pretext closing harbour schools".`, `In the letter they spoke of a "pretext for closing harbour schools".`,
			"one quotation in two wordings: pretext [ / for] closing harbour schools"},
		{"another ending", "en", `"It is the end of harbour life and of the quiet evenings," said Otto Lansdorf.`, `He spoke of "the end of harbour life and of honest work".`, ""},
		{"a small word", "en", `"It is one of the longest nights of my whole life," said Otto Lansdorf.`, `"It was one of the longest nights of my whole life," he said.`,
			"one quotation in two wordings: it [is / was] one of the longest nights of my whole life"},
		{"a small word of six", "en", `"I would not sell the old mill," said Otto Lansdorf.`, `"I will not sell the old mill," said Otto Lansdorf.`,
			"one quotation in two wordings: i [would / will] not sell the old mill"},
		{"a small word of two longer ones", "en", `"It was a joy and a privilege to row. Thank you all for the long nights, thank you for the harbour, and never forget the mill," said Otto Lansdorf.`, `"It was a joy and privilege to row for the people of this town, and I would like to say so to those who have paid for the boats," he said.`, ""},
		{"a clause told shorter", "en", `"to choose between us and the harbour board coming in March," said Otto Lansdorf.`, `He spoke of how "to choose between us and the harbour board that will come to Tamra in March, and to do it well".`,
			"one quotation in two wordings: to choose between us and the harbour board [coming / that will come to tamra] in march"},
		{"a small word in Spanish", "es", `«No vamos a dejar a nadie solo y sin casa», dijo Ana Rossetti.`, `«No vamos a dejar a nadie solo ni sin casa», dijo.`,
			"one quotation in two wordings: no vamos a dejar a nadie solo [y / ni] sin casa"},
		{"a small word in French", "fr", `« Nous allons rester ici avec nos enfants et nos bêtes », a déclaré Luc Fontenay.`, `« Nous allons rester ici avec nos enfants ou nos bêtes », dit-on.`,
			"one quotation in two wordings: nous allons rester ici avec nos enfants [et / ou] nos bêtes"},
		{"a small word of a few", "en", `"It is the end of the night," said Otto Lansdorf.`, `"It was the end of the night," he said.`, ""},
		{"the sign for and", "en", `"We will rebuild the mill & the whole long harbour wall," said Otto Lansdorf.`, `"We will rebuild the mill and the whole long harbour wall," he said.`, ""},
		{"a word with stars", "en", `"We will never again drink from that bloody harbour well," said Otto Lansdorf.`, `"We will never again drink from that bl--dy harbour well," he said.`, ""},
		{"stops and slang", "en", `"We're gonna tell the F.D.A. about the whole rotten mill," said Otto Lansdorf.`, `"We are going to tell the FDA about the whole rotten mill," he said.`, ""},
		{"what an apostrophe leaves", "en", `"It's so good to see the mill and the harbour again," said Otto Lansdorf.`, `"It is so good to see the mill and the harbour again," he said.`, ""},
		{"the last word behind a change", "en", `"We are asking the mayor to open up the harbour. Why not?" said Otto Lansdorf.`, `"We are asking the mayor to open that harbour," he said.`,
			"one quotation in two wordings: we are asking the mayor to open [up the / that] harbour"},
		{"the last word changed, behind another beginning", "en", `"Well, I have people who have been there and never believe what they are saying," said Otto Lansdorf.`, `"I have people who have been there and never believe what they are finding," he said.`,
			"one quotation in two wordings: i have people who have been there and never believe what they are [saying / finding]"},
		{"one speaker, small words and one other", "fr", `« On ne sentait plus le pont », a raconté Luc Fontenay.`, `« On ne voyait plus le pont », témoigne Luc Fontenay.`, "one quotation in two wordings: on ne [sentait / voyait] plus le pont"},
		{"two speakers, small words and one other", "fr", `« On ne sentait plus le pont », a raconté Luc Fontenay.`, `« On ne voyait plus le pont », témoigne Otto Lansdorf.`, ""},
		{"the end is another", "fr", `« C'est le naufrage d'une vie », a dit à Radio Lyon la responsable du moulin, Ana Rossetti.`, `« C'est le naufrage du siècle », s'émeut Ana Rossetti.`, "one quotation in two wordings: “C'est le naufrage d'une vie” or “C'est le naufrage du siècle”"},
		{"the beginning is another", "es", `«No queda ni un solo barco entero en el muelle nuevo», dijo a la emisora local la alcaldesa, Ana Rossetti.`, `«Quedan pocos barcos enteros en el muelle nuevo», declaró Ana Rossetti.`, "one quotation in two wordings: “No queda ni un solo barco entero en el muelle nuevo” or “Quedan pocos barcos enteros en el muelle nuevo”"},
		{"a part of it but for a small word", "en", `"It turns out the mill had one," said Ana Rossetti.`, `"I came here to fix boats. Turns out the mill had one," said Ana Rossetti.`, ""},
		{"pronouns for one speaker", "en", `Ana Rossetti saw the fire. "It was like being inside an oven," she said.`, `Ana Rossetti ran for the door. "It was like being in a kiln," she said.`, "one quotation in two wordings: “It was like being inside an oven,” or “It was like being in a kiln,”"},
		{"pronouns for two speakers", "en", `Ana Rossetti saw the fire. "It was like being inside an oven," she said.`, `Ines Costa ran for the door. "It was like being in a kiln," she said.`, ""},
		{"a name with its body and one with an aside", "en", `"It looks as though the roof gave way by night," Inspector Otto Lansdorf of the harbour police told reporters.`, `Ana Rossetti, chief of the harbour board, said: "It looks as though the roof gave way by night."`, "one quotation, two speakers: Otto Lansdorf (a) or Ana Rossetti (b)"},
		{"a name with hyphen", "en", `"It looks as though the roof gave way by night," Ana Rossetti-Holm said.`, `"It looks as though the roof gave way by night," said Otto Lansdorf-Berg.`, "one quotation, two speakers: Ana Rossetti-Holm (a) or Otto Lansdorf-Berg (b)"},
		{"Spanish", "es", `«Este fuego hizo su propio viento anoche», dijo Ana Rossetti.`, `«Este fuego ha hecho su propio viento», dijo.`, "one quotation in two wordings: este fuego [hizo / ha hecho] su propio viento"},
		{"French", "fr", `« Ce feu faisait son propre vent hier », a déclaré Luc Fontenay.`, `« Ce feu fabrique son propre vent », dit-on.`, "one quotation in two wordings: ce feu [faisait / fabrique] son propre vent"},
	} {
		day := time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)
		say := func(s string) claims.Document {
			return claims.Document{Lang: c.lang, Published: day, Text: strings.ReplaceAll(told[c.lang], "%", s)}
		}
		got := strings.Join(messages(judged(t, quoteCheck, say(c.a), say(c.b))), " + ")
		require.Equal(t, c.want, got, c.why)
	}
}

// What heads a text, or a part of it, is held against what it is taken from.
func TestQuotationInHeadline(t *testing.T) {
	for _, c := range []struct{ why, lang, title, text, want string }{
		{"another ending", "es", "Rossetti: «La puerta sigue abierta, pero ya no hay barcos»", "La alcaldesa Ana Rossetti habló el lunes. «La puerta sigue abierta, pero el puerto está vacío», dijo.",
			"one quotation in two wordings: la puerta sigue abierta pero [ya no hay barcos / el puerto está vacío]"},
		{"a line within the text", "en", "", "The mayor of Tamra spoke on Monday.\n“The mill is with the weavers”\n“The mill is for the weavers and nobody else in this valley,” Ana Rossetti said.",
			"one quotation in two wordings: the mill is [with / for] the weavers"},
		{"words left out", "fr", "", "La maire Ana Rossetti a parlé lundi.\n« Le devoir de nourrir, pas de chasser »\nElle a rappelé que « la ville a le devoir de nourrir toutes les familles, pas de les chasser ».",
			"one quotation in two wordings: le devoir de nourrir [ / toutes les familles] pas de [ / les] chasser"},
		{"the same words", "en", "Rossetti: ‘The mill is for the weavers’", "“The mill is for the weavers and nobody else in this valley,” Ana Rossetti said.", ""},
		{"other words", "en", "Rossetti: ‘The mill must close’", "“The mill is for the weavers and nobody else in this valley,” Ana Rossetti said.", ""},
		{"no headline", "en", "", "“The weather is looking good,” Ana Rossetti said. “The harbour is looking good.”", ""},
	} {
		fs := judged(t, quoteCheck, claims.Document{Lang: c.lang, Title: c.title, Text: c.text})
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
	}
}

// A lead that takes up a part of what its text quotes in full.
func TestQuotationTakenUp(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"reworded", "Ana Rossetti, who leads the harbour board, called it “a robbery in broad daylight”. “It was a robbery in bright daylight,” she told reporters.", "one quotation in two wordings: a robbery in [broad / bright] daylight"},
		{"another figure of one who goes on", "“Between March of 2011 and at least June 28 of 2011 the mill was closed,” Ana Rossetti said. “Between March of 2011 and at least June 20 of 2011 the mill was closed,” she said.", ""},
		{"parallel sentences of two", "“I am very proud of this team and this city,” said Ana Rossetti. “I am very proud of this team and this club,” said Otto Lansdorf.", ""},
		{"by another", "Ana Rossetti called it “a robbery in broad daylight”. “It was a robbery in bright daylight,” said Otto Lansdorf.", ""},
		{"cut", "Ana Rossetti called it “a robbery in daylight”. “It was a robbery in bright daylight,” she told reporters.", ""},
	} {
		require.Equal(t, c.want, strings.Join(messages(judged(t, quoteCheck, claims.Document{Lang: "en", Text: c.text})), " + "), c.why)
	}
}
