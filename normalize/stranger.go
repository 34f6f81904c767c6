package normalize

import (
	"strings"
	"sync"

	"github.com/gainsay/gainsay/internal/vocab"
)

// strangers are languages that are not read and share words with those that
// are: their articles, prepositions, conjunctions, pronouns and auxiliaries, from
// their grammars. Each lists what it shares too, so that a text of its own has
// more of them than of its neighbour's.
var strangers = [...]string{
	`der die das den dem des ein eine einen einem einer eines und oder aber dass weil wenn als wie auch nicht mit von vom zu zum zur bei beim im in an am auf aus nach vor
	für über unter durch gegen ohne um bis seit ist sind war waren wird werden wurde wurden hat haben hatte hatten sich er sie es wir ihr ihre sein seine noch nur kein keine`, // German
	`de het een en of maar dat die deze dit van in op te aan met voor uit bij naar om door over onder tegen zonder tot sinds is zijn was waren wordt worden werd werden heeft
	hebben had hadden zich hij zij ze we er niet ook als wie wat nog geen`, // Dutch
	`il lo la i gli le l un uno una e ed o ma che chi di del dello della dei degli delle dell da dal dalla dai dalle dagli in nel nello nella nei nelle negli a ad al allo alla
	ai agli alle con su sul sulla sui per tra fra è sono era erano ha hanno aveva avevano sia stato stata stati si ci non anche più come se suo sua loro questo questa`, // Italian
	`o a os as um uma uns umas e ou mas que quem de do da dos das em no na nos nas num numa ao aos à às com por pelo pela pelos pelas para sem sobre até desde é são era foi foram
	ser está estão tem têm tinha há se não também mais como seu sua seus suas ele ela eles elas isso este esta`, // Portuguese
	`el la els les l un una uns unes i o però que de del dels d en al als a amb per pel pels sense sobre fins des és són era van va ha han hi havia es se s no també més com seu
	seva seus seves aquest aquesta aquests li ho ser`, // Catalan
}

// outsiders is a language of all strangers' words, the class of each with a
// bit for every language that has it.
var outsiders = sync.OnceValue(func() *Language {
	l := &Language{table: new(vocab.Table)}
	for i, words := range strangers {
		for w := range strings.FieldsSeq(words) {
			l.add(w, 1<<i)
		}
	}
	return l
})

// foreign is how many words of a text are function words of the stranger that
// has most of them.
func foreign(text string) int {
	l := outsiders()
	votes, most := [len(strangers)]int{}, 0
	for _, t := range l.tokenize(nil, text) {
		if t.Kind != WordToken {
			continue
		}
		for i := range votes {
			if l.Is(t.Word, 1<<i) {
				votes[i]++
				most = max(most, votes[i])
			}
		}
	}
	return most
}
