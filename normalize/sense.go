package normalize

import (
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize/lang"
)

// timeKind is a set of what a word can be in an expression of time.
type timeKind uint64

const (
	isMonth    timeKind = 1 << iota
	isWeekday           // Monday
	isWeekdays          // Mondays: a set
	isUnit              // day
	isUnits             // days
	isSeason
	isPart     // morning
	isNoon     // a word that is a clock time
	isDay      // today
	isDayPart  // tonight
	isShift    // last, this, next
	isSame     // the same day
	isEdge     // early, the end of
	isAgo      // behind a length of time
	isHence    // behind a length: from now
	isWithin   // before a length: dans, dentro de
	isSince    // before a length: hace, il y a
	isEvery    // each
	isFreq     // daily
	isRef      // now, recently
	isMeridiem // pm
	isOclock
	isZone
	isThe
	isOne // a
	isOf
	isAt
	isOn
	isTo
	isAnd
	isOr
	isFrom
	isBetween
	isYearAfter // a bare year may stand behind it
	isCounted   // what a bare figure before it counts
	isRelation
	isOrdinal
	isSuffix // of an ordinal in digits: st
	isPlural // of a decade in digits: s
	isDecade // eighties
	isSome   // several
	isDoubtful
	isMinus // clock: to, menos
	isPlus  // clock: past, y
	isClockHalf
	isClockQuarter
	isHourMark // h, heures, horas
	isHoliday
	isOld // of age
	isLong
	isTimes       // once, twice
	isAll         // all week
	isWeak        // a year may stand behind it, and a count as well
	isVerb        // tells the tense of what stands around it
	isFiller      // between a figure and its unit: six straight days
	isAndHalf     // behind a unit: y medio
	isIn          // before a bare plural: in years
	isRecent      // recent years
	isWhole       // the entire year
	isEra         // the past, the future
	isQuarterMark // Q3
	isWithinWord  // in two weeks
	isClockPart   // of the day, behind an hour: de la tarde
)

var timeKinds = map[string]timeKind{
	"month": isMonth, "weekday": isWeekday, "weekdays": isWeekdays, "unit": isUnit, "units": isUnits, "season": isSeason,
	"part": isPart, "noon": isNoon, "day": isDay, "daypart": isDayPart, "shift": isShift, "same": isSame, "edge": isEdge,
	"ago": isAgo, "hence": isHence, "within": isWithin, "hace": isSince, "every": isEvery, "freq": isFreq, "ref": isRef,
	"meridiem": isMeridiem, "oclock": isOclock, "zone": isZone, "the": isThe, "one": isOne, "of": isOf, "at": isAt, "on": isOn,
	"to": isTo, "and": isAnd, "or": isOr, "from": isFrom, "between": isBetween, "yearafter": isYearAfter, "counted": isCounted,
	"relation": isRelation, "ordinal": isOrdinal, "suffix": isSuffix, "plural": isPlural, "decade": isDecade, "some": isSome,
	"doubtful": isDoubtful, "minus": isMinus, "plus": isPlus, "clockhalf": isClockHalf, "clockquarter": isClockQuarter,
	"hourmark": isHourMark, "holiday": isHoliday, "old": isOld, "long": isLong, "times": isTimes,
	"filler": isFiller, "andhalf": isAndHalf, "in": isIn, "quartermark": isQuarterMark, "withinword": isWithinWord, "recent": isRecent, "whole": isWhole, "era": isEra, "weak": isWeak, "all": isAll, "clockpart": isClockPart, "ahead": isVerb, "have": isVerb, "back": isVerb, "by": isVerb,
}

// sense is what a word or phrase can be in an expression of time. The kinds
// that one word can have together keep their values apart.
type sense struct {
	kinds    timeKind
	month    int8
	weekday  int8
	unit     Grain
	times    int8 // of a unit: a fortnight is two weeks
	fiscal   bool
	season   int8
	part     int8 // of the day
	shift    int8
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
	ahead    bool     // looks ahead: scheduled, due
	by       bool     // looks ahead where a date follows: by October
	back     bool     // a past form: shrank
	have     bool     // makes a past with the participle behind it: a ouvert
	phrases  bool     // a phrase opens with it
	opens    timeKind // what it and the phrases that open with it can be
}

func (s *sense) is(k timeKind) bool { return s.kinds&k != 0 }

// edge is the part of a stretch of time that is meant.
type edge uint8

const (
	wholeEdge   edge = iota
	earlyEdge        // early September: its first third
	midEdge          // its second third
	lateEdge         // its last third
	earlierEdge      // earlier this month: from its start until now
	laterEdge        // later this month: from now until its end
)

var edges = map[string]edge{"early": earlyEdge, "mid": midEdge, "late": lateEdge, "earlier": earlierEdge, "later": laterEdge}

// Relation is how a date bounds what is said, by the word before it.
type Relation uint8

// The relations.
const (
	Since  Relation = iota + 1 // since September, from Monday
	Until                      // until Friday
	Before                     // before 2010, by Monday
	After                      // after the weekend
	During                     // during March, within two weeks
)

var relationNames = [...]string{Since: "since", Until: "until", Before: "before", After: "after", During: "during"}

// String is the relation's English word.
func (r Relation) String() string {
	if int(r) >= len(relationNames) {
		return ""
	}
	return relationNames[r]
}

func relationOf(name string) Relation {
	for r, n := range relationNames {
		if n == name && n != "" {
			return Relation(r)
		}
	}
	return 0
}

// senses are the words of time of a language: by word the index of what it
// means, 0 for a word that has nothing to do with time, so that most tokens
// cost one look at a table.
type senses struct {
	byWord  []uint16
	wake    []uint8 // by word: wakesAlone, wakesBefore or 0
	list    []sense // 0 means nothing
	phrases vocab.Phrases

	futureEndings, pastEndings []string // of verbs
	ordinalEndings             []string // of Roman numerals
}

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
			forms := strings.Fields(w)
			ids := make([]Word, len(forms))
			for i, f := range forms {
				ids[i] = l.table.Add(f)
			}
			s.at(l, ids).set(entry)
			s.list[s.byWord[ids[0]]].opens |= timeKinds[entry.Is]
		}
	}
	for len(s.byWord) <= l.table.Len() {
		s.byWord = append(s.byWord, 0)
	}
	s.wake = make([]uint8, len(s.byWord))
	for w, k := range s.byWord {
		switch opens := s.list[k].opens; {
		case opens&starters != 0:
			s.wake[w] = wakesAlone
		case opens&leaders != 0:
			s.wake[w] = wakesBefore
		}
	}
}

// starters are the kinds of word that an expression of time can open with,
// leaders those that it can open with when another word of time follows.
const (
	starters = isMonth | isWeekday | isWeekdays | isUnit | isUnits | isSeason | isNoon | isDay | isDayPart | isFreq | isRef | isRecent |
		isHoliday | isQuarterMark | isDecade | isClockPart
	leaders = isThe | isOne | isSome | isSame | isShift | isEdge | isPart | isFrom | isBetween | isEvery | isSince | isWithin | isWhole | isOrdinal |
		isClockHalf | isClockQuarter
)

// How a word wakes the reader of dates: alone, or before a figure or a word
// that has to do with time.
const (
	wakesAlone uint8 = iota + 1
	wakesBefore
)

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
	n, _ := strconv.Atoi(strings.Fields(e.As + " 0")[0])
	switch kind {
	case isMonth:
		s.month = int8(n)
	case isWeekday, isWeekdays:
		s.weekday = int8(n)
	case isUnit, isUnits:
		s.times = 1
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
	case isDayPart:
		s.shift = int8(n)
		s.part = codeOf(partCodes[:], strings.Fields(e.As)[1])
	case isNoon, isMeridiem:
		s.minute = int16(n)
	case isZone:
		s.minute, s.local = int16(n), e.As == "local"
	case isShift:
		s.shift = int8(n)
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
	case isFreq:
		s.freq = parseFreq(e.As)
	}
}

var refForms = map[string]timexForm{"past": pastForm, "present": presentForm, "future": futureForm}

// parseFreq reads P1D, P6M, PT1H.
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
	s := &times.list[times.byWord[w]]
	if !s.phrases {
		return s, i + 1
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
