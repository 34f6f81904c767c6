package main

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// detach copies what claims quote, so that keeping them does not keep the
// whole article. The copies of one article share one block of memory. An
// article that is shorter than what its claims quote of it is kept.
func detach(d *claims.Document, cs []claims.Claim) {
	n := 0
	for i := range cs {
		n += len(cs[i].Before) + len(cs[i].Quote) + len(cs[i].After)
	}
	if n >= len(d.Title)+len(d.Text)+len(d.Reading) {
		return
	}
	own(cs)
	n = 0
	each(cs, func(s *string) { n += len(*s) })
	var block strings.Builder
	block.Grow(n)
	each(cs, func(s *string) {
		at := block.Len()
		block.WriteString(*s)
		*s = block.String()[at:]
	})
}

// own copies the lists that claims share with each other and with the tables,
// one for all claims that follow each other with it.
func own(cs []claims.Claim) {
	var scene, ownScene *claims.Scene
	var context, ownContext []string
	for i := range cs {
		c := &cs[i]
		c.Scope = slices.Clone(c.Scope)
		if len(c.Context) > 0 {
			if len(context) == 0 || &c.Context[0] != &context[0] {
				context, ownContext = c.Context, slices.Clone(c.Context)
			}
			c.Context = ownContext
		}
		if c.Event.Scene != scene {
			scene = c.Event.Scene
			ownScene = &claims.Scene{Places: slices.Clone(scene.Places), Names: slices.Clone(scene.Names), Nouns: slices.Clone(scene.Nouns)}
		}
		c.Event.Scene = ownScene
	}
}

// each visits the strings of claims that can be parts of an article's text.
func each(cs []claims.Claim, visit func(*string)) {
	every := func(list []string) {
		for i := range list {
			visit(&list[i])
		}
	}
	var context *string
	for i := range cs {
		c := &cs[i]
		for _, s := range [...]*string{&c.Quote, &c.Number, &c.Of, &c.Speaker, &c.Subject, &c.Object, &c.Expected, &c.Key, &c.Head, &c.Before, &c.After} {
			visit(s)
		}
		every(c.Scope)
		if len(c.Context) > 0 && &c.Context[0] != context {
			context = &c.Context[0]
			every(c.Context)
		}
		if i == 0 || c.Event.Scene != cs[i-1].Event.Scene {
			every(c.Event.Places)
			every(c.Event.Names)
			every(c.Event.Nouns)
		}
	}
}
