package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
)

func (a *app) checks() *cobra.Command {
	return &cobra.Command{
		Use:   "checks",
		Short: "List the checks and what each finds",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			width := 0
			for _, c := range compare.Checks() {
				width = max(width, len(c.Name))
			}
			for _, c := range compare.Checks() {
				fmt.Fprintf(a.stdout, "%-*s  %s\n", width, c.Name, c.Doc)
				if c.Measured != "" {
					fmt.Fprintf(a.stdout, "%-*s  Right: %s\n", width, "", c.Measured)
				}
			}
			return nil
		},
	}
}

func (a *app) explain() *cobra.Command {
	return &cobra.Command{
		Use:   "explain CHECK",
		Short: "Tell what a check finds, what its verdicts mean and how to silence it",
		Args:  cobra.ArbitraryArgs,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var out []string
			for _, c := range compare.Checks() {
				out = append(out, c.Name+"\t"+c.Doc)
			}
			return out, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			checks := compare.Checks()
			if len(args) != 1 {
				return errors.New("explain one check, by name: " + checkNames())
			}
			i := slices.IndexFunc(checks, func(c *compare.Check) bool { return c.Name == args[0] })
			if i < 0 {
				return unknownCheck(args[0])
			}
			fmt.Fprintf(a.stdout, "%s: %s\n\n", checks[i].Name, checks[i].Doc)
			if checks[i].More != "" {
				fmt.Fprintf(a.stdout, "%s\n", checks[i].More)
			}
			if checks[i].Measured != "" {
				fmt.Fprintf(a.stdout, "Right: %s\n\n", checks[i].Measured)
			}
			fmt.Fprintf(a.stdout, "%s\n", "A finding is one of\n"+report.Verdicts)
			if kinds := kindsOf(args[0]); kinds != "" {
				fmt.Fprintf(a.stdout, "It judges claims of these kinds:\n%s\n", kinds)
			}
			fmt.Fprintf(a.stdout, "Leave it out with --skip %[1]s, or run it alone with --only %[1]s. In a text, <!-- gainsay:ignore %[1]s reason -->\n"+
				"hides what it finds in the next line, and in a configuration checks: {%[1]s: note} lowers it.\n", args[0])
			return nil
		},
	}
}

// kindsOf lists the kinds of claim that a check judges, a line each.
func kindsOf(check string) string {
	var b strings.Builder
	for _, k := range claims.Kinds() {
		if k.Check == check && k.Doc != "" {
			fmt.Fprintf(&b, "  %-14s %s\n", k.Name, k.Doc)
		}
	}
	return b.String()
}
