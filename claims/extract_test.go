package claims_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/kinds"
)

// examples are the sentences of the kinds' own files, by language.
func examples() map[string][]string {
	out := map[string][]string{}
	for _, f := range kinds.Files() {
		for _, w := range f.Wording {
			for _, ex := range w.Yes {
				out[w.Lang] = append(out[w.Lang], ex.Text)
			}
			out[w.Lang] = append(out[w.Lang], w.No...)
		}
	}
	return out
}

// odd are things that stand between the sentences of real pages.
var odd = []string{" ", "\n\n", "\r\n\r\n", "\u00a0", " \u2028", "\n \u00a0\n", " İİ. ", " Ⱥ! ", " e\u0301. ", "\n\xff\xfe\n", "\n\x00\n", " \u200b", " “Ⱥ.” "}

func find(t require.TestingT, x *claims.Extractor, lang, text string) []claims.Claim {
	cs, err := x.Extract(&claims.Document{ID: "d", Lang: lang, Text: text, Published: time.Date(2026, 3, 6, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	return cs
}

// TestSpansQuote puts example sentences together with what real pages hold
// between them: every span must quote, in order, wherever it stands.
func TestSpansQuote(t *testing.T) {
	x := new(claims.Extractor)
	all := examples()
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]string{"en", "es", "fr"}).Draw(t, "lang")
		var b strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "n") {
			b.WriteString(rapid.SampledFrom(odd).Draw(t, "odd"))
			b.WriteString(rapid.SampledFrom(all[lang]).Draw(t, "sentence"))
		}
		text := b.String()
		last := -1
		for _, c := range find(t, x, lang, text) {
			require.Equal(t, text[c.Start:c.End], c.Quote)
			require.Equal(t, 1+strings.Count(text[:c.Start], "\n"), c.Line)
			require.LessOrEqual(t, last, c.Start)
			last = c.Start
		}
	})
}

// TestQuoteAlone reads the quote of every counted claim by itself: it must
// make the same claim.
func TestQuoteAlone(t *testing.T) {
	x := new(claims.Extractor)
	for lang, texts := range examples() {
		for _, text := range texts {
			for _, c := range find(t, x, lang, text) {
				if c.Count == 0 || c.Count == claims.PartOf || c.Kind == "quantity" {
					continue // a part needs its whole
				}
				same := false
				for _, alone := range find(t, x, lang, c.Quote) {
					same = same || alone.Kind == c.Kind && alone.Value == c.Value
				}
				require.True(t, same, "%s: %q of %q makes another claim alone", c.Kind, c.Quote, text)
			}
		}
	}
}

// TestRepeatedParagraph makes the claim of a repeated paragraph once.
func TestRepeatedParagraph(t *testing.T) {
	p := "Rescuers said at least 40 people were killed when the ferry sank off Corso.\n\n"
	killed := 0
	for _, c := range find(t, new(claims.Extractor), "en", p+p+p) {
		if c.Kind == "killed" {
			killed++
		}
	}
	require.Equal(t, 1, killed)
}

// TestScope reads what stands around a figure.
func TestScope(t *testing.T) {
	for _, tc := range []struct {
		why, lang, text string
		want            string
	}{
		{"a running total has its start", "en", "The campaign has killed over 120 suspected smugglers since September 2025.", "killed 121.. total since 2025-09 asserted"},
		{"since then points back", "en", "In early September 2025 the navy began its strikes. Since then it has carried out 21 attacks.", "strikes 21..21 total since 2025-09 asserted"},
		{"what goes on about a total is one", "en", "Since early September 2025, the navy has carried out 19 strikes. The attacks have killed 76 people.", "strikes 19..19 total since 2025-09 asserted; killed 76..76 total since 2025-09 asserted"},
		{"a new event beside a total is none", "en", "Since early September 2025, the navy has carried out 19 strikes. On Friday a blast killed two men.", "strikes 19..19 total since 2025-09 asserted; killed 2..2 event asserted"},
		{"what began and has gone on is a total", "en", "The campaign began in September 2025 and has killed more than 110 people in at least 35 strikes.", "killed 111.. total since 2025-09 asserted; strikes 35.. total since 2025-09 asserted"},
		{"what began and is over is an event", "en", "The fire began on Friday and killed nine people.", "killed 9..9 event asserted"},
		{"up from what it was", "en", "At least 23 people have died, up from 19 a day earlier.", "killed 23.. event asserted; killed 19..19 event asserted superseded"},
		{"the other figure behind a few words", "en", "Police now say 41 people were hurt, revising an earlier count of 43.", "injured 41..41 event asserted; injured 43..43 event asserted superseded"},
		{"a figure of the day before", "es", "Hay 34 muertos, frente a 27 del lunes.", "killed 34..34 event asserted; killed 27..27 event asserted superseded"},
		{"one of last week, without a noun", "fr", "Le bilan est de 34 morts, contre 27 la veille.", "killed 34..34 event asserted; killed 27..27 event asserted superseded"},
		{"the year before is another event", "en", "Police made 120 arrests, compared with 90 last year.", "arrested 120..120 event asserted"},
		{"two sides of a vote", "fr", "La loi est adoptée par 23 voix contre 22.", "votes 23..23 event asserted"},
		{"against whom", "fr", "Deux hommes ont été arrêtés pour des violences contre 12 policiers.", "arrested 2..2 event asserted"},
		{"including opens a part", "en", "Around 15,000 troops are deployed in the islands, including around 5,000 marines at sea.", "troops 13500..16500 event asserted; troops 4500..5500 part asserted"},
		{"of them closes one", "en", "Twelve people died, three of them children.", "killed 12..12 event asserted; killed 3..3 part asserted"},
		{"a rank is not a count", "en", "It was the 36th strike of the campaign.", "strikes 36..36 rank asserted"},
		{"last year is another event", "en", "A similar fire killed nine people last year.", "killed 9..9 period asserted background"},
		{"what hangs on a definite noun is another event", "en", "The town remembers the 2009 flood that killed 13 people.", "killed 13..13 event asserted background"},
		{"nobody is none", "en", "No one was injured in the fire.", "injured 0..0 event asserted"},
		{"a denial denies", "en", "The army did not kill 40 people, it said.", "killed 40..40 event denied"},
		{"no fewer than denies nothing", "en", "No fewer than 40 people were killed.", "killed 40.. event asserted"},
		{"a plan is no fact", "en", "The ministry will send 300 soldiers to the border.", "troops 285..315 event planned"},
		{"the old value of a rise", "en", "The death toll rose from 60 to 84.", "killed 60..60 event asserted superseded; killed 84..84 event asserted"},
		{"desde abre el total", "es", "La campaña ha matado a más de 120 personas desde septiembre de 2025.", "killed 121.. total since 2025-09 asserted"},
		{"entre ellos abre una parte", "es", "Murieron doce personas, entre ellas tres menores.", "killed 12..12 event asserted; killed 3..3 part asserted"},
		{"depuis ouvre le total", "fr", "La campagne a tué plus de 120 personnes depuis septembre 2025.", "killed 121.. total since 2025-09 asserted"},
		{"so many days of something are its start", "en", "Some 600 people have been killed in the 12 days of the siege of Corso.", "killed 540..660 total since 2026-02-22 asserted; duration 11.5..12.5 event asserted"},
		{"the days of a total behind them", "en", "After 13 days of shelling, which has claimed 660 lives, a truce was agreed.", "killed 660..660 total since 2026-02-21 asserted"},
		{"what began so many days ago", "en", "The toll, 640 people killed since the siege began 12 days ago, is rising.", "killed 640..640 total since 2026-02-22 asserted"},
		{"what began last week is the event", "en", "Two people have been killed since the fire began on Monday.", "killed 2..2 event asserted"},
		{"the start of a toll is not that of a new event", "en", "A shell killed 43 people at a school, pushing the death toll above 680 since the siege began on February 20.", "killed 43..43 event asserted; killed 681.. total since 2026-02-20 asserted"},
		{"el total tras tantos días", "es", "Tras 13 días de bombardeos, que han causado más de 660 muertos, hubo tregua.", "killed 661.. total since 2026-02-21 asserted"},
		{"un obús y el total", "es", "Un obús mató a 12 personas, lo que eleva a 680 los muertos desde mayo.", "killed 12..12 event asserted; killed 680..680 total since 2025-05 asserted"},
		{"le total après tant de jours", "fr", "Après 13 jours de bombardements, qui ont fait plus de 660 morts, une trêve a été conclue.", "killed 661.. total since 2026-02-21 asserted"},
		{"dont ouvre une partie", "fr", "Douze personnes ont été tuées, dont trois enfants.", "killed 12..12 event asserted; killed 3..3 part asserted"},
	} {
		t.Run(tc.why, func(t *testing.T) {
			var got []string
			for _, c := range find(t, new(claims.Extractor), tc.lang, tc.text) {
				if c.Count == 0 || c.Kind == "quantity" {
					continue
				}
				high := ""
				if !c.Value.NoMax {
					high = c.Value.Max.String()
				}
				s := fmt.Sprintf("%s %s..%s %s", c.Kind, c.Value.Min, high, c.Count)
				if c.Since != "" {
					s += " since " + c.Since
				}
				s += " " + c.Stance.String()
				if c.Background {
					s += " background"
				}
				if c.Superseded {
					s += " superseded"
				}
				got = append(got, s)
			}
			require.Equal(t, tc.want, strings.Join(got, "; "))
		})
	}
}

// TestSoFar reads the place of which a count tells all so far.
func TestSoFar(t *testing.T) {
	for _, tc := range []struct{ lang, text, want string }{
		{"en", "Cholera has killed some 70 people in Peru and reached Chile.", "PE"},
		{"en", "The death toll in Peru rose to 92.", "PE"},
		{"en", "In Peru, 92 people have died of cholera.", "PE"},
		{"en", "Peru has confirmed 31 deaths.", "PE"},
		{"en", "Schools closed in Peru, where cholera has killed 118 people.", "PE"},
		{"en", "Gunmen killed 12 people in Peru on Tuesday.", ""},
		{"en", "Cholera has killed 12 people outside Peru.", ""},
		{"en", "Cholera has killed 12 people in Peru, Chile and Bolivia.", ""},
		{"en", "Nobody has died in Peru.", ""},
		{"en", "Cholera has killed 70 people in Peru and spread around the world.", "PE"},
		{"en", "Cholera has killed 70 people in Peru and the ministers agreed on Tuesday to close the schools.", "PE"},
		{"en", "Cholera has killed 70 people worldwide.", "world"},
		{"en", "Doctors in Quito said cholera had infected 510 people in 30 countries.", "world"},
		{"en", "Cholera is at its worst in Peru and has infected nearly 600 people in 33 nations.", "world"},
		{"en", "Cholera had killed 70 people in Peru.", ""},
		{"en", "Peru's health ministry has confirmed 41 deaths.", "PE"},
		{"en", "Peru, the worst-hit country, has reported 176 deaths.", "PE"},
		{"en", "Peruvian officials said 70 people had died.", ""},
		{"en", "Peruvian officials said confirmed cases had risen to 109.", "PE"},
		{"en", "The Peruvian minister said cases in his country had risen to 140.", "PE"},
		{"en", "There are 91 confirmed cases in Peru.", "PE"},
		{"en", "The number of Peru's confirmed cases has reached 64.", "PE"},
		{"en", "Cases in Peru climbed to 71 on Monday.", "PE"},
		{"en", "That brings the number of confirmed US cases to 71.", "US"},
		{"en", "The two deaths raised the toll in Peru to 71.", "PE"},
		{"en", "Chile said it now had 26 suspected cases.", "CL"},
		{"en", "Bolivia: 104 cases, one death.", "BO"},
		{"es", "Las autoridades peruanas han confirmado 41 casos de cólera.", "PE"},
		{"es", "El ministro peruano dijo que los casos en su país habían subido a 140.", "PE"},
		{"es", "El cólera ha matado a 91 personas en 12 países.", "world"},
		{"fr", "Les autorités péruviennes ont confirmé 41 cas de choléra.", "PE"},
		{"fr", "Le ministre péruvien a dit que les cas dans son pays étaient passés à 140.", "PE"},
		{"es", "El cólera ha matado a 70 personas en Perú.", "PE"},
		{"es", "En Perú han muerto 92 personas.", "PE"},
		{"fr", "Le choléra a déjà tué 70 personnes au Pérou.", "PE"},
		{"fr", "Au Pérou, 92 personnes sont mortes depuis mars.", "PE"},
	} {
		t.Run(tc.text, func(t *testing.T) {
			for _, c := range find(t, new(claims.Extractor), tc.lang, tc.text) {
				if c.Kind == "killed" || c.Kind == "cases" || c.Kind == "infected" {
					require.Equal(t, tc.want, c.Object)
					return
				}
			}
			t.Fatal("no claim")
		})
	}
}

// TestSpeaker reads who says so.
func TestSpeaker(t *testing.T) {
	for text, want := range map[string]string{
		"At least 40 people were killed, the interior ministry said.":         "the interior ministry",
		"According to the coast guard, 40 people were killed.":                "the coast guard",
		"Governor Ana Ruiz said on Friday that 40 people were killed.":        "Governor Ana Ruiz",
		"At least 40 people were killed when the ferry sank.":                 "",
		"At least 40 people were killed, said Ana Ruiz, the town's governor.": "Ana Ruiz",
		"At least 40 people died in a blaze that police say was set.":         "",
		"The blaze that police said killed 40 people was set on purpose.":     "police",
		"The ferry hit boats in the bay that Ana Ruiz says killed 40 people.": "Ana Ruiz",
	} {
		cs := find(t, new(claims.Extractor), "en", text)
		i := slices.IndexFunc(cs, func(c claims.Claim) bool { return c.Kind == "killed" })
		require.GreaterOrEqual(t, i, 0, text)
		require.Equal(t, want, cs[i].Speaker, text)
	}
}

// TestConcurrent extracts from many goroutines with one Extractor.
func TestConcurrent(t *testing.T) {
	x := new(claims.Extractor)
	all := examples()
	want := find(t, x, "en", strings.Join(all["en"], "\n"))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for lang, texts := range all {
				got, err := x.Extract(&claims.Document{ID: "d", Lang: lang, Text: strings.Join(texts, "\n"), Published: time.Date(2026, 3, 6, 0, 0, 0, 0, time.UTC)})
				if err != nil || lang == "en" && len(got) != len(want) {
					t.Errorf("%s: %d claims, %v", lang, len(got), err)
				}
			}
		})
	}
	wg.Wait()
}

// FuzzExtract reads any bytes in every language: no panic, spans quote.
func FuzzExtract(f *testing.F) {
	for lang, texts := range examples() {
		for i, s := range texts {
			f.Add(lang, texts[(i+1)%len(texts)], odd[i%len(odd)]+s)
		}
	}
	f.Add("en", "1.0 ounce\nof and", "In\nsome small town\" which no longer a with one mill and one pub,") // a figure of the other page
	f.Add("en", "81\nbillion and sales 1,250 billion.", "U.S.")                                            // one that begins in the sentence before
	x := new(claims.Extractor)
	f.Fuzz(func(t *testing.T, lang, title, text string) {
		doc := &claims.Document{ID: "d", Lang: lang, Title: title, Text: text}
		cs, err := x.Extract(doc)
		if err != nil {
			return
		}
		for _, c := range cs {
			if doc.Readable(c.Part)[c.Start:c.End] != c.Quote {
				t.Fatalf("%s: span %d to %d is not %q", c.Part, c.Start, c.End, c.Quote)
			}
		}
	})
}

// TestTextsThatEnd reads texts of which the last word is one that a reader looks behind, or
// the first one that it looks before.
func TestTextsThatEnd(t *testing.T) {
	for _, text := range []string{
		"The robbery at the museum in Corso was the third",
		"7-2 voted the council on Tuesday",
		"The club was founded in 2011. Nine years on",
		"El incendio de Corso fue el tercero",
		"C'était le troisième",
	} {
		for _, lang := range []string{"en", "es", "fr"} {
			var e claims.Extractor
			_, err := e.Extract(&claims.Document{ID: "a", Lang: lang, Text: text, Published: time.Date(2020, 3, 9, 0, 0, 0, 0, time.UTC)})
			require.NoError(t, err)
		}
	}
}
