// How people say digits in further languages of Europe, in their own script and as they are typed in Latin letters;
// sources in languages.ts. Beside the numerals stand the nouns that many of them have for a digit ("dvojka", "osmička").
import { said } from './saidDigits';
import type { SpellingLanguage } from './spellingLanguage';

/** "Tjugofem", "huszonöt" is one word. */
const tenThenUnit = (unit: string, ten: string): readonly string[] => [ten + unit];

export const furtherLanguages: readonly SpellingLanguage[] = [
  said({
    id: 'sv',
    units: 'noll|nolla ett|en|etta två|tvåa tre|trea fyra|fyr fem|femma sex|sexa sju|sjua åtta nio|nia',
    teens: 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio|tretti fyrtio|fyrti femtio|femti sextio|sexti sjuttio|sjutti åttio nittio|nitti',
    compound: tenThenUnit,
    twice: 'dubbel dubbla',
    thrice: 'trippel',
    fillers: 'och streck punkt',
  }),
  said({
    id: 'da', // and Norwegian
    units:
      'nul|null|nuller én|et|etter|en to|toer tre|treer|trer fire|firer fem|femmer seks|sekser syv|sju|syver otte|åtte|otter ni|nier',
    teens: 'ti elleve tolv tretten fjorten femten seksten sytten|søtten atten nitten',
    tens: 'tyve|tjue tredive|tretti|tredve fyrre|førti halvtreds|femti seksti halvfjerds|sytti firs|åtti halvfems|nitti',
    compound: (unit, ten) => [`${unit}og${ten}`, ten + unit],
    twice: 'dobbelt dobbel',
    thrice: 'trippel tredobbelt',
    fillers: 'og bindestreg punktum',
  }),
  said({
    id: 'fi',
    units:
      'nolla yksi|yks|ykkönen kaksi|kaks|kakkonen kolme|kolmonen neljä|nelja|nelonen viisi|viis|viitonen kuusi|kuus|kutonen seitsemän|seiska|seittemän kahdeksan|kasi|kaheksan|kahdeksikko yhdeksän|ysi|yheksän',
    teens:
      'kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista',
    tens: 'kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
    compound: tenThenUnit,
    twice: 'tupla',
    thrice: 'tripla',
    fillers: 'ja sitten viiva piste',
  }),
  said({
    id: 'ru-Latn', // and Ukrainian in Latin letters
    units:
      'nol|nul|nul|nolik odin|adin|raz dva|dve tri chetyre|chetire|chotyry pyat|piat|pjat|piat shest|shist sem|sim vosem|vosim|visim devyat|deviat|devjat',
    teens:
      'desyat|desiat odinnadtsat dvenadtsat trinadtsat chetyrnadtsat pyatnadtsat shestnadtsat semnadtsat vosemnadtsat devyatnadtsat',
    tens: 'dvadtsat|dvadcat tridtsat|tridcat sorok pyatdesyat shestdesyat semdesyat vosemdesyat devyanosto',
    hundreds: 'sto dvesti trista chetyresta pyatsot shestsot semsot vosemsot devyatsot',
    fillers: 'i potom tire tochka',
  }),
  said({
    id: 'uk',
    units:
      'нуль|нулик|ноль один|одна|одиничка два|дві|двійка три|трійка чотири|четвірка пять|пятірка шість|шістка сім|сімка вісім|вісімка девять|девятка',
    teens:
      'десять одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять',
    tens: 'двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто',
    hundreds: 'сто двісті триста чотириста пятсот шістсот сімсот вісімсот девятсот',
    plus: 'плюс',
    twice: 'двічі',
    thrice: 'тричі',
    fillers: 'і та потім тире крапка',
  }),
  said({
    id: 'be',
    units: 'нуль адзін|адна два|дзве тры чатыры пяць шэсць сем восем дзевяць',
    teens:
      'дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць сямнаццаць васямнаццаць дзевятнаццаць',
    tens: 'дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста',
    plus: 'плюс',
    fillers: 'і потым',
  }),
  said({
    id: 'cs', // and Slovak
    units:
      'nula|nulka|nulička jedna|jeden|jedno|jednička|jednotka dva|dve|dvojka tri|tři|trojka čtyři|štyri|čtyřka|štvorka pět|päť|pětka|päťka šest|šesť|šestka sedm|sedem|sedmička osm|osem|osmička devět|deväť|devítka|deviatka',
    teens:
      'deset|desať jedenáct|jedenásť dvanáct|dvanásť třináct|trinásť čtrnáct|štrnásť patnáct|pätnásť šestnáct|šestnásť sedmnáct|sedemnásť osmnáct|osemnásť devatenáct|devätnásť',
    tens: 'dvacet|dvadsať třicet|tridsať čtyřicet|štyridsať padesát|päťdesiat šedesát|šesťdesiat sedmdesát|sedemdesiat osmdesát|osemdesiat devadesát|deväťdesiat',
    hundreds:
      'sto dvěstě|dvesto třista|tristo čtyřista|štyristo pětset|päťsto šestset|šesťsto sedmset|sedemsto osmset|osemsto devětset|deväťsto',
    compound: (unit, ten) => [ten + unit, `${unit}a${ten}`],
    twice: 'dvakrát dvojitá dvojité',
    thrice: 'třikrát trikrát trojitá',
    fillers: 'a pak pomlčka tečka',
  }),
  said({
    id: 'hr', // and Serbian, Bosnian, Bulgarian in Latin letters
    units:
      'nula|nulica jedan|jedna|jedinica|edno dva|dve|dvije|dvojka tri|trojka četiri|chetiri|četvorka pet|petica|petka šest|shest|šestica sedam|sedmica osam|osmica devet|devetka',
    teens: 'deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
    tens: 'dvadeset|dvaest trideset|triest četrdeset pedeset šezdeset sedamdeset osamdeset devedeset',
    hundreds:
      'sto dvjesto|dvesta|dvjesta tristo|trista četiristo petsto šesto|šeststo sedamsto osamsto devetsto',
    compound: (unit, ten) => [ten + unit, `${ten}i${unit}`],
    twice: 'duplo dupla dvaput',
    thrice: 'triput tripla',
    fillers: 'i pa crtica tačka točka',
  }),
  said({
    id: 'sl',
    units:
      'nič|nula ena|enka|eden dve|dva|dvojka tri|trije|trojka štiri|štirica pet|petica šest|šestica sedem|sedmica osem|osmica devet|devetka',
    teens: 'deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst',
    tens: 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset',
    compound: (unit, ten) => [`${unit}in${ten}`],
    twice: 'dvakrat dvojna',
    fillers: 'in potem pika',
  }),
  said({
    id: 'bg', // and Serbian, Macedonian in Cyrillic letters
    units:
      'нула един|едно|една|еден|един|један|једна|единица две|два|двије|двойка три|тройка четири|четворка пет|петица|петорка шест|шестица седем|седам|седум|седмица осем|осам|осум|осмица девет|деветка',
    teens:
      'десет единадесет|единайсет|једанаест дванадесет|дванайсет|дванаест тринадесет|тринайсет|тринаест четиринадесет|четиринайсет|четрнаест петнадесет|петнайсет|петнаест шестнадесет|шестнайсет|шеснаест седемнадесет|седемнайсет|седамнаест осемнадесет|осемнайсет|осамнаест деветнадесет|деветнайсет|деветнаест',
    tens: 'двадесет|двайсет тридесет|трийсет четиридесет|четирийсет|четрдесет петдесет|педесет шестдесет|шейсет|шездесет седемдесет|седамдесет осемдесет|осамдесет деветдесет|деведесет',
    hundreds: 'сто двеста триста|тристо четиристотин петстотин шестстотин седемстотин осемстотин деветстотин',
    plus: 'плюс плус',
    twice: 'двойно двапъти дупло',
    fillers: 'и после тире точка',
  }),
  said({
    id: 'hu',
    units:
      'nulla|zéró|nullás egy|egyes kettő|két|kettes három|hármas négy|négyes öt|ötös hat|hatos hét|hetes nyolc|nyolcas kilenc|kilences',
    teens:
      'tíz tizenegy tizenkettő|tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
    tens: 'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
    hundreds: 'száz|egyszáz kétszáz|kettőszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz',
    compound: (unit, ten) => [ten === 'húsz' ? `huszon${unit}` : ten + unit],
    plus: 'plusz',
    twice: 'dupla kétszer',
    thrice: 'tripla háromszor',
    fillers: 'és aztán kötőjel pont',
  }),
  said({
    id: 'el',
    units:
      'μηδέν|μηδενικό ένα|ένας|άσος δύο|δυο|δυάρι τρία|τρεις|τριάρι τέσσερα|τέσσερις|τεσσάρι πέντε|πεντάρι έξι|εξάρι επτά|εφτά οκτώ|οχτώ εννέα|εννιά',
    teens:
      'δέκα έντεκα|ένδεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι|δεκάξι δεκαεπτά|δεκαεφτά δεκαοκτώ|δεκαοχτώ δεκαεννέα|δεκαεννιά',
    tens: 'είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
    hundreds:
      'εκατό|εκατόν διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια|εφτακόσια οκτακόσια|οχτακόσια εννιακόσια',
    plus: 'συν',
    twice: 'διπλό',
    thrice: 'τριπλό',
    fillers: 'και μετά παύλα τελεία',
  }),
  said({
    id: 'el-Latn',
    units:
      'miden|mhden ena|enas dio|dyo|duo tria|treis tessera|tesera pente exi|eksi epta|efta okto|oxto|ohto ennea|ennia|enia',
    teens: 'deka enteka dodeka dekatria dekatessera dekapente dekaexi dekaepta dekaokto dekaennea',
    tens: 'eikosi|ikosi trianta saranta peninta exinta|eksinta evdominta ogdonta eneninta',
  }),
  said({ id: 'af', units: 'nul een twee drie vier vyf ses sewe agt nege', fillers: 'en streep punt' }),
  said({ id: 'ca', units: 'zero un|u dos|dues tres quatre cinc sis set vuit nou', fillers: 'i guió punt' }),
  said({
    id: 'gl',
    units: 'cero un|unha dous|dúas tres catro cinco seis sete oito nove',
    fillers: 'e punto',
  }),
  said({
    id: 'sq',
    units:
      'zero një|nje dy tre|tri katër|kater pesë|pese gjashtë|gjashte shtatë|shtate tetë|tete nëntë|nente',
    fillers: 'dhe pastaj',
  }),
  said({
    id: 'lt',
    units: 'nulis vienas|viens du|dvi trys keturi penki šeši septyni aštuoni devyni',
    fillers: 'ir tada',
  }),
  said({
    id: 'lv',
    units: 'nulle viens divi trīs četri pieci seši septiņi astoņi deviņi',
    fillers: 'un tad',
  }),
  said({ id: 'et', units: 'null üks kaks kolm neli viis kuus seitse kaheksa üheksa', fillers: 'ja siis' }),
  said({
    id: 'is',
    units: 'núll einn|eitt tveir|tvö þrír|þrjú fjórir|fjögur fimm sex sjö átta níu',
    fillers: 'og',
  }),
];
