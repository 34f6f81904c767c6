package compare_test

import (
	"fmt"
	"testing/fstest"
	"time"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/compare"
)

// A newsroom's own table of offices stands beside the built-in ones.
func ExampleOfficeCheck() {
	ours, err := offices.Read(fstest.MapFS{"vellmark.yaml": {Data: []byte(`
body: vellmark
name: Vellmark
known_until: 2026-06-01
source: the town hall
places:
  - {lang: en, words: [Vellmark]}
offices:
  - id: mayor
    name: mayor of Vellmark
    how: elected
    titles:
      - {lang: en, words: [mayor]}
    holders:
      - {name: Hilde Maas, from: 2018-05-01, until: 2024-05-01}
      - {name: Peter Berg, from: 2024-05-01}
`)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	tables := offices.New(ours)
	e := claims.Extractor{Kinds: append(claims.Kinds(), claims.OfficeKind(tables))}
	cs, _ := e.Extract(&claims.Document{
		ID: "draft", Lang: "en", Published: time.Date(2026, time.January, 20, 0, 0, 0, 0, time.UTC),
		Text: "Former Vellmark mayor Peter Berg opened the new tram line on Tuesday.",
	})
	c := compare.Comparer{Checks: append(compare.Checks(), compare.OfficeCheck(func() *offices.Tables { return tables }))}
	for _, f := range c.Compare(cs) {
		fmt.Println(f.Check, f.Verdict, f.Sides[0].Claims[0].Quote)
	}
	// Output: office conflict Former Vellmark mayor Peter Berg
}
