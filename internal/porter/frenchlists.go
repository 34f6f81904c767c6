package porter

import "sync"

// frenchLists are the endings that are looked for, by their last letters, of which the
// longer stand before the shorter.
type frenchLists struct {
	nouns, verbsInI, verbs, residues [256][]string
	second                           map[string]string // what is put in the place of endings in the second region
	afterE                           map[string]bool   // of verbs, which take an e before them along
}

// frenchEndings are made when a French word is stemmed for the first time.
var frenchEndings = sync.OnceValue(func() *frenchLists {
	l := &frenchLists{second: map[string]string{}, afterE: map[string]bool{}}
	enterLatin(&l.nouns, `issements issement atrices utions usions logies emment ements atrice ations ateurs amment ution usion ments logie istes
		ismes iqUes euses ences ement ation ateur ances ables ment ités iste isme iqUe euse ence eaux ance able ives ité eux aux ive ifs if`)
	enterLatin(&l.verbsInI, `issantes issaIent issions issants issante iraIent issons issiez issent issant issait issais irions issez isses iront
		irons iriez irent irait irais îtes îmes isse irez iras irai ira ies ît it is ir ie i`)
	enterLatin(&l.verbs, `eraIent assions erions assiez assent èrent eront erons eriez erait erais asses antes aIent âtes âmes ions erez eras erai
		asse ants ante ées iez era ant ait ais és ée ât ez er as ai é a`)
	enterLatin(&l.residues, "Ière ière Ier ier ion e ë")
	var none [256][]string
	for _, end := range enterLatin(&none, "âmes ât âtes a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions") {
		l.afterE[end] = true
	}
	for list, put := range map[string]string{
		"logie logies":              "log",
		"usion ution usions utions": "u",
		"ence ences":                "ent",
		"ance iqUe isme able iste eux ances iqUes ismes ables istes": "",
	} {
		for _, end := range enterLatin(&none, list) {
			l.second[end] = put
		}
	}
	return l
})
