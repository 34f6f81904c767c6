package normalize

// relationBefore returns how the words before the token at i bound the date
// that begins there.
func (d *timeReader) relationBefore(i int) Relation {
	s, _ := d.senseBefore(i, isRelation)
	return s.relation
}

// senseBefore is the sense of a kind that a word or phrase right before i has,
// the longest first, and where that begins.
func (d *timeReader) senseBefore(i int, of timeKind) (*sense, int) {
	low := d.sentence().First
	for k := 3; k > 0; k-- {
		if i-k < low || !d.times().knows(d.Tokens[i-k].Word) || k > 1 && !d.times().list[d.times().byWord[d.Tokens[i-k].Word]].phrases {
			continue
		}
		if s, next := d.sense(i - k); next == i && s.is(of) {
			return s, i - k
		}
	}
	return &noSense, i
}

// Relation is how a date bounds what is said, by the word before it.
type Relation uint8

// The relations.
const (
	Since  Relation = iota + 1 // since September, from Monday
	Until                      // until Friday
	Before                     // before 2010, by Monday
	After                      // after the weekend
	During                     // during March, within two weeks
)

var relationNames = [...]string{Since: "since", Until: "until", Before: "before", After: "after", During: "during"}

// String is the relation's English word.
func (r Relation) String() string {
	if int(r) >= len(relationNames) {
		return ""
	}
	return relationNames[r]
}

func relationOf(name string) Relation {
	for r, n := range relationNames {
		if n == name && n != "" {
			return Relation(r)
		}
	}
	return 0
}
