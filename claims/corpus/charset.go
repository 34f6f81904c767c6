package corpus

import (
	"bytes"
	"errors"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decodeCharset returns a page in UTF-8. A page in another encoding is
// converted when it, or the server that sent it, declares which; its spans are
// then those of the page in UTF-8.
func decodeCharset(data []byte, contentType string) ([]byte, error) {
	if utf8.Valid(data) {
		return data, checkUTF8(data)
	}
	enc, name, certain := charset.DetermineEncoding(data[:min(len(data), 1024)], contentType)
	if !certain && name != "windows-1252" || name == "utf-8" || name == "replacement" {
		return nil, checkUTF8(data)
	}
	if !declares(data, contentType) {
		return nil, checkUTF8(data)
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return nil, errors.New("its bytes are not " + name + ", which it declares")
	}
	return out, checkUTF8(out)
}

// declares tells whether a page or the server that sent it names an encoding.
func declares(data []byte, contentType string) bool {
	for _, s := range [][]byte{data[:min(len(data), 1024)], []byte(contentType)} {
		if bytes.Contains(bytes.ToLower(s), []byte("charset")) {
			return true
		}
	}
	return false
}
