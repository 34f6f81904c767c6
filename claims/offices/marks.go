package offices

import (
	"github.com/gainsay/gainsay/claims/offices/wording"
)

// mark is what a word or phrase can be in the wording of a language, as bits.
type mark uint32

const (
	former mark = 1 << iota
	then
	acting
	future
	current
	notTitle
	neutral
	ofPlace
	government
	seat
	official
	under
	be
	bound
	passive
	perfect
	pluperfect
	will
	now
	told
	was
	notNow
	skip
	past
	record
	hypothesis
	relative
	infinitive
	indefinite
	inTheir
	yearInOffice
	works
)

func (x *maker) compileMarks(w *wording.File) {
	all := map[string]mark{}
	var order []string
	eachMark(w, func(m mark, list []string) {
		for _, s := range list {
			if all[s] == 0 {
				order = append(order, s)
			}
			all[s] |= m
		}
	})
	for _, s := range order {
		words := x.words(s)
		x.marks.Add(words, int(all[s]))
		x.back.Add(reversed(words), int(all[s]))
	}
}

func eachMark(w *wording.File, yield func(mark, []string)) {
	c := &w.Clause
	yield(former, w.Former)
	yield(then, w.Then)
	yield(acting, w.Acting)
	yield(future, w.Future)
	yield(current, w.Current)
	yield(notTitle, w.NotTitle)
	yield(neutral, w.Neutral)
	yield(ofPlace, w.OfPlace)
	yield(indefinite, w.Any)
	yield(government, w.Government)
	yield(seat, w.Seats)
	yield(official, w.Officials)
	yield(under, w.Under)
	yield(inTheir, w.InTheir)
	yield(yearInOffice, w.Year)
	yield(be, c.Be)
	yield(bound, c.Bound)
	yield(passive, c.Passive)
	yield(perfect, c.Perfect)
	yield(pluperfect, c.Pluperfect)
	yield(will, c.Future)
	yield(now, c.Now)
	yield(told, c.Told)
	yield(was, c.Was)
	yield(notNow, c.NotNow)
	yield(skip, c.Skip)
	yield(past, c.Past)
	yield(record, c.Record)
	yield(works, c.Works)
	yield(hypothesis, c.If)
	yield(relative, c.Relative)
	yield(infinitive, c.To)
}
