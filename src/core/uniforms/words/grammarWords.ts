// The small words of a description: what joins, what doubts, what denies, and what colours of no garment go with.
import type { Term } from '../vocabulary/term';

/** What a small word does in the grammar. */
export type GrammarRole =
  | 'and'
  | 'or'
  | 'with'
  | 'is'
  | 'in'
  | 'on'
  | 'of'
  | 'between'
  | 'then'
  | 'all'
  | 'no'
  | 'not'
  | 'maybe'
  | 'unseen'
  | 'same'
  | 'but'
  | 'none'
  | 'shade'
  | 'article'
  | 'neutral'
  | 'material'
  | 'person'
  | 'foreign'
  | 'uniform'
  | 'filler'
  | 'ish'
  | 'it';

/** Words by role. */
export const grammarWords: readonly (Term & { readonly id: GrammarRole })[] = [
  { id: 'and', words: 'and|plus|n|as well as|along with|together with', welsh: 'ac|hefyd' },
  { id: 'or', words: 'or|or else', welsh: 'neu' },
  {
    id: 'with',
    words: 'with|wth|wiht|wih|witth|having|has|has got|had|w|featuring|showing|incorporating|including',
    welsh: 'gyda|efo|gan|hefo|â',
  },
  {
    id: 'is',
    words:
      'is|was|are|were|being|be|been|looked|colour is|colour was|coloured|is a|was a|has to be|must be|s|came in|comes in',
    welsh: 'yw|ydy|oedd|yn|ydi|sydd|mae n',
  },
  { id: 'in', words: 'in|in the colour|in a|in colour', welsh: 'mewn' },
  {
    id: 'on',
    words:
      'on|onto|around|round|along|across|at|upon|down|over|to|across the|through|running through|next to',
    welsh: 'ar|ar y|ar ei|o gwmpas|ar draws|rownd',
  },
  { id: 'of', words: 'of', welsh: 'o' },
  { id: 'between', words: 'between|in between|separated by|divided by|among|amongst', welsh: 'rhwng' },
  { id: 'then', words: 'then|followed by|next|alternating with', welsh: 'wedyn|yna' },
  {
    id: 'all',
    words: 'both|all|all of them|each|every|both of them|everything',
    welsh: 'i gyd|y ddau|ill dau',
  },
  {
    id: 'no',
    words:
      'no|without|w o|without any|without a|lacking|neither|nor|minus|not wearing|not wearing a|not wearing any|wasnt wearing|wasn t wearing|isnt wearing|isn t wearing|werent wearing|weren t wearing|did not have|didn t have|didnt have|does not have|doesn t have|doesnt have|do not have|don t have|dont have|hasnt got|hasn t got|hadnt got|hadn t got|do not wear|don t wear|dont wear|doesn t wear|doesnt wear|does not wear|did not wear|didn t wear|didnt wear|never wears|never wore|not have|was not wearing|is not wearing|were not wearing|wore no|had no|has no|nobody wears|arent wearing|aren t wearing|missing|no sign of|there was no|there is no|havent got|haven t got|don t have to wear|dont have to wear|do not have to wear|dont need|don t need|doesn t need|sans',
    welsh: 'heb|dim|dim byd|nid oes|does dim|doedd dim|ddim yn gwisgo',
  },
  {
    id: 'not',
    words:
      'not|isnt|isn t|wasnt|wasn t|arent|aren t|werent|weren t|never|rather than|instead of|definitely not|not a',
    welsh: 'nid|ddim',
  },
  {
    id: 'maybe',
    words:
      'maybe|perhaps|possibly|poss|possible|probably|prob|probs|might|might be|might have been|may be|may have been|could be|could have been|i think|i thought|think|thought|i believe|believed|believed to be|looks like|looked like|look like|seems|seemed|appears|appeared|appears to be|apparently|i guess|guess|not sure|not certain|unsure|not 100|approx|sort of|kind of|kinda|sorta|roughly|some kind of|some sort of|something like|what looks like|what looked like|looks to be|couldn t be sure|can t be certain|cant be sure|can t be sure|if i remember|if i remember rightly|i m fairly sure|fairly sure|pretty sure|most likely|likely|presumably|suspect|potentially|hard to tell|difficult to say|hard to say|in my opinion|could ve been|could easily be|could also be|might also be|could well be|would have been|im not sure|query|tbc|unconfirmed',
    welsh:
      'efallai|falle|hwyrach|o bosib|o bosibl|rwy n meddwl|dw i n meddwl|dwi n meddwl|fi n meddwl|siwr o fod|mae n debyg',
  },
  {
    id: 'unseen',
    words:
      'couldn t see|couldnt see|could not see|can t see|cant see|cannot see|didn t see|didnt see|did not see|can t remember|cant remember|can t recall|cannot remember|could not make out|couldn t make out|couldnt make out|can t make out|cant make out|not visible|not seen|don t know|dont know|do not know|no idea|unknown|unsure about|not known|obscured|out of shot|out of frame|not in shot|not clear|unclear|forgotten|forget|don t remember|dont remember|didn t notice|didnt notice|did not notice|not in view|can t tell|cant tell|couldn t tell|could not tell|hidden|unk|illegible|not legible|too blurred|blurred',
    welsh: 'ddim yn gweld|ddim yn cofio|ddim yn gwybod|dim syniad',
  },
  {
    id: 'same',
    words:
      'same colour as|the same colour as|same color as|matching|to match|matches|matched|matches the|in the same colour as|same as|the same as|same shade as|colour matches|of the same colour as|goes with|same colour|the same colour|in matching colour|like the|too|as well|is the same|are the same|likewise|ditto',
    welsh: 'yr un lliw â|r un lliw â|yr un lliw|un lliw â|i gyd fynd',
  },
  { id: 'but', words: 'but|though|although|whereas|except|apart from|while', welsh: 'ond' },
  {
    id: 'article',
    words:
      'either|the|teh|hte|a|an|his|her|their|its|this|that|these|those|some|my|our|your|any|one of those|there|he|she|they|we|i|you|who|which|him|them',
    welsh: 'y|yr|r|ei|eu|fy|n|i|mae|roedd|oedd ganddi|ganddo|ganddi',
  },
  {
    id: 'neutral',
    words:
      'left hand|right hand|left handed|right handed|rest|the rest|remainder|school|smart|short|long|sleeved|sleeve length|short sleeved|long sleeved|short sleeve|long sleeve|sleeveless|tailored|fitted|formal|knee|knee length|ankle|length|style|type|new|old|large|big|small|little|tiny|clean|dirty|scruffy|buttoned|button|zip|zipped|zip up|open|top|bottom|upper|lower|left|right|front|usual|standard|regular|normal|traditional|official|branded|colour|colours|color|colors|coloured|shade|shiny|matt|matte|faded|washed out|washed|worn|very|really|quite|rather|fairly|just|only|self|main|mainly|mostly|background|base|body|ground|look|looking|contrast|contrasting|size|kind|sort|item|items|made|done|set|pair|pairs|pr|x|approximately|about|pattern|patterned|design|fabric|necked|neck tie|boys|girls|boy s|girl s|mens|ladies|unisex|childrens|junior fit|senior|supermarket|generic|elasticated|crew|scoop|patterned with|ordinary|proper|compulsory|optional|embossed|printed|woven|sewn|stitched|embroidered on|overall|slightly|bit|a bit|more|less|real|actual|different|darker|lighter|colour scheme|coloured in|good quality|loose|tight|baggy|low|high|up|out|off|wide leg|straight leg|bootleg|flared|scratchy|itchy|horrible|lovely|nice|cute|ugly|cheap|posh|round necked|half|style of',
    welsh: 'ysgol|lliw|newydd|hir|byr|mawr|bach|bechgyn|merched|gwisgo|eithaf|iawn',
  },
  {
    id: 'material',
    words:
      'wool|woollen|woolen|knitted|knit|cotton|polyester|leather|patent|nylon|corduroy|cord trousers cloth|tweed|flannel|jersey fabric|cloth|canvas|denim|felt|straw|velvet|ribbed|acrylic|lambswool|poly|cable knit|satin|silk|metallic|gold plated|quilted|padded|waterproof fabric|terry|fleecy|linen|fleece lining|fleece lined|fleece inner|lined',
    welsh: 'gwlân|cotwm|lledr|sidan',
  },
  {
    id: 'person',
    words:
      'boy|girl|child|kid|kids|male|female|pupil|pupils|student|students|lad|lass|man|woman|men|women|teenager|youth|youngster|toddler|juvenile|suspect|victim|subject|person|people|female child|male child|daughter|son|brother|sister|friend|friends|mate|hair|haired|eyes|eyed|skin|skinned|beard|complexion|face paint|ic1|ic2|ic3|ic4|ic5|ic6|hair colour|ponytail|plaits|fringe|glasses|misper|children|young person|yp|cousin|niece|nephew|ethnicity|appearance|british|background person|teacher|mum|dad|parent',
    welsh: 'bachgen|merch|plentyn|gwallt|llygaid|croen|disgybl|disgyblion|hogyn|hogan|crwt|croten',
  },
  {
    id: 'foreign',
    words:
      'lining|inner|car|van|bus|bike|bicycle|scooter|lorry|door|doors|wall|walls|sofa|curtain|curtains|carpet|bed|bedding|duvet|pillow|blanket|background|sky|grass|fence|sign|phone|mobile|case|tablet|laptop|bottle of|chair|table|watch|bracelet|necklace|earrings|ring|lanyard|nail varnish|nails|mask|headphones|earphones|umbrella|house front|building|brick|bricks|minibus|coach|taxi|train seat|poster|lighting|paint|towel|bin|lights|light|lamp post|locker|lockers|water bottle|lunch box|lunchbox|pencil case|folder|ink|felt tip|dog lead|cars|seat|seats|leaves on|jeans|tracksuit brand|nike|adidas|puma|logo of nike|swoosh tick|card|cards|wine glass|tape|tights rip|stain|mark|bruise|plaster|tea|coffee|sauce|bull pub|room|kitchen|garden|headteacher|flag pole',
    welsh: 'car|drws|wal|bws|fan',
  },
  {
    id: 'uniform',
    words:
      'uniform|school uniform|wearing|wore|wears|wear|dressed|dressed in|dress code|sixth form dress|form dress|dress is smart|kit|outfit|clothing|clothes|has on|had on|seen in|worn by|school|schools|worn with|pe|p e|games|sports',
    welsh: 'gwisg ysgol|gwisgo|gwisg|yn gwisgo|dillad|iwnifform',
  },
  { id: 'none', words: 'none|nil|n a|not worn|none worn|absent|none seen|nothing', welsh: 'dim un' },
  // Said of a shade that the vocabulary has no name for: "bright turquoise".
  {
    id: 'shade',
    words: 'light|lite|pale|bright|deep|mid|vivid|dull|pastel|soft|rich|lightish|neon',
    welsh: 'golau|llachar',
  },
  { id: 'ish', words: 'ish|y|type of colour|coloured ish|tinged|tinted', welsh: '' },
  { id: 'it', words: 'it|they|them|that one|it s|its', welsh: 'fe|hi' },
  {
    id: 'filler',
    words:
      'er|erm|um|uh|well|so|like|ok|okay|yeah|yes|please|thanks|hello|hi|you know|i mean|sir|over|re|seen|spotted|see|saw|photo|picture|image|video|footage|shows|show|cctv|shown|description|desc|when|what|where|if|as|for|from|by|too|definitely|certainly|clearly|sure|remember|got|get|goes|go|comes|come|would|could|can|will|must|should|have|do|does|did|me|us|because|anyway|actually|obviously|literally|basically|both sides|visible|visibly|partly|partially|thing|things|stuff|something|somewhere|bit of|lot of|lots of|same|other|another|also worn|then|than|now|always|usually|sometimes|often|mr|mrs|attached|attachment|item|ref|number|no of|exhibit|log|crime|officer|pc|reported|wearer|child is|today|morning|afternoon|yesterday|evening|year old|yrs|yr|years|aged|age|old|approx age|no 1|only one|first|second|third|last|next|been|bits|part|parts|piece|pieces|underneath|under|above|below|inside|beside|beneath|behind|top of|edge of|side|away|back|front|surrounded|surrounding|topped|holding|containing|drawn|coming|facing|flying|sitting|standing|walking|rampant|crossed|open|upside|growing|sewn|stuck|pinned|tucked|tucked in|rolled|rolled up|hanging|matches up|reading from|starting|going|have to|need|needs|needed|plus a|per|each one|available|price|code|sizes|shop|supplier|bought|buy|sold|sell|uniform list|list|uniform shop|tesco|asda|marks|spencer|ms|m s|supermarkets|website|compulsory for|required',
    welsh: 'wel|felly|hefyd|weles i|gwelais|llun|llun o',
  },
];
