// Larger towns of countries where French, Spanish, Italian or Portuguese is spoken. How to read the lines: `townTable.ts`.
// Facts of common knowledge (2026-11): names as the national statistics offices print them in their lists of the largest
// towns, area codes as the national numbering plans give them to those towns (Arcep, CNMC, AGCOM, ANACOM, Anatel, IFT);
// of an Italian number the zero is part.
export const romanceTowns: Readonly<Record<string, string>> = {
  FR:
    'Paris/París/Parigi/Paryż~/Париж~/巴黎=1; Marseille/Marseilles/Marsella/Marsiglia/Marselha/Marsylia/Marsylii/Марселе/马赛=4; ' +
    'Lyon/Lyons/Lione/Лион/Лионе/里昂=4; Toulouse/Tuluza/Tuluzie/Тулуз~/图卢兹=5; ' +
    '?Nice=4; ?Nizza=4; Niza/Nicea/Nicei/Ницц~/尼斯=4; Nantes/Нант=2; Montpellier/Монпелье=4; ' +
    'Strasbourg/Straßburg/Estrasburgo/Strasburgo/Strasburg~/Страсбург~/斯特拉斯堡=3; ' +
    '?Bordeaux/Burdeos/Bordéus/Бордо/波尔多=5; ?Lille/Лилль/Лилле/里尔=3; Rennes/Ренне=2; Reims/Реймс~=3; Toulon=4; Saint Étienne=4; ' +
    'Le Havre=2; Grenoble=4; Dijon=3; ?Angers=2; Nîmes=4; Villeurbanne=4; Clermont Ferrand=4; Le Mans=2; ' +
    'Aix en Provence=4; *Brest=2; ?Tours=2; Amiens=3; Limoges=5; Annecy=4; Perpignan=4; Besançon=3; ?Metz=3; ' +
    'Boulogne Billancourt=1; Orléans=2; Rouen=2; Mulhouse=3; ?Caen=2; ?Nancy=3; ?Saint Denis=1; Argenteuil=1; Montreuil=1; ' +
    'Roubaix=3; Tourcoing=3; Dunkerque/Dunkirk=3; Avignon=4; Nanterre=1; Poitiers=5; Créteil=1; Versailles=1; ?Pau=5; ' +
    'Courbevoie=1; Vitry sur Seine=1; ?Colombes=1; Asnières=1; Aulnay=1; La Rochelle=5; Rueil Malmaison=1; Antibes=4; ' +
    'Saint Maur=1; Calais=3; ?Cannes=4; Béziers=4; Bayonne=5; Biarritz=5; Colmar=3; ?Valence=4; Quimper=2; Saint Malo=2; ' +
    'Lorient=2; ?Vannes=2; Saint Nazaire=2; Chambéry=4; Ajaccio=4; Bastia=4; Troyes=3; Niort=5; Angoulême=5; Cherbourg=2; ' +
    'Saint Tropez=4; Fréjus=4; Le Puy en Velay=4; Vichy=4; ?Lens=3; Arras=3; Valenciennes=3; Épinal=3; Chartres=2; Laval=2',
  ES:
    'Madrid/Madryt~/Мадрид~/马德里=91; Barcelona/Barcellona/Barcelone/Барселон~/巴塞罗那=93; *Valencia=96; València=96; ' +
    'Sevilla/Seville/Séville/Siviglia/Sevilha/Sewilla/Sewilli/Севиль~=954,955; Zaragoza/Saragossa/Saragosse/Сарагос~=976; ' +
    'Málaga/Malaga/Малаг~=951,952; Murcia=968; Palma de Mallorca/Majorca/Майорк~=971; Las Palmas de Gran Canaria=928; ' +
    'Bilbao/Бильбао=94; Alicante/Alacant/Аликанте=965,966; *Córdoba=957; *Valladolid=983; ?Vigo=986; Gijón=985; ' +
    'Hospitalet=93; Vitoria Gasteiz=945; La Coruña/A Coruña=981; Elche=966; ?Granada=958; Terrassa=93; Badalona=93; ' +
    'Oviedo=985; Sabadell=93; *Cartagena=968; Jerez=956; Móstoles=91; *Santa Cruz=922; Santa Cruz de Tenerife=922; ' +
    '*Pamplona=948; Almería=950; Alcalá de Henares=91; Fuenlabrada=91; Leganés=91; San Sebastián/Donostia=943; Getafe=91; ' +
    'Burgos=947; ?Santander=942; Albacete=967; Castellón=964; Alcorcón=91; Logroño=941; Badajoz=924; *Salamanca=923; ' +
    'Huelva=959; Marbella=95; Lleida=973; Tarragona=977; ?León=987; Cádiz/Cadiz=956; Jaén=953; Ourense=988; Mataró=93; ' +
    'Girona=972; Lugo=982; Cáceres=927; Santiago de Compostela=981; *Toledo=925; *Guadalajara=949; Torrevieja=96; ' +
    'Benidorm=96; Ibiza=971; Tenerife=922; Fuengirola=95; Torremolinos=95; Algeciras=956; *Mérida=924; Ciudad Real=926; ' +
    'Pontevedra=986; Palencia=979; *Zamora=980; Huesca=974; *Cuenca=969; Segovia=921; Ávila=920; Teruel=978; Soria=975',
  IT:
    'Roma/Rome/?Rom/Rzym~/Рим/Риме/罗马=06; Milano/?Milan/Mailand/?Milán/Milão/Mediolan~/?Милан/Милане/米兰=02; ' +
    'Napoli/Naples/Neapel/Nápoles/Neapol~/Неапол~/那不勒斯=081; Torino/Turin/Turín/Turim/Turyn~/Турин~/都灵=011; Palermo=091; ' +
    'Genova/Genoa/Genua/?Gênes/Génova/Генуя/Генуе=010; Bologna/Bolonia/Bologne/Болонь~/博洛尼亚=051; ' +
    'Firenze/?Florence/Florenz/?Florencia/Florença/Florencja/Florencji/Флоренци~/佛罗伦萨=055; ?Bari=080; Catania=095; ' +
    'Verona=045; Venezia/Venice/Venedig/Venecia/Venise/Veneza/Wenecja/Wenecji/Венеци~/威尼斯=041; Messina=090; ' +
    'Padova/Padua=049; Trieste=040; Brescia=030; ?Prato=0574; Taranto=099; ?Parma=0521; Reggio Calabria=0965; Modena=059; ' +
    'Reggio Emilia=0522; Perugia=075; Ravenna=0544; Livorno=0586; Rimini/Римини=0541; Cagliari=070; Foggia=0881; ' +
    'Ferrara=0532; ?Latina=0773; Salerno=089; Monza=039; Siracusa=0931; Pescara=085; Bergamo=035; Forlì=0543; Trento=0461; ' +
    'Vicenza=0444; Terni=0744; Bolzano/Bozen=0471; Novara=0321; Piacenza=0523; Ancona=071; Andria=0883; Udine=0432; ' +
    'Arezzo=0575; Cesena=0547; Lecce=0832; Pesaro=0721; Barletta=0883; Alessandria=0131; ?La Spezia=0187; ?Pisa=050; ' +
    'Pistoia=0573; ?Lucca=0583; Catanzaro=0961; Brindisi=0831; Treviso=0422; ?Como=031; Varese=0332; Sassari=079; ' +
    'Caserta=0823; Pavia=0382; Cremona=0372; Mantova=0376; Asti=0141; Cosenza=0984; Trapani=0923; Viareggio=0584; Sanremo=0184',
  PT:
    'Lisboa/Lisbon/Lissabon/Lisbonne/Lisbona/Lizbona/Lizbonie/Лиссабон~/里斯本=21; ?Porto=22; Oporto/Порту=22; ' +
    'Vila Nova de Gaia=22; ?Amadora=21; ?Braga=253; Coimbra=239; Funchal=291; Setúbal=265; Almada=21; Agualva=21; Queluz=21; ' +
    'Aveiro=234; Évora=266; ?Faro=289; Portimão=282; Guimarães=253; Leiria=244; Viseu=232; Matosinhos=22; Gondomar=22; ' +
    'Odivelas=21; Loures=21; Cascais=21; Sintra=21; Barreiro=21; Rio Tinto=22; Póvoa de Varzim=252; ?Maia=22; ' +
    'Figueira da Foz=233; Viana do Castelo=258; Bragança=273; Castelo Branco=272; Santarém=243; ?Beja=284; Albufeira=289; ' +
    'Vila Real=259; Ponta Delgada=296; Covilhã=275; Loulé=289; Vilamoura=289; Torres Vedras=261; Caldas da Rainha=262; ' +
    'Quarteira=289; Olhão=289; Tavira=281; ?Espinho=22; Ovar=256; Barcelos=253; Famalicão=252; Algarve; ?Madeira=291',
  BR:
    'São Paulo/Sao Paulo/San Pablo/Сан Паулу/圣保罗=11; Rio de Janeiro/Río de Janeiro/里约热内卢=21; Brasília/Brasilia=61; ' +
    '?Salvador=71; ?Fortaleza=85; Belo Horizonte=31; Manaus=92; Curitiba=41; ?Recife=81; Goiânia=62; *Belém=91; ' +
    'Porto Alegre=51; Guarulhos=11; Campinas=19; São Luís=98; São Gonçalo=21; Maceió=82; Duque de Caxias=21; ' +
    'Campo Grande=67; ?Natal=84; Teresina=86; São Bernardo do Campo=11; João Pessoa=83; Nova Iguaçu=21; Santo André=11; ' +
    'Osasco=11; São José dos Campos=12; Jaboatão=81; Ribeirão Preto=16; Uberlândia=34; Sorocaba=15; ?Contagem=31; ' +
    'Aracaju=79; Feira de Santana=75; Cuiabá=65; Joinville=47; Londrina=43; Juiz de Fora=32; Florianópolis=48; ?Serra=27; ' +
    'Niterói=21; Porto Velho=69; Vila Velha=27; Macapá=96; Caxias do Sul=54; ?Vitória=27; ?Santos=13; Maringá=44; ' +
    'Balneário Camboriú=47; Blumenau=47; Foz do Iguaçu=45; Petrópolis=24; Anápolis=62; Rio Branco=68; Boa Vista=95; ?Palmas=63',
  MX:
    'Ciudad de México/Mexico City/CDMX/墨西哥城=55,56; Tijuana=664,663; Ecatepec=55; ?León=477,479; Puebla=222,221; ' +
    '*Guadalajara=33; Zapopan=33; Monterrey=81; Ciudad Juárez=656,657; Nezahualcóyotl=55; Cancún/Cancun/Канкун~=998; ' +
    'Chihuahua=614; Mexicali=686; Culiacán=667; Saltillo=844; Hermosillo=662; San Luis Potosí=444; Aguascalientes=449; ' +
    'Querétaro=442,446; *Mérida=999,990; Morelia=443; Toluca=722,729; Reynosa=899; Torreón=871; Acapulco=744; ' +
    'Matamoros=868; Villahermosa=993; Mazatlán=669; Xalapa=228; Tuxtla Gutiérrez=961; Cuernavaca=777; Tlaquepaque=33; ' +
    'Nuevo Laredo=867; *Veracruz=229; Tampico=833; Ensenada=646; Puerto Vallarta=322; Playa del Carmen=984; Oaxaca=951; ' +
    'Pachuca=771; Irapuato=462; Celaya=461; Tepic=311; Durango=618; Los Cabos=624; Cabo San Lucas=624; Tulum=984; ' +
    'Tlaxcala=246; Colima=312; Zacatecas=492; Campeche=981; Uruapan=452; Coatzacoalcos=921; La Paz BCS=612; Chetumal=983; ' +
    '*Salamanca=464; *Zamora=351; *Valladolid=985',
  AR:
    'Buenos Aires/Buenos Ajres/Буэнос Айрес~/布宜诺斯艾利斯=11; *Córdoba=351; Rosario Santa Fe=341; ?Mendoza=261; Tucumán=381; ' +
    'La Plata=221; Mar del Plata=223; ?Salta=387; *Santa Fe=342; Neuquén=299; Bahía Blanca=291; ?Posadas=376; Bariloche=294',
  CL: 'Santiago de Chile=2; *Santiago=2; Valparaíso=32; Concepción=41; Viña del Mar=32; Antofagasta=55; Temuco=45; Iquique=57; Rancagua=72',
  CO:
    'Bogotá/Bogota/Богот~=601; Medellín/Medellin=604; ?Cali=602; Barranquilla=605; *Cartagena=605; Cúcuta=607; Bucaramanga=607; ' +
    '?Pereira=606; Santa Marta=605; Ibagué=608; Manizales=606; Villavicencio=608; *Pamplona=607; Soacha=601',
  EC: '?Quito/Кито=2; Guayaquil=4; *Cuenca=7; Ambato=3; Machala=7; Manta Manabí=5',
  PE: '?Lima=1; Arequipa=54; *Trujillo=44; Chiclayo=74; Piura=73; Iquitos=65; Cusco/Cuzco=84; Huancayo=64; Chimbote=43; Callao=1',
  VE: 'Caracas=212; Maracaibo=261; *Valencia=241; Barquisimeto=251; Maracay=243; *Barcelona=281; *Mérida=274; Ciudad Guayana=286; Maturín=291',
};
