// Larger towns of eastern and south-eastern Europe and Turkey. How to read the lines: `townTable.ts`. Facts of common
// knowledge (2026-11): names as the national statistics offices print them in their lists of the largest towns, area codes
// as the national numbering plans give them to those towns (UKE, ANCOM, CTU, NMHH, EETT, BTK, Rossvyaz, NKEK, CRC).
export const easternTowns: Readonly<Record<string, string>> = {
  PL:
    'Warszaw~/Warsaw/Warschau/Varsovia/Varsovie/Varsavia/Varsóvia/Варшав~/华沙=22; ' +
    'Krakow~/Krakau/Cracow/Cracovia/Cracovie/Краков~/Kraków=12; Wrocław~/Wrocławi~/Breslau/Вроцлав~=71; ' +
    'Łódź/Łodzi/Lodz/Лодз~=42; Poznań/Poznani~/?Posen/Познан~=61; Gdańsk~/Danzig/Гданьск~/Gdansk~=58; ' +
    'Szczecin~/Stettin/Щецин~=91; Bydgoszcz~=52; Lublin~/Люблин~=81; Białystok~/Białymstoku/Белосток~=85; Katowic~/Kattowitz/Катовиц~=32; ' +
    'Gdyni~/Gdingen=58; Częstochow~=34; Radom~=48; Rzeszow~/Rzeszów=17; Toruń/Toruni~/?Thorn=56; Sosnowiec/Sosnowcu=32; ' +
    'Kielce/Kielcach=41; Gliwic~=32; Olsztyn~=89; Zabrze/Zabrzu=32; Bielsko Biała/Bielsku Białej=33; Bytom~=32; ' +
    'Zielona Góra/Zielonej Górze=68; Rybnik~=32; ?Ruda Śląska=32; Opole/Opolu=77; Tychy/Tychach=32; Gorzów/Gorzowie=95; ' +
    'Elbląg~=55; Dąbrowa Górnicza=32; Płock~=24; Wałbrzych~=74; Włocławek/Włocławku=54; Tarnów/Tarnowie=14; ' +
    'Chorzów/Chorzowie=32; Koszalin~=94; Kalisz~=62; Legnic~=76; Grudziądz~=56; Słupsk~=59; Jaworzn~=32; ' +
    'Jelenia Góra/Jeleniej Górze=75; Nowy Sącz/Nowym Sączu=18; Konin~=63; Piotrków=44; Lubin~=76; Siedlc~=25; ' +
    'Inowrocław~=52; Suwałk~=87; Sopot~/Sopoci~=58; Zakopan~/Закопан~=18; Piaseczn~=22; Pruszków/Pruszkowie=22',
  RO:
    'București/Bucuresti/Bucureşti/Bucharest/Bukarest/Bucarest/Bucareste/Bukareszt~/Бухарест~/Bükreş/布加勒斯特=21,31; ' +
    'Cluj Napoca=264; Cluj/Clujul/Klausenburg/Kolozsvár=264; Timișoara/Timisoara/Timişoara/Temeswar/Temesvár=256; ' +
    'Iași/Iasi/Iaşi=232; Constanța/Constanţa=241; Constanta=241; Craiova=251; Brașov/Brasov/Braşov/Kronstadt=268; ' +
    'Galați/Galati/Galaţi=236; Ploiești/Ploiesti/Ploieşti=244; Oradea/Nagyvárad/Großwardein=259; Brăila/Braila=239; ' +
    'Arad=257; Pitești/Pitesti/Piteşti=248; Sibiu/Hermannstadt=269; Bacău/Bacau=234; Târgu Mureș/Targu Mures/Marosvásárhely=265; ' +
    'Baia Mare=262; Buzău/Buzau=238; Botoșani/Botosani=231; Satu Mare=261; Râmnicu Vâlcea/Ramnicu Valcea=250; Suceava=230; ' +
    'Piatra Neamț/Piatra Neamt=233; Drobeta Turnu Severin=252; Târgoviște/Targoviste=245; Focșani/Focsani=237; Bistrița/Bistrita=263; ' +
    'Târgu Jiu/Targu Jiu=253; Tulcea=240; Reșița/Resita=255; Slatina=249; Hunedoara=254; Vaslui=235; Călărași/Calarasi=242; ' +
    'Giurgiu=246; Alba Iulia=258; ?Deva=254; Zalău/Zalau=260; Sfântu Gheorghe/Sfantu Gheorghe=267; Mamaia=241; Voluntari=21; ' +
    '?Turda=264; ?Mediaș/?Medias=269; ?Onești/?Onesti=234; Lugoj=256; Medgidia=241; Pașcani/Pascani=232; Slobozia=243; Alexandria Teleorman=247',
  CZ:
    'Praha/Praze/Prahy/Prag/Prague/Praga/Pradze/Прага/Праге/Praag/布拉格=2; Brno/Brně/Brna/Brünn/Брно=5; ' +
    'Ostrava/Ostravě/Острав~=59; Plzeň/Plzni/Pilsen=37; Liberec/Liberci=48; Olomouc~=58; České Budějovic~/Českých Budějovicích=38; ' +
    'Hradec Králové/Hradci Králové=49; Ústí nad Labem=47; Pardubic~=46; Zlín~=57; Havířov~=59; Kladn~=312; ?Most=476; Opav~=553; ' +
    'Frýdek Místek=558; Jihlav~=56; Karviná/Karviné=59; Teplic~=417; Chomutov~=474; Děčín~=412; ' +
    'Karlovy Vary/Karlových Varech/Karlsbad/Карловы Вары/Карловых Варах=353; Jablonec/Jablonci=483; Mladá Boleslav/Mladé Boleslavi=326; ' +
    'Prostějov~=582; Přerov~=581; Třebíč~=568; Česká Lípa=487; Znojm~=515; Příbram~=318; ?Tábor~=381; Cheb~=354; Kolín~=321; ?Písek/?Písku=382; ' +
    'Trutnov~=499; Kroměříž~=573; Uherské Hradiště=572; Šumperk~=583; Vsetín~=571; Hodonín~=518; Český Krumlov~=380; Břeclav~=519',
  HU:
    'Budapest~/Budapeszt~/Budapeste/Будапешт~/布达佩斯=1; Debrecen~=52; Szeged~=62; Miskolc~=46; ?Pécs~=72; ' +
    'Győr~=96; Nyíregyháza/Nyíregyházán=42; Kecskemét~=76; Székesfehérvár~=22; Szombathely~=94; Szolnok~=56; ' +
    'Tatabánya/Tatabányán=34; Kaposvár~=82; Sopron~=99; Veszprém~=88; Békéscsaba/Békéscsabán=66; Zalaegerszeg~=92; ?Eger=36; ' +
    'Nagykanizsa/Nagykanizsán=93; Dunaújváros~=25; Hódmezővásárhely~=62; Dunakeszi~=27; Szigetszentmiklós~=24; Cegléd~=53; ' +
    '?Baja/Baján=79; Salgótarján~=32; Gödöllő~=28; Ózd~=48; Szekszárd~=74; Mosonmagyaróvár~=96; Gyöngyös~=37; ' +
    'Hajdúböszörmény~=52; Ajka/Ajkán=88; Siófok~=84; Hévíz~=83; Esztergom~=33; Szentendre/Szentendrén=26; Gyula/Gyulán=66; Budaörs~=23',
  GR:
    'Αθήνα/Αθήνας/Athina/Athens/Athen/Atenas/Athènes/Atene/Ateny/Atenach/Atena/Афин~/Atina/雅典=21; ' +
    'Θεσσαλονίκη~/Thessaloniki/Saloniki/Salonica/Tesalónica/Salonicco/Saloniki/Салоники/Салониках/Selanik=231; ' +
    'Πάτρα~/Patras/Patra=261; Ηράκλειο~/Heraklion/Iraklio/Iraklion=281; Λάρισα~/?Larissa=241; Βόλος/Βόλο/Volos=242; ' +
    'Ιωάννινα/Ioannina=265; Πειραιά~/Piraeus/Pireas=21; Τρίκαλα/Trikala=243; Χαλκίδα~/Chalkida=222; Σέρρες/?Serres=232; ' +
    'Αλεξανδρούπολη~/Alexandroupoli=255; Ξάνθη~/Xanthi=254; Κατερίνη~/Katerini=235; Καλαμάτα~/Kalamata=272; Καβάλα~/Kavala=251; ' +
    'Χανιά/Chania=282; Λαμία~/Lamia=223; Κομοτηνή~/Komotini=253; Ρόδο~/Rhodes/Rodos/Rhodos/Родос~=224; Δράμα~/Drama Town=252; ' +
    'Βέροια~/Veria=233; Κοζάνη~/Kozani=246; Ρέθυμνο~/Rethymno=283; Κέρκυρα~/Corfu/Korfu/Kerkyra=266; Γλυφάδα~/Glyfada=21; ' +
    'Περιστέρι/Peristeri=21; Καλλιθέα~/Kallithea=21; Νίκαια~/Nikaia=21; Αγρίνιο/Agrinio=264; Κόρινθο~/Korinthos=274; ' +
    'Μυτιλήνη~/Mytilene=225; Σαντορίνη~/Santorini=228; Μύκονο~/Mykonos=228; Τρίπολη=271; Χίος/Chios=227; Κως/Kos Town=224; Σύρος/Syros=228',
  TR:
    'İstanbul~/Istambul/Estambul/Stambuł/Stambule/Стамбул~/伊斯坦布尔=212,216; Ankara~/Анкар~/安卡拉=312; ' +
    'İzmir~/Smyrna/Измир~=232; ?Bursa~=224; Antalya~/Antalia/Анталь~/Анталия/安塔利亚=242; Adana~=322; Konya~=332; ' +
    'Gaziantep~=342; Şanlıurfa~/Urfa~=414; Kocaeli~=262; Mersin~=324; Diyarbakır~=412; ?Hatay~=326; Manisa~=236; Kayseri~=352; ' +
    'Samsun/Samsunda/Samsundan=362; Balıkesir~=266; Kahramanmaraş~=344; Van Gölü=432; ?Aydın~=256; Tekirdağ~=282; Sakarya~=264; ?Denizli~=258; ' +
    'Muğla~=252; Eskişehir~=222; Mardin~=482; Malatya~=422; Trabzon~=462; ?Ordu~=452; Erzurum~=442; Afyonkarahisar~=272; ' +
    'Sivas~=346; Adıyaman~=416; ?Batman~=488; Zonguldak~=372; ?Tokat~=356; Elazığ~=424; Kütahya~=274; Çanakkale~=286; ' +
    'Osmaniye~=328; Çorum~=364; Giresun~=454; Isparta~=246; Aksaray~=382; Edirne~=284; Yozgat~=354; Düzce~=380; Rize~=464; ' +
    'Bodrum~/Бодрум~=252; Alanya~/Алань~=242; Kuşadası~=256; Marmaris~=252; Fethiye~=252; Gebze~=262; İzmit~=262; Kadıköy~=216; Beşiktaş~=212; ?Bolu=374',
  RU:
    'Москва/Москве/Москву/Москвы/Moscow/Moskau/Moscú/Moscou/?Mosca/Moskwa/Moskwie/Moskva/Moskve/Moskova~/莫斯科=495,498,499; ' +
    'Санкт Петербург~/Петербург~/Питер/Питере/СПб/Saint Petersburg/St Petersburg/Sankt Petersburg/San Petersburgo/圣彼得堡=812; ' +
    'Новосибирск~/Novosibirsk=383; Екатеринбург~/Yekaterinburg/Ekaterinburg/Jekaterinburg=343; Казань/Казани/?Kazan=843; ' +
    'Нижний Новгород/Нижнем Новгороде/Nizhny Novgorod=831; Челябинск~/Chelyabinsk=351; Самара/Самаре/?Samara=846; Омск~/Omsk=381; ' +
    'Ростов на Дону/Ростове на Дону/Rostov on Don=863; Уфа/Уфе/Ufa=347; Красноярск~/Krasnoyarsk=391; Воронеж~/Voronezh=473; Перм~/Perm Krai=342; ' +
    'Волгоград~/Volgograd=844; Краснодар~/Krasnodar=861; Саратов~/Saratov=845; Тюмень/Тюмени/Tyumen=345; Тольятти/Togliatti=848; ' +
    'Ижевск~/Izhevsk=341; Барнаул~=385; Ульяновск~=842; Иркутск~/Irkutsk=395; Хабаровск~/Khabarovsk=421; Ярославл~=485; ' +
    'Владивосток~/Vladivostok=423; Махачкал~=872; Томск~=382; Оренбург~=353; Кемерово=384; Новокузнецк~=384; Рязан~=491; ' +
    'Астрахан~=851; Набережные Челны=855; Пенза/Пензе=841; Липецк~=474; ?Киров~=833; Чебоксар~=835; Тула/Туле=487; ' +
    'Калининград~/Kaliningrad=401; Курск~=471; Улан Удэ=301; Ставропол~=865; Сочи/Sochi=862; Иваново=493; Брянск~=483; ' +
    'Белгород~=472; Сургут~=346; Владимире=492; Тверь/Твери=482; Архангельск~=818; Чита/Чите=302; Смоленск~=481; Калуга/Калуге=484; ' +
    'Якутск~=411; Мурманск~=815; Псков~=811; Подольск~=496; Балашиха/Балашихе=495; Химки/Химках=495; Мытищи/Мытищах=495',
  UA:
    'Київ/Києві/Києва/Киев~/Kyiv/Kiev/Kiew/Kijów/Kijowie/Kiova/基辅=44; Харків/Харкові/Харьков~/Kharkiv/Charkiw/Kharkov=57; ' +
    'Одеса/Одесі/Одесса/Одессе/Odesa=48; ?Odessa=48; Дніпро/Дніпрі/Днепр/Днепре/Dnipro=56; Донецк~/Донецьк~/Donetsk=62; ' +
    'Запоріжж~/Запорожь~/Zaporizhzhia=61; Львів/Львові/Львов/Львове/Львова/Lviv/Lwów/Lwowie/Lemberg/Leópolis=32; Кривий Ріг/Кривому Розі/Кривой Рог=56; ' +
    'Миколаїв/Миколаєві/?Николаев/Николаеве/Mykolaiv=51; Маріупол~/Мариупол~/Mariupol=62; Луганськ~/Луганск~=64; Вінниц~/Винниц~/Vinnytsia=43; ' +
    'Херсон~/Kherson=55; Полтав~/Poltava=53; Чернігів/Чернігові/Чернигов~/Chernihiv=46; Черкас~/Cherkasy=47; ' +
    'Хмельницьк~/Хмельницк~/Khmelnytskyi=38; Чернівц~/Черновц~/Chernivtsi=37; Житомир~/Zhytomyr=41; ?Суми/Сумах/?Sumy=54; ' +
    '?Рівне/Рівному/?Ровно/Rivne=36; Івано Франківськ~/Ивано Франковск~/Ivano Frankivsk=34; Тернопіль/Тернополі/Тернопол~/Ternopil=35; ' +
    'Луцьк~/Луцк~/Lutsk=33; Ужгород~/Uzhhorod=31; Мукачев~/Mukachevo=31; Кропивницьк~=52; Кременчук~/Кременчуг~=53; Біла Церква/Білій Церкві=456; ' +
    'Бровари/Броварах=459; Ірпінь/Ірпені=459; Буковель/Буковелі=34; Трускавець/Трускавці=324; Дрогобич~=324',
  BG:
    '?София/Sofiya=2; ?Sofia=2; Пловдив/Plovdiv/Płowdiw=32; Варна/Varna/Warna=52; Бургас/Burgas=56; Русе/?Ruse=82; ' +
    'Стара Загора/Stara Zagora=42; Плевен/Pleven=64; Сливен/Sliven=44; Добрич/Dobrich=58; Шумен/Shumen=54; Перник/Pernik=76; ' +
    'Хасково/Haskovo=38; Ямбол/Yambol=46; Пазарджик/Pazardzhik=34; Благоевград/Blagoevgrad=73; Велико Търново/Veliko Tarnovo=62; ' +
    'Враца/Vratsa=92; Габрово/Gabrovo=66; Видин/Vidin=94; Асеновград/Asenovgrad=331; Казанлък/Kazanlak=431; Кърджали/Kardzhali=361; ' +
    'Кюстендил/Kyustendil=78; Димитровград=391; Търговище/Targovishte=601; Силистра/Silistra=86; Ловеч/Lovech=68; ?Монтана=96; ' +
    'Дупница/Dupnitsa=701; Разград/Razgrad=84; Свищов=631; Смолян/Smolyan=301; Петрич=745; Сандански/Sandanski=746; ' +
    'Банско/Bansko=749; Слънчев бряг/Sunny Beach/Sonnenstrand/Солнечный Берег=554; Несебър/Nessebar=554; Златни пясъци/Golden Sands=52',
};
