// Command bot watches a feed for a kind of claim of its own, people without
// power, and says when an article contradicts an earlier one.
// Try: go run ./examples/bot examples/bot/feed.jsonl
package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
)

//go:embed outage.yaml
var outage string

func main() {
	if err := watch(os.Stdout, append(os.Args[1:], "examples/bot/feed.jsonl")[0]); err != nil {
		log.Fatal(err)
	}
}

// watch reads articles as they come and writes what each adds to the findings.
func watch(w io.Writer, feed string) error {
	kind, err := claims.ReadKind("outage.yaml", strings.NewReader(outage))
	kinds := append(claims.Kinds(), kind)
	extractor, comparer := claims.Extractor{Kinds: kinds}, compare.Comparer{Kinds: kinds}
	all, known := []claims.Claim{}, map[string]bool{}
	for doc, bad := range corpus.Read(feed) {
		if err != nil || bad != nil {
			return errors.Join(err, bad)
		}
		found, bad := extractor.Extract(doc)
		all, err = append(all, found...), bad
		for _, f := range comparer.Compare(all) {
			if !known[f.ID] {
				fmt.Fprint(w, f.Explain())
			}
			known[f.ID] = true
		}
	}
	return err
}
