package compare

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestElapsed(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"ago, then the year", "en", "Fourteen years ago, in 2005, the mill burned down.", "“Fourteen years ago, in 2005”: 2005 is 10 years before the article, not 14"},
		{"the year, then ago", "en", "The bridge opened in 1990, 20 years ago.", "“1990, 20 years ago”: 1990 is 25 years before the article, not 20"},
		{"right", "en", "The bridge opened in 1990, 25 years ago.", ""},
		{"a year off", "en", "The bridge opened in 1990, 24 years ago.", ""},
		{"a round century", "en", "A hundred years ago, in 1912, the mill was built.", ""},
		{"the anniversary of a year", "en", "They marked the 10th anniversary of the fire of 2001 on Sunday.", "“the 10th anniversary of the fire of 2001”: 2001 is 14 years before the article, not 10"},
		{"an anniversary with its own year", "en", "They marked the 10th anniversary of the fire of 2001 in 2011.", ""},
		{"last year", "en", "In 2007 (the last year counted) the mill was sold.", ""},
		{"Spanish", "es", "El puente se abrió en 1990, hace 20 años.", "“1990, hace 20 años”: 1990 is 25 years before the article, not 20"},
		{"French", "fr", "Il y a 14 ans, en 2005, le moulin a brûlé.", "“Il y a 14 ans, en 2005”: 2005 is 10 years before the article, not 14"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		d := claims.Document{Lang: c.lang, Text: c.text, Published: time.Date(2015, 9, 10, 0, 0, 0, 0, time.UTC)}
		require.Equal(t, want, messages(judged(t, elapsedCheck, d)), c.why)
		d.Published = time.Time{}
		require.Empty(t, judged(t, elapsedCheck, d), "undated: "+c.why)
	}
}
