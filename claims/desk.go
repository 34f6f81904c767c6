package claims

// deskKinds are the kinds a copy desk looks at: what a text says of names,
// quotations, days and ages, in place of what it counts.
func deskKinds() []*Kind {
	return []*Kind{nameKind(), designationKind(), quotationKind(), weekdayKind(), conversionKind(), changeKind(), ageKind(), elapsedKind(), happenedKind(), locatedKind(), stateKind(), roleKind(), onsetKind(), actKind(), traitKind(), addressKind(), numberedKind(), statementKind()}
}
