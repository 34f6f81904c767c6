// Package tenure holds claims on offices against the tables of who held them. In
// go the claims of one document, out come those that name somebody in an office at
// a time when another held it, with the rows that say so. Past the day until which
// a table is known, and of what is told as past, it says nothing.
package tenure
