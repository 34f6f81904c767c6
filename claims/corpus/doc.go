// Package corpus reads articles from files: JSON lines, JSON and IPTC ninjs,
// text and Markdown with front matter, HTML pages, RSS and Atom feeds, WARC
// archives, each of them also packed by gzip, from paths, folders and standard
// input. In go paths, out come documents in order of their paths, one at a
// time, so that a corpus larger than memory streams through. What cannot be
// read is an error that names the file and line, and the reading goes on.
package corpus
