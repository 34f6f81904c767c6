package offices_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

var languages = sync.OnceValue(func() map[string]*normalize.Language {
	out := map[string]*normalize.Language{}
	for _, l := range normalize.Languages() {
		out[l.Tag] = l.WithWords(offices.BuiltIn().Vocabulary(l))
	}
	return out
})

func find(t testing.TB, lang, day, text string) []offices.Mention {
	tables, err := offices.BuiltIn(), error(nil)
	r := normalize.Reader{Language: languages()[lang]}
	if day != "" {
		r.Date, err = normalize.ParseDay(day)
		require.NoError(t, err)
	}
	read := r.Read(text)
	var out []offices.Mention
	for s := range read.Sentences {
		out = tables.Find(read, s, out)
	}
	return out
}

// TestFind holds the words of mentions against person, office, as and tense.
func TestFind(t *testing.T) {
	for _, c := range []struct{ why, lang, text, quote, person, office, as, tense string }{
		{"a government", "en", "The Trump administration is packing.", "Trump administration", "Donald Trump", "us/president", "current", "now"},
		{"its officials", "en", "Trump administration officials said so.", "Trump administration officials", "Donald Trump", "us/president", "current", "told"},
		{"of, with a title", "en", "The administration of President Donald Trump had agreed.", "administration of President Donald Trump", "Donald Trump", "us/president", "current", "past"},
		{"a possessive", "en", "Starmer's government is packing.", "Starmer's government", "Keir Starmer", "uk/prime-minister", "current", "now"},
		{"before a name", "en", "He met former U.S. President Barack Obama.", "former U.S. President Barack Obama", "Barack Obama", "us/president", "former", "told"},
		{"a hyphen", "en", "He met then-President George W. Bush.", "then-President George W. Bush", "George W. Bush", "us/president", "then", "told"},
		{"an initial", "en", "Secretary of State Marco A. Rubio left.", "Secretary of State Marco A. Rubio", "Marco Rubio", "us/secretary-of-state", "current", "told"},
		{"behind a day", "en", "On March 3, President Barack Obama told them.", "President Barack Obama", "Barack Obama", "us/president", "current", "past"},
		{"elect", "en", "President-elect Donald Trump won.", "President-elect Donald Trump", "Donald Trump", "us/president", "future", "told"},
		{"behind a name", "en", "Keir Starmer, the British prime minister, is packing.", "Keir Starmer, the British prime minister", "Keir Starmer", "uk/prime-minister", "current", "now"},
		{"in a quotation", "en", "“President Donald Trump is in town,” she said.", "President Donald Trump", "Donald Trump", "us/president", "current", "quoted"},
		{"somebody else's doing", "en", "A plan by President Donald Trump was read.", "President Donald Trump", "Donald Trump", "us/president", "current", "aside"},
		{"Spanish", "es", "El expresidente mexicano Andrés Manuel López Obrador recibe a los vecinos.", "expresidente mexicano Andrés Manuel López Obrador", "Andrés Manuel López Obrador", "mx/president", "former", "now"},
		{"Spanish, of", "es", "El Gobierno de Sheinbaum prepara una ley.", "Gobierno de Sheinbaum", "Claudia Sheinbaum", "mx/president", "current", "now"},
		{"French", "fr", "L'ancien président français François Hollande écrit.", "ancien président français François Hollande", "François Hollande", "fr/president", "former", ""},
		{"French, a government", "fr", "L'administration Trump prépare une loi.", "administration Trump", "Donald Trump", "us/president", "current", "now"},
	} {
		found := find(t, c.lang, "2025-11-04", c.text)
		require.Len(t, found, 1, "%s: %s", c.why, c.text)
		m := found[0]
		require.Equal(t, []string{c.quote, c.person, c.office, c.as, c.tense}, []string{m.In(c.text), m.Person, m.Office, m.As.String(), m.Tense.String()}, c.why)
	}
	for _, text := range []string{
		"The president spoke to a minister.", "Club president Barack Hill left.", "Deputy Prime Minister David Lammy left.",
		"The Eric Adams administration is packing.", "President Obama Motors is hiring.", "Joe Biden is in Ohio.", "",
	} {
		require.Empty(t, find(t, "en", "2025-11-04", text), text)
	}
}

// FuzzFind asserts that no text makes the reader of mentions fail, and that
// mentions lie in the text and in order.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"Former President Donald Trump", "the Biden administration’s", "ex-", "President, Barack", "administration of", "Biden, the", "45th president, ", "el expresidente de", "l'administration d'", "İ President Bİden\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range []string{"en", "es", "fr"} {
			end := 0
			for _, m := range find(t, lang, "2026-01-04", text) {
				require.GreaterOrEqual(t, m.Start, end)
				require.Greater(t, m.End, m.Start)
				require.LessOrEqual(t, m.End, len(text))
				end = m.End
			}
		}
	})
}
