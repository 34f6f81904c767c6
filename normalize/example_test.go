package normalize_test

import (
	"fmt"
	"time"

	"github.com/gainsay/gainsay/normalize"
)

func english() *normalize.Language {
	l, err := normalize.LanguageFor("en-GB")
	if err != nil {
		panic(err)
	}
	return l
}

func ExampleRead() {
	t := normalize.Read(english(), "At least 36 ships were held for 14 months; the fines came to $1.2 million.")
	for _, m := range t.Mentions {
		fmt.Printf("%-8s %q %s\n", m.Type, m.In(t.Source), m.Number)
	}
	// Output:
	// quantity "At least 36 ships" 36
	// duration "14 months" 14
	// quantity "$1.2 million" 1200000
}

// The day of the article decides what "January 23" and "on Wednesday" mean.
func ExampleReader() {
	day, _ := normalize.NewDay(2026, time.January, 24)
	t := normalize.Reader{Language: english(), Date: day}.Read("They met on Wednesday, after the fire of January 3.")
	for _, m := range t.Mentions {
		fmt.Println(m.In(t.Source), m.Timex, m.From, m.To)
	}
	// Output:
	// Wednesday 2026-01-21 2026-01-21 2026-01-21
	// January 3 2026-01-03 2026-01-03 2026-01-03
}

// A figure is the set of values that it allows. Agreeing is symmetric and
// not transitive: both of two figures can agree with a vague third.
func ExampleAmount_Agrees() {
	amount := func(text string) normalize.Amount { return normalize.Read(english(), text).Mentions[0].Amount }
	least, most, exact := amount("at least 36 boats"), amount("up to 40 boats"), amount("38 boats")
	fmt.Println(least.Agrees(most), exact.Agrees(least), exact.Agrees(most))
	fmt.Println(amount("21 boats").Agrees(least), amount("21 boats").Below(least))
	fmt.Println(amount("21 boats").Agrees(amount("21 percent")))
	// Output:
	// true true true
	// false true
	// false
}

func ExampleChange() {
	for _, text := range []string{"36 boats", "at least 36 boats", "up to 36 boats", "about 36 boats"} {
		fmt.Println(normalize.Read(english(), text).Mentions[0].Change, text)
	}
	// Output:
	// = 36 boats
	// > at least 36 boats
	// < up to 36 boats
	// ~ about 36 boats
}

func ExampleLanguage() {
	l := english()
	fmt.Println(l.Tag, l.Name, l.Form(l.Word("The")))
	fmt.Println(l.Is(l.Word("the"), normalize.Determiner), l.Is(l.Word("the"), normalize.Pronoun))
	fmt.Println(l.Stem("strikes") == l.Stem("struck"))
	// Output:
	// en English the
	// true false
	// true
}

func ExampleLanguages() {
	for _, l := range normalize.Languages() {
		fmt.Println(l.Tag, l.Name)
	}
	// Output:
	// en English
	// es Spanish
	// fr French
}

func ExampleDetect() {
	l, ok := normalize.Detect("El barco se hundió frente a la costa y nadie sabe por qué.")
	fmt.Println(l.Tag, ok)
	// Output: es true
}

func ExampleWord() {
	l := english().WithWords([]string{"trafficker"})
	var w normalize.Word = l.Word("Trafficker")
	fmt.Println(w != 0, l.Form(w), l.Word("zeppelin") == 0)
	// Output: true trafficker true
}

func ExampleText() {
	t := normalize.Read(english(), "The U.S. ship sank in September 2025. 83 people died.")
	for i, s := range t.Sentences {
		fmt.Printf("%d: %s\n", i, t.Span(s.First, s.Last).In(t.Source))
	}
	var last normalize.Sentence = t.Sentences[t.Sentence(len(t.Tokens)-1)]
	fmt.Println(t.String(last.First), last.Paragraph)
	// Output:
	// 0: The U.S. ship sank in September 2025.
	// 1: 83 people died.
	// 83 false
}

// What a word is made of, and how it stands in its line, are the token's;
// the bytes are the text's.
func ExampleToken() {
	t := normalize.Read(english(), "Gen. O’Brien’s 15,000 men")
	for i, tok := range t.Tokens {
		if tok.Kind == normalize.WordToken {
			fmt.Printf("%s(%v) ", t.String(i), tok.Is(normalize.Upper))
		}
	}
	// Output: Gen(true) O’Brien(true) ’s(false) men(false)
}

func ExampleSpan() {
	a, b := normalize.Span{Start: 0, End: 3}, normalize.Span{Start: 3, End: 5}
	fmt.Println(a.In("ferry"), b.In("ferry"), a.Overlaps(b))
	// Output: fer ry false
}

func ExampleDay() {
	d, err := normalize.ParseDay("2024-02-29")
	fmt.Println(d, d.Weekday(), err)
	_, ok := normalize.NewDay(2026, time.February, 30)
	fmt.Println(ok, normalize.DaysIn(2026, time.February))
	fmt.Println(normalize.DayOf(time.Date(2026, 1, 24, 23, 0, 0, 0, time.UTC))-d > 365)
	// Output:
	// 2024-02-29 Thursday <nil>
	// false 28
	// true
}

func ExampleDecimal() {
	half, three := normalize.Decimal{Coef: 5, Exp: -1}, normalize.Int(3)
	sum, ok := three.Add(half)
	fmt.Println(sum, ok, three.Mul(half), three.Cmp(half))
	// Output: 3.5 true 1.5 1
}

func ExampleTimex() {
	day, _ := normalize.ParseDay("2026-01-24")
	t := normalize.Reader{Language: english(), Date: day}.Read("It began in September 2025 and lasted 14 weeks.")
	for _, m := range t.Mentions {
		fmt.Println(m.Timex, m.Timex.Grain(), m.Timex.Grain() == normalize.GrainMonth, m.Type == normalize.Duration)
	}
	// Output:
	// 2025-09 month true false
	// P14W week false true
}

func ExampleRelation() {
	t := normalize.Read(english(), "Since May 2024 no ferry has sailed.")
	var m normalize.Mention = t.Mentions[0]
	fmt.Println(m.Relation == normalize.Since, m.From, m.To == 0)
	// Output: true 2024-05-01 true
}

// "The last" says where, not which: its number counts from an origin, and only
// a reader that is asked for such ordinals finds them.
func ExampleOrigin() {
	t := normalize.Reader{Language: english(), Relative: true}.Read("The second page, the next to last and the next.")
	for _, m := range t.Mentions {
		fmt.Println(m.In(t.Source), m.Number, m.Origin, m.Origin == normalize.FromEnd, m.Origin == normalize.FromCurrent)
	}
	// Output:
	// The second 2  false false
	// the next to last -1 end true false
	// the next 1 current false true
}

func ExampleConvert() {
	km, ok := normalize.Convert(normalize.Int(10), "mile", "kilometre")
	fmt.Println(km, ok)
	_, ok = normalize.Convert(normalize.Int(10), "mile", "hour")
	fmt.Println(ok)
	// Output:
	// 16.09344 true
	// false
}

func ExampleIsCurrency() {
	fmt.Println(normalize.IsCurrency("australian dollar"), normalize.IsCurrency("pound"), normalize.IsCurrency("pound sterling"))
	// Output: true false true
}

// A conversion in brackets can be checked: the sets of both figures are
// brought to one unit.
func ExampleAmount_In() {
	t := normalize.Read(english(), "The road is 745 miles (1,199 km) long.")
	miles, km := t.Mentions[0].Amount, t.Mentions[1].Amount
	same, ok := miles.In("kilometre")
	fmt.Println(ok, same.Agrees(km), same.Min, same.Max)
	_, ok = miles.In("kilogram")
	fmt.Println(ok)
	// Output:
	// true true 1198.156608 1199.765952
	// false
}
