package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/cmd/gainsay/internal/config"
)

func (a *app) init() *cobra.Command {
	schema := false
	c := &cobra.Command{
		Use:   "init [FOLDER]",
		Short: "Write a commented " + config.Name,
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if schema {
				_, err := a.stdout.WriteString(config.Schema)
				return err
			}
			name := config.Name
			if len(args) > 0 {
				name = filepath.Join(args[0], name)
			}
			f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s: is there already", name)
			}
			if err != nil {
				return plainError(err)
			}
			if _, err = f.WriteString(config.Template); err == nil {
				err = f.Close()
			}
			if err == nil {
				fmt.Fprintf(a.stdout, "%s\n", name)
			}
			return err
		},
	}
	c.Flags().BoolVar(&schema, "schema", false, "print the JSON Schema of the file instead")
	return c
}
