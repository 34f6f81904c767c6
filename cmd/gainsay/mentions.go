package main

import (
	"fmt"
	"sync"

	"github.com/spf13/cobra"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/claims/corpus"
	"github.com/gainsay/gainsay/claims/offices"
	"github.com/gainsay/gainsay/internal/jsonw"
	"github.com/gainsay/gainsay/normalize"
)

func (a *app) mentions() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "mentions PATH...",
		Short: "List the numbers, quantities, dates and offices of articles, with their values",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.open(args); err != nil {
				return err
			}
			write := mentionWriter{appendMention, appendOffice}
			switch format {
			case "jsonl":
			case "text":
				write = mentionWriter{appendMentionText, appendOfficeText}
			default:
				return fmt.Errorf("--format %s: must be jsonl or text", format)
			}
			for out := range read(a, args, func(d *claims.Document, _ corpus.Raw) ([]byte, error) { return a.mentionsOf(d, write) }) {
				if _, err := a.stdout.Write(out); err != nil {
					return errStopped // flushing reports it
				}
			}
			return nil
		},
	}
	c.Flags().StringVar(&format, "format", "jsonl", "jsonl or text")
	a.inputFlags(c)
	return c
}

var texts = sync.Pool{New: func() any { return new(normalize.Text) }}

// mentionWriter writes the two sorts of mention.
type mentionWriter struct {
	value  func(dst []byte, d *claims.Document, p claims.Part, m *normalize.Mention) []byte
	office func(dst []byte, d *claims.Document, p claims.Part, m *offices.Mention) []byte
}

// mentionsOf writes the mentions of both parts of a document.
func (a *app) mentionsOf(d *claims.Document, write mentionWriter) ([]byte, error) {
	lang, err := a.language(d.Lang)
	if err != nil {
		return nil, err
	}
	t := texts.Get().(*normalize.Text)
	defer texts.Put(t)
	var out []byte
	for _, p := range []claims.Part{claims.Title, claims.Body} {
		normalize.Reader{Language: lang, Date: normalize.DayOf(d.Published), Tag: d.Lang, Relative: true}.ReadInto(t, d.Readable(p))
		held := a.officesOf(t)
		for i := range t.Mentions {
			for len(held) > 0 && held[0].Start < t.Mentions[i].Start {
				out = append(write.office(out, d, p, &held[0]), '\n')
				held = held[1:]
			}
			out = append(write.value(out, d, p, &t.Mentions[i]), '\n')
		}
		for i := range held {
			out = append(write.office(out, d, p, &held[i]), '\n')
		}
	}
	return out, nil
}

// appendMention appends a mention as a JSON object.
func appendMention(dst []byte, d *claims.Document, p claims.Part, m *normalize.Mention) []byte {
	text := d.Words(p)
	dst = append(dst, '{')
	dst = jsonw.Str(dst, "document", d.ID)
	dst = jsonw.Str(dst, "part", p.String())
	dst = jsonw.Int(dst, "start", m.Start)
	dst = jsonw.Int(dst, "end", m.End)
	dst = jsonw.Str(dst, "text", m.In(text))
	dst = jsonw.Str(dst, "type", m.Type.String())
	switch m.Type {
	case normalize.Quantity, normalize.Ordinal, normalize.Duration:
		if m.Type == normalize.Duration && m.Change == 0 {
			break // "for years" states no figure
		}
		if m.Origin != 0 { // a place, not a value to compute with
			dst = append(jsonw.Key(dst, "number"), m.Number.String()...)
			dst = jsonw.Str(dst, "relative", m.Origin.String())
			dst = jsonw.Str(dst, "of", m.Of.In(text))
			break
		}
		dst = m.Amount.AppendJSON(jsonw.Key(dst, "value"))
		dst = jsonw.Key(dst, "number")
		if m.Range {
			dst = append(dst, '[')
			dst = append(dst, m.Number.String()...)
			dst = append(dst, ',')
			dst = append(dst, m.High.String()...)
			dst = append(dst, ']')
		} else {
			dst = append(dst, m.Number.String()...)
		}
		dst = jsonw.Str(dst, "change", m.Change.String())
		dst = jsonw.Str(dst, "unit", m.Amount.Unit)
		dst = jsonw.Str(dst, "of", m.Of.In(text))
	}
	switch m.Type {
	case normalize.Date, normalize.Time, normalize.Duration, normalize.Set:
		dst = jsonw.Str(dst, "timex", m.Timex.String())
		dst = jsonw.StrIf(dst, "from", m.From.String())
		dst = jsonw.StrIf(dst, "to", m.To.String())
	}
	return append(dst, '}')
}

// appendMentionText appends a mention as a line for people.
func appendMentionText(dst []byte, d *claims.Document, p claims.Part, m *normalize.Mention) []byte {
	text := d.Words(p)
	dst = fmt.Appendf(dst, "%s:%s:%d-%d: %s %q", d.ID, p, m.Start, m.End, m.Type, m.In(text))
	switch m.Type {
	case normalize.Quantity, normalize.Ordinal, normalize.Duration:
		if m.Origin != 0 {
			dst = fmt.Appendf(dst, " %s%+d", m.Origin, m.Number.Coef)
			break
		}
		dst = append(m.Amount.AppendJSON(append(dst, ' ')), ' ')
		dst = append(dst, m.Amount.Unit...)
	}
	if x := m.Timex.String(); x != "" {
		dst = append(append(dst, ' '), x...)
	}
	return dst
}
