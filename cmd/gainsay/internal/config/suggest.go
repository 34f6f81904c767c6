package config

import (
	"fmt"
	"reflect"
	"strings"
)

// keys returns the keys of a configuration at every level.
func keys(v any) (out []string) {
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice:
			walk(t.Elem())
		case reflect.Struct:
			for i := range t.NumField() {
				if key := t.Field(i).Tag.Get("yaml"); key != "-" {
					out = append(out, key)
					walk(t.Field(i).Type)
				}
			}
		}
	}
	walk(reflect.TypeOf(v))
	return out
}

// suggest adds to an error about an unknown key the key that was meant.
func suggest(err error, known []string) error {
	_, rest, ok := strings.Cut(err.Error(), `unknown field "`)
	if !ok {
		return err
	}
	name, _, _ := strings.Cut(rest, `"`)
	return fmt.Errorf("%w%s", err, didYouMean(name, known))
}

// didYouMean names the known word that is nearest, if one is near.
func didYouMean(name string, known []string) string {
	best, at := "", 3
	for _, k := range known {
		if d := distance(name, k); d < at {
			best, at = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(": did you mean %q?", best)
}

// distance is the number of letters to put in, take out, change or swap
// (optimal string alignment).
func distance(a, b string) int {
	prev, row := make([]int, len(b)+1), make([]int, len(b)+1)
	var before []int
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, prev, row = prev, row, make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(prev[j]+1, row[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
