// Package names tells whether two names may be those of one person or body. In go
// names and the claims that have them, out comes why they may be one, in the words
// of a finding: by their letters, by sound, by a form of the first name, by what the
// texts call the bearer. It reads what stands beside a name and no events.
package names
