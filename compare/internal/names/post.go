package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/normalize"
)

const (
	postWords = 4 // words beside a name that tell what somebody is
	likeFirst = 3 // letters that two first names begin with: Ingrid, Inga
)

// Told returns the claims of a document, or none where they are too many to be
// looked through.
type Told func(document string) []*claims.Claim

// Posted tells why two names of people that do not look enough alike are one all
// the same, in the words of a finding, or "": what they share of the name, and
// what they are or how old.
func (v *Variant) Posted(u *Variant, told Told) string {
	a, b := v.Words, u.Words
	n, m := len(a)-1, len(b)-1
	switch {
	case n < 1 || n > 2 || n != m || spelling.Known().Kin[a[n]] || spelling.Known().Kin[b[n]]:
		return "" // Brandt Senior, Brandt Junior
	case slices.Equal(a[1:], b[1:]):
		if !firstNames(a[0], b[0]) {
			return ""
		}
	case slices.Equal(a[:n], b[:n]) && utf8.RuneCountInString(a[0]) > 2:
		if !lastNames(a[n], b[n]) {
			return ""
		}
	default:
		return ""
	}
	x, y := v.called(told), u.called(told)
	switch {
	case x.kin || y.kin:
		return ""
	case shareOne(x.ages, y.ages):
		return "both are of one age, and no text has both"
	case shareOne(x.titles, y.titles), shareOne(x.beside, y.beside) && !commonWords(v, u):
		return "both are called the same, and no text has both"
	}
	return ""
}

// CalledAlike tells whether texts call the bearers of two names the same: the gunman.
func (v *Variant) CalledAlike(u *Variant, told Told) bool {
	x, y := v.called(told), u.called(told)
	return !x.kin && !y.kin && (shareOne(x.titles, y.titles) || shareOne(x.beside, y.beside))
}

// firstNames tells whether two first names may be one that was written down wrong.
func firstNames(a, b string) bool {
	x, y := spelling.Letters(nil, a), spelling.Letters(nil, b)
	if min(len(x), len(y)) < likeFirst || slices.Equal(x, y) || !spelling.Alphabetic(x) || !spelling.Alphabetic(y) || spelling.Inflected(x, y) || spelling.Related(x, y) || spelling.ShortFor(a, b) {
		return false
	}
	return spelling.Edits(x, y) <= 2 || slices.Equal(x[:likeFirst], y[:likeFirst]) && min(len(x), len(y)) > likeFirst
}

// lastNames tells whether two last names may be one: they are up to two letters
// apart, or one has an s more.
func lastNames(a, b string) bool {
	x, y := spelling.Letters(nil, a), spelling.Letters(nil, b)
	return min(len(x), len(y)) >= 3 && !slices.Equal(x, y) && spelling.Alphabetic(x) && spelling.Alphabetic(y) && !spelling.Related(x, y) && !spelling.OneWord(a, b) && spelling.Edits(x, y) <= 2
}

// commonWords tells whether two names may be of words of their language: Israeli Arab
// and Israeli Arabs, Pay March and Payable March.
func commonWords(v, u *Variant) bool {
	l, err := normalize.LanguageFor(v.Claims[0].Language)
	n := len(v.Words) - 1
	if err != nil || l.Is(l.Word(v.Words[n]), normalize.Verb|normalize.Noun) {
		return true
	}
	return spelling.Inflected(spelling.Letters(nil, v.Words[n]), spelling.Letters(nil, u.Words[n])) && l.Word(v.Words[0]) != 0
}

// called is what texts call the bearer of a name.
type called struct {
	titles []string
	beside []string // the words right before the name or behind it
	ages   []string
	kin    bool // somebody's relative
}

func shareOne(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// called reads what the texts of a name call its bearer.
func (v *Variant) called(told Told) (k called) {
	for _, c := range v.Claims {
		for _, o := range told(c.Document) {
			switch {
			case o.Subject != c.Object:
			case o.Kind == "role" && !spelling.Known().Handed[o.Key]:
				k.titles = append(k.titles, o.Key)
			case o.Kind == "age":
				k.ages = append(k.ages, o.Number)
			}
		}
		l, err := normalize.LanguageFor(c.Language)
		if err != nil {
			continue
		}
		k.before(l, c.Before)
		k.behind(l, c.After)
	}
	return k
}

// sentenceWords are classes of words that are of no name of a post.
const sentenceWords = normalize.Verb | normalize.Auxiliary | normalize.Pronoun | normalize.Conjunction | normalize.Relative | normalize.Adverb | normalize.Subordinator

// before reads the words before a name: "la delegada del Gobierno, ", "then drummer ".
func (k *called) before(l *normalize.Language, text string) {
	text = strings.TrimRight(paragraphBefore(text), " ")
	apposed := strings.HasSuffix(text, ",")
	text = strings.TrimRight(text, ",")
	tokens := l.AppendTokens(nil, text)
	for i := len(tokens) - 1; i >= max(0, len(tokens)-postWords); i-- {
		t := &tokens[i]
		if text[t.Start:t.End] == "," && i > 0 { // "his brother, drummer "
			word := tokens[i-1]
			k.kin = k.kin || spelling.Known().Kin[strings.ToLower(text[word.Start:word.End])]
			return
		}
		if !k.word(l, text, t, apposed) {
			return
		}
	}
}

// behind reads the words of an apposition: ", the state epidemiologist, ".
func (k *called) behind(l *normalize.Language, text string) {
	text, ok := strings.CutPrefix(paragraphBehind(text), ",")
	if !ok {
		return
	}
	tokens := l.AppendTokens(nil, text)
	for i := range tokens[:min(len(tokens), postWords)] {
		if !k.word(l, text, &tokens[i], true) {
			return
		}
	}
}

// paragraphBefore is the end of a text that is of its last paragraph, on one line.
func paragraphBefore(text string) string {
	return strings.ReplaceAll(text[strings.LastIndex(text, "\n\n")+1:], "\n", " ")
}

// paragraphBehind is the beginning of a text that is of its first paragraph, on one line.
func paragraphBehind(text string) string {
	text, _, _ = strings.Cut(text, "\n\n")
	return strings.ReplaceAll(text, "\n", " ")
}

// word takes in a word beside a name and tells whether to read on.
func (k *called) word(l *normalize.Language, text string, t *normalize.Token, far bool) bool {
	if t.Kind != normalize.WordToken || l.Is(t.Word, sentenceWords) {
		return false
	}
	word := strings.ToLower(text[t.Start:t.End])
	switch {
	case spelling.Known().Kin[word]:
		k.kin = true
	case l.Is(t.Word, normalize.Determiner|normalize.Preposition):
		return far
	case utf8.RuneCountInString(word) > 3:
		k.beside = append(k.beside, l.Stem(word))
	}
	return true
}

// Of is a claim of a name as one of its forms.
func Of(c *claims.Claim) *Variant {
	return &Variant{Words: strings.Fields(c.Object), Claims: []*claims.Claim{c}}
}

// SameBearer tells whether a text calls the bearers of two names nobody's relatives and
// not by two titles or ages; with a title, one of them must have it.
func (v *Variant) SameBearer(u *Variant, title bool, told Told) bool {
	x, y := v.called(told), u.called(told)
	if x.kin || y.kin || len(x.ages) > 0 && len(y.ages) > 0 && !slices.Equal(x.ages, y.ages) {
		return false
	}
	a, b := v.titled(told), u.titled(told)
	return !(title && a == "" && b == "") && (a == "" || b == "" || a == b)
}

// titled is the title that a text gives the bearer of a name, or "".
func (v *Variant) titled(told Told) string {
	c := v.Claims[0]
	for _, o := range told(c.Document) {
		if o.Kind == "role" && o.Subject == c.Object {
			return o.Key
		}
	}
	return ""
}
