== triples 42 -> 42
  + news_clusters ('Bitcoin_drops', '') name note dispute “Christopher Giancarlo” (e444d7d1d0f08fe92f5640cb6c7aa4a8e9184cb5bbaf3c651b732d76) or “J. Christopher Giancarlo” (85ffcd0c358943e4450f8aafacf504d2305b9f0fe70f70f5c7022280)
         4cb5bbaf3c651b732d76 …for cryptocurrency trading platforms according to [[Christopher Giancarlo]], the chairman of the Commodity Futures Trading Commission
         9f0fe70f70f5c7022280 …the Securities and Exchange Commission’s chairman, and [[J. Christopher Giancarlo]], his counterpart at the Commodity Futures Trading Commission,
== news_clusters 32 -> 33
  - crisis_es ('libya', '2011-02-22') name note “Gadafi” (2 texts) or “Gaddafi” (es/libya/2011-02-22/gv_10.txt)
  + crisis_es ('libya', '2011-02-22') name note dispute “Gadafi” (3 texts) or “Gaddafi” (es/libya/2011-02-22/gv_10.txt)
         011-02-22/ext_61.txt …de Trípoli -donde ayer se focalizaron las revueltas contra [[Gadafi]] y los bombardeos ordenados por éste contra quienes
         011-02-22/ext_61.txt …[[Gadafi]]
         2011-02-22/gv_10.txt …20 de febrero 2011′: Este video 'shahat (Cirene) libre de [[Gaddafi]] 20-2-2011′ ha sido subido por sdontknow79 y muestra a los
         2011-02-22/gv_10.txt …[[Gaddafi]]
  - crisis_es ('libya', '2011-02-25') name note “Muamar Gadafi” or “Muammar Gaddafi” in one text
  - crisis_es ('libya', '2011-02-25') name note “Moamar Gadafi” (es/libya/2011-02-25/ext_29.txt) or “Muammar Gadafi” (es/libya/2011-02-25/ext_32.txt)
  - crisis_es ('libya', '2011-02-25') name note “Muamar Gadafi” (2 texts) or “Muammar el Gadafi” (es/libya/2011-02-25/ext_27.txt)
  + crisis_es ('libya', '2011-02-25') name note dispute “Muamar Gadafi” (4 texts) or “Muammar el Gadafi” (2 texts)
         011-02-25/ext_28.txt …de la ONU califica los actos violentos que el coronel [[Muamar Gadafi]] ha llevado a cabo en Libia durante las últimas semanas como
         011-02-25/ext_28.txt …[[Muamar Gadafi]]
         011-02-25/ext_27.txt …precio muy alto en imagen por su cita mallorquina con Gadafi [[Muammar el Gadafi]] descongeló en Mallorca uno de sus periódicos aislamientos de
         011-02-25/ext_28.txt …implementar desde hoy nuevos embargos contra el régimen de [[Muammar El Gadafi]], Alemania propone congelar todos los pagos a Libia. El
  + crisis_es ('libya', '2011-02-25') name note dispute “Moamar Gadafi” (es/libya/2011-02-25/ext_29.txt), “Muammar Gadafi” (es/libya/2011-02-25/ext_32.txt) or “Muammar Gaddafi” (es/libya/2011-02-25/ext_28.txt)
         011-02-25/ext_29.txt …9:25 am Milicianos libios y mercenarios extranjeros leales a [[Moamar Gadafi]] intentaron frenar la revuelta popular que avanzaba hacia la
         011-02-25/ext_29.txt …[[Moamar Gadafi]]
         011-02-25/ext_32.txt …congelación de activos y la prohibición de visado para los [[Muammar Gadafi]] y su familia, según recoge la agencia dpa de fuentes del
         011-02-25/ext_28.txt …una coma. Por fortuna no es la primera vez que el Coronel [[Muammar Gaddafi]], sufre una andanada de epítetos como terrorista y de "su
  + crisis_es ('libya', '2011-02-25') name note dispute “Fundación Gadafi” (es/libya/2011-02-25/ext_30.txt) or “Gaddafi” (es/libya/2011-02-25/ext_28.txt)
         011-02-25/ext_30.txt …Saif se ha ocupado durante años de promover, a través de la [[Fundación Gadafi]], reformas «liberales» y de mediar en pequeños conflictos
         011-02-25/ext_28.txt …no ocurren sucesos que pongan fin a la jefatura o la vida de [[Gaddafi]]". Es decir, las cosas dependen (por ahora) de que de alguna
         011-02-25/ext_28.txt …[[Gaddafi]]
  - crisis_es ('libya', '2011-08-29') name note “Saif al-Islam” (2 texts) or “Seif al Islam” (es/libya/2011-08-29/ext_41.txt)
  + crisis_es ('libya', '2011-08-29') name note dispute “Saif Al Islam” (3 texts) or “Seif al Islam” (es/libya/2011-08-29/ext_41.txt)
         011-08-29/ext_42.txt …en Berlín, del que EE. UU. responsabilizó al régimen libio. [[Saif Al Islam]], hijo predilecto del tirano, recordó el suceso en 2002 para
         011-08-29/ext_43.txt …ya ha aprobado las órdenes de arresto contra Gadafi, su hijo [[Saif al-Islam]] y el jefe de los servicios de inteligencia libios Abdulá
         011-08-29/ext_41.txt …desconocido, además del propio Gadafi, dos de sus hijos [[Seif al Islam]], la cara mediática del régimen, y Hamis, que comanda la
  + crisis_es ('syria', '2017-04-05') name note dispute “Bachar el Asad” (es/syria/2017-04-05/ext_138.txt), “Bashar al Asad” (es/syria/2017-04-05/ext_137.txt) or “Bashar el Asad” (es/syria/2017-04-05/ext_137.txt)
         17-04-05/ext_138.txt …el empleo de gas sarín por el régimen del presidente sirio, [[Bachar el Asad]], tras pruebas realizadas en un laboratorio en Reino Unido. - 7
         17-04-05/ext_137.txt …de su responsabilidad en esta masacre. Como en el 2013, [[Bashar al Asad]] cuenta con la complicidad de sus aliados para actuar con
         17-04-05/ext_137.txt …el régimen de Asad las armas químicas en la guerra de Siria [[Bashar el Asad]] Guerra de Siria Mapa del sitio Política de
== crisis_es 118 -> 119
  + crisis_fr ('libya', '2011-08-29') name note dispute “Bab Al-Aziziya” (fr/libya/2011-08-29/ext_15.txt) or “Bab el-Aziziya” (fr/libya/2011-08-29/ext_17.txt)
         011-08-29/ext_15.txt …fortifiés, n'ont servi à rien. Dans le complexe fortifié de [[Bab Al-Aziziya]], la superposition des défenses n'a pas plus empêché la
         011-08-29/ext_17.txt …vivait la famille Kadhafi dans le complexe résidentiel de [[Bab el-Aziziya]], une équipe de CNN est tombé sur une femme chargée de la
== crisis_fr 29 -> 30
  - two_quakes ('43plus', '') name note “Sea Micro” (43_4ecbplus) or “SeaMicro” (14 texts)
  + two_quakes ('43plus', '') name note dispute “Sea Micro” (43_4ecbplus) or “SeaMicro” (15 texts)
         43_4ecbplus …to - get - into - energy - efficient - microservers / AMD buys [[Sea Micro]] for $334M to get into energy - efficient “ microservers
         43_4ecbplus …[[Sea Micro]]
         43_11ecbplus …, AMD executives stressed that the main motivation of buying [[SeaMicro]] was not to sell servers but to offer communications technology
         43_11ecbplus …[[SeaMicro]]
  - two_quakes ('9', '') name note “Marine Mammal Protection Act” (9_7ecb) or “Marine Mammals Protection Act” (9_2ecb)
  + two_quakes ('9', '') name note dispute “Marine Mammal Protection Act” (2 texts) or “Marine Mammals Protection Act” (9_2ecb)
         9_6ecb …oil and gas drilling , as long as oil companies obey the [[Marine Mammal Protection Act]] . `` Polar bears do n't need a listing . They need ice , ''
         9_7ecb …the bears live , as long as the companies comply with the [[Marine Mammal Protection Act]] .
         9_2ecb …on the grounds that the bears are already protected under the [[Marine Mammals Protection Act]] . The finding means that the bears ' protected status could
== two_quakes 63 -> 63
