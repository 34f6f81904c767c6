package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

var dateCheck = &Check{
	Name: "date",
	Doc:  "One event at two dates: the ferry Grey Gull sank on May 3, 2020, the Grey Gull sank on May 3, 2021.",
	More: `A date or a time of day belongs to the nearest verb of its clause that says what
happens once: abducted, born, launched, sank, signed. Two clauses meet when they share
most of their words and two names, or, for what befalls the same people once, a name
and one month in two years. They must stand in one text or tell of one event. What comes
once to a person, or to a thing by its noun and its name, is bound by these in whatever voice
and order it is told: the Tarvo treaty was signed, the two countries signed the treaty of Tarvo. In a handful
of texts of one event it may be told by another verb (picked up and signed, ejected and excommunicated, filed
and sworn), of somebody arrested with others and of what is adopted, whatever it is called; then two weekdays next to each other
part them where both name theirs. What two
texts of one event call by one noun (the fire, the war, the alert) may have begun, opened,
been built or been sent at one time only, and somebody may have joined one club or made a debut once; the same goes for the weekday right
behind such a noun (its filing late Thursday, in a filing on Friday), and of few texts for what was built and what opened
years before it. What lies ahead (the hearing is set for, is due to
begin on, he will step down on) may have been moved where the texts are of two days: an update. On which day the one event of
two texts was, their headlines and first sentences tell: was shot on Saturday night, was shot on Friday night. What
was before it and each text tells once (filed for divorce in July, was fired in May) is compared between a handful, and in
texts of one event the year of what was long before it: of whom or what it is told a name, a pronoun or a noun says (took office in 2009, she
was sworn in in 2013), and an election, a marriage or a prize may be another one. Of two statements
that are held against each other and nothing else, short texts without headline and date,
one says no more than the other but for the year: that is a finding too. So is what both
give the date of, whatever their words: the film was released in 2007, Grey Gull came
out in 2017; was shot from January to August, began filming in May; died in 1931, passed
away in 1936. A pronoun, or a noun with its article, may stand for the name of the other, and where the
second season, a paperback, another country or another prize is told of, it is something else. A
photo is taken no later than it is shown, and nobody marries before birth or is elected after death.
In a handful of texts of one event two dates are a note too that much makes likely those of one deed, and nothing
surely, each the other's best match: inspected in March, had its last inspection in May.

Two plans of one thing are compared as well; where the texts are of two days, it may
have been moved: an update.

Silent: plans beside what came of them, negations, other days next to each other (time zones), dates inside one
another (April, April 14), two dates in one sentence, other verbs, a night and the morning behind it, a plan
whose day was over when the other text was written.
`,
	Measured: precision("date"),
	Run:      func(g *Group) []Finding { return happenedTwice(g, false) },
}

var timeCheck = &Check{
	Name: "time",
	Doc:  "One event at two times of day: landed at 11:20 p.m., landed at 12:05 a.m.",
	More: `Read as dates are: the time belongs to the nearest verb. What an event has once is
compared whoever it is told of, each with its own kind: the call (crews were called,
police were alerted), the incident (it happened, shots rang out, was walking home
when), a launch, a landing, a landfall, an escape, an arrest, the end of a lockdown, when polls opened or closed, when a fire was under control and when it was out, when a road was open again,
and in a handful of texts an attack on one place. The call comes behind the incident: not before it, nor an hour later. Of all these the part of a day is held
against an hour: arrested on Tuesday morning, at 9 p.m. on Tuesday. So is the hour for which two texts set one occasion: the ceremony starts at 5 p.m., will begin at 8 p.m. About is a quarter of an hour, an hour without
minutes half of one; shortly before is not after. Within one text, two hours of what it has one of: the robbery. In which minute of a match
somebody scored or was sent off is compared where each text has one such minute of that player.
What two of a handful of texts give as a slip makes it needs no verb: 10:40 p.m. and 9:40 p.m., 3:15 and 5:13,
in sentences with a word in common. Nor does what two of a handful give that much makes likely the hour of one deed: left Pier Square
at 2 p.m., set off from Pier Square at 3 p.m.

Silent: below five minutes, for twelve hours exactly (a.m. and p.m. left out), where the
days differ, where a text has two hours for one act, where two texts name two streets or two towns.
`,
	Measured: precision("time"),
	Run:      func(g *Group) []Finding { return happenedTwice(g, true) },
}

const happenedRead = 400 // claims of one verb that are compared

// happenedTwice compares when one thing happened to the same people or things.
func happenedTwice(g *Group, clock bool) []Finding {
	switch {
	case g.Key == "onset":
		return onsets(g, clock)
	case g.Key == "statement" && !clock:
		return statements(g, true)
	case g.Key == "moment" && !clock:
		return moments(g)
	case g.Key == "past" && !clock:
		return g.longPast()
	case g.Key == "times" && clock:
		return g.hourSlips()
	case g.Key == "timed" && clock:
		return append(acts(g), g.dues()...)
	case g.Key == "timed":
		return eventDays(g)
	case g.Key == "when":
		return g.dateLinks(clock)
	}
	if g.Key != "happened" {
		return nil
	}
	keys := newPeers[string](happenedRead)
	var clashes []clash
	for i, c := range g.Claims {
		if hasHour(c) != clock && (clock || !isPlan(c) || c.Event.From == 0) { // the day of "at 1:30 p.m. on Tuesday" may have been moved
			continue
		}
		for _, j := range keys.meet(deedOf(c.Key), i) {
			if x, ok := g.twoTimes(j, i, clock); ok {
				clashes = append(clashes, x)
			}
		}
	}
	say := func(c *claims.Claim) string { return c.Object }
	if !clock {
		clashes = g.sideWith(clashes)
		months := g.months(clashes)
		say = func(c *claims.Claim) string { return monthIn(months, c) }
	}
	return g.joined(clashes, say, func(sides []Side, all []clash) Finding {
		f := Finding{Sides: sides, Severity: Note}
		f.Verdict, f.Because = worst(all)
		f.Message = sides[0].Claims[0].Key + " " + orList(sides, say)
		g.tellsDates(all)
		return f
	})
}

// hasHour tells whether a claim gives a time of day.
func hasHour(c *claims.Claim) bool { return len(c.Scope) > 0 && c.Scope[0] == "clock" }

// yearsRead is how many clashes of years in one text others are held against.
const yearsRead = 16

// sideWith adds to clashes of two years in one text those of the other texts of
// the event that have the one year of the same day, or the other.
func (g *Group) sideWith(clashes []clash) []clash {
	read := newPeers[[2]string](yearsRead)
	for _, x := range slices.Clone(clashes) {
		a, b := g.Claims[x.i], g.Claims[x.j]
		if a.Document != b.Document || !once[a.Key] || !otherYear(a.Object, b.Object) || len(read.meet([2]string{a.Document, a.Key}, x.i)) == yearsRead {
			continue
		}
		for k, c := range g.Claims {
			if c.Key != a.Key || c.Document == a.Document || c.Stance != claims.Asserted || !g.inOneStory(x.i, k) {
				continue
			}
			switch {
			case strings.HasPrefix(c.Object, a.Object) && otherYear(c.Object, b.Object):
				clashes = append(clashes, clash{min(k, x.j), max(k, x.j), x.verdict, x.because})
			case strings.HasPrefix(c.Object, b.Object) && otherYear(c.Object, a.Object):
				clashes = append(clashes, clash{min(k, x.i), max(k, x.i), x.verdict, x.because})
			}
		}
	}
	return clashes
}

// monthOf is a month that a text gives for what a claim with that Key tells.
type monthOf struct{ key, month string }

// months lists the months of clashes in which a claim gives no more than that.
func (g *Group) months(clashes []clash) map[monthOf]bool {
	told := map[monthOf]bool{}
	for _, x := range clashes {
		for _, i := range [2]int{x.i, x.j} {
			if o := g.Claims[i].Object; len(o) == monthLength && o[4] == '-' && o[5] != 'W' {
				told[monthOf{g.Claims[i].Key, o}] = true
			}
		}
	}
	return told
}

// monthLength is the length of a month.
const monthLength = len("2006-01")

// monthIn is the date of a claim, or its month where another claim gives no more
// of the same: both stand on one side.
func monthIn(told map[monthOf]bool, c *claims.Claim) string {
	if len(c.Object) > monthLength && told[monthOf{c.Key, c.Object[:monthLength]}] {
		return c.Object[:monthLength]
	}
	return c.Object
}

// sentenceAt is a sentence of a document.
type sentenceAt struct {
	document string
	part     claims.Part
	sentence int
}

func sentenceOf(c *claims.Claim) sentenceAt { return sentenceAt{c.Document, c.Part, c.Sentence} }

// tellsDates notes the sentences of clashes as told: their dates, or their hours.
func (g *Group) tellsDates(clashes []clash) {
	for _, x := range clashes {
		g.tellsDay(g.Claims[x.i], g.Claims[x.j])
	}
}

// tellsDay notes the sentences of two claims as told.
func (g *Group) tellsDay(a, b *claims.Claim) {
	if g.before.dated == nil {
		g.before.dated = map[sentenceAt]bool{}
	}
	g.before.dated[sentenceOf(a)], g.before.dated[sentenceOf(b)] = true, true
}

// datedIn tells whether a finding is about the dates or hours of a claim's sentence.
func (t *toldBefore) datedIn(c *claims.Claim) bool { return t.dated[sentenceOf(c)] }

// twoTimes tells whether two claims put one event at two times.
func (g *Group) twoTimes(i, j int, clock bool) (clash, bool) {
	a, b := g.Claims[i], g.Claims[j]
	same := a.Document == b.Document
	ahead := isPlan(a)
	if a.Passage == b.Passage || ahead != isPlan(b) || same && a.Sentence == b.Sentence && a.Part == b.Part {
		return clash{}, false
	}
	if (a.Key == "born" || a.Key == "died") && a.Stance == claims.Asserted && b.Stance == claims.Asserted {
		return clash{}, false // the check "age" compares the days of lives
	}
	if g.world.n > handful && ofFewTexts[a.Key] {
		return clash{}, false
	}
	g.judged()
	shared, names := sharedIn(a.Context, b.Context), sharedIn(a.Scope, b.Scope)
	least := min(len(a.Context), len(b.Context))
	themed := a.Key == b.Key && g.oneTheme(i, j)
	plan := !clock && g.onePlan(a, b)
	deed := !plan && !clock && g.oneDeed(i, j)
	switch {
	case themed, plan, deed:
	case a.Key != b.Key:
		return clash{}, false
	case shared >= 3 && 10*shared >= 6*least && names > 1:
	case once[a.Key] && names >= 2 && 2*shared >= least:
	case !clock && g.soleHappening(a, b):
		if themed = g.oneMainStory(i, j); !themed {
			return clash{}, false
		}
	case once[a.Key] && !clock && a.Stance == b.Stance && a.Stance == claims.Asserted && otherYear(a.Object, b.Object) && shared > 0:
	default:
		return clash{}, false
	}
	much := names >= 3 && shared >= 5 && 10*shared >= 7*least // whatever the texts are about
	if !same && !much && !themed && !plan && !deed && !g.inOneStory(i, j) && !(g.world.n <= handful && otherYear(a.Object, b.Object) && g.oneMainStory(i, j)) {
		return clash{}, false
	}
	if clock {
		if !otherClock(a.Object, b.Object) || a.Event.From != 0 && b.Event.From != 0 && a.Event.From != b.Event.From {
			return clash{}, false
		}
	} else {
		x, y := a.Event, b.Event
		if deed && !deedDays(a, b) {
			return clash{}, false
		}
		if x.From > y.From {
			x, y = y, x
		}
		slack := normalize.Day(0)
		if x.To-x.From < 7 && y.To-y.From < 7 {
			slack = 1 // days next to one another
		}
		if !deed && (y.From-x.To <= slack || y.From-x.To > 60 && (a.Stance == claims.Reported || b.Stance == claims.Reported)) {
			return clash{}, false
		}
	}
	found := clash{i, j, Discrepancy, []string{"both tell of " + a.Key + ": " + cmp.Or(strings.Join(common(a.Context, b.Context), ", "), a.Subject, b.Subject)}}
	if ahead && a.Published != b.Published {
		found.verdict = Update
		found.because = append(found.because, "both look ahead, on two days: it may have been moved")
	}
	return found, true
}

// once are the happenings that befall the same people or things once.
var once = map[string]bool{
	"abducted": true, "born": true, "died": true, "executed": true, "founded": true, "sank": true, "crashed": true, "killed": true,
	"transferred": true, "buried": true, "opened": true, "released": true,
}

// otherYear tells whether two dates have one month, and one day where both
// have it, in two years.
func otherYear(a, b string) bool {
	n := min(len(a), len(b))
	return n >= len("2006-01") && a[:4] != b[:4] && a[4:n] == b[4:n]
}

// common returns what two ordered lists share.
func common(a, b []string) (out []string) {
	eachCommon(a, b, func(s string) { out = append(out, s) })
	return out
}

// sharedIn is how much two ordered lists share.
func sharedIn(a, b []string) (n int) {
	eachCommon(a, b, func(string) { n++ })
	return n
}

func eachCommon(a, b []string, f func(s string)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := cmp.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			if a[i] != "clock" {
				f(a[i])
			}
			i++
			j++
		}
	}
}
