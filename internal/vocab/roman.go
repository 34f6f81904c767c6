package vocab

// Roman is the value of a Roman numeral of capitals up to 39, 0 for other words.
func Roman(s string) int {
	total, last := 0, 0
	for k := len(s) - 1; k >= 0; k-- {
		v := 0
		switch s[k] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		default:
			return 0
		}
		if v < last {
			total -= v
		} else {
			total, last = total+v, v
		}
	}
	if total > 39 {
		return 0
	}
	return max(total, 0)
}
