package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func ids(t *testing.T, lines ...string) (out []string) {
	t.Helper()
	for _, f := range Compare(told(t, lines...)) {
		out = append(out, f.ID)
	}
	return out
}

const (
	low  = "a@2026-05-04 killed=12 place=Dunmore,Harbour_Road noun=fire,warehous copy=one"
	high = "b@2026-05-04 killed=15 place=Dunmore,Harbour_Road noun=fire,warehous copy=two"
)

// TestFingerprint says what a finding is known by.
func TestFingerprint(t *testing.T) {
	want := ids(t, low, high)
	require.Len(t, want, 1)
	for _, tt := range []struct {
		why   string
		same  bool
		lines []string
	}{
		{"other files", true, []string{"y" + low[1:], "x" + high[1:]}},
		{"a later article says the same in other words", true, []string{low, high, "c@2026-05-05 killed=15 place=Dunmore,Harbour_Road noun=fire,warehous copy=three"}},
		{"another sentence with the same figure", false, []string{low, "b@2026-05-04 killed=15 place=Dunmore,Harbour_Road noun=fire,warehous copy=four"}},
		{"another figure", false, []string{low, "b@2026-05-04 killed=16 place=Dunmore,Harbour_Road noun=fire,warehous copy=two"}},
	} {
		got := ids(t, tt.lines...)
		require.Len(t, got, 1, tt.why)
		require.Equal(t, tt.same, got[0] == want[0], tt.why)
	}
}

// TestDistinct says that two disagreements have two names, also where the same
// words make them, and that the names are the same whatever the files are called.
func TestDistinct(t *testing.T) {
	lines := []string{
		low, high,
		"c@2019-01-04 killed=12 place=Kessel,Mill_Lane noun=crash,tram copy=one",
		"d@2019-01-04 killed=15 place=Kessel,Mill_Lane noun=crash,tram copy=two",
	}
	got := ids(t, lines...)
	require.Len(t, got, 2)
	require.NotEqual(t, got[0], got[1])
	for i, doc := range []string{"z", "y", "b", "a"} {
		lines[i] = doc + lines[i][1:]
	}
	require.ElementsMatch(t, got, ids(t, lines...))
}

func TestSome(t *testing.T) {
	var cs []*claims.Claim
	for _, l := range []string{"a@2026-05-09 killed=1", "b killed=1", "c@2026-05-02 killed=1", "d@2026-05-03 killed=1"} {
		c := say(t, l)
		cs = append(cs, &c)
	}
	var got []string
	for _, c := range some(cs, 2) {
		got = append(got, c.Document)
	}
	require.Equal(t, []string{"c", "d"}, got, "the earliest, in order of place")
	require.Len(t, some(cs, 9), 4)
}
