package normalize

// slashed reads "1/4" and "1⁄32".
func (t *Text) slashed(i int) (figure, bool) {
	if i+2 >= len(t.Tokens) || t.Tokens[i].Kind != NumberToken || t.Tokens[i+2].Kind != NumberToken {
		return figure{}, false
	}
	bar := t.Tokens[i+1]
	if bar.Is(AfterSpace) || t.Tokens[i+2].Is(AfterSpace) || bar.Word != t.Language.lex.slash && t.String(i+1) != "⁄" {
		return figure{}, false
	}
	if i+3 < len(t.Tokens) && !t.Tokens[i+3].Is(AfterSpace) && (t.Tokens[i+3].Word == t.Language.lex.slash || t.Tokens[i+3].Kind == NumberToken) {
		return figure{}, false // a date
	}
	a, b := t.String(i), t.String(i+2)
	if len(a) > 2 || len(b) > 3 {
		return figure{}, false
	}
	n, ok := parseDigits(a, len(a))
	d, ok2 := parseDigits(b, len(b))
	if !ok || !ok2 || d.Coef == 0 || n.Coef >= d.Coef || !commonDenominator(d.Coef) {
		return figure{}, false
	}
	v := n.Div(d)
	return figure{first: i, last: i + 3, value: v, step: v.Exp, digits: true, fraction: true, mixed: true}, true
}

// commonDenominator tells whether people write fractions with it in digits:
// "9/11" and "24/7" are none.
func commonDenominator(n int64) bool {
	switch n {
	case 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000:
		return true
	}
	return false
}

// readRatio reads "one in five" and "3 out of 10".
func (t *Text) readRatio(i int) (figure, bool) {
	l := t.Language
	if i+2 >= len(t.Tokens) || t.Tokens[i].Kind == PunctToken {
		return figure{}, false
	}
	n, ok := t.readParts(i, true)
	if !ok && l.role(t.Tokens[i].Word)&roleArticle != 0 { // "un sur cinq"
		n, ok = figure{first: i, last: i + 1, value: Int(1), words: true}, true
	}
	if !ok || n.value.Exp != 0 || n.scaled || n.last+1 >= len(t.Tokens) || t.Tokens[n.last].Kind != WordToken {
		return figure{}, false
	}
	noun := n.last
	n.last += t.nounBeforeOf(n.last)
	over := l.role(t.Tokens[n.last].Word)&roleOver != 0
	k, in := 1, 0
	if !over {
		if in, k = t.match(&l.lex.outOf, n.last); k == 0 {
			return figure{}, false
		}
	}
	d, ok := t.readParts(n.last+k, true)
	of, whole := d.value.Whole()
	if !ok || !whole || d.vague || d.about || of < 2 || !over && n.value.Cmp(d.value) >= 0 {
		return figure{}, false
	}
	one := n.value.Coef == 1
	switch {
	case over && !one, n.value.Coef == 0:
		return figure{}, false
	case in == 2 && !one && of != 10 && of != 100 && of != 1000:
		return figure{}, false
	case of > 10 && !one && of != 12 && of != 20 && of != 50 && of%100 != 0 && !over && in != 2:
		return figure{}, false // "41 out of 48 cities" counts cities
	case d.digits && of > 1900 && of < 2100: // "one in 2019"
		return figure{}, false
	case d.last < len(t.Tokens) && (l.unitAt(t.Tokens[d.last].Word) || t.Tokens[d.last].Word == l.lex.percent):
		return figure{}, false
	}
	if noun < n.last && (d.scaled || t.lowerNoun(d.last)) {
		return figure{}, false // "un film sur deux frères"
	}
	v := n.value.Div(d.value)
	return figure{of: t.Span(noun, n.last), first: i, last: d.last, value: v, step: v.Exp, digits: n.digits, words: n.words || d.words, fraction: true, ratio: true, mixed: true}, true
}

// onlyArticle tells whether the article at token i opens no number: "a" does only
// before "hundred", "third" and their like, or as in "un train sur deux".
func (t *Text) onlyArticle(i int) bool {
	l := t.Language
	if r := l.role(t.Tokens[i].Word); r&roleArticle == 0 || r&(roleNumber|roleOrdinal|roleFraction|roleNumberSign) != 0 {
		return false
	}
	return i+1 >= len(t.Tokens) || l.role(t.Tokens[i+1].Word)&(roleNumber|roleFraction|roleHalf|roleOutOf) == 0 && t.nounBeforeOf(i+1) == 0
}

// outOf tells whether the words of a ratio that stand at token j have a number
// behind them: "out of 10", "in five".
func (t *Text) outOf(j int) bool {
	l, k := t.Language, 1
	if l.role(t.Tokens[j].Word)&roleOver == 0 {
		_, k = t.match(&l.lex.outOf, j)
	}
	return k > 0 && j+k < len(t.Tokens) && (t.Tokens[j+k].Kind == NumberToken || l.role(t.Tokens[j+k].Word)&(roleNumber|roleArticle) != 0 || t.bareDecimal(j+k))
}

// nounBeforeOf returns the number of tokens of the noun that stands inside a
// ratio: "sept Français sur dix", "one pregnancy out of three".
func (t *Text) nounBeforeOf(j int) int {
	l := t.Language
	if j+1 >= len(t.Tokens) || l.role(t.Tokens[j].Word)&roleOutOf != 0 || l.role(t.Tokens[j+1].Word)&roleOutOf == 0 && (j+2 >= len(t.Tokens) || l.role(t.Tokens[j+2].Word)&roleOutOf == 0) {
		return 0
	}
	for k := j; k < j+2 && k+1 < len(t.Tokens); k++ {
		if t.Tokens[k].Kind != WordToken || l.Is(t.Tokens[k].Word, phraseEnd) && l.role(t.Tokens[k].Word)&rolePeople == 0 || l.role(t.Tokens[k].Word)&roleNumber != 0 {
			return 0
		}
		if l.role(t.Tokens[k+1].Word)&roleOutOf != 0 {
			if _, n := t.match(&l.lex.outOf, k+1); n > 0 {
				return k + 1 - j
			}
		}
	}
	return 0
}
