package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// How many minutes an hour may be off.
const (
	toTheMinute = 4
	aboutSo     = 15
	toTheHour   = 30
)

// minuteOf returns the minute of the day of an hour and the first and the last that
// it may mean: "shortly before" is not after.
func (p *Page) minuteOf(m *normalize.Mention, s normalize.Sentence, key string) (minute int, meant [2]int, ok bool) {
	minute, _ = m.Timex.Clock()
	if isStretch(m) {
		if key != "lifted" {
			return 0, meant, false
		}
		parts := strings.Split(m.Timex.String(), ",")
		if minute, ok = clockIn(parts[1]); !ok {
			return 0, meant, false
		}
	}
	slack := toTheMinute
	if minute%60 == 0 {
		slack = toTheHour
	}
	for i := m.First - 1; i >= s.First && i >= m.First-hedgeReach; i-- {
		switch name, _ := p.actAt(i, m.First); {
		case name == "before":
			return minute, [2]int{minute - toTheHour, minute}, true
		case name == "after":
			return minute, [2]int{minute, minute + toTheHour}, true
		case name == "about":
			slack = max(slack, aboutSo)
			continue
		}
		if p.Tokens[i].Kind != normalize.WordToken || !p.Language.Is(p.Tokens[i].Word, normalize.Preposition|normalize.Determiner|normalize.Adverb|normalize.Subordinator) {
			break
		}
	}
	meant = [2]int{minute - slack, minute + slack}
	switch m.Relation {
	case 0, normalize.During:
	case normalize.Until:
		return minute, meant, key == "lifted" || key == "reopened"
	default:
		return 0, meant, false
	}
	return minute, meant, true
}

// clockIn reads the minute of the day of a TIMEX3 time.
func clockIn(timex string) (minute int, ok bool) {
	_, t, ok := strings.Cut(timex, "T")
	if !ok || len(t) < 2 || t[0] < '0' || t[0] > '2' || t[1] < '0' || t[1] > '9' {
		return 0, false
	}
	minute = 60 * (10*int(t[0]-'0') + int(t[1]-'0'))
	if len(t) >= 5 && t[2] == ':' {
		minute += 10*int(t[3]-'0') + int(t[4]-'0')
	}
	return minute, true
}

// halved tells whether an hour may be of either half of the day: no word for the
// half stands behind its figures, and they are of the first.
func (p *Page) halved(m *normalize.Mention, minute int) bool {
	figures := false
	for i := m.First; i < m.Last; i++ {
		if t := p.Tokens[i]; t.Kind == normalize.NumberToken {
			figures = true
		} else if t.Kind == normalize.WordToken {
			if !p.Language.Is(t.Word, normalize.Preposition|normalize.Determiner) {
				return false
			}
			if figures { // "at 9:40 on Sunday"
				break
			}
		}
	}
	return minute <= 12*60+59
}
