package compare

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/gainsay/gainsay/claims"
)

// genClaims draws claims that meet often: few places, days and values.
func genClaims(t *rapid.T) []claims.Claim {
	n := rapid.IntRange(0, 14).Draw(t, "n")
	var lines []string
	for i := 0; i < n; i++ {
		doc := rapid.SampledFrom([]string{"a", "b", "c", "d"}).Draw(t, "doc")
		date := rapid.SampledFrom([]string{"", "@2026-05-04", "@2026-05-06"}).Draw(t, "date")
		kind := rapid.SampledFrom([]string{"killed", "strikes", "quantity"}).Draw(t, "kind")
		fig := rapid.SampledFrom([]string{"", ">=", ">", "<", "~"}).Draw(t, "bound") + rapid.SampledFrom([]string{"3", "12", "15", "16", "19", "300"}).Draw(t, "figure")
		rest := rapid.SampledFrom([]string{"", " since=2025-09", " part=1", " old=1", " by=police", " by=army", " title=1", " head=child", " head=door key=high", " rank=1", " aside=1 from=2020-01-01"}).Draw(t, "rest")
		place := rapid.SampledFrom([]string{"Dunmore,Harbour_Road", "Dunmore", "Kessel"}).Draw(t, "place")
		noun := rapid.SampledFrom([]string{"fire,warehous", "fire"}).Draw(t, "noun")
		lines = append(lines, fmt.Sprintf("%s%s %s=%s place=%s noun=%s at=%d%s", doc, date, kind, fig, place, noun, i+1, rest))
	}
	return told(t, lines...)
}

func TestOrderNeverShows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cs := genClaims(t)
		var whyA, whyB []string
		want, err := json.Marshal((&Comparer{WhyNot: func(p NearPair) { whyA = append(whyA, nearLine(p)) }}).Compare(cs))
		require.NoError(t, err)
		got, err := json.Marshal((&Comparer{WhyNot: func(p NearPair) { whyB = append(whyB, nearLine(p)) }}).Compare(rapid.Permutation(cs).Draw(t, "shuffled")))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
		require.Equal(t, whyA, whyB)
	})
}

func nearLine(p NearPair) string {
	return fmt.Sprint(p.A.Document, p.A.Start, " ", p.B.Document, p.B.Start, " ", p.Reason)
}

func TestJSONChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cs := genClaims(t)
		back := make([]claims.Claim, len(cs))
		for i := range cs {
			line, err := json.Marshal(cs[i])
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(line, &back[i]))
		}
		want, err := json.Marshal(Compare(cs))
		require.NoError(t, err)
		got, err := json.Marshal(Compare(back))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	})
}

// A text beside a copy of itself under another name says nothing new: what is
// found across the two is what each has inside.
func TestCopiesAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 8).Draw(t, "n")
		var lines []string
		for i := 0; i < n; i++ {
			fig := rapid.SampledFrom([]string{"", ">=", "<"}).Draw(t, "bound") + rapid.SampledFrom([]string{"3", "12", "15"}).Draw(t, "figure")
			lines = append(lines, fmt.Sprintf("a@2026-05-04 %s=%s place=Dunmore,Harbour_Road noun=fire at=%d", rapid.SampledFrom([]string{"killed", "injured"}).Draw(t, "kind"), fig, i+1))
		}
		one := told(t, lines...)
		alone := Compare(one)
		both := append([]claims.Claim(nil), one...)
		for _, c := range one {
			origin := *c.Origin
			origin.Document = "b"
			c.Origin = &origin
			both = append(both, c)
		}
		if len(alone) == 0 {
			require.Empty(t, Compare(both))
		}
	})
}

func TestClaimsAreNotChanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cs := genClaims(t)
		before, err := json.Marshal(cs)
		require.NoError(t, err)
		Compare(cs)
		after, err := json.Marshal(cs)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	})
}
