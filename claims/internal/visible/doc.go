// Package visible takes out of strings what nobody sees. In go words of a page, out
// they come on one line, composed and without soft hyphens, so that a name is the
// same name however it is broken and encoded. Most are so already, and are only
// looked at.
package visible
