// Package tables holds what the words of a language mean. In go the language's file
// of words and the traits, out come tables by the numbers of words and phrases: noun
// classes, cues, titles, what can be said of whom. Those of the built-in data are made
// ahead, in built.go, and so are the words and patterns of the built-in kinds.
package tables
