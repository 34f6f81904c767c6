package config

import _ "embed"

// Template is the commented configuration that gainsay init writes.
//
//go:embed template.yaml
var Template string

// Schema is the JSON Schema of a configuration, for editors.
//
//go:embed schema.json
var Schema string
