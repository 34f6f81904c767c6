package normalize

// Grain is how fine a value of time is, from a second to a century. It is also
// the unit of a duration.
type Grain uint8

// The grains, from fine to coarse.
const (
	GrainSecond Grain = iota + 1
	GrainMinute
	GrainHour
	GrainPart // a part of a day: morning, night
	GrainDay
	GrainWeekend
	GrainWeek
	GrainMonth
	GrainQuarter
	GrainSeason
	GrainHalf // of a year
	GrainYear
	GrainDecade
	GrainCentury
)

var grainNames = [...]string{
	GrainSecond: "second", GrainMinute: "minute", GrainHour: "hour", GrainPart: "part", GrainDay: "day",
	GrainWeekend: "weekend", GrainWeek: "week", GrainMonth: "month", GrainQuarter: "quarter", GrainSeason: "season",
	GrainHalf: "half", GrainYear: "year", GrainDecade: "decade", GrainCentury: "century",
}

// String is the grain's English name, "month".
func (g Grain) String() string {
	if int(g) >= len(grainNames) {
		return ""
	}
	return grainNames[g]
}

func grainOf(name string) Grain {
	for g, n := range grainNames {
		if n == name && n != "" {
			return Grain(g)
		}
	}
	return 0
}

// designators are the letters of ISO 8601 durations, and those that TIMEX3
// adds to them.
var designators = [...]string{
	GrainSecond: "S", GrainMinute: "M", GrainHour: "H", GrainPart: "D", GrainDay: "D", GrainWeekend: "WE", GrainWeek: "W",
	GrainMonth: "M", GrainQuarter: "Q", GrainSeason: "S", GrainHalf: "H", GrainYear: "Y", GrainDecade: "DE", GrainCentury: "CE",
}
