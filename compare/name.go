package compare

import (
	"fmt"

	"github.com/gainsay/gainsay/claims"
)

var nameCheck = &Check{
	Name: "name",
	Doc:  "One name spelled two ways in a text, or by one text against several: Rossetti four times, Rosetti once.",
	More: `Within a text, two names that differ in one letter are reported when all their
other words are the same (Ana Rossetti, Ana Rosetti), or when a longer word that
stands once looks like a slip for one that stands there more often. A last name counts
where it opens a sentence, and so does what is a letter off. Between texts,
when at least three spell a full name one way and one that names the same people
spells it another way.

Silent: plurals and adjectives (Chile, Chilean), relatives (Daniel and Daniela
Rossetti stay two), names with different first names (Adam Clayton, Eric Clapton),
British beside American spelling (Centre, Center), headlines in capitals, words that
another text has without its twin. A difference of accents alone is a note, and so are
two transliterations of one name (Mohamed, Mohammed; Ahmed Hasan Refaat, Ahmed Refat; Jan
Yunis, Khan Younes), with the Arabic article or without (Bashar al-Asad, Bashar Asad),
in a text that has several such or between two texts. A name of one word is also held against three other texts of
one event. Texts of one event that write a name in several ways get a note that lists
them all: joined or parted (Grey Gull, Greygull), by sound or by one letter (Nabi
Dorel, Nebi Dorel), with a short first name, an initial or a middle name or without
(Mike Brandt, Michael T. Brandt), with the stops of initials or without (T.J. Brandt, TJ Brandt). So
do names with a number in them, also inside one text: Orlan 4, Orlan-4, Orlan IV; and abbreviations with two letters
swapped: UNRWA, UNRAW.
First or last names that look alike beside one that is the same (Ray Brandt, Ron Brandt;
Kiara Rait, Kiara Raite), words of a body in another order, one of them otherwise or more
(Harbour Commission, Harbour Committee; Harbour Corp., Harbour Co.) are noted where no text has both, and a capital inside
that one text, or another of its event, leaves out (MacBrandt, Macbrandt).
First names that only begin alike, and a last name with an s more, are noted where both
texts call the bearer the same or give one age (drummer Ingrid Brandt, drummer Inga
Brandt). A handful of texts need not tell of one event for it, only of nearly one.
Inside one text so are a first name long and short (Elizabeth Brandt, Liz Brandt), outside
quotations; a name with a hyphen and without (Ana García-Brandt, García Brandt) or with and without its article; two
last names that everybody gives alone (Asad, Assad), which a handful of texts need no event in common for; names a letter apart before one noun (the Jabalya camp, the Jabaliya camp); a last name in full and then with an e more or
another vowel at its end (Dana Starke, Stark); a last name that stands once alone and without its O' or a letter (Sean
O'Brandt, Brandt); and, also in texts of one event, a body that goes on behind two prepositions
or with an article and without (Office for Harbours, Office of the Harbours).
One title in one event with two first names, or with two last names that look alike,
is a finding too (captain Paul Hignett, captain Peter Hignett). Each side lists where
its name stands further down, and the texts of the event that have it too.
`,
	Measured: precision("name"),
	Run:      misnamed,
}

// misnamed compares the names of each document with one another, and in the end
// those of all documents.
func misnamed(g *Group) []Finding {
	if g.Key == "designation" {
		return designations(g)
	}
	if g.Key != "name" {
		return nil
	}
	ix := g.names()
	for from := 0; from < len(g.Claims); {
		to := from + 1
		for to < len(g.Claims) && g.Claims[to].Document == g.Claims[from].Document {
			to++
		}
		ix.found = append(ix.found, g.misspelled(g.Claims[from:to])...)
		from = to
	}
	if !g.last {
		return nil
	}
	out := append(append(copied(ix.found), g.alone()...), g.singles()...)
	out = append(out, g.variants(out)...)
	out = append(out, g.insides(out)...)
	out = append(out, g.cased()...)
	out = append(out, g.unhyphened()...)
	for i := range out {
		g.before.tellSpelling(&out[i])
		g.everywhere(&out[i])
	}
	return out
}

// copied puts findings about the same two spellings together: copies of one
// wire story have them all.
func copied(fs []Finding) []Finding {
	at := map[string]int{}
	out := fs[:0]
	for _, f := range fs {
		key := f.Sides[0].Claims[0].Object + "|" + f.Sides[1].Claims[0].Object
		k, ok := at[key]
		if !ok {
			at[key] = len(out)
			out = append(out, f)
			continue
		}
		for i := range f.Sides {
			out[k].Sides[i].Claims = append(out[k].Sides[i].Claims, f.Sides[i].Claims...)
		}
	}
	return out
}

func lettersApart(n int) string {
	if n == 1 {
		return "one letter"
	}
	return "two letters"
}

// timesOf is how many times a text has a name.
func timesOf(c *claims.Claim) int {
	n, _ := c.Value.Min.Whole() // as it was written or read back: 10 is 1 and a power of ten then
	return int(n)
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
