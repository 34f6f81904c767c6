// Command write writes a made-up archive as JSON lines, three quarters of it in
// English and one in Spanish, as much as one likes and the same every time.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"log"
	"os"

	"github.com/gainsay/gainsay/internal/newswire"
)

func main() {
	n := flag.Int("articles", 1000, "how many")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	const batch = 1000
	for seed := uint64(1); *n > 0; seed++ {
		lang := "en"
		if seed%4 == 0 {
			lang = "es"
		}
		for _, a := range newswire.Archive(lang, seed, min(*n, batch)) {
			line, err := json.Marshal(map[string]string{
				"id": a.ID, "lang": a.Lang, "title": a.Title, "text": a.Text, "published": a.Published.Format("2006-01-02"),
			})
			if err != nil {
				log.Fatal(err)
			}
			if _, err := out.Write(append(line, '\n')); err != nil {
				log.Fatal(err)
			}
		}
		*n -= batch
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}
