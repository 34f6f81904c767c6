package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// What the looks at a word and its neighbours turn away, the readers behind them
// would not have found. Each is held against them in texts that are words of
// numbers and of time, figures and signs in any order.

// jumble makes texts of the words of a language that a number or an expression of
// time can have, of figures, signs and words that no list has.
type jumble struct {
	*rand.Rand
	words [3][]string // of numbers, of time, of neither
}

func newJumble(l *Language) *jumble {
	j := &jumble{Rand: rand.New(rand.NewPCG(1, 2))}
	for w := Word(1); int(w) <= l.Words(); w++ {
		switch form := l.Form(w); {
		case strings.ContainsAny(form, " \n"):
		case l.times.knows(w):
			j.words[1] = append(j.words[1], form)
		case l.role(w) != 0 || l.unitAt(w):
			j.words[0] = append(j.words[0], form)
		}
	}
	j.words[2] = strings.Fields("of the in a and to de la el en un le à une mln harbour boats Brenoux lights said m k B e x US S s th º")
	return j
}

var jumbled = strings.Fields("2 5 11 12 15 19 20 30 31 45 61 90 98 100 118 1848 1986 2014 2026 0930 1,200 1.200 12,500 1.5 6.10 13,5 .5 000 10.3.2026 18:30 3/10/26 1/2 ½ 21st")

func (j *jumble) text() string {
	var b strings.Builder
	for n := 3 + j.IntN(9); n > 0; n-- {
		word := ""
		switch k := j.IntN(10); {
		case k < 3:
			word = jumbled[j.IntN(len(jumbled))]
		case k < 8:
			list := j.words[j.IntN(len(j.words))]
			word = list[j.IntN(len(list))]
		default:
			word = []string{",", ".", "-", "–", "/", ":", "%", "(", ")", "$", "€", "'", "+", ";", "×", "^", "°"}[j.IntN(17)]
		}
		if j.IntN(8) == 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		b.WriteString(word)
		if j.IntN(4) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// jumbles reads texts, and hands each of them over with the day that it is from.
func jumbles(t *testing.T, check func(x *Text)) {
	for _, tag := range []string{"en", "es", "fr"} {
		l := mustLanguage(t, tag)
		j := newJumble(l)
		for n := range 20_000 {
			r := Reader{Language: l}
			if n%2 == 0 {
				r.Date, _ = NewDay(2026, 3, 12)
			}
			check(r.Read(j.text()))
		}
	}
}

// wakesEasily is a look that turns away less than [Text.wakes]: what stands behind a word
// need only have to do with time, and behind a figure be any sign that touches it.
func wakesEasily(t *Text, i int) bool {
	times, next, tok := &t.Language.times, Token{}, &t.Tokens[i]
	if i+1 < len(t.Tokens) {
		next = t.Tokens[i+1]
	}
	if tok.Kind == NumberToken {
		n := tok.End - tok.Start
		return t.figureWakes(i) || n == 4 || next.Kind == PunctToken && !next.Is(AfterSpace) || times.knows(next.Word) && times.list[times.byWord[next.Word]].opens&^isCounted != 0
	}
	if w := uint(tok.Word); w < uint(len(times.wake)) && times.wake[w] >= wakesBefore {
		if times.wake[w] == wakesInPhrase && t.Language.role(tok.Word)&(roleNumber|roleOrdinal) == 0 {
			_, k := t.sense(i)
			return k > i+1
		}
		if next.Kind == NumberToken || next.Kind == PunctToken && !next.Is(AfterSpace) || times.knows(next.Word) || t.Language.role(next.Word)&(roleNumber|roleOrdinal) != 0 {
			return true
		}
		if v := uint(next.Word); times.wake[w] != wakesBefore && v < uint(len(times.second)) && times.second[v] {
			return true
		}
	}
	return t.wakes(i)
}

func TestWakesForAllDates(t *testing.T) {
	jumbles(t, func(x *Text) {
		got := x.Mentions
		x.Mentions, x.at = nil, 0
		for i := 0; i < len(x.Tokens); {
			n := 0
			if wakesEasily(x, i) {
				n = x.readTime(i)
			}
			if n == 0 {
				n = x.readQuantity(i)
			}
			i += max(n, 1)
		}
		require.Equal(t, x.Mentions, got, x.Source)
	})
}

func TestFigureDoors(t *testing.T) {
	jumbles(t, func(x *Text) {
		for i := range x.Tokens {
			figure := x.Tokens[i].Kind == NumberToken
			if x.onlyArticle(i) {
				_, parts := x.readParts(i, true)
				_, fraction := x.readFraction(i)
				require.False(t, parts || fraction, "%s: token %d", x.Source, i)
			}
			if !figure {
				r, next := x.Language.role(x.Tokens[i].Word), role(0)
				if i+1 < len(x.Tokens) {
					next = x.Language.role(x.Tokens[i+1].Word)
				}
				if _, k := x.match(&x.Language.lex.not, i); r&roleAlone == 0 && next&roleNotOn == 0 {
					require.Zero(t, k, "%s: token %d", x.Source, i)
				}
				if _, k := x.match(&x.Language.lex.relatives, i); next&roleRelativeOn == 0 {
					require.Less(t, k, 2, "%s: token %d", x.Source, i)
				}
				continue
			}
			x.at = 0
			if d, ok := x.timeReader(i); ok && !d.onFigure(i) {
				_, stretch := d.stretchAt(i)
				_, time := d.timeOf(i, d.Language.file.BareHours && d.announced(i))
				require.False(t, stretch > 0 || time > 0, "%s: token %d", x.Source, i)
			}
			f, ok := x.readParts(i, true)
			if !ok {
				continue
			}
			require.Equal(t, x.numberAmidSigns(i, f.last), x.number(i, f.last), "%s: token %d", x.Source, i)
			if before := f; x.figureEnds(f.last) {
				_, fraction := x.fractionBehind(&f)
				_, mixed := x.mixedBehind(&f, true)
				x.spokenPoint(&f)
				x.addFraction(&f)
				x.power(&f)
				require.False(t, fraction || mixed, "%s: token %d", x.Source, i)
				require.Equal(t, before, f, "%s: token %d", x.Source, i)
			}
		}
	})
}

// TestPlainDigits reads figures the long way too.
func TestPlainDigits(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := rapid.StringMatching(`[0-9]{1,4}([.,][0-9]{1,4}){0,2}`).Draw(rt, "figure")
		for _, tag := range []string{"en", "es", "fr"} {
			x := &Text{Source: s, Language: mustLanguage(t, tag)}
			v, plain := x.plainDigits(s)
			if !plain {
				continue
			}
			point, ok := x.shape(s)
			require.True(rt, ok)
			want, ok := parseDigits(s, point)
			require.True(rt, ok)
			require.Equal(rt, want, v)
		}
	})
}

// TestQuantityDoors asks the readers of what stands around a figure in their order,
// those that are not asked too, and wants these to find nothing.
func TestQuantityDoors(t *testing.T) {
	jumbles(t, func(x *Text) {
		all := x.Mentions
		for i := range x.Tokens {
			x.at, x.Mentions = 0, all[:0:0]
			for _, m := range all {
				if m.Last <= i {
					x.Mentions = append(x.Mentions, m)
				}
			}
			q := found{}
			var ok bool
			if q.figure, ok = x.figure(i); !ok {
				continue
			}
			q.start, q.end = q.first, q.last
			ask := func(open bool, read func(q *found)) {
				asked := q
				if read(&asked); !open {
					require.Equal(t, q, asked, "%s: token %d", x.Source, i)
				}
				q = asked
			}
			before, behind := x.beside(q.start-1), x.beside(q.end)
			ask(q.mayRange(behind), x.readRange)
			if !x.mayAge(&q, before, behind) {
				age := q
				require.False(t, x.readAge(&age), "%s: token %d", x.Source, i)
			}
			if !x.mayLast(q.end) {
				span := q
				require.Zero(t, x.readSpan(&span), "%s: token %d", x.Source, i)
			}
			ask(q.mayMeasure(before, behind), x.readUnit)
			ask(q.mayCarry(before), x.readCarried)
			x.readElliptic(&q)
			ask(q.maySign(before), x.readSign)
			ask(q.mayGoOn(behind), x.readSmaller)
		}
	})
}
