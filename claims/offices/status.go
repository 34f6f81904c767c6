package offices

import "github.com/gainsay/gainsay/normalize"

// Status is what the tables say of a person and an office on a day.
type Status uint8

// The statuses. Unknown and Handover are for silence.
const (
	Unknown  Status = iota // no such person or office
	Unlisted               // the day is outside what the table knows, or nobody is listed
	Handover               // within a day of a beginning or an end
	Holds                  // in office
	Before                 // has not held it yet
	After                  // held it before, and not since
	Between                // held it before and will again
	Never                  // never held it
)

// On tells whether a person holds an office on a day, and who does: the rows
// that cover the day, the person's own first.
func (t *Tables) On(name, id string, day normalize.Day) (Status, []Row) {
	o, ok := t.byID[id]
	p, known := t.find(name)
	if !ok || !known || day == 0 {
		return Unknown, nil
	}
	return t.on(p, o, day)
}

func (t *Tables) on(p, o int32, day normalize.Day) (Status, []Row) {
	s := t.status(p, o, day)
	var rows []Row
	of := &t.offices[o]
	for k := range of.holders {
		if h := &of.Office.Holders[k]; h.From.First <= day && day <= end(h) {
			if of.holders[k] == p {
				rows = append([]Row{t.row(o, k)}, rows...)
			} else {
				rows = append(rows, t.row(o, k))
			}
		}
	}
	return s, rows
}

// end is the last day a row can mean.
func end(h *Holder) normalize.Day {
	if h.Until.Last != 0 {
		return h.Until.Last
	}
	return 1 << 30
}

func (t *Tables) status(p, o int32, day normalize.Day) Status {
	of := &t.offices[o]
	if day > of.until || day < of.since {
		return Unlisted
	}
	before, after, covered := false, false, false
	for k := range of.holders {
		h := &of.Office.Holders[k]
		last := end(h)
		inside := h.From.First <= day && day <= last
		covered = covered || inside
		if of.holders[k] != p {
			continue
		}
		switch {
		case inside && day > h.From.Last+1 && (h.Until.First == 0 || day < h.Until.First-1):
			return Holds
		case h.From.First-1 <= day && day <= last+1:
			// A change from acting to confirmed is no handover.
			if inside && t.continues(p, of, day) {
				return Holds
			}
			return Handover
		case last < day:
			before = true
		default:
			after = true
		}
	}
	switch {
	case !covered:
		return Unlisted
	case before && after:
		return Between
	case before:
		return After
	case after:
		return Before
	}
	return Never
}

// continues tells whether a person's rows cover the days around day.
func (t *Tables) continues(p int32, of *office, day normalize.Day) bool {
	covers := func(d normalize.Day) bool {
		for k := range of.holders {
			if h := &of.Office.Holders[k]; of.holders[k] == p && h.From.Last <= d && (h.Until.First == 0 || d <= h.Until.First) {
				return true
			}
		}
		return false
	}
	return covers(day-2) && covers(day+2)
}
