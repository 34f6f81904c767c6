package porter

// noun takes off what nouns, adjectives and adverbs are made with. It tells whether what
// is left is no verb.
func (s *frenchman) noun() bool {
	end := s.of(&s.endings.nouns, 0, len(s.word))
	if end == "" {
		return false
	}
	n, at := len(end), len(s.word)-len(end)
	if s.in(s.r2, n) {
		if put, ok := s.endings.second[end]; ok {
			s.cut(n, put)
			return true
		}
	}
	if s.in(s.rv, n) {
		switch end {
		case "amment":
			s.cut(n, "ant")
			return false
		case "emment":
			s.cut(n, "ent")
			return false
		case "ment", "ments":
			if at > s.rv && s.vowelAt(at-1) {
				s.cut(n, "")
			}
			return false
		}
	}
	return s.otherNoun(end)
}

// otherNoun is noun for endings that are taken off by what stands before them.
func (s *frenchman) otherNoun(end string) bool {
	n, at := len(end), len(s.word)-len(end)
	inR1, inR2 := s.in(s.r1, n), s.in(s.r2, n)
	switch end {
	case "eaux":
		s.cut(n, "eau")
		return true
	case "aux":
		if inR1 {
			s.cut(n, "al")
		}
		return inR1
	case "euse", "euses":
		if inR2 {
			s.cut(n, "")
		} else if inR1 {
			s.cut(n, "eux")
		}
		return inR1 || inR2
	case "issement", "issements":
		if inR1 && at > 0 && !s.vowelAt(at-1) {
			s.cut(n, "")
			return true
		}
		return false
	case "ement", "ements":
		if !s.in(s.rv, n) {
			return false
		}
		s.cut(n, "")
		s.adverb()
		return true
	}
	if !inR2 {
		return false
	}
	switch end {
	case "atrice", "ateur", "ation", "atrices", "ateurs", "ations":
		s.cut(n, "")
		s.either("ic", "iqU")
	case "it\xe9", "it\xe9s":
		s.cut(n, "")
		if !s.either("abil", "abl") && !s.either("ic", "iqU") {
			s.cutFirst("iv")
		}
	case "if", "ive", "ifs", "ives":
		s.cut(n, "")
		if s.cutFirst("at") != "" {
			s.either("ic", "iqU")
		}
	default:
		return false
	}
	return true
}

// adverb takes off what stands before "-ement".
func (s *frenchman) adverb() {
	switch {
	case s.cutFirst("iv") != "":
		s.cutFirst("at")
	case s.ends("eus"):
		if s.in(s.r2, 3) {
			s.cut(3, "")
		} else if s.in(s.r1, 3) {
			s.cut(3, "eux")
		}
	case s.ends("abl"), s.ends("iqU"):
		if s.in(s.r2, 3) {
			s.cut(3, "")
		}
	case s.ends("i\xe8r"), s.ends("I\xe8r"):
		if s.in(s.rv, 3) {
			s.cut(3, "i")
		}
	}
}
