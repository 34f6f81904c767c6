// Code generated from internal/judged by go generate; DO NOT EDIT.

package compare

// precision tells how often the findings of a check were right, and on what.
func precision(check string) string {
	switch check {
	case "count":
		return "5 of 5 at warning and above, 111 of 123 as notes, read one by one on 8,501 articles (broadcaster-2005 1/1, timelines 19/25, clusters-2017 7/7, uprisings-es 28/30, uprisings-fr 4/4, twins 9/11, long-stories 48/50)"
	case "total":
		return "no finding on 8,501 articles; on cases of our own only"
	case "quantity":
		return "9 of 9 at warning and above, 13 of 19 as notes, read one by one on 8,501 articles (broadcaster-2005 1/1, triples-2010 4/4, timelines 1/1, clusters-2017 11/13, twins 5/8, long-stories 0/1)"
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
		return "12 of 15 as notes, read one by one on 8,501 articles (triples-2010 2/2, timelines 2/2, clusters-2017 6/8, twins 2/2, long-stories 0/1)"
	case "time":
		return "1 of 1 as notes, read one by one on 8,501 articles (twins 1/1)"
	case "place":
		return "no finding on 8,501 articles; on cases of our own only"
	case "status":
		return "201 of 208 as notes, read one by one on 8,501 articles (broadcaster-2005 34/35, wire-1987 15/15, politics-2026 7/7, triples-2010 35/35, timelines 16/16, clusters-2017 19/20, uprisings-es 20/20, uprisings-fr 15/16, twins 19/23, long-stories 21/21)"
	case "arithmetic":
		return "5 of 5 at warning and above, read one by one on 8,501 articles (wire-1987 2/2, clusters-2017 3/3)"
	case "age":
		return "2 of 2 as notes, read one by one on 8,501 articles (clusters-2017 2/2)"
	case "role":
		return "8 of 10 as notes, read one by one on 8,501 articles (broadcaster-2005 2/2, wire-1987 0/1, clusters-2017 5/5, twins 1/2)"
	case "name":
		return "109 of 110 at warning and above, 540 of 548 as notes, read one by one on 8,501 articles (broadcaster-2005 40/41, wire-1987 92/93, politics-2026 2/2, triples-2010 55/55, timelines 4/4, clusters-2017 30/31, uprisings-es 214/215, uprisings-fr 86/87, twins 75/75, long-stories 51/55)"
	case "quote":
		return "124 of 134 as notes, read one by one on 8,501 articles (broadcaster-2005 8/8, wire-1987 3/3, triples-2010 35/37, timelines 3/3, clusters-2017 22/22, uprisings-es 21/25, uprisings-fr 2/3, twins 23/26, long-stories 7/7)"
	}
	return ""
}
