package claims

import "github.com/gainsay/gainsay/normalize"

// actKind is what befalls once in the one event that a text tells of, with its
// hour: the call, the incident, an arrest, the end of a lockdown.
func actKind() *Kind {
	return &Kind{Name: "timed", Doc: "When the call of an event came, when it happened, when it was over: the act and the hour.", Check: "time", FindPage: findActs}
}

const (
	actReach   = 24 // tokens an hour may stand behind its verb: an address lies between
	hedgeReach = 6  // tokens an "about" may stand before its hour
)

// besideActs are the entries among the acts that are none.
var besideActs = map[string]bool{"": true, "about": true, "before": true, "after": true, "when": true, "until": true, "other": true, "early": true, "minute": true, "minutes": true, "goal": true, "sent off": true, "calls": true, "come": true, "other time": true, "armed": true, "enters": true, "is felt": true, "falls": true, "breaks in": true, "gives way": true}

// findActs binds hours to the acts of a page. Key is the act, Object the hour,
// Value the minutes of the day that it may mean, Expected the days if it names
// them, Scope whom and what its clause names, Subject the noun of what the text has
// one of: "the robbery".
func findActs(p *Page, out []Claim) []Claim {
	out = p.findDue(p.findMinutes(p.findEventDays(out)))
	for j := range p.Mentions {
		m := &p.Mentions[j]
		if m.Type != normalize.Time {
			continue
		}
		s := p.Sentence(m.First)
		_, clock := m.Timex.Clock()
		if s < 0 || p.inTwoZones(m) || !clock && !(p.dayTold(m) && p.tellsPart(m)) {
			continue
		}
		sent := p.Sentences[s]
		at, n, key := p.actOf(j, sent)
		if key == "" || key == "befell" || p.negated(max(sent.First, min(at, m.First)-3), max(at+n, m.First)) {
			continue
		}
		if key == "shut" || key == "reopened" {
			if !p.isRoad(p.nounOf(at, sent), sent.Last) || (key == "shut") != p.isUntil(m, sent.First) {
				continue
			}
			key = "reopened"
		}
		if !clock && key == "incident" {
			continue // told with its day
		}
		minute, meant, ok := p.minuteOf(m, sent, key)
		first, last := p.clause(s, m.First, m.Last)
		for i := max(m.Last, at+n); i < last; i++ {
			if p.String(i) == "," {
				last = i
			}
		}
		from, to := min(at, m.First), max(at+n, m.Last)
		if !ok || p.cuesIn(p.behindOtherVerb(min(first, from), from), last, last)&(cuePlanned|cuePossible|cueSuperseded|cueBackground|cueMore) != 0 {
			continue
		}
		if p.otherOne(max(sent.First, from-3), last) || m.From != 0 && p.Date != 0 && distance(m.From, p.Date) > farPast {
			continue
		}
		c := Claim{
			Kind: "timed", Rule: "act", Key: key, Object: m.Timex.String(), Stance: Asserted,
			Value: normalize.Amount{Min: normalize.Int(int64(meant[0])), Max: normalize.Int(int64(meant[1])), Unit: "minute of the day"},
			Span:  p.Text.Span(from, to),
		}
		if p.dayTold(m) {
			c.Expected = m.From.String() + ".." + m.To.String()
		}
		switch {
		case !clock:
			hours, _ := p.hoursMeant(m)
			c.Rule, c.Value = partOfAct, minutesFrom(hours)
		case p.halved(m, minute):
			c.Rule = "act of half a day"
		}
		if a := p.nounOf(at, sent); a >= 0 && (p.theOne(a, sent.First) || key == "adopted") {
			c.Subject = p.concept(a)
			if name, _ := p.seriesAt(a, a+1); name == "text" {
				c.Subject = ""
			}
		}
		p.takesPart(&c, first, last, at, n)
		c.Of = p.roadsIn(first, last)
		out = append(out, c)
	}
	return out
}

// otherOne tells whether a clause is about one of several events: "a second
// house".
func (p *Page) otherOne(i, last int) bool {
	for ; i < last; i++ {
		if name, _ := p.actAt(i, last); name == "other" {
			return true
		}
	}
	return false
}

// actAt returns what the words at token i say of an act, and their number.
func (p *Page) actAt(i, last int) (name string, n int) {
	if p.opens[i].marks&marksAct == 0 {
		return "", 0
	}
	v, n := p.longest(&p.lexicon.Acts, i, last)
	if n == 0 {
		return "", 0
	}
	return p.lexicon.file.Acts[v-1].Name, n
}

// actOf returns the act that an hour belongs to: the verb before it with no
// other verb between, the first one behind it where it opens the sentence, or
// what "when" follows it with.
func (p *Page) actOf(j int, s normalize.Sentence) (at, n int, key string) {
	m := &p.Mentions[j]
	for i := m.First - 1; i >= s.First && i >= m.First-actReach; i-- {
		k, n, name := p.actOver(i, m.First, s.First)
		if n > 0 {
			if a, l, other := p.actOver(k, m.First, s.First); other == "attack" { // "shells hit", not "hit a"
				k, n, name = a, l, other
			}
			name = p.actBySubject(name, k, s)
		}
		if n == 0 && p.opens[i].marks&marksHappening != 0 {
			k, n, name = p.strikes(i, m.First, s)
		}
		if name == "come" {
			if a := p.callUpTo(k, s.First); a >= 0 {
				k, n, name = a, k+n-a, "call"
			}
		}
		switch {
		case n > 0 && !besideActs[name]:
			if p.otherHour(j, k+n) {
				return 0, 0, ""
			}
			if a := p.nounBefore(m.First, s); name == "befell" && a > k {
				return a, 1, "incident" // "was hurt in a crash at"
			}
			return k, n, name
		case n > 0 && name == "":
			return 0, 0, ""
		case p.isVerb(i) || name == "when" || p.String(i) == ";" || p.String(i) == "\"" || p.Language.Is(p.Tokens[i].Word, normalize.Relative):
			i = s.First // another clause
		}
	}
	if a := p.nounBefore(m.First, s); a >= 0 && !p.otherHour(j, a) {
		return a, 1, "incident"
	}
	if m.First > s.First+4 || p.anyVerb(s.First, m.First) {
		return p.whenOf(m, s)
	}
	for i := m.Last; i < s.Last && i < m.Last+actReach; i++ {
		name, n := p.actAt(i, s.Last)
		if n > 0 {
			name = p.actBySubject(name, i, s)
		}
		switch {
		case n > 0 && !besideActs[name]:
			return i, n, name
		case n > 0 && name == "" || p.isVerb(i) || p.String(i) == ":" || p.Language.Is(p.Tokens[i].Word, normalize.Relative|normalize.Subordinator):
			return p.whenOf(m, s)
		}
	}
	return p.whenOf(m, s)
}

// strikes tells of the verb at token i whether it is how a quake or a blast comes:
// "shook the town".
func (p *Page) strikes(i, last int, s normalize.Sentence) (at, n int, name string) {
	v, n := p.happeningAt(i, last)
	if n == 0 || p.lexicon.file.Happenings[v-1].Name != "struck" {
		return 0, 0, ""
	}
	if a := p.nounOf(i, s); a < 0 || !sudden[p.concept(a)] {
		return 0, 0, ""
	}
	return i, n, "incident"
}

// sudden are the things that happen by striking.
var sudden = map[string]bool{"quake": true, "explosion": true, "tornado": true, "landslide": true, "avalanche": true}

// actOver returns the longest act whose words token i is one of.
func (p *Page) actOver(i, last, first int) (at, n int, name string) {
	return longestOver(i, first, func(k int) (string, int) { return p.actAt(k, last) })
}

// otherHour tells whether another hour stands between token i and mention j.
func (p *Page) otherHour(j, i int) bool {
	if j == 0 || p.Mentions[j-1].First < i {
		return false
	}
	_, clock := p.Mentions[j-1].Timex.Clock()
	return p.Mentions[j-1].Type == normalize.Time && clock
}

// whenOf tells of an hour that what happened follows: "walked home around 5:20
// p.m. when a car pulled up".
func (p *Page) whenOf(m *normalize.Mention, s normalize.Sentence) (at, n int, key string) {
	i := m.Last
	if i < s.Last && p.String(i) == "," {
		i++
	}
	if i >= s.Last {
		return 0, 0, ""
	}
	if name, n := p.actAt(i, s.Last); name == "when" {
		return i, n, "incident"
	}
	return 0, 0, ""
}
