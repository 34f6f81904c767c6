package normalize

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// sense is what a word or phrase can be in an expression of time. The kinds
// that one word can have together keep their values apart.
type sense struct {
	kinds    timeKind
	month    int8
	weekday  int8
	unit     Grain
	times    int8 // of a unit, a fortnight is two weeks; of "every other", 2
	fiscal   bool
	season   int8
	part     int8 // of the day
	shift    int8
	told     bool // the shift of a day is from the one that is told of: lendemain; behind a length: earlier
	near     bool // the shift of a weekday is to the nearest: upcoming
	edge     edge
	ordinal  int8
	relation Relation
	ref      timexForm
	era      timexForm
	minute   int16 // a clock time, a zone's offset
	local    bool  // a zone without an offset
	decade   int8
	holiday  holiday
	freq     spanPart
	alone    bool     // only where no noun follows: everyday
	more     Decimal  // what "and a half" adds
	ahead    bool     // looks ahead: scheduled, due
	by       bool     // looks ahead where a date follows: by October
	back     bool     // a past form: shrank
	ends     int8     // says that a week ends (-1) or begins (1) on the day behind it
	soFar    bool     // the unit until now: year to date
	half     bool     // a mark of half years, not of quarters
	have     bool     // makes a past with the participle behind it: a ouvert
	phrases  bool     // a phrase opens with it
	opens    timeKind // what it and the phrases that open with it can be
}

func (s *sense) is(k timeKind) bool { return s.kinds&k != 0 }

// senses are the words of time of a language: by word the index of what it
// means, 0 for a word that has nothing to do with time, so that most tokens
// cost one look at a table.
type senses struct {
	byWord  []uint16
	wake    []uint8 // by word: wakesAlone, wakesBefore or 0
	second  []bool  // by word: stands second in a phrase
	list    []sense // 0 means nothing
	phrases vocab.Phrases

	futureEndings, pastEndings []string // of verbs
	ordinalEndings             []string // of Roman numerals
}

// knows tells whether a word has to do with time, or a phrase that opens with it.
func (s *senses) knows(w Word) bool { return uint(w) < uint(len(s.byWord)) && s.byWord[w] != 0 }

func (l *Language) compileTimes(times []lang.Time) {
	s := &l.times
	s.list = append(s.list[:0], sense{})
	for _, entry := range times {
		switch entry.Is {
		case "ahead_ending":
			s.futureEndings = append(s.futureEndings, entry.Words...)
			continue
		case "roman_ending":
			s.ordinalEndings = append(s.ordinalEndings, entry.Words...)
			continue
		case "back_ending":
			s.pastEndings = append(s.pastEndings, entry.Words...)
			continue
		}
		for _, w := range entry.Words {
			ids := l.room.words[:0]
			for f := range strings.FieldsSeq(w) {
				ids = append(ids, l.table.Add(f))
			}
			l.room.words = ids
			s.at(l, ids).set(entry)
			s.list[s.byWord[ids[0]]].opens |= timeKinds[entry.Is]
		}
	}
	for len(s.byWord) <= l.table.Len() {
		s.byWord = append(s.byWord, 0)
	}
	s.wake = make([]uint8, len(s.byWord))
	s.second = append(s.second, make([]bool, len(s.byWord)-len(s.second))...)
	for w, k := range s.byWord {
		switch own, opens := s.list[k].kinds, s.list[k].opens; {
		case own&starters != 0:
			s.wake[w] = wakesAlone
		case opens&(starters|leaders) != 0 && own&leaders == 0:
			s.wake[w] = wakesInPhrase
		case opens&starters != 0:
			s.wake[w] = wakesPhrase
		case opens&leaders != 0:
			s.wake[w] = wakesBefore
		}
	}
}

// at returns the sense of a word or phrase, entered when it is new.
func (s *senses) at(l *Language, ids []Word) *sense {
	for len(s.byWord) <= l.table.Len() {
		s.byWord = append(s.byWord, 0)
	}
	first := ids[0]
	if s.byWord[first] == 0 {
		s.list = append(s.list, sense{})
		s.byWord[first] = uint16(len(s.list) - 1)
	}
	if len(ids) == 1 {
		return &s.list[s.byWord[first]]
	}
	s.list[s.byWord[first]].phrases = true
	for len(s.second) <= int(ids[1]) {
		s.second = append(s.second, false)
	}
	s.second[ids[1]] = true
	if !s.phrases.Add(ids, len(s.list)) { // it is there: find it
		n := s.phrases.First(first)
		for _, w := range ids[1:] {
			n = s.phrases.Next(n, w)
		}
		return &s.list[s.phrases.Value(n)]
	}
	s.list = append(s.list, sense{})
	return &s.list[len(s.list)-1]
}

// set adds what one entry of a language file says.
func (s *sense) set(e lang.Time) {
	kind := timeKinds[e.Is]
	s.kinds |= kind
	first, _, _ := strings.Cut(e.As, " ")
	n := 0
	if first != "" && (first[0] == '-' || first[0] >= '0' && first[0] <= '9') {
		n, _ = strconv.Atoi(first)
	}
	switch kind {
	case isMonth:
		s.month = int8(n)
	case isWeekday:
		s.weekday = int8(n)
	case isWeekdays: // Mondays, mornings
		s.weekday = int8(n)
		if n == 0 {
			s.part = codeOf(partCodes[:], e.As)
		}
	case isEvery:
		s.times = int8(max(n, 1))
	case isUnit, isUnits:
		s.times = 1
		s.soFar = e.Is == "sofar"
		switch e.As {
		case "fortnight":
			s.unit, s.times = GrainWeek, 2
		case "fiscal":
			s.unit, s.fiscal = GrainYear, true
		default:
			s.unit = grainOf(e.As)
		}
	case isHoliday:
		var ok bool
		if s.holiday, ok = movable[e.As]; !ok {
			m, d, _ := strings.Cut(e.As, "-")
			month, _ := strconv.Atoi(m)
			day, _ := strconv.Atoi(d)
			s.holiday = holiday{month: int8(month), day: int8(day)}
		}
	case isSeason:
		s.season = codeOf(seasonCodes[:], e.As)
	case isPart, isClockPart:
		s.kinds |= isPart
		s.part = codeOf(partCodes[:], e.As)
	case isDay:
		s.shift = int8(n)
		s.told = strings.HasSuffix(e.As, " told")
	case isDayPart:
		s.shift = int8(n)
		s.part = codeOf(partCodes[:], strings.Fields(e.As)[1])
	case isNoon, isMeridiem:
		s.minute = int16(n)
	case isZone:
		s.minute, s.local = int16(n), e.As == "local"
	case isShift:
		s.shift = int8(n)
		s.near = strings.HasSuffix(e.As, " near")
	case isEdge:
		s.edge = edges[e.As]
	case isOrdinal:
		s.ordinal = int8(n)
	case isRelation:
		s.relation = relationOf(e.As)
	case isDecade:
		s.decade = int8(n)
	case isRef:
		s.ref = refForms[e.As]
	case isEra:
		s.era = refForms[e.As]
	case isVerb:
		s.ahead = s.ahead || e.Is == "ahead"
		s.have = s.have || e.Is == "have"
		s.by = s.by || e.Is == "by"
		s.back = s.back || e.Is == "back"
		s.told = s.told || e.Is == "told"
		if e.Is == "ends" {
			s.ends = int8(n)
		}
	case isQuarterMark:
		s.half = e.As == "half"
	case isFreq:
		s.freq, s.alone = parseFreq(first), strings.HasSuffix(e.As, " alone")
	case isAndHalf:
		if s.more = (Decimal{Coef: 5, Exp: -1}); e.As == "quarter" {
			s.more = Decimal{Coef: 25, Exp: -2}
		}
	}
}

var refForms = map[string]timexForm{"past": pastForm, "present": presentForm, "future": futureForm}

// parseFreq reads P1D, P0.5Y, PT1H.
func parseFreq(s string) spanPart {
	s = strings.TrimPrefix(s, "P")
	timed := strings.HasPrefix(s, "T")
	s = strings.TrimPrefix(s, "T")
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9') {
		i++
	}
	n, _ := strconv.Atoi(s[:i])
	p := spanPart{n: int32(n)}
	if half, ok := strings.CutPrefix(s[i:], ".5"); ok {
		p.n, p.exp, s, i = 10*p.n+5, -1, half, 0
	}
	for g := GrainSecond; g <= GrainCentury; g++ {
		if designators[g] == s[i:] && (g <= GrainHour) == timed && g != GrainPart && g != GrainSeason && g != GrainHalf {
			p.unit = g
			break
		}
	}
	return p
}

var noSense sense

// sense returns what the token at i, or the longest phrase that opens with
// it, means in an expression of time, and the token behind it.
func (t *Text) sense(i int) (*sense, int) {
	times := &t.Language.times
	if i >= len(t.Tokens) {
		return &noSense, i + 1
	}
	w := t.Tokens[i].Word
	if int(w) >= len(times.byWord) || times.byWord[w] == 0 {
		return &noSense, i + 1
	}
	return t.senseOf(i, w)
}

// senseOf is [Text.sense] for a token whose word has to do with time.
func (t *Text) senseOf(i int, w Word) (*sense, int) {
	times := &t.Language.times
	s := &times.list[times.byWord[w]]
	if !s.phrases || i+1 >= len(t.Tokens) {
		return s, i + 1
	}
	if v := t.Tokens[i+1].Word; uint(v) >= uint(len(times.second)) || !times.second[v] {
		return s, i + 1 // most words that open a phrase open none here
	}
	next := i + 1
	n := times.phrases.First(w)
	for j := i + 1; j < len(t.Tokens) && t.Tokens[j].Flags&AfterBlank == 0; j++ {
		if n = times.phrases.Next(n, t.Tokens[j].Word); n == 0 {
			break
		}
		if v := times.phrases.Value(n); v != 0 {
			s, next = &times.list[v], j+1
		}
	}
	return s, next
}
