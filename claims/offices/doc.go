// Package offices knows who held which office when, and finds in a text who is
// said to hold one: "the Biden administration", "former President Donald
// Trump", "Keir Starmer, the British prime minister". The tables are data
// files, one a country or body, each with its source and the day until which
// it is known; past that day a table says nothing.
package offices
