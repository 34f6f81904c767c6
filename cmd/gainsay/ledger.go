package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/compare"
)

func (a *app) ledger() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "ledger PATH...",
		Short: "Show every figure of an event over time, and which articles lag behind",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "text" && format != "jsonl" {
				return fmt.Errorf("--format %s: must be text or jsonl", format)
			}
			if err := a.open(args); err != nil {
				return err
			}
			_, all, err := a.gather(args)
			if err != nil {
				return err
			}
			defer all.Close()
			series, err := all.Ledger(&compare.Comparer{Kinds: a.settings.kinds})
			if err != nil {
				return plainError(err)
			}
			for i := range series {
				out := series[i].AppendJSON(nil)
				if format == "text" {
					out = []byte(series[i].Table())
				}
				if _, err := a.stdout.Write(append(out, '\n')); err != nil {
					return errStopped
				}
			}
			return nil
		},
	}
	c.Flags().StringVar(&format, "format", "text", "text or jsonl")
	a.inputFlags(c)
	return c
}
