package claims

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// nowhere is the scene of claims that tell of none.
var nowhere = new(Scene)

// whole is the claim with nothing nil.
func (c *Claim) whole() *Claim {
	w := *c
	if w.Origin == nil {
		w.Origin = new(Origin)
	}
	if w.Event.Scene == nil {
		w.Event.Scene = nowhere
	}
	return &w
}

// claimJSON mirrors what [Claim.AppendJSON] writes.
type claimJSON struct {
	Document   string           `json:"document"`
	Part       string           `json:"part"`
	Start      int              `json:"start"`
	End        int              `json:"end"`
	Quote      string           `json:"quote"`
	Line       int              `json:"line"`
	Column     int              `json:"column"`
	Kind       string           `json:"kind"`
	Value      normalize.Amount `json:"value"`
	Unit       string           `json:"unit"`
	Change     normalize.Change `json:"change"`
	Of         string           `json:"of"`
	Count      string           `json:"count"`
	Since      string           `json:"since"`
	AsOf       string           `json:"as_of"`
	Event      eventJSON        `json:"event"`
	Speaker    string           `json:"speaker"`
	Stance     string           `json:"stance"`
	Background bool             `json:"background"`
	Rule       string           `json:"rule"`

	Source     string   `json:"source"`
	Published  string   `json:"published"`
	Earliest   string   `json:"earliest"`
	Language   string   `json:"lang"`
	Number     string   `json:"number"`
	Head       string   `json:"head"`
	Scope      []string `json:"scope"`
	Aspects    []string `json:"aspects"`
	Key        string   `json:"key"`
	Context    []string `json:"context"`
	Superseded bool     `json:"superseded"`
	Whole      struct {
		Start int `json:"start"`
		End   int `json:"end"`
	} `json:"whole"`
	Also []struct {
		Start  int `json:"start"`
		End    int `json:"end"`
		Line   int `json:"line"`
		Column int `json:"column"`
	} `json:"also"`
	Subject  string `json:"subject"`
	Object   string `json:"object"`
	Expected string `json:"expected"`
	As       string `json:"as"`
	Tense    string `json:"tense"`
	Sentence int    `json:"sentence"`
	Passage  string `json:"passage"`
	Before   string `json:"before"`
	After    string `json:"after"`
}

type eventJSON struct {
	Places []string `json:"place_ids"`
	From   string   `json:"from"`
	To     string   `json:"to"`
	Names  []string `json:"names"`
	Nouns  []string `json:"nouns"`
	Sites  []string `json:"sites"`
}

func (j *eventJSON) scene() *Scene {
	if len(j.Places)+len(j.Names)+len(j.Nouns)+len(j.Sites) == 0 {
		return nowhere
	}
	return &Scene{Places: some(j.Places), Names: some(j.Names), Nouns: some(j.Nouns), Sites: some(j.Sites)}
}

// UnmarshalJSON reads what [Claim.MarshalJSON] writes.
func (c *Claim) UnmarshalJSON(data []byte) error {
	var j claimJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	if j.Kind == "" {
		return fmt.Errorf("not a claim: it has no kind")
	}
	if j.Start < 0 || j.End < j.Start {
		return fmt.Errorf("not a claim: bytes %d to %d", j.Start, j.End)
	}
	var d days
	*c = Claim{
		Origin: &Origin{Document: j.Document, Source: j.Source, Published: d.day("published", j.Published), Earliest: d.day("earliest", j.Earliest), Language: j.Language},
		Part:   Part(d.name("part", j.Part, partNames)), Span: normalize.Span{Start: j.Start, End: j.End},
		Quote: j.Quote, Line: j.Line, Column: j.Column,
		Kind: j.Kind, Value: j.Value, Change: j.Change, Of: j.Of,
		Count: Count(d.name("count", j.Count, countNames)), Since: j.Since, AsOf: d.day("as_of", j.AsOf),
		Event:   Event{From: d.day("from", j.Event.From), To: d.day("to", j.Event.To), Scene: j.Event.scene()},
		Speaker: j.Speaker, Stance: Stance(d.name("stance", j.Stance, stanceNames)), Background: j.Background, Rule: j.Rule,
		Number: j.Number, Head: j.Head, Scope: some(j.Scope), Aspects: some(j.Aspects), Key: j.Key, Context: some(j.Context), Superseded: j.Superseded,
		Whole: normalize.Span{Start: j.Whole.Start, End: j.Whole.End}, Subject: j.Subject, Object: j.Object, Expected: j.Expected,
		As: offices.As(d.name("as", j.As, asNames)), Tense: offices.Tense(d.name("tense", j.Tense, tenseNames)),
		Sentence: j.Sentence, Passage: d.hash("passage", j.Passage), Before: j.Before, After: j.After,
	}
	for _, p := range j.Also {
		if p.Start < 0 || p.End < p.Start {
			return fmt.Errorf("not a claim: bytes %d to %d", p.Start, p.End)
		}
		c.Also = append(c.Also, Place{normalize.Span{Start: p.Start, End: p.End}, p.Line, p.Column})
	}
	c.Value.Unit = j.Unit
	if c.Number == "" && c.Value == open {
		c.Value = normalize.Amount{}
	}
	return d.err
}

// days reads days and names and keeps the first error.
type days struct{ err error }

func (d *days) day(field, s string) normalize.Day {
	if s == "" {
		return 0
	}
	if i := strings.IndexByte(s, 'T'); i > 0 {
		s = s[:i] // a document's line tells the moment
	}
	v, err := normalize.ParseDay(s)
	if err != nil && d.err == nil {
		d.err = fmt.Errorf("%s: %w", field, err)
	}
	return v
}

func (d *days) name(field, s string, names []string) int {
	i := slices.Index(names, s)
	if i < 0 && d.err == nil {
		d.err = fmt.Errorf("%s: %q is none of %s", field, s, strings.Join(names[1:], ", "))
	}
	return max(i, 0)
}

func (d *days) hash(field, s string) uint64 {
	if s == "" {
		return 0
	}
	v, err := strconv.ParseUint(s, 16, 64)
	if err != nil && d.err == nil {
		d.err = fmt.Errorf("%s: %q is not hexadecimal", field, s)
	}
	return v
}

// some makes an empty list nil, as claims from a text have it.
func some(s []string) []string {
	if len(s) == 0 {
		return nil
	}
	return s
}
