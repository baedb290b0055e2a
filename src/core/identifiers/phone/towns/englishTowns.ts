// Larger towns of the countries whose everyday language is English, and of India and the Philippines. How to read the
// lines: `townTable.ts`. Facts of common knowledge (2026-11): names as the national statistics offices print them in their
// lists of the largest towns, area codes as the national numbering plans give them to those towns (Ofcom, ComReg, ACMA,
// NANPA, TRAI, ICASA and their like).
export const englishTowns: Readonly<Record<string, string>> = {
  GB:
    'London/Londres/Londra/Londyn~/Лондон~/伦敦/倫敦/Londýn~=20; *Birmingham=121; Leeds=113; Sheffield=114; Bradford=1274; ' +
    'Manchester=161; Liverpool=151; *Bristol=117; Leicester=116; *Coventry=24; Nottingham=115; *Newcastle=191; ' +
    'Newcastle upon Tyne=191; Sunderland=191; *Brighton=1273; ?Hull=1482; Kingston upon Hull=1482; *Plymouth=1752; ' +
    'Wolverhampton=1902; ?Derby=1332; Stoke on Trent=1782; Southampton=23; *Portsmouth=23; Bournemouth=1202; ' +
    '?Poole=1202; ?Reading=118; Northampton=1604; Luton=1582; Bolton=1204; Middlesbrough=1642; *Peterborough=1733; ' +
    'Milton Keynes=1908; Norwich=1603; Swindon=1793; *Oxford=1865; *Cambridge=1223; *Gloucester=1452; *York=1904; ' +
    '*Ipswich=1473; Exeter=1392; Blackpool=1253; Blackburn=1254; ?Preston=1772; Huddersfield=1484; Slough=1753; ' +
    '*Worcester=1905; ?Bath=1225; ?Lincoln=1522; ?Chester=1244; Warrington=1925; Wigan=1942; Stockport=161; ' +
    'Oldham=161; Rochdale=1706; Salford=161; ?Bury=161; Birkenhead=151; Southport=1704; Southend on Sea=1702; ' +
    'Southend=1702; Basildon=1268; Chelmsford=1245; Colchester=1206; Maidstone=1622; Gillingham=1634; Canterbury=1227; ' +
    'Eastbourne=1323; *Hastings=1424; Crawley=1293; Basingstoke=1256; Cheltenham=1242; Telford=1952; Solihull=121; ' +
    'Walsall=1922; ?Dudley=1384; West Bromwich=121; Nuneaton=24; ?Rugby=1788; Doncaster=1302; Rotherham=1709; ' +
    'Barnsley=1226; *Wakefield=1924; *Halifax=1422; Harrogate=1423; *Scarborough=1723; Darlington=1325; Hartlepool=1429; ' +
    'Gateshead=191; *Durham=191; Carlisle=1228; *Lancaster=1524; *Mansfield=1623; *Chesterfield=1246; Grimsby=1472; ' +
    'Scunthorpe=1724; Crewe=1270; *Stafford=1785; Hereford=1432; Shrewsbury=1743; Torquay=1803; *Taunton=1823; ' +
    'Edinburgh/Édimbourg/Edimburgo/Edynburg~/Эдинбург~=131; Glasgow=141; Aberdeen=1224; *Dundee=1382; Inverness=1463; ' +
    '*Perth=1738; ?Stirling=1786; Cardiff=29; Swansea=1792; *Newport=1633; Wrexham=1978; Belfast=28; Londonderry=28; ' +
    '*Bedford=1234; Stevenage=1438; Watford=1923; *Hamilton=1698; Aylesbury=1296; High Wycombe=1494; Guildford=1483; ' +
    '*Woking=1483; Croydon=20; Worthing=1903; Burnley=1282; St Albans=1727; Redditch=1527; ?Deal=1304; ?Sale=161; *Tamworth=1827; *Surrey=1483',
  IE:
    'Dublin/Dublino/Dublín/Dublinie/Дублин~=1; ?Cork=21; Limerick=61; Galway=91; *Waterford=51; Drogheda=41; *Dundalk=42; ' +
    '?Swords=1; Navan=46; Kilkenny=56; Ennis=65; Tralee=66; Carlow=59; Naas=45; Athlone=90; Letterkenny=74; Tullamore=57; ' +
    'Killarney=64; Arklow=402; Cobh=21; Castlebar=94; Mullingar=44; Wexford=53; Sligo=71; Clonmel=52; Portlaoise=57; ' +
    'Balbriggan=1; Newbridge=45; ?Bray=1; Celbridge=1; Leixlip=1; Maynooth=1; Malahide=1; Tallaght=1; Blanchardstown=1',
  US:
    'New York/Nueva York/Nowy Jork/Nowym Jorku/Нью Йорк~/纽约/紐約=212,332,347,646,718,917,929; ' +
    'Los Angeles/Лос Анджелес~/洛杉矶=213,310,323,424,818; Chicago/Чикаго=312,773,872; Houston=281,346,713,832; ' +
    '?Phoenix=480,602,623; Philadelphia=215,267,445; San Antonio=210,726; San Diego=619,858; Dallas=214,469,972; ' +
    '?Austin=512,737; Fort Worth=682,817; Jacksonville=904; Columbus=380,614; ?Charlotte=704,980; Indianapolis=317,463; ' +
    'San Francisco/旧金山=415,628; Seattle/西雅图=206; Denver=303,720; Washington DC=202; Boston/波士顿=617,857; ' +
    'Detroit=313; El Paso=915; Nashville=615,629; Portland=503,971; Memphis=901; Oklahoma City=405,572; ' +
    'Las Vegas/拉斯维加斯=702,725; Louisville=502; Baltimore=410,443,667; Milwaukee=414; Albuquerque=505; Tucson=520; ' +
    'Fresno=559; Sacramento=279,916; Kansas City=816,913; Atlanta=404,470,678,770; Omaha=402,531; Raleigh=919,984; ' +
    'Miami=305,786; Long Beach=562; Oakland=510; Minneapolis=612; Tulsa=918,539; Tampa=813; New Orleans=504; ' +
    'Cleveland=216; Honolulu=808; ?Orlando=321,407; Pittsburgh=412; Cincinnati=513; Anaheim=714; St Louis=314; ' +
    'Newark=973,862; Jersey City=201,551; ?Buffalo=716; Anchorage=907; Toledo=419; Richmond=804; Salt Lake City=385,801',
  CA:
    'Toronto/Торонто=416,437,647; Montreal/Montréal/Монреал~=438,514; Vancouver/Ванкувер~/温哥华=236,604,672,778; ' +
    'Calgary=403,587,825; Edmonton=587,780,825; Ottawa=343,613; Winnipeg=204,431; *Hamilton=289,905; Mississauga=289,905; ' +
    'Brampton=289,905; *Surrey=604,778; Laval=450,579; *Halifax=902; *London=519,226; Markham=289,905; Vaughan=289,905; ' +
    'Gatineau=819; Saskatoon=306; Longueuil=450; Burnaby=604,778; ?Regina=306; *Richmond=604,778; Oakville=289,905; ' +
    'Sherbrooke=819; Sudbury=705; ?Barrie=705; Kelowna=250,778; Abbotsford=604; *Kingston=613; Trois Rivières=819; ' +
    'Guelph=519; Moncton=506; Thunder Bay=807; ?Victoria=250,778; *Windsor=519; Kitchener=519; Fredericton=506',
  AU:
    'Sydney/Сидней~/悉尼/雪梨=2; Melbourne/墨尔本/墨爾本=3; Brisbane/布里斯班=7; *Perth=8; Adelaide/阿德莱德=8; ' +
    'Canberra=2; Gold Coast=7; *Newcastle=2; Sunshine Coast=7; Wollongong=2; Hobart=3; Geelong=3; Townsville=7; ' +
    'Cairns=7; ?Darwin=8; Toowoomba=7; Ballarat=3; Bendigo=3; Launceston=3; Mackay=7; Rockhampton=7; Bunbury=8; ' +
    'Bundaberg=7; Coffs Harbour=2; Wagga Wagga=2; Hervey Bay=7; Mildura=3; Shepparton=3; Port Macquarie=2; Gladstone=7; ' +
    '*Tamworth=2; Dubbo=2; Geraldton=8; Kalgoorlie=8; Alice Springs=8; Warrnambool=3; Albury=2; Wodonga=2; ?Orange=2; ' +
    'Bathurst=2; Lismore=2; Parramatta=2; Fremantle=8; Mandurah=8; Surfers Paradise=7; *Ipswich=7; Devonport=3; Burnie=3; ' +
    'Whyalla=8; Mount Gambier=8; Traralgon=3; Maitland=2; Nowra=2; Goulburn=2; Broome=8; Katherine=8; *Brighton=3',
  NZ:
    'Auckland/奥克兰=9; *Wellington=4; Christchurch/基督城=3; *Hamilton=7; Tauranga=7; Dunedin=3; Palmerston North=6; ' +
    '?Napier=6; ?Nelson=3; Rotorua=7; New Plymouth=6; Whangarei=9; Invercargill=3; Whanganui=6; Gisborne=6; *Hastings=6; ' +
    '*Queenstown=3; Lower Hutt=4; Upper Hutt=4; Porirua=4; Timaru=3; Blenheim=3; Taupo=7; Masterton=6; ?Levin=6; Ashburton=3; ' +
    'Manukau=9; *Cambridge=7; Whakatane=7; Oamaru=3; Wanaka=3; Paraparaumu=4; Feilding=6; Hawera=6; Tokoroa=7',
  ZA:
    'Johannesburg/Joburg=10,11; Cape Town/Kaapstad/Кейптаун~=21; Durban=31; Pretoria/Tshwane=12; Soweto=11; ' +
    'Port Elizabeth/Gqeberha=41; Bloemfontein=51; *East London=43; Polokwane=15; Nelspruit/Mbombela=13; Kimberley=53; ' +
    'Rustenburg=14; Pietermaritzburg=33; Vereeniging=16; Welkom=57; *Newcastle=34; ?George=44; Midrand=11; Sandton=11; ' +
    'Randburg=11; Benoni=11; Boksburg=11; Kempton Park=11; Centurion=12; Roodepoort=11; Krugersdorp=11; Germiston=11; ' +
    'Vanderbijlpark=16; Witbank/Emalahleni=13; Secunda=17; Potchefstroom=18; Klerksdorp=18; Mahikeng=18; *Worcester=23; ' +
    'Stellenbosch=21; Paarl=21; Richards Bay=35; Ladysmith=36; Tzaneen=15; Upington=54; Umhlanga=31; ' +
    '*Dundee=34; *Heidelberg=16; *Middelburg=13; *Queenstown=45',
  IN:
    'Mumbai/Bombay/Мумбаи/孟买/मुंबई=22; Delhi/New Delhi/Дели/दिल्ली=11; Bangalore/Bengaluru/Бангалор~=80; *Hyderabad=40; ' +
    'Ahmedabad=79; Chennai/Madras=44; Kolkata/Calcutta/Калькутт~=33; ?Surat=261; ?Pune=20; Jaipur=141; Lucknow=522; ' +
    'Kanpur=512; Nagpur=712; Indore=731; Thane=22; Bhopal=755; Visakhapatnam=891; Patna=612; Vadodara=265; Ghaziabad=120; ' +
    'Ludhiana=161; Agra=562; Nashik=253; Faridabad=129; Meerut=121; Rajkot=281; Varanasi=542; Srinagar=194; ' +
    'Aurangabad=240; Dhanbad=326; Amritsar=183; Navi Mumbai=22; Allahabad/Prayagraj=532; Ranchi=651; Howrah=33; ' +
    'Coimbatore=422; Jabalpur=761; Gwalior=751; Vijayawada=866; Jodhpur=291; Madurai=452; Raipur=771; ?Kota=744; ' +
    'Chandigarh=172; Guwahati=361; Mysore/Mysuru=821; Gurgaon/Gurugram=124; Noida=120; *Kochi=484; Goa=832; Dehradun=135; ' +
    'Thiruvananthapuram/Trivandrum=471; Mangalore=824; Kozhikode/Calicut=495; Udaipur=294; Panaji=832; Siliguri=353',
  PH:
    'Manila/Maynila/?Манил~/马尼拉=2; Quezon City=2; Makati=2; Taguig=2; Pasig=2; Pasay=2; Caloocan=2; Parañaque=2; ' +
    'Mandaluyong=2; Las Piñas=2; Muntinlupa=2; Marikina=2; Valenzuela City=2; Davao/Davao City=82; Cebu/Cebu City/宿务=32; ' +
    'Zamboanga=62; Antipolo=2; Cagayan de Oro=88; Bacoor=46; Dasmariñas=46; General Santos=83; Bacolod=34; Iloilo=33; ' +
    'Angeles City=45; Baguio=74; Lapu Lapu=32; Mandaue=32; Butuan=85; Cabanatuan=44; Batangas=43; Olongapo=47; Tacloban=53; ' +
    'Dumaguete=35; Puerto Princesa=48; Lipa City=43; Naga City=54; Dagupan=75; Legazpi=52; Tarlac=45; Clark Freeport=45',
};
