package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/normalize"
)

// The exit states.
const (
	clean  = 0 // nothing at or above --fail-on
	found  = 1 // something is
	failed = 2 // bad usage, or something could not be read
)

// app is one run of the command.
type app struct {
	stdin  io.Reader
	stdout *bufio.Writer
	stderr io.Writer
	raw    io.Writer // standard output itself, to ask whether it is a terminal
	status int

	input    input
	settings settings
	allowed  []allowed
	stats    stats

	mu        sync.Mutex
	languages map[string]*normalize.Language // those that were asked for, ready for offices
}

// errStopped ends a run whose error was reported already.
var errStopped = errors.New("stopped")

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of writing, not the end of us
	a := &app{stdin: stdin, stdout: bufio.NewWriterSize(stdout, 64<<10), stderr: stderr, raw: stdout}
	a.stats.start = time.Now()
	root := a.root()
	root.SetArgs(args)
	err := root.Execute()
	if err != nil && !errors.Is(err, errStopped) {
		a.complain(err)
	}
	if err := a.stdout.Flush(); err != nil {
		if errors.Is(err, syscall.EPIPE) {
			err = errors.New("standard output was closed before all was written")
		}
		a.complain(err)
	}
	return a.status
}

// complain reports on standard error what could not be done. The run goes on.
func (a *app) complain(err error) {
	a.stats.failures++
	fmt.Fprintf(a.stderr, "gainsay: %s\n", strings.Join(strings.Fields(err.Error()), " ")) // one line, whatever it quotes
	a.status = failed
}

// note tells on standard error what may be of use. It is no failure.
func (a *app) note(format string, args ...any) {
	fmt.Fprintf(a.stderr, "gainsay: note: %s\n", strings.Join(strings.Fields(fmt.Sprintf(format, args...)), " "))
}

// find notes that there is something to fail on, unless worse happened.
func (a *app) find() {
	if a.status == clean {
		a.status = found
	}
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "gainsay",
		Short:         "Find where articles contradict each other, themselves and the calendar",
		Long:          "gainsay reads news articles and finds where they contradict each other, themselves\nand what is known: offline, by rule, with both sides quoted. It never says who is right.",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.AddCommand(a.check(), a.baseline(), a.init(), a.claims(), a.mentions(), a.compare(), a.ledger(), a.checks(), a.explain(), a.version(), a.man())
	for _, c := range root.Commands() {
		complete(c)
	}
	return root
}
