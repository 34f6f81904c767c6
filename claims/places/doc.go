// Package places knows the places that news happens in: countries, the states
// of federations, world regions and some hundred cities, with their names in
// every language that has a file. In goes a text that was read, out come ids
// such as "FR/paris", which are the same for "Munich", "Múnich" and "München"
// and say what lies in what. It is small and sure rather than complete: a name
// that several places or people bear counts only where its sentence says which.
package places
