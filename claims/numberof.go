package claims

import "github.com/gainsay/gainsay/normalize"

// numberOf finds what a figure counts that has no noun of its own: "the number
// of civilians killed rose to 31", "bringing to 10 the number of Israelis killed",
// "the Israeli death toll reached 42". The words of a kind narrow nothing.
func (p *Page) numberOf(k *Kind, f *Figure, from, to int) (head string, scope []string) {
	first := p.sentenceFirst(f.First)
	for i := f.First - 1; i >= max(first, from-numberReach) && !p.parts(i, p.Sentences[p.Sentence(i)]); i-- {
		if n := p.cueLength(i, f.First, cueNumber); n > 0 {
			return p.countedNoun(k, i+n, f.First), nil
		}
		if p.cueLength(i, f.First, cueToll) > 0 && (i == first || p.cueLength(i-1, f.First, cueToll) == 0) {
			return "", p.tollOf(i-1, first)
		}
	}
	for i := f.Last; i < min(to, f.Last+3); i++ {
		if n := p.cueLength(i, to, cueNumber); n > 0 {
			return p.countedNoun(k, i+n, to), nil
		}
	}
	return "", nil
}

// numberReach is how many tokens before a match "the number of" may stand.
const numberReach = 4

// countedNoun is the noun that tokens [i, last) begin with: people of a class,
// or a name for people. A generic word ("people", "victims") counts anyone.
func (p *Page) countedNoun(k *Kind, i, last int) string {
	head := ""
	for ; i < last; i++ {
		t := p.Tokens[i]
		if p.Language.Is(t.Word, normalize.Determiner) {
			continue
		}
		if !p.content(i) || p.Language.Is(t.Word, normalize.Verb|normalize.Past) || p.dated(i) {
			break
		}
		c := p.classesAt(i)
		if c == 0 || p.lexicon.wakes(k, t.Word) {
			continue
		}
		if name := p.lexicon.concept(c); name != "" && name != anyoneClass {
			return name
		} else if name == "" && head == "" {
			head = p.Language.Stem(p.String(i))
		}
	}
	return head
}

// anyoneClass is the noun class of words that say of people only that they are.
const anyoneClass = "anyone"

// tollOf is whose dead a toll counts: the word before it, where that is a name
// or people of a class.
func (p *Page) tollOf(i, first int) []string {
	if i <= first || !p.content(i) {
		return nil
	}
	t := p.Tokens[i]
	if p.isSource(i) || t.Is(normalize.Upper) {
		return []string{p.concept(i)}
	}
	return nil
}
