package porter

// ending is an ending and what takes its place.
type ending struct {
	from, to string
	after    string // the letters that it must follow; empty: any
	second   bool   // only in the second region
}

// derived are the endings of words made of others, and derivedTwice those left
// of words made of those.
var (
	derived = byLast[ending]{
		'l': {{from: "ational", to: "ate"}, {from: "tional", to: "tion"}},
		's': {{from: "fulness", to: "ful"}, {from: "iveness", to: "ive"}, {from: "ousness", to: "ous"}},
		'n': {{from: "ization", to: "ize"}, {from: "ation", to: "ate"}},
		'm': {{from: "alism", to: "al"}},
		'r': {{from: "ator", to: "ate"}, {from: "izer", to: "ize"}},
		'i': {
			{from: "biliti", to: "ble"}, {from: "lessli", to: "less"}, {from: "aliti", to: "al"}, {from: "entli", to: "ent"}, {from: "fulli", to: "ful"},
			{from: "iviti", to: "ive"}, {from: "ousli", to: "ous"}, {from: "anci", to: "ance"}, {from: "abli", to: "able"}, {from: "alli", to: "al"},
			{from: "enci", to: "ence"}, {from: "bli", to: "ble"}, {from: "ogi", to: "og", after: "l"}, {from: "li", after: "cdeghkmnrt"},
		},
	}
	derivedTwice = byLast[ending]{
		'l': {{from: "ational", to: "ate"}, {from: "tional", to: "tion"}, {from: "ical", to: "ic"}, {from: "ful"}},
		'e': {{from: "alize", to: "al"}, {from: "icate", to: "ic"}, {from: "ative", second: true}},
		'i': {{from: "iciti", to: "ic"}},
		's': {{from: "ness"}},
	}
)

// special returns the stem of a word that has one of its own, or "".
func special(word string) string {
	switch word {
	case "skis":
		return "ski"
	case "skies":
		return "sky"
	case "dying":
		return "die"
	case "lying":
		return "lie"
	case "tying":
		return "tie"
	case "idly", "gently", "singly":
		return word[:len(word)-1]
	case "ugly", "early", "only":
		return word[:len(word)-1] + "i"
	case "sky", "news", "howe", "atlas", "cosmos", "bias", "andes", "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed":
		return word
	case "innings", "outings", "cannings", "herrings", "earrings", "proceeds", "exceeds", "succeeds":
		return word[:len(word)-1]
	case "proceeded", "exceeded", "succeeded":
		return word[:len(word)-2]
	case "proceeding", "exceeding", "succeeding":
		return word[:len(word)-3]
	}
	return ""
}
