package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// A quotation runs on over paragraphs that do not open with a mark again, up to the next
// mark where that one closes.
func TestQuotationRunsOn(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"straight marks", "en", "Ana Rossetti runs the mill.\n\n\"The roof went first.\n\nThen every single window blew out over the river,\" she said.\n\nNobody was hurt.", "\"The roof went first.\n\nThen every last window blew out over the river,\" said Ana Rossetti.",
			"one quotation in two wordings: the roof went first then every [single / last] window blew out over the river"},
		{"curled marks", "en", "Police said:\n\n“The fire moved quickly through the old mill.\n\nIt is being treated as an accident at this time.”\n\nCall the harbour police.", "“The fire has moved quickly through the old mill.\n\nIt is being treated as an accident at this time”, police said.",
			"one quotation in two wordings: the fire [ / has] moved quickly through the old mill it is being treated as an accident at this time"},
		{"Spanish", "es", "Habló Ana Rossetti.\n\n«No vamos a dejar solo el valle.\n\nVolverán todas las familias antes del invierno», dijo.", "«No vamos a dejar solo el valle.\n\nVolverán muchas familias antes del invierno», dijo Ana Rossetti.",
			"one quotation in two wordings: no vamos a dejar solo el valle volverán [todas las / muchas] familias antes del invierno"},
		{"French", "fr", "Luc Fontenay a parlé.\n\n« Nous allons tout reconstruire ici.\n\nChaque maison de cette vallée aura un toit neuf », a-t-il dit.", "« Nous allons tout rebâtir ici.\n\nChaque maison de cette vallée aura un toit neuf », a dit Luc Fontenay.",
			"one quotation in two wordings: nous allons tout [reconstruire / rebâtir] ici chaque maison de cette vallée aura un toit neuf"},
		{"a mark that nothing closes", "en", "The sign read \"The roof went first.\n\nThen every single window blew out over the river.\n\n\"Nobody was here,\" said Ana Rossetti.", "\"Then every last window blew out over the river,\" said Ana Rossetti.", ""},
		{"a mark that closes nothing", "en", "The pipe is 12\" wide.\n\nThen every single window blew out over the river\", it was said.", "\"Then every last window blew out over the river,\" said Ana Rossetti.", ""},
	} {
		fs := judged(t, quoteCheck, claims.Document{Lang: c.lang, Text: c.a}, claims.Document{Lang: c.lang, Text: c.b})
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
	}
}

// A quotation that ends where another one goes on may end with another word.
func TestQuotationEndsOtherwise(t *testing.T) {
	for _, c := range []struct{ why, lang, a, b, want string }{
		{"English", "en", `"It is so good not to hide the whole thing any longer, and the mill can open now," said Ana Rossetti.`, `"It is so good not to hide the whole thing any more," Ana Rossetti said.`,
			"one quotation in two wordings: it is so good not to hide the whole thing any [longer / more]"},
		{"Spanish", "es", `«No vamos a dejar que nadie cierre este puerto jamás, porque es de todas las familias», dijo Ana Rossetti.`, `«No vamos a dejar que nadie cierre este puerto nunca», dijo Ana Rossetti.`,
			"one quotation in two wordings: no vamos a dejar que nadie cierre este puerto [jamás / nunca]"},
		{"the same, cut short", "en", `"It is so good not to hide the whole thing any longer, and the mill can open now," said Ana Rossetti.`, `"It is so good not to hide the whole thing," Ana Rossetti said.`, ""},
		{"another speaker", "en", `"It is so good not to hide the whole thing any longer, and the mill can open now," said Ana Rossetti.`, `"It is so good not to be in the hills," Otto Lansdorf said.`, ""},
	} {
		fs := judged(t, quoteCheck, claims.Document{Lang: c.lang, Text: c.a}, claims.Document{Lang: c.lang, Text: c.b})
		require.Equal(t, c.want, strings.Join(messages(fs), " + "), c.why)
	}
}
