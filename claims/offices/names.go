package offices

import (
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"
)

// each calls yield for every form of a person's name, with and without its accents.
func (t *Tables) each(p *person, yield func(form string, full bool)) {
	both := func(form string, full bool) {
		yield(form, full)
		if plain := unaccented(form); plain != form {
			yield(plain, full)
		}
	}
	surname := p.name[strings.LastIndexByte(p.name, ' ')+1:]
	both(p.name, true)
	if f := t.forms(p); f != nil {
		if f.Surname != "" {
			surname = f.Surname
		}
		for _, s := range f.Also {
			both(s, true)
		}
		for _, s := range f.Short {
			both(s, strings.IndexByte(p.name, ' ') < 0)
		}
	}
	if surname != p.name {
		both(surname, false)
	}
}

// bases are the letters from U+00C0 to U+024F without their marks, or 0.
var bases = sync.OnceValue(func() (t [0x190]rune) {
	for i := range t {
		if d := []rune(norm.NFD.String(string(rune(0xc0 + i)))); len(d) > 1 {
			t[i] = d[0]
		}
	}
	return
})

// unaccented returns a name without the marks on its letters.
func unaccented(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool { return r >= 0xc0 })
	if i < 0 {
		return s
	}
	table := bases()
	return strings.Map(func(r rune) rune {
		if r >= 0xc0 && int(r-0xc0) < len(table) && table[r-0xc0] != 0 {
			return table[r-0xc0]
		}
		return r
	}, s)
}
