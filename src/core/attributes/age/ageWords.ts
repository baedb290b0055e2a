// Words around stated ages, in the eight languages of the lexicons and some neighbours; folded as tokens are.
import { rolesOf } from '../../text/heldWords';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After a number, these say years of age by themselves. */
export const ageUnits = words(`
  yo yearold yearsold yrold jahrig jahrige jahriger jahriges jahrigen tuoi 岁 歲 eves vuotias yasinda anitos anisori
`);

/** After a number, these say years: of age, of experience, of a lease. */
export const yearUnits = words(`
  years year yrs yr jahre jahren jahr anos ano ani ans anni lat lata let lety jaar ar vuotta yas лет года год років роки
`);

/** After years, these say that they are of age. */
export const oldWords = words('old alt jung young edad age varsta alta tineri jong gammel gammal starych');

/** Before a number, these say that it is an age. */
export const ageLabels = words(
  'age aged ages alter edad varsta tuoi eta idade leeftijd wiek vek возраст вік yas',
);

/** Before a number, with the words "I am" they end on; a number after them is an age unless a measure follows. */
export const selfWords = words('im am bin tengo tiene turned i');
/** "she is 15", "girl is 22". */
export const otherWords = words('is was ist tiene are s');

/** Near years, these say that they are not of age. */
export const otherYears = words(`
  experience experienced exp ago business practice practicing licensed licence license warranty since serving married
  together anniversary lease sentence prison jail established industry running career lived living been open opened worked working spent past last next stay stayed
  erfahrung berufserfahrung jahrelang vor seit garantie betrieb tatig
  experiencia hace desde garantia garantizado casados experienta vechime garantie
  nghiem kinh 经 經 验
`);

/** Before a number, these make it a limit for clients or a rule, no stated age. */
export const limits = words(`
  over above below under least min minimum from than must ab uber unter mindestens mayores mayor menores menor mas
  menos peste sub minim tren duoi du chua
`);
/** After a number and "and" or "or", these do. */
export const limitsAfter = words('over up older above plus mas older younger alter alteren darüber');

/** After "year old" these say that it is a thing. */
export const oldThings = words(`
  whisky whiskey scotch wine rum brandy building house home car dog cat company business brand spa salon parlor shop
  phone laptop account carpet bottle tree bike horse firma haus auto hund edificio
`);

/** Before a number these say that it belongs to the writer's family. */
export const familyWords = words('my our mein meine meinen meiner mi mis nuestro nuestra mon ma meu minha');

/** After a bare number these make it a measure, a time, an address, an ordinal. */
export const measures = words(`
  min mins minute minutes minuten minutos minute m km miles mile mi hour hours hr hrs h std stunden horas ore week weeks
  woche wochen semanas day days tage dias zile month months monate meses luni inch inches in feet ft foot lb lbs kg kilo
  kilos pounds cm mm percent dollars dollar usd eur euro euros gbp quid bucks roses kisses st nd rd th am pm uhr block
  blocks west north south east street bezirk stock jahrhundert arrondissement etage floor pics photos fotos bilder poze
  times mal veces people girls cups size gb mb g gr st stops bestatten reviews stars phut gio tieng lan 分 小 个 個 天 次 号 號
  点 點 元 块 塊 万 月 日 年 分钟 시 시간 분 만원 명 층 번 c b d dd percentage mph acres rooms bedrooms degrees
  on out of to visits clients customers friends sisters kids children siblings sqm
`);

/** Words that begin with a capital before a bracketed number and are no name. */
export const notNames = words(`
  room page chapter figure table part section size no number nr zimmer seite kapitel teil suite unit apt level phase step
  article art week day route line bus exit gate floor january february march april may june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday januar februar marz mai juni juli oktober
  dezember total photos pics reviews comments views likes posts replies items call text tel phone from open open until
  only new hours height weight bust waist hips dress shoe version windows iphone the in
`);

/** "looks about 16", "sieht aus wie 16", "parece de 16". */
export const lookWords = words(
  'look looks looked looking seems seemed appears appeared sieht sah wirkt wirkte parece parecia arata parea',
);
/** May stand between those and the number. */
export const lookFillers = words(`
  like about around maybe only barely to be at most roughly approximately no not older more than was were is are she they
  someone aus wie etwa ca hochstens vielleicht nicht alter als de unos mas tener como a avea vreo cam ca de maxim
`);

// What a word beside a number may do for an age, one bit each.
export const BEHIND = 1;
export const BEFORE = 2;
export const LOOKS = 4;

/**
 * By word: nothing makes a number an age but one of these, a word in Thai or Korean letters, or a name with a comma or
 * a bracket before it. One look tells most numbers from ages.
 */
export const ageRoles = rolesOf([
  [BEHIND, [...ageUnits, ...yearUnits, 'de', 'y', 'j', 's']],
  [BEFORE, [...ageLabels, ...selfWords, ...otherWords, 'm', '龄', '齡', 'anfang', 'mitte', 'ende']],
  [LOOKS, [...lookWords, 'older', 'alter', 'edad']],
]);
