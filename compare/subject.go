package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// subjectBuilder splits the claims of one document by what they tell of.
type subjectBuilder struct {
	keys  map[string]int32
	count []int32 // by facet, the claims of the subject at hand that have it
	met   []facet // those that have some
	has   []facet // of the claims at hand
	days  []daysTold
}

// daysTold is how many claims tell of some days.
type daysTold struct {
	days   [2]normalize.Day
	claims int
}

func (b *subjectBuilder) document(w *world, doc int32, cs []*claims.Claim) {
	if b.keys == nil {
		b.keys = map[string]int32{}
	}
	clear(b.keys)
	first := len(w.subjects)
	about := len(w.about)
	for _, c := range cs {
		key, told := subjectKey(c)
		if !told {
			w.about = append(w.about, -1)
			w.facets.of(c, doc)
			continue
		}
		s, ok := b.keys[key]
		if !ok {
			s = int32(len(w.subjects))
			b.keys[key] = s
			w.subjects = append(w.subjects, subject{document: w.Name(doc), doc: doc, aside: c.Background, since: strings.Clone(since(c))})
		}
		w.about = append(w.about, s)
	}
	for s := first; s < len(w.subjects); s++ {
		b.fill(w, int32(s), doc, cs, w.about[about:])
	}
}

// subjectKey names what a claim tells of within its document, and whether the
// text tells it: a claim of another event needs a time and a place or a name.
func subjectKey(c *claims.Claim) (string, bool) {
	switch {
	case c.Count == 0 && c.Event.From == 0 && len(c.Event.Places)+len(c.Event.Names)+len(c.Event.Nouns) == 0:
		return "", false // a name, a quotation: of a text, not of an event
	case c.Background:
		e := &c.Event
		if e.From == 0 || len(e.Places)+len(e.Names) == 0 {
			return "", false
		}
		return "aside " + strconv.Itoa(int(e.From)) + " " + strconv.Itoa(int(e.To)) + " " + strings.Join(e.Places, "|") + "/" + strings.Join(e.Names, "|"), true
	case since(c) != "":
		return "since " + c.Since, true
	}
	return "", true
}

// since is the start of a running total, and "" for all other claims.
func since(c *claims.Claim) string {
	if c.Count == claims.Total || c.Count == claims.Rank {
		return c.Since
	}
	return ""
}

// fill gathers the facets of a subject from its claims.
func (b *subjectBuilder) fill(w *world, s, doc int32, cs []*claims.Claim, about []int32) {
	sub := &w.subjects[s]
	b.met, b.days = b.met[:0], b.days[:0]
	has := b.has[:0]
	alike, changes := int32(0), -1 // claims in a row that have these
	for i, c := range cs {
		if about[i] != s {
			continue
		}
		fs := w.facets.of(c, doc)
		if w.facets.memo.changes != changes {
			b.add(has, alike)
			has, alike, changes = append(has[:0], fs...), 0, w.facets.memo.changes
		}
		alike++
		if c.Event.From != 0 || c.Event.To != 0 {
			b.onDays([2]normalize.Day{c.Event.From, c.Event.To})
		}
		if c.Published != 0 {
			sub.published = c.Published
		}
		sub.claims++
	}
	b.add(has, alike)
	b.has = has
	slices.Sort(b.met)
	sub.facets = make([]weighted, len(b.met))
	for i, f := range b.met {
		share := float32(b.count[f]) / float32(sub.claims)
		sub.facets[i] = weighted{f, share}
		b.count[f] = 0
		if w.facets.sorts[f] == 'p' {
			sub.places = append(sub.places, f)
			sub.spread = sub.spread || share < ownShare
		}
	}
	most := 0
	for _, d := range b.days {
		if d.claims > most || d.claims == most && (d.days[0] > sub.from || d.days[0] == sub.from && d.days[1] > sub.to) {
			most, sub.from, sub.to = d.claims, d.days[0], d.days[1]
		}
	}
	if 2*most < sub.claims {
		sub.from, sub.to = 0, 0
	}
}

// add counts some claims that have the same facets.
func (b *subjectBuilder) add(fs []facet, claims int32) {
	for _, f := range fs {
		for int(f) >= len(b.count) {
			b.count = append(b.count, 0)
		}
		if b.count[f] == 0 {
			b.met = append(b.met, f)
		}
		b.count[f] += claims
	}
}

func (b *subjectBuilder) onDays(days [2]normalize.Day) {
	for i := range b.days {
		if b.days[i].days == days {
			b.days[i].claims++
			return
		}
	}
	b.days = append(b.days, daysTold{days, 1})
}
