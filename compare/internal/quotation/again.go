package quotation

import "github.com/gainsay/gainsay/claims"

// How many days later an office or a speaker may well say the same in other
// words, and how many words nobody says twice.
const (
	againDays = 10
	onceSaid  = 14
)

// saidAgain tells whether all texts with one wording are of days far from those
// of all texts with the other.
func saidAgain(x, y *Wording) bool {
	for _, a := range x.Claims {
		for _, b := range y.Claims {
			if d := a.Published - b.Published; a.Published == 0 || b.Published == 0 || -againDays <= d && d <= againDays {
				return false
			}
		}
	}
	return true
}

// framed tells whether two long quotations have no more in common than a turn of
// phrase in the middle: what two people say of one death, or one office says of
// two meetings.
func (al *Alignment) framed(a, b *claims.Claim, short int) bool {
	return al.matched < onceSaid && (10*al.length < 4*short || 10*al.length < 6*short && a.Published != b.Published)
}

// TooLittle tells whether two wordings share too few words, or no more than what
// is said again weeks later.
func (al *Alignment) TooLittle(x, y *Wording) bool {
	return al.matched < closeWords-1 || saidAgain(x, y) && (al.matched < onceSaid || 10*al.matched < 9*al.length)
}

// OtherSentence tells whether two wordings are two sentences that are built alike.
func (al *Alignment) OtherSentence(x, y *Wording) bool {
	a, b := x.Claims[0], y.Claims[0]
	return a.Document == b.Document && (al.anotherSentence() || a.Key != Headline && al.gaps[0].otherFigures()) || al.framed(a, b, min(len(x.words), len(y.words)))
}
