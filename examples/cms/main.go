// Command cms shows what a newsroom's editing window can do: it underlines
// what a draft contradicts in the archive and in itself.
// Try: go run ./examples/cms examples/cms/archive examples/cms/draft.md
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/compare"
)

func main() {
	args := append(os.Args[1:], "examples/cms/archive", "examples/cms/draft.md")
	if err := underline(os.Stdout, args[0], args[1]); err != nil {
		log.Fatal(err)
	}
}

// underline writes the lines of a draft that something contradicts, each with
// marks under the words and what stands against them.
func underline(w io.Writer, archive, draft string) error {
	var docs []*claims.Document
	for doc, err := range corpus.Read(archive, draft) {
		if err != nil {
			return err
		}
		docs = append(docs, doc)
	}
	text := docs[len(docs)-1].Text
	findings, err := compare.Documents(docs...)
	for _, f := range findings {
		for _, side := range f.Sides {
			for _, c := range side.Claims {
				if c.Document == draft {
					line := strings.Split(text, "\n")[c.Line-1]
					mark := strings.Repeat(" ", c.Column-1) + strings.Repeat("~", len(c.Quote))
					fmt.Fprintf(w, "%s\n%s\n%s\n", line, mark, f.Message)
				}
			}
		}
	}
	return err
}
