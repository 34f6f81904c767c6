package claims

// Extractor finds the claims of documents. The zero value uses the built-in
// kinds and offices. It is safe for concurrent use once it has been used.
type Extractor struct {
	Kinds []*Kind // nil: all that [Kinds] returns
}

// Extract returns the claims of a document in order of part and start. It
// fails when the document's language is not known and cannot be detected.
func (e *Extractor) Extract(doc *Document) ([]Claim, error) {
	return nil, nil
}
