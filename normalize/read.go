package normalize

// read finds the mentions in one walk over the tokens. At each token the
// readers of dates come before the readers of quantities, so that "January 23"
// is a day and not a count; each returns the number of tokens it took.
func (t *Text) read() {
	for i := 0; i < len(t.Tokens); {
		if n := t.readDate(i); n > 0 {
			i += n
			continue
		}
		if n := t.readQuantity(i); n > 0 {
			i += n
			continue
		}
		i++
	}
}
