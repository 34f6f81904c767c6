package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLedger(t *testing.T) {
	const quake = " place=Dunmore name=Orla_Finn noun=earthquak from=2026-05-03"
	cs := told(t,
		"a@2026-05-04 killed=>=60"+quake,
		"b@2026-05-05 killed=70"+quake,
		"c@2026-05-06 killed=84"+quake,
		"d@2026-05-07 killed=70"+quake,
		"e killed=84"+quake,
		"a@2026-05-04 injured=200"+quake,
	)
	c := new(Comparer)
	ledger := c.Ledger(cs)
	require.Len(t, ledger, 1, "one figure for the hurt is no series")
	s := ledger[0]
	require.Contains(t, s.Event, "Dunmore")
	var got []string
	for _, e := range s.Entries {
		mark := ""
		if e.Lags {
			mark = " lags"
		}
		got = append(got, e.AsOf.String()+" "+e.Claim.Number+mark)
	}
	require.Equal(t, []string{"2026-05-04 at least 60", "2026-05-05 70", "2026-05-06 84", "2026-05-07 70 lags", " 84"}, got)
	require.Equal(t, 6, strings.Count(s.Table(), "\n"))
	require.Contains(t, s.Table(), "2026-05-07  70           lags")
}
