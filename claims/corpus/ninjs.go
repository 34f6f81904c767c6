package corpus

import (
	"cmp"
	"encoding/json"
	"strings"

	"github.com/gainsay/gainsay/claims"
)

// ninjs is the parts of IPTC ninjs (1.x to 3.x) that make a document.
type ninjs struct {
	URI       string `json:"uri"`
	Headline  string `json:"headline"`
	Headlines []struct {
		Value string `json:"value"`
	} `json:"headlines"`
	BodyText  string `json:"body_text"`
	BodyXHTML string `json:"body_xhtml"`
	BodyHTML  string `json:"body_html"`
	Bodies    []struct {
		Value       string `json:"value"`
		ContentType string `json:"contentType"`
		Type        string `json:"contenttype"`
	} `json:"bodies"`
	VersionCreated  string `json:"versioncreated"`
	VersionCreated2 string `json:"versionCreated"`
	FirstCreated    string `json:"firstcreated"`
	FirstCreated2   string `json:"firstCreated"`
	Language        string `json:"language"`
	Located         string `json:"located"`
	Provider        string `json:"copyrightholder"`
	Provider2       string `json:"copyrightHolder"`
	Sources         []struct {
		Name string `json:"name"`
	} `json:"infosources"`
	Sources2 []struct {
		Name string `json:"name"`
	} `json:"infoSources"`
}

// decodeNinjs reads an item of ninjs; the document's text is its body as it
// is, plain or marked up.
func decodeNinjs(data []byte) (*claims.Document, error) {
	var n ninjs
	if err := json.Unmarshal(data, &n); err != nil {
		return nil, jsonError(err, data)
	}
	published, err := ParseTime(cmp.Or(n.VersionCreated, n.VersionCreated2, n.FirstCreated, n.FirstCreated2))
	if err != nil {
		return nil, err
	}
	d := &claims.Document{ID: n.URI, Title: n.Headline, Lang: n.Language, Published: published, Source: cmp.Or(n.Provider, n.Provider2)}
	if d.Title == "" && len(n.Headlines) > 0 {
		d.Title = n.Headlines[0].Value
	}
	if s := append(n.Sources, n.Sources2...); d.Source == "" && len(s) > 0 {
		d.Source = s[0].Name
	}
	if strings.HasPrefix(n.URI, "http") {
		d.URL = n.URI
	}
	d.Text = n.BodyText
	markup := cmp.Or(n.BodyXHTML, n.BodyHTML)
	for _, b := range n.Bodies {
		if strings.Contains(cmp.Or(b.ContentType, b.Type), "html") {
			markup = cmp.Or(markup, b.Value)
		} else {
			d.Text = cmp.Or(d.Text, b.Value)
		}
	}
	if d.Text == "" {
		d.Text = markup
		d.Reading = readPage(markup).reading()
	}
	if strings.TrimSpace(d.Text) == "" {
		return nil, errNoText
	}
	return d, nil
}
