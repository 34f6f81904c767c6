package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare/internal/spelling"
	"github.com/gainsay/gainsay/normalize"
)

// otherBearer tells whether two figures stand behind the names of two people, or
// one behind the attacker and one behind somebody else: "Ida Holm, a mother of
// three", "the gunman, a father of four".
func (g *Group) otherBearer(a, b *claims.Claim) bool {
	if !g.ofBearers {
		return false
	}
	x, y := bearer(a), bearer(b)
	return x != "" && y != "" && x != y || ofAttacker(a) != ofAttacker(b)
}

// partiesApart tells whether two figures of what each party of an election wins, or
// of what each of two people with full names pays or is sold for, stand behind names
// that have no word in common: "the Greens won 12 seats", "the Liberals won six".
func (g *Group) partiesApart(a, b *claims.Claim) bool {
	least := 1
	switch {
	case a.Language != b.Language:
		return false
	case slices.Contains(g.Kind.Same, "party"):
	case slices.Contains(g.Kind.Same, "person"):
		least = 2 // a club and a player may both stand there
	default:
		return false
	}
	x, y := winner(a), winner(b)
	return len(x) >= least && len(y) >= least && !haveCommon(x, y)
}

// winner is the words of the nearest name before a claim that no preposition
// stands before: the Greens of "the Greens of Ana Rossetti won in Lima".
func winner(c *claims.Claim) []string {
	words, l := wordsBefore(c)
	named := func(w string) bool {
		return unicode.IsUpper([]rune(w)[0]) && !l.Is(l.Word(strings.ToLower(w)), normalize.Determiner|normalize.Preposition)
	}
	for end := len(words); end > 0; {
		if !named(words[end-1]) {
			end--
			continue
		}
		from := end - 1
		for from > 0 && named(words[from-1]) {
			from--
		}
		if from == 0 || !l.Is(l.Word(strings.ToLower(words[from-1])), normalize.Preposition) {
			return words[from:end]
		}
		end = from
	}
	return nil
}

// wordsBefore are the words before a claim in its sentence, none where its language is
// not known, and that language.
func wordsBefore(c *claims.Claim) ([]string, *normalize.Language) {
	l, err := normalize.LanguageFor(c.Language)
	if err != nil {
		return nil, nil
	}
	before, _ := inSentence(c)
	return strings.FieldsFunc(before, func(r rune) bool { return !unicode.IsLetter(r) }), l
}

// sameBearer tells whether two figures stand behind one name.
func (g *Group) sameBearer(a, b *claims.Claim) bool {
	x := bearer(a)
	return !g.ofBearers || x != "" && x == bearer(b)
}

// bearerReach is how many words without a capital lie between a name and what is
// said of it: "Holm, 45, a mother of three".
const bearerReach = 3

// bearer is the last word of the name that a claim stands right behind, or "".
func bearer(c *claims.Claim) string {
	words, l := wordsBefore(c)
	for i := len(words) - 1; i >= 0 && i >= len(words)-1-bearerReach; i-- {
		if r := []rune(words[i])[0]; unicode.IsUpper(r) && l.Word(strings.ToLower(words[i])) == 0 {
			if slices.ContainsFunc(c.Event.Places, func(p string) bool { return strings.Contains(p, words[i]) }) {
				return "" // "in Vale has four children"
			}
			return words[i]
		}
	}
	return ""
}

// ofAttacker tells whether the sentence of a claim names the attacker before it.
func ofAttacker(c *claims.Claim) bool {
	before, _ := inSentence(c)
	before = strings.ToLower(before)
	return slices.ContainsFunc(attackers, func(s string) bool { return strings.Contains(before, s) })
}

// relatives tells whether two claims stand beside names of two people with one
// last name, and neither text names the other's: Pavel Brandt was jailed, and his
// brother Viktor Brandt.
func (g *Group) relatives(a, b *claims.Claim) bool {
	if a.Language != b.Language {
		return false
	}
	l, err := normalize.LanguageFor(a.Language)
	return err == nil && slices.ContainsFunc(a.Event.Names, func(x string) bool {
		return slices.ContainsFunc(b.Event.Names, func(y string) bool {
			return spelling.FirstNamesApart(x, y) && l.Word(lastName(strings.ToLower(x))) == 0 && !g.hasName(a.Document, untitled(y)) && !g.hasName(b.Document, untitled(x))
		})
	})
}

// untitled are the last two words of a name, in lower case: Representative Ana Rossetti.
func untitled(name string) string {
	words := strings.Fields(strings.ToLower(name))
	return strings.Join(words[max(0, len(words)-2):], " ")
}
