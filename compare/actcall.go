package compare

import "github.com/gainsay/gainsay/claims"

const (
	lateCall  = 30  // minutes after a sudden event in which its call comes
	hourSlip  = 75  // later than that, nobody may have been there to call
	earlyCall = 180 // and so long before, it is of something else
)

// suddenActs are the acts that are over at once: a call comes when they are.
var suddenActs = map[string]string{"call": "incident", "incident": "call"}

// callApart tells whether two texts that each have one of the two give the call of
// an event and the event hours that cannot be: a crash at 2:45, reported at 2:20, a
// shooting at 12:50, reported at 1:50.
func (g *Group) callApart(i, j int) (clash, bool) {
	call, event := g.Claims[i], g.Claims[j]
	if event.Key == "call" {
		call, event = event, call
	}
	if g.world.n > handful || call.Rule == partOfAct || event.Rule == partOfAct || g.tellsAct(call, event.Key) || g.tellsAct(event, call.Key) {
		return clash{}, false
	}
	apart := minutesApart(call, event)
	if apart == 0 || apart > earlyCall || callFollows(call, event) && (apart <= lateCall || apart > hourSlip) {
		return clash{}, false
	}
	x, ok := g.twoActs(i, j)
	if !ok {
		return clash{}, false
	}
	x.because = []string{"both texts tell of one event: a call comes behind it, and soon"}
	return x, true
}

// callFollows tells whether a call comes behind its event on the shorter way around the
// clock.
func callFollows(call, event *claims.Claim) bool {
	lo, _ := event.Value.Min.Whole()
	hi, _ := event.Value.Max.Whole()
	from, _ := call.Value.Min.Whole()
	to, _ := call.Value.Max.Whole()
	return ((from+to-lo-hi)/2+wholeDay+wholeDay)%wholeDay < halfDay
}

// tellsAct tells whether the document of a claim gives an hour of an act.
func (g *Group) tellsAct(c *claims.Claim, key string) bool {
	for _, o := range few(g.world.told(c.Document)) {
		if o.Kind == c.Kind && o.Key == key && o.Rule != dayOfAct && o.Rule != partOfAct {
			return true
		}
	}
	return false
}
