package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// finding is what gainsay check --format jsonl writes, as far as it is needed.
type finding struct {
	Check, Severity, Message string
	Because                  []string
	Sides                    []struct{ Claims []claim }
}

type claim struct {
	Document, Part, Quote string
	Start                 int
}

func readFindings(files []string, stdin io.Reader) (out []finding, err error) {
	read := func(r io.Reader) error {
		s := bufio.NewScanner(r)
		s.Buffer(nil, 64<<20)
		for s.Scan() {
			var f finding
			if err := json.Unmarshal(s.Bytes(), &f); err != nil {
				return err
			}
			if f.Check != "" {
				out = append(out, f)
			}
		}
		return s.Err()
	}
	if len(files) == 0 {
		return out, read(stdin)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		err = read(f)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return out, nil
}

// place names where a claim stands: document, part and first byte; for a row
// of a table, whose lines move, its words.
func (c *claim) place() string {
	s := fmt.Sprintf("%s\x00%s\x00%d", c.Document, c.Part, c.Start)
	if strings.HasPrefix(c.Document, "offices/") {
		s = c.Quote
	}
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:4])
}

// places lists the places of every side.
func (f *finding) places() [][]string {
	out := make([][]string, len(f.Sides))
	for i, s := range f.Sides {
		for j := range s.Claims {
			out[i] = append(out[i], s.Claims[j].place())
		}
	}
	return out
}
