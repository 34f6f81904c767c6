package compare_test

import (
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/normalize"
)

// mutation is a true mention made untrue: the bytes of a span replaced.
type mutation struct {
	what  string
	doc   *claims.Document
	span  normalize.Span // of the mention, before
	text  string         // the whole text, after
	after normalize.Span // of the mention, after
	tense offices.Tense
}

// TestOfficeMutations makes true mentions of articles untrue, one at a time,
// and counts how many the check finds. It reads the articles under
// GAINSAY_ARTICLES and is skipped without it; MUTATIONS=1 prints the misses.
func TestOfficeMutations(t *testing.T) {
	path := os.Getenv("GAINSAY_ARTICLES")
	if path == "" {
		t.Skip("set GAINSAY_ARTICLES to a folder of articles")
	}
	var e claims.Extractor
	m := mutator{tables: offices.BuiltIn(), languages: map[string]*normalize.Language{}}
	made, found, causes := map[string]int{}, map[string]int{}, map[string]int{}
	for doc, err := range corpus.Read(strings.Split(path, ",")...) {
		if err != nil || doc.Published.IsZero() || doc.Lang == "" {
			continue
		}
		for _, x := range m.mutations(doc) {
			made[x.what]++
			changed := *doc
			changed.Text, changed.Reading = x.text, ""
			cs, err := e.Extract(&changed)
			if err != nil {
				t.Fatal(err)
			}
			if slices.ContainsFunc(compare.Compare(cs), func(f compare.Finding) bool {
				return f.Check == "office" && slices.ContainsFunc(f.Sides[0].Claims, func(c claims.Claim) bool {
					return c.Part == claims.Body && c.Span.Overlaps(x.after)
				})
			}) {
				found[x.what]++
				continue
			}
			cause := x.what + ": " + x.cause(cs)
			causes[cause]++
			if os.Getenv("MUTATIONS") != "" {
				from, to := max(0, x.after.Start-70), min(len(x.text), x.after.End+70)
				fmt.Printf("%s | %s | %s\n", cause, doc.ID, strings.Join(strings.Fields(x.text[from:to]), " "))
			}
		}
	}
	for _, what := range sorted(made) {
		t.Logf("%-28s %4d of %4d found, %.3f", what, found[what], made[what], float64(found[what])/float64(made[what]))
	}
	for _, cause := range sorted(causes) {
		t.Logf("  missed %4d  %s", causes[cause], cause)
	}
}

func sorted(m map[string]int) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// cause says why a mutation was not found, as far as the claims tell.
func (x *mutation) cause(cs []claims.Claim) string {
	for i := range cs {
		if c := &cs[i]; c.Kind == "office" && c.Part == claims.Body && c.Span.Overlaps(x.after) {
			tense := c.Tense.String()
			if tense == "" {
				tense = "untold"
			}
			return c.As.String() + ", tense " + tense
		}
	}
	return "no claim"
}

type mutator struct {
	tables    *offices.Tables
	languages map[string]*normalize.Language
}

func (m *mutator) mutations(doc *claims.Document) []mutation {
	l := m.languages[doc.Lang]
	if l == nil {
		base, err := normalize.LanguageFor(doc.Lang)
		if err != nil {
			return nil
		}
		l = base.WithWords(m.tables.Vocabulary(base))
		m.languages[doc.Lang] = l
	}
	text := normalize.Reader{Language: l, Date: normalize.DayOf(doc.Published)}.Read(doc.Text)
	var out []mutation
	var found []offices.Mention
	for s := range text.Sentences {
		found = m.tables.Find(text, s, found[:0])
		for _, n := range found {
			status, _ := m.tables.On(n.Person, n.Office, text.Date)
			if n.As != offices.Current || status != offices.Holds || quoted(doc.Text, n.Start) {
				continue
			}
			words := n.In(doc.Text)
			if other := m.other(n, words, l.Tag); other != "" && !n.Government && !strings.Contains(words, ",") {
				out = append(out, mutate("another office", doc, n, other))
			}
			switch {
			case n.Government:
				if other := m.before(n, text.Date); other != "" && present(l.Tag, doc.Text[n.End:]) {
					if i := strings.LastIndex(words, surnameOf(n.Person)); i >= 0 {
						out = append(out, mutate("another's government", doc, n, words[:i]+other+words[i+len(surnameOf(n.Person)):]))
					}
				}
			case m.namesake(n):
				// "former President Bush" is true of the father.
			case present(l.Tag, doc.Text[n.End:]) && !strings.Contains(words, ","):
				out = append(out, mutate("former", doc, n, former[l.Tag](words)))
			}
		}
	}
	return out
}

// namesake tells whether another holder of the office has the same surname.
func (m *mutator) namesake(n offices.Mention) bool {
	return slices.ContainsFunc(m.tables.Rows(n.Office), func(r offices.Row) bool {
		return r.Name != n.Person && surnameOf(r.Name) == surnameOf(n.Person)
	})
}

func mutate(what string, doc *claims.Document, n offices.Mention, words string) mutation {
	return mutation{what: what, doc: doc, span: n.Span, tense: n.Tense, text: doc.Text[:n.Start] + words + doc.Text[n.End:],
		after: normalize.Span{Start: n.Start, End: n.Start + len(words)}}
}

// before returns the surname of who led before a government's leader.
func (m *mutator) before(n offices.Mention, day normalize.Day) string {
	other := ""
	for _, r := range m.tables.Rows(n.Office) {
		if r.From.First > day {
			break
		}
		if r.Name != n.Person && r.Until.Last != 0 && r.Until.Last < day-60 {
			other = r.Name
		}
	}
	return surnameOf(other)
}

func surnameOf(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// other puts another cabinet office of the United States in a mention.
func (m *mutator) other(n offices.Mention, words, lang string) string {
	if lang != "en" {
		return ""
	}
	for _, pair := range [][2]string{
		{"Secretary of State", "Treasury Secretary"}, {"Defense Secretary", "Secretary of State"}, {"Secretary of Defense", "Secretary of State"},
		{"Treasury Secretary", "Secretary of State"}, {"Attorney General", "Homeland Security Secretary"}, {"Homeland Security Secretary", "Attorney General"},
		{"FBI Director", "CIA Director"}, {"CIA Director", "FBI Director"}, {"Vice President", "President"}, {"Foreign Secretary", "Prime Minister"},
	} {
		if i := strings.Index(words, pair[0]); i >= 0 && strings.HasPrefix(n.Office, "us/") {
			return words[:i] + pair[1] + words[i+len(pair[0]):]
		}
	}
	return ""
}

var former = map[string]func(string) string{
	"en": func(s string) string { return "former " + s },
	"es": func(s string) string {
		r, n := utf8.DecodeRuneInString(s)
		return "ex" + string(unicode.ToLower(r)) + s[n:]
	},
	"fr": func(s string) string { return "ex-" + s },
}

// present tells, with another list than the check has, whether the words
// behind a mention put it in the present.
func present(lang, rest string) bool {
	if !strings.HasPrefix(rest, " ") {
		return false
	}
	words := strings.Fields(rest[:min(len(rest), 80)])
	if len(words) == 0 {
		return false
	}
	if lang == "en" && slices.Contains([]string{"said", "announced", "ordered", "signed", "met"}, words[0]) {
		return slices.ContainsFunc(words[1:min(len(words), 4)], func(w string) bool {
			return strings.HasSuffix(strings.Trim(w, ",.;"), "day")
		})
	}
	return slices.Contains(presentWords[lang], words[0])
}

var presentWords = map[string][]string{
	"en": {"has", "have", "is", "are", "will", "says", "wants", "plans", "hopes", "insists", "believes", "continues", "seeks", "expects", "remains", "announces", "meets", "visits", "calls", "signs", "warns", "vows", "weighs", "considers", "also", "now"},
	"es": {"ha", "han", "está", "están", "dice", "anuncia", "quiere", "busca", "asegura", "afirma", "sigue", "planea", "pide", "mantiene", "insiste", "espera"},
	"fr": {"est", "dit", "annonce", "veut", "affirme", "assure", "reste", "demande", "promet", "espère", "doit", "va", "compte", "prévoit"},
}

// quoted tells roughly whether a byte stands inside a quotation.
func quoted(text string, at int) bool {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	p := text[start:at]
	return strings.Count(p, "\"")%2 == 1 || strings.Count(p, "“") > strings.Count(p, "”") || strings.Count(p, "«") > strings.Count(p, "»")
}
