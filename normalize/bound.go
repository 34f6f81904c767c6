package normalize

// bound is how words limit or loosen a figure.
type bound uint8

// The bounds of the language files, by the names they have there.
const (
	atLeast bound = iota + 1
	over
	atMost
	under
	nearly
	about
	roughly
	exactly
	plain
)

var boundNames = [...]string{
	atLeast: "at least", over: "over", atMost: "at most", under: "under",
	nearly: "nearly", about: "about", roughly: "roughly", exactly: "exactly", plain: "plain",
}

func boundNamed(s string) bound {
	for b, name := range boundNames {
		if name == s && b > 0 {
			return bound(b)
		}
	}
	return 0
}

// change is the Change a bound shows as.
func (b bound) change() Change {
	switch b {
	case atLeast, over:
		return More
	case atMost, under:
		return Less
	case nearly, about, roughly:
		return About
	}
	return Equal
}

// boundBefore reads the bounds that end before token i: "at least", "just
// over". Of two the inner one counts, unless it says nothing of its own.
func (t *Text) boundBefore(i, floor int) (b bound, start int) {
	if i <= 0 || t.Language.role(t.Tokens[i-1].Word)&(roleBefore|roleSkip) == 0 {
		return 0, i
	}
	first := i
	start = i
	for range 3 {
		v, k := t.matchBack(&t.Language.lex.before, first)
		if k == 0 && first > floor && t.Language.role(t.Tokens[first-1].Word)&roleSkip != 0 && (first < 2 || t.Source[t.Tokens[first-1].End-1] != 's' || !t.Language.Is(t.Tokens[first-2].Word, Relative)) { // "más de un 20 %", but "más que los 181 del año pasado"
			if v, k = t.matchBack(&t.Language.lex.before, first-1); k > 0 {
				k++
			}
		}
		if k == 0 || first-k < floor || t.Tokens[first].Is(AfterBlank) {
			break
		}
		if b == 0 || b == exactly || b == plain {
			b = bound(v)
		}
		first -= k
		if bound(v) != plain { // "a total of" says nothing of the figure
			start = first
		}
	}
	return b, start
}

// levelAfter tells whether a "to" at token i opens the level that the change
// before it led to, and no limit: "crecieron un 9,4 %, hasta 2.870 millones".
func (t *Text) levelAfter(i int) bool {
	n := len(t.Mentions) - 1
	if n < 0 || t.Language.role(t.Tokens[i].Word)&roleTo == 0 {
		return false
	}
	m := &t.Mentions[n]
	if m.Type != Quantity || m.Change != Up && m.Change != Down {
		return false
	}
	return m.Last == i || m.Last == i-1 && t.Tokens[i-1].Word == t.Language.lex.comma
}

// boundAfter reads the bound behind a quantity: "or more", "or so", "+".
func (t *Text) boundAfter(j int) (b bound, n int) {
	if j >= len(t.Tokens) || t.Language.role(t.Tokens[j].Word)&roleAfter == 0 {
		return 0, 0
	}
	v, k := t.match(&t.Language.lex.after, j)
	if k > 0 && t.Tokens[j].Word == t.Language.lex.plus && t.Tokens[j].Is(AfterSpace) {
		return 0, 0 // "50 + 3"
	}
	if k > 0 && j+k < len(t.Tokens) {
		next := t.Tokens[j+k]
		if t.Language.role(next.Word)&roleOf != 0 || t.Language.role(t.Tokens[j].Word)&roleBoth != 0 && next.Kind == WordToken && !t.Language.Is(next.Word, phraseEnd) {
			return 0, 0 // "10 et plus petit que 20"
		}
	}
	return bound(v), k
}

// readConverted gives a measure in brackets the bound of the one before it,
// which it restates: "more than 7.5 million crowns ($1.1 million)".
func (t *Text) readConverted(q *found) {
	n := len(t.Mentions) - 1
	if q.bound != 0 || q.ranged || q.unit == 0 || n < 0 || q.start < 1 || t.Mentions[n].Last != q.start-1 || t.String(q.start-1) != "(" {
		return
	}
	m := &t.Mentions[n]
	i := measureNamed[m.Amount.Unit]
	if i == 0 || i == q.unit || measures[i].dimension != measures[q.unit].dimension || m.Range {
		return
	}
	switch a := &m.Amount; {
	case a.NoMax && a.MinOut:
		q.bound = over
	case a.NoMax:
		q.bound = atLeast
	case a.NoMin && a.MaxOut:
		q.bound = under
	case a.NoMin:
		q.bound = atMost
	case m.Change == About:
		q.bound = about
	}
}
