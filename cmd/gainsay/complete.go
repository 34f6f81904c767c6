package main

import (
	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/compare"
	"github.com/gainsay/gainsay/compare/report"
	"github.com/gainsay/gainsay/normalize"
)

// complete tells a shell what a command's flags take.
func complete(c *cobra.Command) {
	offer := func(flag string, values func() []string) {
		if c.Flags().Lookup(flag) != nil {
			_ = c.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
				return values(), cobra.ShellCompDirectiveNoFileComp
			})
		}
	}
	checks := func() (out []string) {
		for _, k := range compare.Checks() {
			out = append(out, k.Name+"\t"+k.Doc)
		}
		return out
	}
	offer("only", checks)
	offer("skip", checks)
	offer("fail-on", func() []string { return []string{"error", "warning", "note", "never"} })
	offer("color", func() []string { return []string{"auto", "always", "never"} })
	offer("lang", func() (out []string) {
		for _, l := range normalize.Languages() {
			out = append(out, l.Tag+"\t"+l.Name)
		}
		return out
	})
	if c.Flags().Lookup("why-not") != nil {
		offer("format", func() (out []string) {
			for _, f := range report.Formats() {
				out = append(out, f.Name+"\t"+f.Doc)
			}
			return out
		})
	}
}
