package report_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/compare/report"
)

// dump opens a page in headless Chromium and returns what became of it.
func dump(t *testing.T, browser, page, fragment string) string {
	t.Helper()
	cmd := exec.Command(browser, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0",
		"--user-data-dir="+t.TempDir(), "--virtual-time-budget=2000", "--dump-dom", "file://"+page+fragment)
	var out, log bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &log
	require.NoError(t, cmd.Start())
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	select {
	case err := <-done:
		require.NoError(t, err, log.String())
	case <-time.After(time.Minute):
		_ = cmd.Process.Kill()
		t.Skip("the browser does not answer")
	}
	require.NotContains(t, log.String(), "CONSOLE", "nothing is logged to the console")
	return out.String()
}

// TestBrowser opens the page in a browser, where there is one: the filters
// work, the quotes are marked, the chart has its points, and a hostile article
// does nothing.
func TestBrowser(t *testing.T) {
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
			break
		}
	}
	if browser == "" || testing.Short() {
		t.Skip("no browser")
	}
	r := fixture()
	r.Findings[0].Message = `<script>document.title="owned"</script><img src=x onerror="document.title='owned'">`
	var page bytes.Buffer
	require.NoError(t, report.HTML(&page, r))
	path := filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(path, page.Bytes(), 0o644))

	dom := dump(t, browser, path, "")
	require.NotContains(t, dom, "<title>owned")
	require.Contains(t, dom, "3 of 3 findings shown", "the page's script ran")
	require.Contains(t, dom, "<mark>twelve people died</mark>")
	require.Equal(t, 3, strings.Count(dom, `<g class="point`))
	for fragment, shown := range map[string]string{
		"#check=count":                         "1 of 3",
		"#verdict=update":                      "1 of 3",
		"#source=" + "Coast+%3CRadio%3E":       "2 of 3",
		"#words=MAYOR":                         "1 of 3",
		"#check=office&verdict=conflict":       "0 of 3",
		"#check=%3Cimg+src%3Dx+onerror%3D1%3E": "3 of 3", // no such check: all
	} {
		require.Contains(t, dump(t, browser, path, fragment), shown+" findings shown", fragment)
	}
}
