package compare

import "github.com/gainsay/gainsay/claims"

var rankCheck = &Check{
	Name: "rank",
	Doc:  "A rank above the total it is part of: the 36th strike, 21 strikes in all.",
	More: `A rank is at most the total of its day or of a later one: "the 36th strike" beside "21
strikes so far". Both must count from one start, or stand in one text. The number of an
office holder (the 12th president of the league), a yearly event (the 30th Harwick
Regatta) or an anniversary is one and the same in all texts of one year. It was the third
murder in Harwick this year and it was the fifth, in texts of one story and day or in
sentences beside one another, are a note, and so is his 12th goal of the season beside 10
goals this season. Of a handful of texts of one event each tells which of its kind that is:
the killing was the city's 12th homicide of the year, it was the 14th homicide this year; the 11th rise in a row, the
tenth; the country's largest dairy, its second-largest, where neither is named; the highest since 2008, the highest in 12 years.

Silent: ranks of lists ("the second-largest"), earlier totals, other places; numbers of an
office that are two or more apart, as one person may hold it twice.
`,
	Measured: precision("rank"),
	Run:      ranks,
}

const ranksRead = 64 // ranks and totals of a group that are compared

// ranks compares "the 36th" with totals since the same start: a rank is at
// most the total of its day or of any later one.
func ranks(g *Group) []Finding {
	if g.Key == "numbered" {
		return numbers(g)
	}
	var rs, totals []*member
	for i, c := range g.Claims {
		subject := g.world.about[g.index[i]]
		if subject < 0 || c.Superseded || c.Stance != claims.Asserted && c.Stance != claims.Reported {
			continue
		}
		switch {
		case c.Count == claims.Rank && len(rs) < ranksRead:
			rs = append(rs, g.member(i))
		case c.Count == claims.Total && !c.Value.NoMax && len(totals) < ranksRead:
			totals = append(totals, g.member(i))
		}
	}
	var out []Finding
	for _, r := range rs {
		for _, t := range totals {
			if f, ok := g.ranked(r, t); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

func (g *Group) ranked(r, t *member) (Finding, bool) {
	g.judged()
	if r.Value.Unit != t.Value.Unit || r.Key != t.Key || !t.Value.Below(r.Value) || rounded(r.Claim, t.Claim) {
		return Finding{}, false
	}
	// A rank rarely says what it counts from: its start must be told, or both
	// must stand in one article.
	told := r.Since != "" && t.Since != ""
	if told && !sameStart(r.Since, t.Since) || !told && r.Document != t.Document {
		g.Near(r.Claim, t.Claim, "other start")
		return Finding{}, false
	}
	if g.world.stories[r.subject] != g.world.stories[t.subject] || g.world.placesApart(r.Claim, t.Claim, r.subject, t.subject) {
		g.Near(r.Claim, t.Claim, "other event")
		return Finding{}, false
	}
	if len(r.Scope) > 0 || len(t.Scope) > 0 || headsApart(g, r.Claim, t.Claim) != "" {
		g.Near(r.Claim, t.Claim, "other scope")
		return Finding{}, false
	}
	if d := g.demands; g.demanding {
		if like, n := g.contextLike(r.Claim, t.Claim); like < d.inside || n < d.words {
			g.Near(r.Claim, t.Claim, "other words")
			return Finding{}, false
		}
	}
	v, why := Conflict, "a rank cannot be above the total"
	if r.Document != t.Document {
		switch ordered(t.Claim, r.Claim) {
		case earlier:
			g.Near(r.Claim, t.Claim, "later")
			return Finding{}, false
		case unknown:
			v, why = Discrepancy, undated(t.Claim, r.Claim)
		case sameDay:
			v, why = Discrepancy, "both are of one day: the total may be the older figure"
		}
	}
	f := Finding{Verdict: v, Because: []string{"same kind: " + g.Key, why}, Sides: []Side{
		{Value: t.Value, Claims: []claims.Claim{*t.Claim}},
		{Value: r.Value, Claims: []claims.Claim{*r.Claim}},
	}}
	f.Message = "the " + r.Number + " (" + r.Document + ") of " + t.Number + " " + g.Key + " (" + t.Document + ")"
	return f, true
}
