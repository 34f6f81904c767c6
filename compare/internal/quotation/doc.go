// Package quotation lays wordings of quotations side by side. In go the claims of
// quotations, out come pairs of wordings, how their words match, and whether they
// are one quotation, by what they share and by what is known of who said it. It
// knows no events: whether two texts tell of one it asks.
package quotation
