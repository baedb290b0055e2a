// What schools wear, with the words people say for it in English and Welsh. Own table, written for Minerva on
// 30 November 2026. A kind is told only by a word that means just this one: who says "jumper" may have seen a sweatshirt.
import { garments as slotGarments, type Garment as SlotGarment } from '../slots';

/** One kind of a garment that a word may name: a cardigan among knitwear, a polo among shirts. */
export interface GarmentKind {
  /** The choice in the slot `<garment>.kind`. */
  readonly id: string;
  /** English words, singular, parted by `|`, its name first; plurals are derived. */
  readonly words: string;
  /** Welsh words, unmutated, its name first. */
  readonly welsh: string;
  /** Words that say the kind beside the garment's own name ("pleated"); `isAlone`: also without it ("a V neck"). */
  readonly adjectives?: string;
  readonly isAlone?: true;
}

/** A garment, or what is worn and said beside garments. */
export interface GarmentWords {
  /** A garment of `slots.ts`, or the id of something worn that no slot searches (see `isSearched`). */
  readonly id: string;
  readonly words: string;
  readonly welsh: string;
  readonly kinds?: readonly GarmentKind[];
  /** Whether it is spoken of in the plural: "the trousers are grey". */
  readonly isPlural?: true;
}

/** All that is worn, from the most told of. Where words overlap, the longest wins: "PE top" is no top. */
export const garmentWords: readonly GarmentWords[] = [
  {
    id: 'blazer',
    words: 'blazer|suit jacket|school jacket|blaser|blzr|blz|sports jacket|uniform jacket|jacket',
    welsh: 'blaser|blasar|siaced ysgol|siaced',
    kinds: [
      {
        id: 'single_breasted',
        words: 'single breasted blazer|single breasted jacket',
        welsh: '',
        adjectives: 'single breasted',
      },
      {
        id: 'double_breasted',
        adjectives: 'double breasted',
        words: 'double breasted blazer|double breasted jacket',
        welsh: 'blaser dwbl',
      },
      { id: 'zipped', words: 'zipped blazer|zip up blazer|zip blazer', welsh: 'blaser sip' },
    ],
  },
  {
    id: 'jumper',
    words: 'jumper|sweater|pullover|pull over|knitwear|jersey|jmpr|knitted top|woolly jumper|jumpr',
    welsh: 'siwmper|jyrsi|jympyr|siwmper wlân',
    kinds: [
      {
        id: 'sweatshirt',
        words: 'sweatshirt|sweat shirt|sweat top|swtshirt|sweat',
        welsh: 'crys chwys|swetsiyrt',
      },
      {
        id: 'v_neck',
        adjectives: 'v neck|v necked|vee neck|gwddf v',
        isAlone: true,
        words: 'v neck jumper|v neck sweater|v neck pullover|v necked jumper|vee neck jumper',
        welsh: 'siwmper gwddf v',
      },
      {
        id: 'crew_neck',
        adjectives: 'crew neck|crew necked|round neck|round necked|gwddf crwn',
        isAlone: true,
        words: 'crew neck jumper|crew neck sweater|round neck jumper|round necked jumper',
        welsh: 'siwmper gwddf crwn',
      },
      { id: 'cardigan', words: 'cardigan|cardi|cardie|cardy|cardigans', welsh: 'cardigan|cardigân' },
      {
        id: 'tank_top',
        words:
          'tank top|slipover|slip over|sleeveless jumper|sleeveless pullover|knitted vest|sleeveless sweater',
        welsh: 'siwmper ddilewys',
      },
      { id: 'fleece', words: 'fleece|fleecy top|fleece top', welsh: 'cnu|fflîs' },
    ],
  },
  {
    id: 'shirt',
    words: 'shirt|school shirt|dress shirt|button up shirt|collared shirt|shrt',
    welsh: 'crys|crysau|crys ysgol',
    kinds: [
      { id: 'blouse', words: 'blouse|revere collar blouse', welsh: 'blows|blowsen|blowsys' },
      { id: 'polo', words: 'polo shirt|polo|polo top|poloshirt', welsh: 'crys polo|crysau polo|polo' },
      {
        id: 'roll_neck',
        words: 'roll neck|polo neck|turtle neck|rollneck|roll neck top|polo neck top',
        welsh: 'gwddf rholyn',
      },
    ],
  },
  {
    id: 'tie',
    words: 'tie|necktie|neck tie|school tie',
    welsh: 'tei|tei ysgol',
    kinds: [
      { id: 'clip_on', words: 'clip on tie|clip on|clipon tie', welsh: 'tei clip' },
      { id: 'bow', words: 'bow tie|dickie bow|dicky bow', welsh: 'dici bô' },
      { id: 'cravat', words: 'cravat', welsh: 'crafat' },
    ],
  },
  {
    id: 'trousers',
    words: 'trousers|trouser|school trousers|pants|slacks|trews|trs|trsrs|trouser leg|chinos|troosers',
    welsh: 'trowsus|trwsus|trywsus|trowser',
    isPlural: true,
    kinds: [
      {
        id: 'shorts',
        words: 'shorts|short trousers|school shorts|knee length shorts',
        welsh: 'trowsus byr|siorts',
      },
      { id: 'long', words: 'long trousers|full length trousers', welsh: 'trowsus hir' },
    ],
  },
  {
    id: 'skirt',
    words: 'skirt|school skirt|skrt',
    welsh: 'sgert',
    kinds: [
      {
        id: 'pleated',
        adjectives:
          'pleated|box pleated|pleats|box pleat|knife pleated|stitched down pleats|bletiog|pletiog|blethog',
        words: 'pleated skirt|box pleat skirt|pleat skirt|pleated skirts',
        welsh: 'sgert bletiog|sgert blethog',
      },
      {
        id: 'straight',
        adjectives: 'straight|pencil',
        words: 'straight skirt|pencil skirt',
        welsh: 'sgert syth',
      },
      { id: 'kilt', words: 'kilt|kilt style skirt|kilted skirt', welsh: 'cilt' },
      {
        id: 'pinafore',
        words: 'pinafore|pinafore dress|pinny|gymslip|gym slip|tunic|tunic dress|pini',
        welsh: 'pinaffor|ffrog binaffor|tiwnig',
      },
      {
        id: 'summer_dress',
        words: 'summer dress|dress|school dress|frock',
        welsh: 'ffrog haf|ffrog|ffrogiau',
      },
      { id: 'skort', words: 'school skort', welsh: 'sgort' },
      { id: 'culottes', words: 'culottes', welsh: 'cwlots' },
    ],
  },
  {
    id: 'socks',
    words: 'socks|sock',
    welsh: 'sanau|hosan|hosanau',
    isPlural: true,
    kinds: [
      {
        id: 'ankle',
        adjectives: 'ankle|ankle length|short',
        words: 'ankle socks|short socks|trainer socks',
        welsh: 'sanau byr',
      },
      {
        id: 'knee',
        adjectives:
          'knee high|knee length|pulled up to the knee|up to the knee|up to the knees|to the knee|long',
        words: 'knee socks|knee high socks|knee highs|long socks|knee length socks|over the knee socks',
        welsh: 'sanau hir|sanau pen glin|sanau at y pen glin',
      },
      { id: 'tights', words: 'tights|stockings|woolly tights', welsh: 'teits' },
    ],
  },
  {
    id: 'shoes',
    words: 'shoes|shoe|school shoes|footwear|mary janes|t bar shoes|lace ups',
    welsh: 'esgidiau|sgidiau|esgid|sgidie',
    isPlural: true,
    kinds: [
      {
        id: 'trainers',
        words: 'trainers|plimsolls|pumps|gym shoes|sneakers|trainer shoes',
        welsh: 'treinyrs|daps',
      },
      { id: 'boots', words: 'boots|ankle boots', welsh: 'bŵts|esgidiau uchel' },
      { id: 'sandals', words: 'sandals|sandal', welsh: 'sandalau' },
    ],
  },
  {
    id: 'coat',
    words:
      'coat|overcoat|school coat|outdoor jacket|winter jacket|winter coat|duffel coat|duffle coat|puffer jacket|puffa jacket|reversible jacket|reversible coat|outdoor coat',
    welsh: 'côt|cot fawr|cot ysgol',
    kinds: [
      {
        id: 'anorak',
        words:
          'anorak|cagoule|kagool|raincoat|rain coat|rain jacket|waterproof|waterproof jacket|parka|waterproof coat|softshell|soft shell jacket',
        welsh: 'cot law|anorac',
      },
      { id: 'gilet', words: 'gilet|body warmer|bodywarmer', welsh: 'gilet' },
      { id: 'cape', words: 'cape|cloak', welsh: 'clogyn' },
      { id: 'fleece', words: 'fleece jacket|reversible fleece|fleece coat', welsh: 'siaced gnu' },
    ],
  },
  {
    id: 'hat',
    words: 'hat|school hat|headwear',
    welsh: 'het|hetiau',
    kinds: [
      { id: 'cap', words: 'cap|school cap|baseball cap|peaked cap', welsh: 'cap' },
      { id: 'boater', words: 'boater|straw hat|straw boater|panama hat|panama', welsh: 'het wellt' },
      { id: 'beret', words: 'beret', welsh: 'bere|beret' },
      {
        id: 'bobble',
        words: 'bobble hat|beanie|beanie hat|woolly hat|wooly hat|wool hat|woollen hat',
        welsh: 'het wlân|het fobl',
      },
      { id: 'sun_hat', words: 'sun hat|sunhat|legionnaire hat|bucket hat', welsh: 'het haul' },
      { id: 'felt', words: 'felt hat|bowler hat|brimmed hat', welsh: 'het ffelt' },
    ],
  },
  { id: 'scarf', words: 'scarf|scarves|neck scarf|college scarf|snood', welsh: 'sgarff' },
  {
    id: 'bag',
    words: 'bag|school bag|schoolbag|holdall|messenger bag|tote bag',
    welsh: 'bag|bag ysgol',
    kinds: [
      { id: 'book_bag', words: 'book bag|bookbag|reading bag|document bag', welsh: 'bag llyfrau' },
      { id: 'rucksack', words: 'rucksack|backpack|back pack|ruck sack', welsh: 'sach gefn' },
      { id: 'satchel', words: 'satchel', welsh: 'sgrepan' },
      {
        id: 'pe_bag',
        words: 'pe bag|drawstring bag|gym bag|kit bag|gymsac|boot bag|draw string bag',
        welsh: 'bag ymarfer corff',
      },
    ],
  },
  {
    id: 'headscarf',
    words: 'headscarf|head scarf|hijab|head covering',
    welsh: 'penwisg|sgarff pen|hijab',
  },
  {
    id: 'pe_top',
    words:
      'pe top|games top|sports top|gym top|football top|training top|netball top|pe kit top|hockey top|sports shirt|pe shirt|p e top|p e shirt|pe kit shirt|games shirt|gym shirt|football shirt',
    welsh: 'crys ymarfer corff|top ymarfer corff|crys addysg gorfforol|crys chwaraeon|top chwaraeon',
    kinds: [
      {
        id: 't_shirt',
        words: 't shirt|tshirt|tee shirt|pe t shirt|pe tshirt|p e t shirt|house t shirt|pe tee',
        welsh: 'crys t|crys t ymarfer corff',
      },
      { id: 'polo', words: 'pe polo|pe polo shirt|sports polo|games polo', welsh: 'crys polo chwaraeon' },
      {
        id: 'rugby',
        words: 'rugby shirt|rugby jersey|reversible rugby shirt|reversible rugby top|rugby top',
        welsh: 'crys rygbi|jyrsi rygbi',
      },
      { id: 'vest', words: 'pe vest|running vest|athletics vest|sports vest', welsh: 'fest chwaraeon' },
      {
        id: 'long_sleeved',
        words: 'long sleeved pe top|long sleeve pe top|base layer',
        welsh: 'top llewys hir',
      },
    ],
  },
  {
    id: 'pe_shorts',
    words: 'pe bottoms|pe kit bottoms',
    welsh: 'gwaelodion ymarfer corff',
    isPlural: true,
    kinds: [
      {
        id: 'shorts',
        words: 'pe shorts|p e shorts|games shorts|sports shorts|gym shorts|football shorts|rugby shorts',
        welsh: 'siorts ymarfer corff|trowsus byr ymarfer corff|siorts chwaraeon',
      },
      {
        id: 'skort',
        words: 'skort|pe skort|games skort|netball skirt|games skirt|pe skirt|hockey skirt|sports skirt',
        welsh: 'sgort ymarfer corff|sgert chwaraeon',
      },
      {
        id: 'joggers',
        words:
          'joggers|jogging bottoms|tracksuit bottoms|tracksuit trousers|track pants|trackies|joggies|pe joggers|track suit bottoms|sweatpants|training bottoms|training pants|jog pants|tracky bottoms|trackie bottoms',
        welsh: 'trowsus tracwisg|trowsus loncian',
      },
      { id: 'leggings', words: 'leggings|pe leggings|sports leggings', welsh: 'legins' },
    ],
  },
  {
    id: 'pe_hoodie',
    words: 'pe jumper|pe sweatshirt|pe sweater|p e jumper',
    welsh: 'siwmper ymarfer corff',
    kinds: [
      {
        id: 'hoodie',
        words: 'hoodie|pe hoodie|hoody|hooded top|hooded sweatshirt|sports hoodie|pe hoody|hooded jumper',
        welsh: 'hwdi|hwdi ymarfer corff|hwdi chwaraeon',
      },
      {
        id: 'half_zip',
        words:
          'half zip|half zip top|quarter zip|quarter zip top|1 4 zip|1 4 zip top|1 2 zip|midlayer|mid layer|zip neck top|quarter zip jumper',
        welsh: 'top hanner sip|top sip',
      },
      {
        id: 'jacket',
        words:
          'tracksuit top|track top|track suit top|tracksuit jacket|pe jacket|tracky top|trackie top|tracksuit',
        welsh: 'top tracwisg|tracwisg|siaced chwaraeon',
      },
    ],
  },
  {
    id: 'pe_socks',
    words:
      'pe socks|football socks|rugby socks|games socks|hockey socks|sports socks|p e socks|games kit socks',
    welsh: 'sanau chwaraeon|sanau ymarfer corff|sanau pêl droed|sanau rygbi',
    isPlural: true,
  },
  { id: 'waistcoat', words: 'waistcoat|waist coat', welsh: 'gwasgod' },
  // Which garment a "top" is nobody can say: understood, so that its colour goes nowhere else.
  { id: 'top', words: 'top', welsh: 'top' },
  { id: 'belt', words: 'belt|snake belt', welsh: 'gwregys' },
  { id: 'gloves', words: 'gloves|glove|mittens', welsh: 'menig', isPlural: true },
  {
    id: 'hairwear',
    words:
      'hair band|hairband|alice band|headband|head band|scrunchie|hair bow|hair ribbon|hair bobble|hair tie|ribbon in her hair|bow in her hair|hair clip|hair slide|turban|patka',
    welsh: 'band gwallt|rhuban gwallt',
  },
];

const searched = new Set<string>(slotGarments);

/** Whether slots exist for what a word names: a hair band is understood, so that its colour goes nowhere else, and not searched. */
export function isSearched(garment: string): garment is SlotGarment {
  return searched.has(garment);
}
