package claims

// cue is a set of cues: what a phrase says about the claim beside it.
type cue uint64

const (
	cueTotal cue = 1 << iota
	cuePart
	cueMore
	cueSuperseded
	cueBackground
	cuePeriod
	cueSaid
	cuePlanned
	cuePossible
	cueReported    // told by others, unconfirmed: "reportedly", "habría"
	cueSince       // opens the start of a running total
	cueThen        // points back to a date named before
	cueFrom        // opens the old value of a change
	cueTo          // opens the new one
	cueReach       // a verb between a count and its figure: "the toll rose to 84"
	cueBegan       // before the start of what goes on: "began in September and has killed 76"
	cuePerfect     // tells what has gone on until now: "have killed 76"
	cueWhole       // stands behind a figure that is a part: "four of them"
	cueNeutral     // beside a noun it narrows nothing: "known attacks"
	cueLink        // joins the words of a title: "minister of defence"
	cueShare       // between part and whole: "12 of 48"
	cueOr          // before the same in other words: "or a quarter"
	cueAged        // before an age: "aged 34", "de 34 años"
	cueOnce        // before an age of another time: "then 19", "at the age of 19"
	cueAnniversary // behind an ordinal: "the 10th anniversary"
	cueHome        // before where someone lives: "of Lima"
	cueApart       // behind how long after another thing: "14 months later"
	cueYear        // behind an ordinal: "in his third year"
	cueRank        // before a figure that is a rank: "puesto 30 de 32"
	cueBehind      // of those a rank leaves behind: "only one worse"
	cueAhead       // of those before it
	cueLone        // one of those, as a word: "only one was worse"
	cueTranslated  // beside a quotation that was said in another language
	cueMajority    // behind a part and its whole: "58 of 120, a majority"
	cueMargin      // before how far two figures are apart: "a majority of 12"
	cueAgainst     // between the two sides of a vote
	cueDoubled     // before what a figure doubled from and to
	cueTripled
	cueHalved
	cueParticle  // stands inside a name: "van", "de la"
	cueHonorific // stands before a name and is not of it: "Mr", "President"
	cueAccording // before who says so: "according to"
	cueNumber    // before what a figure counts: "the number of"
	cueToll      // counts the dead by itself: "the death toll"
	cuePassive   // before a verb of saying: its subject is told, "residents were told"
	cueRaise     // before what a figure is raised to: "put the toll up to 86"
	cueGeneric   // a body that the text has named or will: "the company", "the same source"
	cueAllOver   // counts in the whole country: "nationwide"
	cueSite      // before a place: "in", "near", "the village of"
	cueApiece    // behind what one of several costs: "or $12 apiece"
	cueRest      // before the last part of a whole: "the remaining 47"
	cueGames     // what a team plays: "in 19 games"
	cueOutcome   // how a game ends: "eight wins", "won 14"
	cueAbove     // behind how much more one figure is than the next: "more than the"
	cueBelow     // and how much less
	cueFigure    // stands for a count told before: "that number", "a figure"
	cueContrast  // sets two speakers against each other: "but the company says"
	cueIncidents // of which a round-up tells several: "three shootings"
	cueCulprit   // adds the one who did it to those counted: "and the gunman"
	cueAway      // before a place where nothing happened: "based in", "larger than"
	cueBe        // before a participle that tells how its subject is: "was", "remains"
	cueDoubt     // before what is not told as fact: "if", "should", "called for"
	cueFormer    // before what a figure was at another time: "compared with", "down from"
	cueEdition   // behind which time a yearly event is held: "the 12th annual"
)

var cueNames = map[string]cue{
	"total": cueTotal, "part": cuePart, "more": cueMore, "superseded": cueSuperseded, "background": cueBackground,
	"period": cuePeriod, "said": cueSaid, "planned": cuePlanned, "possible": cuePossible, "reported": cueReported, "figure": cueFigure,
	"since": cueSince, "then": cueThen, "from": cueFrom, "to": cueTo, "link": cueLink, "whole": cueWhole, "perfect": cuePerfect, "began": cueBegan, "neutral": cueNeutral, "reach": cueReach,
	"rank": cueRank, "behind": cueBehind, "ahead": cueAhead, "lone": cueLone, "translated": cueTranslated, "majority": cueMajority, "margin": cueMargin, "against": cueAgainst,
	"doubled": cueDoubled, "tripled": cueTripled, "halved": cueHalved, "apart": cueApart, "year": cueYear, "particle": cueParticle,
	"home": cueHome, "anniversary": cueAnniversary, "once": cueOnce, "aged": cueAged, "share": cueShare, "or": cueOr, "honorific": cueHonorific,
	"according": cueAccording, "raise": cueRaise, "passive": cuePassive, "number": cueNumber, "toll": cueToll, "generic": cueGeneric,
	"contrast": cueContrast, "site": cueSite, "apiece": cueApiece, "rest": cueRest, "games": cueGames, "outcome": cueOutcome,
	"above": cueAbove, "below": cueBelow, "everywhere": cueAllOver, "incidents": cueIncidents, "culprit": cueCulprit, "away": cueAway, "doubt": cueDoubt, "edition": cueEdition, "former": cueFormer, "be": cueBe,
}

// setOfCue is a cue by its name in the data files.
func setOfCue(name string) uint64 { return uint64(cueNames[name]) }
