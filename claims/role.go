package claims

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

// roleKind is what a named person is by work or office.
func roleKind() *Kind {
	return &Kind{Name: "role", Doc: "What a named person is by work or office, where it stands beside the name.", Check: "role", FindPage: findRoles}
}

// How far a title may reach.
const (
	roleWords  = 3  // words before a title that are part of it: "first base coach"
	roleBehind = 10 // tokens behind it up to a name in apposition: "the chairman of the union, Ana Rossetti"
)

// role is a title as it stands in a text, in tokens [first, last).
type role struct {
	first, last int
	title       int    // an index into the file's titles
	grade       string // "assistant"; of the words before it
	former      bool
	name        [2]int   // tokens of whose it is
	field       []string // stems of the words before it that no list has, sorted
}

// findRoles reads the titles that stand before a name or in apposition to
// it. Subject is the name, Key the title with its grade, Scope what the words
// before it narrow it to, Context all titles that the place gives the person,
// Expected the group.
func findRoles(p *Page, out []Claim) []Claim {
	var roles []role
	for s := range p.Sentences {
		if p.told[s].marks&marksTitle == 0 {
			continue
		}
		sent := p.Sentences[s]
		roles = roles[:0]
		for i := sent.First; i < sent.Last; i++ {
			if p.opens[i].marks&marksTitle == 0 {
				continue
			}
			v, n := p.longest(&p.lexicon.Titles, i, sent.Last)
			if v == 0 || p.lexicon.file.Titles[v-1].Upper && !p.Tokens[i].Is(normalize.Upper) {
				continue
			}
			r := p.roleAt(v-1, i, n, sent.First, sent.Last)
			if a, b := p.bearer(&r, sent); b > a && !p.torn(a, b, sent) {
				r.name = [2]int{a, b}
			}
			roles = append(roles, r)
			i += n - 1
		}
		p.coordinate(roles)
		for k := range roles {
			r := &roles[k]
			a, b := r.name[0], r.name[1]
			if b <= a || r.former {
				continue
			}
			p.portfolio(r, sent.Last)
			t := &p.lexicon.file.Titles[r.title]
			first, last := min(a, r.first), max(b, r.last)
			c := Claim{
				Kind: "role", Rule: "role", Subject: p.folded(a, b), Key: graded(r.grade, t.Name), Expected: t.Group,
				Object: p.Text.Span(r.first, r.last).In(p.Source), Scope: r.field, Span: p.Text.Span(first, last),
			}
			for _, o := range roles { // "the founder and director Ana Rossetti" is both
				if o.name == r.name {
					c.Context = append(c.Context, graded(o.grade, p.lexicon.file.Titles[o.title].Name))
				}
			}
			c.Context = tidy(c.Context)
			out = append(out, c)
		}
	}
	return out
}

// coordinate gives titles that stand side by side to the one person that one
// of them is given to: "its president and chief executive, Ana Rossetti".
func (p *Page) coordinate(roles []role) {
	for k := 1; k < len(roles); k++ {
		a, b := &roles[k-1], &roles[k]
		if b.first > a.last+2 || a.name[1] > 0 && b.name[1] > 0 {
			continue
		}
		joint := true
		for i := a.last; i < b.first; i++ {
			w := p.Tokens[i].Word
			joint = joint && (p.Language.Is(w, normalize.Conjunction|normalize.Determiner) || p.String(i) == "," || p.hyphen(i) || p.String(i) == "&")
		}
		if joint && a.name[1] == 0 {
			a.name = b.name
		} else if joint {
			b.name = a.name
		}
	}
}

// graded is a title with what makes it another one: "assistant professor".
func graded(grade, title string) string {
	if grade == "" {
		return title
	}
	if strings.HasSuffix(grade, "-") {
		return grade + title
	}
	return grade + " " + title
}

// roleAt reads the words before a title of n tokens at token i.
func (p *Page) roleAt(title, i, n, first, last int) role {
	r := role{first: i, last: i + n, title: title}
	for k := i - 1; k >= first && k >= i-2*roleWords && len(r.field) < roleWords; k-- {
		t := p.Tokens[k]
		if p.hyphen(k) {
			continue
		}
		if t.Kind != normalize.WordToken {
			break
		}
		if v, n := p.longest(&p.lexicon.Grades, k, i); v > 0 && n == 1 {
			if g := p.lexicon.file.Grades[v-1].Name; g == "former" {
				r.former = true
			} else if r.grade == "" {
				r.grade = g
			}
			r.first = k
			continue
		}
		if !p.content(k) || p.isVerb(k) || p.cueLength(k, i, cueSaid) > 0 || p.possessive(k) || t.Is(normalize.Upper) && k+1 < i && !p.Tokens[k+1].Is(normalize.Upper) && k > first {
			break
		}
		if !t.Is(normalize.Upper) || p.Tokens[i].Is(normalize.Upper) { // "New Orleans coach" tells whose
			r.field = append(r.field, p.concept(k))
		}
		r.first = k
	}
	if p.Tokens[i].Is(normalize.Upper) && p.gradedFar(r.first, first) {
		r.former = true // what it is of would have to be read too
	}
	if r.last < last {
		if v, n := p.longest(&p.lexicon.Grades, r.last, last); v > 0 { // "directeur adjoint"
			if g := p.lexicon.file.Grades[v-1].Name; g != "former" && r.grade == "" && !p.Tokens[r.last].Is(normalize.Upper) {
				r.grade, r.last = g, r.last+n
			}
		}
	}
	slices.Sort(r.field)
	return r
}

// gradedFar tells whether a grade stands before the long name of a body that a title
// in capitals at token i ends with: "Acting Harbours for Fishing Board Director".
func (p *Page) gradedFar(i, first int) bool {
	for k := i - 1; k >= first && k >= i-2*roleWords; k-- {
		t := p.Tokens[k]
		if t.Kind != normalize.WordToken || !t.Is(normalize.Upper) && !p.Language.Is(t.Word, normalize.Preposition|normalize.Conjunction|normalize.Determiner) {
			return false
		}
		if v, n := p.longest(&p.lexicon.Grades, k, i); v > 0 && n == 1 && t.Is(normalize.Upper) {
			return true
		}
	}
	return false
}

// portfolio reads what a minister is of behind the title, up to the name: "minister
// of health and sport".
func (p *Page) portfolio(r *role, last int) {
	j := r.last
	if p.lexicon.file.Titles[r.title].Group != "ministry" || j+1 >= last || p.cueLength(j, last, cueLink) == 0 {
		return
	}
	if last = min(last, j+2*roleBehind); r.name[0] > j {
		last = min(last, r.name[0])
	}
	capital := false
	for j++; j < last; j++ {
		if p.Language.Is(p.Tokens[j].Word, normalize.Determiner|normalize.Preposition|normalize.Conjunction) {
			continue
		}
		if upper := p.Tokens[j].Is(normalize.Upper); !p.content(j) || p.isVerb(j) || capital && !upper {
			break
		} else {
			capital = upper
		}
		r.field = append(r.field, p.concept(j))
		r.last = j + 1
	}
	slices.Sort(r.field)
}

// bearer returns the name of whom a title is given to.
func (p *Page) bearer(r *role, s normalize.Sentence) (int, int) {
	j := r.last
	for j < s.Last && p.cueLength(j, s.Last, cueHonorific) == 1 && p.capital(j) && j+1 < s.Last && p.opens[j].marks&marksTitle == 0 {
		j++ // "the physician Dr. Rossetti"
	}
	if j+1 < s.Last && p.String(j) == "." && !p.Tokens[j].Is(normalize.AfterSpace) {
		j++ // "Sen. Rossetti"
	}
	if j < s.Last && p.lexicon.file.Titles[r.title].Group != "party" {
		if a, b := p.nameRun(j, s.Last); a == j && b > a && len(p.places(nil, a, b)) == 0 {
			return a, b // "zoo president Ana Rossetti"
		}
	}
	if a, b := p.apposed(r, s); b > a {
		return a, b
	}
	return p.announced(r, s)
}

// apposed returns the name that a title stands behind between signs: "Ana
// Rossetti, the first base coach".
func (p *Page) apposed(r *role, s normalize.Sentence) (int, int) {
	k, joint := r.first-1, false
	for n := 0; k > s.First && n < 4 && p.String(k) != ","; k-- {
		t := p.Tokens[k]
		switch {
		case p.hyphen(k):
		case p.Language.Is(t.Word, normalize.Conjunction) && !joint:
			joint = true // "an astronomer and professor"
		case t.Kind != normalize.WordToken && !p.possessive(k):
			return 0, 0
		case p.isVerb(k) || p.Language.Is(t.Word, normalize.Preposition|normalize.Relative|normalize.Conjunction|normalize.Auxiliary) && !p.Language.Is(t.Word, normalize.Determiner):
			return 0, 0
		}
		n++
	}
	if k <= s.First || p.String(k) != "," || joint && !p.Language.Is(p.Tokens[k+1].Word, normalize.Determiner) {
		return 0, 0
	}
	a, b := p.nameUpTo(k, s.First)
	if b <= a || a > s.First && (p.cueLength(a-1, a, cueParticle|cueLink) > 0 || p.String(a-1) == "," || p.Language.Is(p.Tokens[a-1].Word, normalize.Conjunction)) {
		return 0, 0 // one of a list
	}
	if len(p.places(nil, a, b)) > 0 {
		return 0, 0
	}
	return a, b
}

// torn tells whether a name goes on where the line breaks.
func (p *Page) torn(a, b int, s normalize.Sentence) bool {
	return a > s.First && p.Tokens[a].Is(normalize.AfterLine) && p.capital(a-1) || b < s.Last && p.Tokens[b].Is(normalize.AfterLine) && p.capital(b)
}

// possessive tells whether token i ends whose something is: "the union's".
func (p *Page) possessive(i int) bool {
	switch p.String(i) {
	case "'s", "’s", "'", "’":
		return true
	}
	return false
}

// announced returns the name that a title stands before between signs: "the
// chairman of the police union, Ana Rossetti,".
func (p *Page) announced(r *role, s normalize.Sentence) (int, int) {
	j := r.last
	for ; j < s.Last && j < r.last+roleBehind; j++ {
		t := p.Tokens[j]
		if p.String(j) == "," {
			break
		}
		if t.Kind == normalize.NumberToken || p.isVerb(j) || p.Language.Is(t.Word, normalize.Relative|normalize.Auxiliary|normalize.Pronoun) && !p.Language.Is(t.Word, normalize.Determiner) ||
			t.Kind == normalize.PunctToken && !p.hyphen(j) && !p.possessive(j) {
			return 0, 0
		}
	}
	if j+2 >= s.Last || p.String(j) != "," || r.first == s.First || !p.Language.Is(p.Tokens[r.first-1].Word, normalize.Determiner) && !p.possessive(r.first-1) {
		return 0, 0
	}
	j++
	for j < s.Last && p.cueLength(j, s.Last, cueHonorific) == 1 && p.capital(j) {
		j++
	}
	a, b := p.nameRun(j, s.Last)
	if a != j || b <= a+1 || b < s.Last && !p.endsApposition(b) || len(p.places(nil, a, b)) > 0 {
		return 0, 0
	}
	return a, b
}
