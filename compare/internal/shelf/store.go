package shelf

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay/gainsay/claims"
)

// Store takes claims in: few as they are, more packed, many in a temporary file.
// The zero value is ready. It is closed when it is no longer needed.
type Store struct {
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
	mutex   sync.Mutex // of err, while it is read

	docs []int32 // by document, its first record, and the end
}

// record is the claims of one document, or some of them, in the file.
type record struct {
	origin *claims.Origin
	at     int64
	first  int32 // of its sections
	n      int32 // how many they are
	claims int32
}

// section is the claims of one kind in a record.
type section struct {
	kind, bytes int32
}

// inMemory is how many bytes a store keeps before it opens a file, and
// fileBuffer how many afterwards.
const (
	inMemory   = 32 << 20
	fileBuffer = 1 << 20
)

// fewClaims is how many claims a store keeps as they are, and fewBytes how
// much of the articles that hang on them.
const (
	fewClaims = 1 << 16
	fewBytes  = 32 << 20
)

// Add adds claims, best those of one document at a time. They are the
// store's from then on.
func (s *Store) Add(cs []claims.Claim) error {
	reach := 0
	for i := range cs {
		s.few = append(s.few, Whole(&cs[i]))
		reach = max(reach, cs[i].End)
	}
	s.reaches += reach
	if s.packed() || len(s.few) > fewClaims || s.reaches > fewBytes {
		s.Pack()
	}
	return s.err
}

// packed tells whether claims were too many to be kept as they are.
func (s *Store) packed() bool { return len(s.records) > 0 }

// Pack packs the claims that are not.
func (s *Store) Pack() {
	list := inOrder(s.few)
	for len(list) > 0 && s.err == nil {
		n := 1
		for n < len(list) && *list[n].Origin == *list[0].Origin {
			n++
		}
		s.add(list[:n])
		list = list[n:]
	}
	clear(s.few)
	s.few, s.reaches = s.few[:0], 0
}

// add adds claims of one origin, in order.
func (s *Store) add(cs []*claims.Claim) {
	s.docs = nil
	r := record{s.own(cs[0].Origin), s.flushed + int64(len(s.tail)), int32(len(s.sections)), 0, int32(len(cs))}
	p := packer{dst: s.tail, words: &s.words}
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
		s.sections = append(s.sections, section{int32(s.kinds.number(c.Kind)), int32(len(p.dst) - from)})
		r.n++
	}
	s.tail = p.dst
	s.records = append(s.records, r)
	if len(s.tail) >= inMemory || s.file != nil && len(s.tail) >= fileBuffer {
		s.Flush()
	}
}

// own is an origin that keeps nothing of an article.
func (s *Store) own(o *claims.Origin) *claims.Origin {
	if s.strings == nil {
		s.strings = map[string]string{}
	}
	once := func(text string) string {
		own, ok := s.strings[text]
		if !ok {
			own = strings.Clone(text)
			s.strings[own] = own
		}
		return own
	}
	return &claims.Origin{Document: strings.Clone(o.Document), Source: once(o.Source), Language: once(o.Language), Published: o.Published, Earliest: o.Earliest}
}

// Flush writes the tail to the file, which it opens first.
func (s *Store) Flush() {
	if s.file == nil {
		f, err := os.CreateTemp(s.Dir, "gainsay-*")
		if err != nil {
			s.err = err
			return
		}
		s.file = f
		if os.Remove(f.Name()) != nil { // open files cannot be removed everywhere
			s.remove = f.Name()
		}
	}
	n, err := s.file.Write(s.tail)
	s.flushed += int64(n)
	if err != nil {
		s.err = err
		return
	}
	s.tail = append(make([]byte, 0, fileBuffer+fileBuffer/4), s.tail[n:]...)
}

// Close removes what the store has on disk.
func (s *Store) Close() error {
	if s.file == nil {
		return nil
	}
	err := s.file.Close()
	if s.remove != "" {
		err = cmp.Or(err, os.Remove(s.remove))
	}
	*s = Store{Dir: s.Dir}
	return err
}

// Err returns what went wrong with the file.
func (s *Store) Err() error { return s.err }

// Open returns the claims in order: as they are when they are few, and when
// they are many as they are asked for.
func (s *Store) Open() Shelf {
	if !s.packed() {
		return memoryOf(s.few)
	}
	if s.docs == nil {
		s.order()
	}
	return &reading{Store: s}
}

// order puts the documents in order.
func (s *Store) order() {
	slices.SortStableFunc(s.records, func(x, y record) int { return cmp.Compare(x.origin.Document, y.origin.Document) })
	s.docs = []int32{}
	for i, r := range s.records {
		if i == 0 || r.origin.Document != s.records[i-1].origin.Document {
			s.docs = append(s.docs, int32(i))
		}
	}
	s.docs = append(s.docs, int32(len(s.records)))
}
