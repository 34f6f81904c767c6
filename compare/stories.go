package compare

import (
	"cmp"
	"math"
	"slices"

	"github.com/gainsay/gainsay/compare/internal/order"
	"github.com/gainsay/gainsay/normalize"
)

// How much two subjects must have in common to tell of one event.
const (
	likeEnough   = 0.03 // of what they tell, where few articles are compared
	likeArchive  = 0.22 // and in an archive
	archive      = 400  // articles that are one
	tellsEnough  = 4.0  // in sum; one rare name alone is not enough
	tellsMuch    = 10.0 // enough to doubt the date of a page
	handfulTells = 6.0  // what two of them must share, where neither names anybody
	wordsTell    = 9.0  // and where they have but a name in common that few of their claims have
	handful      = 24   // articles that somebody has put side by side
	likeMuch     = 0.12 // and how like they must be for it
	asideEnough  = 5.0  // for an event told in passing
	sinceEnough  = 2.0  // for a running total
	namedEnough  = 2.0  // of it the names and places: words alone are a kind of story
)

// tell finds the subjects that tell of one event: each joins the event whose
// first tellers it is most like, or begins one of its own. The tellers are
// taken in order of date and name, so that the order of the input is gone.
func (w *world) tell() {
	tellers := make([]int32, len(w.subjects))
	for i := range tellers {
		tellers[i] = int32(i)
	}
	slices.SortStableFunc(tellers, func(i, j int32) int {
		a, b := &w.subjects[i], &w.subjects[j]
		return cmp.Or(order.Bools(a.aside, b.aside), cmp.Compare(a.published, b.published), cmp.Compare(a.document, b.document), cmp.Compare(i, j))
	})
	w.stories = make([]int32, len(w.subjects))
	w.joined = make([]joining, len(w.subjects))
	t := teller{world: w, posts: make([][]int32, len(w.facets.documents))}
	for _, s := range tellers {
		w.stories[s] = t.join(s)
	}
	if w.n <= handful {
		w.bridge(tellers)
	}
}

// teller holds the events found so far.
type teller struct {
	*world
	heads [][]int32 // by event, its first subjects
	posts [][]int32 // by facet, the events that have it
	score []float64 // by event, what the facets tell that it shares with the subject at hand
	near  []int32   // the events that have a score
	best  []int32
}

const (
	headsKept  = 6  // subjects of an event that a new one is compared with
	eventsKept = 64 // a facet of more events than this does not find any
	candidates = 12 // events looked at for a subject
)

func (t *teller) join(s int32) int32 {
	sub := &t.subjects[s]
	for _, e := range t.near {
		t.score[e] = 0
	}
	t.near = t.near[:0]
	for _, f := range sub.facets {
		posts := t.posts[f.facet]
		if len(posts) > eventsKept {
			continue
		}
		r := t.facets.worth[f.facet].rarity * float64(f.share)
		for _, e := range posts {
			if t.score[e] == 0 {
				t.near = append(t.near, e)
			}
			t.score[e] += r
		}
	}
	t.best = t.best[:0]
	for _, e := range t.near {
		t.candidate(e)
	}
	story, most := int32(-1), 0.0
	of := &t.joined[s]
	var alike [headsKept]float64 // to the heads of an event
	for _, e := range t.best {
		for i, h := range t.heads[e] {
			if alike[i] = t.oneEvent(h, s); alike[i] > most {
				story, most = e, alike[i]
			}
		}
		if story == e {
			of.like = alike
		}
	}
	if story < 0 {
		story = int32(len(t.heads))
		t.heads, t.score = append(t.heads, nil), append(t.score, 0)
	}
	of.event, of.order = story, int32(len(t.heads[story]))
	if len(t.heads[story]) < headsKept {
		t.heads[story] = append(t.heads[story], s)
		for _, f := range sub.facets {
			if p := t.posts[f.facet]; len(p) <= eventsKept && !slices.Contains(p, story) {
				t.posts[f.facet] = append(p, story)
			}
		}
	}
	return story
}

// candidate puts an event among the best, highest score first, if it is one.
func (t *teller) candidate(e int32) {
	i := len(t.best)
	for ; i > 0; i-- {
		o := t.best[i-1]
		if t.score[o] > t.score[e] || t.score[o] == t.score[e] && o < e {
			break
		}
	}
	if i >= candidates {
		return
	}
	t.best = slices.Insert(t.best, i, e)
	t.best = t.best[:min(len(t.best), candidates)]
}

// pairMemo keeps how alike two subjects were found: the claims of two documents
// are compared many times.
type pairMemo struct {
	i, j int32
	like float64
}

// together is [world.oneEvent] with a memory.
func (w *world) together(i, j int32) float64 {
	if like, ok := w.likeSince(i, j); ok {
		return like
	}
	if i > j {
		i, j = j, i
	}
	m := &w.pairs[(uint32(i)*2654435761^uint32(j)*40503)%uint32(len(w.pairs))]
	if m.i != i || m.j != j || i == j {
		*m = pairMemo{i, j, w.oneEvent(i, j)}
	}
	return m.like
}

// oneEvent is how much alike two subjects are when they can be one event, or 0.
func (w *world) oneEvent(i, j int32) float64 {
	if i == j {
		return 1
	}
	a, b := &w.subjects[i], &w.subjects[j]
	if a.doc == b.doc || (a.since == "") != (b.since == "") {
		return 0
	}
	// What is sure whatever else they share comes first: most pairs end here. In an
	// archive two days are two days, or a town that burns twice burns once.
	paged := w.n <= archive && datedByPage(a, b)
	if !paged && apartInTime(a, b, true) {
		return 0
	}
	least := tellsEnough
	switch {
	case a.since != "":
		least = sinceEnough
	case a.aside || b.aside:
		least = asideEnough
	}
	met := w.meet(i, j)
	tells, names, like := met.all, met.names, met.likeness
	if w.n <= handful && a.main() && b.main() && !apartInTime(a, b, false) && (w.alikeInParticulars(a.doc, b.doc, like) || w.alikeInNames(a, b)) {
		return max(like, alikeFew)
	}
	if tells < least {
		return 0
	}
	if len(a.places) > 0 && len(b.places) > 0 && !w.related(a.places, b.places) {
		// Two places and nothing that joins them but who was there.
		if tells = names; tells < least {
			return 0
		}
	}
	if apartInTime(a, b, tells >= tellsMuch) && !(tells >= tellsMuch && like >= likeMuch && paged) {
		return 0
	}
	switch {
	case a.since != "":
		// A running total is told in articles about anything: the same start
		// is what joins, and something of the campaign.
		if !sameStart(a.since, b.since) {
			return 0
		}
		return 0.5 + like/2
	case a.aside || b.aside:
		if !sameDays(a, b) {
			return 0
		}
	case like < w.enough(likeEnough, likeArchive):
		return 0
	case names+met.places < namedEnough && !(w.n <= handful && (tells >= wordsTell && like >= alikeFew && w.shareName(a.doc, b.doc) || tells >= handfulTells && like >= likeMuch && !w.facets.hasName(a) && !w.facets.hasName(b))):
		return 0
	}
	return like
}

// throughOthers tells whether two texts of a handful are of one event because
// others are that are like both: one tells of the wreck, one of the inquest.
func (w *world) throughOthers(i, j int32) bool {
	a, b := &w.subjects[i], &w.subjects[j]
	return w.n <= handful && w.stories[i] == w.stories[j] && a.main() && b.main() && !apartInTime(a, b, true)
}

// named is how much the names and the places that two subjects share tell.
func (w *world) named(i, j int32) float64 {
	if i == j {
		return math.Inf(1)
	}
	met := w.meet(i, j)
	return met.names + met.places
}

// enough grows from few to many with the number of articles: who compares ten
// has mostly chosen them, and in an archive most that look alike are not.
func (w *world) enough(few, many float64) float64 {
	return few + (many-few)*min(1, float64(w.n)/archive)
}

// apartInTime tells whether what is known of the days says two events.
func apartInTime(a, b *subject, sure bool) bool {
	if a.since != "" {
		return false
	}
	const slack = 1 // a day for the line of date
	if a.from != 0 && b.to != 0 && a.from > b.to+slack || b.from != 0 && a.to != 0 && b.from > a.to+slack {
		return true
	}
	// An article cannot tell of what happens after it as past; a month is
	// left for dates of pages that are not their own, and more where much joins.
	days := normalize.Day(45)
	if sure {
		days = 75
	}
	if gap := a.published - b.published; a.published != 0 && b.published != 0 && (gap > days || gap < -days) {
		return a.from == 0 || b.from == 0 || !sameDays(a, b)
	}
	return false
}

// datedByPage tells whether the days of two subjects lie apart only as far as
// the dates of their pages do: "on Sunday" is read from the day of the page,
// and many pages bear the day on which they were fetched.
func datedByPage(a, b *subject) bool {
	if gap := a.published - b.published; a.published == 0 || b.published == 0 || gap <= fetched && gap >= -fetched {
		return false
	}
	return fromPage(a.from, a.to, a.published) && fromPage(b.from, b.to, b.published)
}

// fetched is how many days after an event its page may be fetched without
// notice: until then two days are two days.
const fetched = 14

// fromPage tells whether days are none or may have been told by a weekday.
func fromPage(from, to, published normalize.Day) bool {
	return from == 0 || to == 0 || from >= published-7 && to <= published+1
}

// sameDays tells whether both events have a time of few days and share one.
func sameDays(a, b *subject) bool {
	return a.from != 0 && b.from != 0 && a.to-a.from <= 62 && b.to-b.from <= 62 && a.from <= b.to+1 && b.from <= a.to+1
}
