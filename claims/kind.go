package claims

import (
	"fmt"
	"io"
	"sync"

	"github.com/gainsay/gainsay/claims/kinds"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/internal/datafile"
	"github.com/gainsay/gainsay/normalize"
)

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
	Kin   []string // kinds in whose words another text may tell the same figure

	// Words are the words that wake Find, by language tag. A Kind without
	// words is asked about every sentence.
	Words map[string][]string

	// Vocabulary, when set, stands in place of Words where there are too many
	// to list ahead: it returns the words of a language that wake Find, and
	// more that it needs numbered.
	Vocabulary func(l *normalize.Language) (wake, more []string)

	// Find appends the claims of one sentence of a page to those found before.
	// It fills in Span, Value and what it knows; the extractor adds the
	// document, the event, the date, the speaker and the stance where Find
	// left them empty.
	Find func(p *Page, sentence int, found []Claim) []Claim

	// FindPage, in place of Find, appends the claims of a whole page in any
	// order: for what one sentence does not tell, such as how often a name
	// stands there. It is asked once a page and is to pass over it once.
	FindPage func(p *Page, found []Claim) []Claim

	wording *wording // of a data file, in place of Words and Find
}

// Kinds returns the built-in kinds, in order of their names. The slice is the
// caller's to append to.
func Kinds() []*Kind { return append([]*Kind(nil), builtin()...) }

var builtin = sync.OnceValue(func() []*Kind {
	files := kinds.Files()
	out := make([]*Kind, 0, len(files)+2)
	for i := range files {
		out = append(out, fromFile("kinds/"+files[i].Name+".yaml", &files[i]))
	}
	out = append(out, quantityKind(), OfficeKind(offices.BuiltIn()))
	return append(out, deskKinds()...)
})

// ReadKind reads a kind from a data file in the form of claims/kinds; name is
// the file's, for messages and for the claims' Rule. An unknown key, a list
// that is not there or a pattern that cannot match is an error with its line.
func ReadKind(name string, r io.Reader) (*Kind, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var f kinds.File
	if err := datafile.Read(name, data, &f); err != nil {
		return nil, err
	}
	if f.Name == "" || len(f.Wording) == 0 {
		return nil, fmt.Errorf("%s:1: a kind needs a name and a wording", name)
	}
	k := fromFile(name, &f)
	return k, k.wording.valid(name, data)
}

func fromFile(name string, f *kinds.File) *Kind {
	k := &Kind{Name: f.Name, Doc: f.Doc, Check: f.Check, Unit: f.Unit, Same: f.Same, Grows: f.Grows, Kin: f.Kin}
	k.wording = &wording{file: name, kinds: f}
	return k
}

// deskKinds are the kinds a copy desk looks at: what a text says of names,
// quotations, days and ages, in place of what it counts.
func deskKinds() []*Kind {
	return []*Kind{nameKind(), designationKind(), quotationKind(), weekdayKind(), conversionKind(), changeKind(), ageKind(), elapsedKind(), happenedKind(), locatedKind(), stateKind(), denialKind(), roleKind(), onsetKind(), actKind(), hourKind(), datedKind(), traitKind(), addressKind(), numberedKind(), statementKind(), momentKind(), pastKind(), resultKind()}
}
