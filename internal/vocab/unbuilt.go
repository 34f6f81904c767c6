//go:build unnumbered

package vocab

var built []Words
