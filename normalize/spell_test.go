package normalize_test

import "strings"

// spell writes a number out as a language does. The spelling-out lives only
// here, so that it checks the reader instead of sharing its tables.
func spell(lang string, n int64) string {
	switch lang {
	case "es":
		return spellSpanish(n)
	case "fr":
		return spellFrench(n)
	}
	return spellEnglish(n)
}

var (
	englishSmall = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	englishTens  = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
	spanishSmall = strings.Fields("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
	spanishTens  = strings.Fields("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
	spanishHund  = strings.Fields("- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos")
	frenchSmall  = strings.Fields("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
	frenchTens   = strings.Fields("- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
)

// groups writes the thousands groups of n with the names of a language, the
// highest first.
func groups(n int64, names []string, below func(int64) string, one func(name string, k int64) string) string {
	var out []string
	for i := len(names); i > 0; i-- {
		size := int64(1)
		for range i {
			size *= 1000
		}
		if k := n / size; k > 0 {
			out = append(out, one(names[i-1], k))
			n %= size
		}
	}
	if n > 0 || len(out) == 0 {
		out = append(out, below(n))
	}
	return strings.Join(out, " ")
}

func spellEnglish(n int64) string {
	below := func(n int64) string {
		var out []string
		if n >= 100 {
			out = append(out, englishSmall[n/100], "hundred")
			if n %= 100; n > 0 {
				out = append(out, "and")
			} else {
				return strings.Join(out, " ")
			}
		}
		switch {
		case n < 20:
			out = append(out, englishSmall[n])
		case n%10 == 0:
			out = append(out, englishTens[n/10])
		default:
			out = append(out, englishTens[n/10]+"-"+englishSmall[n%10])
		}
		return strings.Join(out, " ")
	}
	return groups(n, strings.Fields("thousand million billion trillion"), below, func(name string, k int64) string {
		return below(k) + " " + name
	})
}

func spellSpanish(n int64) string {
	below := func(n int64) string {
		var out []string
		if n == 100 {
			return "cien"
		}
		if n > 100 {
			out = append(out, spanishHund[n/100])
			if n %= 100; n == 0 {
				return strings.Join(out, " ")
			}
		}
		switch {
		case n < 30:
			out = append(out, spanishSmall[n])
		case n%10 == 0:
			out = append(out, spanishTens[n/10])
		default:
			out = append(out, spanishTens[n/10]+" y "+spanishSmall[n%10])
		}
		return strings.Join(out, " ")
	}
	// Before a noun "uno" loses its end: "veintiún mil".
	short := func(s string) string {
		if s == "uno" {
			return "un"
		}
		if strings.HasSuffix(s, "veintiuno") {
			return strings.TrimSuffix(s, "veintiuno") + "veintiún"
		}
		return strings.TrimSuffix(s, "o") // "treinta y un"
	}
	apocope := func(s string) string {
		if strings.HasSuffix(s, "uno") {
			return short(s)
		}
		return s
	}
	thousands := func(n int64) string {
		var out []string
		if k := n / 1000; k == 1 {
			out = append(out, "mil")
		} else if k > 1 {
			out = append(out, apocope(below(k)), "mil")
		}
		if n%1000 > 0 {
			out = append(out, below(n%1000))
		}
		return strings.Join(out, " ")
	}
	if n == 0 {
		return "cero"
	}
	var out []string
	for _, m := range []struct {
		size     int64
		one, all string
	}{{1e12, "un billón", "billones"}, {1e6, "un millón", "millones"}} {
		if k := n / m.size; k == 1 {
			out = append(out, m.one)
		} else if k > 1 {
			out = append(out, apocope(thousands(k)), m.all)
		}
		n %= m.size
	}
	if n > 0 {
		out = append(out, thousands(n))
	}
	return strings.Join(out, " ")
}

func spellFrench(n int64) string {
	below100 := func(n int64) string {
		switch {
		case n < 20:
			return frenchSmall[n]
		case n < 70 && n%10 == 0, n == 80:
			return frenchTens[n/10] + map[bool]string{true: "s"}[n == 80]
		case n < 70 && n%10 == 1:
			return frenchTens[n/10] + " et un"
		case n < 70:
			return frenchTens[n/10] + "-" + frenchSmall[n%10]
		case n == 71:
			return "soixante et onze"
		case n < 80:
			return "soixante-" + frenchSmall[n-60]
		}
		return "quatre-vingt-" + frenchSmall[n-80]
	}
	below := func(n int64) string {
		var out []string
		if k := n / 100; k == 1 {
			out = append(out, "cent")
		} else if k > 1 {
			out = append(out, frenchSmall[k], "cent"+map[bool]string{true: "s"}[n%100 == 0])
		}
		if n%100 > 0 || n == 0 {
			out = append(out, below100(n%100))
		}
		return strings.Join(out, " ")
	}
	return groups(n, []string{"mille", "million", "milliard", "billion"}, below, func(name string, k int64) string {
		switch {
		case name == "mille" && k == 1:
			return "mille"
		case name == "mille":
			s := below(k)
			if strings.HasSuffix(s, "cents") || strings.HasSuffix(s, "vingts") {
				s = s[:len(s)-1]
			}
			return s + " mille"
		case k == 1:
			return "un " + name
		}
		return below(k) + " " + name + "s"
	})
}
