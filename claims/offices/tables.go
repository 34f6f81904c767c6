package offices

import (
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

// Tables are files made ready for look-up. They are immutable and safe for
// concurrent use. The zero value has none.
type Tables struct {
	files   []File
	offices []office
	byID    map[string]int32
	roster

	ready    []phraseTables // compiled ahead
	lexicons sync.Map       // *normalize.Language → func() *lexicon
}

type office struct {
	*Office
	file    *File
	id      string
	table   string // "offices/us.yaml"
	role    string
	until   normalize.Day // the day until which it is known
	since   normalize.Day // the first day it is known
	holders []int32       // person of each row
}

// BuiltIn returns the tables that come with the package.
var BuiltIn = sync.OnceValue(func() *Tables {
	t := &Tables{files: Files(), ready: built, roster: builtRoster}
	if len(t.people) == 0 {
		t.roster = newRoster(t.files)
	}
	t.compileOffices()
	return t
})

// Read reads the tables of a folder, in order of their names, and checks them.
func Read(dir fs.FS) ([]File, error) {
	files, err := datafile.ReadAll[File](dir)
	if err != nil {
		return nil, err
	}
	for i := range files {
		if err := files[i].Validate(); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// New makes tables ready. A file replaces the one before it of the same body.
func New(files ...[]File) *Tables {
	t := new(Tables)
	for _, list := range files {
		for _, f := range list {
			if i := slices.IndexFunc(t.files, func(o File) bool { return o.Body == f.Body }); i >= 0 {
				t.files[i] = f
			} else {
				t.files = append(t.files, f)
			}
		}
	}
	t.roster = newRoster(t.files)
	t.compileOffices()
	return t
}

func (t *Tables) compileOffices() {
	t.byID = map[string]int32{}
	rest := t.holders
	for i := range t.files {
		f := &t.files[i]
		for j := range f.Offices {
			o := &f.Offices[j]
			n := office{Office: o, file: f, id: f.Body + "/" + o.ID, table: "offices/" + f.Body + ".yaml", role: o.Role, until: o.KnownUntil.Last}
			if n.role == "" {
				n.role = o.ID
			}
			if n.until == 0 {
				n.until = f.KnownUntil.Last
			}
			for k := range o.Holders {
				if h := &o.Holders[k]; n.since == 0 || h.From.Last < n.since {
					n.since = h.From.Last
				}
			}
			n.holders, rest = rest[:len(o.Holders):len(o.Holders)], rest[len(o.Holders):]
			t.byID[n.id] = int32(len(t.offices))
			t.offices = append(t.offices, n)
		}
	}
}

// Row is one holder's time in an office, as a table has it.
type Row struct {
	*Holder
	File   string // "offices/us.yaml"
	Office string // its ID, "us/president"
	Title  string // "president of the United States"
}

func (t *Tables) row(o int32, k int) Row {
	of := &t.offices[o]
	return Row{&of.Office.Holders[k], of.table, of.id, of.Office.Name}
}

// Rows returns an office's rows in order, or nil when there is no such office.
func (t *Tables) Rows(id string) []Row {
	o, ok := t.byID[id]
	if !ok {
		return nil
	}
	rows := make([]Row, len(t.offices[o].Office.Holders))
	for k := range rows {
		rows[k] = t.row(o, k)
	}
	return rows
}

// Until returns the day until which an office is known, or 0 when there is no
// such office.
func (t *Tables) Until(id string) normalize.Day {
	if o, ok := t.byID[id]; ok {
		return t.offices[o].until
	}
	return 0
}

// Title returns what an office is called in English, such as "president of
// the United States".
func (t *Tables) Title(id string) string {
	if o, ok := t.byID[id]; ok {
		return t.offices[o].Office.Name
	}
	return ""
}

// Known returns the last day that any of the tables knows.
func (t *Tables) Known() normalize.Day {
	var day normalize.Day
	for i := range t.offices {
		day = max(day, t.offices[i].until)
	}
	return day
}

// Held returns a person's rows in all offices.
func (t *Tables) Held(name string) []Row {
	p, ok := t.find(name)
	if !ok {
		return nil
	}
	var rows []Row
	for _, o := range t.held(p) {
		for k, q := range t.offices[o].holders {
			if p == q {
				rows = append(rows, t.row(o, k))
			}
		}
	}
	return rows
}

// String writes the row in words: "Joe Biden, president of the United States
// from 2021-01-20 to 2025-01-20".
func (r Row) String() string {
	var b strings.Builder
	b.WriteString(r.Name + ", ")
	if r.How == "acting" {
		b.WriteString("acting ")
	}
	b.WriteString(r.Title)
	if r.Until == (Date{}) {
		b.WriteString(" since " + r.From.String())
	} else {
		b.WriteString(" from " + r.From.String() + " to " + r.Until.String())
	}
	return b.String()
}
