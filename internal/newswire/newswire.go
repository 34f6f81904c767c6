// Package newswire writes made-up news for tests and benchmarks: text with the
// lengths, figures, dates, names and quotations of real articles, the same for
// the same seed. Nothing that is read in production imports it.
package newswire

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// Article is a made-up article.
type Article struct {
	ID        string
	Lang      string
	Published time.Time
	Title     string
	Text      string
}

// Articles returns n articles of a language, "en" or "es", of some 2,000 bytes
// each. Equal seeds give equal articles.
func Articles(lang string, seed uint64, n int) []Article {
	r := rand.New(rand.NewPCG(seed, 0x6e657773))
	out := make([]Article, n)
	for i := range out {
		day := time.Date(2025, time.September, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(180))
		out[i] = Article{ID: fmt.Sprintf("%s-%d.txt", lang, i), Lang: lang, Published: day}
		w := writer{r: r, words: words[lang], day: day}
		w.place, w.event = w.name(w.words.places), w.pick(w.words.lists["storm"])
		out[i].Title = w.sentence(w.words.titles)
		out[i].Text = w.article(2000)
	}
	return out
}

// Archive returns n articles of a language as an archive has them: some of them
// tell of one event, in a place of its own, and mostly of the same figures. Equal
// seeds give equal articles.
func Archive(lang string, seed uint64, n int) []Article {
	r := rand.New(rand.NewPCG(seed, 0x61726368))
	out := make([]Article, 0, n)
	for len(out) < n {
		day := time.Date(2025, time.September, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(180))
		w := writer{r: r, words: words[lang], day: day, facts: map[string]string{}}
		w.place, w.event = w.coined(), w.pick(w.words.lists["storm"])
		for range min(1+r.IntN(7), n-len(out)) {
			published := day.AddDate(0, 0, r.IntN(3))
			out = append(out, Article{ID: fmt.Sprintf("%s-%d-%d.txt", lang, seed, len(out)), Lang: lang, Published: published, Title: w.sentence(w.words.titles), Text: w.article(2000)})
		}
	}
	return out
}

// Text returns at least size bytes of running text of a language.
func Text(lang string, seed uint64, size int) string {
	var b strings.Builder
	for n := 1; b.Len() < size; n++ {
		for _, a := range Articles(lang, seed+uint64(n), 1) {
			b.WriteString(a.Text)
			b.WriteString("\n\n")
		}
	}
	return b.String()
}

// writer writes one article, which is about one event in one place.
type writer struct {
	r            *rand.Rand
	words        vocabulary
	day          time.Time
	place, event string
	facts        map[string]string // of the event, by sentence and slot; nil: each article has its own
}

// name puts a name together: there are hundreds, so that articles share few.
func (w *writer) name(halves [2][]string) string { return w.pick(halves[0]) + w.pick(halves[1]) }

// coined makes up one of tens of thousands of names.
func (w *writer) coined() string {
	s := ""
	for range 4 {
		s += w.pick([]string{"ba", "den", "fel", "gor", "ha", "ka", "len", "mi", "nor", "ra", "sta", "tul", "ver", "zi"})
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// article writes paragraphs of two to four sentences; about one sentence in
// three has a figure, as in agency copy.
func (w *writer) article(size int) string {
	var b strings.Builder
	for b.Len() < size {
		for range 2 + w.r.IntN(3) {
			from := w.words.plain
			if w.r.IntN(3) == 0 {
				from = w.words.counted
			}
			b.WriteString(w.sentence(from))
			b.WriteByte(' ')
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

// sentence fills a form's slots: {n} a figure, {w} a figure in words, {m} an
// amount, {d} a date, {p} the place, {storm} what happened, {who} a name, {x} any word list by name.
func (w *writer) sentence(forms []string) string {
	form := w.pick(forms)
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(form, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		slot, after, _ := strings.Cut(rest, "}")
		b.WriteString(w.told(form, slot))
		form = after
	}
}

// told fills a slot with what is known of the event: one article in a hundred has
// something else.
func (w *writer) told(form, slot string) string {
	fact, ok := w.facts[form]
	if !ok || w.r.IntN(100) == 0 {
		fact = w.slot(slot)
		if w.facts != nil && !ok {
			w.facts[form] = fact
		}
	}
	return fact
}

func (w *writer) slot(name string) string {
	switch name {
	case "n":
		return strconv.Itoa(2 + w.r.IntN(160))
	case "big":
		return w.words.group(1000 * (1 + w.r.IntN(90)))
	case "dec":
		return w.words.decimal(w.r.IntN(200))
	case "p":
		return w.place
	case "storm":
		return w.event
	case "who":
		return w.name(w.words.people)
	case "d":
		return w.words.date(w.day.AddDate(0, 0, -w.r.IntN(5)))
	}
	list, ok := w.words.lists[name]
	if !ok {
		panic("newswire: no list " + name)
	}
	return w.pick(list)
}

func (w *writer) pick(list []string) string { return list[w.r.IntN(len(list))] }
