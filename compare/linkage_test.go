package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// TestEvidence says which of two pairs of figures more speaks for, all else being one.
func TestEvidence(t *testing.T) {
	figure := func(n int64, change func(*linkable)) linkable {
		v := normalize.Int(n)
		c := claims.Claim{
			Origin: &claims.Origin{Document: "a", Language: "en"}, Kind: "quantity", Part: claims.Body, Sentence: 9, Head: "map",
			Number: v.String(), Value: normalize.Amount{Min: v, Max: v}, Event: claims.Event{Scene: new(claims.Scene)},
		}
		l := linkable{&member{Claim: &c}, 1}
		if change != nil {
			change(&l)
		}
		return l
	}
	weigh := func(a, b linkable) float64 {
		return weightOfValues(a.Claim, b.Claim) + weightOfNouns(a.Claim, b.Claim) + weightOfTexts(a, b)
	}
	plain := weigh(figure(137, nil), figure(180, nil))
	for _, c := range []struct {
		why  string
		more bool
		a, b linkable
	}{
		{"nearer", true, figure(178, nil), figure(180, nil)},
		{"far apart", false, figure(14, nil), figure(180, nil)},
		{"digits in another order", true, figure(108, nil), figure(180, nil)},
		{"another noun", false, figure(137, nil), figure(180, func(l *linkable) { l.Head = "lamp" })},
		{"one kind", true, figure(137, func(l *linkable) { l.Kind = "stores" }), figure(180, func(l *linkable) { l.Kind = "stores" })},
		{"one is planned", false, figure(137, nil), figure(180, func(l *linkable) { l.Stance = claims.Planned })},
		{"the only ones of their texts", true, figure(137, func(l *linkable) { l.others = 0 }), figure(180, func(l *linkable) { l.others = 0 })},
		{"two of many", false, figure(137, func(l *linkable) { l.others = 6 }), figure(180, nil)},
		{"in the lead", true, figure(137, func(l *linkable) { l.Sentence = 0 }), figure(180, nil)},
		{"narrowed", false, figure(137, func(l *linkable) { l.Scope = []string{"old"} }), figure(180, nil)},
	} {
		require.Equal(t, c.more, weigh(c.a, c.b) > plain, c.why)
		require.InDelta(t, weigh(c.a, c.b), weigh(c.b, c.a), 1e-9, "%s: it does not matter which comes first", c.why)
	}
}
