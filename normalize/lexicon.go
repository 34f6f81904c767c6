package normalize

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// numeral is what a word or phrase is worth in a number.
type numeral struct {
	value     int64
	room      int64 // what may be added to it is below
	exp       int8
	magnitude bool // multiplies by ten to the power of exp
	group     bool // is counted: "dozen"
	alone     bool
	weak      bool // never opens a number
	vague     bool
	about     bool
	noun      bool // counts only a plural right behind it
}

// lexicon is a language's number words, bounds and units as tables.
type lexicon struct {
	decimal         byte // '.' or ','
	swap            bool
	spaces          bool
	verbEndings     []string  // that tell a verb before a figure
	plurals         [256]bool // letters that plural nouns end in
	adjectivesAfter bool      // what is counted is a noun and then its adjectives
	andFrom         int64
	andTo           int64

	roles     []role // by Word
	numerals  []numeral
	cardinals vocab.Phrases // cardinals, magnitudes and groups, to numerals
	attached  vocab.Phrases
	ordinals  vocab.Phrases
	fractions vocab.Phrases
	outOf     vocab.Phrases
	not       vocab.Phrases
	relatives vocab.Phrases // to origins

	origins []relative // 0 is none

	before  vocab.Phrases // bounds before a figure, backwards, to bound
	after   vocab.Phrases
	yearOld vocab.Phrases
	decades vocab.Phrases
	aged    vocab.Phrases // backwards
	more    vocab.Phrases
	below   vocab.Phrases // below zero

	forms []unitForm
	units vocab.Phrases // names and symbols after a figure, to the index of units
	per   vocab.Phrases // what rates are counted by that is no unit: "share"

	perNumber   vocab.Phrases // "per" before a round number
	inhabitants vocab.Phrases // what stands behind such a number
	net         vocab.Phrases // between money and what it is counted by
	rateAfter   vocab.Phrases // behind money: "mensuales"
	prefixes    vocab.Phrases // money signs and codes before it, backwards

	hyphen, percent, comma, slash, point, dollar, plus Word
}

// compileNumbers makes the tables of numbers, bounds and units.
func (l *Language) compileNumbers(f *lang.File) {
	x, n, q := &l.lex, &f.Numbers, &f.Quantity
	x.decimal = '.'
	if n.Decimal == "," {
		x.decimal = ','
	}
	x.verbEndings = q.VerbEndings
	x.swap, x.spaces = n.Swap, n.Spaces
	x.adjectivesAfter = q.AdjectivesAfter
	for _, s := range q.Plurals {
		x.plurals[s[0]] = true
	}
	x.andFrom, x.andTo = n.AndFrom, n.AndTo
	x.numerals = append(x.numerals, numeral{}) // 0 is none
	l.hyphens(&x.cardinals, roleNumber, n.Cardinals, numeral{})
	l.hyphens(&x.cardinals, roleNumber, n.Magnitudes, numeral{magnitude: true})
	l.hyphens(&x.cardinals, roleNumber, n.Groups, numeral{group: true})
	l.hyphens(&x.attached, roleAttached, n.Attached, numeral{magnitude: true})
	l.hyphens(&x.ordinals, roleOrdinal, joined(n.Ordinals, n.Cardinals), numeral{})
	l.hyphens(&x.fractions, roleFraction, joined(n.Fractions, n.Cardinals), numeral{})
	l.hyphens(&x.decades, roleDecade, q.Decades, numeral{})
	for _, list := range []struct {
		words []string
		role  role
	}{
		{n.Articles, roleArticle}, {n.Several, roleSeveral}, {n.And, roleAnd}, {n.Half, roleHalf}, {n.Of, roleOf}, {n.Point, rolePoint},
		{n.Minus, roleMinus}, {n.Over, roleOver}, {n.OrdinalEndings, roleEnding}, {n.To, roleTo},
		{n.Between, roleBetween}, {n.BetweenAnd, roleBetweenAnd}, {n.From, roleFrom}, {n.Or, roleOr},
		{n.Labels, roleLabel}, {q.Moves, roleMove}, {q.Both, roleBoth}, {q.Year, roleYear}, {q.Up, roleUp}, {q.Down, roleDown}, {q.Scores, roleScore},
		{q.Per, rolePer}, {q.PerA, rolePerA}, {q.NotRate, roleNotRate}, {q.People, rolePeople}, {q.Articles, roleSkip}, {q.The, roleThe}, {q.NotOf, roleNotOf}, {q.Lasting, roleLasting}, {q.Persons, rolePerson}, {q.Parents, roleParent}, {q.Tenths, roleTenth}, {q.Tallies, roleTally}, {q.Ages, roleAge}, {n.Dial, roleDial}, {n.Streets, roleStreet}, {n.Ranked, roleRanked},
	} {
		for _, s := range list.words {
			l.addRole(l.phrase(s)[0], list.role)
		}
	}
	for _, s := range n.Not {
		words := l.phrase(s)
		if len(words) == 1 {
			l.addRole(words[0], roleAlone)
		}
		l.openWith(&x.not, words, 1, roleNot, roleNotOn)
	}
	x.origins = append(x.origins, relative{})
	for _, r := range n.Relatives {
		from := FromCurrent
		if r.From == FromEnd.String() {
			from = FromEnd
		}
		x.origins = append(x.origins, relative{from: from, offset: r.Offset, alone: r.Alone, behind: r.Behind})
		for _, s := range r.Words {
			for _, s := range []string{s, strings.ReplaceAll(s, " ", "-"), bare(s)} {
				l.openWith(&x.relatives, l.phrase(s), len(x.origins)-1, roleRelative, roleRelativeOn)
			}
		}
	}
	for i, list := range [][]string{n.OutOf, n.In} {
		for _, s := range list {
			words := l.phrase(s)
			x.outOf.Add(words, i+1)
			l.addRole(words[0], roleOutOf)
		}
	}
	l.phrases(&x.more, q.More, roleMore)
	for i, list := range [][]string{q.PerNumber, q.PerInhabitants} {
		for _, s := range list {
			l.openWith(&x.perNumber, l.phrase(s), perNumberAlone+i, rolePerNumber, 0)
		}
	}
	for _, s := range q.Net {
		x.net.Add(l.phrase(s), 1)
	}
	for _, s := range q.Inhabitants {
		x.inhabitants.Add(l.phrase(s), 1)
	}
	for _, s := range n.BelowZero {
		l.openWith(&x.below, l.phrase(s), 1, roleBelow, 0)
	}
	for _, s := range q.YearOld {
		l.openWith(&x.yearOld, l.phrase(s), 1, roleYearOld, 0)
		l.openWith(&x.yearOld, l.phrase(strings.ReplaceAll(s, " ", "-")), 1, roleYearOld, 0)
	}
	for _, s := range q.Year {
		l.openWith(&x.yearOld, l.phrase(s), 2, roleYearOld, 0)
	}
	for _, s := range q.Aged {
		l.openBefore(&x.aged, s, agedAlone, roleAged)
	}
	for _, s := range q.Having {
		l.openBefore(&x.aged, s, agedYears, roleAged)
	}
	for _, b := range q.Bounds {
		for _, s := range b.Before {
			l.openBefore(&x.before, s, int(boundNamed(b.Means)), roleBefore)
		}
		for _, s := range b.After {
			l.openWith(&x.after, l.phrase(s), int(boundNamed(b.Means)), roleAfter, 0)
		}
	}
	for _, sign := range slices.Sorted(maps.Keys(fractionSigns)) {
		l.addRole(l.table.Add(sign), roleNumberSign)
	}
	l.compileUnits(q.Units, q.Rates, q.RatesAfter)
	l.compileMoney(q.Money)
	x.hyphen, x.percent, x.comma, x.slash, x.point, x.dollar, x.plus = l.table.Add("-"), l.table.Add("%"), l.table.Add(","), l.table.Add("/"), l.table.Add("."), l.table.Add("$"), l.table.Add("+")
}

// openWith enters a phrase, and the roles of the words that stand first and second
// in it.
func (l *Language) openWith(p *vocab.Phrases, words []Word, value int, first, second role) {
	p.Add(words, value)
	l.addRole(words[0], first)
	if len(words) > 1 {
		l.addRole(words[1], second)
	}
}

// pack makes the phrases, which are all entered, fit together.
func (l *Language) pack() {
	x := &l.lex
	vocab.Pack(&l.times.phrases, &x.cardinals, &x.attached, &x.ordinals, &x.fractions, &x.outOf, &x.not, &x.relatives,
		&x.before, &x.after, &x.yearOld, &x.decades, &x.aged, &x.more, &x.below, &x.units, &x.per, &x.perNumber,
		&x.inhabitants, &x.net, &x.rateAfter, &x.prefixes)
}

// phrases enters phrases without a value of their own.
func (l *Language) phrases(p *vocab.Phrases, list []string, r role) {
	for _, s := range list {
		words := l.phrase(s)
		p.Add(words, 1)
		l.addRole(words[0], r)
	}
}

// openBefore is openWith for a phrase that ends before something, the last word first.
func (l *Language) openBefore(p *vocab.Phrases, s string, value int, last role) {
	words := l.phraseBack(s)
	p.Add(words, value)
	l.addRole(words[0], last)
}

// hyphens enters numerals, and those of several words with hyphens too.
func (l *Language) hyphens(p *vocab.Phrases, r role, list []lang.Numeral, like numeral) {
	x := &l.lex
	for _, n := range list {
		v := like
		v.value, v.exp, v.room = n.Value, int8(n.Exp), n.Room
		v.alone, v.weak, v.vague, v.about, v.noun = n.Alone, n.Weak, n.Vague, n.About, n.Noun
		if v.room == 0 {
			v.room = roomOf(v.value)
		}
		x.numerals = append(x.numerals, v)
		for _, s := range n.Words {
			for _, s := range []string{s, strings.ReplaceAll(s, " ", "-"), bare(s), bare(strings.ReplaceAll(s, " ", "-"))} {
				words := l.phrase(s)
				p.Add(words, len(x.numerals)-1)
				l.addRole(words[0], r)
			}
		}
	}
}

// joined returns a list with what its entries make in one word with the
// numbers before them: "dosmilésimo", "diezmilésimas".
func joined(list, cardinals []lang.Numeral) []lang.Numeral {
	for _, n := range list {
		for _, c := range cardinals {
			if !n.Joins || c.Value < 2 {
				continue
			}
			j := lang.Numeral{Value: c.Value * pow10(n.Exp)}
			for _, end := range n.Words {
				j.Words = append(j.Words, bare(c.Words[0])+end)
			}
			list = append(list, j)
		}
	}
	return list
}

// roomOf is what may be added to a round number: units to tens, tens to hundreds.
func roomOf(v int64) int64 {
	switch {
	case v == 0 || v%10 != 0 || v < 20:
		return 0
	case v%100 != 0:
		return 10
	}
	return 100
}

// bare returns s without accents, as it stands where a keyboard had none.
func bare(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
