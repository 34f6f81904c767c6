package report

import (
	"io"
	"slices"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// The parts of SARIF 2.1.0 (OASIS, 2020) that a report uses.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		Version        string      `json:"version,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID         string         `json:"id"`
		Short      sarifText      `json:"shortDescription"`
		Help       sarifText      `json:"help"`
		Properties map[string]any `json:"properties"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string             `json:"ruleId"`
		RuleIndex    int                `json:"ruleIndex"`
		Level        string             `json:"level"`
		Message      sarifText          `json:"message"`
		Locations    []sarifLocation    `json:"locations"`
		Related      []sarifLocation    `json:"relatedLocations,omitempty"`
		Partial      map[string]string  `json:"partialFingerprints"`
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
		Properties   map[string]any     `json:"properties"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification,omitempty"`
	}
	sarifLocation struct {
		ID       *int           `json:"id,omitempty"`
		Physical *sarifPhysical `json:"physicalLocation,omitempty"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifText     `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndLine     int        `json:"endLine,omitempty"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
		Kind string `json:"kind"`
	}
)

// SARIF writes a report as SARIF 2.1.0: a result a finding, with all its other
// claims as related locations. Columns count code points.
func SARIF(w io.Writer, r *Report) error {
	rules, index := sarifRules(r)
	at := r.places()
	results := []sarifResult{}
	for i := range r.Findings {
		results = append(results, sarifOf(&r.Findings[i], at, index))
	}
	for i := range r.Hushed {
		h := &r.Hushed[i]
		res := sarifOf(&h.Finding, at, index)
		kind := "external"
		if h.By == "comment" {
			kind = "inSource"
		}
		res.Suppressions = []sarifSuppression{{kind, h.Reason}}
		results = append(results, res)
	}
	return encode(w, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool:       sarifTool{sarifDriver{"gainsay", r.Version, home, rules}},
			ColumnKind: "unicodeCodePoints",
			Results:    results,
		}},
	})
}

// sarifRules returns a rule for every check, and for what a caller's own
// checks found.
func sarifRules(r *Report) ([]sarifRule, map[string]int) {
	var own []string
	for i := range r.Findings {
		own = append(own, r.Findings[i].Check)
	}
	for i := range r.Hushed {
		own = append(own, r.Hushed[i].Check)
	}
	slices.Sort(own)
	index := map[string]int{}
	rules := []sarifRule{}
	add := func(name, doc string) {
		if _, ok := index[name]; ok {
			return
		}
		index[name] = len(rules)
		rules = append(rules, sarifRule{name, sarifText{doc}, sarifText{doc + "\n\n" + Verdicts}, map[string]any{"precision": "high", "tags": []string{"consistency"}}})
	}
	for _, c := range r.Checks {
		add(c.Name, c.Doc)
	}
	for _, name := range own {
		add(name, "A check of the caller's own.")
	}
	return rules, index
}

func sarifOf(f *compare.Finding, at places, index map[string]int) sarifResult {
	res := sarifResult{
		RuleID: f.Check, RuleIndex: index[f.Check], Level: f.Severity.String(), Message: sarifText{f.Message},
		Locations:  []sarifLocation{},
		Partial:    map[string]string{"gainsay/v1": f.ID},
		Properties: map[string]any{"verdict": f.Verdict.String(), "kind": f.Kind, "because": f.Because},
	}
	main, _, _ := at.first(f)
	n := 0
	each(f, func(_ int, c *claims.Claim) {
		l := sarifLocation{Message: &sarifText{"“" + short(c.Quote, 200) + "”"}}
		if p, ok := at.of(c); ok {
			l.Physical = &sarifPhysical{sarifArtifact{uri(p.file)}, sarifRegion{p.line, p.runes, p.endLine, p.runesE, &sarifText{c.Quote}}}
		} else {
			l.Logical = []sarifLogical{{c.Document, "resource"}}
		}
		if c == main {
			l.Message = nil
			res.Locations = append(res.Locations, l)
			return
		}
		id := n
		n++
		l.ID = &id
		res.Related = append(res.Related, l)
	})
	return res
}
