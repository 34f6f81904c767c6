package offices

import (
	"slices"

	"github.com/gainsay/gainsay/normalize"
)

// resolve decides who and which office is meant: of all that the words allow,
// the one for which they would be true on the text's day, else the last.
func (r *reader) resolve(c *claim) (Mention, bool) {
	article := r.indefinite(c)
	m := Mention{First: c.first, Last: c.last, As: c.as, Ordinal: c.ordinal, Government: c.offices == nil}
	r.perfect = false
	m.Tense, m.On = r.clause(c)
	day := r.text.Date
	if m.On != 0 && m.Tense == Now {
		day = m.On
	}
	best, bestFrom, found := 0, normalize.Day(0), false
	var person, office int32
	try := func(p, o int32, mismatch bool) {
		score := r.score(p, o, c.as, day)
		if mismatch {
			score = min(score, 1)
		}
		from := r.latest(p, o, day)
		if !found || score > best || score == best && from > bestFrom {
			found, best, bestFrom, person, office = true, score, from, p, o
		}
	}
	var buf [8]*File
	elsewhere := r.elsewhere(c, buf[:0])
	for _, p := range c.people {
		for _, o := range r.held(p) {
			if r.meant(c, o) && !slices.Contains(elsewhere, r.Tables.offices[o].file) {
				try(p, o, false)
			}
		}
	}
	if !found && c.offices != nil && !c.apposed {
		// "Secretary of State Pete Hegseth": somebody known, in an office never held.
		for _, p := range c.people {
			for _, o := range c.offices {
				if c.body != 0 && r.Tables.offices[o].file != &r.files[c.body-1] {
					continue
				}
				if r.serves(p, r.Tables.offices[o].file, day) {
					try(p, o, true)
				}
			}
		}
	}
	if !found {
		return Mention{}, false
	}
	if article { // "a Trump administration would": one to come, or one of several
		m.As = Then
		if day != 0 && r.status(person, office, day) == Before {
			m.As = Future
		}
	}
	if m.Tense == Now || m.Tense == Told || m.Tense == Untold {
		m.Year = r.year()
	}
	m.Person, m.Office = r.people(person).name, r.Tables.offices[office].id
	if r.perfect && m.Tense == Now && r.justLeft(person, office, day) {
		m.Tense = Told
	}
	m.Table = r.Tables.offices[office].table
	m.Sure = !(c.apposed && best == 0) && (c.full || r.inOffice(person, day) || m.Government && r.recent(person, office, day) || r.named(person))
	return m, true
}

// indefinite tells whether an indefinite article stands before a title or a
// government.
func (r *reader) indefinite(c *claim) bool {
	if c.as != Current || c.apposed || c.first == r.first {
		return false
	}
	m, _ := r.matchToken(r.text.Tokens[c.first-1])
	return m&indefinite != 0
}

// meant tells whether an office is one that the words allow.
func (r *reader) meant(c *claim, o int32) bool {
	of := &r.Tables.offices[o]
	if c.body != 0 && of.file != &r.files[c.body-1] {
		return false
	}
	return c.offices == nil && of.Leads || slices.Contains(c.offices, o)
}

// elsewhere returns the bodies that a surname could mean and the text does not
// name, when it names another that the surname could mean.
func (r *reader) elsewhere(c *claim, files []*File) []*File {
	if c.full || c.body != 0 {
		return nil
	}
	for _, p := range c.people {
		for _, o := range r.held(p) {
			if f := r.Tables.offices[o].file; r.meant(c, o) && !slices.Contains(files, f) {
				files = append(files, f)
			}
		}
	}
	if len(files) < 2 {
		return nil
	}
	named := r.placesNamed(files)
	if len(named) == 0 {
		return nil
	}
	return slices.DeleteFunc(files, func(f *File) bool { return slices.Contains(named, f) })
}

// placesNamed returns those of the bodies that the text names.
func (r *reader) placesNamed(files []*File) []*File {
	var out []*File
	at := *r
	at.last = len(r.text.Tokens)
	for i := range r.opening() {
		if w := r.text.Tokens[i].Word; w == 0 || !r.places.OpensWith(w) {
			continue
		}
		if v, _ := at.match(&r.lexicon.places, i); v != 0 {
			if f := &r.files[v-1]; slices.Contains(files, f) && !slices.Contains(out, f) {
				out = append(out, f)
				if len(out) == len(files) {
					break
				}
			}
		}
	}
	return out
}

func (r *reader) people(p int32) *person { return &r.Tables.people[p] }

// score tells how well words fit what the tables say: 3 true, 2 not known,
// 1 untrue of one who held the office, 0 untrue of one who will.
func (r *reader) score(p, o int32, as As, day normalize.Day) int {
	s := Unlisted
	if day != 0 {
		s = r.status(p, o, day)
	}
	switch s {
	case Unknown, Unlisted:
		return 2
	case Handover:
		return 3
	}
	ok := false
	switch as {
	case Current, Acting:
		ok = s == Holds
	case Former:
		ok = s == After || s == Between
	case Future:
		ok = s == Before || s == Between
	case Then:
		ok = s != Before
	}
	switch {
	case ok:
		return 3
	case s == Before || s == Never:
		return 0
	}
	return 1
}

// latest is the beginning of a person's last time in an office by a day.
func (r *reader) latest(p, o int32, day normalize.Day) normalize.Day {
	of := &r.Tables.offices[o]
	var from normalize.Day
	for k := range of.holders {
		if h := &of.Office.Holders[k]; of.holders[k] == p && (day == 0 || h.From.First <= day) {
			from = max(from, h.From.First)
		}
	}
	return from
}

// serves tells whether a person holds an office of a body on a day.
func (r *reader) serves(p int32, f *File, day normalize.Day) bool {
	for _, o := range r.held(p) {
		if r.Tables.offices[o].file == f && day != 0 && r.status(p, o, day) == Holds {
			return true
		}
	}
	return false
}

func (r *reader) inOffice(p int32, day normalize.Day) bool {
	for _, o := range r.held(p) {
		if day != 0 && r.status(p, o, day) == Holds {
			return true
		}
	}
	return false
}

// justLeft tells whether a person left an office so few weeks ago that the
// perfect still tells what they did in it.
func (r *reader) justLeft(p, o int32, day normalize.Day) bool {
	const days = 60
	of := &r.Tables.offices[o]
	for k := range of.holders {
		if h := &of.Office.Holders[k]; of.holders[k] == p && h.Until.Last != 0 && h.Until.Last <= day && day <= h.Until.Last+days {
			return true
		}
	}
	return false
}

// recent tells whether a person's last time in an office ended so short a time
// ago that the surname alone means them.
func (r *reader) recent(p, o int32, day normalize.Day) bool {
	const years = 12 * 365
	if f := r.forms(r.people(p)); f != nil && f.Common {
		return false
	}
	of := &r.Tables.offices[o]
	for k := range of.holders {
		if h := &of.Office.Holders[k]; of.holders[k] == p && (end(h) >= day-years && day != 0 || day == 0 && end(h) >= of.until-years) {
			return true
		}
	}
	return false
}

// opening is how many tokens of the text are looked through for full names and
// countries: all of an article, and of a longer text its opening, so that the
// work stays in proportion to the text.
func (r *reader) opening() int { return min(len(r.text.Tokens), 4096) }

// named tells whether the text gives a person's name in full.
func (r *reader) named(p int32) bool {
	for i := range r.opening() {
		t := &r.text.Tokens[i]
		if t.Word == 0 || !t.Is(normalize.Upper) || !r.names.OpensWith(t.Word) {
			continue
		}
		at := *r
		at.last = len(r.text.Tokens)
		if v, _ := at.match(&r.lexicon.names, i); v != 0 && r.lexicon.people[v-1].full && slices.Contains(r.list(r.lexicon.people[v-1].people), p) {
			return true
		}
	}
	return false
}
