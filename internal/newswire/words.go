package newswire

import (
	"fmt"
	"strconv"
	"time"
)

// vocabulary is what a language's articles are made of.
type vocabulary struct {
	titles, plain, counted []string
	lists                  map[string][]string
	places, people         [2][]string        // first and second halves of names
	group                  func(n int) string // 15,000
	decimal                func(tenths int) string
	date                   func(time.Time) string
}

func grouped(n int, sep string) string {
	s := strconv.Itoa(n)
	if len(s) < 4 {
		return s
	}
	return s[:len(s)-3] + sep + s[len(s)-3:]
}

var words = map[string]vocabulary{"en": english, "es": spanish}

var english = vocabulary{
	titles: []string{
		"{n} killed as {storm} hits {p}",
		"{p} {official} promises inquiry after {storm}",
		"{who} steps down over {p} contract",
	},
	plain: []string{
		"The {official} of {p} said the cause of the {storm} was still being looked into, and asked residents to stay away from the harbour.",
		"\"We have never seen anything like it, and we don't want to see it again,\" said {who}, who runs a bakery near the station.",
		"Officials in {p} didn't answer questions about why the warning came so late.",
		"The opposition called the government's answer \"slow and half-hearted\" and demanded a debate in parliament.",
		"Roads to the north of {p} remained closed, and the airport's only runway was under water.",
		"{who}, a spokeswoman for the U.S. embassy, said that no foreign nationals were thought to be among the missing.",
		"Neighbours brought blankets and soup to the school's gymnasium, where families waited for news of relatives.",
		"It wasn't clear on {d} whether the bridge, which opened only last spring, would have to be torn down.",
		"Gen. {who} told reporters that soldiers would help clear the roads until the weather improved.",
	},
	counted: []string{
		"At least {n} people were killed and {n} others injured when the {storm} struck {p} on {d}, police said.",
		"The {storm} left more than {big} homes without power, the grid operator said in a statement on {d}.",
		"Rescue teams had pulled {n} survivors from the rubble by the evening of {d}, said {who}, the region's {official}.",
		"The damage was put at ${dec} million, up from an earlier estimate of about ${dec} million.",
		"Some {big} residents of {p} were told to leave their homes, and {n} shelters were opened.",
		"Police arrested {few} men, aged between {n} and {n}, after shops in {p} were looted.",
		"The wage offer, worth {dec} percent over two years, was rejected by {big} dock workers.",
	},
	lists: map[string][]string{
		"official": {"mayor", "governor", "police chief", "fire commissioner", "prefect"},
		"storm":    {"storm", "flood", "fire", "landslide", "earthquake", "explosion"},
		"few":      {"two", "three", "four", "seven", "nine", "a dozen"},
	},
	places: [2][]string{
		{"Harrow", "Vell", "Quill", "Brunn", "Tarn", "Ash", "Kessel", "Marrow", "Stone", "Hollow", "Elder", "Winter", "Copper", "Larch", "Thorn", "Gull", "Ember", "Dun", "Fenn", "Ris"},
		{"gate", "mark", "by", "havn", "wick", "stead", "combe", "ford", "mouth", "holm", "brook", "dale", "ness", "burgh", "mere", "field", "haven", "moor", "leigh", "port"},
	},
	people: [2][]string{
		{"Maria ", "Tomas ", "Ines ", "Peter ", "Ruth ", "Samuel ", "Hilde ", "Jonas ", "Clara ", "Oscar ", "Nadia ", "Gustav "},
		{"Oduya", "Hallgren", "O'Dowd", "van der Berg", "Achterberg", "Okoro", "Lindqvist", "Brask", "Monteverde", "Solberg", "Ferreira", "Strand", "Maas", "Goñi"},
	},
	group:   func(n int) string { return grouped(n, ",") },
	decimal: func(t int) string { return fmt.Sprintf("%d.%d", t/10, t%10) },
	date:    func(t time.Time) string { return t.Format("January 2") },
}

var spanishMonths = [...]string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}

var spanish = vocabulary{
	titles: []string{
		"{n} muertos por {storm} en {p}",
		"{who} deja el cargo en {p}",
	},
	plain: []string{
		"El {official} de {p} pidió calma a los vecinos y dijo que la causa aún se investiga.",
		"«Nunca habíamos visto nada igual», afirmó {who}, que tiene una panadería junto a la estación.",
		"La oposición calificó de «lenta» la respuesta del Gobierno y exigió un debate en el Parlamento.",
		"Las carreteras al norte de {p} seguían cortadas y el aeropuerto permanecía cerrado.",
		"Los vecinos llevaron mantas y comida al gimnasio de la escuela, donde las familias esperaban noticias.",
	},
	counted: []string{
		"Al menos {n} personas murieron y otras {n} resultaron heridas el {d} por {storm} en {p}, informó la policía.",
		"Más de {big} viviendas se quedaron sin luz, según un comunicado difundido el {d}.",
		"Los equipos de rescate sacaron con vida a {n} personas, dijo {who}.",
		"Los daños ascienden a {dec} millones de euros, frente a los {dec} millones calculados al principio.",
		"La policía detuvo a {few} hombres, de entre {n} y {n} años, por los saqueos en {p}.",
	},
	lists: map[string][]string{
		"official": {"alcalde", "gobernador", "portavoz", "jefe de bomberos"},
		"storm":    {"la tormenta", "la inundación", "el incendio", "el terremoto", "la explosión"},
		"few":      {"dos", "tres", "cuatro", "siete", "nueve", "una docena de"},
	},
	places: [2][]string{
		{"Villaseca ", "Puerto ", "San Tirso ", "Peñarrubia ", "Almendros ", "Cañada ", "Torre ", "Fuente ", "Monte ", "Arroyo "},
		{"del Río", "Alba", "de la Sierra", "la Vieja", "Honda", "del Rey", "Blanca", "de Arriba", "de los Montes", "Nueva", "del Mar", "Seca"},
	},
	people: [2][]string{
		{"Lucía ", "Andrés ", "José ", "Nuria ", "Inés ", "Tomás ", "Begoña ", "Raúl "},
		{"Peñalver", "Goñi", "Ibáñez", "Castañeda", "Muñoz", "Echeverría", "Quintana", "Zárate"},
	},
	group:   func(n int) string { return grouped(n, ".") },
	decimal: func(t int) string { return fmt.Sprintf("%d,%d", t/10, t%10) },
	date:    func(t time.Time) string { return fmt.Sprintf("%d de %s", t.Day(), spanishMonths[t.Month()-1]) },
}
