package shelf

import (
	"cmp"

	"github.com/gainsay/gainsay/claims"
)

// reading reads the claims of a store for one goroutine.
type reading struct {
	*Store
	own     packedWords // of claims that are kept
	scratch []byte
	cached  [1024]cachedDocument
}

type cachedDocument struct {
	doc    int32
	claims []*claims.Claim
}

func (r *reading) Another() Shelf { return &reading{Store: r.Store} }

func (r *reading) Documents() int        { return len(r.docs) - 1 }
func (r *reading) Name(doc int32) string { return r.records[r.docs[doc]].origin.Document }

// Claims keeps the claims of the documents that it read last.
func (r *reading) Claims(doc int32) []*claims.Claim {
	c := &r.cached[int(doc)%len(r.cached)]
	if c.claims == nil || c.doc != doc {
		*c = cachedDocument{doc, r.read(doc)}
	}
	return c.claims
}

func (r *reading) read(doc int32) (out []*claims.Claim) {
	records := r.records[r.docs[doc]:r.docs[doc+1]]
	for _, of := range records {
		size := 0
		for _, s := range r.sections[of.first : of.first+of.n] {
			size += int(s.bytes)
		}
		u := r.unpacker(of.at, size)
		for _, s := range r.sections[of.first : of.first+of.n] {
			if u.src == nil {
				return blank(records)
			}
			cs, numbers := u.claims(r.Store.kinds.list[s.kind], of.origin)
			for i := range cs {
				for len(records) == 1 && len(out) <= int(numbers[i]) {
					out = append(out, nil)
				}
				if len(records) == 1 {
					out[numbers[i]] = &cs[i]
				} else {
					out = append(out, &cs[i])
				}
			}
		}
	}
	if len(records) > 1 {
		out = inOrder(out)
	}
	return out
}

// blank is as many claims of nothing as the records have, for those that cannot be read: what
// is known of them by their numbers stays in step.
func blank(records []record) (out []*claims.Claim) {
	for _, of := range records {
		for range of.claims {
			out = append(out, &claims.Claim{Origin: of.origin})
		}
	}
	return out
}

func (r *reading) Kind(doc int32, kind string) ([]*claims.Claim, []int32) {
	if r.docs[doc+1]-r.docs[doc] > 1 {
		return ofKind(r.Claims(doc), kind)
	}
	of := r.records[r.docs[doc]]
	at := of.at
	for _, s := range r.sections[of.first : of.first+of.n] {
		if r.Store.kinds.list[s.kind] != kind {
			at += int64(s.bytes)
			continue
		}
		u := r.unpacker(at, int(s.bytes))
		if u.src == nil {
			break
		}
		cs, numbers := u.claims(kind, of.origin)
		out := make([]*claims.Claim, len(cs))
		for i := range cs {
			out[i] = &cs[i]
		}
		return out, numbers
	}
	return nil, nil
}

// unpacker reads some bytes. When they cannot be read it has none, and the
// store remembers why.
func (r *reading) unpacker(at int64, n int) unpacker {
	if cap(r.scratch) < n {
		r.scratch = make([]byte, 2*n)
	}
	src := r.scratch[:n]
	if at >= r.flushed {
		copy(src, r.tail[at-r.flushed:])
	} else if _, err := r.file.ReadAt(src, at); err != nil {
		r.mutex.Lock()
		r.err = cmp.Or(r.err, err)
		r.mutex.Unlock()
		return unpacker{}
	}
	return unpacker{src: src, text: string(src), words: r.words.list}
}

// Keep is a claim that shares nothing with others, to be kept when they go.
func (r *reading) Keep(c *claims.Claim) claims.Claim {
	p := packer{words: &r.own}
	p.claims([]*claims.Claim{c}, []int32{0})
	u := unpacker{src: p.dst, text: string(p.dst), words: r.own.list}
	cs, _ := u.claims(c.Kind, c.Origin)
	return cs[0]
}
