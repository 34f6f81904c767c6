package normalize

// zone reads "GMT", "(GMT +8)", "local time" behind a time.
func (d *timeReader) zone(p point, j int) (point, int) {
	open := d.punct(j, '(')
	if open {
		j++
	}
	u, k := d.sense(j)
	if !u.is(isZone) || u.local && p.flags&hasMinute == 0 && !d.Tokens[j].Is(Caps) && k == j+1 && !open {
		return p, 0
	}
	if !u.local {
		p.zone = u.minute
		p.flags |= hasZone
		sign := 0
		if d.punct(k, '+') {
			sign = 1
		} else if d.dash(k) && d.joined(k) == d.joined(k+1) || d.dash(k) && d.joined(k+1) {
			sign = -1
		}
		if n, w := d.number(k + 1); sign != 0 && w > 0 && w <= 2 && n <= 14 && d.joined(k+1) {
			p.zone += int16(sign * n * 60)
			k += 2
			if m, w := d.number(k + 1); d.punct(k, ':') && w == 2 {
				p.zone += int16(sign * m)
				k += 2
			}
		}
	}
	if open {
		if !d.punct(k, ')') {
			return p, 0
		}
		k++
	}
	return p, k
}
