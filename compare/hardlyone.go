package compare

import "slices"

// hardlyOne tells whether two figures of two texts are only likely to be of one thing, since of
// one of them no kind tells what it measures, and they have neither a verb in common nor a noun
// that says what is counted: 58 percent backed it, turnout was 44 percent; a throw of 64.1
// metres, one of 68.4. The same digits in another order are a slip.
func hardlyOne(a, b *member) bool {
	return a.doc != b.doc && (a.Kind == "quantity" || b.Kind == "quantity") && (a.Key == "" || a.Key != b.Key) &&
		!(a.Head == b.Head && !slices.Contains(anyone, a.Head)) && !transposed(a.Claim, b.Claim)
}
