// Command judged keeps what a reader made of findings, so that none is read
// twice, and works out from it how often each check is right.
//
//	gainsay check --format jsonl news.jsonl | go run ./internal/judged -set wire-1987
//
// prints for every check how many of its findings on a set of articles were
// judged right and wrong, and those that nobody has read, with their quotes.
// With -write it enters the unread loud ones into judgements.tsv (the notes too
// with -notes), to be judged there
// (right or wrong, and why, in words of one's own), and notes of every finding
// of the set how loud it is now, or that it is gone. go generate ./compare
// compiles the table to what gainsay checks prints.
//
// A finding is known by the places of two of its sides: it stays the same when
// its message, its ID or the number of its claims change.
package main
