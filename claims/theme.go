package claims

import "github.com/gainsay/gainsay/normalize"

// theme is whom or what a verb befalls: whoever died, was arrested, what sank, was
// signed, by whichever voice it is told.
type theme struct {
	name [2]int // of somebody, or what a thing is called: "the Tarvo treaty"
	noun int    // what the thing is; -1 where nothing but a name stands
	by   int    // the end of who does it to them, where an active verb has a subject
}

// themeReach is how many tokens a noun phrase behind a verb may have.
const themeReach = 7

// goesOver are the happenings whose active verb has its theme behind it.
var goesOver = map[string]bool{
	"signed": true, "adopted": true, "founded": true, "unveiled": true, "buried": true, "appointed": true, "released": true, "abducted": true,
	"sentenced": true, "executed": true, "arrested": true, "elected": true, "transferred": true, "killed": true, "opened": true, "launched": true,
	"closed": true, "proposed": true, "passed": true, "overturned": true, "convicted": true, "acquitted": true, "charged": true, "filed": true,
	"ousted": true, "hired": true, "disclosed": true, "suspended": true, "captured": true, "nominated": true, "extradited": true,
	"cancelled": true, "recalled": true, "agreed": true,
}

// goesBoth are those of them whose active verb may do without: the museum opened.
var goesBoth = map[string]bool{"opened": true, "launched": true, "closed": true}

// ofPeople are the happenings that befall people.
var ofPeople = map[string]bool{
	"born": true, "died": true, "killed": true, "buried": true, "executed": true, "abducted": true, "arrested": true, "elected": true,
	"appointed": true, "released": true, "sentenced": true, "resigned": true, "transferred": true,
	"convicted": true, "acquitted": true, "charged": true, "ousted": true, "hired": true, "captured": true, "nominated": true, "extradited": true,
	"surrendered": true, "escaped": true, "diagnosed": true, "pleaded": true, "retired": true, "sworn in": true, "crowned": true, "divorced": true,
}

// themeOf returns what the verb of a happening at tokens [at, at+n) befalls.
func (p *Page) themeOf(at, n int, key string, s int) (theme, bool) {
	sent := p.Sentences[s]
	end, passive, pronoun := at, false, -1
	for end > sent.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Auxiliary|normalize.Pronoun|normalize.Adverb) && !p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
		end--
		if p.cueLength(end, end+1, cueBe) > 0 {
			passive = true
		} else if p.Language.Is(p.Tokens[end].Word, normalize.Pronoun) {
			passive = passive || end > sent.First && !p.Language.Is(p.Tokens[end-1].Word, normalize.Conjunction|normalize.Relative) // "se firmó"
			pronoun = end
		}
	}
	if goesOver[key] && (!passive || key == "agreed") { // "said it has agreed to buy"
		if t, ok := p.phraseAt(at+n, sent.Last); ok {
			t.by = end
			return t, true
		}
		if !goesBoth[key] && at > sent.First && p.String(at-1) != "," && !p.datedAlone(at+n, sent.Last) {
			return theme{}, false
		}
	}
	if at == sent.First && p.Part != Title {
		if t, ok := p.behindOpening(at+n, s); ok {
			return t, true
		}
		return p.namedBefore(s, at) // "Nació en Lima"
	}
	if end == sent.First && pronoun < 0 && p.Part != Title {
		return p.namedBefore(s, end) // "Había nacido en Lima"
	}
	if pronoun >= 0 && ofTexts[key] {
		return theme{}, false // "it was proposed in August"
	}
	t, ok := p.phraseBefore(end, at, sent)
	if !ok && pronoun >= 0 {
		if t, ok := p.namedBefore(s, pronoun); ok {
			return t, true
		}
	}
	if !ok && (end == at || passive) {
		return p.phraseAt(at+n, sent.Last) // "murió el piloto, Ana Rossetti"
	}
	return t, ok
}

// datedAlone tells whether nothing but a date stands behind the verb that ends at token i, so
// that it is the participle of what stands before it: "the rules issued last December".
func (p *Page) datedAlone(i, last int) bool {
	if i < last && p.Language.Is(p.Tokens[i].Word, normalize.Preposition) {
		i++
	}
	for from := i; i < last && p.dated(i); i++ {
		if i+1 == last || !p.dated(i+1) {
			return i >= from && (i+1 == last || !p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner))
		}
	}
	return false
}

// phraseBefore returns what is named or called right before token end, but for
// asides: "Rossetti, 34, of Lima, was", "the treaty, which was".
func (p *Page) phraseBefore(end, verb int, s normalize.Sentence) (theme, bool) {
	if end > s.First && p.Language.Is(p.Tokens[end-1].Word, normalize.Relative) {
		end--
		if end > s.First && p.String(end-1) == "," {
			end--
		}
	}
	noun := end
	for range 2 {
		if end > s.First+1 && p.String(end-1) == "," {
			k := p.beforeAside(end-1, s.First)
			if end--; k < end {
				end = k
			}
			noun = end
			if p.Tokens[end-1].Kind == normalize.NumberToken && end-2 > s.First && p.String(end-2) == "," {
				end -= 2
			}
		}
	}
	if a, b := p.nameUpTo(end, s.First); b > a && !(b == a+1 && a == s.First && !p.knownLast(a)) {
		if a > s.First && (p.Language.Is(p.Tokens[a-1].Word, normalize.Preposition) || p.cueLength(a-1, a, cueLink) > 0) {
			if k := p.nounOf(noun, s); k >= 0 && k < a {
				return theme{name: [2]int{a, b}, noun: k}, p.cueLength(a-1, a, cueLink) > 0
			}
			return theme{}, false // "the son of Ana Rossetti was born"
		}
		return theme{name: [2]int{a, b}, noun: -1}, true
	}
	k := p.nounOf(noun, s)
	if k < 0 {
		return theme{}, false
	}
	if k < noun-1 && p.isText(noun-1) { // "pushed through the rule change, which was"
		k = noun - 1
	}
	return p.called(k, s), true
}

// called returns a noun with the name that it bears: "the Tarvo treaty", "the
// treaty of Tarvo".
func (p *Page) called(k int, s normalize.Sentence) theme {
	t := theme{noun: k}
	i := k
	for i > s.First && p.content(i-1) && !p.capital(i-1) && !p.isVerb(i-1) && !p.dated(i-1) {
		i--
	}
	if a, b := p.nameUpTo(i, s.First); b > a && a > s.First {
		t.name = [2]int{a, b}
		return t
	}
	for i = k + 1; i < s.Last && i < k+3 && p.content(i) && !p.isVerb(i) && !p.capital(i); i++ { // "el tratado bilateral de Tarvo"
	}
	if i+1 < s.Last && p.capital(i) { // "la refinería Tarvo"
		if a, b := p.nameRun(i, s.Last); b > a {
			t.name = [2]int{a, b}
		}
		return t
	}
	if i+1 < s.Last && p.cueLength(i, i+1, cueLink) > 0 {
		if i++; p.Language.Is(p.Tokens[i].Word, normalize.Determiner) && i+1 < s.Last {
			i++
		}
		if a, b := p.nameRun(i, s.Last); b > a {
			t.name = [2]int{a, b}
		}
	}
	return t
}

// phraseAt returns what is named or called from token i on.
func (p *Page) phraseAt(i, last int) (theme, bool) {
	noun, article := -1, false
	for k := i; k < last && k < i+themeReach; k++ {
		t := p.Tokens[k]
		switch {
		case noun < 0 && article && p.yearOf(k, last), p.compounded(k, last) > 0:
			k += p.compounded(k, last) // "the 2007 convictions", "the Bush-era rule"
			continue
		case p.dated(k):
			return theme{}, false
		case noun < 0 && (t.Kind == normalize.NumberToken || p.Language.Is(t.Word, normalize.Determiner)):
			article = true
			continue
		case p.capital(k):
			a, b := p.nameRun(k, last)
			if b <= a {
				return theme{}, false
			}
			n := b
			for article && noun < 0 && n < last && n < b+3 && p.content(n) && !p.capital(n) && !p.isVerb(n) && !p.dated(n) {
				n++
			}
			if n > b { // "the Tarvo treaty"
				return theme{name: [2]int{a, b}, noun: n - 1}, true
			}
			return theme{name: [2]int{a, b}, noun: -1}, true
		case noun >= 0 && p.String(k) == ",":
			if a, b := p.nameRun(min(k+1, last-1), last); a == k+1 && b > a+1 && p.person(noun) {
				return theme{name: [2]int{a, b}, noun: -1}, true
			}
			return theme{noun: noun}, true
		case p.content(k) && !p.isVerb(k):
			noun = k
			continue
		}
		if noun >= 0 {
			return p.called(noun, normalize.Sentence{First: i, Last: last}), true
		}
		return theme{}, false
	}
	return theme{noun: noun}, noun >= 0
}

// yearOf tells whether token k is a year before what is of it: "the 2007 convictions".
func (p *Page) yearOf(k, last int) bool {
	return p.fourDigits(k) && p.dated(k) && k+1 < last && p.content(k+1) && !p.dated(k+1)
}

// compounded is how many tokens the rest of a compound takes that begins with a name at
// token k and tells which: "the Bush-era rule", "a Tarvo-based firm". It is 0 for others.
func (p *Page) compounded(k, last int) int {
	if k+2 < last && p.capital(k) && p.hyphen(k+1) && !p.Tokens[k+2].Is(normalize.Upper) && p.content(k+2) {
		return 2
	}
	return 0
}

// namedBefore returns the name of somebody for whom the pronoun at token i of a
// sentence stands, or a verb without one.
func (p *Page) namedBefore(s, i int) (theme, bool) {
	w, ok := p.antecedent(s, i, p.sexOf(i, i), false)
	return theme{name: [2]int{w.from, w.to}, noun: -1}, ok && w.named
}

// behindOpening returns who or what stands behind the comma that closes the
// opening of a sentence: "Born in Lima in 1981, Ana Rossetti sang".
func (p *Page) behindOpening(i, s int) (theme, bool) {
	sent := p.Sentences[s]
	for ; i+1 < sent.Last; i++ {
		if p.isVerb(i) {
			break
		}
		if p.String(i) != "," || p.dated(i) {
			continue
		}
		if p.Language.Is(p.Tokens[i+1].Word, normalize.Pronoun) {
			return p.namedBefore(s, i+1)
		}
		return p.phraseAt(i+1, sent.Last)
	}
	return theme{}, false
}

// enter writes a theme into a claim: Subject is the name, in full where the page has
// it before; Head the noun of a thing, Of what else narrows it.
func (t theme) enter(p *Page, c *Claim, first int) {
	if a, b := p.nameUpTo(t.by, first); t.by > first && b == first+1 && b > a {
		c.Scope = tidy(append(c.Scope, p.concept(a))) // "Norland signed the treaty"
	}
	a, b := t.name[0], t.name[1]
	if t.noun < 0 {
		if b <= a {
			return
		}
		if b == a+1 {
			a, b = p.inFull(a)
		}
		c.Subject = p.folded(a, b)
		return
	}
	if ofPeople[c.Key] && p.person(t.noun) {
		return // "the pilot"
	}
	c.Head = p.concept(t.noun)
	if b > a {
		c.Subject = p.folded(a, b)
	}
	for k := t.noun - 1; k > first && k > t.noun-3 && p.content(k) && !p.capital(k) && !p.isVerb(k); k-- {
		c.Of = p.concept(k)
	}
}

// inFull returns the longer name that the word at token i ends further up in the
// page, or that word.
func (p *Page) inFull(i int) (a, b int) {
	for k := i - 1; k > 0 && k > i-sameNounBack; k-- {
		if p.Tokens[k].Word != p.Tokens[i].Word || !p.capital(k) || !p.capital(k-1) || p.String(k) != p.String(i) {
			continue
		}
		if a, b := p.nameUpTo(k+1, max(0, k-5)); b > a+1 {
			return a, b
		}
	}
	return i, i + 1
}

// theOne tells whether the noun at token i is the one of its name: "the bridge", not
// "a bridge" or "the second bridge".
func (p *Page) theOne(i, first int) bool {
	for k := i - 1; i >= 0 && k >= first && k > i-4; k-- {
		if p.traceOf(k)&traceDefinite != 0 {
			return !p.otherOne(k, i)
		}
		if !p.content(k) || p.isVerb(k) {
			break
		}
	}
	return false
}
