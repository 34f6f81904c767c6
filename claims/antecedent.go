package claims

import "github.com/gainsay/gainsay/normalize"

// someone is a person whom tokens [from, to) of a page tell of: by name, or by
// the one noun at from.
type someone struct {
	from, to int
	named    bool
	sex      trace // none where nothing tells
	says     bool  // somebody's words
	governed bool  // a preposition stands before
	noun     int   // what stands beside the name: "prosecutor Ana Rossetti"; or -1
}

const (
	antecedentBack = 3   // sentences before a pronoun in which whom it stands for is told
	sameNounBack   = 400 // tokens before a noun in which it may stand beside a name
	fewPeople      = 8   // people of a sentence that are read
)

// antecedent returns whom a pronoun or "the 58-year-old" at token at of a
// sentence stands for: the one person of that sex whom the nearest sentence
// before it tells of. Of several it is the one who is told of, and not
// a speaker nor told in passing; when two are left nothing is returned. A noun
// stands for no one whom the page calls something else.
func (p *Page) antecedent(s, at int, sex trace, noun bool) (someone, bool) {
	var buf [fewPeople]someone
	for k := s; k >= max(0, s-antecedentBack); k-- {
		first, last := p.Sentences[k].First, p.Sentences[k].Last
		if k == s {
			last = at
		}
		all := p.peopleIn(buf[:0], max(first, last-sameNounBack), last)
		all = keep(all, func(w *someone) bool { return w.sex == 0 || sex == 0 || w.sex == sex })
		all = prefer(all, func(w *someone) bool { return sex != 0 && w.sex == sex })
		all = keep(all, func(w *someone) bool { return !noun || !w.named || w.noun < 0 })
		if k == s && len(all) > 0 && p.traceOf(at)&traceDefinite != 0 && p.oneClause(all[len(all)-1].to, at) {
			return someone{}, false // "Rossetti hit the 11-year-old"
		}
		all = prefer(all, func(w *someone) bool { return !w.says })
		all = prefer(all, func(w *someone) bool { return !w.governed })
		if len(all) == 0 {
			continue
		}
		return all[0], !p.others(all) || p.leading(&all[0], first)
	}
	return someone{}, false
}

// oneClause tells whether no sign and no conjunction stands in tokens [from, to), so that
// who is told of before them does what they say to somebody else; he is the one that he "was".
func (p *Page) oneClause(from, to int) bool {
	if p.Language.Is(p.Tokens[to-1].Word, normalize.Auxiliary) {
		return false
	}
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind == normalize.PunctToken && !p.hyphen(i) || p.Language.Is(p.Tokens[i].Word, normalize.Conjunction|normalize.Relative) {
			return false
		}
	}
	return true
}

// leading tells whether somebody is the subject that a sentence opens with:
// "The driver Ana Rossetti met Otto Lansdorf".
func (p *Page) leading(w *someone, first int) bool {
	for i := first; i < w.from; i++ {
		if i != w.noun && !p.Tokens[i].Is(normalize.Upper) && !p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && p.Tokens[i].Kind == normalize.WordToken {
			return false
		}
	}
	return true
}

// others tells whether people are not all one: Ana Rossetti, Rossetti.
func (p *Page) others(all []someone) bool {
	for _, w := range all[1:] {
		if p.Lower(w.to-1) != p.Lower(all[0].to-1) {
			return true
		}
	}
	return false
}

// keep is those of a list that are told of so, in its place.
func keep(all []someone, is func(*someone) bool) []someone {
	n := 0
	for i := range all {
		if is(&all[i]) {
			all[n] = all[i]
			n++
		}
	}
	return all[:n]
}

// prefer is keep, or the whole list where none is so.
func prefer(all []someone, is func(*someone) bool) []someone {
	for i := range all {
		if is(&all[i]) {
			return keep(all, is)
		}
	}
	return all
}

// peopleIn appends who is told of in tokens [first, last), outside quotations: who
// has a name, and singular nouns for people with an article. A noun beside a name
// is of the same person.
func (p *Page) peopleIn(dst []someone, first, last int) []someone {
	noun := -1 // the last one, until something parts it from a name
	for i := first; i < last && len(dst) < fewPeople; {
		if end := p.quotationEnd(i, first, last); end > i {
			i, noun = end+1, -1
			continue
		}
		a, b := p.nameRun(i, last)
		switch {
		case b > a && p.personal(a, b, first):
			w := someone{from: a, to: b, named: true, sex: p.honoredAs(a, first), says: p.saying(a, b, first, last), governed: p.behindPreposition(a, first), noun: p.titleBefore(a, first)}
			if noun >= 0 {
				apart := dst[len(dst)-1]
				w.noun = apart.from
				w.sex, w.says, w.governed = w.sex|apart.sex, w.says || apart.says, apart.governed
				dst = dst[:len(dst)-1]
			}
			dst, noun = append(dst, w), -1
		case b == a && p.person(i) && p.single(i, first):
			dst = append(dst, someone{from: i, to: i + 1, sex: p.sexOf(i, first), says: p.saying(i, i+1, first, last), governed: p.behindPreposition(i, first), noun: i})
			noun = i
		case noun >= 0 && p.String(i) != ",":
			noun = -1
		}
		i = max(i+1, b)
	}
	return dst
}

// behindPreposition tells whether a preposition stands before what begins at
// token i and its article.
func (p *Page) behindPreposition(i, first int) bool {
	for k := i - 1; k >= first && k >= i-5; k-- {
		switch {
		case p.Language.Is(p.Tokens[k].Word, normalize.Preposition):
			return true
		case p.isVerb(k) || p.Tokens[k].Kind == normalize.PunctToken && !p.hyphen(k):
			return false
		}
	}
	return false
}

// titleBefore returns the token before a name that is of a title, or -1.
func (p *Page) titleBefore(a, first int) int {
	k := a - 1
	if k > first && p.String(k) == "." {
		k--
	}
	if k >= first && (p.opens[k].marks&marksTitle != 0 || p.cueLength(k, k+1, cueHonorific) > 0 && p.traceOf(k) == 0) {
		return k
	}
	return -1
}

// personal tells whether a name may be a person's: no place and no body.
func (p *Page) personal(a, b, first int) bool {
	if b == a+1 && !p.knownLast(a) && p.honoredAs(a, first) == 0 || p.weekdayAt(a) || len(p.places(nil, a, b)) > 0 {
		return false
	}
	for i := a; i < b; i++ {
		if p.lexicon.listedClasses(p.Tokens[i].Word) != 0 {
			return false
		}
	}
	return true
}

// knownLast tells whether the word at token i ends a longer name before it.
func (p *Page) knownLast(i int) bool { return p.lastOf(i) >= 0 }

// lastOf is the token before i where a longer name that the word at i ends has that
// word, or -1.
func (p *Page) lastOf(i int) int {
	word, back := p.Tokens[i].Word, p.Tokens[max(0, i-sameNounBack):i]
	for k := len(back) - 1; k > 0; k-- {
		if t := &back[k]; t.Word == word && t.Is(normalize.Upper) {
			if at := i - len(back) + k; p.capital(at) && p.capital(at-1) && p.String(at) == p.String(i) {
				return at
			}
		}
	}
	return -1
}

// honoredAs is the sex that a title before a name tells: "Mr Rossetti".
func (p *Page) honoredAs(a, first int) trace {
	for k := a - 1; k >= first && k >= a-2; k-- {
		if sex := p.traceOf(k) & traceSex; sex != 0 && sex != traceSex && p.cueLength(k, k+1, cueHonorific) > 0 {
			return sex
		}
	}
	return 0
}

// single tells whether the noun at token i stands for one person, with an article
// or whose it is: "a man", "his aunt".
func (p *Page) single(i, first int) bool {
	if p.traceOf(i)&traceMany != 0 || p.counting(i) != nil {
		return false
	}
	for k := i - 1; k >= first && k > i-5 && p.Tokens[k].Kind != normalize.PunctToken; k-- {
		if p.traceOf(k)&traceMany != 0 || p.isVerb(k) {
			return false
		}
		if p.Language.Is(p.Tokens[k].Word, normalize.Determiner) || p.possessive(k) {
			return true
		}
	}
	return false
}

// saying tells whether a verb of saying stands beside a subject.
func (p *Page) saying(a, b, first, last int) bool {
	if b < last && p.cueLength(b, last, cueSaid) > 0 {
		return true
	}
	for k := a - 1; k >= first && k > a-6; k-- {
		if p.cueLength(k, a, cueSaid|cueAccording) > 0 {
			return true
		}
		if p.Tokens[k].Kind == normalize.PunctToken && p.String(k) != "," {
			return false
		}
	}
	return false
}

// namesake returns the name that the noun at token i stands beside further up in
// the page: "the drummer" and "drummer Kip Lansdorf". It is empty where two have it.
func (p *Page) namesake(i int) (a, b int) {
	w := p.Lower(i)
	for k := i - 1; k >= 0 && k > i-sameNounBack; k-- {
		if p.Tokens[k].Word != p.Tokens[i].Word || p.Lower(k) != w {
			continue
		}
		last := p.Sentences[max(0, p.Sentence(k))].Last
		j := k + 1
		if j < last && p.String(j) == "," {
			j++
		}
		x, y := p.nameRun(min(j, last-1), last)
		if y <= x || y <= j || !p.personal(x, y, 0) {
			continue
		}
		if b > a && p.Lower(y-1) != p.Lower(b-1) {
			return 0, 0
		}
		a, b = x, y
	}
	return a, b
}
