module github.com/gainsay/gainsay/compare/report/readback/reviewdog

go 1.26.0

require (
	github.com/reviewdog/reviewdog v0.21.2
	github.com/stretchr/testify v1.12.1
	google.golang.org/protobuf v1.36.12
)

require go.yaml.in/yaml/v3 v3.0.5 // indirect
