package claims

import "slices"

// unheard makes less of the claims of a sentence, from first on, that something befell nobody,
// where what there is none of is word of them: "no information about injured people".
func (x *extraction) unheard(p *Page, first int) {
	for _, k := range x.order[first:] {
		if c := &x.found[k]; c.figure == c.Span && none(c.Value) && slices.Contains(fates, c.Kind) && p.replyIn(c.tokens[0], c.tokens[1], c.tokens[1], "word of") >= 0 {
			c.Stance = Possible
		}
	}
}
