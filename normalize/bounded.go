package normalize

// readBoth reads a second bound that closes the set of the first: "over 100
// and under 300", "at most 100 and at least 20".
func (t *Text) readBoth(q *found) {
	l := t.Language
	if q.ranged || q.bound == 0 || q.bound.side() == 0 || q.end+1 >= len(t.Tokens) {
		return
	}
	j := q.end
	if t.Tokens[j].Word == l.lex.comma {
		j++
	}
	if j < len(t.Tokens) && l.role(t.Tokens[j].Word)&roleBoth != 0 {
		j++
	} else if j == q.end {
		return
	}
	for k := j; k < j+7 && k < len(t.Tokens); k++ {
		tok := t.Tokens[k]
		if tok.Kind == PunctToken || tok.Flags&AfterBlank != 0 {
			return
		}
		if tok.Kind != NumberToken && l.role(tok.Word)&roleNumber == 0 {
			continue
		}
		b, first := t.boundBefore(k, j)
		f, ok := t.readFigure(k, true)
		if !ok || f.vague {
			return
		}
		other := found{figure: f, start: first, end: f.last, bound: b}
		t.readUnit(&other)
		if k == j && b == 0 { // "100 como máximo y 20 como mínimo"
			if after, n := t.boundAfter(other.end); n > 0 {
				b, first, other.bound = after, j, after
				other.end += n
			}
		}
		if first != j || b.side()+q.bound.side() != 0 || b.side() == 0 {
			return
		}
		if other.unit != q.unit && q.unit != 0 && other.unit != 0 {
			return
		}
		low, high := q, &other
		if b.side() > 0 {
			low, high = &other, q
		}
		if low.value.Cmp(high.value) >= 0 {
			return
		}
		q.both, q.bothBound = high.figure, high.bound
		lower, bound := low.figure, low.bound
		if other.unit != 0 {
			q.unit, q.name = other.unit, other.name
		}
		q.figure, q.bound, q.end = lower, bound, other.end
		q.closed = true
		return
	}
}

// side is +1 for a bound from below, -1 for one from above, 0 for others.
func (b bound) side() int {
	switch b {
	case atLeast, over:
		return 1
	case atMost, under:
		return -1
	}
	return 0
}
