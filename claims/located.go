package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// locatedKind is where a named person lives, or something befell someone or something.
func locatedKind() *Kind {
	return &Kind{Name: "located", Doc: "Where a named person lives or was born, or where something befell someone or something that is named.", Check: "place", FindPage: findLocated}
}

// findLocated reads homes behind an age ("Ana Rossetti, 34, of Lima, …") and
// places behind what befell someone or something once ("was born in Lima"). Subject
// is the name, Head the noun of a thing, Scope who else is named, Key what ties it
// to the place, Object the place's id or, for a home that the gazetteer has not,
// its name.
func findLocated(p *Page, out []Claim) []Claim {
	for j := range p.Mentions {
		m := &p.Mentions[j]
		s := -1
		if ageLike(m) {
			s = p.Sentence(m.First)
		}
		if s < 0 || m.Last+2 >= p.Sentences[s].Last || p.String(m.Last) != "," {
			continue
		}
		sent := p.Sentences[s]
		if id, end := p.homeBehind(m.Last+1, sent.Last); end > 0 {
			if a, b := p.nameBeforeAge(m, sent); b > a {
				from := min(a, m.First)
				out = append(out, Claim{
					Kind: "located", Rule: "located", Key: "home", Subject: p.folded(a, b), Object: id, Count: OfEvent,
					Span: p.Text.Span(from, end), tokens: [2]int{from, end},
				})
			}
		}
	}
	if p.all.marks&marksHappening == 0 {
		return out
	}
	for s, sent := range p.Sentences {
		if p.told[s].marks&marksHappening == 0 {
			continue
		}
		for i := p.marked(sent.First, sent.Last, marksHappening); i < sent.Last; i = p.marked(i+1, sent.Last, marksHappening) {
			v, n := p.happeningAt(i, sent.Last)
			if n == 0 || !befalls[p.lexicon.file.Happenings[v-1].Name] {
				continue
			}
			out = p.befellAt(out, p.lexicon.file.Happenings[v-1].Name, i, n, s)
		}
	}
	return out
}

// befallReach is how many tokens a place may stand from its verb: "died on Sunday at
// her home in Lima".
const befallReach = 10

// befellAt appends where what the verb at tokens [i, i+n) tells befell its theme.
func (p *Page) befellAt(out []Claim, key string, i, n, s int) []Claim {
	sent := p.Sentences[s]
	behind := i + n
	if key == "born" && behind+1 < sent.Last && p.Language.Is(p.Tokens[behind].Word, normalize.Conjunction) && p.isVerb(behind+1) {
		behind += 2 // "born and raised in Lima"
	}
	id, from, to := p.placeBehind(behind, sent)
	if id == "" || p.negated(max(sent.First, i-4), i) {
		return out
	}
	t, ok := p.themeOf(i, n, key, s)
	if !ok {
		return out
	}
	c := Claim{Kind: "located", Rule: "located", Key: key, Object: id, Count: OfEvent}
	t.enter(p, &c, sent.First)
	start := i
	if t.name[1] > t.name[0] && t.name[0] < i && t.name[0] >= sent.First {
		start = t.name[0]
	}
	c.Span, c.tokens = p.Text.Span(start, to), [2]int{start, to}
	c.Scope = p.fullNames(sent, from, to)
	if c.Head == "" && c.Subject == "" && len(c.Scope) == 0 || p.cuesIn(max(sent.First, i-3), to, sent.Last)&(cuePlanned|cuePossible|cueSuperseded) != 0 {
		return out
	}
	return append(out, c)
}

// placeBehind returns the place that a preposition puts something at which is told
// by words that end at token i, and where it stands.
func (p *Page) placeBehind(i int, s normalize.Sentence) (id string, from, to int) {
	for k := i; k < s.Last && k < i+befallReach; k++ {
		t := p.Tokens[k]
		switch {
		case p.dated(k):
			continue
		case p.isVerb(k) && !p.capital(k) || p.Language.Is(t.Word, normalize.Relative|normalize.Subordinator) || t.Kind == normalize.PunctToken && !p.hyphen(k) && (p.String(k) != "," || k+1 < s.Last && !p.Language.Is(p.Tokens[k+1].Word, normalize.Preposition) && !p.dated(k+1)):
			return "", 0, 0
		case p.cueBefore(k, i, 0, cueSite), k < i+3 && k > i && p.Language.Is(p.Tokens[k-1].Word, normalize.Preposition): // "sank off Corso"
			if id, n := p.placeAt(k, s.Last); n > 0 {
				return id, k, k + n
			}
		}
	}
	return "", 0, 0
}

// fullNames are the full names of people in a sentence, but for tokens [from, to).
func (p *Page) fullNames(s normalize.Sentence, from, to int) (names []string) {
	for i := p.capitalFrom(s.First, s.Last); i < s.Last; i = p.capitalFrom(i, s.Last) {
		a, b := p.nameRun(i, s.Last)
		if b > a+1 && (b <= from || a >= to) && p.personal(a, b, s.First) {
			names = append(names, p.folded(a, b))
		}
		i = max(i+1, b)
	}
	return tidy(names)
}

// homeReach is how many tokens may stand between an age and a home: "34, a retired
// harbour pilot from Lossen".
const homeReach = 7

// homeBehind returns the place that somebody is of, right behind an age or at the end
// of what stands there in apposition, and where it ends. Object of a place that the
// gazetteer has not is its name.
func (p *Page) homeBehind(i, last int) (id string, end int) {
	for k := i; k < last && k <= i+homeReach; k++ {
		t := p.Tokens[k]
		n := p.cueLength(k, last, cueHome)
		if k > i && n == 1 && p.cueLength(k, k+1, cueLink) > 0 {
			n = 0 // "a member of Parliament"
		}
		if n == 0 {
			if t.Kind != normalize.WordToken && !p.hyphen(k) || (p.isVerb(k) || p.Language.Is(t.Word, normalize.Relative|normalize.Conjunction|normalize.Pronoun)) && !p.Language.Is(t.Word, normalize.Determiner) {
				return "", 0
			}
			continue
		}
		if id, m := p.placeAt(k+n, last); m > 0 {
			return id, k + n + m
		}
		a, b := p.nameRun(min(k+n, last-1), last)
		if a != k+n || b <= a || b < last && !p.endsApposition(b) {
			return "", 0
		}
		return p.Text.Span(a, b).In(p.Source), b
	}
	return "", 0
}

// befalls are the happenings that have one place and come once.
var befalls = map[string]bool{
	"born": true, "died": true, "killed": true, "executed": true, "abducted": true, "arrested": true, "signed": true, "buried": true,
	"crashed": true, "sank": true, "exploded": true, "collapsed": true, "founded": true,
}

// placeAt returns the place whose name starts at token i and its length.
func (p *Page) placeAt(i, last int) (id string, n int) {
	if i >= last || !p.capital(i) {
		return "", 0
	}
	id, n, adjective := p.lexicon.places().At(p.Text, i)
	if adjective || id == "" || i+n > last || i+n < last && p.Tokens[i+n].Kind == normalize.WordToken && p.capital(i+n) {
		return "", 0
	}
	return id, n
}
