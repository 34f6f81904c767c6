package corpus

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

var gzipMagic = []byte{0x1f, 0x8b}

// mostRatio is how many times its size a file may unpack to, once it has
// unpacked to more than a document may have. Text packs some 3 to 20 times;
// gzip itself can do 1,032.
const mostRatio = 200

// unpack reads gzip, any number of members, and stops at a bomb.
type unpack struct {
	z       *gzip.Reader
	in      *counter
	out     int64
	limit   int64
	stopped error
}

type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

func newUnpack(r io.Reader, limit int) (*bufio.Reader, error) {
	in := &counter{r: r}
	z, err := gzip.NewReader(bufio.NewReader(in))
	if err != nil {
		return nil, badGzip(err)
	}
	return bufio.NewReaderSize(&unpack{z: z, in: in, limit: int64(limit)}, 256<<10), nil
}

func (u *unpack) Read(p []byte) (int, error) {
	if u.stopped != nil {
		return 0, u.stopped
	}
	n, err := u.z.Read(p)
	u.out += int64(n)
	if u.out > u.limit && u.out/mostRatio > u.in.n {
		u.stopped = fmt.Errorf("unpacks to more than %d times its size, given up", mostRatio)
		return 0, u.stopped
	}
	if err != nil && err != io.EOF {
		err = badGzip(err)
	}
	return n, err
}

func badGzip(err error) error {
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return errors.New("the gzip file is cut off")
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum):
		return errors.New("not a sound gzip file")
	}
	return err
}
