package readback

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// TestMarkdown renders the report as a page does that lets HTML through: every
// finding is a heading with a table, and nothing of an article is markup.
func TestMarkdown(t *testing.T) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe()))
	for name, data := range reports(t, "markdown") {
		var out bytes.Buffer
		require.NoError(t, md.Convert(data, &out), name)
		page := out.String()
		findings := strings.Count(string(data), "\n### ")
		require.Positive(t, findings)
		require.Equal(t, findings, strings.Count(page, "<h3"), name)
		require.Equal(t, findings, strings.Count(page, "<table>"), name)
		require.Equal(t, strings.Count(string(data), "\n| ")-findings-strings.Count(string(data), "\n| ---"), strings.Count(page, "<strong>"), "%s: every quote is strong", name)
		for _, tag := range []string{"<script", "<img", "<a ", "<em>", "<del>"} {
			require.NotContains(t, page, tag, name)
		}
	}
	var out bytes.Buffer
	require.NoError(t, md.Convert(golden(t, "markdown"), &out))
	require.Contains(t, out.String(), "&lt;script&gt;alert(&quot;9&quot;)&lt;/script&gt; &amp; @someone")
}

// TestJUnitSchema validates the report with xmllint, where there is one.
func TestJUnitSchema(t *testing.T) {
	if _, err := exec.LookPath("xmllint"); err != nil {
		t.Skip("no xmllint")
	}
	lint := func(data []byte) ([]byte, error) {
		name := filepath.Join(t.TempDir(), "report.xml")
		require.NoError(t, os.WriteFile(name, data, 0o644))
		return exec.Command("xmllint", "--noout", "--nonet", "--schema", filepath.Join("testdata", "junit.xsd"), name).CombinedOutput()
	}
	for name, data := range reports(t, "junit") {
		out, err := lint(data)
		require.NoError(t, err, "%s: %s", name, out)
	}
	_, err := lint([]byte(`<testsuites tests="1"><testsuite name="x"/></testsuites>`))
	require.Error(t, err, "the schema says something")
}
