package order

import (
	"cmp"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

// Claims is a total order of claims: where they stand first, then all
// that they say. Two claims that compare equal are the same claim.
func Claims(a, b *claims.Claim) int {
	if a == b {
		return 0
	}
	// Most are told apart by the first of these, and none of the rest is asked.
	if a.Document != b.Document {
		return cmp.Compare(a.Document, b.Document)
	}
	if c := cmp.Or(cmp.Compare(a.Part, b.Part), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)); c != 0 {
		return c
	}
	if a.Kind != b.Kind {
		return cmp.Compare(a.Kind, b.Kind)
	}
	return cmp.Or(
		cmp.Compare(a.Quote, b.Quote),
		cmp.Compare(a.Number, b.Number),
		Amounts(a.Value, b.Value),
		cmp.Compare(a.Count, b.Count),
		cmp.Compare(a.Of, b.Of),
		cmp.Compare(a.Head, b.Head),
		slices.Compare(a.Scope, b.Scope),
		slices.Compare(a.Aspects, b.Aspects),
		cmp.Compare(a.Key, b.Key),
		cmp.Compare(a.Since, b.Since),
		cmp.Compare(a.AsOf, b.AsOf),
		cmp.Compare(a.Change, b.Change),
		compareEvents(&a.Event, &b.Event),
		slices.Compare(a.Context, b.Context),
		cmp.Compare(a.Speaker, b.Speaker),
		cmp.Compare(a.Stance, b.Stance),
		Bools(a.Background, b.Background),
		Bools(a.Superseded, b.Superseded),
		cmp.Compare(a.Whole.Start, b.Whole.Start),
		cmp.Compare(a.Whole.End, b.Whole.End),
		cmp.Compare(a.Subject, b.Subject),
		cmp.Compare(a.Object, b.Object),
		cmp.Compare(a.Expected, b.Expected),
		cmp.Compare(a.Published, b.Published),
		cmp.Compare(a.Earliest, b.Earliest),
		cmp.Compare(a.Source, b.Source),
		cmp.Compare(a.Language, b.Language),
		cmp.Compare(a.Sentence, b.Sentence),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Passage, b.Passage),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Before, b.Before),
		cmp.Compare(a.After, b.After),
	)
}

// Same tells whether two claims are the same one, each perhaps read for itself.
func Same(a, b *claims.Claim) bool {
	return a == b || a.Start == b.Start && a.End == b.End && a.Kind == b.Kind && Claims(a, b) == 0
}

func compareEvents(a, b *claims.Event) int {
	return cmp.Or(
		slices.Compare(a.Places, b.Places),
		cmp.Compare(a.From, b.From),
		cmp.Compare(a.To, b.To),
		slices.Compare(a.Names, b.Names),
		slices.Compare(a.Nouns, b.Nouns),
		slices.Compare(a.Sites, b.Sites),
	)
}

// Amounts is a total order of sets of values, by their lower end first.
func Amounts(a, b normalize.Amount) int {
	c := cmp.Or(Bools(b.NoMin, a.NoMin))
	if c == 0 && !a.NoMin {
		c = cmp.Or(a.Min.Cmp(b.Min), Bools(a.MinOut, b.MinOut))
	}
	if c == 0 {
		c = Bools(a.NoMax, b.NoMax)
	}
	if c == 0 && !a.NoMax {
		c = cmp.Or(a.Max.Cmp(b.Max), Bools(b.MaxOut, a.MaxOut))
	}
	return cmp.Or(c, cmp.Compare(a.Unit, b.Unit))
}

func Bools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
