package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
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
			c.Root().DisableAutoGenTag = true
			day := time.Time{}.AddDate(2025, 0, 0) // the same bytes on any day
			head := &doc.GenManHeader{Title: "GAINSAY", Section: "1", Date: &day, Source: "gainsay " + toolVersion(), Manual: "gainsay"}
			if err := doc.GenManTree(c.Root(), head, args[0]); err != nil {
				return plainError(err)
			}
			fmt.Fprintf(a.stdout, "%s\n", args[0])
			return nil
		},
	}
}
