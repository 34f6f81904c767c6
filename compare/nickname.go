package compare

import (
	"slices"
	"strings"
)

// nicknames are English, Spanish and Russian first names, each with what it may
// be short for: a list of our own of those that news uses.
var nicknames = [][]string{
	strings.Fields("william bill billy will willie liam"), strings.Fields("robert bob bobby rob robbie"), strings.Fields("richard dick rick ricky rich"),
	strings.Fields("james jim jimmy jamie"), strings.Fields("john jack johnny jon"), strings.Fields("edward ed eddie ted ned teddy"),
	strings.Fields("elizabeth liz beth betsy betty eliza lisa"), strings.Fields("margaret maggie meg peggy"), strings.Fields("charles chuck charlie"),
	strings.Fields("henry harry hank"), strings.Fields("michael mike mick mickey"), strings.Fields("katherine kate kathy katie kitty"), strings.Fields("catherine kate cathy cate"),
	strings.Fields("anthony tony"), strings.Fields("theodore ted teddy"), strings.Fields("david dave"), strings.Fields("stephen steve"), strings.Fields("andrew andy drew"),
	strings.Fields("francisco paco pancho"), strings.Fields("josé pepe"), strings.Fields("ignacio nacho"), strings.Fields("jesús chucho"), strings.Fields("rafael rafa"),
	strings.Fields("enrique quique"), strings.Fields("dolores lola"), strings.Fields("alexander alex sasha sandy"), strings.Fields("aleksandr sasha alex"),
}

// shortFor tells whether one first name may be short for the other.
func shortFor(x, y string) bool {
	if n := len(x) - len(y); (n > 1 || n < -1) && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x)) {
		return true // Dan, Daniel
	}
	return slices.ContainsFunc(nicknames, func(list []string) bool { return slices.Contains(list, x) && slices.Contains(list, y) })
}
