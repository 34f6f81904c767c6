//go:build unbuilt

package claims

var builtTables []built
