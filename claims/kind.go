package claims

// Kind is one kind of claim: what it means, what must be the same for two
// claims of it to be about one thing, and how it is found in a text. The
// built-in kinds are data files in claims/kinds; a caller appends its own.
type Kind struct {
	Name  string   // "killed"
	Doc   string   // one sentence on what is counted
	Check string   // the check that judges it: "count", "quantity"
	Unit  string   // "person", "dollar"; empty for any
	Same  []string // facets that must agree for two claims to be compared
	Grows bool     // a running total of it can only rise

	// Words are the words that wake Find, by language tag. A Kind without
	// words is asked about every sentence.
	Words map[string][]string

	// Find returns the claims of one sentence of a page. It fills in Span,
	// Value and what it knows; the extractor adds the document, the event,
	// the date, the speaker and the stance where Find left them empty.
	Find func(p *Page, sentence int) []Claim
}
