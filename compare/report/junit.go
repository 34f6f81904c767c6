package report

import (
	"cmp"
	"encoding/xml"
	"io"

	"github.com/gainsay/gainsay/compare"
)

// The parts of JUnit's XML (as Jenkins, GitLab and GitHub read it) that a
// report uses.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		Failure *junitFailure `xml:"failure,omitempty"`
		Skipped *junitSkipped `xml:"skipped,omitempty"`
		Out     string        `xml:"system-out,omitempty"`
	}
	junitFailure struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	junitSkipped struct {
		Message string `xml:"message,attr"`
	}
)

// JUnit writes a report as JUnit XML: a suite a check with a case a finding.
// Errors and warnings fail, notes pass with their text, what is suppressed is
// skipped. A check that found nothing is a case that passes.
func JUnit(w io.Writer, r *Report) error {
	at := r.places()
	suites := junitSuites{}
	index := map[string]int{}
	suite := func(name string) *junitSuite {
		i, ok := index[name]
		if !ok {
			i = len(suites.Suites)
			index[name] = i
			suites.Suites = append(suites.Suites, junitSuite{Name: "gainsay " + name})
		}
		return &suites.Suites[i]
	}
	for _, c := range r.Checks {
		suite(c.Name)
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		s := suite(f.Check)
		c := junitCase{Class: classOf(f, at), Name: f.Message + " [" + f.ID + "]"}
		if f.Severity >= compare.Warning {
			c.Failure = &junitFailure{f.Verdict.String(), f.Message, f.Explain()}
			s.Failures++
		} else {
			c.Out = f.Explain()
		}
		s.Cases = append(s.Cases, c)
	}
	for i := range r.Hushed {
		h := &r.Hushed[i]
		s := suite(h.Check)
		s.Skipped++
		s.Cases = append(s.Cases, junitCase{Class: classOf(&h.Finding, at), Name: h.Message + " [" + h.ID + "]", Skipped: &junitSkipped{cmp.Or(h.Reason, h.By)}})
	}
	for i := range suites.Suites {
		s := &suites.Suites[i]
		if len(s.Cases) == 0 {
			s.Cases = []junitCase{{Class: "gainsay", Name: "nothing found"}}
		}
		s.Tests = len(s.Cases)
		suites.Tests += s.Tests
		suites.Failures += s.Failures
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(suites); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

func classOf(f *compare.Finding, at places) string {
	_, p, _ := at.first(f)
	return cmp.Or(p.file, "gainsay")
}
