package claims

import (
	"golang.org/x/text/unicode/norm"

	"github.com/gainsay/gainsay/internal/vocab"
	"github.com/gainsay/gainsay/normalize"
)

// hash hashes the words and figures of tokens [from, to), so that copies of
// them are known in whatever case, spacing and Unicode form (FNV-1a).
func (p *Page) hash(from, to int) uint64 {
	h := vocab.Seed64
	tokens, source, ascii := p.Tokens[from:to], p.Source, p.ascii
	for i := range tokens {
		t := &tokens[i]
		if t.Kind == normalize.PunctToken {
			continue
		}
		word := source[t.Start:t.End]
		if !ascii && !vocab.ASCII(word) && !norm.NFC.IsNormalString(word) {
			word = norm.NFC.String(word)
		}
		for j := range len(word) {
			h = vocab.Step64(h, vocab.Small[word[j]])
		}
		h = vocab.Step64(h, ' ')
	}
	return h
}

// nameHash tells the words of tokens [from, to) apart as [Page.hash] does,
// eight bytes at a time.
func (p *Page) nameHash(from, to int) uint64 {
	h := vocab.Seed64
	for i := from; i < to; i++ {
		if p.Tokens[i].Kind != normalize.PunctToken {
			h = p.addWord(h, i)
		}
	}
	return h
}

// addWord adds the word at token i to a hash.
func (p *Page) addWord(h uint64, i int) uint64 {
	t := p.Tokens[i]
	word := p.Source[t.Start:t.End]
	if p.ascii || vocab.ASCII(word) {
		text, n := p.Source[t.Start:], len(word)
		for ; n > 8; text, n = text[8:], n-8 {
			h = hashed(h, eightOf(text, 8))
		}
		return hashed(hashed(h, eightOf(text, n)), uint64(len(word)))
	}
	if !norm.NFC.IsNormalString(word) {
		word = norm.NFC.String(word)
	}
	for j := range len(word) {
		h = vocab.Step64(h, word[j]|vocab.Lower[word[j]])
	}
	return hashed(h, uint64(len(word)))
}

// hashed adds eight bytes to a hash.
func hashed(h, w uint64) uint64 {
	h = (h ^ w) * vocab.Prime64
	return h ^ h>>32
}

// eightOf returns the first n letters, figures or signs of ASCII, of one to eight, as one
// number that is the same for small letters and capitals.
func eightOf(text string, n int) uint64 {
	if len(text) < 8 {
		return vocab.UpToEight(text[:n]) | 0x2020202020202020
	}
	return vocab.Eight(text)&(^uint64(0)>>((64-8*uint(n))&63)) | 0x2020202020202020
}
