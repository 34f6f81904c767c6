package corpus_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/claims/corpus"
)

func ExampleRead() {
	for doc, err := range corpus.Read("../../examples/corpus/ferry") {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(doc.ID[strings.LastIndex(doc.ID, "/")+1:], doc.Published.Format("2006-01-02"))
	}
	// Output:
	// anniversary.md 2025-10-08
	// courier.md 2025-10-07
	// day1.txt 2025-10-03
	// day2.txt 2025-10-04
	// day4.txt 2025-10-06
}

// A reader gives the articles as they lie in their files, to be decoded
// elsewhere. What cannot be read is an error that names its file and line,
// and the reading goes on.
func ExampleReader() {
	feed := `{"id": "a", "text": "A ferry sank."}
{"id": "b", "text": }
{"id": "c", "text": "Nobody was hurt."}
`
	day, _ := corpus.ParseTime("2026-01-24")
	r := corpus.Reader{Lang: "en", Published: day, Stdin: strings.NewReader(feed)}
	var raw corpus.Raw
	for raw = range r.Raw("-") {
		doc, err := raw.Document()
		var at *corpus.Error
		if errors.As(err, &at) {
			fmt.Println("line", at.Line)
			continue
		}
		fmt.Println(doc.ID, doc.Lang, doc.Published.Year(), doc.Text)
	}
	// Output:
	// a en 2026 A ferry sank.
	// line 2
	// c en 2026 Nobody was hurt.
}

func ExampleFile() {
	var r corpus.Reader
	var f corpus.File = r.List("../../examples/corpus/bus")[0]
	fmt.Println(strings.HasSuffix(f.Path, "news.jsonl"), f.Size > 1000)
	// Output: true true
}
