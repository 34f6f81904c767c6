package places_test

import (
	"fmt"

	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

func Example() {
	spanish, err := normalize.LanguageFor("es")
	if err != nil {
		panic(err)
	}
	spanish = spanish.WithWords(places.Words("es"))
	index := places.NewIndex(spanish)

	text := normalize.Read(spanish, "La policía francesa detuvo en París a dos turistas de Nueva York.")
	for i := 0; i < len(text.Tokens); i++ {
		id, n, adjective := index.At(text, i)
		if n == 0 {
			continue
		}
		fmt.Println(id, places.Name(id), adjective)
		i += n - 1
	}
	// Output:
	// FR France true
	// FR/paris Paris false
	// US/NY New York false
}

func ExampleContains() {
	fmt.Println(places.Contains("middle-east", "SY/damascus"), places.Contains("FR", "SY/damascus"))
	fmt.Println(places.Contains("FR/IDF", "FR/paris"), places.Contains("FR/paris", "FR"))
	// Output:
	// true false
	// true false
}

func ExampleRelated() {
	fmt.Println(places.Related("FR/paris", "FR"), places.Related("FR/paris", "DE"))
	fmt.Println(places.Related("kashmir", "IN")) // a part of it is
	// Output:
	// true false
	// true
}
