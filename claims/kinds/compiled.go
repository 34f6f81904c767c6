package kinds

var compiled []File
