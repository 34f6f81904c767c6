package normalize

// readDate reads an expression of time at token i and returns how many tokens
// it took, 0 for none.
func (t *Text) readDate(i int) int {
	if !t.wakes(i) {
		return 0
	}
	return t.readTime(i)
}

// readTime is readDate at a token that wakes it.
func (t *Text) readTime(i int) int {
	d, ok := t.timeReader(i)
	if !ok {
		return 0
	}
	if d.Tokens[i].Kind != NumberToken {
		if n := d.measured(i); n > 0 {
			return n
		}
	}
	x, next := d.expression(i)
	if next <= i {
		return 0
	}
	d.add(i-int(x.lead), next, x)
	return next - i
}

// add resolves what was read at the tokens [first, next) and makes it a mention.
func (d *timeReader) add(first, next int, x reading) {
	if x.form == 0 {
		x.form = pointForm
	}
	if x.typ == 0 {
		x.typ = Date
		if x.grain <= GrainPart && x.form == pointForm {
			x.typ = Time
		}
	}
	m := Mention{Span: d.Text.Span(first, next), First: first, Last: next, Type: x.typ, Relation: d.relationBefore(first)}
	switch x.form {
	case pointForm:
		if x.typ == Set {
			break
		}
		if (x.flags&hasClock != 0 || x.grain == GrainPart) && x.day == 0 && x.weekday == 0 {
			d.ownDay(&x.point, first)
		}
		d.resolve(&x.point, first, next)
		m.From, m.To = x.from, x.to
		if m.From == 0 && m.To == 0 {
			m.From, m.To = x.days()
			m.From, m.To = x.edge.cut(m.From, m.To, d.Date)
			if x.overnight && m.To != 0 {
				m.To++
			}
		}
	case stretchForm:
		if x.flags&hasClock != 0 && x.day == 0 && x.weekday == 0 {
			d.ownDay(&x.point, first)
		}
		if x.lasts {
			d.resolve(&x.point, first, next)
			if from, _ := x.days(); from != 0 {
				x.end = pointOf(from.back(x.span, 1))
			} else {
				x.form, x.typ = spanForm, Duration // from a day that is open
				break
			}
		} else if x.typ != Set {
			d.resolveStretch(&x, first, next)
		}
		m.From, _ = x.edge.cut(x.point.daysAsOf(d.Date))
		_, m.To = x.last.cut(x.end.daysAsOf(d.Date))
		if !x.lasts {
			x.measure()
		}
	default:
		m.From, m.To = x.from, x.to
	}
	if n := Int(int64(x.amount)); x.typ == Duration && x.unit != 0 {
		m.Number, m.Change = n, Equal
		m.Amount = Amount{Min: n, Max: n, Unit: durationUnit(x.unit)}
	}
	m.Timex = Timex{form: x.form, start: x.point, end: x.end, span: x.span}
	if x.form == spanForm || x.typ == Set {
		// What lasts is measured, not dated.
	} else {
		switch m.Relation {
		case Since:
			m.To = 0
		case Until:
			m.From = 0
		}
	}
	d.Mentions = append(d.Mentions, m)
}

// timeReader returns a reader for the sentence that holds the token i.
func (t *Text) timeReader(i int) (timeReader, bool) {
	for t.at < len(t.Sentences) && t.Sentences[t.at].Last <= i {
		t.at++
	}
	if t.at >= len(t.Sentences) {
		return timeReader{}, false
	}
	return timeReader{Text: t, stop: t.Sentences[t.at].Last, at: t.at}, true
}
