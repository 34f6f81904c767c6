package compare

import (
	"fmt"
	"testing"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/shelf"
	"github.com/gainsay/gainsay/normalize"
)

// townNews makes the claims of n articles in groups of ten about one event,
// four claims each, of which some disagree.
func townNews(n int) []claims.Claim {
	var cs []claims.Claim
	first, _ := normalize.NewDay(2020, 1, 1)
	for i := range n {
		e := i / 10
		ev := claims.Event{Scene: &claims.Scene{
			Places: []string{fmt.Sprint("Town ", e%9973), fmt.Sprint("Region ", e%97)},
			Names:  []string{fmt.Sprint("Mayor ", e), fmt.Sprint("Agency ", i%31)},
			Nouns:  []string{"fire", fmt.Sprint("building", e%211), "smoke"},
		}}
		ev.From = first + normalize.Day(e%2000)
		ev.To = ev.From
		origin := &claims.Origin{Document: fmt.Sprintf("d%07d", i), Published: ev.From + normalize.Day(i%3), Language: "en"}
		for j, kind := range []string{"killed", "injured", "killed", "arrested"} {
			v := normalize.Int(int64(e%40 + 10*j + i%10/4))
			cs = append(cs, claims.Claim{
				Origin: origin, Part: claims.Body, Span: normalize.Span{Start: 100 * j, End: 100*j + 10},
				Quote: "a figure", Number: v.String(), Kind: kind, Value: normalize.Amount{Min: v, Max: v, Unit: "person"},
				Count: claims.OfEvent, Stance: claims.Asserted, Change: normalize.Equal, Event: ev,
				Sentence: j,
			})
		}
	}
	return cs
}

// BenchmarkArchive is all of it: order, events, pairing, judging, telling.
func BenchmarkArchive(b *testing.B) {
	for _, n := range []int{1000, 25_000} {
		cs := townNews(n)
		b.Run(fmt.Sprintf("claims=%d", len(cs)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Compare(cs)
			}
			b.ReportMetric(float64(len(cs)*b.N)/b.Elapsed().Seconds(), "claims/s")
		})
	}
}

// BenchmarkJudge is pairing and judging once the claims are grouped.
func BenchmarkJudge(b *testing.B) {
	cs := townNews(250_000)
	var groups []*Group
	c, w := new(Comparer), newWorld(shelf.Of(cs), 1)
	for _, j := range c.jobs(w) {
		for _, of := range j.groups {
			groups = append(groups, c.group(w, of, nil))
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, g := range groups {
			g.folded, g.slotted = false, nil
			for _, s := range g.slots() {
				g.edges(s)
			}
		}
	}
	b.ReportMetric(float64(len(cs)*b.N)/b.Elapsed().Seconds(), "claims/s")
}

// BenchmarkOneEvent is the worst group: all articles tell of one event.
func BenchmarkOneEvent(b *testing.B) {
	cs := townNews(100_000)
	ev := cs[0].Event
	for i := range cs {
		cs[i].Event = ev
		cs[i].Value.Min = normalize.Int(int64(i % 500))
		cs[i].Value.Max = cs[i].Value.Min
		cs[i].Number = cs[i].Value.Min.String()
		cs[i].Origin.Published = ev.From + normalize.Day(i%30)
	}
	b.ReportAllocs()
	for b.Loop() {
		Compare(cs)
	}
	b.ReportMetric(float64(len(cs)*b.N)/b.Elapsed().Seconds(), "claims/s")
}
