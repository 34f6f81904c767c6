package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
)

// TestAction runs the script of the GitHub Action as a runner does: in a
// checkout of one commit, on a pull request.
func TestAction(t *testing.T) {
	for _, name := range []string{"git", "bash"} {
		if _, err := exec.LookPath(name); err != nil || runtime.GOOS == "windows" || testing.Short() {
			t.Skip("no " + name)
		}
	}
	data, err := os.ReadFile(filepath.Join("..", "..", "action.yml"))
	require.NoError(t, err)
	var action struct {
		Inputs map[string]struct{ Default string }
		Runs   struct {
			Steps []struct {
				ID, Run string
				Env     map[string]string
			}
		}
	}
	require.NoError(t, yaml.Unmarshal(data, &action))
	step := action.Runs.Steps[len(action.Runs.Steps)-1]
	require.Equal(t, "check", step.ID)

	gopath := t.TempDir()
	out, err := exec.Command("go", "build", "-o", filepath.Join(gopath, "bin", "gainsay"), ".").CombinedOutput()
	require.NoError(t, err, string(out))

	// A repository with a pull request, and a shallow checkout of its end.
	origin, checkout := t.TempDir(), filepath.Join(t.TempDir(), "work")
	in := func(dir string, args ...string) string {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s: %s", args, out)
		return strings.TrimSpace(string(out))
	}
	git := func(args ...string) string {
		return in(origin, append([]string{"git", "-c", "user.name=Desk", "-c", "user.email=a@b.example", "-c", "uploadpack.allowAnySHA1InWant=true"}, args...)...)
	}
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(origin, name), []byte(text), 0o644))
		git("add", ".")
		git("commit", "-q", "-m", name)
	}
	git("init", "-q", ".")
	git("config", "uploadpack.allowAnySHA1InWant", "true")
	write("a.txt", "date 2026-03-02 At least 12 people were killed in the storm at Port Emery on Monday.")
	write("b.txt", "date 2026-03-02 The storm at Port Emery on Monday killed nine people, officials said.")
	write("c.txt", "date 2025-07-01 Seven people were killed when a ferry sank off Corso on Tuesday.")
	base := git("rev-parse", "HEAD")
	write("d.txt", "date 2025-07-01 The sinking of a ferry off Corso on Tuesday killed eleven people.")
	in(origin, "git", "clone", "-q", "--depth=1", "file://"+origin, checkout)

	for _, tt := range []struct {
		why    string
		inputs map[string]string
		status string
		want   []string
		not    []string
	}{
		{"everything", nil, "1", []string{"Port Emery", "Corso"}, nil},
		{"what the pull request touches", map[string]string{"changed-only": "true", "sarif": "out.sarif"}, "1", []string{"Corso", "file=c.txt"}, []string{"Port Emery"}},
		{"some paths", map[string]string{"paths": "a.txt\n  c.txt"}, "0", nil, []string{"::warning"}},
		{"not that bad", map[string]string{"fail-on": "error"}, "0", []string{"::warning"}, nil},
		{"nothing there", map[string]string{"paths": "nope"}, "2", nil, []string{"::"}},
	} {
		output := filepath.Join(t.TempDir(), "output")
		cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run)
		cmd.Dir = checkout
		cmd.Env = append(os.Environ(), "GOPATH="+gopath, "GITHUB_OUTPUT="+output, "GITHUB_STEP_SUMMARY="+output+".md")
		for name, value := range step.Env {
			value = strings.ReplaceAll(value, "${{ github.event.pull_request.base.sha }}", base)
			for input, set := range action.Inputs {
				if own, ok := tt.inputs[input]; ok {
					set.Default = own
				}
				value = strings.ReplaceAll(value, "${{ inputs."+input+" }}", set.Default)
			}
			require.NotContains(t, value, "${{", name)
			cmd.Env = append(cmd.Env, name+"="+value)
		}
		out, _ := cmd.CombinedOutput()
		said, err := os.ReadFile(output)
		require.NoError(t, err, "%s: %s", tt.why, out)
		require.Equal(t, "status="+tt.status+"\n", string(said), "%s: %s", tt.why, out)
		for _, w := range tt.want {
			require.Contains(t, string(out), w, tt.why)
		}
		for _, w := range tt.not {
			require.NotContains(t, string(out), w, tt.why)
		}
		if name := tt.inputs["sarif"]; name != "" {
			require.FileExists(t, filepath.Join(checkout, name), tt.why)
			require.NoError(t, os.Remove(filepath.Join(checkout, name)))
		}
		if tt.status != "2" {
			require.FileExists(t, output+".md", tt.why)
		}
	}
}
