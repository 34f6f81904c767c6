// Code generated from internal/judged by go generate; DO NOT EDIT.

package compare

// precision tells how often the findings of a check were right, and on what.
func precision(check string) string {
	switch check {
	case "count":
		return "5 of 5 at warning and above, 85 of 99 as notes, read one by one on 8,501 articles (broadcaster-2005 1/1, triples-2010 1/2, timelines 20/26, clusters-2017 7/7, uprisings-es 28/30, uprisings-fr 4/4, twins 6/10, long-stories 23/24)"
	case "total":
		return "no finding on 8,501 articles; on cases of our own only"
	case "quantity":
		return "10 of 10 at warning and above, 10 of 18 as notes, read one by one on 8,501 articles (broadcaster-2005 1/1, triples-2010 4/4, timelines 1/2, clusters-2017 10/14, twins 4/6, long-stories 0/1)"
	case "rank":
		return "no finding on 8,501 articles; on cases of our own only"
	case "parts":
		return "no finding on 8,501 articles; on cases of our own only"
	case "office":
		return "no finding on 8,501 articles; on cases of our own only"
	case "calendar":
		return "5 of 5 at warning and above, read one by one on 8,501 articles (clusters-2017 1/1, uprisings-es 4/4)"
	case "elapsed":
		return "1 of 1 as notes, read one by one on 8,501 articles (wire-1987 1/1)"
	case "date":
		return "9 of 9 as notes, read one by one on 8,501 articles (triples-2010 2/2, timelines 2/2, clusters-2017 5/5)"
	case "time":
		return "no finding on 8,501 articles; on cases of our own only"
	case "place":
		return "no finding on 8,501 articles; on cases of our own only"
	case "status":
		return "182 of 186 as notes, read one by one on 8,501 articles (broadcaster-2005 34/35, wire-1987 16/16, politics-2026 7/7, triples-2010 34/34, timelines 14/14, clusters-2017 17/17, uprisings-es 19/19, uprisings-fr 13/13, twins 12/15, long-stories 16/16)"
	case "arithmetic":
		return "5 of 5 at warning and above, read one by one on 8,501 articles (wire-1987 2/2, clusters-2017 3/3)"
	case "age":
		return "2 of 2 as notes, read one by one on 8,501 articles (clusters-2017 2/2)"
	case "role":
		return "9 of 11 as notes, read one by one on 8,501 articles (broadcaster-2005 2/2, wire-1987 0/1, clusters-2017 5/5, twins 1/2, long-stories 1/1)"
	case "name":
		return "107 of 108 at warning and above, 434 of 440 as notes, read one by one on 8,501 articles (broadcaster-2005 36/37, wire-1987 86/86, politics-2026 2/2, triples-2010 55/55, timelines 3/3, clusters-2017 29/30, uprisings-es 168/171, uprisings-fr 52/53, twins 63/63, long-stories 47/48)"
	case "quote":
		return "119 of 128 as notes, read one by one on 8,501 articles (broadcaster-2005 8/8, wire-1987 3/3, triples-2010 35/37, timelines 3/3, clusters-2017 22/22, uprisings-es 21/25, uprisings-fr 2/3, twins 18/20, long-stories 7/7)"
	}
	return ""
}
