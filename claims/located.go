package claims

import (
	"github.com/gainsay/gainsay/normalize"
)

// locatedKind is where a named person lives or was born.
func locatedKind() *Kind {
	return &Kind{Name: "located", Doc: "Where a named person lives or was born, or where something befell someone or something that is named.", Check: "place", FindPage: findLocated}
}

// findLocated reads homes behind an age ("Ana Rossetti, 34, of Lima, …") and
// places behind a birth or death ("was born in Lima"). Subject is the name,
// Key what ties it to the place, Object the place's id or, for a home that the
// gazetteer has not, its name.
func findLocated(p *Page, out []Claim) []Claim {
	add := func(key string, a, b, from, to int, id string) {
		out = append(out, Claim{
			Kind: "located", Rule: "located", Key: key, Subject: p.folded(a, b), Object: id, Count: OfEvent,
			Span: p.Text.Span(min(a, from), to), tokens: [2]int{min(a, from), to},
		})
	}
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
				add("home", a, b, m.First, end, id)
			}
		}
	}
	if p.all.marks&marksHappening == 0 {
		return out
	}
	for i := p.marked(0, len(p.opens), marksHappening); i < len(p.opens); i = p.marked(i+1, len(p.opens), marksHappening) {
		v := p.lexicon.happenings.Value(p.lexicon.happenings.First(p.Tokens[i].Word))
		if v == 0 || !befalls[p.lexicon.file.Happenings[v-1].Name] {
			continue
		}
		sent := p.Sentences[p.Sentence(i)]
		end := i
		for end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Auxiliary|normalize.Pronoun) { // "has sunk", "se hundió"
			end--
		}
		a, b := p.nameUpTo(end, sent.First)
		if b <= a || p.negated(end, i) {
			continue
		}
		for k := i + 1; k+1 < sent.Last && k < i+3; k++ {
			if !p.Language.Is(p.Tokens[k].Word, normalize.Preposition) {
				continue
			}
			if id, n := p.placeAt(k+1, sent.Last); n > 0 {
				add(p.lexicon.file.Happenings[v-1].Name, a, b, i, k+1+n, id)
			}
			break
		}
	}
	return out
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
	"born": true, "died": true, "killed": true, "executed": true, "abducted": true,
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
