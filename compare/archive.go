package compare

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
)

// Archive holds the claims of documents until they are compared: few as they
// are, more packed, many in a temporary file, so that comparing an archive takes
// memory for what meets and not for all of it. The zero value is ready. It is
// closed when it is no longer needed.
type Archive struct {
	Dir string // where the temporary file is; empty: where the system has them

	few     []*claims.Claim // what is not packed; all, as long as they are few
	reaches int             // how much of their articles they reach over, in bytes

	words    packedWords
	kinds    packedWords
	strings  map[string]string // sources and languages
	records  []record
	sections []section

	tail    []byte // what is not in the file yet
	flushed int64
	file    *os.File
	remove  string // the file's name, where it could not be removed at once
	err     error
	fault   sync.Mutex // of err, while it is read

	docs []int32 // by document, its first record, and the end
}

// record is the claims of one document, or some of them, in the file.
type record struct {
	origin *claims.Origin
	at     int64
	first  int32 // of its sections
	n      int32 // how many they are
}

// section is the claims of one kind in a record.
type section struct {
	kind, bytes int32
}

// inMemory is how many bytes an archive keeps before it opens a file, and
// fileBuffer how many afterwards.
const (
	inMemory   = 32 << 20
	fileBuffer = 1 << 20
)

// fewClaims is how many claims an archive keeps as they are, and fewBytes how
// much of the articles that hang on them.
const (
	fewClaims = 1 << 16
	fewBytes  = 32 << 20
)

// Add adds claims, best those of one document at a time. They are the
// archive's from then on.
func (a *Archive) Add(cs []claims.Claim) error {
	reach := 0
	for i := range cs {
		a.few = append(a.few, whole(&cs[i]))
		reach = max(reach, cs[i].End)
	}
	a.reaches += reach
	if a.packed() || len(a.few) > fewClaims || a.reaches > fewBytes {
		a.pack()
	}
	return a.err
}

// packed tells whether claims were too many to be kept as they are.
func (a *Archive) packed() bool { return len(a.records) > 0 }

// pack packs the claims that are not.
func (a *Archive) pack() {
	list := inOrder(a.few)
	for len(list) > 0 && a.err == nil {
		n := 1
		for n < len(list) && *list[n].Origin == *list[0].Origin {
			n++
		}
		a.add(list[:n])
		list = list[n:]
	}
	clear(a.few)
	a.few, a.reaches = a.few[:0], 0
}

// add adds claims of one origin, in order.
func (a *Archive) add(cs []*claims.Claim) {
	a.docs = nil
	r := record{a.own(cs[0].Origin), a.flushed + int64(len(a.tail)), int32(len(a.sections)), 0}
	p := packer{dst: a.tail, words: &a.words}
	done := make([]bool, len(cs))
	var same []*claims.Claim
	var numbers []int32
	for i, c := range cs {
		if done[i] {
			continue
		}
		same, numbers = same[:0], numbers[:0]
		for j := i; j < len(cs); j++ {
			if cs[j].Kind == c.Kind {
				done[j] = true
				same, numbers = append(same, cs[j]), append(numbers, int32(j))
			}
		}
		from := len(p.dst)
		p.claims(same, numbers)
		a.sections = append(a.sections, section{int32(a.kinds.number(c.Kind)), int32(len(p.dst) - from)})
		r.n++
	}
	a.tail = p.dst
	a.records = append(a.records, r)
	if len(a.tail) >= inMemory || a.file != nil && len(a.tail) >= fileBuffer {
		a.flush()
	}
}

// own is an origin that keeps nothing of an article.
func (a *Archive) own(o *claims.Origin) *claims.Origin {
	if a.strings == nil {
		a.strings = map[string]string{}
	}
	once := func(s string) string {
		own, ok := a.strings[s]
		if !ok {
			own = strings.Clone(s)
			a.strings[own] = own
		}
		return own
	}
	return &claims.Origin{Document: strings.Clone(o.Document), Source: once(o.Source), Language: once(o.Language), Published: o.Published, Earliest: o.Earliest}
}

// flush writes the tail to the file, which it opens first.
func (a *Archive) flush() {
	if a.file == nil {
		f, err := os.CreateTemp(a.Dir, "gainsay-*")
		if err != nil {
			a.err = err
			return
		}
		a.file = f
		if os.Remove(f.Name()) != nil { // open files cannot be removed everywhere
			a.remove = f.Name()
		}
	}
	n, err := a.file.Write(a.tail)
	a.flushed += int64(n)
	if err != nil {
		a.err = err
		return
	}
	a.tail = append(make([]byte, 0, fileBuffer+fileBuffer/4), a.tail[n:]...)
}

// Close removes what the archive has on disk.
func (a *Archive) Close() error {
	if a.file == nil {
		return nil
	}
	err := a.file.Close()
	if a.remove != "" {
		err = cmp.Or(err, os.Remove(a.remove))
	}
	*a = Archive{Dir: a.Dir}
	return err
}

// Compare returns what a comparer finds among the claims, as
// [Comparer.Compare] does.
func (a *Archive) Compare(c *Comparer) ([]Finding, error) {
	found := c.compare(a.open())
	return found, a.err
}

// Ledger returns the figures of the archive over time, as [Comparer.Ledger]
// does.
func (a *Archive) Ledger(c *Comparer) ([]Series, error) {
	series := c.ledger(a.open())
	return series, a.err
}

// open returns the claims in order: as they are when they are few, and when
// they are many as they are asked for.
func (a *Archive) open() shelf {
	if !a.packed() {
		return memoryOf(a.few)
	}
	if a.docs == nil {
		a.order()
	}
	return &reading{Archive: a}
}

// order puts the documents in order.
func (a *Archive) order() {
	slices.SortStableFunc(a.records, func(x, y record) int { return cmp.Compare(x.origin.Document, y.origin.Document) })
	a.docs = []int32{}
	for i, r := range a.records {
		if i == 0 || r.origin.Document != a.records[i-1].origin.Document {
			a.docs = append(a.docs, int32(i))
		}
	}
	a.docs = append(a.docs, int32(len(a.records)))
}
