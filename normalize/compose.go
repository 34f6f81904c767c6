package normalize

// readSmaller reads the smaller unit behind a larger one: "5 feet 2 inches",
// "5'11\"", "3 dollars and 50 cents", "6 lb 3 oz".
func (t *Text) readSmaller(q *found) {
	l := t.Language
	if t.readPrimes(q) {
		return
	}
	if q.ranged || q.mixed || q.unit == 0 || q.scaled && measures[q.unit].dimension != money {
		return
	}
	j := q.end
	if t.heightBehind(q) {
		return
	}
	if j < len(t.Tokens) && (l.role(t.Tokens[j].Word)&roleHalf != 0 || t.Tokens[j].Word == l.lex.comma && measures[q.unit].dimension != money) {
		j++ // "12 ft and 2 in", "7 pounds, 3 ounces"
	}
	if j+1 >= len(t.Tokens) || t.Tokens[j].Kind == PunctToken {
		return
	}
	f, ok := t.readParts(j, true)
	if !ok || f.value.Exp != 0 || f.value.Coef < 0 || f.scaled {
		return
	}
	if measures[q.unit].dimension == money && f.value.Coef >= 10 && f.value.Coef < 100 && !q.prefixed && !q.scaled && (j > q.end || f.digits == q.digits && !hundredth(q.name)) && t.priceEnds(f.last, j > q.end) {
		q.small(f.value.Coef, 100, f.last) // "15 dollars and 50.", "treize euros cinquante"
		return
	}
	if f.last >= len(t.Tokens) {
		return
	}
	parts := smaller[measures[q.unit].name]
	u, k := t.unit(f.last)
	name := measures[u.unit].name
	if k == 0 && parts.name == "inch" && t.String(f.last) == "in" { // "5 ft 2 in"
		k, name = 1, "inch"
	}
	if measures[q.unit].dimension == money && measures[u.unit].dimension == money && hundredth(name) {
		parts = smallerUnit{name, 100}
	}
	if k == 0 || parts.name != name || parts.of == 0 || f.value.Coef >= parts.of {
		return
	}
	q.small(f.value.Coef, parts.of, f.last+k)
}

// priceEnds tells whether a price ends before token j: at the end of a
// sentence, or with no "and" in it at any sign or before what it buys, "13
// euros 50 le kilo".
func (t *Text) priceEnds(j int, and bool) bool {
	if j >= len(t.Tokens) {
		return true
	}
	if _, k := t.unit(j); k > 0 {
		return false // "10 $ 30 $"
	}
	if t.Tokens[j].Kind == PunctToken {
		return t.stops(j) || !and && t.Tokens[j].Word != t.Language.lex.percent && !t.dash(j) && t.Tokens[j].Word != t.Language.lex.slash
	}
	r := t.Language.role(t.Tokens[j].Word)
	return !and && (r&rolePer != 0 || r&rolePerA != 0 && r&roleArticle == 0)
}

// small adds n of a smaller unit, of which there are so many to the larger.
func (q *found) small(n, of int64, end int) {
	v := q.value.addShort(Int(n).Div(Int(of)))
	q.value, q.end, q.mixed, q.single, q.exact = v, end, true, false, measures[q.unit].dimension == money
	q.step = max(v.Norm().Exp, -4)
	if !q.exact && of < 100 {
		q.step = -1 // half an inch either way, or thereabouts
	}
}

// heightBehind reads the inches behind feet that a hyphen joins to them: "a
// 5-foot-11 guard".
func (t *Text) heightBehind(q *found) bool {
	j := q.end
	if q.name != "foot" || !t.joinedBefore(j) || t.Tokens[j].Word != t.Language.lex.hyphen || t.Tokens[j].Is(AfterSpace) || j+1 >= len(t.Tokens) || t.Tokens[j+1].Kind != NumberToken || t.Tokens[j+1].Is(AfterSpace) {
		return false
	}
	v, ok := parseDigits(t.String(j+1), len(t.String(j+1)))
	if !ok || v.Exp != 0 || v.Coef >= 12 {
		return false
	}
	q.small(v.Coef, 12, j+2)
	if t.dash(j+2) && !t.Tokens[j+2].Is(AfterSpace) {
		if u, k := t.unit(j + 3); k > 0 && measures[u.unit].name == "inch" {
			q.end = j + 3 + k // "a 6-foot-2-inch guard"
		}
	}
	return true
}

// smallerUnit is a unit and how many of it make the larger.
type smallerUnit struct {
	name string
	of   int64
}

var smaller = map[string]smallerUnit{
	"foot": {"inch", 12}, "pound": {"ounce", 16}, "stone": {"pound", 14}, "metre": {"centimetre", 100}, "kilogram": {"gram", 1000},
	"pound sterling": {"penny", 100}, "degree celsius": {}, "yard": {"foot", 3}, "mile": {"yard", 1760}, "kilometre": {"metre", 1000},
}

// hundredth tells whether a name is that of small change.
func hundredth(name string) bool {
	switch name {
	case "cent", "penny", "centavo", "centime", "kopeck", "sen", "pfennig", "paisa", "agora", "øre":
		return true
	}
	return false
}

// readPrimes reads feet and inches with their signs: "5'11\"".
func (t *Text) readPrimes(q *found) bool {
	j := q.end
	if q.unit != 0 || !q.single || !q.digits || j+2 >= len(t.Tokens) || t.Tokens[j].Is(AfterSpace) || t.Tokens[j+1].Is(AfterSpace) || t.Tokens[j+2].Is(AfterSpace) || t.Tokens[j+1].Kind != NumberToken {
		return false
	}
	foot, inch := t.String(j), t.String(j+2)
	if foot != "'" && foot != "’" && foot != "′" || inch != "\"" && inch != "”" && inch != "″" {
		return false
	}
	v, ok := parseDigits(t.String(j+1), len(t.String(j+1)))
	if !ok || v.Coef >= 12 {
		return false
	}
	q.unit, q.name = measureNamed["foot"], "foot"
	q.small(v.Coef, 12, j+3)
	return true
}
