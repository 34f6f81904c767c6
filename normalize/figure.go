package normalize

// figure is a number as it stands in a text, in digits, words or both.
type figure struct {
	first, last int // its tokens
	value       Decimal
	least       Decimal // for a vague number: "dozens" are 24 or more
	step        int8    // the power of ten of the last digit written
	digits      bool    // opens with digits
	words       bool    // has number words
	scaled      bool    // ends in a magnitude or group: "million", "dozen", "bn"
	single      bool    // one bare word or figure
	vague       bool
	about       bool
	fraction    bool // "two-thirds", "1/4"
	ratio       bool // "one in five"
	mixed       bool // "2.5", "two and a half": has a part below one
	of          Span // what a ratio has inside it: "sept Français sur dix"
}

// figure reads the number that starts at token i, the minus sign included.
func (t *Text) figure(i int) (figure, bool) { return t.readFigure(i, true) }

// readFigure reads a number; and tells whether words such as "and" may join
// its parts, which they may not between the ends of a range.
func (t *Text) readFigure(i int, and bool) (f figure, ok bool) {
	first := i
	minus := false
	if i < len(t.Tokens) {
		if r := t.Language.role(t.Tokens[i].Word); r&roleMinus != 0 {
			if t.boundedAt(i + 1) {
				return figure{}, false // "al menos", "au moins"
			}
			i++
			if i < len(t.Tokens) && t.Language.lex.hyphen == t.Tokens[i].Word {
				i++ // "minus-260"
			}
			minus = true
		}
	}
	if i >= len(t.Tokens) || minus && t.Tokens[i].Kind == PunctToken {
		return figure{}, false
	}
	if t.Tokens[i].Kind != NumberToken && t.Language.role(t.Tokens[i].Word)&(roleNumber|roleArticle|roleFraction|roleNumberSign) == 0 && !t.bareDecimal(i) || t.onlyArticle(i) {
		return figure{}, false
	}
	fraction := t.fractional(i)
	if fraction {
		if i+1 < len(t.Tokens) && t.Language.role(t.Tokens[i].Word)&roleArticle != 0 && t.Language.role(t.Tokens[i+1].Word)&roleNumber != 0 {
			if f, ok = t.readParts(i, and); ok { // "a hundred trillionths"
				f, ok = t.splitFraction(&f)
			}
		}
		if !ok {
			f, ok = t.readFraction(i)
		}
	}
	if !ok {
		if f, ok = t.readParts(i, and); !ok {
			if fraction {
				return figure{}, false
			}
			if f, ok = t.readFraction(i); !ok {
				return figure{}, false
			}
		} else if f.digits && t.figureEnds(f.last) {
			// Nothing behind it changes it.
		} else if g, fraction := t.fractionBehind(&f); fraction {
			f = g
		} else if g, mixed := t.mixedBehind(&f, and); mixed {
			f = g
		} else {
			t.spokenPoint(&f)
			t.addFraction(&f)
			t.power(&f)
		}
	}
	if minus {
		f.value.Coef = -f.value.Coef
		f.first = first
	}
	return f, true
}

// figureEnds tells whether a figure in digits ends before token j: no fraction, ratio
// or power goes on there. Most figures have a word behind them that opens none.
func (t *Text) figureEnds(j int) bool {
	if j >= len(t.Tokens) {
		return true
	}
	l, tok := t.Language, &t.Tokens[j]
	switch {
	case tok.Kind == NumberToken, l.role(tok.Word)&(roleFraction|roleOutOf|roleOver|roleHalf|roleNumberSign) != 0:
		return false
	case tok.Kind == PunctToken:
		return tok.Word == l.lex.comma || tok.Word == l.lex.point || tok.Word == l.lex.percent
	}
	return tok.End-tok.Start > 1 && t.nounBeforeOf(j) == 0
}

// fractional tells whether a fraction can open at token i: "half", "½", "a
// third", "1/4".
func (t *Text) fractional(i int) bool {
	tok := t.Tokens[i]
	if tok.Kind == NumberToken {
		return i+1 < len(t.Tokens) && !t.Tokens[i+1].Is(AfterSpace) && (t.Tokens[i+1].Word == t.Language.lex.slash || t.Tokens[i+1].Kind == PunctToken && t.String(i+1) == "⁄")
	}
	return t.Language.role(tok.Word)&(roleFraction|roleNumberSign|roleArticle) != 0
}

// mixedBehind reads a number whose last "and" joins a fraction to it: "two
// million and one half".
func (t *Text) mixedBehind(f *figure, and bool) (g figure, ok bool) {
	if !and || f.digits || f.single || f.last >= len(t.Tokens) || t.Language.role(t.Tokens[f.last].Word)&roleFraction == 0 && t.Tokens[f.last].Word != t.Language.lex.hyphen {
		return figure{}, false
	}
	if g, ok = t.readParts(f.first, false); !ok || g.last >= f.last {
		return figure{}, false
	}
	last := g.last
	t.addFraction(&g)
	return g, g.last > last
}

// fractionBehind reads a number as a fraction or ratio when the word behind it
// says so: "two thirds", "one in five".
func (t *Text) fractionBehind(f *figure) (figure, bool) {
	l := t.Language
	j := f.last
	if j >= len(t.Tokens) {
		return figure{}, false
	}
	if t.Tokens[j].Word == l.lex.hyphen {
		if j++; j >= len(t.Tokens) {
			return figure{}, false
		}
	}
	switch r := l.role(t.Tokens[j].Word); {
	case r&roleFraction != 0:
		if g, ok := t.splitFraction(f); ok {
			return g, true
		}
	case r&roleNumber != 0 && f.words && !f.digits:
	case r&(roleOutOf|roleOver) == 0:
		n := t.nounBeforeOf(j)
		if n == 0 {
			return figure{}, false
		}
		j += n
		fallthrough
	default:
		if l.role(t.Tokens[f.first].Word)&(roleFraction|roleArticle|roleNumberSign) == 0 && !t.outOf(j) {
			return figure{}, false // "12 in March"
		}
	}
	return t.readFraction(f.first)
}
