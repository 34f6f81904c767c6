package compare

import (
	"hash/maphash"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/normalize"
)

// facet is something by which events are told apart: a place, a name, a noun
// or a single day.
type facet int32

// weighted is a facet of a subject with how much it says there.
type weighted struct {
	facet
	share float32 // of the subject's claims that have it
}

// subject is what some claims of one document tell of: the document's own
// event, a running total since a start, or another event it mentions.
type subject struct {
	document  string
	doc       int32      // the document's number
	facets    []weighted // in order of facet
	places    []facet    // in order
	from, to  normalize.Day
	published normalize.Day
	claims    int
	spread    bool   // some of its claims point to a place of their own
	aside     bool   // another event than the document's own
	since     string // the start, when it is a running total
	weight    float64
}

// main tells whether a subject is what its text tells of, not in passing and not
// since a day.
func (s *subject) main() bool { return !s.aside && s.since == "" }

// facets numbers the facets of all claims and knows how rare each is.
type facets struct {
	ids       [256]map[string]facet // by sort and word
	days      map[normalize.Day]facet
	documents []int32  // by facet, in how many documents it is
	last      []int32  // by facet, the last document counted for it
	words     []string // by facet: its place's id, name, noun or day
	sorts     []byte   // by facet: 'p'lace, 'n'ame, 'w'ord, 'd'ay
	placed    []bool   // by facet, whether the gazetteer knows it
	worth     []worth  // by facet
	memo      memo
	named     [256]nameMemo
	seed      maphash.Seed
	lower     []byte
}

// worth is how much it tells that two subjects share a facet.
type worth struct {
	rarity float64
	common bool // too many documents have it to join two
	sort   byte
}

// nameMemo keeps the facets of a name: the claims of one document mostly share
// theirs, each sentence with some of its own.
type nameMemo struct {
	name   string
	facets []facet
}

// memo keeps the numbers of the facets of the claim before: the claims of one
// document mostly share one event, those of a sentence the scene of theirs.
type memo struct {
	event    claims.Event
	scene    []facet // the places, names and nouns, in order
	nouns    []facet // which most scenes of a document share
	all      []facet
	document int32
	changes  int // how often it was made anew
}

// heavy is how much sharing one thing of a sort tells by itself.
var heavy = [256]float64{'p': 1, 'n': 1, 'w': 0.6, 'd': 0.8}

func newFacets() *facets {
	fs := &facets{memo: memo{document: -1}, days: map[normalize.Day]facet{}, seed: maphash.MakeSeed()}
	for sort, weight := range heavy {
		if weight > 0 {
			fs.ids[sort] = map[string]facet{}
		}
	}
	return fs
}

func (fs *facets) id(sort byte, s string) facet {
	if f, ok := fs.ids[sort][s]; ok {
		return f
	}
	s = strings.Clone(s) // it may be a part of an article
	f := facet(len(fs.documents))
	fs.ids[sort][s] = f
	fs.documents = append(fs.documents, 0)
	fs.last = append(fs.last, -1)
	fs.sorts = append(fs.sorts, sort)
	fs.words = append(fs.words, s)
	fs.placed = append(fs.placed, sort == 'p' && places.Name(s) != "")
	return f
}

// folded is the facet of a word in lower case.
func (fs *facets) folded(sort byte, word string) facet {
	fs.lower = fs.lower[:0]
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return fs.id(sort, strings.ToLower(word))
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		fs.lower = append(fs.lower, c)
	}
	if f, ok := fs.ids[sort][string(fs.lower)]; ok {
		return f
	}
	return fs.id(sort, string(fs.lower))
}

// of returns the facets of a claim, in order. The slice is valid until the next
// call.
func (fs *facets) of(c *claims.Claim, document int32) []facet {
	m := &fs.memo
	if m.document == document && sameEvent(&m.event, &c.Event) {
		return m.all
	}
	if m.document != document || !sameTelling(m.event.Scene, c.Event.Scene) {
		m.scene = m.scene[:0]
		for _, p := range c.Event.Places {
			m.scene = append(m.scene, fs.id('p', p))
		}
		for _, n := range c.Event.Names {
			m.scene = append(m.scene, fs.ofName(n)...)
		}
		if m.event.Scene == nil || !slices.Equal(m.event.Nouns, c.Event.Nouns) {
			m.nouns = m.nouns[:0]
			for _, n := range c.Event.Nouns {
				m.nouns = append(m.nouns, fs.id('w', n))
			}
		}
		m.scene = append(m.scene, m.nouns...)
		slices.Sort(m.scene)
		m.scene = slices.Compact(m.scene)
		for _, f := range m.scene {
			fs.count(f, document)
		}
	}
	m.all = append(m.all[:0], m.scene...)
	if c.Event.From != 0 && c.Event.From == c.Event.To {
		f := fs.day(c.Event.From)
		fs.count(f, document)
		i, _ := slices.BinarySearch(m.all, f)
		m.all = slices.Insert(m.all, i, f)
	}
	m.event, m.document = c.Event, document
	m.changes++
	return m.all
}

// count counts the documents that have a facet.
func (fs *facets) count(f facet, document int32) {
	if fs.last[f] != document {
		fs.last[f] = document
		fs.documents[f]++
	}
}

// day is the facet of a day.
func (fs *facets) day(day normalize.Day) facet {
	f, ok := fs.days[day]
	if !ok {
		f = fs.id('d', day.String())
		fs.days[day] = f
	}
	return f
}

// ofName returns the facets of the words of a name.
func (fs *facets) ofName(name string) []facet {
	m := &fs.named[maphash.String(fs.seed, name)%uint64(len(fs.named))]
	if m.name == name {
		return m.facets
	}
	m.name, m.facets = name, m.facets[:0]
	sort := byte('n')
	if strings.Contains(name, " ") && name == strings.ToUpper(name) {
		sort = 'w' // a headline in capitals, not a name
	}
	for w := range strings.FieldsFuncSeq(name, betweenNames) {
		switch {
		case len(w) > 3 && bodyWords()[strings.ToLower(w)]:
			m.facets = append(m.facets, fs.folded('w', w)) // two banks are no one
		case len(w) > 3:
			m.facets = append(m.facets, fs.folded(sort, w))
		case len(w) == 3:
			m.facets = append(m.facets, fs.folded('w', w)) // IDF, but also Div
		}
	}
	return m.facets
}

// nameRarity is that of the rarest word of a name.
func (fs *facets) nameRarity(name string) float64 {
	most := 0.0
	for w := range strings.FieldsFuncSeq(name, betweenNames) {
		if f, ok := fs.ids['n'][strings.ToLower(w)]; ok {
			most = max(most, fs.worth[f].rarity)
		}
	}
	return most
}

// betweenNames parts the words of a name. A name is known by each of them:
// "Los Almendros" in one paper is "Almendros" in another, BERLIN Berlin.
func betweenNames(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }

// sameEvent tells whether two events say the same.
func sameEvent(a, b *claims.Event) bool {
	return a.From == b.From && a.To == b.To && sameTelling(a.Scene, b.Scene)
}

// sameTelling tells whether two scenes have the same places, names and nouns.
func sameTelling(a, b *claims.Scene) bool {
	return a == b || slices.Equal(a.Places, b.Places) && slices.Equal(a.Names, b.Names) && slices.Equal(a.Nouns, b.Nouns)
}

// weigh fixes how much it tells that two subjects share a facet: much when few
// of the documents have it, and something when so many have it that all of them
// may be about it. In between are the words of a trade, which join nothing. A
// small set of documents is taken for a sample of a larger one, so that in two
// articles of one event not everything is common.
func (fs *facets) weigh(documents int) {
	const (
		unseen = 200
		few    = 12  // documents of one event, at least; more in an archive
		topic  = 0.3 // of the documents
		told   = 2.5 // what a topic tells
	)
	n := float64(documents)
	fs.worth = make([]worth, len(fs.documents))
	for f, d := range fs.documents {
		df := float64(d)
		r := math.Log((n + unseen) / (df + 0.5))
		switch {
		case df >= topic*n:
			r = max(r, told)
		case df > few+n/few/few:
			r /= 2
			fs.worth[f].common = true
		}
		fs.worth[f].rarity, fs.worth[f].sort = heavy[fs.sorts[f]]*r, fs.sorts[f]
	}
}

// hasName tells whether a subject has a name that most of its claims share.
func (fs *facets) hasName(s *subject) bool {
	for _, f := range s.facets {
		if fs.sorts[f.facet] == 'n' && f.share >= 0.5 {
			return true
		}
	}
	return false
}

func (fs *facets) norm(s *subject) {
	sum := 0.0
	for _, w := range s.facets {
		r := fs.worth[w.facet].rarity * float64(w.share)
		sum += r * r
	}
	s.weight = math.Sqrt(sum)
}
