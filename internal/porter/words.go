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
	derived = []ending{
		{from: "ational", to: "ate"}, {from: "fulness", to: "ful"}, {from: "iveness", to: "ive"}, {from: "ization", to: "ize"}, {from: "ousness", to: "ous"},
		{from: "biliti", to: "ble"}, {from: "lessli", to: "less"}, {from: "tional", to: "tion"}, {from: "alism", to: "al"}, {from: "aliti", to: "al"},
		{from: "ation", to: "ate"}, {from: "entli", to: "ent"}, {from: "fulli", to: "ful"}, {from: "iviti", to: "ive"}, {from: "ousli", to: "ous"},
		{from: "anci", to: "ance"}, {from: "abli", to: "able"}, {from: "alli", to: "al"}, {from: "ator", to: "ate"}, {from: "enci", to: "ence"},
		{from: "izer", to: "ize"}, {from: "bli", to: "ble"}, {from: "ogi", to: "og", after: "l"}, {from: "li", after: "cdeghkmnrt"},
	}
	derivedTwice = []ending{
		{from: "ational", to: "ate"}, {from: "tional", to: "tion"}, {from: "alize", to: "al"}, {from: "icate", to: "ic"}, {from: "ative", second: true},
		{from: "iciti", to: "ic"}, {from: "ical", to: "ic"}, {from: "ful"}, {from: "ness"},
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
