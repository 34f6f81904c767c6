package claims

import "github.com/gainsay/gainsay/normalize"

// dayOfAct is the Rule of claims on which day the one event of a text was.
const dayOfAct = "day of the event"

const (
	leadDays     = 3  // sentences at the head of a text that tell of its event
	actDays      = 7  // those in which "was shot" and "it happened" still tell of it
	actHours     = 14 // and those in which that with its hour does
	lastDays     = 9  // days before a text on one of which that was
	hoursOfDay   = 24
	eventNounLen = 3 // tokens a day may stand behind the noun of the event
)

// findEventDays appends the days on which the headline and the first sentences of
// a text say that its event was: "was shot on Saturday night", "Saturday's
// shooting". Key is "incident", Object the date, Value the hours that it may
// mean, counted from the day 0.
func (p *Page) findEventDays(out []Claim) []Claim {
	if p.Date == 0 {
		return out
	}
	for j := range p.Mentions {
		m := &p.Mentions[j]
		s := p.Sentence(m.First)
		_, clock := m.Timex.Clock()
		if s >= actHours {
			break
		}
		if s >= actDays && !clock || s < 0 || !dateLike(m) || !p.dayTold(m) || m.To-m.From > 1 || m.To > p.Date || p.Date-m.From > lastDays || p.joined(m) || m.First < p.dateline() || p.saidOn(m) {
			continue
		}
		from, to, ok := p.eventAt(j, s)
		if !ok {
			continue
		}
		hours, ok := p.hoursMeant(m)
		sent := p.Sentences[s]
		if !ok || p.negated(from, to) || p.otherOne(sent.First, sent.Last) || p.cuesIn(sent.First, sent.Last, sent.Last)&(cuePlanned|cuePossible|cueSuperseded|cueBackground) != 0 {
			continue
		}
		c := Claim{
			Kind: "timed", Rule: dayOfAct, Key: "incident", Object: m.Timex.String(), Stance: Asserted, Span: p.Text.Span(from, to),
			Value:    hoursFrom(m.From, hours),
			Expected: m.From.String() + ".." + m.To.String(),
		}
		p.takesPart(&c, sent.First, sent.Last, from, 0)
		out = append(out, c)
		if !clock && p.tellsPart(m) {
			c.Rule, c.Value = partOfAct, minutesFrom(hours)
			out = append(out, c)
		}
	}
	return out
}

// hoursFrom are hours of a day, counted from the day 0.
func hoursFrom(d normalize.Day, hours [2]int64) normalize.Amount {
	day := int64(d) * hoursOfDay
	return normalize.Amount{Min: normalize.Int(day + hours[0]), Max: normalize.Int(day + hours[1]), Unit: "hour"}
}

// eventAt returns the tokens of the verb or noun of the event that mention j tells
// the day of, with the mention.
func (p *Page) eventAt(j, s int) (from, to int, ok bool) {
	m, sent := &p.Mentions[j], p.Sentences[s]
	if p.told[s].marks&marksAct != 0 {
		_, clock := m.Timex.Clock()
		if at, n, key := p.actOf(j, sent); (key == "incident" || (key == "befell" || key == "pulled over") && s < leadDays) && (clock || !p.isWhen(at)) {
			return min(at, m.First), max(at+n, m.Last), true
		}
	}
	if s >= leadDays {
		return 0, 0, false
	}
	for i := m.First - 1; i >= sent.First && i >= m.First-eventNounLen; i-- { // "a shooting late Tuesday"
		if p.content(i) {
			if isEvent[p.concept(i)] && !p.isVerb(i) {
				return i, m.Last, true
			}
			break
		}
		if p.Tokens[i].Kind != normalize.WordToken {
			break
		}
	}
	for i := m.Last; i < sent.Last && i < m.Last+eventNounLen; i++ { // "Saturday's shooting"
		if i == m.Last && !p.possessive(i) {
			break
		}
		if p.content(i) && isEvent[p.concept(i)] {
			return m.First, i + 1, true
		}
	}
	return 0, 0, false
}

// isWhen tells whether token i is what joins an hour to what happened then.
func (p *Page) isWhen(i int) bool {
	name, _ := p.actAt(i, i+1)
	return name == "when"
}

// isEvent are the things that happen on one day.
var isEvent = map[string]bool{
	"explosion": true, "crash": true, "shooting": true, "collapse": true, "derailment": true, "sinking": true, "stabbing": true, "robbery": true,
	"avalanche": true, "landslide": true, "quake": true, "tornado": true, "massacre": true,
}
