package normalize

// readCarried gives a bare figure the magnitude and the unit that stand only
// behind the figure it moves to: "from 450 to 390 million euros", "rose from
// 20 to 25 percent".
func (t *Text) readCarried(q *found) {
	l := t.Language
	if t.unitCarried(q) {
		return
	}
	if q.ranged || q.unit != 0 || q.scaled || !q.single || !q.digits || q.end != q.last || q.start < 1 || q.end+1 >= len(t.Tokens) ||
		l.role(t.Tokens[q.start-1].Word)&roleFrom == 0 || l.role(t.Tokens[q.end].Word)&roleTo == 0 || t.yearLike(&q.figure) {
		return
	}
	h := q.end + 1
	if t.Tokens[h].Kind != NumberToken {
		return
	}
	high, ok := t.readFigure(h, true)
	if !ok || high.fraction || high.vague {
		return
	}
	scale := Int(1)
	if high.scaled {
		scale = t.scaleOf(h, &high)
	}
	low := q.value.Mul(scale)
	if low.Mul(Int(20)).Cmp(high.value) < 0 || high.value.Mul(Int(20)).Cmp(low) < 0 {
		return
	}
	j := high.last
	if high.scaled && t.of(j) {
		j++
	}
	if u, k := t.unit(j); k > 0 && t.Tokens[j].Is(AfterSpace|AfterLine) != (u.exact != "") || k > 0 && t.share(j) {
		q.unit, q.name = u.unit, measures[u.unit].name
	}
	if high.scaled {
		q.value, q.scaled = low, true
		q.step += scale.Exp
	}
}

// unitCarried gives a bare figure the unit of the one it moved from: "from 208
// pounds to 193".
func (t *Text) unitCarried(q *found) bool {
	l := t.Language
	n := len(t.Mentions) - 1
	if n < 0 || q.ranged || q.unit != 0 || q.name != "" || q.scaled || !q.single || !q.digits || q.end != q.last || t.Mentions[n].Last != q.start-1 || l.role(t.Tokens[q.start-1].Word)&roleTo == 0 {
		return false
	}
	m := &t.Mentions[n]
	if m.Type != Quantity || m.Range || m.Amount.Unit == "" || m.First < 1 || l.role(t.Tokens[m.First-1].Word)&roleFrom == 0 || m.Number.Mul(Int(20)).Cmp(q.value) < 0 || q.value.Mul(Int(20)).Cmp(m.Number) < 0 {
		return false
	}
	if first, last := t.nounPhrase(q.end); last > first {
		return false
	}
	u := measureNamed[m.Amount.Unit]
	if u == 0 {
		return false
	}
	q.unit, q.name = u, m.Amount.Unit
	return true
}

// readElliptic gives a figure that ends with its magnitude the money that the
// figure it is held against has: "196 millones de euros, frente a 181 millones
// en 2024".
func (t *Text) readElliptic(q *found) {
	l := t.Language
	n := len(t.Mentions) - 1
	if !q.scaled || n < 0 || q.unit != 0 || q.name != "" || q.ranged || q.start < 1 || !t.atMagnitude(q.last-1) ||
		l.role(t.Tokens[q.start-1].Word)&roleOf != 0 || !l.Is(t.Tokens[q.start-1].Word, Preposition) && l.role(t.Tokens[q.start-1].Word)&(roleTo|roleFrom|roleNotOf) == 0 {
		return
	}
	if q.end < len(t.Tokens) && t.Tokens[q.end].Kind == WordToken {
		if first, last := t.nounPhrase(q.end); t.of(q.end) || last > first {
			return
		}
	}
	m := &t.Mentions[n]
	if m.Type != Quantity || m.Range || t.Sentence(m.First) != t.Sentence(q.start) {
		return
	}
	u := measureNamed[m.Amount.Unit]
	if u == 0 || measures[u].dimension != money || m.Number.Mul(Int(20)).Cmp(q.value) < 0 || q.value.Mul(Int(20)).Cmp(m.Number) < 0 {
		return
	}
	q.unit, q.name = u, m.Amount.Unit
}

// atMagnitude tells whether the word at token i is a magnitude: "millones".
func (t *Text) atMagnitude(i int) bool {
	m, k := t.match(&t.Language.lex.cardinals, i)
	return k == 1 && t.Language.lex.numerals[m].magnitude
}
