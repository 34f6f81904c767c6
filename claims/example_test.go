package claims_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gainsay/gainsay/claims"
)

var document = &claims.Document{
	ID:        "ferry.txt",
	Published: time.Date(2025, time.October, 4, 0, 0, 0, 0, time.UTC),
	Lang:      "en",
	Title:     "Ferry sinks off Port Sella",
	Text:      "At least 19 people died when a ferry sank off Port Sella on Friday, the coast guard said.",
}

func ExampleExtractor() {
	var e claims.Extractor
	cs, err := e.Extract(document)
	for _, c := range cs {
		if c.Kind != "killed" {
			continue
		}
		fmt.Printf("%s %s: %q\n", c.Kind, c.Number, c.Quote)
		fmt.Println(c.In(document.Text) == c.Quote, c.Line, c.Column)
	}
	fmt.Println(err)
	// Output:
	// killed At least 19: "At least 19 people died"
	// true 1 1
	// <nil>
}

// A claim says how it counts, of which event, how it is put forward and in
// which part of the document it stands.
func ExampleClaim() {
	var e claims.Extractor
	cs, _ := e.Extract(document)
	var c claims.Claim = cs[slices.IndexFunc(cs, func(c claims.Claim) bool { return c.Kind == "killed" })]
	var event claims.Event = c.Event
	fmt.Println(c.Count == claims.OfEvent, c.Stance == claims.Asserted, c.Part == claims.Body)
	fmt.Println(c.Count, c.Stance, c.Part, event.From)
	// The claims of a document share their origin, and those of a sentence
	// mostly the scene of their event.
	var origin *claims.Origin = c.Origin
	var scene *claims.Scene = event.Scene
	fmt.Println(origin.Document == c.Document, scene.Names[0] == c.Event.Names[0])
	// Output:
	// true true true
	// event asserted text 2025-10-03
	// true true
}

// Claims are data: lines of JSON, which read back as the same claims.
func ExampleAppendLines() {
	var e claims.Extractor
	cs, _ := e.Extract(document)
	lines := strings.SplitAfter(string(claims.AppendLines(nil, cs)), "\n")
	var c claims.Claim
	err := json.Unmarshal([]byte(lines[0]), &c)
	fmt.Println(len(lines)-1 == len(cs), c.Quote == cs[0].Quote, err)
	// Output: true true <nil>
}

func ExampleKinds() {
	for _, k := range claims.Kinds() {
		if k.Name == "killed" || k.Name == "strikes" {
			fmt.Println(k.Name, k.Check, k.Grows)
		}
	}
	// Output:
	// killed count true
	// strikes count true
}

// A kind of claim is a data file, one's own as well as those that are built in.
func ExampleReadKind() {
	kind, err := claims.ReadKind("bells.yaml", strings.NewReader(`
name: bells
doc: Bells in a tower.
check: count
wording:
  - lang: en
    lists:
      - {name: bells, words: [bell, bells]}
    patterns:
      - "{n=bells}"
    yes:
      - {text: "It has 14 bells.", figure: "14"}
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	e := claims.Extractor{Kinds: []*claims.Kind{kind}}
	cs, err := e.Extract(&claims.Document{Lang: "en", Text: "The tower has at least 14 bells."})
	fmt.Println(cs[0].Kind, cs[0].Number, cs[0].Rule, err)

	_, err = claims.ReadKind("bells.yaml", strings.NewReader("name: bells\ncolour: bronze\n"))
	fmt.Println(err)
	// Output:
	// bells at least 14 bells.yaml#en1 <nil>
	// bells.yaml:2: unknown field "colour"
}

// A kind that the data language cannot say is a function over a page: here
// round figures, which a careful reader doubts.
func ExamplePage() {
	round := &claims.Kind{
		Name: "round",
		Find: func(p *claims.Page, sentence int, found []claims.Claim) []claims.Claim {
			var f claims.Figure
			for _, f = range p.Figures(sentence) {
				if n, ok := f.Number.Whole(); ok && n > 0 && n%1000 == 0 {
					found = append(found, claims.Claim{Span: p.Span(f.First, f.Last), Value: f.Amount})
				}
			}
			return found
		},
	}
	e := claims.Extractor{Kinds: []*claims.Kind{round}}
	cs, _ := e.Extract(&claims.Document{Lang: "en", Text: "Some 20,000 fans came. The bar sold 3,417 drinks."})
	for _, c := range cs {
		fmt.Printf("%s: %q\n", c.Kind, c.Quote)
	}
	// Output: round: "Some 20,000 fans"
}

// The claim of a name says where else its part has it.
func ExamplePlace() {
	d := &claims.Document{ID: "harbour.txt", Lang: "en", Text: "The mayor thanked Ana Rossetti.\nCrews said that Ana Rossetti had called them."}
	cs, _ := new(claims.Extractor).Extract(d)
	also := func(p claims.Place) string { return fmt.Sprintf("%d:%d", p.Line, p.Column) }
	for _, c := range cs {
		for _, p := range c.Also {
			fmt.Println(c.Quote, c.Line, c.Column, also(p))
		}
	}
	// Output: Ana Rossetti 1 19 2:17
}
