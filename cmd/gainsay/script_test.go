package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// raced is set where the race detector multiplies memory.
var raced bool

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"gainsay": main})
}

// TestStories runs the stories in testdata: a session at the command line each.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE") != "",
		Condition: func(cond string) (bool, error) {
			if cond == "root" {
				return os.Getuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"status": status,
			"bytes":  writeBytes,
			"repeat": repeat,
			"steady": steady,
			"peak":   peak,
			"bomb":   bomb,
			"nest":   nest,
		},
	})
}

// status runs a command and expects an exit status: status 2 gainsay check nope.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command...")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := 0
	if err != nil {
		exit, ok := err.(interface{ ExitCode() int })
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("status %d, not %s", got, args[0])
	}
}

// writeBytes writes a file from a quoted Go string: bytes file "a\x00b".
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf(`usage: bytes file escaped`)
	}
	s, err := strconv.Unquote(`"` + strings.ReplaceAll(args[1], `"`, `\"`) + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(s), 0o644))
}

// repeat writes a text many times to a file: repeat file 1000 text.
func repeat(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: repeat file N text")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte(args[2]), n), 0o644))
}

// steady writes the last standard output to a file without the day up to which
// the tables know the world: steady file.
func steady(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: steady file")
	}
	before, rest, _ := strings.Cut(ts.ReadFile("stdout"), `"knowledge":"`)
	_, after, _ := strings.Cut(rest, `"`)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(before+`"knowledge":""`+after), 0o644))
}

// peak runs a command that may take so many megabytes and must end with a
// status, and writes stdout.txt and stderr.txt: peak 200 0 gainsay check a.txt.
func peak(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: peak MB status command...")
	}
	limit, err := strconv.ParseInt(args[0], 10, 64)
	ts.Check(err)
	bin, err := exec.LookPath(args[2])
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		if name := filepath.Join(dir, args[2]); err != nil {
			if _, e := os.Stat(name); e == nil {
				bin, err = name, nil
			}
		}
	}
	ts.Check(err)
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(bin, args[3:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = ts.MkAbs("."), &stdout, &stderr
	ts.Check(cmd.Start())
	done := make(chan struct{})
	go func() {
		_ = cmd.Wait()
		close(done)
	}()
	most := int64(0)
	for running := true; running; {
		select {
		case <-done:
			running = false
		case <-time.After(2 * time.Millisecond):
			most = max(most, held(cmd.Process.Pid))
		}
	}
	ts.Check(os.WriteFile(ts.MkAbs("stdout.txt"), stdout.Bytes(), 0o644))
	ts.Check(os.WriteFile(ts.MkAbs("stderr.txt"), stderr.Bytes(), 0o644))
	ts.Logf("[stderr]\n%s", stderr.String())
	if got := strconv.Itoa(cmd.ProcessState.ExitCode()); got != args[1] {
		ts.Fatalf("status %s, not %s", got, args[1])
	}
	ts.Logf("[%d MB]", most)
	if most > limit && !raced {
		ts.Fatalf("%d MB, more than %d", most, limit)
	}
}

// held is how many megabytes a process has held at most, where Linux tells.
// What the system tells of a process that ended has the memory of ours in it.
func held(pid int) int64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kb, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	n, _ := strconv.ParseInt(kb, 10, 64)
	return n >> 10
}

// bomb writes so many megabytes of zeros that gzip makes a thousandth of, or
// a web archive with a page packed so: bomb file.gz 1000.
func bomb(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bomb file MB")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	for range n {
		_, err := z.Write(make([]byte, 1<<20))
		ts.Check(err)
	}
	ts.Check(z.Close())
	if strings.HasSuffix(args[0], ".warc") {
		head := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
		b = *bytes.NewBufferString(fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n%s%s\r\n\r\n", len(head)+b.Len(), head, b.Bytes()))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b.Bytes(), 0o644))
}

// nest writes an article that lies so many elements deep: nest file 1000.
func nest(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: nest file N")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := "<!doctype html><title>The flood</title><body>" + strings.Repeat("<div>", n) + "<p>The flood in Dunmore killed 12 people on Monday.</p>" + strings.Repeat("<b>", n)
	if strings.HasSuffix(args[0], ".json") {
		text = `{"text":"Nothing happened.","more":` + strings.Repeat("[", n)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}
