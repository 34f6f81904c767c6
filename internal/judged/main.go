package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	set := flag.String("set", "", "the set of articles that the findings are of, a name from sets.tsv")
	dir := flag.String("dir", "internal/judged", "the folder of the tables")
	write := flag.Bool("write", false, "enter what nobody has read into judgements.tsv, and how loud each finding is now")
	notes := flag.Bool("notes", false, "with -write, enter notes too")
	generate := flag.String("generate", "", "write what was measured to this Go file and do nothing else")
	flag.Parse()
	if err := run(*dir, *set, *generate, *write, *notes, flag.Args(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "judged:", err)
		os.Exit(1)
	}
}

func run(dir, set, generate string, write, notes bool, files []string, stdin io.Reader, out io.Writer) error {
	sets, err := readSets(filepath.Join(dir, setsFile))
	if err != nil {
		return err
	}
	path := filepath.Join(dir, tableFile)
	table, err := readTable(path)
	if err != nil {
		return err
	}
	if generate != "" {
		src, err := measured(sets, table)
		if err != nil {
			return err
		}
		return os.WriteFile(generate, src, 0o644)
	}
	if sets.find(set) == nil {
		return fmt.Errorf("-set %q is not in %s", set, setsFile)
	}
	found, err := readFindings(files, stdin)
	if err != nil {
		return err
	}
	marks := match(table, set, found)
	report(out, marks)
	if !write {
		return nil
	}
	return writeTable(path, enter(table, set, marks, notes))
}
