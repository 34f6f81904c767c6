package normalize

import "slices"

// Origin is where a relative ordinal counts from: zero for "the 36th", which
// says which one it is by itself.
type Origin uint8

// The origins.
const (
	FromCurrent Origin = iota + 1 // from the one that is spoken of: the next is 1, the previous -1
	FromEnd                       // from the last, which is 0: the penultimate is -1
)

var originNames = [...]string{FromCurrent: "current", FromEnd: "end"}

// String writes the origin as the command does, "" for none.
func (o Origin) String() string {
	if int(o) >= len(originNames) {
		return ""
	}
	return originNames[o]
}

// relative is what a word or phrase such as "penultimate" says.
type relative struct {
	from   Origin
	offset int64
	alone  bool // is never a verb or an adverb: "previous"
	behind bool // stands behind its noun too: "la página anterior"
}

// readRelative reads an ordinal that says where and not which: "the last",
// "next to last". It returns the number of tokens it took; of one word it
// takes none unless the caller asked for them.
func (t *Text) readRelative(i int) int {
	m, k := t.match(&t.Language.lex.relatives, i)
	if k == 0 || k == 1 && !t.relative {
		return 0
	}
	r := &t.Language.lex.origins[m]
	next := i + k
	if next < len(t.Tokens) && (t.opensTime(next) || t.isUnit(next) || t.Language.role(t.Tokens[next].Word)&roleNumber != 0 && k > 1) || k == 1 && !t.ranksBeside(i, r) {
		return 0 // "next to last year's winner", "the last one hundred", "última hora"
	}
	if t.relative {
		first := i
		if i > t.floor() && !t.Tokens[i].Is(AfterLine) && t.Language.role(t.Tokens[i-1].Word)&roleThe != 0 {
			first--
		}
		t.relatives = append(t.relatives, Mention{
			Span: t.Span(first, next), First: first, Last: next, Type: Ordinal,
			Number: Int(r.offset), Change: Equal, Origin: r.from, Of: t.nounAfter(next),
		})
	}
	return k
}

// ranksBeside tells whether the word at i ranks a noun beside it or stands for
// one: "the last word", "la página anterior", "the last was a teacher", but
// not "when he last spoke".
func (t *Text) ranksBeside(i int, r *relative) bool {
	l := t.Language
	s := t.Sentence(i)
	if s < 0 || t.Tokens[i].Is(Upper) && i > t.Sentences[s].First {
		return false // a name: "The Last Supper"
	}
	end := t.Sentences[s].Last
	b := i - 1
	if b > t.Sentences[s].First && l.role(t.Tokens[b].Word)&roleNumber != 0 && l.Is(t.Tokens[b-1].Word, Determiner) {
		b-- // "los dos últimos"
	}
	word := b >= t.Sentences[s].First && t.Tokens[b].Kind == WordToken
	if word {
		if s, next := t.sense(b); next == b+1 && s.is(isShift) && s.shift == 0 {
			return false // "ce dernier" is he
		}
	}
	the := word && l.role(t.Tokens[b].Word)&roleThe != 0
	if r.alone || word && (l.Is(t.Tokens[b].Word, Determiner) || t.Source[t.Tokens[b].Start] == '\'') {
		switch j := i + 1; {
		case j >= end || t.Tokens[j].Kind == PunctToken:
			if the {
				return true // "show me the last"
			}
		case t.Tokens[j].Kind == NumberToken || l.role(t.Tokens[j].Word)&roleNumber != 0:
			if noun, last := t.nounPhrase(j + 1); last > noun && t.plural(last-1) || the && t.ones(j) {
				return true // "the next 3 books", "the next one"; "the last two" are not one
			}
		default:
			if noun, last := t.nounPhrase(j); last > noun || the && l.Is(t.Tokens[j].Word, phraseEnd) {
				return true
			}
		}
	}
	return r.behind && word && b == i-1 && !l.Is(t.Tokens[b].Word, phraseEnd) &&
		(i+1 >= end || (l.role(t.Tokens[i+1].Word)&roleTo == 0 || l.Is(t.Tokens[i+1].Word, Auxiliary)) && !l.Is(t.Tokens[i+1].Word, Determiner)) // but "anterior a la guerra"
}

// isUnit tells whether the word at i is a length of time.
func (t *Text) isUnit(i int) bool {
	s, _ := t.sense(i)
	return s.is(isUnit | isUnits)
}

// ones tells whether the word at i is the "one" that stands for a noun.
func (t *Text) ones(i int) bool {
	m, k := t.match(&t.Language.lex.cardinals, i)
	return k == 1 && t.Language.lex.numerals[m].value == 1 && (i+1 >= len(t.Tokens) || t.Tokens[i+1].Kind == PunctToken || t.Language.Is(t.Tokens[i+1].Word, phraseEnd))
}

// merge puts the relative ordinals among the other mentions, but for those
// that another one covers.
func (t *Text) merge() {
	kept := t.relatives[:0]
	k := 0
	for _, m := range t.relatives {
		for k < len(t.Mentions) && t.Mentions[k].Last <= m.First {
			k++
		}
		if k == len(t.Mentions) || t.Mentions[k].First >= m.Last {
			kept = append(kept, m)
		}
	}
	t.Mentions = append(t.Mentions, kept...)
	slices.SortStableFunc(t.Mentions, func(a, b Mention) int { return a.Start - b.Start })
}
