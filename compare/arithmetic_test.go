package compare

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims"
)

func TestArithmetic(t *testing.T) {
	for _, c := range []struct{ why, lang, text, want string }{
		{"miles for kilometres", "en", "The island lies 640 miles (640 km) off the coast.", "“640 miles (640 km)”: it would be 1030 kilometre"},
		{"the right kilometres", "en", "The island lies 640 miles (1,030 km) off the coast.", ""},
		{"rounded", "en", "The wall is 15 feet (4.5 metres) high and 300 miles (500 km) long.", ""},
		{"a slip in feet", "en", "The ship, 90 metres (195 feet) long, left on Monday.", "“90 metres (195 feet)”: it would be 295 foot"},
		{"feet and inches", "en", "She is 6 feet 2 inches (1.88 m) tall.", ""},
		{"metric tons", "en", "It carried 40 tons (88,200 pounds) of grain.", ""},
		{"measured in the brackets", "en", "The camp is 10 miles (15 km) from here.", ""},
		{"hedged", "en", "The camp is about 50 miles (84 km) from here.", ""},
		{"acres", "fr", "Le parc couvre 50 hectares (500 acres) au nord.", "“50 hectares (500 acres)”: it would be 124 acre"},
		{"Spanish", "es", "La isla está a 90 kilómetros (90 millas) de la costa.", "“90 kilómetros (90 millas)”: it would be 55.9 mile"},
		{"a difference of temperatures", "en", "It grew warmer by 2 degrees Celsius (3.6 degrees Fahrenheit).", ""},
		{"a temperature", "en", "It was 30 degrees Celsius (68 degrees Fahrenheit) in the shade.", "“30 degrees Celsius (68 degrees Fahrenheit)”: it would be 86 degree fahrenheit"},
		{"money", "en", "It cost $5 million (4 million euros).", ""},
		{"two zones", "en", "The plane left at 7:30 p.m. EST (0030 GMT).", ""},
		{"wrong zone", "en", "The plane left at 7:30 p.m. EST (0430 GMT).", "“7:30 p.m. EST (0430 GMT)”: by the first it would be 00:30"},
		{"no zone has these minutes", "en", "The plane left at 7:30 p.m. (0037 GMT).", "“7:30 p.m. (0037 GMT)”: by the first it would be 00:30"},
		{"a rise", "en", "Rents rose 20 percent from 50 to 75 dollars.", "“20 percent from 50 to 75 dollars”: the figures give 47.5 to 52.5 percent"},
		{"a rise that is right", "en", "Rents rose 50 percent from 50 to 75 dollars.", ""},
		{"a share", "en", "They won 12 of 48 seats, or a third, on Sunday.", "“12 of 48 seats, or a third”: the figures give 25 percent"},
		{"the right share", "en", "They won 12 of 48 seats, or a quarter, on Sunday.", ""},
		{"a share in brackets", "en", "They won 30 of 80 seats (47 percent) on Sunday.", "“30 of 80 seats (47 percent)”: the figures give 37.5 percent"},
		{"a rank with too few behind it", "en", "Tamra finished 30th out of 32 clubs, and only one was worse.", "“30th out of 32 clubs, and only one was worse”: the figures give 2"},
		{"a rank with those behind it", "en", "Tamra finished 30th out of 32 clubs, with only two worse.", ""},
		{"a rank with those before it", "en", "Tamra came 4th of 32 clubs, with five ahead.", "“4th of 32 clubs, with five ahead”: the figures give 3"},
		{"points behind", "en", "Tamra came 4th of 32 clubs, five points behind the leader.", ""},
		{"a rank that is not", "en", "Tamra came 33rd of 32 clubs.", "“33rd of 32 clubs”: there is no such rank"},
		{"a Spanish rank", "es", "Tamra acabó en el puesto 30 de 32 clubes, con solo uno por detrás.", "“puesto 30 de 32 clubes, con solo uno por detrás”: the figures give 2"},
		{"a French rank", "fr", "Tamra a fini 30e sur 32 clubs, avec un seul derrière.", "“30e sur 32 clubs, avec un seul derrière”: the figures give 2"},
		{"no majority", "en", "They won 58 of the 120 seats, a majority, on Sunday.", "“58 of the 120 seats, a majority”: a majority would be 61"},
		{"a majority", "en", "They won 61 of the 120 seats, a majority, on Sunday.", ""},
		{"short of one", "en", "They won 58 of the 120 seats, three short of a majority.", ""},
		{"most of them", "en", "They won 58 of the 120 seats, a majority of which lie in Tamra.", ""},
		{"no Spanish majority", "es", "Así ganaron 58 de los 120 escaños, la mayoría absoluta.", "“58 de los 120 escaños, la mayoría absoluta”: a majority would be 61"},
		{"no French majority", "fr", "Ils ont obtenu 58 des 120 sièges, une majorité.", "“58 des 120 sièges, une majorité”: a majority would be 61"},
		{"a margin", "en", "It passed by 58 votes to 45, a majority of 12.", "“58 votes to 45, a majority of 12”: the figures give 13"},
		{"the right margin", "en", "It passed by 58 votes to 45, a majority of 13.", ""},
		{"a Spanish margin", "es", "Se aprobó por 58 votos contra 45, una mayoría de 12.", "“58 votos contra 45, una mayoría de 12”: the figures give 13"},
		{"a French margin", "fr", "Adopté par 58 voix contre 45, soit une majorité de 12 voix.", "“58 voix contre 45, soit une majorité de 12 voix”: the figures give 13"},
		{"doubled", "en", "Rents doubled from 20 to 50 dollars.", "“doubled from 20 to 50 dollars”: it is 2.5 times as much"},
		{"really doubled", "en", "Rents doubled from 20 to 41 dollars.", ""},
		{"more than doubled", "en", "Rents more than doubled from 20 to 50 dollars.", ""},
		{"doubled in Spanish", "es", "Los alquileres se duplicaron de 20 a 50 dólares.", "“duplicaron de 20 a 50 dólares”: it is 2.5 times as much"},
		{"both ends of a rise are rounded alike", "en", "Sales rose 24 percent to $182 million from $140 million.", "“24 percent to $182 million from $140 million”: the figures give 29.2 to 30.8 percent"},
		{"a share of who voted", "en", "Of 1,012 drivers who voted, 971 were for it, or 89 percent, the union said.", "“1,012 drivers who voted, 971 were for it, or 89 percent”: the figures give 95.9 percent"},
		{"the right share of who voted", "en", "Of 1,012 drivers who voted, 971 were for it, or 96 percent, the union said.", ""},
		{"a share before its whole", "en", "The mill will shed 168 jobs, or 43 percent of the company's 430.", "“168 jobs, or 43 percent of the company's 430”: the figures give 39.1 percent"},
		{"a share of another whole", "en", "The mill will shed 168 jobs, or 43 percent of the staff against 12,000 elsewhere.", ""},
		{"a share in Spanish", "es", "De los 34 pacientes, 20 son hombres, es decir, el 71 %.", "“34 pacientes, 20 son hombres, es decir, el 71 %”: the figures give 58.8 percent"},
		{"a share in French", "fr", "L'usine supprimera 168 emplois, soit 43 % des 430 salariés.", "“168 emplois, soit 43 % des 430 salariés”: the figures give 39.1 percent"},
		{"the right share in French", "fr", "L'usine supprimera 168 emplois, soit 39 % des 430 salariés.", ""},
		{"all the parts", "en", "The crew of nine (six men and four women) came home.", "“nine (six men and four women”: the parts make 10"},
		{"all the parts fit", "en", "The crew of nine (five men and four women) came home.", ""},
		{"some of the parts", "en", "The crew of nine (including two men and four women) came home.", ""},
		{"with them are others", "en", "A family of nine such as ours (two sons and three daughters) needs room.", ""},
		{"parts of money", "es", "El plan costará 180 millones de euros: 110 para viviendas, 45 para comercios y 35 para caminos.", "“180 millones de euros: 110 para viviendas, 45 para comercios y 35 para caminos”: the parts make 190 million"},
		{"parts of money fit", "es", "El plan costará 190 millones de euros: 110 para viviendas, 45 para comercios y 35 para caminos.", ""},
		{"parts between dashes", "fr", "Les 57 élus – 31 femmes, 24 hommes et quatre absents – ont voté.", "“57 élus – 31 femmes, 24 hommes et quatre absents”: the parts make 59"},
		{"the rest", "en", "Of the 80 wounded, 23 are in Tamra, the remaining 47 in Lossen.", "“80 wounded, 23 are in Tamra, the remaining 47”: the parts make 70"},
		{"the rest fits", "en", "Of the 70 wounded, 23 are in Tamra, the remaining 47 in Lossen.", ""},
		{"some of them and others", "en", "They counted 84 houses, 61 of them in Tamra and 33 around Lossen.", "“84 houses, 61 of them in Tamra and 33”: the parts make 94"},
		{"some of them and fewer", "en", "They counted 84 houses, 61 of them in Tamra and 13 around Lossen.", ""},
		{"places that make more", "fr", "On compte 180 000 foyers sans courant, dont 80 000 dans la plaine, 55 000 sur la côte et 65 000 dans les îles.", "“180 000 foyers sans courant, dont 80 000 dans la plaine, 55 000 sur la côte et 65 000”: the parts make 200000"},
		{"places that make less", "fr", "On compte 180 000 foyers sans courant, dont 80 000 dans la plaine, 55 000 sur la côte et 5 000 dans les îles.", ""},
		{"hours that make more", "es", "Hicieron falta 40 horas de trabajo, 25 en Lima y 20 en Tamra.", "“40 horas de trabajo, 25 en Lima y 20”: the parts make 45"},
		{"what they are may overlap", "en", "Of 80 patients, 50 were men and 40 were smokers.", ""},
		{"a list without a whole", "en", "They sold 180 on Friday, 140 on Saturday and 43 on Sunday.", ""},
		{"cases of many lands", "en", "There were 125 cases in Tamra, 103 in Lossen and 101 in Kessel.", ""},
		{"games", "en", "Tamra have won 14, drawn three and lost six of 22 games.", "“14, drawn three and lost six of 22 games”: the parts make 23"},
		{"games that fit", "en", "Tamra have won 13, drawn three and lost six of 22 games.", ""},
		{"Spanish games", "es", "Lleva 19 partidos en el cargo, con ocho victorias, cuatro empates y seis derrotas.", "“19 partidos en el cargo, con ocho victorias, cuatro empates y seis derrotas”: the parts make 18"},
		{"French games", "fr", "Avec dix victoires, trois nuls et trois défaites en 15 matchs, Tamra passe devant.", "“dix victoires, trois nuls et trois défaites en 15 matchs”: the parts make 16"},
		{"more than last year", "en", "Farmers delivered 1.42 million tonnes, 24 percent more than the 1.245 million tonnes of last year.", "“1.42 million tonnes, 24 percent more than the 1.245 million tonnes”: the figures give 13.6 to 14.5 percent"},
		{"more than last year, and right", "en", "Farmers delivered 1.42 million tonnes, 14 percent more than the 1.245 million tonnes of last year.", ""},
		{"less than last year", "es", "Se vendieron 60 barcos, un 50 % menos que los 80 del año pasado.", "“60 barcos, un 50 % menos que los 80”: the figures give 25 percent"},
		{"in five years", "en", "Entries have grown by 12 percent in five years, from 92,000 to 108,000.", "“12 percent in five years, from 92,000 to 108,000”: the figures give 16.8 to 18 percent"},
		{"on another basis", "en", "Sales rose 12 percent on a comparable basis to 108,000 from 92,000.", ""},
		{"apiece", "en", "It bought four ships for $496 million, or $114 million apiece.", "“four ships for $496 million, or $114 million”: so many of them cost 456 million"},
		{"apiece, and right", "en", "It bought four ships for $496 million, or $124 million apiece.", ""},
		{"apiece in French", "fr", "Elle a acheté quatre navires pour 496 millions d'euros, soit 114 millions d'euros pièce.", "“quatre navires pour 496 millions d'euros, soit 114 millions d'euros”: so many of them cost 456 million"},
		{"apiece in Spanish", "es", "Compró cuatro barcos por 496 millones de euros, es decir, 114 millones de euros cada uno.", "“cuatro barcos por 496 millones de euros, es decir, 114 millones de euros”: so many of them cost 456 million"},
		{"doubled in French", "fr", "Les loyers ont doublé, passant de 20 à 50 dollars.", "“doublé, passant de 20 à 50 dollars”: it is 2.5 times as much"},
	} {
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		require.Equal(t, want, messages(judged(t, arithmeticCheck, claims.Document{Lang: c.lang, Text: c.text})), c.why)
	}
}
