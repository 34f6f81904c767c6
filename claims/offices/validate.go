package offices

import (
	"errors"
	"fmt"
	"strings"
)

// Validate reports every mistake of a table with its file and line: an office
// or person given twice, rows out of order, rows that overlap, days that
// nobody covers where the office does not say that it has gaps, an end before
// its beginning, a day after the one until which the table is known.
func (f *File) Validate() error {
	var errs []error
	bad := func(line int, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s.yaml:%d: %s", f.Body, max(line, 1), fmt.Sprintf(format, args...)))
	}
	if f.Body == "" || strings.ContainsAny(f.Body, "/ ") {
		return fmt.Errorf("offices: body %q: a table needs a short name without spaces", f.Body)
	}
	if f.KnownUntil.Last == 0 {
		bad(1, "known_until is missing")
	}
	if f.Source == "" {
		bad(1, "source is missing")
	}
	held := map[string]bool{}
	offices := map[string]bool{}
	for i := range f.Offices {
		o := &f.Offices[i]
		if o.ID == "" || o.Name == "" || len(o.Holders) == 0 {
			bad(1, "office %q needs an id, a name and holders", o.ID)
		}
		if offices[o.ID] {
			bad(1, "office %q is there twice", o.ID)
		}
		offices[o.ID] = true
		known := o.KnownUntil.Last
		if known == 0 {
			known = f.KnownUntil.Last
		}
		for k := range o.Holders {
			h := &o.Holders[k]
			held[h.Name] = true
			switch {
			case h.Name == "":
				bad(h.Line, "a row needs a name")
			case h.From.First == 0:
				bad(h.Line, "%s: from is missing", h.Name)
			case h.Until.First != 0 && h.Until.Last < h.From.First:
				bad(h.Line, "%s: until %s is before from %s", h.Name, h.Until, h.From)
			case h.From.First > known:
				bad(h.Line, "%s: from %s is after the table's known day", h.Name, h.From)
			case h.Until.First > known:
				bad(h.Line, "%s: until %s is after the table's known day; write scheduled", h.Name, h.Until)
			case h.Until.First != 0 && h.Scheduled.First != 0:
				bad(h.Line, "%s: until and scheduled exclude each other", h.Name)
			case h.Until.First == 0 && k+1 < len(o.Holders):
				bad(h.Line, "%s: until is missing, and others follow", h.Name)
			case h.How == "" && o.How == "":
				bad(h.Line, "%s: how is missing", h.Name)
			}
			if k == 0 {
				continue
			}
			switch before := &o.Holders[k-1]; {
			case h.From.First < before.From.First:
				bad(h.Line, "%s: before the row above it", h.Name)
			case h.From.Last < before.Until.First:
				bad(h.Line, "%s: from %s overlaps %s until %s", h.Name, h.From, before.Name, before.Until)
			case h.From.First > before.Until.Last+1 && !o.Gaps:
				bad(h.Line, "%s: nobody holds %s between %s and %s", h.Name, o.ID, before.Until, h.From)
			}
		}
	}
	people := map[string]bool{}
	for _, p := range f.People {
		if people[p.Name] {
			bad(1, "%s is there twice", p.Name)
		}
		people[p.Name] = true
		if !held[p.Name] {
			bad(1, "%s has forms but holds no office", p.Name)
		}
	}
	return errors.Join(errs...)
}
