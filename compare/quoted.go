package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// quoted notes the prices that two of a handful of texts give of one thing, which they
// call by the same words, whatever else they tell: "ripple at $0.63", six days before
// "Ripple was selling for $1.13".
func (g *Group) quoted() {
	if !g.hourly() || g.world.n > handful || g.world.n < 2 {
		return
	}
	for i, a := range g.Claims {
		if !isQuote(a) {
			continue
		}
		for j := i + 1; j < len(g.Claims); j++ {
			b := g.Claims[j]
			if a.Document == b.Document || !isQuote(b) || !strings.EqualFold(quotedOf(a), quotedOf(b)) || a.Value.Unit != b.Value.Unit || a.Value.Agrees(b.Value) || !g.firstQuote(i) || !g.firstQuote(j) {
				continue
			}
			x, y := g.member(i), g.member(j)
			lo, hi := lower(a, b)
			if g.sided(x, y) || rounded(lo, hi) || !within(lo, hi, farAcross) || !publishedWithin(a, b, notedDays) || a.Language != b.Language {
				continue
			}
			g.judged()
			r := ruling{Verdict: Update, because: []string{"such a figure changes by the hour"}, a: x, b: y}
			g.found = append(g.found, g.assemble(&slot{classes: []*class{g.again(x), g.again(y)}}, []edge{{0, 1, r}})...)
		}
	}
}

// isQuote tells whether a claim is a price as it was told of its day.
func isQuote(c *claims.Claim) bool {
	currency, _, _ := strings.Cut(c.Value.Unit, " per ")
	return c.Of != "" && !slices.Contains(anyQuoted, strings.ToLower(quotedOf(c))) && normalize.IsCurrency(currency) && c.Count == claims.OfEvent && !c.Background && !c.Superseded && c.Stance == claims.Asserted && !bounded(c)
}

// anyQuoted are words for what is traded that do not say which: of any company, of any coin.
var anyQuoted = []string{
	"share", "shares", "stock", "stocks", "share price", "price", "prices", "coin", "currency", "cryptocurrency", "barrel", "oil", "crude", "house", "home", "homes", "ticket", "tickets", "painting",
	"acción", "acciones", "precio", "precios", "título", "títulos", "moneda", "barril", "petróleo", "crudo", "casa", "cuadro", "entrada", "entradas",
	"action", "actions", "prix", "titre", "titres", "monnaie", "baril", "pétrole", "brut", "maison", "tableau", "billet", "billets",
}

// firstQuote tells whether a claim is the first price that its text gives of a thing.
func (g *Group) firstQuote(i int) bool {
	for j := i - 1; j >= 0 && g.Claims[j].Document == g.Claims[i].Document; j-- {
		if isQuote(g.Claims[j]) && strings.EqualFold(quotedOf(g.Claims[j]), quotedOf(g.Claims[i])) {
			return false
		}
	}
	return true
}

// quotedOf is what a claim is the price of, without the verb that begins its quote.
func quotedOf(c *claims.Claim) string {
	verb, _, _ := strings.Cut(c.Quote, " ")
	of, _ := strings.CutSuffix(c.Of, " "+verb)
	return of
}

// quotesApart tells whether two prices are of two things: each is called by a word of its
// own, gold and silver, or by a name, shares in Norvik and in Tarvo. One in capitals may be
// short for the other.
func (g *Group) quotesApart(a, b *claims.Claim) bool {
	if !g.hourly() || !isQuote(a) || !isQuote(b) || a.Language != b.Language {
		return false
	}
	x, y := quotedOf(a), quotedOf(b)
	switch {
	case strings.EqualFold(x, y):
		return false
	case strings.ContainsAny(x+y, " -'’"):
		x, y := namesOf(x), namesOf(y)
		return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(w string) bool { return slices.Contains(y, w) })
	}
	return x != strings.ToUpper(x) && y != strings.ToUpper(y)
}

// namesOf are the words with a capital behind "shares in".
func namesOf(of string) (names []string) {
	for w := range strings.FieldsSeq(of) {
		if unicode.IsUpper([]rune(w)[0]) && !slices.Contains(anyQuoted, strings.ToLower(w)) {
			names = append(names, w)
		}
	}
	return names
}
