// Larger towns of countries where German, Dutch or a northern language is spoken. How to read the lines: `townTable.ts`.
// Facts of common knowledge (2026-11): names as the national statistics offices print them in their lists of the largest
// towns, area codes as the national numbering plans give them to those towns (Bundesnetzagentur, RTR, ACM, BIPT, PTS).
export const germanDutchTowns: Readonly<Record<string, string>> = {
  DE:
    'Berlin/Berlino/Berlín/Berlinie/Berlina/Berlín~/Берлин~/柏林=30; Hamburg/Amburgo/Hamburgo/Гамбург~/汉堡=40; ' +
    'München/Muenchen/Munich/Múnich/Monachium/Monaco di Baviera/Мюнхен~/Mnichov~/Munique/慕尼黑=89; ' +
    'Köln/Koeln/?Cologne/?Colonia/?Kolonia/?Kolonii/Кёльн~/Кельн~/科隆=221; ' +
    'Frankfurt/Francoforte/Fráncfort/Francfort/Frankfurcie/Франкфурт~/法兰克福=69; Stuttgart/Штутгарт~=711; ' +
    'Düsseldorf/Duesseldorf/Дюссельдорф~/杜塞尔多夫=211; Leipzig/Lipsk~/Лейпциг~=341; Dortmund/Дортмунд~=231; ?Essen=201; ' +
    'Bremen/Brema/?Бремен=421; Dresden/Dresda/Drezno/Dreźnie/Дрезден~=351; ' +
    'Hannover/Hanover/Hanower~/Ганновер~=511; Nürnberg/Nuernberg/Nuremberg/Norimberga/Norymberg~/Нюрнберг~=911; ' +
    'Duisburg=203; Bochum=234; Wuppertal=202; Bielefeld=521; Bonn=228; Münster/Muenster=251; Mannheim=621; ' +
    'Karlsruhe=721; Augsburg=821; Wiesbaden=611; Mönchengladbach=2161; Gelsenkirchen=209; Aachen=241; Braunschweig=531; ' +
    'Kiel=431; Chemnitz=371; Halle an der Saale=345; *Halle=345; Magdeburg=391; ?Freiburg=761; Freiburg im Breisgau=761; ' +
    'Krefeld=2151; Mainz=6131; Lübeck/Luebeck=451; Erfurt=361; Oberhausen=208; Rostock=381; Kassel=561; ?Hagen=2331; ' +
    'Potsdam=331; Saarbrücken/Saarbruecken=681; ?Hamm=2381; Ludwigshafen=621; *Oldenburg=441; Mülheim=208; ' +
    'Osnabrück/Osnabrueck=541; Leverkusen=214; *Heidelberg=6221; Solingen=212; Darmstadt=6151; Herne=2323; Regensburg=941; ' +
    'Neuss=2131; Ingolstadt=841; Paderborn=5251; Würzburg/Wuerzburg=931; Fürth=911; Wolfsburg=5361; Offenbach=69; ' +
    'Ulm=731; Heilbronn=7131; Pforzheim=7231; Göttingen/Goettingen=551; Bottrop=2041; Reutlingen=7121; Koblenz=261; ' +
    'Bremerhaven=471; Recklinghausen=2361; Erlangen=9131; Bergisch Gladbach=2202; Remscheid=2191; Jena=3641; Trier=651; ' +
    'Salzgitter=5341; ?Siegen=271; ?Moers=2841; Gütersloh=5241; Cottbus=355; Hildesheim=5121; Kaiserslautern=631; ' +
    'Schwerin=385; Bayreuth=921; Bamberg=951; Passau=851; Konstanz=7531; Tübingen=7071; Flensburg=461; Lüneburg=4131; ' +
    'Zwickau=375; Dessau=340; Gießen=641; Hanau=6181; Fulda=661; Landshut=871; Rosenheim=8031; Kempten=831; Aschaffenburg=6021',
  AT:
    'Wien/Vienna/Viena/?Vienne/Wiedeń/Wiedniu/?Вена/Вене/Viyana/Bécs/Vídeň/Vídni/维也纳=1; Graz/Грац/Граце=316; Linz/Линц~=732; ' +
    'Salzburg/Salisburgo/Salzbourg/Зальцбург~/萨尔茨堡=662; Innsbruck/Инсбрук~=512; Klagenfurt=463; Villach=4242; ' +
    '?Wels=7242; St Pölten/Sankt Pölten=2742; Dornbirn=5572; Wiener Neustadt=2622; ?Steyr=7252; Feldkirch=5522; ' +
    'Bregenz=5574; Leonding=732; Klosterneuburg=2243; Baden bei Wien=2252; Wolfsberg=4352; Leoben=3842; Krems=2732; ' +
    'Traun=7229; Amstetten=7472; Lustenau=5577; Kapfenberg=3862; Hallein=6245; Mödling=2236; Kufstein=5372; Traiskirchen=2252; ' +
    'Schwechat=1; Braunau=7722; Stockerau=2266; Saalfelden=6582; Ansfelden=7229; Tulln=2272; Hohenems=5576; Spittal an der Drau=4762; ' +
    'Ternitz=2630; Telfs=5262; Bludenz=5552; Bad Ischl=6132; Eisenstadt=2682; Zell am See=6542; Gmunden=7612',
  CH:
    'Zürich/Zurich/Zuerich/Zurigo/Цюрих~/苏黎世=43,44; Genève/Genf/Geneva/Ginevra/?Ginebra/Genewa/Genewie/Женев~/日内瓦=22; ' +
    'Basel/?Bâle/Basilea/Bazyle~/Базел~=61; Lausanne/Losanna/Лозанн~=21; Bern/Berne/Berna/Берн/Берне=31; Winterthur=52; ' +
    'Luzern/Lucerne/Lucerna/Люцерн~=41; St Gallen/Sankt Gallen=71; Lugano=91; Biel/Bienne=32; ?Thun=33; Köniz=31; ' +
    'La Chaux de Fonds=32; Schaffhausen=52; Fribourg=26; Chur=81; Neuchâtel/Neuenburg=32; Vernier=22; Uster=44; ?Sion=27; ' +
    'Lancy=22; Emmen=41; Yverdon=24; ?Zug=41; Kriens=41; Rapperswil=55; Montreux=21; Frauenfeld=52; Wetzikon=44; ' +
    'Bellinzona=91; Locarno=91; Dietikon=44; Aarau=62; Olten=62; Solothurn=32; Nyon=22; Vevey=21; ?Kloten=44; Davos=81',
  NL:
    'Amsterdam/Амстердам~/Amsterdamie/阿姆斯特丹=20; Rotterdam/Роттердам~/鹿特丹=10; Den Haag/The Hague/La Haya/La Haye/Гааг~/海牙=70; ' +
    'Utrecht/Утрехт~=30; Eindhoven/Эйндховен~=40; Groningen=50; Tilburg=13; Almere=36; Breda=76; Nijmegen=24; Apeldoorn=55; ' +
    'Arnhem=26; Haarlem=23; Enschede=53; Haarlemmermeer=23; Amersfoort=33; Zaanstad=75; Zaandam=75; Hertogenbosch=73; ' +
    'Den Bosch=73; Zwolle=38; ?Leiden=71; Leeuwarden=58; Zoetermeer=79; Dordrecht=78; ?Ede=318; Westland=174; Alphen=172; ' +
    'Alkmaar=72; Emmen=591; Delft=15; Venlo=77; Deventer=570; Helmond=492; Hilversum=35; Heerlen=45; Lelystad=320; ' +
    'Purmerend=299; Hengelo=74; Schiedam=10; Vlaardingen=10; Hoofddorp=23; ?Hoorn=229; Almelo=546; ?Assen=592; ?Gouda=182; ' +
    'Maastricht=43; Sittard=46; Bergen op Zoom=164; Roosendaal=165; Zeist=30; Katwijk=71; *Middelburg=118; Roermond=475; ?Oss=412',
  BE:
    'Brussel/Brussels/Bruxelles/Bruselas/Brüssel/Bruksela/Brukseli/Bruxelas/Брюссел~/布鲁塞尔=2; ' +
    'Antwerpen/Antwerp/Anvers/Amberes/Anversa/Antwerpia/Antwerpii/Антверпен~/安特卫普=3; ' +
    '?Gent/Ghent/Gand/Gante/Гент~=9; Charleroi=71; Liège/Luik/Lüttich/Lieja/Liegi/Льеж~/列日=4; Brugge/Bruges/?Brujas/Брюгге=50; ' +
    'Namur/?Namen=81; Leuven/Louvain=16; ?Mons=65; Mechelen/Malines=15; Aalst=53; La Louvière=64; Kortrijk/Courtrai=56; ' +
    'Hasselt=11; Oostende/Ostend/Ostende=59; Sint Niklaas=3; Tournai/Doornik=69; Genk=89; Seraing=4; Roeselare=51; ' +
    'Mouscron=56; Verviers=87; Dendermonde=52; Beringen=11; Turnhout=14; Vilvoorde=2; Lokeren=9; ?Geel=14; Arlon=63; ' +
    'Bastogne=61; *Waterloo=2; Wavre=10; Nivelles=67; Knokke=50; Ieper=57; Tongeren=12; Ixelles=2; Schaerbeek=2; Anderlecht=2',
  SE:
    'Stockholm/Sztokholm~/Estocolmo/Stoccolma/Стокгольм~/斯德哥尔摩=8; Göteborg/Gothenburg/Gotemburgo/Гётеборг~/Гетеборг~=31; ' +
    'Malmö/Мальмё=40; Uppsala=18; Västerås=21; Örebro=19; Linköping=13; Helsingborg=42; Jönköping=36; Norrköping=11; Lund=46; ' +
    'Umeå=90; Gävle=26; ?Borås=33; Södertälje=8; Eskilstuna=16; Halmstad=35; Växjö=470; Karlstad=54; Sundsvall=60; ' +
    'Östersund=63; Trollhättan=520; Luleå=920; Kalmar=480; Falun=23; Kristianstad=44; Karlskrona=455; Skövde=500; Borlänge=243; ' +
    'Nyköping=155; Varberg=340; Uddevalla=522; Skellefteå=910; Landskrona=418; Motala=141; Trelleborg=410; Visby=498; Kiruna=980',
  DK:
    'København/Copenhagen/Kopenhagen/Copenhague/Copenaghen/Kopenhaga/Kopenhadze/Копенгаген~/哥本哈根; Aarhus/Århus/Орхус~; ' +
    'Odense; Aalborg/Ålborg; Esbjerg; Randers; Kolding; Horsens; Vejle; Roskilde; Herning; Silkeborg; Hørsholm; Helsingør; ' +
    'Næstved; Viborg; Fredericia; Køge; Holstebro; Taastrup; Slagelse; Hillerød; Sønderborg; Svendborg; Holbæk; Hjørring; ' +
    'Frederikshavn; Haderslev; ?Skive; Nørresundby; Frederiksberg; Nyborg; Kalundborg; Thisted; Nykøbing; Ringsted; Aabenraa',
  NO:
    'Oslo/Осло/奥斯陆; ?Bergen; Trondheim; Stavanger; Drammen; Fredrikstad; Kristiansand; Sandnes; Tromsø; Sarpsborg; Skien; ' +
    'Ålesund; Sandefjord; Haugesund; Tønsberg; ?Moss; Porsgrunn; Bodø; Arendal; Hamar; Larvik; Halden; Lillehammer; ?Molde; ' +
    'Harstad; Kongsberg; Gjøvik; Kristiansund; Horten; Jessheim; Askim; Narvik; ?Alta; Elverum; Lillestrøm; Steinkjer; Hammerfest',
  FI:
    'Helsinki/Helsingissä/Helsinkiin/Helsingfors/Helsinky/Helsinkach/Хельсинки/赫尔辛基=9; Espoo/Espoossa/Esbo=9; ' +
    'Tampere/Tampereella/Tammerfors/Тампере=3; Vantaa/Vantaalla/?Vanda=9; Oulu/Oulussa/Uleåborg=8; Turku/Turussa/?Åbo/Турку=2; ' +
    'Jyväskylä/Jyväskylässä=14; Lahti/Lahdessa=3; Kuopio/Kuopiossa=17; Kouvola/Kouvolassa=5; ?Pori/Porissa=2; ' +
    'Joensuu/Joensuussa=13; Lappeenranta/Lappeenrannassa=5; Hämeenlinna/Hämeenlinnassa=3; Vaasa/Vaasassa=6; ' +
    'Seinäjoki/Seinäjoella=6; Rovaniemi/Rovaniemellä=16; Mikkeli/Mikkelissä=15; Kotka/Kotkassa=5; ?Salo/Salossa=2; ' +
    'Porvoo/Porvoossa=19; Kokkola/Kokkolassa=6; Hyvinkää/Hyvinkäällä=19; Lohja/Lohjalla=19; Järvenpää/Järvenpäässä=9; ' +
    'Rauma/Raumalla=2; Kajaani/Kajaanissa=8; Kerava/Keravalla=9; Savonlinna/Savonlinnassa=15; ?Nokia/Nokialla=3',
};
