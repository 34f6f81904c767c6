package places

import (
	"strings"
	"sync"
)

// clocks are how many minutes the clocks of a place may be ahead of Greenwich,
// in winter and in summer, by the beginning of its id: the longest counts. From
// the tz database of 2024; a country without a row may have any.
var clocks = sync.OnceValue(func() map[string][]int {
	out := map[string][]int{}
	for _, row := range []struct {
		places  string
		minutes []int
	}{
		{"GB IE PT", []int{0, 60}}, {"IS GH SN CI ML", []int{0}}, {"MA DZ TN NG CM AO", []int{0, 60}},
		{"FR DE ES IT NL BE LU CH AT DK NO SE PL CZ SK HU SI HR BA RS ME MK AL MT", []int{60, 120}},
		{"GR FI EE LV LT RO BG CY IL LB EG UA MD", []int{120, 180}}, {"ZA ZW ZM MZ BW RW LY SD", []int{120}},
		{"TR SA IQ KW QA BH YE ET KE UG TZ SO BY", []int{180}}, {"IR", []int{210, 270}}, {"AE OM GE AM AZ", []int{240}},
		{"AF", []int{270}}, {"PK UZ", []int{300}}, {"IN LK", []int{330}}, {"NP", []int{345}}, {"BD", []int{360}}, {"MM", []int{390}},
		{"TH VN KH LA", []int{420}}, {"CN HK MO TW SG MY PH", []int{480}}, {"JP KR", []int{540}}, {"KP", []int{510, 540}},
		{"NZ", []int{720, 780}}, {"AU/NSW AU/VIC AU/TAS AU/ACT", []int{600, 660}}, {"AU/QLD", []int{600}}, {"AU/WA", []int{480}},
		{"US/CT US/DE US/GA US/ME US/MD US/MA US/NH US/NJ US/NY US/NC US/OH US/PA US/RI US/SC US/VT US/VA US/WV US/DC", []int{-300, -240}},
		{"US/AL US/AR US/IL US/IA US/LA US/MN US/MS US/MO US/OK US/WI", []int{-360, -300}},
		{"US/CO US/MT US/NM US/UT US/WY", []int{-420, -360}}, {"US/AZ", []int{-420}}, {"US/CA US/WA US/NV", []int{-480, -420}},
		{"US/AK", []int{-540, -480}}, {"US/HI", []int{-600}}, {"CU HT", []int{-300, -240}}, {"CO PE EC PA JM", []int{-300}},
		{"US", []int{-600, -540, -480, -420, -360, -300, -240}}, {"CA", []int{-480, -420, -360, -300, -240, -210, -180, -150}}, {"MX", []int{-480, -420, -360, -300}}, {"BR CL", []int{-300, -240, -180, -120}},
		{"RU", []int{120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720}}, {"AU", []int{480, 570, 600, 630, 660}}, {"KZ", []int{300, 360}}, {"ID", []int{420, 480, 540}},
		{"GT HN SV NI CR", []int{-360}}, {"VE BO DO PR", []int{-240}}, {"AR UY", []int{-180}}, {"PY", []int{-240, -180}},
	} {
		for id := range strings.FieldsSeq(row.places) {
			out[id] = row.minutes
		}
	}
	return out
})

// Clocks returns how many minutes the clocks of a place may be ahead of
// Greenwich, or nil.
func Clocks(id string) []int {
	for {
		if z := clocks()[id]; z != nil {
			return z
		}
		i := strings.LastIndexByte(id, '/')
		if i < 0 {
			return nil
		}
		id = id[:i]
	}
}
