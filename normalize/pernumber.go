package normalize

// perNumbers are the round numbers that rates are told by, as powers of ten.
var perNumbers = [...]string{2: "100", 3: "thousand", 4: "10 thousand", 5: "100 thousand", 6: "million"}

// perNumberAlone is the value of the words that count by any round number behind
// them; the others do so with inhabitants only: "pour 100 000 habitants".
const perNumberAlone = 1

// readPerNumber reads the round number that a quantity is counted by, and its unit:
// "120 cases per 100,000", "four deaths in every 1,000", "6.5 litres per 100 kilometres".
func (t *Text) readPerNumber(q *found) bool {
	l := t.Language
	sure, k := t.match(&l.lex.perNumber, q.end)
	if k == 0 || q.fraction {
		return false
	}
	f, ok := t.readParts(q.end+k, false)
	if !ok || f.last == q.end+k || f.fraction || f.vague {
		return false
	}
	d := f.value.Norm()
	if d.Coef != 1 || int(d.Exp) >= len(perNumbers) || perNumbers[max(d.Exp, 0)] == "" {
		return false
	}
	name, end := perNumbers[d.Exp], f.last
	if _, n := t.match(&l.lex.inhabitants, end); n == 0 && sure != perNumberAlone {
		return false // "letters signed by 100 people"
	}
	if u, n := t.unit(end); n > 0 {
		name += " " + measures[u.unit].name // found below, or no rate
		end += n
	}
	id, ok := measureNamed[name]
	if !ok {
		return false
	}
	q.end, q.name = end, rateName(q.unit, id, name)
	return true
}
