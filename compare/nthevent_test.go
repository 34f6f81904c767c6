package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The one event of two texts is one number of its kind, however that is told.
func TestNthEvents(t *testing.T) {
	told := "Thieves broke into the Harwick museum in Tarvo on Sunday. Ana Rossetti, who runs the Harwick museum, called the Tarvo police. %"
	for _, c := range []struct{ why, titleB, a, b, want string }{
		{"what it counts and how often", "", "It was the second robbery in its history.", "It is the third time that the museum has been robbed.", "“It was the second robbery in its history” (a) or “It is the third time” (b)"},
		{"for the fourth time", "", "It was the second robbery at the museum this year.", "The museum was robbed for the fourth time this year.", "“It was the second robbery at the museum this year” (a) or “museum was robbed for the fourth time this year” (b)"},
		{"since something", "", "It was the second robbery since the reform of the law.", "It was the third robbery since 2019.", "“It was the second robbery” (a) or “It was the third robbery since 2019” (b)"},
		{"in a headline", "Harwick museum hit by third robbery", "The robbery was the second at the Harwick museum.", "Tarvo waits.", "“robbery was the second at the Harwick museum” (a) or “third robbery” (b)"},
		{"the same", "Harwick museum hit by second robbery", "The robbery was the second at the Harwick museum.", "Tarvo waits.", ""},
		{"something else", "", "It was the second robbery this year.", "Rossetti was elected for the third time in January.", ""},
		{"another deed", "", "It was the second robbery in its history.", "It is the third time that Rossetti has run the museum.", ""},
		{"in the county", "", "It was the second robbery of the year.", "It was the fifth robbery in the county of the year.", ""},
	} {
		say := framed("en", told)
		b := say(c.b)
		b.Title = c.titleB
		require.Equal(t, c.want, strings.Join(messages(judged(t, rankCheck, say(c.a), b)), " + "), c.why)
	}
}
