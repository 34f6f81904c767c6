package claims

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"strconv"

	"github.com/gainsay/gainsay/claims/places"
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

// open is the set of all values, which says nothing.
var open = normalize.Amount{NoMin: true, NoMax: true}

// AppendJSON appends the claim as one line of JSON without a line break, the
// same that [Claim.MarshalJSON] returns.
func (c *Claim) AppendJSON(dst []byte) []byte { return new(lineWriter).claim(dst, c) }

// AppendLines appends claims as lines of JSON, each as [Claim.AppendJSON] has
// it. What a claim shares with the one before it is copied.
func AppendLines(dst []byte, cs []Claim) []byte {
	var w lineWriter
	for i := range cs {
		dst = append(w.claim(dst, &cs[i]), '\n')
	}
	return dst
}

// MarshalJSON writes the claim with the names that the command uses.
func (c Claim) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// lineWriter writes claims and remembers where in what it appends to it has
// written what the next claim may say again.
type lineWriter struct {
	origin   *Origin
	document stretch // {"document":…,"part":
	source   stretch // "source" to "lang"

	scene    *Scene
	from, to normalize.Day
	event    stretch
	nouns    []string // of the event written last
	named    stretch

	words   []string // the context written last
	context stretch

	sentence int // of the claim written last
	passage  uint64
	stands   stretch

	day  normalize.Day // of the claim written last
	asOf stretch

	value  normalize.Amount // written last
	amount stretch

	plain plain // what the last claim of no event says, and where
	told  stretch
}

// plain is what claims of no event mostly have in common: names above all.
type plain struct {
	origin     *Origin
	unit, rule string
	asOf       normalize.Day
	change     normalize.Change
	count      Count
	stance     Stance
	background bool
}

// said returns what of a claim may be said again, if it tells of no event.
func (w *lineWriter) said(c *Claim) (plain, bool) {
	return plain{c.Origin, c.Value.Unit, c.Rule, c.AsOf, c.Change, c.Count, c.Stance, c.Background},
		c.Event == Event{Scene: nowhere} && c.Of == "" && c.Since == "" && c.Speaker == ""
}

// stretch is a range of the bytes written.
type stretch [2]int

func (s stretch) again(dst []byte) []byte { return append(dst, dst[s[0]:s[1]]...) }

func (w *lineWriter) claim(dst []byte, c *Claim) []byte {
	if c.Origin == nil || c.Event.Scene == nil {
		c = c.whole()
	}
	if w.origin == c.Origin {
		dst = w.document.again(dst)
	} else {
		w.document[0] = len(dst)
		dst = append(jsonw.String(append(dst, `{"document":`...), c.Document), `,"part":"`...)
		w.document[1] = len(dst)
	}
	dst = append(dst, c.Part.String()...)
	dst = jsonw.Whole(append(dst, `","start":`...), c.Start)
	dst = jsonw.Whole(append(dst, `,"end":`...), c.End)
	dst = jsonw.String(append(dst, `,"quote":`...), c.Quote)
	dst = jsonw.Whole(append(dst, `,"line":`...), c.Line)
	dst = jsonw.Whole(append(dst, `,"column":`...), c.Column)
	dst = jsonw.String(append(dst, `,"kind":`...), c.Kind)
	value := &c.Value
	if c.Number == "" && *value == (normalize.Amount{}) {
		value = &open // a claim without a figure
	}
	if w.amount[1] > 0 && *value == w.value {
		dst = w.amount.again(dst)
	} else {
		w.value, w.amount[0] = *value, len(dst)
		dst = value.AppendJSON(append(dst, `,"value":`...))
		w.amount[1] = len(dst)
	}
	said, bare := w.said(c)
	if bare && said == w.plain {
		dst = w.told.again(dst)
	} else {
		from := len(dst)
		dst = w.middle(dst, c)
		if bare {
			w.plain, w.told = said, stretch{from, len(dst)}
		}
	}
	dst = member(dst, `,"number":`, c.Number)
	dst = member(dst, `,"head":`, c.Head)
	dst = members(dst, `,"scope":[`, c.Scope)
	dst = members(dst, `,"aspects":[`, c.Aspects)
	dst = member(dst, `,"key":`, c.Key)
	dst = w.clause(dst, c.Context)
	if c.Superseded {
		dst = append(dst, `,"superseded":true`...)
	}
	if c.Whole != (normalize.Span{}) {
		dst = jsonw.Whole(append(dst, `,"whole":{"start":`...), c.Whole.Start)
		dst = append(jsonw.Whole(append(dst, `,"end":`...), c.Whole.End), '}')
	}
	dst = member(dst, `,"subject":`, c.Subject)
	dst = member(dst, `,"object":`, c.Object)
	dst = member(dst, `,"expected":`, c.Expected)
	dst = member(dst, `,"as":`, c.As.String())
	dst = member(dst, `,"tense":`, c.Tense.String())
	for i := range c.Also {
		dst = c.Also[i].appendJSON(append(dst, [...]string{`,"also":[`, `,`}[min(i, 1)]...))
	}
	if len(c.Also) > 0 {
		dst = append(dst, ']')
	}
	if c.Passage != 0 && c.Passage == w.passage && c.Sentence == w.sentence {
		dst = w.stands.again(dst)
	} else {
		w.passage, w.sentence, w.stands[0] = c.Passage, c.Sentence, len(dst)
		dst = jsonw.Whole(append(dst, `,"sentence":`...), c.Sentence)
		if c.Passage != 0 {
			dst = append(appendHex(append(dst, `,"passage":"`...), c.Passage), '"')
		}
		w.stands[1] = len(dst)
	}
	if c.Before != "" {
		dst = jsonw.Text(append(dst, `,"before":`...), c.Before)
	}
	if c.After != "" {
		dst = jsonw.Text(append(dst, `,"after":`...), c.After)
	}
	return append(dst, '}')
}

func (p *Place) appendJSON(dst []byte) []byte {
	dst = jsonw.Whole(append(dst, `{"start":`...), p.Start)
	dst = jsonw.Whole(append(dst, `,"end":`...), p.End)
	dst = jsonw.Whole(append(dst, `,"line":`...), p.Line)
	return append(jsonw.Whole(append(dst, `,"column":`...), p.Column), '}')
}

// middle appends what comes behind the value of a claim, up to what is not
// written everywhere.
func (w *lineWriter) middle(dst []byte, c *Claim) []byte {
	dst = jsonw.String(append(dst, `,"unit":`...), c.Value.Unit)
	dst = append(append(dst, `,"change":"`...), c.Change.String()...)
	dst = jsonw.String(append(dst, `","of":`...), c.Of)
	dst = append(append(dst, `,"count":"`...), c.Count.String()...)
	dst = jsonw.String(append(dst, `","since":`...), c.Since)
	if dst = append(dst, `,"as_of":"`...); c.AsOf == w.day {
		dst = w.asOf.again(dst)
	} else {
		w.day, w.asOf[0] = c.AsOf, len(dst)
		dst = c.AsOf.Append(dst)
		w.asOf[1] = len(dst)
	}
	dst = w.happening(append(dst, `","event":`...), &c.Event)
	dst = jsonw.String(append(dst, `,"speaker":`...), c.Speaker)
	dst = append(append(dst, `,"stance":"`...), c.Stance.String()...)
	dst = strconv.AppendBool(append(dst, `","background":`...), c.Background)
	dst = jsonw.String(append(dst, `,"rule":`...), c.Rule)
	if w.origin == c.Origin {
		return w.source.again(dst)
	}
	w.source[0] = len(dst)
	dst = member(dst, `,"source":`, c.Source)
	dst = appendDay(dst, `,"published":"`, c.Published)
	dst = appendDay(dst, `,"earliest":"`, c.Earliest)
	dst = member(dst, `,"lang":`, c.Language)
	w.source[1], w.origin = len(dst), c.Origin
	return dst
}

// member appends what begins with a comma, a key and a colon and ends with a
// string, unless that is empty.
func member(dst []byte, key, value string) []byte {
	if value == "" {
		return dst
	}
	return jsonw.String(append(dst, key...), value)
}

// members is [member] for a list, whose bracket the key has.
func members(dst []byte, key string, values []string) []byte {
	if len(values) == 0 {
		return dst
	}
	return jsonw.List(append(dst, key...), values)
}

// appendHex appends a number as [strconv.AppendUint] writes it in base 16.
func appendHex(dst []byte, n uint64) []byte {
	var digits [16]byte
	binary.BigEndian.PutUint64(digits[:], eightDigits(n>>32))
	binary.BigEndian.PutUint64(digits[8:], eightDigits(n&(1<<32-1)))
	return append(dst, digits[bits.LeadingZeros64(n|1)/4:]...)
}

// eightDigits writes 32 bits in base 16, a digit a byte.
func eightDigits(n uint64) uint64 {
	const ones = 0x0101010101010101
	n = (n | n<<16) & 0x0000ffff0000ffff
	n = (n | n<<8) & 0x00ff00ff00ff00ff
	n = (n | n<<4) & 0x0f0f0f0f0f0f0f0f
	letters := (n + 6*ones) >> 4 & ones
	return n + '0'*ones + letters*('a'-'9'-1)
}

func appendDay(dst []byte, key string, d normalize.Day) []byte {
	if d == 0 {
		return dst
	}
	return append(d.Append(append(dst, key...)), '"')
}

// clause appends the words of a claim's clause, which the claims of one clause
// share.
func (w *lineWriter) clause(dst []byte, words []string) []byte {
	if len(words) > 0 && len(words) == len(w.words) && &words[0] == &w.words[0] {
		return w.context.again(dst)
	}
	w.words, w.context[0] = words, len(dst)
	dst = members(dst, `,"context":[`, words)
	w.context[1] = len(dst)
	return dst
}

func (w *lineWriter) happening(dst []byte, e *Event) []byte {
	if w.scene == e.Scene && w.from == e.From && w.to == e.To {
		return w.event.again(dst)
	}
	w.scene, w.from, w.to = e.Scene, e.From, e.To
	w.event[0] = len(dst)
	dst = append(dst, `{"places":[`...)
	for i, id := range e.Places {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = jsonw.String(dst, cmp.Or(places.Name(id), id))
	}
	dst = e.From.Append(append(dst, `],"from":"`...))
	dst = e.To.Append(append(dst, `","to":"`...))
	dst = jsonw.List(append(dst, `","names":[`...), e.Names)
	dst = members(dst, `,"place_ids":[`, e.Places)
	if len(e.Nouns) > 0 && len(e.Nouns) == len(w.nouns) && &e.Nouns[0] == &w.nouns[0] {
		dst = w.named.again(dst)
	} else {
		w.nouns, w.named[0] = e.Nouns, len(dst)
		dst = members(dst, `,"nouns":[`, e.Nouns)
		w.named[1] = len(dst)
	}
	dst = members(dst, `,"sites":[`, e.Sites)
	dst = append(dst, '}')
	w.event[1] = len(dst)
	return dst
}
