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
	if !g.hourly || g.world.n > handful || g.world.n < 2 {
		return
	}
	var s slot
	var edges []edge
	at := map[int]int{} // by claim, its class
	class := func(i int) (int, *member) {
		k, ok := at[i]
		if !ok {
			k = len(s.classes)
			at[i], s.classes = k, append(s.classes, g.again(g.member(i)))
		}
		c := s.classes[k]
		return k, c.claims[len(c.claims)-1]
	}
	for i := range g.Claims {
		for j := i + 1; j < len(g.Claims); j++ {
			if !g.oneQuoted(i, j) {
				continue
			}
			x, a := class(i)
			y, b := class(j)
			g.judged()
			edges = append(edges, edge{x, y, ruling{Verdict: Update, why: "such a figure changes by the hour", a: a, b: b}})
		}
	}
	for _, part := range components(edges, len(s.classes)) {
		g.found = append(g.found, g.assemble(&s, part)...)
	}
}

// oneQuoted tells whether two claims are of two texts and give two prices of one thing.
func (g *Group) oneQuoted(i, j int) bool {
	a, b := g.Claims[i], g.Claims[j]
	if a.Document == b.Document || !isQuote(a) || !isQuote(b) || a.Value.Unit != b.Value.Unit || a.Language != b.Language || a.Value.Agrees(b.Value) {
		return false
	}
	if !strings.EqualFold(quotedOf(a), quotedOf(b)) && !g.unnamedQuote(i, j) && !g.unnamedQuote(j, i) || !g.firstQuote(i) || !g.firstQuote(j) {
		return false
	}
	lo, hi := lower(a, b)
	return !rounded(lo, hi) && within(lo, hi, farAcross) && publishedWithin(a, b, notedDays) && !g.sided(g.member(i), g.member(j))
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

// quotedOf is what a claim is the price of, without the verb that begins its quote, and of
// "the price of ether in Corso" the ether; "" where it only says what is done.
func quotedOf(c *claims.Claim) string {
	if words := strings.Fields(c.Of); len(words) > 2 && slices.Contains(pricesOf, strings.ToLower(words[0])+" "+words[1]) {
		return words[2]
	}
	if strings.HasPrefix(c.Quote, c.Of) {
		if _, verb, _ := strings.Cut(c.Of, " "); verb != "" && !slices.Contains(anyQuoted, strings.ToLower(c.Of)) && strings.HasPrefix(c.Rule, "kinds/") && c.Of == strings.ToLower(c.Of) {
			return "" // "changing hands at"
		}
	}
	verb, _, _ := strings.Cut(c.Quote, " ")
	of, _ := strings.CutSuffix(c.Of, " "+verb)
	return of
}

// pricesOf are the words before what has a price.
var pricesOf = []string{"price of", "precio de", "precio del", "prix de", "prix du"}

// unnamedQuote tells whether a price of a text that does not say of what is of what another
// is of: the only one of a text of that day, which names it elsewhere, and near it.
func (g *Group) unnamedQuote(i, named int) bool {
	a, b := g.Claims[i], g.Claims[named]
	of := strings.ToLower(quotedOf(b))
	if quotedOf(a) != "" || of == "" || !publishedWithin(a, b, 0) || !fewTimes(a, b, nearPrices) {
		return false
	}
	first, last := g.ofDocument(i)
	if slices.ContainsFunc(g.Claims[first:last], func(o *claims.Claim) bool { return o != a && isQuote(o) }) {
		return false
	}
	return tellsOf(a, of)
}

// tellsOf tells whether the text around a claim names something.
func tellsOf(c *claims.Claim, name string) bool {
	return c.Event.Scene != nil && slices.ContainsFunc(c.Event.Names, func(n string) bool {
		return slices.ContainsFunc(strings.Fields(n), func(w string) bool { return strings.EqualFold(w, name) })
	})
}

// quotesApart tells whether two prices are of two things: each is called by a word of its
// own, gold and silver, or by a name, shares in Norvik and in Tarvo. One in capitals may be
// short for the other.
func (g *Group) quotesApart(a, b *claims.Claim) bool {
	if !g.hourly || !isQuote(a) || !isQuote(b) || a.Language != b.Language {
		return false
	}
	x, y := quotedOf(a), quotedOf(b)
	switch {
	case strings.EqualFold(x, y):
		return false
	case x == "" || y == "":
		return false
	case strings.ContainsAny(x+y, " -'’"):
		x, y := namesOf(x), namesOf(y)
		return len(x) > 0 && len(y) > 0 && !haveCommon(x, y)
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
