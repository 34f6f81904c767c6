package examples

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var bin string // the command, built for the tests of this folder

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "gainsay")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	bin = filepath.Join(dir, "gainsay.exe")
	out, err := exec.Command("go", "build", "-o", bin, "../cmd/gainsay").CombinedOutput()
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s%v\n", out, err)
		os.Exit(1)
	}
	status := m.Run()
	os.RemoveAll(dir)
	os.Exit(status)
}

// gainsay runs the command at the root of the repository and returns what it prints.
func gainsay(t *testing.T, input string, args ...string) string {
	t.Helper()
	cmd := exec.Command(bin, args...)
	cmd.Dir = ".."
	cmd.Stdin = strings.NewReader(input)
	out, err := cmd.Output()
	if exit, ok := err.(*exec.ExitError); ok {
		require.Equal(t, 1, exit.ExitCode(), "%v: %s", args, exit.Stderr)
	} else {
		require.NoError(t, err)
	}
	return string(out)
}

// The same articles give the same bytes: for any number of workers, any order
// of the arguments, and extracted here and compared there.
func TestSameBytes(t *testing.T) {
	want := gainsay(t, "", "check", "--format", "json", "examples/corpus")
	require.Contains(t, want, `"findings":[`)
	for _, workers := range []string{"1", "2", "16"} {
		require.Equal(t, want, gainsay(t, "", "check", "--format", "json", "--workers", workers, "examples/corpus"), "%s workers", workers)
	}

	files, err := filepath.Glob("corpus/*/*.*")
	require.NoError(t, err)
	args := []string{"check", "--format", "json"}
	for _, i := range rand.New(rand.NewPCG(1, 2)).Perm(len(files)) {
		args = append(args, "examples/"+filepath.ToSlash(files[i]))
	}
	require.Equal(t, want, gainsay(t, "", args...), "files in another order")

	claims := gainsay(t, "", "claims", "--format", "jsonl", "examples/corpus")
	require.Equal(t, want, gainsay(t, claims, "compare", "--format", "json", "-"), "claims piped to compare")
	lines := strings.SplitAfter(claims, "\n")
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	require.Equal(t, want, gainsay(t, strings.Join(lines, ""), "compare", "--format", "json", "-"), "claims in another order")
}
