package claims

import (
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// Extractor finds the claims of documents. The zero value uses the built-in
// kinds. It is safe for concurrent use.
type Extractor struct {
	Kinds []*Kind // nil: all that [Kinds] returns

	mu       sync.Mutex
	lexicons map[string]*lexicon
	pool     sync.Pool
}

// Extract returns the claims of a document in order of part, start and kind.
// It fails when the document's language is not supported, or not given and
// not to be told from the text.
func (e *Extractor) Extract(doc *Document) ([]Claim, error) { return e.Append(nil, doc) }

// Append appends the claims of a document to dst, as [Extractor.Extract]
// returns them: for a caller who is done with those of one document before
// the next.
func (e *Extractor) Append(dst []Claim, doc *Document) ([]Claim, error) {
	tag := doc.Lang
	if tag == "" {
		l, ok := normalize.Detect(doc.Readable(Body))
		if !ok {
			l, ok = normalize.Detect(doc.Title)
		}
		if !ok {
			return dst, errors.New("its language cannot be told: set Lang")
		}
		tag = l.Tag
	}
	l, err := e.lexicon(tag)
	if err != nil {
		return dst, err
	}
	x, _ := e.pool.Get().(*extraction)
	if x == nil {
		x = new(extraction)
	}
	defer e.pool.Put(x)
	return x.run(dst, l, doc), nil
}

// lexicon returns the lexicon of a language tag, building it on first use.
func (e *Extractor) lexicon(tag string) (*lexicon, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if l := e.lexicons[tag]; l != nil {
		return l, nil
	}
	base, err := normalize.LanguageFor(tag)
	if err != nil {
		return nil, err
	}
	l := e.lexicons[base.Tag]
	if l == nil {
		kinds := e.Kinds
		if kinds == nil {
			kinds = builtin()
		}
		if l, err = newLexicon(base, kinds); err != nil {
			return nil, err
		}
	}
	if e.lexicons == nil {
		e.lexicons = map[string]*lexicon{}
	}
	e.lexicons[base.Tag], e.lexicons[tag] = l, l
	return l, nil
}

// extraction is the work on one document; its slices are used again.
type extraction struct {
	doc     *Document
	lex     *lexicon
	texts   [2]normalize.Text
	views   [2]survey
	pages   []Page
	d       *digest     // what it is about; read when first asked for
	told    [4][]string // what the digest is made of
	about   *Origin     // what its claims have in common; made for the first of them
	awake   vocab.Set   // the kinds that the sentence wakes
	hits    [][]hit     // by kind, what wakes it
	seen    []uint64    // the hashes of the sentences that have claims, in a hash table at most half full; 0 is none
	found   []Claim     // all that the kinds found
	paged   []int32     // of found, what the kinds that read the whole page found, in order
	last    int         // the last count of the page, plus 1
	weighed int         // the last claim that another source can answer, plus 1
	order   []int32     // of found, what goes out
	memory
}

// hit is a token that wakes a kind.
type hit struct {
	token int32
	word  int32 // which of the kind's own words it is
}

func (x *extraction) run(dst []Claim, l *lexicon, doc *Document) []Claim {
	x.doc, x.lex = doc, l
	x.speak(l)
	x.hits = slices.Grow(x.hits, max(0, len(l.kinds)-len(x.hits)))[:max(len(l.kinds), len(x.hits))]
	x.pages, x.found, x.order = x.pages[:0], x.found[:0], x.order[:0]
	r := normalize.Reader{Language: l.Language, Date: normalize.DayOf(doc.Published), Tag: doc.Lang}
	for i, part := range []Part{Title, Body} {
		text := doc.Readable(part)
		if text == "" {
			continue
		}
		t := &x.texts[i]
		r.ReadInto(t, text)
		x.views[i].read(l, t)
		x.pages = append(x.pages, Page{Text: t, Document: doc, Part: part, survey: &x.views[i], lexicon: l, memory: &x.memory})
	}
	x.forget()
	x.d, x.about = nil, nil
	for i := range x.pages {
		x.page(&x.pages[i])
	}
	x.headlined()
	x.divide()
	x.tellsOwn()
	first := len(dst)
	dst = slices.Grow(dst, len(x.order))[:first+len(x.order)]
	for i, k := range x.order {
		dst[first+i] = x.found[k] // as append does, but copied once
	}
	show(dst[first:], x.hides())
	for i := range dst[first:] {
		doc.surround(&dst[first+i])
	}
	return dst
}

// page makes the claims of a part: those of the kinds that read it as a whole,
// and sentence by sentence those of all others.
func (x *extraction) page(p *Page) {
	start := len(x.found)
	x.last, x.weighed = 0, 0
	for _, k := range x.lex.paged {
		x.found = x.lex.kinds[k].FindPage(p, x.found)
	}
	x.paged = x.paged[:0]
	for i := start; i < len(x.found); i++ {
		x.paged = append(x.paged, int32(i))
	}
	slices.SortFunc(x.paged, x.byStart)
	lines := lineCounter{line: 1}
	paged := x.paged
	for s := range p.Sentences {
		first := len(x.order)
		start := len(x.found)
		x.sentence(p, s)
		for i := start; i < len(x.found); i++ {
			x.order = append(x.order, int32(i))
		}
		end := int(p.Tokens[p.Sentences[s].Last-1].End)
		for len(paged) > 0 && x.found[paged[0]].Start < end {
			x.order = append(x.order, paged[0])
			paged = paged[1:]
		}
		if len(x.order) == first {
			continue
		}
		hash := p.hash(p.Sentences[s].First, p.Sentences[s].Last)
		if x.repeated(hash, p.Sentences[s]) {
			x.order = x.order[:first]
			continue
		}
		if x.fates(p, first); len(x.order) == first {
			continue
		}
		own := x.order[first:]
		x.sort(own)
		for _, k := range own {
			x.finish(p, s, &x.found[k], hash, &lines)
		}
		x.besides(p, own, s)
		for _, k := range own {
			if x.counted(&x.found[k], true) {
				x.last = int(k) + 1
			}
			if x.weighable(&x.found[k]) {
				x.weighed = int(k) + 1
			}
		}
	}
}

// sentence asks the kinds that a sentence wakes.
func (x *extraction) sentence(p *Page, s int) {
	start := len(x.found)
	sent := p.Sentences[s]
	var units unitSet
	figures := p.Figures(s)
	for i := range figures {
		units |= unitOf(figures[i].Amount.Unit)
	}
	wakes := marksKind
	if units == 0 {
		wakes = marksTold
	}
	for i := p.marked(sent.First, sent.Last, wakes); i < sent.Last; i = p.marked(i+1, sent.Last, wakes) {
		for _, w := range x.lex.wokenBy(p.Tokens[i].Word) {
			if w.units == 0 || w.units&units != 0 {
				x.awake = x.awake.With(vocab.ID(w.kind))
				x.hits[w.kind] = append(x.hits[w.kind], hit{int32(i), w.word})
			}
		}
	}
	for k := range x.awake.All() {
		before := len(x.found)
		x.ask(p, s, &x.lex.kinds[k], x.hits[k])
		x.company(p, s, &x.lex.kinds[k], x.hits[k], before)
		x.hits[k] = x.hits[k][:0]
	}
	clear(x.awake)
	if len(figures) > 0 {
		x.parts(p, s, start)
		x.conjuncts(p, s, start)
		x.listed(p, s, start)
		x.gapped(p, s, start)
		x.batches(p, s, start)
	}
	for _, k := range x.lex.always {
		x.ask(p, s, &x.lex.kinds[k], nil)
	}
	if len(figures) > 0 {
		x.anaphors(p, s, start)
		x.rejoinders(p, s, start)
		x.elsewhere(p, s, start)
	}
}

// ask has a kind find its claims in a sentence that wakes it with some hits.
func (x *extraction) ask(p *Page, s int, k *kindWords, hits []hit) {
	if k.wording != nil {
		x.found = k.find(p, s, hits, x.found)
		return
	}
	if k.Find == nil {
		return
	}
	p.Hits = p.Hits[:0]
	for _, h := range hits {
		p.Hits = append(p.Hits, int(h.token))
	}
	n := len(x.found)
	x.found = k.Find(p, s, x.found)
	for i := n; i < len(x.found); i++ {
		c := &x.found[i]
		if c.Kind == "" {
			c.Kind = k.Name
		}
		if c.tokens[1] == c.tokens[0] {
			c.tokens = p.covered(s, c.Span)
		}
	}
}

// covered are the tokens of a sentence that a span touches.
func (p *Page) covered(s int, span normalize.Span) (tokens [2]int) {
	sent := p.Sentences[s]
	first := sent.First
	for first < sent.Last && int(p.Tokens[first].End) <= span.Start {
		first++
	}
	last := first
	for last < sent.Last && int(p.Tokens[last].Start) < span.End {
		last++
	}
	return [2]int{first, last}
}

// sort puts the claims of a sentence, which are few and mostly in order, in order.
func (x *extraction) sort(own []int32) {
	for i := 1; i < len(own); i++ {
		for k := i; k > 0 && x.byStart(own[k], own[k-1]) < 0; k-- {
			own[k], own[k-1] = own[k-1], own[k]
		}
	}
}

// byStart puts claims in order of start, end and kind, and else as they were found.
func (x *extraction) byStart(i, j int32) int {
	a, b := &x.found[i], &x.found[j]
	switch {
	case a.Start != b.Start:
		return a.Start - b.Start
	case a.End != b.End:
		return a.End - b.End
	case a.Kind != b.Kind:
		return strings.Compare(a.Kind, b.Kind)
	}
	return int(i - j)
}
