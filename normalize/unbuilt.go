//go:build unbuilt

package normalize

var builtTables []built
