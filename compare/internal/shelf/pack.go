package shelf

import (
	"encoding/binary"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/normalize"
)

// The bits of a packed claim.
const (
	packSameScene = 1 << iota
	packSameContext
	packBackground
	packSuperseded
	packNoMin
	packNoMax
	packMinOut
	packMaxOut
	packOneValue // Min and Max are one
	packWhole
	packAlso
	packAspects
)

// packer writes claims of one document and kind, which have much in common, in
// few bytes. Kinds, rules and units are numbers in the words it is given.
type packer struct {
	dst   []byte
	words *packedWords
}

// packedWords numbers the words that claims of all documents share.
type packedWords struct {
	list []string
	at   map[string]int
}

func (w *packedWords) number(s string) int {
	n, ok := w.at[s]
	if !ok {
		if w.at == nil {
			w.at = map[string]int{}
		}
		s = string([]byte(s)) // not a part of an article
		n = len(w.list)
		w.at[s] = n
		w.list = append(w.list, s)
	}
	return n
}

// Claims writes claims that are numbered in their document.
func (p *packer) claims(cs []*claims.Claim, numbers []int32) {
	p.int(len(cs))
	var scene *claims.Scene
	var context []string
	last := int32(0)
	for i, c := range cs {
		p.int(int(numbers[i] - last))
		last = numbers[i]
		flags := 0
		set := func(is bool, bit int) {
			if is {
				flags |= bit
			}
		}
		v := &c.Value
		set(scene != nil && (scene == c.Event.Scene || sameScene(scene, c.Event.Scene)), packSameScene)
		set(i > 0 && slices.Equal(context, c.Context), packSameContext)
		set(c.Background, packBackground)
		set(c.Superseded, packSuperseded)
		set(v.NoMin, packNoMin)
		set(v.NoMax, packNoMax)
		set(v.MinOut, packMinOut)
		set(v.MaxOut, packMaxOut)
		set(v.Min == v.Max, packOneValue)
		set(c.Whole != normalize.Span{}, packWhole)
		set(len(c.Also) > 0, packAlso)
		set(len(c.Aspects) > 0, packAspects)
		p.int(flags)
		if flags&packSameScene == 0 {
			scene = c.Event.Scene
			p.list(scene.Places)
			p.list(scene.Names)
			p.list(scene.Nouns)
			p.list(scene.Sites)
		}
		if flags&packSameContext == 0 {
			context = c.Context
			p.list(context)
		}
		p.int(c.Start)
		p.int(c.End - c.Start)
		p.int(c.Line)
		p.int(c.Column)
		for _, s := range [...]string{c.Quote, c.Number, c.Of, c.Head, c.Key, c.Since, c.Speaker, c.Subject, c.Object, c.Expected, c.Before, c.After} {
			p.string(s)
		}
		p.int(p.words.number(c.Rule))
		p.int(p.words.number(v.Unit))
		p.decimal(v.Min)
		if flags&packOneValue == 0 {
			p.decimal(v.Max)
		}
		p.list(c.Scope)
		if flags&packAspects != 0 {
			p.list(c.Aspects)
		}
		p.int(int(c.Event.From))
		p.int(int(c.Event.To))
		p.int(int(c.AsOf))
		p.int(c.Sentence)
		if flags&packWhole != 0 {
			p.int(c.Whole.Start)
			p.int(c.Whole.End)
		}
		if flags&packAlso != 0 {
			p.places(c)
		}
		p.dst = binary.LittleEndian.AppendUint64(p.dst, c.Passage)
		p.dst = append(p.dst, byte(c.Part), byte(c.Change), byte(c.Count), byte(c.Stance), byte(c.As), byte(c.Tense))
	}
}

// places writes where else a claim's name stands.
func (p *packer) places(c *claims.Claim) {
	p.int(len(c.Also))
	for i := range c.Also {
		a := &c.Also[i]
		p.int(a.Start)
		p.int(a.End - a.Start)
		p.int(a.Line)
		p.int(a.Column)
	}
}

func (u *unpacker) places() []claims.Place {
	list := make([]claims.Place, u.int())
	for i := range list {
		a := &list[i]
		a.Start = u.int()
		a.End = a.Start + u.int()
		a.Line, a.Column = u.int(), u.int()
	}
	return list
}

func sameScene(a, b *claims.Scene) bool {
	return slices.Equal(a.Places, b.Places) && slices.Equal(a.Names, b.Names) && slices.Equal(a.Nouns, b.Nouns) && slices.Equal(a.Sites, b.Sites)
}

func (p *packer) int(n int) { p.dst = binary.AppendVarint(p.dst, int64(n)) }

func (p *packer) string(s string) {
	p.int(len(s))
	p.dst = append(p.dst, s...)
}

func (p *packer) list(list []string) {
	p.int(len(list))
	for _, s := range list {
		p.string(s)
	}
}

func (p *packer) decimal(d normalize.Decimal) {
	p.dst = binary.AppendVarint(p.dst, d.Coef)
	p.dst = append(p.dst, byte(d.Exp))
}

// unpacker reads what a [packer] wrote. What it returns shares one string.
type unpacker struct {
	src   []byte
	text  string // src
	pos   int
	words []string
}

// Claims reads the claims of a kind, and their numbers in their document.
func (u *unpacker) claims(kind string, origin *claims.Origin) (cs []claims.Claim, numbers []int32) {
	cs = make([]claims.Claim, u.int())
	numbers = make([]int32, len(cs))
	var scene *claims.Scene
	var context []string
	last := int32(0)
	for i := range cs {
		c := &cs[i]
		last += int32(u.int())
		numbers[i] = last
		flags := u.int()
		if flags&packSameScene == 0 {
			scene = &claims.Scene{Places: u.list(), Names: u.list(), Nouns: u.list(), Sites: u.list()}
		}
		if flags&packSameContext == 0 {
			context = u.list()
		}
		c.Origin, c.Kind, c.Event.Scene, c.Context = origin, kind, scene, context
		c.Start = u.int()
		c.End = c.Start + u.int()
		c.Line, c.Column = u.int(), u.int()
		for _, s := range [...]*string{&c.Quote, &c.Number, &c.Of, &c.Head, &c.Key, &c.Since, &c.Speaker, &c.Subject, &c.Object, &c.Expected, &c.Before, &c.After} {
			*s = u.string()
		}
		c.Rule, c.Value.Unit = u.words[u.int()], u.words[u.int()]
		c.Value.Min = u.decimal()
		c.Value.Max = c.Value.Min
		if flags&packOneValue == 0 {
			c.Value.Max = u.decimal()
		}
		c.Value.NoMin, c.Value.NoMax = flags&packNoMin != 0, flags&packNoMax != 0
		c.Value.MinOut, c.Value.MaxOut = flags&packMinOut != 0, flags&packMaxOut != 0
		c.Background, c.Superseded = flags&packBackground != 0, flags&packSuperseded != 0
		c.Scope = u.list()
		if flags&packAspects != 0 {
			c.Aspects = u.list()
		}
		c.Event.From, c.Event.To, c.AsOf = normalize.Day(u.int()), normalize.Day(u.int()), normalize.Day(u.int())
		c.Sentence = u.int()
		if flags&packWhole != 0 {
			c.Whole = normalize.Span{Start: u.int(), End: u.int()}
		}
		if flags&packAlso != 0 {
			c.Also = u.places()
		}
		c.Passage = binary.LittleEndian.Uint64(u.src[u.pos:])
		b := u.src[u.pos+8:]
		c.Part, c.Change, c.Count, c.Stance = claims.Part(b[0]), normalize.Change(b[1]), claims.Count(b[2]), claims.Stance(b[3])
		c.As, c.Tense = offices.As(b[4]), offices.Tense(b[5])
		u.pos += 14
	}
	return cs, numbers
}

func (u *unpacker) int() int {
	v, n := binary.Varint(u.src[u.pos:])
	u.pos += n
	return int(v)
}

func (u *unpacker) string() string {
	n := u.int()
	u.pos += n
	return u.text[u.pos-n : u.pos]
}

func (u *unpacker) list() []string {
	n := u.int()
	if n == 0 {
		return nil
	}
	list := make([]string, n)
	for i := range list {
		list[i] = u.string()
	}
	return list
}

func (u *unpacker) decimal() normalize.Decimal {
	v, n := binary.Varint(u.src[u.pos:])
	u.pos += n + 1
	return normalize.Decimal{Coef: v, Exp: int8(u.src[u.pos-1])}
}
