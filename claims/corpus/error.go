package corpus

import (
	"errors"
	"fmt"
	"strconv"
)

// Error says what could not be read and where.
type Error struct {
	Path string
	Line int // from 1; 0 when it is about the whole file
	Err  error
}

// Error writes path:line: message.
func (e *Error) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %v", e.Path, e.Line, e.Err)
	}
	return fmt.Sprintf("%s: %v", e.Path, e.Err)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// lineError is an error inside a file that is one article.
type lineError struct {
	line int
	error
}

func (e lineError) Unwrap() error { return e.error }

func lineOf(err error) int {
	var at lineError
	if errors.As(err, &at) {
		return at.line
	}
	return 0
}

func itoa(n int) string { return strconv.Itoa(n) }
