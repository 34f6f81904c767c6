package normalize

import "strings"

// digits reads the figure in digits at token j: its value, the power of ten of
// its last digit and the token after it. Groups that spaces divide, "15 000",
// are several tokens.
func (t *Text) digits(j int) (v Decimal, step int8, next int, ok bool) {
	if j >= len(t.Tokens) {
		return Decimal{}, 0, 0, false
	}
	tok := &t.Tokens[j]
	bare := false
	if tok.Kind == PunctToken && t.Language.lex.point == tok.Word { // ".5"
		if j+1 >= len(t.Tokens) || t.Tokens[j+1].Kind != NumberToken || t.Tokens[j+1].Is(AfterSpace) || j > 0 && !tok.Is(AfterSpace) && t.Tokens[j-1].Kind != PunctToken {
			return Decimal{}, 0, 0, false
		}
		j++
		tok = &t.Tokens[j]
		bare = true
	}
	if tok.Kind != NumberToken {
		return Decimal{}, 0, 0, false
	}
	s := t.String(j)
	if bare {
		if strings.ContainsAny(s, ".,") || len(s) > 15 {
			return Decimal{}, 0, 0, false
		}
		v, ok = parseDigits(s, -1)
		return v, v.Exp, j + 1, ok
	}
	if v, plain := t.plainDigits(s); plain {
		if next = j + 1; v.Exp == 0 {
			v, next = t.joinedGroups(v, j, s)
		}
		return v, v.Exp, next, true
	}
	point, ok := t.shape(s)
	if ok && point == len(s) && len(s) > 4 && s[len(s)-4] == ',' && t.Language.lex.decimal == ',' && t.Language.lex.swap && j+1 < len(t.Tokens) && t.Tokens[j+1].Word == t.Language.lex.percent {
		point = len(s) - 4 // "3,632 %"
	}
	if ok && point == len(s)-4 && t.Language.lex.decimal == ',' && s[point] == ',' && s[0] != '0' {
		if _, k := t.moneyBefore(j); k > 0 {
			point = len(s) // "£480,000" is written as in English
		} else if u, k := t.unit(j + 1); k > 0 && measures[u.unit].dimension == money {
			point = len(s) // so is "30,000 GBP"
		}
	}
	if ok && point == len(s)-4 && s[point:] == ".000" && s[0] != '0' && (t.lowerNoun(j+1) && !t.Language.unitAt(t.Tokens[j+1].Word) || t.capitalMoney(j)) {
		point = len(s) // "2.000 lawyers", "HUF 350.000"
	}
	if !ok {
		return Decimal{}, 0, 0, false
	}
	v, ok = parseDigits(s, point)
	if !ok {
		return Decimal{}, 0, 0, false
	}
	next = j + 1
	if point == len(s) {
		v, next = t.joinedGroups(v, j, s)
	}
	return v, v.Exp, next, true
}

// joinedGroups joins the groups of digits that a space divides from s, the figure v
// at token j.
func (t *Text) joinedGroups(v Decimal, j int, s string) (Decimal, int) {
	v, next := t.spaced(v, j, s)
	if next == j+1 {
		return t.torn(v, j)
	}
	return v, next
}

// plainDigits is the value of up to 18 digits, with no sign or one in a place where
// it can mean one thing only: "12", "1,200" and "13.5" in English.
func (t *Text) plainDigits(s string) (v Decimal, ok bool) {
	if len(s) > 18 {
		return Decimal{}, false
	}
	n, sign := int64(0), -1
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			n = 10*n + int64(c-'0')
		case sign >= 0:
			return Decimal{}, false
		default:
			sign = i
		}
	}
	if sign < 0 {
		return Decimal{Coef: n}, true
	}
	lex, behind := &t.Language.lex, len(s)-sign-1
	switch {
	case lex.decimal != '.' || lex.swap:
		return Decimal{}, false
	case s[sign] == '.' && behind != 3:
		return Decimal{Coef: n, Exp: int8(-behind)}, true
	}
	return Decimal{Coef: n}, s[sign] == ',' && behind == 3 && sign <= 3 && s[0] != '0'
}

// shape finds the decimal sign of a figure: its offset, or the length when
// there is none. It fails on figures that are none, such as "1.2.3".
func (t *Text) shape(s string) (point int, ok bool) {
	last, count, other := -1, 0, 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '.' || c == ',' {
			switch {
			case last < 0 || s[last] == c:
				count++
			case other > 0:
				return 0, false // "1,2.3,4"
			default:
				other, count = count, 1
			}
			last = i
		}
	}
	switch {
	case last < 0:
		return len(s), true
	case other > 0: // two kinds: the last is the decimal sign
		if count != 1 || !grouped(s[:last], true) {
			return 0, false
		}
		return last, true
	case count > 1: // one kind, several times: groups
		return len(s), grouped(s, s[last] == ',' && t.Language.lex.decimal == '.')
	}
	three := len(s)-last == 4 && last <= 3 && s[0] != '0'
	if s[last] != t.Language.lex.decimal {
		if three {
			return len(s), true
		}
		return last, true
	}
	if three && t.Language.lex.swap {
		return len(s), true
	}
	return last, true
}

// grouped tells whether the digits of s stand in groups of three, or of two
// before the last where lakh allows it.
func grouped(s string, lakh bool) bool {
	n, first := 0, true
	groups, twos := 0, 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] != '.' && s[i] != ',' {
			n++
			continue
		}
		switch {
		case first:
			if n == 0 || n > 3 {
				return false
			}
		case n == 2 && lakh && i < len(s):
			twos++
		case n != 3:
			return false
		}
		groups++
		n, first = 0, false
	}
	return twos == 0 || twos == groups-2
}

// parseDigits reads the digits of s as a Decimal with the decimal sign at
// point; -1 is before all of them.
func parseDigits(s string, point int) (Decimal, bool) {
	var d Decimal
	digits := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < '0' || c > '9' {
			continue
		}
		if digits >= 18 {
			return Decimal{}, false
		}
		if d.Coef != 0 || c != '0' {
			digits++
		}
		d.Coef = 10*d.Coef + int64(c-'0')
		if i > point {
			if d.Exp == -30 {
				return Decimal{}, false
			}
			d.Exp--
		}
	}
	return d, true
}

// spaced joins groups of three digits that a space divides. A no-break or thin
// space joins everywhere; a plain space where the language writes so, and
// elsewhere only when the figure can hardly be two: "1 414 021 100".
func (t *Text) spaced(v Decimal, j int, s string) (Decimal, int) {
	if j+1 >= len(t.Tokens) || t.Tokens[j+1].Kind != NumberToken || len(s) > 3 || strings.ContainsAny(s, ".,") || s[0] == '0' {
		return v, j + 1
	}
	next, groups, plain := j+1, 0, false
	w := v
	var point bool
	for next < len(t.Tokens) && groups < 5 && !point {
		tok := t.Tokens[next]
		gap := t.Source[t.Tokens[next-1].End:tok.Start]
		if tok.Kind != NumberToken || tok.Is(AfterLine) {
			break
		}
		switch gap {
		case " ":
			plain = true
		case "\u00a0", "\u202f", "\u2009", "\u2008", "\u2007":
		default:
			gap = ""
		}
		g := t.String(next)
		if gap == "" || len(g) < 3 || len(g) > 3 && g[3] != '.' && g[3] != ',' || strings.ContainsAny(g[:3], ".,") {
			break
		}
		if len(g) > 3 && (len(g) == 7 && g[3] != t.Language.lex.decimal || strings.ContainsAny(g[4:], ".,")) {
			break
		}
		group, ok := parseDigits(g, 3)
		if len(g) > 3 {
			point = true
		}
		if !ok || w.Coef > 1e15 {
			break
		}
		w = Decimal{Coef: w.Coef, Exp: w.Exp + 3}
		w, _ = w.Add(group)
		groups++
		next++
	}
	if groups == 0 {
		return v, j + 1
	}
	if plain && !t.Language.lex.spaces && groups < 2 && !point && !strings.HasPrefix(t.String(j+1), "000") && (j > 0 && t.Tokens[j-1].Is(Upper) || !t.counts(next)) {
		return v, j + 1
	}
	if w.Exp > 0 {
		w, _ = w.Add(Decimal{}) // keep the last digit's place
	}
	return w, next
}

// capitalMoney tells whether the code of a currency stands beside the figure
// at token j.
func (t *Text) capitalMoney(j int) bool {
	f, k := t.moneyBefore(j)
	if k == 0 {
		f, k = t.unit(j + 1)
	}
	return k > 0 && f.code
}

// torn joins a group that a space divides from its sign: "80, 000". No number
// of its own opens with two zeros.
func (t *Text) torn(v Decimal, j int) (Decimal, int) {
	if j+2 >= len(t.Tokens) || t.Tokens[j].End-t.Tokens[j].Start > 3 || t.Tokens[j+1].Is(AfterSpace) || t.Tokens[j+2].Kind != NumberToken {
		return v, j + 1
	}
	if w := t.Tokens[j+1].Word; w != t.Language.lex.comma && w != t.Language.lex.point || t.String(j+2) != "000" || t.Tokens[j+2].Is(AfterBlank) {
		return v, j + 1
	}
	return Decimal{Coef: v.Coef * 1000}, j + 3
}

// counts tells whether a unit or a plural stands at token j, so that the
// figures before it are one: "10 573 forints".
func (t *Text) counts(j int) bool {
	if j >= len(t.Tokens) || t.Tokens[j].Kind != WordToken {
		return false
	}
	return t.plural(j) || t.Language.unitAt(t.Tokens[j].Word)
}
