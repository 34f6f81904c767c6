package porter

// plural takes an s off.
func (w *word) plural() {
	switch s := w.ending([]string{"sses", "ied", "ies", "us", "ss", "s"}); s {
	case "sses":
		w.replace(2, "")
	case "ied", "ies": // cries, ties
		if len(w.b) > 4 {
			w.replace(3, "i")
		} else {
			w.replace(3, "ie")
		}
	case "s": // gaps, but gas
		if w.vowelBefore(len(w.b) - 2) {
			w.replace(1, "")
		}
	}
}

// past takes off what makes a past or a participle.
func (w *word) past() {
	s := w.ending([]string{"eedly", "ingly", "edly", "ing", "eed", "ed"})
	switch {
	case s == "":
		return
	case s == "eed" || s == "eedly":
		if len(s) <= len(w.b)-w.r1 {
			w.replace(len(s), "ee")
		}
		return
	case !w.vowelBefore(len(w.b) - len(s)):
		return
	}
	r1, r2 := w.r1, w.r2
	w.replace(len(s), "")
	switch s := w.ending([]string{"at", "bl", "iz", "bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"}); {
	case s == "" && w.r1 >= len(w.b) && w.short(len(w.b)): // hoping, hope
		w.b = append(w.b, 'e')
		w.r1, w.r2 = len(w.b), len(w.b)
		return
	case s == "":
	case s == "at" || s == "bl" || s == "iz": // luxuriated, luxuriate
		w.b = append(w.b, 'e')
	default: // hopping, hop
		w.b = w.b[:len(w.b)-1]
	}
	w.r1, w.r2 = min(r1, len(w.b)), min(r2, len(w.b))
}

// finalY makes the y behind a consonant an i.
func (w *word) finalY() {
	if n := len(w.b); n > 2 && (w.b[n-1] == 'y' || w.b[n-1] == 'Y') && !w.vowel(n-2) {
		w.b[n-1] = 'i'
	}
}

var (
	long = []string{
		"ational", "fulness", "iveness", "ization", "ousness", "biliti", "lessli", "tional", "alism", "aliti", "ation",
		"entli", "fulli", "iviti", "ousli", "anci", "abli", "alli", "ator", "enci", "izer", "bli", "ogi", "li",
	}
	shorter = map[string]string{
		"tional": "tion", "enci": "ence", "anci": "ance", "abli": "able", "entli": "ent", "izer": "ize", "ization": "ize",
		"ational": "ate", "ation": "ate", "ator": "ate", "alism": "al", "aliti": "al", "alli": "al", "fulness": "ful",
		"ousli": "ous", "ousness": "ous", "iveness": "ive", "iviti": "ive", "biliti": "ble", "bli": "ble", "fulli": "ful", "lessli": "less",
	}
	longToo     = []string{"ational", "tional", "alize", "icate", "ative", "iciti", "ical", "ful", "ness"}
	shorterToo  = map[string]string{"ational": "ate", "tional": "tion", "alize": "al", "icate": "ic", "iciti": "ic", "ical": "ic"}
	derivations = []string{
		"ement", "ance", "ence", "able", "ible", "ment", "ent", "ant", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
	}
)

// shorten makes one ending of two: nationalization, nationalize.
func (w *word) shorten() {
	s := w.ending(long)
	if n := len(w.b); s != "" && len(s) <= n-w.r1 {
		switch s {
		case "li":
			switch {
			case n < 3:
			case indexByte("cdeghkmnrt", w.b[n-3]):
				w.replace(2, "")
			}
		case "ogi":
			if n >= 4 && w.b[n-4] == 'l' {
				w.replace(1, "")
			}
		default:
			w.replace(len(s), shorter[s])
		}
	}
}

func indexByte(s string, c byte) bool {
	for i := range len(s) {
		if s[i] == c {
			return true
		}
	}
	return false
}

// shortenMore does so again: nationalize, national.
func (w *word) shortenMore() {
	s := w.ending(longToo)
	if s == "" || len(s) > len(w.b)-w.r1 || s == "ative" && len(w.b)-w.r2 < 5 {
		return
	}
	w.replace(len(s), shorterToo[s])
}

// remove takes off the ending of a derived word: national, nation.
func (w *word) remove() {
	s := w.ending(derivations)
	n := len(w.b)
	if s == "" || len(s) > n-w.r2 || s == "ion" && (n < 4 || w.b[n-4] != 's' && w.b[n-4] != 't') {
		return
	}
	w.replace(len(s), "")
}

// finalLetter takes off a last e, or the second of two l.
func (w *word) finalLetter() {
	n := len(w.b) - 1
	switch {
	case w.r1 > n:
	case w.b[n] == 'e':
		if w.r2 <= n || !w.short(n) {
			w.replace(1, "")
		}
	case w.r2 <= n && w.b[n] == 'l' && n > 0 && w.b[n-1] == 'l':
		w.replace(1, "")
	}
}
