package compare_test

import "testing"

// TestPlainMoments reads claims and the evidence for them that give the date of one
// thing, and such as look like it and are of two.
func TestPlainMoments(t *testing.T) { testPairs(t, "moments.tsv", false) }
