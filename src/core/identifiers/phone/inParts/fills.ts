// What may stand between the groups of a number and means nothing there: "call", "baby", "(kein WhatsApp)", "-only text-",
// "xx", a name.
import { roleAt, rolesOf } from '../../../text/heldWords';
import { foldWord } from '../../../text/tokens';
import { unitAt } from '../../../text/unitAt';
import type { PreparedText } from '../../extractor';
import { fillerWords } from '../cueWords';
import { phoneWords } from '../labelWords';
import { is } from '../wordClasses';
import { saidBy } from '../wordRoles';

/** How sure it is that a number goes on behind it. */
export type Fill =
  | 'sure'
  /** Only where a call is asked for, and no side is a number by itself. */
  | 'announced';

const MAX_WORDS = 3; // between two groups
const MAX_ASIDE = 5; // words in brackets, or between two hyphens
const MAX_ASIDE_LENGTH = 32;
const MIN_NAME = 3;
const MAX_NAME = 12;

const fills = 1;
/** Who is called, when, and how one is asked. */
const others = (
  'me us now today tonight please pls mich uns an jetzt sofort gleich heute dich bitte moi nous maintenant vite ya ahora hoy mi ci subito ora adesso ' +
  'agora ja hoje teraz juz dzis acum ma acuma сейчас мне нам hemen simdi beni bana ngay nhe toi llamame llamanos chiamami ring txt'
).split(' ');
const goesOn = 2;
const thens =
  'then next dann danach luego despues puis ensuite poi dopo depois apoi potem потом затем sonra roi'.split(
    ' ',
  );
const joins = 4;
/** Words that list as well as they join. */
const ands = (
  'and und y et e si i и й та ve och og ja és és meg en a αi και lalu dan و ו & plus más piu mais ' +
  'followed by gefolgt von weiter mit seguido seguida de suivi par suivie seguito da urmat ещё еще ardindan devaminda följt av fulgt efterföljt gevolgd door ' +
  'nasledovane nasleduje aztán majd követi sedan därefter derefter så pak potom poté nato zatim затим після далі після след ' +
  'continues continua weiter gehts dalej dále vervolgens daarna sitten μετά μετα akolouthei diikuti kemudian'
).split(' ');
const roles = rolesOf([
  [fills, [...fillerWords, ...phoneWords, ...others, ...thens].map(foldWord)],
  [goesOn, thens],
  [joins, ands.map(foldWord)],
]);

/** Whether a word says that more of a number follows. */
export const saysThen = ({ table }: PreparedText, at: number): boolean =>
  (roleAt(roles, table.numbers, at) & goesOn) !== 0;

/** A quick look at what stands between two figures: most words there are neither fillers nor an aside. */
export function mayFill(
  { text, table }: Pick<PreparedText, 'table' | 'text'>,
  left: number,
  right: number,
): boolean {
  const words = right - left - 1;
  if (words === 0 || words > MAX_ASIDE) return false;
  const start = table.ends[left] ?? 0;
  if ((table.starts[right] ?? 0) - start > MAX_ASIDE_LENGTH) return false;
  if (words === 1 || (roleAt(roles, table.numbers, left + 1) & (fills | joins)) !== 0) return true;
  return mayOpen(text, start);
}

/** What stands between two figures, if it fills. */
export function fillBetween(prepared: PreparedText, left: number, right: number): Fill | undefined {
  if (!mayFill(prepared, left, right)) return undefined;
  const words = right - left - 1;
  const { text, table } = prepared;
  const start = table.ends[left] ?? 0;
  const end = table.starts[right] ?? 0;
  const before = text.slice(start, table.starts[left + 1]);
  const behind = text.slice(table.ends[right - 1], end);
  if (words <= MAX_WORDS && between.test(before) && between.test(behind)) {
    const fill = fillOfWords(prepared, left, right);
    if (fill !== undefined) return fill;
    if (words === 1 && before === ' ' && behind === ' ' && isName(prepared, left + 1)) return 'announced';
  }
  if (words === 1 && before === '' && behind === '')
    return isKiss(table.words[left + 1]) ? 'sure' : undefined;
  return mayBeAside(before, behind) && aside.test(text.slice(start, end)) ? 'sure' : undefined;
}

const between = /^(?: ?[-.,_*~/] ?| )$/;
const aside =
  /^ ?(?:\([^()\n\d]{1,28}\)|\[[^[\]\n\d]{1,28}\]|\{[^{}\n\d]{1,28}\}|\*[^*\n\d]{1,28}\*|([-–—_~/|.=:+])\1?[^\n\d.:;!?]{2,28}\1{1,2}) ?$/;

const SPACE = 32;
const FIRST_LETTER = 65;

/** Whether an aside may open behind a figure: another sign than a letter, right there or behind a space. */
function mayOpen(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  const opener = unit === SPACE ? unitAt(text, at + 1) : unit;
  return opener !== SPACE && (opener < FIRST_LETTER || opener > LAST_LETTER || (opener > 90 && opener < 97));
}

const LAST_LETTER = 122;

/** A quick look: the signs that open and close an aside. */
const mayBeAside = (before: string, behind: string): boolean => before.trim() !== '' && behind.trim() !== '';

function fillOfWords(prepared: PreparedText, left: number, right: number): Fill | undefined {
  const { table, text } = prepared;
  let isSure = true;
  for (let at = left + 1; at < right; at += 1) {
    const role = roleAt(roles, table.numbers, at);
    if ((role & (fills | joins)) === 0) return undefined;
    isSure &&= (role & fills) !== 0;
    if (at > left + 1 && !/^[ '’.-]$/.test(text.slice(table.ends[at - 1], table.starts[at])))
      return undefined;
  }
  return isSure ? 'sure' : 'announced';
}

/** "xx", "xoxo" tied to the figures on both sides. */
const isKiss = (word: string | undefined): boolean => /^(?:x{2,4}|xoxo|oxox)$/.test(word ?? '');

/** A word with a capital that says nothing of figures: "0171 Ines 3920029". */
function isName({ text, table }: PreparedText, at: number): boolean {
  const written = text.slice(table.starts[at], table.ends[at]);
  return (
    written.length >= MIN_NAME &&
    written.length <= MAX_NAME &&
    capitalised.test(written) &&
    saidBy(table.numbers[at] ?? 0) === 0 &&
    ((table.notes[at] ?? 0) & is.numberWord) === 0 &&
    !counted.has(table.words[at] ?? '')
  );
}

const capitalised = /^\p{Lu}\p{Ll}+$/u;

/** Nouns before or behind figures of their own. */
const counted: ReadonlySet<string> = new Set(
  (
    'or oder ou lub albo sau или veya nebo vagy eller tai until bis hasta jusqu fino ate до kadar do ' +
    'zimmer etage stock haus tur platz alter groesse große preis raum halle tor gleis zug flug bus ' +
    'chambre etage porte salle habitacion piso puerta planta sala camera piano stanza quarto andar porta ' +
    'pokoj pietro mieszkanie комната этаж квартира офис дом oda kat daire szoba emelet ajto patro byt rum vaning lagenhet ' +
    'kamer verdieping room floor flat suite level house lot block office desk gate ' +
    'january february march april may june july august september october november december ' +
    'januar februar marz april mai juni juli august september oktober november dezember'
  )
    .split(' ')
    .map(foldWord),
);
