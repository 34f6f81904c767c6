package normalize

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/internal/newswire"
)

func mustLanguage(t testing.TB, tag string) *Language {
	t.Helper()
	l, err := LanguageFor(tag)
	require.NoError(t, err)
	return l
}

// pieces are the tokens of a text, with a bar between.
func pieces(l *Language, text string) string {
	var out []string
	for _, tok := range l.tokenize(nil, text) {
		out = append(out, tok.Span().In(text))
	}
	return strings.Join(out, "|")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ lang, text, want, why string }{
		{"en", "At least 36 strikes", "At|least|36|strikes", "words and a figure"},
		{"en", "15,000 of 1.5 million, 2.", "15,000|of|1.5|million|,|2|.", "a group goes on only before a digit"},
		{"en", "the 36th, 5pm, 10km", "the|36|th|,|5|pm|,|10|km", "a figure ends where letters begin"},
		{"en", "the U.S. Navy at 5 a.m. in D.C.", "the|U.S.|Navy|at|5|a.m.|in|D.C.", "initials keep their points"},
		{"en", "J.K. Rowling and George W. Bush", "J.K.|Rowling|and|George|W|.|Bush", "one initial is a word and a point"},
		{"en", "O'Brien's dog isn't the boss's", "O'Brien|'s|dog|isn't|the|boss|'s", "a possessive is its own token"},
		{"en", "O’Brien’s dog isn’t", "O’Brien|’s|dog|isn’t", "so it is with a typographic apostrophe"},
		{"en", "the workers' strike, 'twas so", "the|workers|'|strike|,|'|twas|so", "an outer apostrophe is a sign"},
		{"en", "the 1990's", "the|1990|'s", "the ending after a figure"},
		{"en", "F-16s, semi-submersible, mid-2025", "F|-|16|s|,|semi|-|submersible|,|mid|-|2025", "hyphens divide"},
		{"en", "$14.5m (£11m) 5%", "$|14.5|m|(|£|11|m|)|5|%", "currency signs stand alone"},
		{"en", "2026-01-24 18:30 10/12", "2026|-|01|-|24|18|:|30|10|/|12", "dates and times are read later"},
		{"en", "Nicolás Maduro", "Nicolás|Maduro", "letters beyond ASCII"},
		{"en", "Nicola\u0301s Maduro", "Nicola\u0301s|Maduro", "a combining mark belongs to its letter"},
		{"en", "5\u00a0000 a\u202fb\u2009c", "5|000|a|b|c", "every Unicode space divides"},
		{"en", "wait\u00ading", "wait\u00ading", "a soft hyphen is inside its word"},
		{"en", "wait… 5–7 — 10", "wait|…|5|–|7|—|10", "typographic signs"},
		{"en", "हिन्दी Ελλάδα Киев", "हिन्दी|Ελλάδα|Киев", "other scripts, with vowel signs"},
		{"en", "\u200bzero\ufeff", "zero", "invisible signs are space"},
		{"en", "a\xffb \xe2\x82", "a|\xff|b|\xe2|\x82", "invalid bytes are signs, one each"},
		{"en", "İstanbul ȺȺ ß", "İstanbul|ȺȺ|ß", "letters whose lower case has another length"},
		{"en", "", "", "nothing"},
		{"fr", "l'attaque d’hier, aujourd'hui qu'il", "l'|attaque|d’|hier|,|aujourd'hui|qu'|il", "elided words are tokens of their own"},
		{"es", "¿Qué pasó? EE.UU. dijo «no»", "¿|Qué|pasó|?|EE|.|UU|.|dijo|«|no|»", "Spanish signs"},
	} {
		require.Equal(t, c.want, pieces(mustLanguage(t, c.lang), c.text), c.why)
	}
}

func TestTokenFlags(t *testing.T) {
	l := mustLanguage(t, "en")
	flags := func(text string) (out []string) {
		for _, tok := range l.tokenize(nil, text) {
			s := tok.Span().In(text)
			for _, f := range []struct {
				flag uint8
				name string
			}{{AfterSpace, "_"}, {AfterLine, "/"}, {AfterBlank, "//"}, {Upper, "^"}, {Caps, "^^"}} {
				if tok.Is(f.flag) {
					s = f.name + s
				}
			}
			out = append(out, s)
		}
		return
	}
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"One two.", []string{"^/_One", "_two", "."}, "the start is after a line"},
		{"a\nb", []string{"/_a", "/_b"}, "a line break"},
		{"a\r\nb", []string{"/_a", "/_b"}, "CRLF is one line break"},
		{"a\rb", []string{"/_a", "/_b"}, "so is CR alone"},
		{"a\n\nb", []string{"/_a", "///_b"}, "a blank line"},
		{"a\r\n\r\nb", []string{"/_a", "///_b"}, "a blank line with CRLF"},
		{"a\n \t\nb", []string{"/_a", "///_b"}, "a line of spaces is blank"},
		{"a\u2028b\u2029c", []string{"/_a", "/_b", "///_c"}, "Unicode's line and paragraph breaks"},
		{"UN U.S. A Mc Ñ ÁÉ", []string{"^^^/_UN", "^^^_U.S.", "^_A", "^_Mc", "^_Ñ", "^^^_ÁÉ"}, "capitals"},
		{"a.m. D.C.", []string{"/_a.m.", "^^^_D.C."}, "initials"},
		{"O'BRIEN's", []string{"^^^/_O'BRIEN", "'s"}, "capitals with an apostrophe"},
	} {
		require.Equal(t, c.want, flags(c.text), c.why)
	}
}

func TestTokenWords(t *testing.T) {
	l := mustLanguage(t, "en")
	for _, c := range []struct{ text, form string }{
		{"THE", "the"}, {"The", "the"}, {"Isn’t", "isn't"}, {"x’s", "'s"}, {"Gen", "gen"}, {"zyzzyva", ""}, {"%", "%"},
	} {
		toks := l.tokenize(nil, c.text)
		require.Equal(t, c.form, l.Form(toks[len(toks)-1].Word), c.text)
	}
	es := mustLanguage(t, "es").WithWords([]string{"sábado"})
	for _, s := range []string{"sábado", "SÁBADO", "sa\u0301bado"} {
		require.Equal(t, "sábado", es.Form(es.tokenize(nil, s)[0].Word), s)
	}
}

// checkTokens says what holds of the tokens of any text.
func checkTokens(t interface{ Fatalf(string, ...any) }, l *Language, text string) {
	at := 0
	for i, tok := range l.tokenize(nil, text) {
		if int(tok.Start) < at || tok.End <= tok.Start || int(tok.End) > len(text) {
			t.Fatalf("%s: token %d has bytes [%d, %d) after %d of %d: %q", l.Tag, i, tok.Start, tok.End, at, len(text), text)
		}
		gap := text[at:tok.Start]
		if s := strings.TrimFunc(gap, blank); s != "" {
			t.Fatalf("%s: %q belongs to no token of %q", l.Tag, s, text)
		}
		if tok.Is(AfterSpace) != (gap != "" || i == 0) {
			t.Fatalf("%s: token %d of %q: AfterSpace is %v", l.Tag, i, text, tok.Is(AfterSpace))
		}
		if s := tok.Span().In(text); strings.ContainsFunc(s, unicode.IsSpace) {
			t.Fatalf("%s: space in the token %q of %q", l.Tag, s, text)
		}
		if tok.Kind < WordToken || tok.Kind > PunctToken {
			t.Fatalf("%s: token %d of %q has kind %d", l.Tag, i, text, tok.Kind)
		}
		if int(tok.Word) < 0 || int(tok.Word) > l.Words() {
			t.Fatalf("%s: token %d of %q is word %d of %d", l.Tag, i, text, tok.Word, l.Words())
		}
		at = int(tok.End)
	}
	if s := strings.TrimFunc(text[at:], blank); s != "" {
		t.Fatalf("%s: %q belongs to no token of %q", l.Tag, s, text)
	}
}

func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'
}

// oddText draws text with the letters, marks, spaces and broken bytes that
// readers of text stumble over.
func oddText() *rapid.Generator[string] {
	odd := rapid.SampledFrom([]string{
		" ", " ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u2009", "\u200b", "\ufeff", ".", ".", ",", "'", "’", "\"", "“", "”", "…", "-", "–", "?", "!",
		"İ", "Ⱥ", "ß", "ﬁ", "ǅ", "e\u0301", "\u0301", "\u00ad", "ñ", "¿", "«", "»", "½", "²", "م", "٣", "漢", "\xff", "\xe2\x82", "\x00", "🚢", "👨\u200d👩",
		"U.S.", "a.m.", "Gen.", "Jan.", "No.", "5", "1,000", "2.5", "36th", "l'", "'s", "’s", "The", "the", "said", "At least", "killed", "M", "$", "%",
	})
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(odd, odd, rapid.String()), 0, 24).Draw(t, "parts"), "")
	})
}

func TestTokensCoverText(t *testing.T) {
	ls := Languages()
	rapid.Check(t, func(t *rapid.T) {
		text := oddText().Draw(t, "text")
		for _, l := range ls {
			checkTokens(t, l, text)
		}
	})
}

// A token read alone is the same token with the same word.
func TestTokenReadAlone(t *testing.T) {
	l := mustLanguage(t, "en")
	rapid.Check(t, func(t *rapid.T) {
		text := oddText().Draw(t, "text")
		for _, tok := range l.tokenize(nil, text) {
			s := tok.Span().In(text)
			again := l.tokenize(nil, s)
			if strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’") {
				continue // an ending is one only after its word
			}
			if len(again) != 1 || again[0].Word != tok.Word || again[0].Kind != tok.Kind {
				t.Fatalf("%q of %q, read alone, is %v and not %v", s, text, again, tok)
			}
		}
	})
}

// boundaries are the offsets at which the words of Unicode's annex 29 begin and end.
func boundaries(text string) map[int]bool {
	at := map[int]bool{}
	for it := words.FromString(text); it.Next(); {
		at[it.Start()], at[it.End()] = true, true
	}
	return at
}

// Where the house has no rule of its own, words begin and end where Unicode's
// annex 29 says. Its own rules: initials keep their last point, the endings
// and beginnings that a language names are tokens, and a figure ends where
// letters begin.
func TestTokensAgainstUnicode(t *testing.T) {
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("aeioustnrABCéñüçøłβжİȺ")), 1, 8, -1)
	digits := rapid.StringOfN(rapid.RuneFrom([]rune("0123456789")), 1, 4, -1)
	number := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(digits, 1, 3).Draw(t, "groups"), rapid.SampledFrom([]string{",", "."}).Draw(t, "sign"))
	})
	word := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(letters, 1, 2).Draw(t, "halves"), rapid.SampledFrom([]string{"'", "’"}).Draw(t, "sign"))
	})
	gap := rapid.SampledFrom([]string{" ", "  ", ", ", ". ", "\n", "\r\n", "-", "–", " (", ") ", "; ", "/", " \"", "\" ", "… ", "! ", "? ", " «", "» ", "$", "%"})
	l := mustLanguage(t, "en")
	own := func(text string, at int) bool {
		return strings.HasPrefix(strings.ToLower(text[at:]), "'s") || strings.HasPrefix(strings.ToLower(text[at:]), "’s")
	}
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 12).Draw(t, "n") {
			b.WriteString(rapid.OneOf(word, number).Draw(t, "token"))
			b.WriteString(gap.Draw(t, "gap"))
		}
		text := b.String()
		want := boundaries(text)
		for _, tok := range l.tokenize(nil, text) {
			if tok.Kind == PunctToken {
				continue
			}
			if !want[int(tok.Start)] && !own(text, int(tok.Start)) {
				t.Fatalf("%q of %q begins inside a Unicode word", tok.Span().In(text), text)
			}
			if !want[int(tok.End)] && !own(text, int(tok.End)) {
				t.Fatalf("%q of %q ends inside a Unicode word", tok.Span().In(text), text)
			}
			inside := tok.Span().In(text)
			for i := range inside {
				if i > 0 && want[int(tok.Start)+i] {
					t.Fatalf("Unicode divides %q of %q", inside, text)
				}
			}
		}
	})
}

func TestNewsAgainstUnicode(t *testing.T) {
	for _, lang := range []string{"en", "es"} {
		l, text := mustLanguage(t, lang), newswire.Text(lang, 3, 50_000)
		want := boundaries(text)
		for _, tok := range l.tokenize(nil, text) {
			if s := tok.Span().In(text); tok.Kind != PunctToken && !want[int(tok.Start)] && !strings.HasPrefix(s, "'") {
				t.Fatalf("%s: %q begins inside a Unicode word", lang, s)
			}
		}
	}
}

func TestTokenizeAllocatesNothing(t *testing.T) {
	for lang, text := range map[string]string{
		"en": newswire.Text("en", 1, 20_000) + " The army’s chief isn’t in São Paulo’s centre.",
		"es": newswire.Text("es", 1, 20_000),
		"fr": "L’armée d’hier n’a pas dit qu’elle s’était retirée de l’île, aujourd’hui à l'aube. ",
	} {
		l := mustLanguage(t, lang)
		toks := l.tokenize(nil, text)
		require.Zero(t, testing.AllocsPerRun(5, func() { toks = l.tokenize(toks[:0], text) }), lang)
	}
}

func FuzzTokenize(f *testing.F) {
	for _, s := range []string{"The U.S. said 15,000", "İȺ e\u0301 \u00a0\r\n\xff", "l’été aujourd'hui's", "a\u0301\u0301 '’s", "U.S.S.R..", "\u00ad\u00ad", "1,2,3.4."} {
		f.Add(s)
	}
	ls := Languages()
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<16 {
			t.Skip()
		}
		for _, l := range ls {
			checkTokens(t, l, text)
		}
		if !utf8.ValidString(text) {
			return
		}
		for _, tok := range ls[0].tokenize(nil, text) {
			if !utf8.ValidString(tok.Span().In(text)) {
				t.Fatalf("a letter of %q is cut in two", text)
			}
		}
	})
}
