package compare

import (
	"slices"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// particulars is what a document tells that few others do, whatever words it takes:
// full names that are no place of it, and its larger figures with what they count.
type particulars struct {
	read    bool
	names   []string
	figures []string
}

// shareParticulars is how many full names and how many figures two documents both
// tell: two reports of one strike that have hardly a word in common have its leader
// and its 2,300 posts.
func (w *world) shareParticulars(a, b int32) (names, figures int) {
	x, y := w.particularsOf(a), w.particularsOf(b)
	for _, n := range x.names {
		if slices.Contains(y.names, n) {
			names++
		}
	}
	for _, f := range x.figures {
		if slices.Contains(y.figures, f) {
			figures++
		}
	}
	return names, figures
}

// alikeInParticulars tells whether two documents share a figure, and beside it
// another, a full name, or some of their words.
func (w *world) alikeInParticulars(a, b int32, like float64) bool {
	names, figures := w.shareParticulars(a, b)
	return figures > 0 && (names+figures > 1 || like >= alikeFew)
}

// alikeInNames tells whether two subjects are of texts of one week that share several full
// names, as a report and a portrait do of who was there.
func (w *world) alikeInNames(a, b *subject) bool {
	names, _ := w.shareParticulars(a.doc, b.doc)
	return names >= fullNames && ofOneWeek(a, b)
}

// ofOneWeek tells whether two subjects are of texts that are dated, and a week apart at most.
func ofOneWeek(a, b *subject) bool {
	return a.published != 0 && b.published != 0 && max(a.published, b.published)-min(a.published, b.published) <= weekDays
}

const (
	weekDays  = 7
	fullNames = 4
)

// shareName tells whether two documents have a full name in common.
func (w *world) shareName(a, b int32) bool {
	names, _ := w.shareParticulars(a, b)
	return names > 0
}

// particularsOf reads those of a document once.
func (w *world) particularsOf(doc int32) *particulars {
	if w.rare == nil {
		w.rare = make([]particulars, w.n)
	}
	p := &w.rare[doc]
	if p.read {
		return p
	}
	p.read = true
	told := few(w.Claims(doc))
	for _, c := range told {
		switch {
		case c.Kind == "name" && strings.Contains(c.Object, " ") && !slices.Contains(p.names, c.Object):
			p.names = append(p.names, c.Object)
		case c.Number != "" && !c.Background && c.Count != claims.Rank && !vague(c) && !bounded(c) && figure(&c.Value) >= rareFigure:
			if f := c.Value.Min.String() + " " + c.Value.Unit + " " + c.Head; !slices.Contains(p.figures, f) {
				p.figures = append(p.figures, f)
			}
		}
	}
	p.names = slices.DeleteFunc(p.names, func(n string) bool {
		return slices.ContainsFunc(told, func(c *claims.Claim) bool { return placeName(c, n) })
	})
	return p
}

// rareFigure is from where on two texts hardly have one figure by chance.
const rareFigure = 13
