package claims

import "github.com/gainsay/gainsay/normalize"

// raiseReach is how many tokens before a figure the verb stands that raises it.
const raiseReach = 12

// raised marks a count that its sentence says another was raised to: "put the
// toll up to 86", "eleva la cifra hasta 10". What reads as a bound there is
// where the count arrived. It returns where the claim begins, with the verb.
func (p *Page) raised(c *Claim, f *Figure, from int) int {
	if f.Type != normalize.Quantity || c.Change != normalize.Equal && c.Change != normalize.Less && !(c.Change == normalize.Up && c.Value.NoMin) { // "aumentó hasta 40"
		return from
	}
	within := f.First+1 < f.Last && (p.cueLength(f.First, f.First+1, cueTo) > 0 || p.cueLength(f.First+1, f.First+2, cueTo) > 0)
	first := p.sentenceFirst(f.First)
	if !within && !p.cueBefore(f.First, first, 1, cueTo) {
		return from
	}
	for i := f.First - 1; i >= max(first, f.First-raiseReach) && !p.parts(i, p.Sentences[p.Sentence(i)]); i-- {
		if p.cueLength(i, f.First, cueRaise) == 0 {
			continue
		}
		if within && c.Value.NoMin {
			c.Value.Min, c.Value.NoMin, c.Value.MinOut, c.Value.MaxOut = c.Value.Max, false, false, false
			c.Stance = Asserted // "up to 86" is no guess
			if n := int(p.Tokens[f.First+1].Start) - f.Start; n < len(c.Number) && p.cueLength(f.First, f.First+1, cueTo) > 0 {
				c.Number = c.Number[n:]
			}
		}
		c.Change = normalize.Up
		return min(from, i)
	}
	return from
}
