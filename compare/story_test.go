package compare

import (
	"strconv"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// tester is what the helpers need of a testing.T or a rapid.T.
type tester interface {
	require.TestingT
	Helper()
	Fatalf(format string, args ...any)
}

// say makes a claim for tests from words like
//
//	a@2026-01-24 killed=>=36 since=2025-09 place=Caribbean,Pacific noun=strike
//
// A figure is 36, >=36, >36, <36 or 30..40; ~ before it is "about".
func say(t tester, line string) claims.Claim {
	t.Helper()
	c := claims.Claim{Origin: &claims.Origin{Language: "en"}, Part: claims.Body, Count: claims.OfEvent, Stance: claims.Asserted, Change: normalize.Equal}
	c.Event.Scene = new(claims.Scene)
	words := strings.Fields(line)
	doc, date, dated := strings.Cut(words[0], "@")
	c.Document = doc
	if dated {
		c.Published = day(t, date)
	}
	kind, fig, _ := strings.Cut(words[1], "=")
	c.Kind = kind
	c.Number, c.Value, c.Change = amount(t, fig)
	for _, w := range words[2:] {
		key, v, _ := strings.Cut(w, "=")
		vs := strings.Split(strings.ReplaceAll(v, "_", " "), ",")
		switch key {
		case "since":
			c.Since, c.Count = v, claims.Total
		case "total":
			c.Count = claims.Total
		case "part":
			c.Count = claims.PartOf
		case "rank":
			c.Count = claims.Rank
		case "period":
			c.Count, c.Since = claims.PerTime, v
		case "asof":
			c.AsOf = day(t, v)
		case "earliest":
			c.Earliest = day(t, v)
		case "from":
			c.Event.From = day(t, v)
			c.Event.To = c.Event.From
		case "place":
			c.Event.Places = vs
		case "name":
			c.Event.Names = vs
		case "noun":
			c.Event.Nouns = vs
		case "head":
			c.Head = v
		case "scope":
			c.Scope = vs
		case "key":
			c.Key = v
		case "unit":
			c.Value.Unit = v
		case "by":
			c.Speaker = vs[0]
		case "old":
			c.Superseded = true
		case "aside":
			c.Background = true
		case "planned":
			c.Stance = claims.Planned
		case "denied":
			c.Stance = claims.Denied
		case "title":
			c.Part = claims.Title
		case "at":
			n, err := strconv.Atoi(v)
			require.NoError(t, err)
			c.Sentence, c.Start = n, 100*n
		case "copy":
			c.Passage, _ = strconv.ParseUint(v, 36, 64)
		case "up":
			c.Change = normalize.Up
		case "of":
			c.Of = vs[0]
		default:
			t.Fatalf("unknown word %q", w)
		}
	}
	c.Quote = c.Number + " " + c.Kind
	c.End = c.Start + len(c.Quote)
	return c
}

func day(t tester, s string) normalize.Day {
	t.Helper()
	d, err := normalize.ParseDay(s)
	require.NoError(t, err)
	return d
}

func amount(t tester, fig string) (string, normalize.Amount, normalize.Change) {
	t.Helper()
	num := func(s string) normalize.Decimal {
		n, err := strconv.ParseInt(s, 10, 64)
		require.NoError(t, err)
		return normalize.Int(n)
	}
	switch {
	case strings.HasPrefix(fig, ">="):
		return "at least " + fig[2:], normalize.Amount{Min: num(fig[2:]), NoMax: true}, normalize.More
	case strings.HasPrefix(fig, ">"):
		d := num(fig[1:])
		d.Coef++
		return "over " + fig[1:], normalize.Amount{Min: d, NoMax: true}, normalize.More
	case strings.HasPrefix(fig, "<"):
		return "up to " + fig[1:], normalize.Amount{Max: num(fig[1:]), NoMin: true}, normalize.Less
	case strings.HasPrefix(fig, "~"):
		return "about " + fig[1:], normalize.Amount{Min: num(fig[1:]), Max: num(fig[1:])}, normalize.About
	case strings.Contains(fig, ".."):
		lo, hi, _ := strings.Cut(fig, "..")
		return lo + " to " + hi, normalize.Amount{Min: num(lo), Max: num(hi)}, normalize.Equal
	}
	return fig, normalize.Amount{Min: num(fig), Max: num(fig)}, normalize.Equal
}

// told makes the claims of some lines, each in a place of its own.
func told(t tester, lines ...string) []claims.Claim {
	t.Helper()
	var cs []claims.Claim
	at := map[string]int{}
	for _, l := range lines {
		c := say(t, l)
		if c.Sentence == 0 {
			c.Sentence = at[c.Document]
			c.Start = 100 * c.Sentence
			c.End = c.Start + len(c.Quote)
		}
		at[c.Document]++
		c.Line, c.Column = c.Sentence+1, 1
		cs = append(cs, c)
	}
	return cs
}
