package normalize

// role is what a word can be in a number or beside one, as bits: one table
// read tells the reader whether a token matters at all.
type role uint64

const (
	roleNumber   role = 1 << iota // opens a cardinal, a magnitude or a group
	roleOrdinal                   // "third"
	roleFraction                  // "thirds"
	roleArticle                   // "a", before "hundred"
	roleAnd                       // joins parts of a number
	roleHalf                      // joins a fraction to a number
	roleOf                        // "hundreds of thousands"
	rolePoint                     // "point"
	roleMinus                     // "minus"
	roleOutOf                     // "one out of five"
	roleOver                      // "one over three"
	roleEnding                    // "36th"
	roleTo                        // between the ends of a range
	roleBetween                   // before them
	roleBetweenAnd
	roleFrom
	roleOr
	roleNot   // opens a phrase that is no number
	roleLabel // "route"
	roleAttached
	roleYear // the word ages are given in
	roleMore // between a number and what it counts
	roleUp
	roleDown
	roleScore
	roleNotRate // "a year ago"
	roleSeveral // "several thousand"
	roleLasting // "contrato de 15 años"
	roleNotOf   // behind a unit, not what is measured: "long", "away"
	roleMove    // "went from 5 to 6"
	roleBoth    // joins two bounds: "over 5 and under 9"
	rolePer
	rolePerA
	roleNumberSign // "½"
	roleThe        // before an ordinal: "the 36th"
	roleSkip       // an article between a bound and a figure
	rolePeople     // "people", "men": plurals that do not look it
	roleRanked     // "aniversario": a plain figure before it ranks it
	roleStreet     // "boulevard": a figure before it is of a house
	roleDecade     // "octogenarian"
	roleTally      // "number": the count itself, not what is counted
	roleDial       // "call", to a number
	roleAge        // "age"
	roleRelative   // opens an ordinal that says where: "last"
	rolePerson     // "femme", "alumnos": has an age
	roleTenth      // "early": a part of ten years
	roleAlone      // is no number as it stands
	roleNotOn      // stands second in a phrase that is no number
	roleRelativeOn // stands second in a phrase that says where
	roleUnit       // opens the name or symbol of a unit
	rolePrefix     // ends a money sign or code before a figure
	roleBefore     // ends a bound before a figure
	roleAfter      // opens one behind it
	roleYearOld    // opens the word for years of age
	roleAged       // ends what an age stands behind: "aged"
	roleBelow      // opens "below zero"
	rolePerNumber  // opens what a count is told by: "per 100,000"
	roleParent     // "mother": a figure behind her and "of" counts children

	roleSign // of tokens: a sign or a figure
	roleStop // a comma or a point
)

// roleWake marks the words at which a quantity can start.
const roleWake = roleDecade | roleNumber | roleOrdinal | roleFraction | roleArticle | roleMinus | roleNot | roleNumberSign

func (l *Language) role(w Word) role {
	if uint(w) >= uint(len(l.lex.roles)) {
		return 0
	}
	return l.lex.roles[w]
}

func (l *Language) addRole(w Word, r role) {
	x := &l.lex
	for len(x.roles) <= int(w) {
		x.roles = append(x.roles, 0)
	}
	x.roles[w] |= r
}
