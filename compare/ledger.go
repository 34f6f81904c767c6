package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/compare/internal/shelf"
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

// Series is what was said of one figure of one event over time.
type Series struct {
	Event   string // what the claims share, rarest first: "Dunmore, Harbour Road, fire"
	Kind    string
	Of      string // what is counted or measured, where the kind does not say it
	Since   string // the start of a running total, as TIMEX3
	Entries []Entry
}

// Entry is one claim of a [Series].
type Entry struct {
	Claim  claims.Claim
	AsOf   normalize.Day // the claim's own day, or else its document's; 0 when neither is told
	Change int           // against the highest figure told before: +1 above, -1 below, 0 the same or the first
	Lags   bool          // below a figure of an earlier day, of a count that only grows
}

// Ledger puts the claims that are compared as figures in series: one for every
// event, kind and thing counted that at least two claims tell of, longest
// first. Undated claims come last in theirs.
func (c *Comparer) Ledger(cs []claims.Claim) []Series { return c.ledger(shelf.Of(cs)) }

func (c *Comparer) ledger(s shelf.Shelf) []Series {
	var out []Series
	w := newWorld(s, c.Workers)
	for _, j := range c.jobs(w) {
		for _, of := range j.groups {
			if check := c.factsOf(of.kind).Check; check != "count" && check != "quantity" {
				continue
			}
			g := c.group(w, of, nil)
			for _, s := range g.slots() {
				out = append(out, g.series(s)...)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Series) int {
		return cmp.Or(
			cmp.Compare(len(b.Entries), len(a.Entries)),
			cmp.Compare(a.Kind, b.Kind),
			order.Claims(&a.Entries[0].Claim, &b.Entries[0].Claim),
		)
	})
	return out
}

// series splits a slot by what is counted and puts each part in order of time.
func (g *Group) series(s *slot) []Series {
	type line struct{ head, scope, since string }
	parts := map[line][]*member{}
	var order []line
	for _, cl := range s.classes {
		c := cl.claims[0]
		if c.Count == claims.Rank || c.Count == claims.PartOf {
			continue
		}
		l := line{c.Head, strings.Join(c.Scope, " "), c.Since}
		if slices.Contains(anyone, l.head) || l.since != "" {
			l.head = "" // all that a campaign killed are what it is against
		}
		if parts[l] == nil {
			order = append(order, l)
		}
		parts[l] = append(parts[l], cl.claims...)
	}
	var out []Series
	for _, l := range order {
		if len(parts[l]) > 1 {
			out = append(out, g.oneSeries(parts[l]))
		}
	}
	return out
}

func (g *Group) oneSeries(ms []*member) Series {
	slices.SortStableFunc(ms, func(a, b *member) int {
		x, y := asOf(a.Claim), asOf(b.Claim)
		return cmp.Or(order.Bools(x == 0, y == 0), cmp.Compare(x, y), order.Claims(a.Claim, b.Claim))
	})
	first := ms[0]
	s := Series{Kind: g.Key, Since: first.Since, Event: g.common(first, ms[len(ms)-1])}
	if g.Kind.Name == "quantity" || len(first.Scope) > 0 {
		s.Of = plain(first.Of)
	}
	most, mostDay, told := 0.0, normalize.Day(0), false
	for _, m := range ms {
		e := Entry{Claim: g.world.Keep(m.Claim), AsOf: asOf(m.Claim)}
		f := figure(&m.Value)
		switch {
		case told && f > most:
			e.Change = 1
		case told && f < most:
			e.Change = -1
			e.Lags = g.Kind.Grows && e.AsOf != 0 && mostDay < e.AsOf && !m.Superseded && !m.Value.NoMin
		}
		if !told || f > most {
			most, mostDay, told = f, e.AsOf, true
		}
		s.Entries = append(s.Entries, e)
	}
	return s
}

func asOf(c *claims.Claim) normalize.Day {
	if c.AsOf != 0 {
		return c.AsOf
	}
	return c.Published
}

// Table writes the series for people: a heading, then a line a claim with its
// day, figure, document and quote. It ends in a newline.
func (s *Series) Table() string {
	var b strings.Builder
	b.WriteString(s.Kind)
	if s.Of != "" {
		b.WriteString(" (" + s.Of + ")")
	}
	if s.Since != "" {
		b.WriteString(" since " + written(s.Since))
	}
	if s.Event != "" {
		b.WriteString(": " + s.Event)
	}
	b.WriteString("\n")
	w := tabwriter.NewWriter(&b, 0, 4, 2, ' ', 0)
	for i := range s.Entries {
		e := &s.Entries[i]
		day, mark := e.AsOf.String(), ""
		if day == "" {
			day = "undated"
		}
		switch {
		case e.Lags:
			mark = "lags"
		case e.Change > 0:
			mark = "up"
		case e.Change < 0:
			mark = "down"
		}
		who := cmp.Or(e.Claim.Speaker, e.Claim.Source)
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\t%s\t“%s”\n", day, plain(e.Claim.Number), mark, e.Claim.Document, who, plain(e.Claim.Quote))
	}
	w.Flush()
	return b.String()
}

// AppendJSON appends the series as one line of JSON without a line break.
func (s *Series) AppendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	dst = jsonw.Str(dst, "kind", s.Kind)
	dst = jsonw.StrIf(dst, "of", s.Of)
	dst = jsonw.StrIf(dst, "since", s.Since)
	dst = jsonw.Str(dst, "event", s.Event)
	dst = append(jsonw.Key(dst, "entries"), '[')
	for i := range s.Entries {
		e := &s.Entries[i]
		dst = append(jsonw.Comma(dst), '{')
		dst = jsonw.Str(dst, "as_of", e.AsOf.String())
		dst = jsonw.Str(dst, "number", e.Claim.Number)
		dst = jsonw.Int(dst, "change", e.Change)
		dst = jsonw.Bool(dst, "lags", e.Lags)
		dst = e.Claim.AppendJSON(jsonw.Key(dst, "claim"))
		dst = append(dst, '}')
	}
	return append(dst, "]}"...)
}

// MarshalJSON writes the series as [Series.AppendJSON] does.
func (s Series) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }
