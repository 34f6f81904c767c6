package claims

import (
	"strings"

	"github.com/gainsay/gainsay/normalize"
)

const (
	seriesReach = 9 // tokens from an instalment to its series
	countedRun  = 4 // words behind a figure of which one is what it counts
	leadReach   = 5 // tokens from a figure back to what it is said with
	pointsBack  = "it"
	longestBack = 3 // tokens of a subject that points back: "the film"
)

// statedOf fills in what a count or an ordinal of a statement counts: in Head the
// stems of the words from its noun on, in Scope all those of the figure, in Expected
// the word that it is said with ("played", but nothing for "was" and "has"). What is
// taken out of a whole is a part.
func (p *Page) statedOf(c *Claim, f *Figure, s normalize.Sentence) {
	var run []string
	for i := f.Head; i < s.Last && i < f.Head+countedRun && p.content(i) && !p.isVerb(i); i++ {
		run = append(run, p.stemAt(i))
	}
	c.Head = strings.Join(run, " ")
	_, last := p.tokensOf(f.Mention.Span)
	for i := f.First; i < max(last, f.Last); i++ {
		switch {
		case p.content(i) && int(p.Tokens[i].Start) >= f.Of.Start && p.cueLength(i, i+1, cueNeutral) == 0:
			c.Scope = append(c.Scope, p.stemAt(i))
		case i > f.First && i < f.Head && !c.Value.NoMin && !c.Value.NoMax && p.cueLength(i, i+1, cueShare) > 0:
			c.Count = PartOf // "quatre sur cinq des décès"
		}
	}
	c.Scope = tidy(append(c.Scope, p.narrowedBy(f.Head, f, s)...))
	name, _ := p.relationAt(f.Head, s.Last)
	if name != "part of a work" {
		c.Expected = p.countedWith(f.First, s)
	}
	if at, _ := p.relationIn(f.Head, min(s.Last, f.Head+seriesReach), "series"); at > 0 && name == "instalment" && f.Type == normalize.Ordinal {
		c.Head, c.Scope = name, nil // "the fourth film in the series", "its second instalment"
	}
	if name == "children" && p.oneOfThem(f.First, s) || p.partitive(f.Mention) || p.takes(f) && !p.dated(p.nextMention(f.Last)) || f.part || p.wholeOf(f) || p.insideWhich(f.First, s) {
		c.Count = PartOf
	}
	switch n, ok := c.Value.Min.Whole(); {
	case f.Type == normalize.Ordinal && !p.saidToBe(f.First, s):
		c.Count = PartOf // "her second album sold": she has others
	case f.Type == normalize.Ordinal:
		c.Scope = tidy(append(c.Scope, p.tellsWhich(f.Head+1, s)...))
	case f.Type == normalize.Quantity && ok && n == 1 && c.Value.Max == c.Value.Min && !p.onlyThat(f.First, s):
		c.Count = PartOf // "one album": there may be more
	}
}

// saidToBe tells whether an ordinal at token i is of what the sentence says
// something is: "it is the second", "is a song for her second", "Corso, the second".
func (p *Page) saidToBe(i int, s normalize.Sentence) bool {
	if i > s.First && p.comma(i-1) || i > s.First+1 && p.comma(i-2) && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) || p.ownerOpens(i, s.First) {
		return true
	}
	for k := i; k > s.First; k-- {
		if p.cueLength(k-1, k, cuePassive|cueBe) == 0 && !p.endsRelation(k, s.First, "turns") && !p.endsRelation(k, s.First, "counts as") {
			continue
		}
		j := k
		for j < i && (p.Language.Is(p.Tokens[j].Word, normalize.Adverb) || p.opens[j].marks&wordNegates != 0) {
			j++
		}
		name, _ := p.relationAt(j, s.Last)
		if j+1 < i && p.Language.Is(p.Tokens[j].Word, normalize.Preposition) {
			j++ // "is on Rossetti's first"
		}
		if own, _ := p.relationAt(j, s.Last); own == "own" {
			return true
		}
		return j == i || name == "some of" || p.capital(j) || p.Language.Is(p.Tokens[j].Word, normalize.Determiner)
	}
	return false
}

// ownerOpens tells whether whose something at token i is stands between it and a comma:
// "Lansdorf, the country's | 18th president".
func (p *Page) ownerOpens(i, first int) bool {
	if i == first || !p.possessive(i-1) {
		return false
	}
	k := i - 1
	for k > first && k > i-leadReach && !p.comma(k) && !p.isVerb(k) {
		k--
	}
	return p.comma(k)
}

// saysNoMore tells whether nothing from token i on tells which of several are
// counted: "the first president | to fly".
func (p *Page) saysNoMore(i int, s normalize.Sentence) bool {
	for i < s.Last && p.content(i) && !p.isVerb(i) {
		i++
	}
	return i == s.Last || (p.cueLength(i, i+1, cueTo) == 0 || p.cueLength(i, i+1, cueLink) > 0) && !p.Language.Is(p.Tokens[i].Word, normalize.Relative) && !p.isVerb(i)
}

// countedWith is the stem of the word that a figure at token i is said with, or
// nothing where that is a verb of being or having.
func (p *Page) countedWith(i int, s normalize.Sentence) string {
	for k := i - 1; k >= s.First && k >= i-leadReach; k-- {
		switch t := p.Tokens[k]; {
		case p.Language.Is(t.Word, normalize.Auxiliary), t.Kind == normalize.PunctToken && p.comma(k):
			return ""
		case p.content(k) && p.cueLength(k, k+1, cueNeutral|cueTotal) == 0 && !p.Language.Is(t.Word, normalize.Adverb) && !p.capital(k):
			return p.stemAt(k)
		}
	}
	return ""
}

// onlyThat tells whether a text says of a figure at token i that there is no more:
// "only one".
func (p *Page) onlyThat(i int, s normalize.Sentence) bool {
	at, _ := p.relationIn(max(s.First, i-2), min(s.Last, i+2), "only")
	return at >= 0
}

// namesStated are the words of the names of a statement and its years, "it" where
// it begins with a subject that points to what is told of, and that subject where
// it is a noun.
func (p *Page) namesStated() string {
	var names []string
	for s := range p.Sentences {
		sent := p.Sentences[s]
		if s == 0 {
			subject := p.fromSubject(sent)
			if p.subjectPointsBack(subject) {
				names = append(names, pointsBack)
			}
			names = append(names, p.subjectNoun(subject)...)
		}
		for i := sent.First; i < sent.Last; i++ {
			switch t := p.Tokens[i]; {
			case t.Kind == normalize.NumberToken && t.End-t.Start == 4 && figuresOnly(p.String(i)):
				names = append(names, p.String(i))
			case t.Is(normalize.Upper) && p.content(i) && !p.dated(i) && !p.opensPlainly(i, sent.Last):
				names = append(names, p.folded(i, i+1))
			}
		}
	}
	return strings.Join(tidy(names), " ")
}

// fromSubject is a sentence from its subject on, where that stands behind a phrase with a
// preposition and a comma: "At 230 metres, the tower".
func (p *Page) fromSubject(s normalize.Sentence) normalize.Sentence {
	if !p.Language.Is(p.Tokens[s.First].Word, normalize.Preposition) {
		return s
	}
	for i := s.First; i+2 < s.Last && !p.isVerb(i); i++ {
		if p.comma(i) && p.Language.Is(p.Tokens[i+1].Word, normalize.Determiner|normalize.Pronoun) {
			s.First = i + 1
			break
		}
	}
	return s
}

// subjectNoun is the stem of the noun with which a sentence begins behind an
// article, as "the:tower", and of what stands before it, as "a:north".
func (p *Page) subjectNoun(s normalize.Sentence) (words []string) {
	if !p.Language.Is(p.Tokens[s.First].Word, normalize.Determiner) {
		return nil
	}
	noun := -1
	for i := s.First + 1; i < s.Last && p.content(i) && (i == s.First+1 || !p.isVerb(i)); i++ {
		if noun >= 0 && (p.lexicon.NounFirst || p.Tokens[i].Is(normalize.Upper) && !p.Tokens[noun].Is(normalize.Upper)) {
			break // "la tour blanche", "the moon Ilar"
		}
		if noun >= 0 && !p.Tokens[noun].Is(normalize.Upper) && !p.Tokens[i].Is(normalize.Upper) {
			words = append(words, "a:"+p.stemAt(noun))
		}
		noun = i
	}
	switch {
	case noun < 0 || p.Tokens[noun].Is(normalize.Upper):
		return nil // "The Grey Mill" is a name
	case p.subjectPointsBack(s):
		return []string{"the:" + p.stemAt(s.First+1)} // "the film earned"
	}
	return append(words, "the:"+p.stemAt(noun))
}

// subjectPointsBack tells whether the subject of a sentence only points to what
// is told of: "it", "his career", "the film".
func (p *Page) subjectPointsBack(s normalize.Sentence) bool {
	determined := p.Language.Is(p.Tokens[s.First].Word, normalize.Determiner)
	if p.isVerb(s.First) || p.content(s.First) && p.opensPlainly(s.First, s.Last) {
		return p.opensWith(s) == "" // "Reinó durante", but not "Chosen by the guild, Rossetti"
	}
	if !determined && p.Language.Is(p.Tokens[s.First].Word, normalize.Pronoun) {
		return true
	}
	if name, _ := p.relationAt(s.First, s.Last); name == "own" {
		return true
	}
	i := s.First + 1
	for determined && i < s.Last && p.content(i) && !p.isVerb(i) && !p.Tokens[i].Is(normalize.Upper) {
		i++
	}
	switch n := i - s.First - 1; {
	case n == 0 || i == s.Last || p.Tokens[i].Is(normalize.Upper):
		return false
	case n == 1:
		return p.isVerb(i) || p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Negation) // "El libro no vendió"
	}
	// "The film earned $120 million", but not "the new moon is".
	return !p.isVerb(i) && !p.comma(i) && !p.Language.Is(p.Tokens[i].Word, normalize.Auxiliary|normalize.Relative) && p.cueLength(i, i+1, cueShare) == 0
}

// deniesAny tells whether a negation in tokens [from, to) says that something is not
// so: not that of "not only".
func (p *Page) deniesAny(from, to int) bool {
	for i := from; i < to; i++ {
		if p.opens[i].marks&wordNegates == 0 || i > from && p.Language.Is(p.Tokens[i-1].Word, normalize.Determiner) {
			continue // "la plus élevée"
		}
		if name, _ := p.replyAt(min(i+1, to-1), to); name != "less" && name != "only" {
			return true
		}
	}
	return false
}

// initialStop tells whether token i is the stop of an initial inside a name: the
// one of "Ana B. Rossetti".
func (p *Page) initialStop(i int) bool {
	return p.String(i) == "." && i > 0 && p.Tokens[i-1].End-p.Tokens[i-1].Start == 1 && p.capital(i-1) && i+1 < len(p.Tokens) && p.capital(i+1)
}
