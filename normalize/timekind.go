package normalize

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
	isLasting     // before a length, and not before a time of day
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
	"filler": isFiller, "andhalf": isAndHalf, "in": isIn, "quartermark": isQuarterMark, "withinword": isWithinWord, "recent": isRecent, "whole": isWhole, "era": isEra, "weak": isWeak, "all": isAll, "clockpart": isClockPart, "sofar": isUnit, "lasting": isLasting, "ahead": isVerb, "have": isVerb, "back": isVerb, "by": isVerb, "ends": isVerb, "told": isVerb,
}

// starters are the kinds of word that an expression of time can open with,
// leaders those that it can open with when another word of time follows.
const (
	starters = isMonth | isWeekday | isWeekdays | isUnit | isUnits | isSeason | isNoon | isDay | isDayPart | isFreq | isRef | isRecent |
		isHoliday | isQuarterMark | isDecade | isClockPart | isSince
	leaders = isThe | isOne | isSome | isSame | isShift | isEdge | isPart | isFrom | isBetween | isEvery | isWithin | isWhole | isOrdinal |
		isClockHalf | isClockQuarter
)

// How a word wakes the reader of dates: alone, before a figure or a word that
// has to do with time, or as the first of a phrase, such as the "the" of "the
// day before yesterday".
const (
	wakesAlone uint8 = iota + 1
	wakesBefore
	wakesPhrase
	wakesInPhrase // only as the first of a phrase
)
