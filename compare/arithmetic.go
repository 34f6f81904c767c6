package compare

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/normalize"
)

var arithmeticCheck = &Check{
	Name: "arithmetic",
	Doc:  "Figures of one sentence that do not compute: 9 miles (13 km), up 30 percent from 50 to 80, 12 of 48, or a third, 57 people (31 women, 24 men and four children), 30th of 32, only one worse.",
	More: `It works out what brackets say in another unit or zone, rises and falls with both
their figures, how far one figure is above or below another (84, six below the limit
of 95), and a part with its whole and its share. The message has the figure
that follows. All parts of a whole that stand in a list behind it (180 million: 110 for
homes, 45 for shops and 35 for roads), before it (12 rifles and 9 pistols, 21 weapons in all), or up to the rest (of the 80, 23 here, the
remaining 47 there; 187 were there. Of these, 112 left and the other 65 slept), must make it, with or without who says so between (47 homes, the
council said: 29 here), people named one by one, with their ages or in full, are as many as the text says (three people: Brand, 34, Voss, 29), and so are things behind a colon (three crops: barley, maize, rye and beet), and no fewer are places in commas (four districts, Tarvo, Lima and Corso,); those a body is made up of
(the eleven-member council, six women and four men), the others of a whole in the sentence behind it (four of the seven were found; the other two), those that are left and seats that are shared out must fit it, and what one of so many costs must make the price (40 tickets at $3 each, $120 in all).
What falls from 21.40 to 22.80 rises, and what is higher than another is not lower. Two values and what is said of them must fit: a rise or fall before or behind them (from
40 to 52, an increase of 15; 480, against 600 a year earlier, a fall of 25 percent; turnout was 54 percent, down nine points from 61), a difference (310 pupils, 40 fewer than last year, when it
had 330), what doubled, tripled or halved, how much something is over budget, a rate told again for another time ($3,000 a month, or $45,000 a year), which title it is behind the years of the others (their third, after those of 1997, 2003 and 2012), the margin of a vote (58 to 45, a majority of
12; by two votes, 52-48; The margin of 2,190 votes, behind a sentence with both), a share in commas (12 of the 48 voted, a turnout of 40 percent; 148 lots, of which 131 sold, or 95 percent; half of the 60 houses, or 30), a
premium over a price (60 a share, a 35 percent premium to the close of 50), what two have that became one. Those for and against
cannot be more than voted, nor in percent more than a hundred, nor more than a body has members (the
15-member council voted 9-7), and with those who abstained they are all of all who were there; no more than all can be meant (seven of the six passengers; of the 50, 52 were hurt; of the 22, twelve women and
eleven men), and twelve people, eight men and three women, are eleven. It counts a rank of so many with how many are behind or before
(30th of 32, only one worse; 21st in a league of 20) and a part that is called the majority. Figures may be off by one in their last digit or by 2 percent, by 5
where one is called about, by a thousandth where all of five digits are written, and rises by what rounding of both ends allows.

Silent: lists that leave a part out ("among them"), about, nearly and more than, figures
of another noun or another one (when its rival had 330), currencies, units that are two things where one of them fits (short, long and
metric tons, gallons), temperatures that fit as a difference, a time of day whose zone
is not given unless the minutes rule out every zone or the clocks of all places that the
text has named do (left Seattle at 10:20 a.m. (0220 GMT)).
`,
	Measured: precision("arithmetic"),
	Run:      arithmetic,
}

// arithmetic reports the figures that are not what follows from those beside them.
func arithmetic(g *Group) []Finding {
	var judge func(c *claims.Claim) (string, bool)
	switch g.Key {
	case "conversion":
		judge = misconverted
	case "change":
		judge = miscounted
	default:
		return nil
	}
	var out []Finding
	for _, c := range g.Claims {
		if message, wrong := judge(c); wrong {
			f := Finding{Verdict: Conflict, Message: message, Sides: []Side{{Claims: []claims.Claim{*c}}}}
			switch c.Key {
			case "behind", "majority", "margin", "times", "each", "sum", "named", "nth", "rate", "over", "fell", "rose", "above it", "below it":
				f.Verdict = Discrepancy // such words have more than one sense, and a list may leave something out
			case "parted":
				f.Verdict, f.Severity = Discrepancy, Note // somebody may be of two parts
			}
			out = append(out, f)
		}
	}
	return out
}

// misconverted judges a measure in two units.
func misconverted(c *claims.Claim) (string, bool) {
	if strings.HasPrefix(c.Key, "clock") {
		wrong := c.Object != c.Expected && (c.Key != "clock" || apartClocks(c.Object, c.Expected))
		return fmt.Sprintf("“%s”: by the first it would be %s", plain(c.Quote), c.Expected), wrong
	}
	stated, err1 := strconv.ParseFloat(c.Object, 64)
	want, err2 := strconv.ParseFloat(c.Expected, 64)
	if err1 != nil || err2 != nil {
		return "", false
	}
	slack := 0.02
	if c.Change != normalize.Equal && c.Change != 0 {
		slack = 0.05
	}
	if toTheLast(c.Object) {
		slack = 0.001
	}
	if off := math.Abs(stated - want); off <= lastDigit(c.Object)*1.001 || off <= slack*math.Abs(want) {
		return "", false
	}
	return fmt.Sprintf("“%s”: it would be %s %s", plain(c.Quote), short(want), c.Value.Unit), true
}

// toTheLast tells whether a figure has five digits or more, the last of them no zero.
func toTheLast(figure string) bool {
	n := 0
	for _, r := range figure {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return n >= 5 && figure[len(figure)-1] != '0'
}

// apartClocks tells whether two times of day differ by more than the hour that
// summer time may explain.
func apartClocks(a, b string) bool {
	d := minutes(a) - minutes(b)
	d = ((d+720)%1440+1440)%1440 - 720
	return d != 0 && d != 60 && d != -60
}

func minutes(clock string) int {
	if len(clock) != 5 {
		return 0
	}
	h, _ := strconv.Atoi(clock[:2])
	m, _ := strconv.Atoi(clock[3:])
	return 60*h + m
}

// miscounted judges a rise, a fall or a share.
func miscounted(c *claims.Claim) (string, bool) {
	first, last, ok := strings.Cut(c.Expected, "..")
	stated, err1 := strconv.ParseFloat(c.Object, 64)
	lo, err2 := strconv.ParseFloat(first, 64)
	hi, err3 := strconv.ParseFloat(last, 64)
	if !ok || err1 != nil || err2 != nil || err3 != nil {
		return "", false
	}
	slack := lastDigit(c.Object)*0.6 + 0.03*math.Abs(stated)
	if c.Rule == "change" && c.Value.Unit != "percent" && c.Key == "" {
		slack = min(slack, 0.1*math.Abs(stated)) // "$10 million more" is not $5 million more
	}
	if c.Value.Unit == "percent" {
		slack = min(slack, tensOfPercent+0.03*math.Abs(stated))
	}
	switch c.Key {
	case "share":
		slack = 0.06 * hi // "a third" of 31 percent
		switch c.Change {
		case normalize.About:
			slack = 0.2 * hi
		case normalize.More, normalize.Less:
			slack = 0
		}
	case "rank", "behind", "majority", "margin", "times", "sum", "above", "parted", "more than all", "named", "nth", "fell", "rose", "above it", "below it":
		slack = 0 // these are counted
	case "each", "rate":
		slack = 0.02 * hi
	case "over":
		slack = 0.05 * math.Abs(stated)
	}
	if stated >= lo-slack && stated <= hi+slack {
		return "", false
	}
	switch c.Key {
	case "rank":
		return fmt.Sprintf("“%s”: there is no such rank", plain(c.Quote)), true
	case "more than all":
		return fmt.Sprintf("“%s”: that is more than all there are", plain(c.Quote)), true
	case "majority":
		return fmt.Sprintf("“%s”: a majority would be %s", plain(c.Quote), short(lo)), true
	case "times":
		return fmt.Sprintf("“%s”: it is %s times as much", plain(c.Quote), short(lo/shareOfTimes)), true
	case "above":
		return fmt.Sprintf("“%s”: the parts make %s", plain(c.Quote), inMillions(lo)), true
	case "sum", "parted":
		return fmt.Sprintf("“%s”: the parts make %s", plain(c.Quote), inMillions((lo+hi)/2)), true
	case "fell":
		return fmt.Sprintf("“%s”: that is a rise", plain(c.Quote)), true
	case "rose":
		return fmt.Sprintf("“%s”: that is a fall", plain(c.Quote)), true
	case "above it":
		return fmt.Sprintf("“%s”: the first is the lower", plain(c.Quote)), true
	case "below it":
		return fmt.Sprintf("“%s”: the first is the higher", plain(c.Quote)), true
	case "nth":
		return fmt.Sprintf("“%s”: with those before it is number %s", plain(c.Quote), short(lo)), true
	case "over":
		return fmt.Sprintf("“%s”: the figures are %s apart", plain(c.Quote), inMillions((lo+hi)/2)), true
	case "rate":
		return fmt.Sprintf("“%s”: by the first it would be %s", plain(c.Quote), inMillions((lo+hi)/2)), true
	case "named":
		return fmt.Sprintf("“%s”: it names %s", plain(c.Quote), short(lo)), true
	case "each":
		return fmt.Sprintf("“%s”: so many of them cost %s", plain(c.Quote), inMillions((lo+hi)/2)), true
	}
	unit := " " + c.Value.Unit
	if c.Value.Unit == "percent" || c.Key == "share" || c.Key == "percent" {
		unit = " percent"
	}
	unit = strings.TrimRight(unit, " ")
	if short(lo) == short(hi) {
		return fmt.Sprintf("“%s”: the figures give %s%s", plain(c.Quote), short(lo), unit), true
	}
	return fmt.Sprintf("“%s”: the figures give %s to %s%s", plain(c.Quote), short(lo), short(hi), unit), true
}

// tensOfPercent is how far from what the figures give a percentage may be that
// ends in a zero: "20 percent" for 18.
const tensOfPercent = 2.5

// shareOfTimes is how far below the stated factor the figures may be.
const shareOfTimes = 0.83

// lastDigit is the value of one in the last digit of a figure that is not a
// zero before the point.
func lastDigit(figure string) float64 {
	if i := strings.IndexByte(figure, '.'); i >= 0 {
		return math.Pow10(i + 1 - len(figure))
	}
	return math.Pow10(len(figure) - len(strings.TrimRight(figure, "0")))
}

// inMillions writes an amount as newspapers do.
func inMillions(v float64) string {
	switch {
	case v >= 1e9:
		return short(v/1e9) + " billion"
	case v >= 1e6:
		return short(v/1e6) + " million"
	}
	return short(v)
}

// short writes a figure with three digits, or all before its point.
func short(v float64) string {
	if a := math.Abs(v); a >= 1000 {
		return strconv.FormatFloat(math.Round(v), 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 3, 64)
}
