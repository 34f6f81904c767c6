// Package baseline keeps the findings that are known and may stand for now, so
// that a run reports what is new.
package baseline

import (
	"bytes"
	"fmt"
	"os"
	"slices"

	"github.com/goccy/go-yaml"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// Name is what a baseline is called unless a configuration says otherwise.
const Name = ".gainsay-baseline.yaml"

// Baseline is a file of known findings.
type Baseline struct {
	Findings []Entry `yaml:"findings"`

	path string
	data []byte
}

// Entry is a known finding.
type Entry struct {
	ID      string `yaml:"id"`
	Check   string `yaml:"check"`
	Message string `yaml:"message"` // for whoever reads the file
	Since   string `yaml:"since"`   // the day it was entered
	Reason  string `yaml:"reason,omitempty"`
	Owner   string `yaml:"owner,omitempty"`
	Expires string `yaml:"expires,omitempty"` // the last day it is not reported
}

// Read reads a baseline. An error names the file and line.
func Read(path string) (*Baseline, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	b := new(Baseline)
	if err := datafile.Read(path, data, b); err != nil {
		return nil, err
	}
	b.path, b.data = path, data
	seen := map[string]bool{}
	for _, e := range b.Findings {
		switch {
		case e.ID == "":
			return nil, fmt.Errorf("%s: a finding needs its id", path)
		case seen[e.ID]:
			return nil, fmt.Errorf("%s: %s is in the file twice", b.at(e.ID), e.ID)
		}
		seen[e.ID] = true
		if e.Expires != "" {
			if _, err := normalize.ParseDay(e.Expires); err != nil {
				return nil, fmt.Errorf("%s: expires: %w", b.at(e.ID), err)
			}
		}
	}
	return b, nil
}

func (b *Baseline) at(id string) string { return datafile.Position(b.path, b.data, id) }

// Expires tells whether any entry has a last day, so that the day matters.
func (b *Baseline) Expires() bool {
	return slices.ContainsFunc(b.Findings, func(e Entry) bool { return e.Expires != "" })
}

// Split parts findings into those that are new on a day and those that are
// known, and says what in the baseline no longer holds.
func (b *Baseline) Split(found []compare.Finding, today normalize.Day) (fresh, known []compare.Finding, why []string, notes []string) {
	at := map[string]int{}
	for i := range b.Findings {
		at[b.Findings[i].ID] = i
	}
	seen := make([]bool, len(b.Findings))
	for _, f := range found {
		i, ok := at[f.ID]
		if !ok {
			fresh = append(fresh, f)
			continue
		}
		seen[i] = true
		e := &b.Findings[i]
		if last, err := normalize.ParseDay(e.Expires); err == nil && last < today {
			fresh = append(fresh, f)
			notes = append(notes, fmt.Sprintf("%s: %s (%s) expired on %s and is reported again", b.at(e.ID), e.ID, e.Message, e.Expires))
			continue
		}
		known = append(known, f)
		why = append(why, e.Reason)
	}
	for i, s := range seen {
		if e := &b.Findings[i]; !s {
			notes = append(notes, fmt.Sprintf("%s: %s (%s) no longer occurs: run gainsay baseline to take it out", b.at(e.ID), e.ID, e.Message))
		}
	}
	return fresh, known, why, notes
}

// Renew returns the baseline of findings: what b knows of them is kept, what
// is new gets the fields of an entry, and what no longer occurs is gone.
func (b *Baseline) Renew(found []compare.Finding, entry Entry) *Baseline {
	out := new(Baseline)
	known := map[string]Entry{}
	if b != nil {
		for _, e := range b.Findings {
			known[e.ID] = e
		}
	}
	for i := range found {
		f := &found[i]
		e, ok := known[f.ID]
		if !ok {
			e = entry
			e.ID = f.ID
		}
		e.Check, e.Message = f.Check, f.Message
		if !slices.ContainsFunc(out.Findings, func(o Entry) bool { return o.ID == e.ID }) {
			out.Findings = append(out.Findings, e)
		}
	}
	return out
}

const head = `# Findings that are known: gainsay check reports only others. Written by
# gainsay baseline, which keeps the reasons, owners and days written here.
# An entry with a day under expires is reported again after it.
`

// Bytes returns the file.
func (b *Baseline) Bytes() ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(head)
	if len(b.Findings) == 0 {
		out.WriteString("findings: []\n")
		return out.Bytes(), nil
	}
	data, err := yaml.MarshalWithOptions(b, yaml.IndentSequence(true), yaml.UseLiteralStyleIfMultiline(false))
	if err != nil {
		return nil, err
	}
	out.Write(data)
	return out.Bytes(), nil
}
