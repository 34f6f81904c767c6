package readback

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// hostile is an article all of whose parts are markup, beside one that it
// contradicts.
const hostile = `{"id":"<img src=x onerror=owned=1>","source":"</option><script>owned=2</script>","url":"javascript:owned=3","published":"2026-03-02","lang":"en","title":"</title><script>owned=4</script>","text":"At least 12 people were killed in the <script>owned=5</script> storm at Port Emery on Monday. \"><svg onload=owned=6> \"We will never, ever go back to the old harbour again\", said Ana Rossetti."}
{"id":"b","source":"Coast Radio","url":"https://coast.example/b","published":"2026-03-03","lang":"en","text":"The storm at Port Emery on Monday killed <b>nine people</b>, officials said."}
{"id":"c","source":"Coast Radio","published":"2026-03-04","lang":"en","text":"The storm at Port Emery on Monday killed 14 people, officials said."}
`

// browsed is a page open in a headless browser, and what went wrong on it.
type browsed struct {
	t    *testing.T
	ctx  context.Context
	mu   sync.Mutex
	logs []string
}

func browse(t *testing.T, page string) *browsed {
	t.Helper()
	found := false
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		_, err := exec.LookPath(name)
		found = found || err == nil
	}
	if !found || testing.Short() {
		t.Skip("no browser")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WSURLReadTimeout(time.Minute))
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)
	b := &browsed{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, func(ev any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		switch ev := ev.(type) {
		case *runtime.EventConsoleAPICalled:
			b.logs = append(b.logs, "console: "+string(ev.Type))
		case *runtime.EventExceptionThrown:
			b.logs = append(b.logs, "exception: "+ev.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			b.logs = append(b.logs, "log: "+ev.Entry.Text)
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(ev.Request.URL, "file://"+page) {
				b.logs = append(b.logs, "request: "+ev.Request.URL)
			}
		}
	})
	b.run(network.Enable(), log.Enable(), chromedp.EmulateViewport(1000, 800), chromedp.Navigate("file://"+page))
	return b
}

func (b *browsed) run(actions ...chromedp.Action) {
	b.t.Helper()
	require.NoError(b.t, chromedp.Run(b.ctx, actions...))
}

// eval evaluates an expression on the page.
func eval[T any](b *browsed, expression string) (v T) {
	b.t.Helper()
	b.run(chromedp.Evaluate(expression, &v))
	return v
}

func (b *browsed) quiet() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	require.Empty(b.t, b.logs, "nothing on the console, nothing loaded")
}

// contrast is the least contrast of text with what is behind it, and where
// (WCAG 2.2, relative luminance).
const contrast = `(() => {
  const rgb = s => (s.match(/[\d.]+/g) || []).map(Number);
  const lum = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((n, v, i) => n + v * [.2126, .7152, .0722][i], 0);
  const back = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
  let least = [99, ""];
  for (const e of document.querySelectorAll("body *")) {
    if (!e.checkVisibility() || !Array.from(e.childNodes).some(n => n.nodeType === 3 && n.data.trim())) continue;
    const s = getComputedStyle(e), a = lum(rgb(e.closest("svg") ? s.fill : s.color)), b = lum(back(e));
    const c = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (c < least[0]) least = [c, e.tagName + " " + e.className + " " + s.color + " on " + back(e)];
  }
  return least;
})()`

// write checks a folder and writes the page; it returns what JSON says of it.
func write(t *testing.T, dir string) (page string, ids map[string][]string, points map[string]int) {
	t.Helper()
	bin, err := build()
	require.NoError(t, err)
	command := func(args ...string) []byte {
		cmd := exec.Command(bin, args...)
		cmd.Dir = dir
		out, err := cmd.Output()
		require.NoError(t, err)
		return out
	}
	page = filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(page, command("check", "--no-config", "--fail-on", "never", "--format", "html", "."), 0o644))
	var report struct {
		Findings []struct {
			ID    string
			Sides []struct{ Claims []struct{ Quote string } }
		}
	}
	require.NoError(t, json.Unmarshal(command("check", "--no-config", "--fail-on", "never", "--format", "json", "."), &report))
	ids = map[string][]string{}
	for _, f := range report.Findings {
		for _, s := range f.Sides {
			for _, c := range s.Claims {
				ids[f.ID] = append(ids[f.ID], strings.Join(strings.Fields(c.Quote), " "))
			}
		}
	}
	points = map[string]int{}
	for line := range bytes.Lines(command("ledger", "--no-config", "--format", "jsonl", ".")) {
		var s struct {
			Kind, Event string
			Entries     []struct {
				Number string
				AsOf   string `json:"as_of"`
				Claim  struct{ Document string }
			}
		}
		require.NoError(t, json.Unmarshal(line, &s))
		days := map[string]bool{}
		for _, e := range s.Entries {
			days[e.AsOf] = e.AsOf != ""
		}
		if delete(days, ""); len(days) < 2 {
			continue
		}
		for _, e := range s.Entries {
			points[e.AsOf+" "+e.Number+" "+e.Claim.Document]++
		}
	}
	return page, ids, points
}

// TestBrowser uses the page as people do.
func TestBrowser(t *testing.T) {
	corpus, err := filepath.Abs(filepath.Join("..", "..", "..", "examples", "corpus"))
	require.NoError(t, err)
	page, ids, points := write(t, corpus)
	b := browse(t, page)

	// Every finding with its quotes marked, and a mark on a chart for every
	// entry of the ledger.
	marked := eval[map[string][]string](b, `Object.fromEntries(Array.from(document.querySelectorAll(".finding"), f => [f.id.slice(2), Array.from(f.querySelectorAll("mark"), m => m.textContent.split(/\s+/).filter(Boolean).join(" "))]))`)
	require.Len(t, marked, len(ids))
	for id, quotes := range ids {
		require.ElementsMatch(t, quotes, marked[id], id)
	}
	drawn := map[string]int{}
	for _, p := range eval[[]string](b, `Array.from(document.querySelectorAll("g.point"), e => e.dataset.day + " " + e.dataset.number + " " + e.dataset.document)`) {
		drawn[p]++
	}
	require.NotEmpty(t, points)
	require.Equal(t, points, drawn, "the chart has the points of the ledger")

	// Filters.
	shown := func() string { return eval[string](b, `document.getElementById("shown").textContent`) }
	count := func(selector string) int {
		return eval[int](b, `Array.from(document.querySelectorAll(`+"`"+selector+"`"+`)).filter(e => e.checkVisibility()).length`)
	}
	all := count(".finding")
	require.Equal(t, len(ids), all)
	for _, filter := range []string{"check", "verdict", "source"} {
		for _, value := range eval[[]string](b, `Array.from(document.getElementById("`+filter+`").options, o => o.value)`)[1:] {
			eval[any](b, `(e => { e.value = `+quoted(value)+`; e.dispatchEvent(new Event("input", {bubbles: true})) })(document.getElementById("`+filter+`"))`)
			want := eval[int](b, `Array.from(document.querySelectorAll(".finding")).filter(f => "`+filter+`" === "source" ? f.dataset.sources.split("\n").includes(`+quoted(value)+`) : f.dataset.`+map[string]string{"check": "check", "verdict": "verdict", "source": "sources"}[filter]+` === `+quoted(value)+`).length`)
			require.Positive(t, want, "%s %s", filter, value)
			require.Equal(t, want, count(".finding"), "%s %s", filter, value)
			require.Contains(t, shown(), "findings shown")
		}
		eval[any](b, `(e => { e.value = ""; e.dispatchEvent(new Event("input", {bubbles: true})) })(document.getElementById("`+filter+`"))`)
		require.Equal(t, all, count(".finding"))
	}

	// Keys.
	focused := func() string { return eval[string](b, `document.activeElement.id`) }
	order := eval[[]string](b, `Array.from(document.querySelectorAll(".finding"), f => f.id)`)
	b.run(chromedp.KeyEvent("j"))
	require.Equal(t, order[0], focused())
	b.run(chromedp.KeyEvent("jj"))
	require.Equal(t, order[2], focused())
	b.run(chromedp.KeyEvent("k"))
	require.Equal(t, order[1], focused())
	require.NotEqual(t, "none", eval[string](b, `getComputedStyle(document.activeElement).outlineStyle`), "what has the focus can be seen")
	b.run(input.DispatchKeyEvent(input.KeyDown).WithKey("/").WithText("/"), input.DispatchKeyEvent(input.KeyUp).WithKey("/"))
	require.Equal(t, "words", focused())
	b.run(chromedp.KeyEvent("KILLED"))
	require.Less(t, count(".finding"), all)
	require.Positive(t, count(".finding"))
	b.run(chromedp.KeyEvent(kb.Escape))
	require.Equal(t, all, count(".finding"))
	b.run(chromedp.KeyEvent(kb.Tab))
	require.Equal(t, 1, eval[int](b, `document.activeElement.matches("select, input, a, summary, .finding") ? 1 : 0`), "tab goes on")

	// What is filtered is in the address, and comes back from there; what is
	// no such thing filters nothing.
	eval[any](b, `location.hash = "verdict=conflict"`)
	b.run(chromedp.Reload())
	require.Equal(t, eval[int](b, `document.querySelectorAll("[data-verdict=conflict]").length`), count(".finding"))
	eval[any](b, `location.hash = "check=<img+src=x+onerror=1>"`)
	b.run(chromedp.Reload())
	require.Equal(t, all, count(".finding"))

	// Light and dark, on a phone, on paper.
	backs := map[string]bool{}
	for _, scheme := range []string{"light", "dark"} {
		b.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
		least := eval[[]any](b, contrast)
		require.GreaterOrEqual(t, least[0], 4.5, "%s: %s", scheme, least[1])
		backs[eval[string](b, `getComputedStyle(document.body).backgroundColor`)] = true
	}
	require.Len(t, backs, 2)
	for _, width := range []int64{320, 360, 1000} {
		b.run(chromedp.EmulateViewport(width, 740))
		require.LessOrEqual(t, eval[int](b, `document.documentElement.scrollWidth`), int(width), "nothing to scroll sideways")
	}
	b.run(emulation.SetEmulatedMedia().WithMedia("print"))
	require.Zero(t, count("form, .keys"))
	require.Equal(t, all, count(".finding"))
	require.Equal(t, all, count(".finding details ul"), "why they were compared is on paper")
	b.quiet()
}

// TestHostilePage says that nothing of an article does anything.
func TestHostilePage(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "news.jsonl"), []byte(hostile), 0o644))
	page, ids, _ := write(t, dir)
	require.NotEmpty(t, ids)
	b := browse(t, page)
	require.Equal(t, "undefined", eval[string](b, `typeof owned`))
	require.Equal(t, 1, eval[int](b, `document.scripts.length`))
	require.Zero(t, eval[int](b, `document.querySelectorAll("img, iframe, object, embed, link, [onerror], [onload], .finding svg, .finding b").length`))
	require.Empty(t, eval[[]string](b, `Array.from(document.links, a => a.protocol).filter(p => p !== "https:")`))
	require.Contains(t, eval[string](b, `document.body.innerText`), "</option><script>owned=2</script>", "it is shown as it is")
	eval[any](b, `(e => { e.selectedIndex = 1; e.dispatchEvent(new Event("input", {bubbles: true})) })(document.getElementById("source"))`)
	require.Equal(t, "undefined", eval[string](b, `typeof owned`))
	b.quiet()
}

func quoted(s string) string {
	data, _ := json.Marshal(s)
	return string(data)
}
