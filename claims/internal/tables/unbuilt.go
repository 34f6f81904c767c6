//go:build unbuilt

package tables

var builtTables []Built
