package normalize

import (
	"strings"
	"testing"
)

// hostile are pieces that, repeated, make a reader look far ahead or back.
var hostile = []string{
	"1 ", "1-", "1,", "1.5/", "one ", "one and ", "one hundred and ", "twenty-", "a ", "half ", "more than ", "at least at least ", "$", "$1 ", "5% ",
	"and a half ", "first ", "two thirds ", "1 to ", "between ", "between 1 and ", "point one ", "of ", "said ", "1 said ", "555-", "million ", "minus ",
	"over 1 and under 2 ", "5 p.m. ", "Monday ", "January 1, ", "the boats 5 ", "5 km ", "A. ", "2020 ",
	"the end of ", "early ", "from ", "between 3 and ", "March ", "1 - ", "10:", "last ", "the first week of ", "two ", "'82 ", "2026-", "in ", "every two ",
	"1 hour, ", "at night, ", "3:", "1/", "January ", "Monday, ", "'", "'s ", "\"", "...", "e\u0301", "since ", "two of the ", "de ", "l'",
}

// BenchmarkHostile shows that twice the text takes twice the time: MB/s stays
// as it is for every piece.
func BenchmarkHostile(b *testing.B) {
	en := mustLanguage(b, "en")
	for _, size := range []int{1 << 13, 1 << 14, 1 << 15} {
		b.Run(byteSize(size), func(b *testing.B) {
			var texts []string
			for _, s := range hostile {
				texts = append(texts, strings.Repeat(s, size/len(s)))
			}
			b.SetBytes(int64(size * len(texts)))
			var t Text
			for b.Loop() {
				for _, s := range texts {
					Reader{Language: en, Date: 739639}.ReadInto(&t, s)
				}
			}
		})
	}
}

func byteSize(n int) string { return map[int]string{1 << 13: "8k", 1 << 14: "16k", 1 << 15: "32k"}[n] }
