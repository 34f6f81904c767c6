package main

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gainsay/gainsay/internal/newswire"
)

// BenchmarkStart runs the whole process on one article: what an editor waits
// for on saving a draft. The least processor time of all runs tells most on a
// machine that has other things to do.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	bin := filepath.Join(dir, "gainsay")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	article := filepath.Join(dir, "article.txt")
	if err := os.WriteFile(article, []byte("date 2026-01-24\n"+newswire.Articles("en", 1, 1)[0].Text), 0o644); err != nil {
		b.Fatal(err)
	}
	for _, args := range []string{"version", "check --fail-on never " + article} {
		name, _, _ := strings.Cut(args, " ")
		b.Run(name, func(b *testing.B) {
			least := time.Hour
			for b.Loop() {
				c := exec.Command(bin, strings.Fields(args)...)
				if out, err := c.CombinedOutput(); err != nil {
					b.Fatalf("%v: %s", err, out)
				}
				least = min(least, c.ProcessState.UserTime()+c.ProcessState.SystemTime())
			}
			b.ReportMetric(float64(least.Microseconds())/1000, "least-cpu-ms")
		})
	}
}

// BenchmarkCheck is the whole road on one core, from JSON lines to a report.
func BenchmarkCheck(b *testing.B) {
	var feed strings.Builder
	for _, a := range newswire.Articles("en", 1, 1000) {
		line, err := json.Marshal(map[string]string{"id": a.ID, "lang": a.Lang, "title": a.Title, "text": a.Text, "published": a.Published.Format("2006-01-02")})
		if err != nil {
			b.Fatal(err)
		}
		feed.Write(append(line, '\n'))
	}
	for _, command := range []string{"claims", "check"} {
		b.Run(command, func(b *testing.B) {
			b.SetBytes(int64(feed.Len()))
			b.ReportAllocs()
			for b.Loop() {
				args := []string{command, "--workers", "1", "--format", "jsonl", "-"}
				if status := run(args, strings.NewReader(feed.String()), io.Discard, io.Discard); status > 1 {
					b.Fatal(status)
				}
			}
		})
	}
}
