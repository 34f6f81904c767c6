package readback

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// command is where the command and its golden files lie.
var command = filepath.Join("..", "..", "..", "cmd", "gainsay")

// build builds the command once.
var build = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "gainsay")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "gainsay")
	cmd := exec.Command("go", "build", "-o", name, "./cmd/gainsay")
	cmd.Dir = filepath.Join("..", "..", "..")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return name, nil
})

// reports are one of everything that a form must carry, and what the command
// writes of all articles in examples/corpus.
func reports(t *testing.T, format string) map[string][]byte {
	t.Helper()
	bin, err := build()
	require.NoError(t, err)
	cmd := exec.Command(bin, "check", "--no-config", "--fail-on", "never", "--format", format, ".")
	cmd.Dir = filepath.Join("..", "..", "..", "examples", "corpus")
	out, err := cmd.Output()
	require.NoError(t, err)
	return map[string][]byte{"fixture": golden(t, format), "corpus": out}
}

func TestMain(m *testing.M) {
	status := m.Run()
	if name, err := build(); err == nil {
		os.RemoveAll(filepath.Dir(name))
	}
	os.Exit(status)
}

func schema(t *testing.T, path string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(path)
	require.NoError(t, err)
	return s
}

func valid(t *testing.T, s *jsonschema.Schema, data []byte) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	return s.Validate(doc)
}

func TestGitLab(t *testing.T) {
	s := schema(t, filepath.Join("testdata", "gitlab.schema.json"))
	for name, data := range reports(t, "gitlab") {
		require.NoError(t, valid(t, s, data), name)
		var issues []struct{ Fingerprint string }
		require.NoError(t, json.Unmarshal(data, &issues))
		seen := map[string]bool{}
		for _, i := range issues {
			require.False(t, seen[i.Fingerprint], "GitLab takes issues of one fingerprint for one")
			seen[i.Fingerprint] = true
		}
	}
}

// TestReviewdogSchema holds the reports for reviewdog against the schemas that
// reviewdog publishes.
func TestReviewdogSchema(t *testing.T) {
	list := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/reviewdog/reviewdog")
	list.Dir = "reviewdog"
	dir, err := list.Output()
	require.NoError(t, err)
	schemas := filepath.Join(strings.TrimSpace(string(dir)), "proto", "rdf", "jsonschema")
	if _, err := os.Stat(schemas); err != nil {
		t.Skip("reviewdog is not there: go -C reviewdog mod download")
	}
	published := func(name string) *jsonschema.Schema { return schema(t, filepath.Join(schemas, name+".json")) }
	all, one := published("DiagnosticResult"), published("Diagnostic")
	for name, data := range reports(t, "rdjson") {
		require.NoError(t, valid(t, all, data), name)
	}
	for name, data := range reports(t, "rdjsonl") {
		for line := range bytes.Lines(data) {
			require.NoError(t, valid(t, one, line), name)
		}
	}
	require.Error(t, valid(t, one, []byte(`{"location":{"path":1}}`)), "the schema says something")
}

// TestConfig holds configurations against the schema that editors use.
func TestConfig(t *testing.T) {
	folder := filepath.Join(command, "internal", "config")
	s := schema(t, filepath.Join(folder, "schema.json"))
	check := func(text string) error {
		var v any
		require.NoError(t, yaml.Unmarshal([]byte(text), &v))
		data, err := json.Marshal(v)
		require.NoError(t, err)
		return valid(t, s, data)
	}
	template, err := os.ReadFile(filepath.Join(folder, "template.yaml"))
	require.NoError(t, err)
	var set []string
	for l := range strings.Lines(string(template)) {
		if rest, ok := strings.CutPrefix(l, "#"); ok && (!strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "  ")) {
			l = rest
		}
		set = append(set, l)
	}
	require.NoError(t, check(strings.Join(set, "")), "the template with everything set")

	docs, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", "newsroom.md"))
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(docs), "Flags win over it.\n\n")
	require.True(t, ok)
	example, _, ok := strings.Cut(rest, "\n\n`gainsay init --schema`")
	require.True(t, ok)
	require.NoError(t, check(strings.ReplaceAll(example, "\n    ", "\n")[4:]), "the example in docs/newsroom.md")

	for _, wrong := range []string{
		"cheks: {count: off}", "checks: {count: loud}", "paths: [{mach: x}]", "sources: [{name: x}]", "names: [{also: [x]}]",
		"fail-on: loud", "suppress: [{reason: x}]", "kinds: kinds", "suppress: [{quote: ''}]", "names: [{name: x, also: ['']}]",
	} {
		require.Error(t, check(wrong), wrong)
	}
}
