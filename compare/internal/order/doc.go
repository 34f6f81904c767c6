// Package order puts claims in order. In go two claims, or two sets of values,
// out comes which is first: a total order, by where claims stand and then by all
// that they say. Two that are equal in it are the same claim, so that nothing which
// is sorted by it depends on the order in which claims came.
package order
