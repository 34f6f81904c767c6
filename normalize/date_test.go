package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/normalize"
)

// TestDatesAllocateNothing reads a text full of dates into slices that are
// used again.
func TestDatesAllocateNothing(t *testing.T) {
	text := strings.Repeat("On Monday, March 10, 2026, at 6.10am, two weeks after Christmas, it rained for 14 months, from April to the end of June 2025, every Friday, as in the third quarter of last year. ", 20)
	for _, tag := range []string{"en", "es", "fr"} {
		l, err := normalize.LanguageFor(tag)
		require.NoError(t, err)
		r := normalize.Reader{Language: l, Date: 739639}
		x := r.Read(text)
		require.NotEmpty(t, x.Mentions)
		require.Zero(t, testing.AllocsPerRun(5, func() { r.ReadInto(x, text) }), tag)
	}
}

// TestTimexZero states that the zero value is no value.
func TestTimexZero(t *testing.T) {
	var x normalize.Timex
	require.Empty(t, x.String())
	require.Zero(t, x.Grain())
	require.Empty(t, x.Grain().String())
	_, ok := x.Clock()
	require.False(t, ok)
	for g := normalize.GrainSecond; g <= normalize.GrainCentury; g++ {
		require.NotEmpty(t, g.String())
	}
	require.Equal(t, "since", normalize.Since.String())
	require.Equal(t, "during", normalize.During.String())
	require.Empty(t, normalize.Relation(0).String())
}

// BenchmarkDates reads text in which every tenth word is of a date.
func BenchmarkDates(b *testing.B) {
	for _, c := range []struct{ tag, text string }{
		{"en", "The ferry to the northern islands sank on Monday, March 10, 2026, shortly after 6.10am, and the owner will be in court next week. "},
		{"es", "El barco a las islas del norte se hundió el lunes 10 de marzo de 2026, poco después de las 6.10, y el dueño irá al juzgado la próxima semana. "},
		{"fr", "Le bateau des îles du nord a coulé lundi 10 mars 2026, peu après 6h10, et son propriétaire sera au tribunal la semaine prochaine. "},
	} {
		b.Run(c.tag, func(b *testing.B) {
			l, err := normalize.LanguageFor(c.tag)
			require.NoError(b, err)
			text := strings.Repeat(c.text, 200)
			r := normalize.Reader{Language: l, Date: 739639}
			x := r.Read(text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				r.ReadInto(x, text)
			}
		})
	}
}
