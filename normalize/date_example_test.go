package normalize_test

import (
	"fmt"

	"github.com/gainsay/gainsay/normalize"
)

// What stands in a text is read against the day that the text is from.
func ExampleReader_dates() {
	english, _ := normalize.LanguageFor("en")
	published, _ := normalize.ParseDay("2026-01-24")
	text := "The ferry sank on Friday at 6.10am. It had run every day since early September, and the owner will appear in court next month."
	for _, m := range (normalize.Reader{Language: english, Date: published}).Read(text).Mentions {
		fmt.Printf("%s: %s %s, %v to %v %s.\n", m.In(text), m.Type, m.Timex, m.From, m.To, m.Relation)
	}
	// Output:
	// Friday at 6.10am: time 2026-01-23T06:10, 2026-01-23 to 2026-01-23 .
	// every day: set P1D,  to  .
	// early September: date 2025-09, 2025-09-01 to  since.
	// next month: date 2026-02, 2026-02-01 to 2026-02-28 .
}

// Without a date the year stays open, and nothing is guessed.
func ExampleRead_dates() {
	spanish, _ := normalize.LanguageFor("es")
	text := "El juicio comenzó el lunes 23 de enero y durará catorce meses."
	for _, m := range normalize.Read(spanish, text).Mentions {
		fmt.Println(m.In(text), m.Timex)
	}
	// Output:
	// el lunes 23 de enero XXXX-01-23
	// catorce meses P14M
}

// The weekday that a text states beside a date never moves the date, so that
// one can be checked against the other.
func ExampleTimex_Weekday() {
	english, _ := normalize.LanguageFor("en")
	m := normalize.Read(english, "Wednesday, January 23, 2026").Mentions[0]
	stated, _ := m.Timex.Weekday()
	fmt.Println(m.Timex, "stated", stated, "is", m.From.Weekday())
	// Output: 2026-01-23 stated Wednesday is Friday
}

// A stretch has two ends, each with a date of its own.
func ExampleTimex_Stretch() {
	english, _ := normalize.LanguageFor("en")
	for _, m := range normalize.Read(english, "It was open from 1998 to 2005 and again in 2012.").Mentions {
		fmt.Println(m.Timex, m.Timex.Stretch())
	}
	// Output:
	// (1998-01-01,2005-01-01,P7Y) true
	// 2012 false
}

// A date that does not exist keeps its parts as they are written, but means no
// day.
func ExampleTimex_Date() {
	english, _ := normalize.LanguageFor("en")
	m := normalize.Read(english, "The report is dated February 30, 2025.").Mentions[0]
	fmt.Println(m.Timex.Date())
	fmt.Println(m.From == 0, m.Timex.YearWritten(), m.Timex.Grain())
	// Output:
	// 2025 February 30
	// true true day
}

// A time of day has its minute, and its offset when the text states a zone.
func ExampleTimex_Clock() {
	french, _ := normalize.LanguageFor("fr")
	m := normalize.Read(french, "Le navire a coulé à 15h30 GMT.").Mentions[0]
	minute, _ := m.Timex.Clock()
	offset, stated := m.Timex.Zone()
	fmt.Println(m.Timex, minute/60, minute%60, offset, stated)
	// Output: T15:30Z 15 30 0 true
}

// A region says which of two figures is the month.
func ExampleReader_tag() {
	l, err := normalize.LanguageFor("en-GB")
	if err != nil {
		panic(err)
	}
	for _, tag := range []string{"en-US", "en-GB"} {
		t := normalize.Reader{Language: l, Tag: tag}.Read("The bridge opens on 3/10/26.")
		fmt.Println(tag, t.Mentions[0].Timex)
	}
	// Output:
	// en-US 2026-03-10
	// en-GB 2026-10-03
}
