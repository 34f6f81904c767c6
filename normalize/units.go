package normalize

import (
	"strings"
	"sync/atomic"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// money is the dimension of currencies; none converts into another.
const money = "money"

// measures are all units and currencies; rates are counted in the first of
// them too: "per day", "a barrel".
var measures = func() []unit {
	out := append([]unit{{}}, unitTable...) // 0 is no unit
	for _, c := range currencyTable {
		out = append(out, unit{name: c.name, dimension: money})
	}
	return out
}()

var measureNamed = func() map[string]int {
	m := make(map[string]int, len(measures))
	for i, u := range measures {
		if _, there := m[u.name]; !there && i > 0 {
			m[u.name] = i
		}
	}
	return m
}()

// rateNames holds the names of rates that were met, so that a rate is put
// together once and not once a mention.
var rateNames = make([]atomic.Pointer[ratesOf], len(measures))

// ratesOf are the names of one unit's rates.
type ratesOf [maxPer]atomic.Pointer[string]

// maxPer bounds the units that something can be counted by: "per day".
const maxPer = 192

// rateName is the name of a unit counted by another: "dollar per barrel".
func rateName(unit, per int, perName string) string {
	name := strings.TrimSpace(measures[unit].name + " per " + perName)
	if per >= maxPer {
		return name
	}
	all := rateNames[unit].Load()
	if all == nil {
		all = new(ratesOf)
		if !rateNames[unit].CompareAndSwap(nil, all) {
			all = rateNames[unit].Load()
		}
	}
	p := &all[per]
	if s := p.Load(); s != nil {
		return *s
	}
	p.Store(&name)
	return name
}

// unitForm is one way to write a unit.
type unitForm struct {
	unit  int    // in measures
	exact string // must be written in this very case: "V"
	word  bool   // a word that stands for a sign before a figure
	code  bool   // an ISO 4217 code, which is written in capitals
	sign  bool   // a symbol, not a word
	scale int8   // a power of ten that the code opens with: "MEUR"
}

// scaledCodes are the currencies whose codes companies write with a letter for
// millions before them, "MSEK 48".
const scaledCodes = " USD EUR GBP CHF SEK NOK DKK CAD AUD JPY CNY INR PLN CZK "

// unitAt tells whether a word opens the name or symbol of a unit.
func (l *Language) unitAt(w Word) bool { return l.role(w)&roleUnit != 0 }

func (l *Language) compileUnits(names, rates, ratesAfter []lang.UnitNames) {
	x := &l.lex
	x.forms = append(make([]unitForm, 0, 1024), unitForm{})
	enter := func(s string, f unitForm, before bool) {
		words := l.phrase(s)
		if len(words) == 0 {
			return
		}
		x.forms = append(x.forms, f)
		l.openWith(&x.units, words, len(x.forms)-1, roleUnit, 0)
		if before {
			l.openBefore(&x.prefixes, s, len(x.forms)-1, rolePrefix)
		}
	}
	for _, n := range names {
		i, ok := measureNamed[n.Unit]
		if !ok {
			continue // a test reports it
		}
		for _, s := range n.Words {
			enter(s, unitForm{unit: i}, false)
		}
	}
	counted := func(p *vocab.Phrases, rates []lang.UnitNames) {
		for _, n := range rates {
			x.forms = append(x.forms, unitForm{unit: measureNamed[n.Unit]})
			for _, s := range n.Words {
				p.Add(l.phrase(s), len(x.forms)-1)
			}
		}
	}
	counted(&x.per, rates)
	counted(&x.rateAfter, ratesAfter)
	for i, u := range unitTable {
		for s := range strings.FieldsSeq(u.symbols) {
			enter(s, unitForm{unit: i + 1, sign: true}, false)
		}
		for s := range strings.FieldsSeq(u.exact) {
			enter(s, unitForm{unit: i + 1, exact: s, sign: true}, false)
		}
	}
	for i, c := range currencyTable {
		f := unitForm{unit: i + 1 + len(unitTable), sign: true}
		for s := range strings.FieldsSeq(c.signs) {
			enter(s, f, c.code != "") // "164p", but "p 164" is a page
		}
		if c.code != "" {
			f.code = true
			enter(c.code, f, true)
			if strings.Contains(scaledCodes, " "+c.code+" ") {
				f.scale = 6
				enter("M"+c.code, f, true)
			}
		}
	}
}

// compileMoney enters the words that stand before a figure for a sign.
func (l *Language) compileMoney(names []lang.UnitNames) {
	x := &l.lex
	for _, n := range names {
		x.forms = append(x.forms, unitForm{unit: measureNamed[n.Unit], word: true})
		for _, s := range n.Words {
			l.openBefore(&x.prefixes, s, len(x.forms)-1, rolePrefix)
		}
	}
}

// unit reads the unit behind a figure from token j on, "km", "dollars", "%".
func (t *Text) unit(j int) (form unitForm, n int) {
	if j >= len(t.Tokens) || !t.Language.unitAt(t.Tokens[j].Word) {
		return unitForm{}, 0
	}
	return t.unitOn(j)
}

// unitOn is unit where the word at token j opens one.
func (t *Text) unitOn(j int) (form unitForm, n int) {
	v, k := t.match(&t.Language.lex.units, j)
	if k == 0 {
		return unitForm{}, 0
	}
	f := t.Language.lex.forms[v]
	if f.exact != "" && t.String(j) != f.exact || f.code && !t.capitals(j, k) {
		return unitForm{}, 0
	}
	if f.sign && t.goesOnWord(j+k) && t.String(j+k) != "2" && t.String(j+k) != "3" {
		return unitForm{}, 0
	}
	return f, k
}

// goesOnWord tells whether the token at j touches the one before and makes
// another word of it: the "m" of "m2" does not stand alone.
func (t *Text) goesOnWord(j int) bool {
	return j < len(t.Tokens) && !t.Tokens[j].Is(AfterSpace) && t.Tokens[j].Kind != PunctToken && t.Tokens[j-1].Kind == WordToken
}

// capitals tells whether the words of k tokens are written in capitals.
func (t *Text) capitals(j, k int) bool {
	for ; k > 0; j, k = j+1, k-1 {
		if t.Tokens[j].Kind == WordToken && t.Tokens[j].Flags&(Upper|Caps) == 0 {
			return false
		}
	}
	return true
}

// moneyBefore reads the money sign or code that ends before token i.
func (t *Text) moneyBefore(i int) (form unitForm, n int) {
	if i <= 0 || t.Language.role(t.Tokens[i-1].Word)&rolePrefix == 0 {
		return unitForm{}, 0
	}
	return t.moneyEnds(i)
}

// moneyEnds is moneyBefore where the token before ends a sign or code.
func (t *Text) moneyEnds(i int) (form unitForm, n int) {
	v, k := t.matchBack(&t.Language.lex.prefixes, i)
	if k == 0 {
		return unitForm{}, 0
	}
	f := t.Language.lex.forms[v]
	first := i - k
	if f.word && (t.Tokens[i].Kind != NumberToken || first > 0 && (t.Tokens[first-1].Kind == NumberToken || t.Language.role(t.Tokens[first-1].Word)&(roleNumber|roleAttached) != 0)) {
		return unitForm{}, 0 // "5 dollars 20 cents"
	}
	if f.code && !t.Tokens[first].Is(Caps) || t.Tokens[i].Flags&(AfterLine|AfterBlank) != 0 {
		return unitForm{}, 0
	}
	if first > 0 && t.Tokens[first-1].Kind == NumberToken && !t.Tokens[first].Is(AfterSpace) && t.Tokens[i].Is(AfterSpace) {
		return unitForm{}, 0 // "à partir de 1€ 38 blessés"
	}
	if k > 1 && t.Tokens[first].Kind == WordToken && (t.Tokens[first].Flags&Upper == 0 || first+1 < i && t.Tokens[first+1].Is(AfterSpace) && t.Tokens[first].End-t.Tokens[first].Start == 1) {
		return t.Language.dollarForm(t.Tokens[i-1].Word), 1
	}
	return f, k
}

// dollarForm is the money of a sign that stands alone.
func (l *Language) dollarForm(w Word) unitForm {
	if n := l.lex.prefixes.First(w); n != 0 {
		if v := l.lex.prefixes.Value(n); v != 0 {
			return l.lex.forms[v]
		}
	}
	return unitForm{}
}
