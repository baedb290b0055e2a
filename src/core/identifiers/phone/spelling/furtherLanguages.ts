// How people say digits in further languages, in their own script and as they are typed in Latin letters; sources in
// languages.ts. Words of everyday speech elsewhere ("to", "do", "teen") are sounds here: digits only among others.
import { none, words, type SpellingLanguage } from './spellingLanguage';

interface Digits {
  readonly id: string;
  /** Words of 0 to 9. */
  readonly units: string;
  readonly teens?: string;
  readonly tens?: string;
  readonly hundreds?: string;
  readonly sounds?: Readonly<Record<string, string>>;
  readonly fillers?: string;
  readonly twice?: string;
  readonly thrice?: string;
}

/** Words of everyday speech in languages that more adverts are written in: sounds, and no number by themselves. */
const everyday: ReadonlySet<string> = new Set(
  words(
    'en to tre fire sex ni ti et du dy un nou set sis u hat het ot pet sat san go shi rei maru nne tano isa pito walo sim ' +
      'tin sem raz exi duo dio ena enas is kolm cis vuit shest nao aat aik pach dve tri zero',
  ),
);

const said = ({
  id,
  units,
  teens,
  tens,
  hundreds,
  sounds,
  fillers,
  twice,
  thrice,
}: Digits): SpellingLanguage => ({
  id,
  units: words(units).map((unit) =>
    variantsOf(unit)
      .filter((word) => !everyday.has(word))
      .join('|'),
  ),
  teens: teens === undefined ? none : words(teens),
  tens: tens === undefined ? none : words(tens),
  ...(hundreds !== undefined && { hundreds: words(hundreds), addsToHundreds: true }),
  plus: words('plus'),
  twice: twice === undefined ? none : words(twice),
  thrice: thrice === undefined ? none : words(thrice),
  fillers: fillers === undefined ? none : words(fillers),
  soundAlikes: { ...soundsOf(words(units)), ...sounds },
});

const variantsOf = (unit: string): readonly string[] => unit.split('|');

function soundsOf(units: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    units.flatMap((unit, digit) =>
      variantsOf(unit)
        .filter((word) => everyday.has(word))
        .map((word) => [word, String(digit)] as const),
    ),
  );
}

export const furtherLanguages: readonly SpellingLanguage[] = [
  said({
    id: 'sv',
    units: 'noll ett|en två tre fyra fem sex sju åtta nio',
    teens: 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    twice: 'dubbel',
    fillers: 'och streck punkt',
  }),
  said({
    id: 'da', // and Norwegian
    units: 'nul|null én|et to tre fire fem seks syv|sju otte|åtte ni',
    teens: 'ti elleve tolv tretten fjorten femten seksten sytten|søtten atten nitten',
    tens: 'tyve|tjue tredive|tretti fyrre|førti halvtreds|femti seksti halvfjerds|sytti åtti halvfems|nitti',
    fillers: 'og bindestreg punktum',
  }),
  said({
    id: 'fi',
    units:
      'nolla yksi|yks kaksi|kaks kolme neljä|nelja viisi|viis kuusi|kuus seitsemän|seiska kahdeksan|kasi yhdeksän|ysi',
    fillers: 'viiva piste',
  }),
  said({
    id: 'id', // and Malay, Filipino
    units:
      'nol|kosong|sifar satu|isa dua|dalawa tiga|tatlo empat|apat lima enam|anim tujuh|pito delapan|lapan|walo sembilan|siyam',
    fillers: 'dan titik strip',
    twice: 'dobel',
  }),
  said({
    id: 'hi-Latn', // and Urdu, Punjabi, Bengali
    units:
      'shunya|sunya|shoonya|sifar ek|aik dui teen|theen char|chaar paanch|panch|pach chhe|chhah|chheh|chey saat|saath aath|aat nau|nao',
    sounds: { do: '2', teen: '3', tin: '3', che: '6', sat: '7', ath: '8' },
    twice: 'double',
    thrice: 'triple',
  }),
  said({
    id: 'ru-Latn', // and Ukrainian in Latin letters
    units:
      'nol|nul|nul odin|adin|raz dva|dve tri chetyre|chetire|chotyry pyat|piat|pjat|piat shest|shist sem|sim vosem|vosim|visim devyat|deviat|devjat',
    teens:
      'desyat|desiat odinnadtsat dvenadtsat trinadtsat chetyrnadtsat pyatnadtsat shestnadtsat semnadtsat vosemnadtsat devyatnadtsat',
    tens: 'dvadtsat|dvadcat tridtsat|tridcat sorok pyatdesyat shestdesyat semdesyat vosemdesyat devyanosto',
    hundreds: 'sto dvesti trista chetyresta pyatsot shestsot semsot vosemsot devyatsot',
    fillers: 'i potom tire tochka',
  }),
  said({
    id: 'uk',
    units: 'нуль один|одна два|дві три чотири пять шість сім вісім девять',
    teens:
      'десять одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять',
    tens: 'двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто',
    hundreds: 'сто двісті триста чотириста пятсот шістсот сімсот вісімсот девятсот',
    fillers: 'і та потім тире крапка',
  }),
  said({
    id: 'cs', // and Slovak
    units:
      'nula jedna|jeden|jedno dva|dve tri|tři čtyři|štyri pět|päť šest|šesť sedm|sedem osm|osem devět|deväť',
    teens:
      'deset|desať jedenáct|jedenásť dvanáct|dvanásť třináct|trinásť čtrnáct|štrnásť patnáct|pätnásť šestnáct|šestnásť sedmnáct|sedemnásť osmnáct|osemnásť devatenáct|devätnásť',
    tens: 'dvacet|dvadsať třicet|tridsať čtyřicet|štyridsať padesát|päťdesiat šedesát|šesťdesiat sedmdesát|sedemdesiat osmdesát|osemdesiat devadesát|deväťdesiat',
    hundreds:
      'sto dvěstě|dvesto třista|tristo čtyřista|štyristo pětset|päťsto šestset|šesťsto sedmset|sedemsto osmset|osemsto devětset|deväťsto',
    fillers: 'a pak pomlčka tečka',
  }),
  said({
    id: 'hr', // and Serbian, Bosnian, Slovene in Latin letters
    units:
      'nula|nič jedan|jedna|ena dva|dve|dvije tri|trije četiri|štiri pet šest sedam|sedem osam|osem devet',
    teens: 'deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
    tens: 'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset',
    fillers: 'i crtica tačka točka',
  }),
  said({
    id: 'bg', // and Serbian in Cyrillic letters
    units:
      'нула един|едно|една|један|једна две|два|двије три четири|четири пет шест|шест седем|седам осем|осам девет',
    fillers: 'и после тире точка',
  }),
  said({
    id: 'hu',
    units: 'nulla egy kettő|két három négy öt hat hét nyolc kilenc',
    fillers: 'és kötőjel pont',
  }),
  said({
    id: 'el',
    units: 'μηδέν ένα|ένας δύο|δυο τρία|τρεις τέσσερα|τέσσερις πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά',
    fillers: 'και παύλα τελεία',
  }),
  said({
    id: 'el-Latn',
    units:
      'miden|mhden ena|enas dio|dyo|duo tria|treis tessera|tesera pente exi|eksi epta|efta okto|oxto|ohto ennea|ennia|enia',
  }),
  said({ id: 'fa', units: 'صفر یک دو سه چهار پنج شش هفت هشت نه' }),
  said({
    id: 'he',
    units: 'אפס אחת|אחד שתיים|שניים שלוש|שלושה ארבע|ארבעה חמש|חמישה שש|שישה שבע|שבעה שמונה תשע|תשעה',
  }),
  said({
    id: 'ar-Latn',
    units:
      'sifr|sefr|cifr wahed|wahid|wa7ed etnen|itnen|ithnan|tnen|jouj talata|tlata|thalatha arbaa|arba|arbea khamsa|khmsa sitta|setta sabaa|sabea|sebaa tamanya|thamaniya|tmenya tesaa|tisaa|tesaoud',
  }),
  said({
    id: 'ja-Latn',
    units: 'zero|rei|maru ichi ni san yon|shi go roku nana|shichi hachi kyuu|kyu',
  }),
  said({
    id: 'ja',
    units:
      'ゼロ|れい|まる|ぜろ|マル いち|イチ にー|ニー さん|サン よん|ヨン ごー|ゴー ろく|ロク なな|ナナ はち|ハチ きゅう|キュウ',
    fillers: 'の ノ',
  }),
  said({ id: 'sw', units: 'sifuri moja mbili tatu nne tano sita saba nane tisa' }),
  said({ id: 'af', units: 'nul een twee drie vier vyf ses sewe agt nege', fillers: 'en streep punt' }),
  said({ id: 'ca', units: 'zero un|u dos|dues tres quatre cinc sis set vuit nou', fillers: 'i guió punt' }),
  said({
    id: 'sq',
    units:
      'zero një|nje dy tre|tri katër|kater pesë|pese gjashtë|gjashte shtatë|shtate tetë|tete nëntë|nente',
  }),
  said({
    id: 'lt',
    units: 'nulis vienas du|dvi trys keturi penki šeši septyni aštuoni devyni',
  }),
  said({
    id: 'lv',
    units: 'nulle viens divi trīs četri pieci seši septiņi astoņi deviņi',
  }),
  said({
    id: 'et',
    units: 'null üks kaks kolm neli viis kuus seitse kaheksa üheksa',
  }),
];
