package main

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// detach copies what claims quote, so that keeping them does not keep the
// whole articles. The copies of one article share one block of memory.
func detach(cs []claims.Claim) {
	own := map[*string][]string{} // lists by their first element, which claims share
	for i := range cs {
		for _, list := range lists(&cs[i]) {
			if len(*list) == 0 {
				continue
			}
			first := &(*list)[0]
			if own[first] == nil {
				own[first] = append([]string(nil), *list...)
			}
			*list = own[first][:min(len(*list), len(own[first]))]
		}
	}
	n := 0
	each(cs, own, func(s *string) { n += len(*s) })
	var block strings.Builder
	block.Grow(n)
	each(cs, own, func(s *string) {
		at := block.Len()
		block.WriteString(*s)
		*s = block.String()[at:]
	})
}

func lists(c *claims.Claim) [5]*[]string {
	return [...]*[]string{&c.Scope, &c.Context, &c.Event.Places, &c.Event.Names, &c.Event.Nouns}
}

// each visits the strings of claims that can be parts of an article's text.
func each(cs []claims.Claim, own map[*string][]string, visit func(*string)) {
	for i := range cs {
		c := &cs[i]
		for _, s := range [...]*string{&c.Quote, &c.Number, &c.Of, &c.Speaker, &c.Subject, &c.Object, &c.Expected, &c.Key, &c.Head, &c.Before, &c.After} {
			visit(s)
		}
	}
	for _, list := range own {
		for j := range list {
			visit(&list[j])
		}
	}
}
