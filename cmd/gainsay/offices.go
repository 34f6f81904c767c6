package main

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

// tables returns the office tables of the run.
func (a *app) tables() *offices.Tables {
	if a.settings.tables != nil {
		return a.settings.tables
	}
	return offices.BuiltIn()
}

// language returns a language whose texts can be read for offices.
func (a *app) language(tag string) (*normalize.Language, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if l := a.languages[tag]; l != nil {
		return l, nil
	}
	base, err := normalize.LanguageFor(tag)
	if err != nil {
		return nil, err
	}
	if a.languages == nil {
		a.languages = map[string]*normalize.Language{}
	}
	a.languages[tag] = base.WithWords(a.tables().Vocabulary(base))
	return a.languages[tag], nil
}

// officesOf returns the mentions of offices in a text, in order of their start.
func (a *app) officesOf(t *normalize.Text) []offices.Mention {
	var out []offices.Mention
	for s := range t.Sentences {
		out = a.tables().Find(t, s, out)
	}
	return out
}

// appendOffice appends a mention of an office as a JSON object.
func appendOffice(dst []byte, d *claims.Document, p claims.Part, m *offices.Mention) []byte {
	dst = append(dst, '{')
	dst = jsonw.Str(dst, "document", d.ID)
	dst = jsonw.Str(dst, "part", p.String())
	dst = jsonw.Int(dst, "start", m.Start)
	dst = jsonw.Int(dst, "end", m.End)
	dst = jsonw.Str(dst, "text", m.In(d.Words(p)))
	dst = jsonw.Str(dst, "type", "office")
	dst = jsonw.Str(dst, "office", m.Office)
	dst = jsonw.Str(dst, "person", m.Person)
	dst = jsonw.Str(dst, "as", m.As.String())
	dst = jsonw.StrIf(dst, "tense", m.Tense.String())
	return append(dst, '}')
}

// appendOfficeText appends a mention of an office as a line for people.
func appendOfficeText(dst []byte, d *claims.Document, p claims.Part, m *offices.Mention) []byte {
	return fmt.Appendf(dst, "%s:%s:%d-%d: office %q %s %s, %s", d.ID, p, m.Start, m.End, m.In(d.Words(p)), m.Office, m.Person, m.As)
}
