package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// man writes the manual from the commands' own definitions.
func (a *app) man() *cobra.Command {
	return &cobra.Command{
		Use:   "man FOLDER",
		Short: "Write the manual pages to a folder",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return plainError(err)
			}
			for _, cmd := range append([]*cobra.Command{c.Root()}, c.Root().Commands()...) {
				name := filepath.Join(args[0], pageName(cmd)+".1")
				if err := os.WriteFile(name, []byte(manPage(cmd)), 0o644); err != nil {
					return plainError(err)
				}
			}
			fmt.Fprintf(a.stdout, "%s\n", args[0])
			return nil
		},
	}
}

func pageName(c *cobra.Command) string { return strings.ReplaceAll(c.CommandPath(), " ", "-") }

// manPage writes a command's page in the macros of man(7).
func manPage(c *cobra.Command) string {
	var b strings.Builder
	section := func(name string) { b.WriteString(".SH " + name + "\n") }
	fmt.Fprintf(&b, ".TH %s 1 \"\" \"gainsay %s\"\n", strings.ToUpper(pageName(c)), toolVersion())
	section("NAME")
	b.WriteString(roff(pageName(c)+" \\- ") + roff(c.Short) + "\n")
	section("SYNOPSIS")
	b.WriteString(".B " + roff(c.UseLine()) + "\n")
	section("DESCRIPTION")
	text := c.Long
	if text == "" {
		text = c.Short + "."
	}
	b.WriteString(roff(text) + "\n")
	if c.HasSubCommands() {
		section("COMMANDS")
		for _, sub := range c.Commands() {
			b.WriteString(".TP\n.B " + roff(sub.Name()) + "\n" + roff(sub.Short) + ". See " + roff(pageName(sub)) + "(1).\n")
		}
	}
	if c.HasAvailableFlags() {
		section("OPTIONS")
		c.Flags().VisitAll(func(f *pflag.Flag) {
			name, usage := pflag.UnquoteUsage(f)
			long := "--" + f.Name
			if f.Shorthand != "" {
				long = "-" + f.Shorthand + ", " + long
			}
			b.WriteString(".TP\n.B " + roff(strings.TrimSpace(long+" "+name)) + "\n" + roff(usage) + "\n")
		})
	}
	section("EXIT STATUS")
	b.WriteString("0: nothing at or above \\-\\-fail\\-on. 1: something is. 2: bad usage, or something could not be read.\n")
	return b.String()
}

// roff escapes text for man(7).
func roff(s string) string {
	s = strings.NewReplacer(`\-`, `\-`, `\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
