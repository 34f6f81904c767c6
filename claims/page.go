package claims

import "github.com/gainsay/gainsay/normalize"

// Page is one part of a document as a [Kind] sees it.
type Page struct {
	*normalize.Text
	Document *Document
	Part     Part
}
