package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

const boats = " place=Caribbean,Eastern_Pacific name=Southern_Command noun=boat"

func TestVerdicts(t *testing.T) {
	const fire = " place=Dunmore,Harbour_Road noun=fire,warehous from=2026-05-03"
	tests := []struct {
		why    string
		claims []string
		want   []string // verdict, check: message
	}{
		{"a total, one article undated", []string{
			"a@2026-01-24 strikes=>=36 since=2025-09" + boats, "b strikes=21 since=XXXX-09 earliest=2025-09-01" + boats,
		}, []string{"discrepancy count: 21 strikes (b) or at least 36 (a) since September"}},
		{"a total that grew", []string{
			"a@2026-01-24 strikes=>=36 since=2025-09" + boats, "b@2025-11-26 strikes=21 since=2025-09" + boats,
		}, []string{"update count: 21 strikes (b) or at least 36 (a) since September 2025"}},
		{"a total that fell", []string{
			"a@2026-01-24 strikes=>=36 since=2025-09" + boats, "b@2026-02-01 strikes=21 since=2025-09" + boats,
		}, []string{"conflict total: 21 strikes (b) or at least 36 (a) since September 2025"}},
		{"at least 83 of one time, over 120 of another", []string{
			"a@2026-01-24 killed=>120 head=suspect since=2025-09" + boats, "b killed=>=83 head=anyone since=2025-09" + boats,
		}, []string{"discrepancy count: at least 83 killed (b) or over 120 (a) since September 2025"}},
		{"one strike and the whole campaign", []string{
			"a@2026-01-24 killed=2 from=2026-01-23" + boats, "b@2026-01-24 killed=>120 since=2025-09" + boats,
		}, nil},
		{"another start", []string{
			"a@2026-01-24 strikes=36 since=2025-09" + boats, "b@2026-01-25 strikes=5 since=2026-01" + boats,
		}, nil},
		{"one day, no bound", []string{
			"a@2026-05-04 killed=12" + fire, "b@2026-05-04 killed=15" + fire,
		}, []string{"discrepancy count: 12 killed (a) or 15 (b)"}},
		{"a toll that grew", []string{
			"a@2026-05-04 killed=>=12" + fire, "b@2026-05-05 killed=15" + fire,
		}, []string{"update count: at least 12 killed (a) or 15 (b)"}},
		{"a toll that fell, and nothing says why", []string{
			"a@2026-05-04 injured=27" + fire, "b@2026-05-05 injured=22" + fire,
		}, []string{"discrepancy count: 22 injured (b) or 27 (a)"}},
		{"at least 12 leaves room for 15", []string{
			"a@2026-05-04 killed=>=12" + fire, "b@2026-05-04 killed=15" + fire,
		}, []string{"update count: at least 12 killed (a) or 15 (b)"}},
		{"the text itself calls it old", []string{
			"a@2026-05-04 killed=12 old=1" + fire, "b@2026-05-04 killed=15" + fire,
		}, []string{"update count: 12 killed (a) or 15 (b)"}},
		{"twelve others and four make sixteen", []string{
			"a@2026-05-04 injured=12" + fire, "a@2026-05-04 injured=4 scope=serious" + fire, "b@2026-05-04 injured=16" + fire,
		}, nil},
		{"rounding", []string{
			"a@2026-05-04 injured=300" + fire, "b@2026-05-04 injured=312" + fire,
		}, nil},
		{"headline and text", []string{
			"a@2026-05-04 killed=58 title=1" + fire, "a@2026-05-04 killed=51 at=3" + fire,
		}, []string{"conflict count: 51 killed (a) or 58 (a)"}},
		{"two speakers in one article", []string{
			"a@2026-05-04 killed=12 by=the_ministry" + fire, "a@2026-05-04 killed=20 by=the_army" + fire,
		}, []string{"dispute count: 12 killed (a) or 20 (a)"}},
		{"planned and done", []string{
			"a@2026-05-04 strikes=12 planned=1" + fire, "b@2026-05-04 strikes=20" + fire,
		}, nil},
		{"soldiers and children", []string{
			"a@2026-05-04 killed=12 head=soldier" + fire, "b@2026-05-04 killed=15 head=child" + fire,
		}, nil},
		{"three values are one finding", []string{
			"a@2026-05-04 killed=12" + fire, "b@2026-05-04 killed=15" + fire, "c@2026-05-04 killed=19" + fire, "d@2026-05-04 killed=19" + fire,
		}, []string{"discrepancy count: 12 killed (a), 15 (b) or 19 (c, d)"}},
		{"the attacker counted or not", []string{
			"a@2026-05-04 killed=4 place=Dunmore,Harbour_Road noun=gunman,shoot from=2026-05-03", "b@2026-05-04 killed=3 place=Dunmore,Harbour_Road noun=gunman,shoot from=2026-05-03",
		}, nil},
		{"a text that has both figures keeps them apart", []string{
			"a@2026-05-04 killed=12" + fire, "a@2026-05-04 killed=15 at=40" + fire, "b@2026-05-04 killed=15" + fire,
		}, nil},
		{"the text says that it rose", []string{
			"a@2026-05-04 killed=12" + fire, "a@2026-05-04 killed=15 up=1 at=2" + fire,
		}, []string{"update count: 12 killed (a) or 15 (a)"}},
		{"120 and more than 120", []string{
			"a@2026-05-04 injured=120" + fire, "b@2026-05-04 injured=>120" + fire,
		}, nil},
		{"a part of no name is no figure to compare", []string{
			"a@2026-05-04 injured=21" + fire, "a@2026-05-04 injured=12 part=1 at=2" + fire, "b@2026-05-04 injured=4 part=1" + fire,
		}, nil},
		{"a length in two units", []string{
			"a@2026-05-04 weight=400 unit=pound head=gorilla" + fire, "b@2026-05-04 weight=181 unit=kilogram head=gorilla" + fire,
		}, nil},
		{"a length in two units that differ", []string{
			"a@2026-05-04 weight=450 unit=pound head=gorilla" + fire, "b@2026-05-04 weight=181 unit=kilogram head=gorilla" + fire,
		}, []string{"discrepancy quantity: weight: 181 (b) or 450 (a)"}},
		{"a war is no strike", []string{
			"a@2026-05-04 killed=12" + fire, "b@2026-05-04 killed=90000" + fire,
		}, nil},
		{"another event, told in passing", []string{
			"a@2026-05-04 killed=12" + fire, "b@2026-05-04 killed=30 aside=1 place=Dunmore from=2019-02-03",
		}, nil},
		{"one passage, two readings of it", []string{
			"a@2026-05-04 killed=12 copy=x" + fire, "b@2026-05-04 killed=15 copy=x" + fire,
		}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			var got []string
			fs := Compare(told(t, tt.claims...))
			for _, f := range fs {
				got = append(got, f.Verdict.String()+" "+f.Check+": "+f.Message)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

func TestSisterEvents(t *testing.T) {
	why := map[string]bool{}
	c := &Comparer{WhyNot: func(p NearPair) { why[p.Reason] = true }}
	require.Empty(t, c.Compare(told(t,
		"a@2026-05-04 killed=12 place=Dunmore noun=earthquak,collaps from=2026-05-03",
		"b@2026-05-09 killed=30 place=Dunmore noun=earthquak,collaps from=2026-05-08",
	)), "two quakes of one place, five days apart")
	require.Empty(t, c.Compare(told(t,
		"a@2026-05-04 killed=12 place=Dunmore name=Orla_Finn noun=earthquak,collaps from=2026-05-03",
		"b@2026-05-04 killed=30 place=Kessel name=Jan_Maas noun=earthquak,collaps from=2026-05-03",
	)), "two quakes of one day, in two places")
}

func TestRanks(t *testing.T) {
	one := told(t, "a@2026-01-24 strikes=36 since=2025-09"+boats, "a@2026-01-24 strikes=21 since=2025-09"+boats)
	one[0].Count, one[0].Number = claims.Rank, "36th"
	got := Compare(one)
	require.Len(t, got, 1)
	require.Equal(t, "rank conflict", got[0].Check+" "+got[0].Verdict.String())
	require.Equal(t, "the 36th (a) of 21 strikes (a)", got[0].Message)
}

func TestParts(t *testing.T) {
	cs := told(t, "a@2026-05-04 killed=16", "a@2026-05-04 killed=18 part=1 head=soldier")
	cs[0].Quote, cs[0].End = "16", cs[0].Start+2
	cs[1].Whole = cs[0].Span
	got := Compare(cs)
	require.Len(t, got, 1)
	require.Equal(t, "parts conflict: 18 of 16 killed (a)", got[0].Check+" "+got[0].Verdict.String()+": "+got[0].Message)
}

func TestWhyNot(t *testing.T) {
	var why []string
	c := &Comparer{WhyNot: func(p NearPair) { why = append(why, p.A.Document+" "+p.B.Document+": "+p.Reason) }}
	const fire = " place=Dunmore,Harbour_Road noun=fire,warehous from=2026-05-03"
	require.Empty(t, c.Compare(told(t, "a@2026-05-04 killed=12 head=soldier"+fire, "b@2026-05-04 killed=15 head=child"+fire)))
	require.Equal(t, []string{"a b: other thing counted"}, why)
}
