package offices

import "github.com/gainsay/gainsay/normalize"

// Wake returns the words of a language of which at least one stands in every
// mention: titles and what governments are called.
func (t *Tables) Wake(l *normalize.Language) []string {
	w := wordingOf(l.Tag)
	if w == nil {
		return nil
	}
	var out, words []string
	add := func(list []string, prefix string) {
		for _, s := range list {
			if words = split(words[:0], l, s); len(words) > 0 {
				out = append(out, prefix+words[0])
			}
		}
	}
	for _, r := range w.Roles {
		add(r.Titles, "")
		for _, p := range w.Prefix {
			add(r.Titles, p)
		}
	}
	for i := range t.offices {
		add(of(t.offices[i].Titles, l.Tag), "")
	}
	add(w.Government, "")
	add(w.Seats, "")
	add(w.Officials, "")
	return out
}

// Vocabulary returns all words of a language that reading mentions needs: a
// text has to be read with them, see [normalize.Language.WithWords].
func (t *Tables) Vocabulary(l *normalize.Language) []string {
	w := wordingOf(l.Tag)
	if w == nil {
		return nil
	}
	out := t.Wake(l)
	add := func(s string) { out = split(out, l, s) }
	eachMark(w, func(_ mark, list []string) {
		for _, s := range list {
			add(s)
		}
	})
	for _, r := range w.Roles {
		for _, s := range r.Titles {
			add(s)
		}
	}
	for _, o := range w.Ordinals {
		for _, s := range o.Words {
			add(s)
		}
	}
	for i := range t.files {
		for _, s := range of(t.files[i].Places, l.Tag) {
			add(s)
		}
	}
	for i := range t.offices {
		for _, s := range of(t.offices[i].Titles, l.Tag) {
			add(s)
		}
	}
	for i := range t.people {
		t.each(&t.people[i], func(form string, _ bool) { add(form) })
	}
	return out
}
