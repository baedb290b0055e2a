// What schools wear, with the words people say for it in English and Welsh. Own table, written for Minerva on
// 30 November 2026. A kind is told only by a word that means just this one: who says "jumper" may have seen a sweatshirt.

/** One kind of a garment that a word may name: a cardigan among knitwear, a polo among shirts. */
export interface GarmentKind {
  readonly id: string;
  readonly name: string;
  readonly welsh: string;
  /** English words, singular, parted by `|`; plurals are derived. */
  readonly words: string;
  readonly welshWords?: string;
}

interface GarmentRow {
  readonly id: string;
  readonly name: string;
  readonly welsh: string;
  readonly words: string;
  readonly welshWords?: string;
  readonly kinds?: readonly GarmentKind[];
  /** Whether it is worn in pairs or spoken of in the plural: "trousers are grey". */
  readonly isPlural?: true;
}

const rows = [
  {
    id: 'blazer',
    name: 'blazer',
    welsh: 'blaser',
    words: 'blazer|suit jacket|school jacket|blaser|blzr|sports jacket',
    welshWords: 'blasar|siaced ysgol|siaced',
  },
  {
    id: 'jumper',
    name: 'jumper',
    welsh: 'siwmper',
    words: 'jumper|sweater|pullover|pull over|knitwear|v neck|jersey|jmpr|knitted top|woolly',
    welshWords: 'jyrsi|siwmper wlân',
    kinds: [
      {
        id: 'sweatshirt',
        name: 'sweatshirt',
        welsh: 'crys chwys',
        words: 'sweatshirt|sweat shirt|sweat top|swtshirt',
      },
      {
        id: 'cardigan',
        name: 'cardigan',
        welsh: 'cardigan',
        words: 'cardigan|cardi|cardie|cardy',
        welshWords: 'cardigân',
      },
      {
        id: 'tank_top',
        name: 'tank top',
        welsh: 'siwmper ddilewys',
        words:
          'tank top|slipover|slip over|sleeveless jumper|sleeveless pullover|knitted vest|sleeveless sweater',
      },
      { id: 'fleece', name: 'fleece', welsh: 'cnu', words: 'fleece|fleecy top', welshWords: 'fflîs' },
    ],
  },
  {
    id: 'shirt',
    name: 'shirt',
    welsh: 'crys',
    words: 'shirt|school shirt|dress shirt|button up shirt|collared shirt|shrt',
    kinds: [
      {
        id: 'blouse',
        name: 'blouse',
        welsh: 'blows',
        words: 'blouse|revere collar blouse',
        welshWords: 'blowsen|blowsys',
      },
      {
        id: 'polo',
        name: 'polo shirt',
        welsh: 'crys polo',
        words: 'polo|polo shirt|polo top|poloshirt|polo neck shirt',
        welshWords: 'polo',
      },
      {
        id: 't_shirt',
        name: 'T-shirt',
        welsh: 'crys-T',
        words: 't shirt|tshirt|tee shirt|tee',
        welshWords: 'crys t',
      },
    ],
  },
  {
    id: 'tie',
    name: 'tie',
    welsh: 'tei',
    words: 'tie|necktie|neck tie|school tie|clip on tie|clip on',
    welshWords: 'tei ysgol',
    kinds: [{ id: 'bow_tie', name: 'bow tie', welsh: 'dici-bô', words: 'bow tie|dickie bow|dicky bow' }],
  },
  {
    id: 'trousers',
    name: 'trousers',
    welsh: 'trowsus',
    words: 'trousers|trouser|school trousers|pants|slacks|trews|trs|trouser leg|chinos',
    welshWords: 'trwsus|trywsus|trowser',
    isPlural: true,
    kinds: [
      {
        id: 'shorts',
        name: 'shorts',
        welsh: 'trowsus byr',
        words: 'shorts|short trousers|school shorts|knee length shorts|culottes',
        welshWords: 'siorts',
      },
    ],
  },
  {
    id: 'skirt',
    name: 'skirt',
    welsh: 'sgert',
    words: 'skirt|school skirt|skrt',
    kinds: [
      {
        id: 'pleated',
        name: 'pleated skirt',
        welsh: 'sgert bletiog',
        words: 'pleated skirt|box pleat skirt|kilt style skirt',
        welshWords: 'sgert blethog',
      },
      { id: 'kilt', name: 'kilt', welsh: 'cilt', words: 'kilt' },
      {
        id: 'pinafore',
        name: 'pinafore',
        welsh: 'pinaffor',
        words: 'pinafore|pinafore dress|pinny|gymslip|gym slip|tunic|school dress',
        welshWords: 'ffrog binaffor|barclod|tiwnig',
      },
      {
        id: 'summer_dress',
        name: 'summer dress',
        welsh: 'ffrog haf',
        words: 'summer dress|gingham dress|dress|frock|checked dress',
        welshWords: 'ffrog',
      },
      { id: 'skort', name: 'skort', welsh: 'sgort', words: 'school skort' },
    ],
  },
  {
    id: 'socks',
    name: 'socks',
    welsh: 'sanau',
    words: 'socks|sock|knee socks|ankle socks|knee high socks|knee highs|long socks|knee length socks',
    welshWords: 'hosanau|hosan',
    isPlural: true,
    kinds: [{ id: 'tights', name: 'tights', welsh: 'teits', words: 'tights|stockings' }],
  },
  {
    id: 'shoes',
    name: 'shoes',
    welsh: 'esgidiau',
    words: 'shoes|shoe|school shoes|footwear|mary janes|t bar shoes',
    welshWords: 'sgidiau|esgid|sgidie',
    isPlural: true,
    kinds: [
      {
        id: 'trainers',
        name: 'trainers',
        welsh: 'treinyrs',
        words: 'trainers|pumps|plimsolls|sneakers',
        welshWords: 'esgidiau ymarfer|daps',
      },
      {
        id: 'boots',
        name: 'boots',
        welsh: 'bŵts',
        words: 'boots|ankle boots',
        welshWords: 'esgidiau uchel|bwts',
      },
    ],
  },
  {
    id: 'coat',
    name: 'coat',
    welsh: 'côt',
    words:
      'coat|raincoat|rain coat|overcoat|school coat|cagoule|kagool|rain jacket|waterproof|anorak|parka|puffer jacket|duffel coat|duffle coat|outdoor jacket|winter jacket',
    welshWords: 'cot|cot law',
    kinds: [
      { id: 'gilet', name: 'gilet', welsh: 'gilet', words: 'gilet|body warmer|bodywarmer' },
      {
        id: 'reversible',
        name: 'reversible jacket',
        welsh: 'siaced ddwy ochr',
        words: 'reversible jacket|reversible coat|reversible fleece',
      },
      { id: 'cape', name: 'cape', welsh: 'clogyn', words: 'cape|cloak' },
      {
        id: 'softshell',
        name: 'softshell jacket',
        welsh: 'siaced feddal',
        words: 'softshell|soft shell|softshell jacket',
      },
    ],
  },
  {
    id: 'waistcoat',
    name: 'waistcoat',
    welsh: 'gwasgod',
    words: 'waistcoat|waist coat',
  },
  {
    id: 'hat',
    name: 'hat',
    welsh: 'het',
    words: 'hat|school hat|headwear',
    kinds: [
      { id: 'cap', name: 'cap', welsh: 'cap', words: 'cap|school cap|baseball cap|peaked cap' },
      { id: 'beret', name: 'beret', welsh: 'bere', words: 'beret', welshWords: 'beret' },
      {
        id: 'straw_hat',
        name: 'straw hat',
        welsh: 'het wellt',
        words: 'straw hat|boater|straw boater|panama hat|panama',
      },
      {
        id: 'beanie',
        name: 'beanie',
        welsh: 'het wlân',
        words: 'beanie|bobble hat|woolly hat|wooly hat|wool hat|woollen hat',
      },
      { id: 'felt_hat', name: 'felt hat', welsh: 'het ffelt', words: 'felt hat|bowler hat|brimmed hat' },
      {
        id: 'sun_hat',
        name: 'sun hat',
        welsh: 'het haul',
        words: 'sun hat|sunhat|legionnaire hat|bucket hat',
      },
    ],
  },
  { id: 'scarf', name: 'scarf', welsh: 'sgarff', words: 'scarf|scarves|neck scarf|college scarf|snood' },
  { id: 'gloves', name: 'gloves', welsh: 'menig', words: 'gloves|glove|mittens', isPlural: true },
  {
    id: 'bag',
    name: 'bag',
    welsh: 'bag',
    words: 'bag|school bag|schoolbag|satchel|holdall|messenger bag|tote bag',
    welshWords: 'bag ysgol',
    kinds: [
      {
        id: 'book_bag',
        name: 'book bag',
        welsh: 'bag llyfrau',
        words: 'book bag|bookbag|reading bag|document bag',
      },
      {
        id: 'rucksack',
        name: 'rucksack',
        welsh: 'sach gefn',
        words: 'rucksack|backpack|back pack|ruck sack',
      },
      {
        id: 'pe_bag',
        name: 'PE bag',
        welsh: 'bag ymarfer corff',
        words: 'pe bag|drawstring bag|gym bag|kit bag|gymsac|boot bag',
      },
    ],
  },
  { id: 'belt', name: 'belt', welsh: 'gwregys', words: 'belt|snake belt' },
  {
    id: 'hairwear',
    name: 'hair band',
    welsh: 'band gwallt',
    words:
      'hair band|hairband|alice band|headband|head band|scrunchie|hair bow|hair ribbon|hair bobble|hair tie|bobbles',
    welshWords: 'rhuban gwallt',
  },
  {
    id: 'headscarf',
    name: 'headscarf',
    welsh: 'penwisg',
    words: 'headscarf|head scarf|hijab|head covering|head wear scarf|turban|patka',
    welshWords: 'sgarff pen|hijab',
  },
  {
    id: 'pe_top',
    name: 'PE top',
    welsh: 'crys ymarfer corff',
    words:
      'pe top|pe shirt|pe t shirt|pe tshirt|p e top|p e shirt|games top|games shirt|sports top|sports shirt|gym top|gym shirt|pe polo|pe polo shirt|rugby top|football top|training top|netball top|sports polo|pe kit top|house t shirt|pe vest',
    welshWords: 'top ymarfer corff|crys addysg gorfforol|crys chwaraeon',
    kinds: [
      {
        id: 'rugby_shirt',
        name: 'rugby shirt',
        welsh: 'crys rygbi',
        words: 'rugby shirt|rugby jersey|reversible rugby shirt|reversible rugby top',
      },
      {
        id: 'football_shirt',
        name: 'football shirt',
        welsh: 'crys pêl-droed',
        words: 'football shirt|football jersey',
      },
    ],
  },
  {
    id: 'pe_shorts',
    name: 'PE shorts',
    welsh: 'siorts ymarfer corff',
    words:
      'pe shorts|p e shorts|games shorts|sports shorts|gym shorts|football shorts|rugby shorts|pe kit bottoms|pe bottoms',
    welshWords: 'trowsus byr ymarfer corff|siorts chwaraeon',
    isPlural: true,
    kinds: [
      {
        id: 'skort',
        name: 'PE skort',
        welsh: 'sgort ymarfer corff',
        words: 'skort|pe skort|games skort|netball skirt|games skirt|pe skirt|hockey skirt|sports skirt',
      },
      {
        id: 'joggers',
        name: 'tracksuit bottoms',
        welsh: 'trowsus tracwisg',
        words:
          'joggers|jogging bottoms|tracksuit bottoms|tracksuit trousers|track pants|trackies|joggies|pe joggers|track suit bottoms|sweatpants|training bottoms|training pants',
        welshWords: 'trowsus loncian',
      },
      { id: 'leggings', name: 'leggings', welsh: 'legins', words: 'leggings|pe leggings|sports leggings' },
    ],
  },
  {
    id: 'pe_hoodie',
    name: 'PE hoodie',
    welsh: 'hwdi ymarfer corff',
    words:
      'pe hoodie|hoodie|hoody|hooded top|pe sweatshirt|pe jumper|hooded sweatshirt|sports hoodie|leavers hoodie|pe hoody',
    welshWords: 'hwdi|hwdi chwaraeon|top â hwd',
    kinds: [
      {
        id: 'tracksuit',
        name: 'tracksuit top',
        welsh: 'top tracwisg',
        words: 'tracksuit top|track top|track suit top|tracksuit jacket|tracksuit|track suit|trackie top',
        welshWords: 'tracwisg',
      },
      {
        id: 'quarter_zip',
        name: 'quarter zip',
        welsh: 'top sip chwarter',
        words: 'quarter zip|quarter zip top|1/4 zip|half zip|mid layer|midlayer|zip neck top|zip top',
      },
    ],
  },
  {
    id: 'pe_socks',
    name: 'PE socks',
    welsh: 'sanau chwaraeon',
    words: 'pe socks|football socks|rugby socks|games socks|hockey socks|sports socks|p e socks',
    welshWords: 'sanau ymarfer corff|sanau pêl-droed|sanau rygbi',
    isPlural: true,
  },
] as const satisfies readonly GarmentRow[];

/** A garment of the vocabulary: the first part of a slot. Never renamed. */
export type GarmentId = (typeof rows)[number]['id'];

/** A garment that schools prescribe. */
export interface Garment extends GarmentRow {
  readonly id: GarmentId;
}

/** All garments, from the most told of. */
export const garments: readonly Garment[] = rows;

const byId = new Map<string, Garment>(garments.map((garment) => [garment.id, garment]));

/** The garment of that id, or undefined where the vocabulary has none. */
export function garmentOf(id: string): Garment | undefined {
  return byId.get(id);
}
