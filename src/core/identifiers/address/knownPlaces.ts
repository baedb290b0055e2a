// Towns that are known by their name alone: in an advert "742 Maple Ave, Houston" is an address without a ZIP code.
// Only big towns and names that are not everyday words. Facts; compiled by hand from the lists of the largest towns
// that the US Census Bureau, the ONS, NISRA, Destatis, Statistik Austria, BFS, CSO and Statistics Canada publish, 2026-11.

const rows: readonly (readonly [string, string])[] = [
  [
    'US',
    `new york,brooklyn,queens,bronx,manhattan,staten island,flushing,los angeles,chicago,houston,phoenix,philadelphia,
    san antonio,san diego,dallas,san jose,austin,jacksonville,fort worth,columbus,indianapolis,charlotte,san francisco,
    seattle,denver,oklahoma city,nashville,washington,el paso,las vegas,boston,detroit,louisville,portland,memphis,baltimore,
    milwaukee,albuquerque,tucson,fresno,sacramento,atlanta,kansas city,colorado springs,raleigh,omaha,miami,long beach,
    virginia beach,oakland,minneapolis,tampa,tulsa,arlington,wichita,bakersfield,new orleans,honolulu,cleveland,anaheim,
    orlando,lexington,stockton,riverside,irvine,corpus christi,newark,santa ana,cincinnati,pittsburgh,saint paul,greensboro,
    jersey city,durham,north las vegas,plano,gilbert,chandler,scottsdale,glendale,lubbock,st louis,st petersburg,laredo,
    buffalo,fremont,boise,baton rouge,richmond,san bernardino,spokane,rochester,des moines,tacoma,fontana,modesto,oxnard,
    moreno valley,fayetteville,huntington beach,yonkers,salt lake city,grand rapids,amarillo,little rock,tallahassee,huntsville,
    worcester,knoxville,brownsville,fort lauderdale,overland park,tempe,providence,chattanooga,ontario,sioux falls,eugene,
    rancho cucamonga,garland,mesa,henderson,chula vista,toledo,reno,hialeah,anchorage,savannah,hartford,pasadena,torrance,
    garden grove,el monte,west hollywood,hollywood,santa monica,san mateo,daly city,sunnyvale,santa clara,naperville,joliet,
    killeen,mcallen,frisco,mckinney,syracuse,dayton,akron,charleston,birmingham,mobile,jackson,shreveport,lafayette`,
  ],
  [
    'GB',
    `london,birmingham,leeds,glasgow,sheffield,manchester,bradford,liverpool,edinburgh,bristol,cardiff,belfast,leicester,
    wakefield,coventry,nottingham,newcastle,newcastle upon tyne,sunderland,brighton,hove,hull,plymouth,stoke on trent,
    wolverhampton,derby,swansea,southampton,salford,aberdeen,westminster,portsmouth,york,peterborough,dundee,lancaster,oxford,
    newport,preston,st albans,norwich,chester,cambridge,salisbury,exeter,gloucester,lisburn,chichester,winchester,londonderry,
    carlisle,worcester,bath,durham,lincoln,hereford,armagh,inverness,stirling,canterbury,lichfield,newry,bangor,truro,reading,
    luton,bolton,bournemouth,poole,middlesbrough,blackpool,stockport,slough,watford,swindon,milton keynes,northampton,croydon,
    ilford,romford,wembley,ealing,hounslow,barnet,enfield,southend,colchester,chelmsford,ipswich,basildon,crawley,maidstone,
    gillingham,eastbourne,hastings,guildford,woking,basingstoke,cheltenham,telford,walsall,solihull,dudley,warrington,wigan,
    oldham,rochdale,huddersfield,halifax,doncaster,rotherham,barnsley,grimsby,scunthorpe,mansfield,chesterfield,bedford`,
  ],
  [
    'DE',
    `berlin,hamburg,munchen,munich,koln,cologne,frankfurt,stuttgart,dusseldorf,leipzig,dortmund,essen,bremen,dresden,hannover,
    nurnberg,duisburg,bochum,wuppertal,bielefeld,bonn,munster,mannheim,karlsruhe,augsburg,wiesbaden,gelsenkirchen,
    monchengladbach,aachen,braunschweig,kiel,chemnitz,halle,magdeburg,freiburg,krefeld,mainz,lubeck,erfurt,oberhausen,rostock,
    kassel,hagen,potsdam,saarbrucken,hamm,ludwigshafen,oldenburg,osnabruck,leverkusen,heidelberg,darmstadt,solingen,
    regensburg,ingolstadt,wurzburg,wolfsburg,ulm,heilbronn,pforzheim,gottingen,bremerhaven,offenbach,furth,reutlingen,trier,
    koblenz,jena,erlangen,siegen,hildesheim,cottbus`,
  ],
  ['AT', 'wien,vienna,graz,linz,salzburg,innsbruck,klagenfurt,villach,wels,st polten,dornbirn'],
  ['CH', 'zurich,genf,geneve,geneva,basel,lausanne,bern,winterthur,luzern,st gallen,lugano,biel,thun'],
  ['IE', 'dublin,cork,limerick,galway,waterford,drogheda,dundalk'],
  [
    'CA',
    'toronto,montreal,calgary,ottawa,edmonton,winnipeg,mississauga,vancouver,brampton,surrey,quebec,halifax,markham,vaughan,burnaby,regina,saskatoon,richmond hill',
  ],
];

/** Folded name, words parted by a space → ISO 3166-1 alpha-2 of the bigger one of that name. */
export const knownPlaces: ReadonlyMap<string, string> = new Map(
  [...rows]
    .reverse()
    .flatMap(([country, names]) =>
      names.split(',').map((name): readonly [string, string] => [name.trim().replace(/\s+/g, ' '), country]),
    ),
);
export const MAX_PLACE_WORDS = 3;

/** Towns whose names are words in small letters. */
export const wordTowns: ReadonlySet<string> = new Set(
  'reading bath hull hove mobile mesa ontario derby hamm halle essen ulm kiel jackson newport garland biel thun wels surrey buffalo enfield preston furth hagen jena trier york cork bedford lincoln regina queens slough poole barnet orlando riverside stirling'.split(
    ' ',
  ),
);
