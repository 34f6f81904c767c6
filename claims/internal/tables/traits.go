package tables

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims/traits"
	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// Said is what a phrase says of a trait.
type Said struct {
	Trait, Value int // in the table of traits, and in the trait; -1 for words that say nothing
	Form         SaidForm
}

// SaidForm is where the bearer of a trait stands from the words for it.
type SaidForm uint8

// Where a bearer stands.
const (
	SaidBehind  SaidForm = iota + 1 // before them
	SaidPassive                     // before them and an auxiliary
	SaidPlanned                     // before them and words of a plan
	SaidBefore                      // behind them
	SaidAlone                       // nowhere
)

// forms returns the phrases of a value by where its bearer stands.
func forms(l *normalize.Language, s *traits.Said) [SaidAlone + 1][]string {
	return [...][]string{SaidBehind: spread(l, s.Behind), SaidPassive: spread(l, s.Passive), SaidPlanned: spread(l, s.Planned), SaidBefore: spread(l, s.Before), SaidAlone: spread(l, s.Alone)}
}

// spread writes out the phrases that have alternatives: "a|the knife".
func spread(l *normalize.Language, phrases []string) (out []string) {
	for _, p := range phrases {
		all := []string{""}
		for _, field := range strings.Fields(p) {
			var longer []string
			for _, head := range all {
				for word := range strings.SplitSeq(field, "|") {
					longer = append(longer, strings.TrimSpace(head+" "+word))
				}
			}
			all = longer
		}
		for _, phrase := range all {
			out = append(out, tokened(l, phrase))
		}
	}
	return out
}

// longestWord is the longest word of a phrase, of several the last.
func longestWord(phrase string) (longest string) {
	for word := range strings.FieldsSeq(phrase) {
		if len(word) >= len(longest) {
			longest = word
		}
	}
	return longest
}

// fields parts the words of a phrase as a text of the language is parted. Words
// that a blank parts stay apart: "s' en" is two, as "s'en" is.
func fields(l *normalize.Language, phrase string) []string {
	var out []string
	for f := range strings.FieldsSeq(phrase) {
		if inner := strings.Trim(f, "'"); len(inner) == len(f) && strings.ContainsAny(f, "'-") {
			out = append(out, strings.Fields(tokened(l, f))...)
		} else {
			out = append(out, f)
		}
	}
	return out
}

// tokened parts the words of a phrase as a text of the language is parted: a
// hyphen, and what is elided, are tokens.
func tokened(l *normalize.Language, phrase string) string {
	var words []string
	for _, t := range l.AppendTokens(nil, phrase) {
		words = append(words, phrase[t.Start:t.End])
	}
	return strings.Join(words, " ")
}

// traitsIn calls f with every trait and its wording in a language.
func traitsIn(tag string, f func(trait int, t *traits.File, w *traits.Wording)) {
	files := traits.Files()
	for i := range files {
		for k := range files[i].Wording {
			if w := &files[i].Wording[k]; w.Lang == tag {
				f(i, &files[i], w)
			}
		}
	}
}

// traitWords returns the words of the traits in a language.
func traitWords(tag string) (all []string) {
	l, err := normalize.LanguageFor(tag)
	if err != nil {
		return nil
	}
	traitsIn(tag, func(_ int, _ *traits.File, w *traits.Wording) {
		all = append(all, w.Nouns...)
		for i := range w.Said {
			for _, phrases := range forms(l, &w.Said[i]) {
				all = appendFields(all, l, phrases)
			}
		}
	})
	return all
}

// enterTraits enters the words of the traits.
func (t *Tables) enterTraits(l *normalize.Language, enter func(to *vocab.Phrases, phrases []string, value int)) {
	t.Bearers = make([][]normalize.Word, len(traits.Files()))
	traitsIn(l.Tag, func(i int, trait *traits.File, w *traits.Wording) {
		for _, noun := range w.Nouns {
			t.Bearers[i] = append(t.Bearers[i], l.Word(noun))
		}
		slices.Sort(t.Bearers[i])
		for k := range w.Said {
			value := slices.IndexFunc(trait.Values, func(v traits.Value) bool { return v.Name == w.Said[k].Value })
			for form, phrases := range forms(l, &w.Said[k]) {
				if len(phrases) > 0 {
					t.Said = append(t.Said, Said{i, value, SaidForm(form)})
					enter(&t.Traits, phrases, len(t.Said))
					for _, p := range phrases {
						t.TraitKeys = t.TraitKeys.With(l.Word(longestWord(p)))
					}
				}
			}
		}
	})
}
