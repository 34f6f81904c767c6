//go:build unbuilt

package places

var (
	builtWorld atlas
	builtNames []nameTables
)
