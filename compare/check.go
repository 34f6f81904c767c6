package compare

import "github.com/gainsay/gainsay/claims"

//go:generate go run ../internal/judged -dir ../internal/judged -generate precision.go

// Check is one way in which claims can exclude each other. A caller appends
// its own to what [Checks] returns.
type Check struct {
	Name string // "count"
	Doc  string // what it finds, with an example of each side

	// More tells what a reader who asks gets told beyond Doc: examples of
	// what is a finding and what is not, and what the check stays silent on.
	More string
	// Measured tells how often its findings were right, and on what. For the
	// built-in checks it is worked out from the table in internal/judged.
	Measured string

	// Run returns what is wrong in a group. It is asked about every group and
	// returns nil for those it does not judge; [Comparer] fills in the ID and
	// the severity of its findings and puts all in order.
	Run func(g *Group) []Finding
}

// Checks returns the built-in checks in the order they run.
func Checks() []*Check {
	return []*Check{
		countCheck,
		totalCheck,
		quantityCheck,
		rankCheck,
		partsCheck,
		officeCheck,
		calendarCheck,
		elapsedCheck,
		dateCheck,
		timeCheck,
		placeCheck,
		statusCheck,
		arithmeticCheck,
		ageCheck,
		roleCheck,
		nameCheck,
		quoteCheck,
	}
}

// NearPair is two claims that could have clashed and did not, and why.
type NearPair struct {
	A, B   *claims.Claim
	Reason string // "other event", "part of", "rounding", "bound", "later", …
}
