package compare

import "github.com/gainsay/gainsay/claims"

// Documents returns the findings among documents, with the zero
// [claims.Extractor] and [Comparer]. It fails when a document cannot be
// extracted: its language is not supported or not to be told.
func Documents(docs ...*claims.Document) ([]Finding, error) {
	var e claims.Extractor
	var all []claims.Claim
	for _, d := range docs {
		cs, err := e.Extract(d)
		if err != nil {
			return nil, err
		}
		all = append(all, cs...)
	}
	return Compare(all), nil
}
