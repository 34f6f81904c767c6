package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// hoursOf are the hours of a day that the name of a part of it may mean.
var hoursOf = map[string][2]int64{"TMO": {0, 12}, "TAF": {12, 18}, "TEV": {17, 26}, "TNI": {17, 30}}

// allDay are the hours of what is told of a day: its night too.
var allDay = [2]int64{0, 28}

// partOfAct is the Rule of claims on an act of which the part of the day is told and no hour.
const partOfAct = "act in a part of the day"

// tellsPart tells whether a time is a part of a day: on Tuesday morning.
func (p *Page) tellsPart(m *normalize.Mention) bool {
	_, part, ok := strings.Cut(m.Timex.String(), "T")
	_, known := hoursOf["T"+part]
	return ok && known && !p.saidOn(m)
}

// minutesFrom are hours of a day, in its minutes.
func minutesFrom(hours [2]int64) normalize.Amount {
	return normalize.Amount{Min: normalize.Int(60 * hours[0]), Max: normalize.Int(60 * hours[1]), Unit: "minute of the day"}
}

// hoursMeant returns the hours of its day that a date may mean.
func (p *Page) hoursMeant(m *normalize.Mention) (hours [2]int64, ok bool) {
	if minute, clock := m.Timex.Clock(); m.Type == normalize.Time && clock {
		h := int64(minute / 60)
		return [2]int64{h - 1, h + 2}, minute > 0 // midnight is of either day
	}
	timex := m.Timex.String()
	if _, part, ok := strings.Cut(timex, "T"); ok {
		hours, ok = hoursOf["T"+part]
		if part == "MO" && p.isEarly(m) {
			hours[1] = earlyEnds
		}
		return hours, ok
	}
	hours = allDay
	if p.isEarly(m) {
		hours[1] = earlyEnds
	}
	return hours, true
}

// earlyEnds is the hour until which it is early: in the early hours, at dawn.
const earlyEnds = 9

// isEarly tells whether a date is told as early on a day.
func (p *Page) isEarly(m *normalize.Mention) bool {
	for i := max(0, m.First-1); i < m.Last; i++ {
		if name, _ := p.actAt(i, m.Last); name == "early" {
			return true
		}
	}
	return false
}
