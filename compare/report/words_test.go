package report

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestWords(t *testing.T) {
	at := places{"page": {Markup: true}, "text": {}}
	say := func(doc, before, quote, after string) [3]string {
		b, q, a := at.words(&claims.Claim{Origin: &claims.Origin{Document: doc}, Part: claims.Body, Before: before, Quote: quote, After: after})
		return [3]string{b, q, a}
	}
	require.Equal(t, [3]string{"a <b>", "<i>12</i>", "c"}, say("text", "a <b>", "<i>12</i>", "c"), "a text is as it is")
	require.Equal(t, [3]string{"At ", "least 12\u00a0people were\n killed", " in the storm, police"},
		say("page", "ef=\"x\">Storm</a></h1><p>At ", "least <b>12&nbsp;people</b> were\n killed", " in the storm, <a href=\"/\">police</a>"))
	require.Equal(t, [3]string{"", "12", " said"}, say("page", "<p class=\"x\">", "12", " said</p><p>Later <a"))
	require.Equal(t, [3]string{"", "", ""}, say("page", "", "", ""))
	b, q, a := at.paragraph(&claims.Claim{Origin: &claims.Origin{Document: "text"}, Part: claims.Body, Before: "before.\n\nAt ", Quote: "least 12", After: " said.\r\n\r\nAfter"})
	require.Equal(t, [3]string{"At ", "least 12", " said."}, [3]string{b, q, a})
	require.Equal(t, [3]string{"5 < 6, ", "one two", ""}, say("page", "5 &lt; 6, ", "one<br>two", "<"))
}
