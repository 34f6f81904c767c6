//go:build unbuilt

package offices

var (
	built       []phraseTables
	builtRoster roster
)
