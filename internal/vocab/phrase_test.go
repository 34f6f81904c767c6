package vocab

import "testing"

func TestPhrases(t *testing.T) {
	var table Table
	ids := func(words ...string) []ID {
		var out []ID
		for _, w := range words {
			out = append(out, table.Add(w))
		}
		return out
	}
	var p Phrases
	for i, words := range [][]string{{"more", "than"}, {"more", "or", "less"}, {"about"}, {"more"}} {
		if !p.Add(ids(words...), i+1) {
			t.Fatalf("%v was there already", words)
		}
	}
	if p.Add(ids("about"), 9) {
		t.Error("a phrase takes a second value")
	}
	walk := func(words []ID) (value, n int) {
		node := p.First(words[0])
		for i := 1; node != 0; i++ {
			if v := p.Value(node); v != 0 {
				value, n = v, i
			}
			if i == len(words) {
				break
			}
			node = p.Next(node, words[i])
		}
		return value, n
	}
	check := func() {
		t.Helper()
		for _, c := range []struct {
			words    []string
			value, n int
		}{
			{[]string{"more", "than", "ten"}, 1, 2},
			{[]string{"more", "or", "less"}, 2, 3},
			{[]string{"more", "or"}, 4, 1},
			{[]string{"about"}, 3, 1},
			{[]string{"ten"}, 0, 0},
		} {
			if value, n := walk(ids(c.words...)); value != c.value || n != c.n {
				t.Errorf("%v: got %d over %d words, want %d over %d", c.words, value, n, c.value, c.n)
			}
		}
	}
	check()
	Pack(&p)
	check()
	if !p.Add(ids("over", "ten"), 5) || !p.Add(ids("more", "and", "more"), 6) {
		t.Error("packed phrases take no more")
	}
	check()
	Pack(&p, &p, new(Phrases))
	check()
	if value, n := walk(ids("more", "and", "more")); value != 6 || n != 3 {
		t.Errorf("a phrase that was added later has %d over %d words", value, n)
	}
	if p.First(0) != 0 || p.First(1000) != 0 || new(Phrases).First(1) != 0 {
		t.Error("a word outside the phrases opens one")
	}
}
