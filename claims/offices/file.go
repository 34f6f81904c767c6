package offices

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"github.com/gainsay/gainsay/normalize"
)

//go:generate go run -tags unbuilt ../../internal/generate

// File is one table: the offices of a country or body and who held them.
type File struct {
	Body       string  `yaml:"body"`        // "us": the first part of its offices' IDs, and the file's name
	Name       string  `yaml:"name"`        // "the United States"
	KnownUntil Date    `yaml:"known_until"` // the day until which the file is complete
	Source     string  `yaml:"source"`      // where its rows come from, unless a row says otherwise
	Places     []Words `yaml:"places"`      // the body's names and adjectives, by language

	People  []Person `yaml:"people"` // those whose names are not just given name and surname
	Offices []Office `yaml:"offices"`
}

// Words are words or phrases of one language.
type Words struct {
	Lang  string   `yaml:"lang"`
	Words []string `yaml:"words"`
}

// Person lists the forms of a name that news uses. Without an entry a person
// is known by the full name and by its last word.
type Person struct {
	Name    string   `yaml:"name"`    // as in the rows
	Surname string   `yaml:"surname"` // what stands alone for it, when not the last word of Name
	Also    []string `yaml:"also"`    // other full forms: "Joseph R. Biden"
	Short   []string `yaml:"short"`   // other forms that stand for the surname: "Lula", "Poutine"
	Common  bool     `yaml:"common"`  // the surname is many people's or a word: it means nobody by itself
}

// Office is an office and those who held it, in order.
type Office struct {
	ID         string   `yaml:"id"`          // "president"; with its body "us/president"
	Role       string   `yaml:"role"`        // names its titles in the files of wording, when not the ID
	Name       string   `yaml:"name"`        // "president of the United States"
	Titles     []Words  `yaml:"titles"`      // further titles, by language
	How        string   `yaml:"how"`         // how its holders came to it, unless a row says otherwise
	Leads      bool     `yaml:"leads"`       // its holder's name names a government: "the Biden administration"
	Gaps       bool     `yaml:"gaps"`        // was vacant or held by people who are not listed
	KnownUntil Date     `yaml:"known_until"` // when the office is known less long than the file
	Holders    []Holder `yaml:"holders"`
}

// Holder is a row: one person's time in an office, first and last day included.
type Holder struct {
	Name      string `yaml:"name"`
	From      Date   `yaml:"from"`
	Until     Date   `yaml:"until"`     // the day of handover; missing while the holder is in office
	Scheduled Date   `yaml:"scheduled"` // the day the term ends by law, for an end that has not come
	How       string `yaml:"how"`       // elected, appointed, acting, succeeded, …
	Number    int    `yaml:"number"`    // the ordinal: Joe Biden is the 46th president
	Terms     []Date `yaml:"terms"`     // when further terms of the same row began, where terms are counted
	Source    string `yaml:"source"`

	Line int `yaml:"-"` // where the row stands in its file
}

// UnmarshalYAML reads a row strictly and keeps its line.
func (h *Holder) UnmarshalYAML(node ast.Node) error {
	type row Holder
	if err := yaml.NodeToValue(node, (*row)(h), yaml.Strict()); err != nil {
		return err
	}
	if m, ok := node.(*ast.MappingNode); ok && len(m.Values) > 0 {
		h.Line = m.Values[0].Key.GetToken().Position.Line
	}
	return nil
}

// Date is a day as far as a source tells it: First and Last differ for a month
// or a year. The zero value is no date.
type Date struct{ First, Last normalize.Day }

// UnmarshalYAML reads 2006-01-02, 2006-01 or 2006.
func (d *Date) UnmarshalYAML(node ast.Node) error {
	s := strings.Trim(node.GetToken().Value, " ")
	for _, suffix := range []struct{ first, last string }{{"", ""}, {"-01", "-31"}, {"-01-01", "-12-31"}} {
		first, err := normalize.ParseDay(s + suffix.first)
		if err != nil {
			continue
		}
		last, err := normalize.ParseDay(s + suffix.last)
		for day := 30; err != nil && day > 27; day-- {
			last, err = normalize.ParseDay(fmt.Sprintf("%s-%d", s, day))
		}
		d.First, d.Last = first, last
		return err
	}
	return &yaml.SyntaxError{Message: fmt.Sprintf("%q is not a date: write 2006-01-02, 2006-01 or 2006", s), Token: node.GetToken()}
}

// String writes the date as far as it is known.
func (d Date) String() string {
	s := d.First.String()
	switch {
	case d.First == d.Last || len(s) < 10:
		return s
	case d.First+31 > d.Last:
		return s[:7]
	}
	return s[:4]
}

// Files returns the built-in tables in order of their bodies. They are not to
// be changed.
func Files() []File { return compiled }
