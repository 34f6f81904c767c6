package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

// On which day the one event of several texts was, their first sentences tell.
func TestEventDays(t *testing.T) {
	told := "Three men were shot dead outside the Rialto bar in Tarvo %, police said. The Rialto bar in Tarvo has been closed. Paul Lindt, the owner, said that he was sorry."
	for _, c := range []struct {
		why  string
		days []string
		want string
	}{
		{"two days", []string{"on Saturday", "on Thursday"}, "“shot dead outside the Rialto bar in Tarvo on Saturday” (a) or “shot dead outside the Rialto bar in Tarvo on Thursday” (b)"},
		{"a third that has the first", []string{"on Saturday", "on Thursday", "on Saturday afternoon"}, "“shot dead outside the Rialto bar in Tarvo on Saturday” (a) or “shot dead outside the Rialto bar in Tarvo on Thursday” (b)"},
		{"an hour past midnight", []string{"at 12:50 a.m. Saturday", "on Sunday afternoon"}, "“shot dead outside the Rialto bar in Tarvo at 12:50 a.m. Saturday” (a) or “shot dead outside the Rialto bar in Tarvo on Sunday afternoon” (b)"},
		{"midnight", []string{"at midnight Saturday", "late Friday"}, ""},
		{"the night before", []string{"at 12:50 a.m. Saturday", "on Friday night"}, ""},
		{"one day", []string{"on Saturday", "on Saturday evening"}, ""},
	} {
		say := framed("en", told)
		var texts []claims.Document
		for _, d := range c.days {
			texts = append(texts, say(d))
		}
		got := strings.Join(messages(judged(t, dateCheck, texts...)), " + ")
		require.Equal(t, c.want, got, c.why)
	}
}
