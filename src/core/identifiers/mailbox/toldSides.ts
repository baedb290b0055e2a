// Mailboxes whose sides are told by the name of the at sign between them: "jane, und nach dem Klammeraffen kommt
// example.org", "prima della chiocciola jane, dopo example.net", "przed małpą jane, po małpie example.com".
import { tableOf } from '../../text/heldWords';
import { foldWord, type TokenTable } from '../../text/tokens';
import { isCommonWord, isProseWord } from '../commonWords';
import { mailHostAt, type MailHost } from '../emailParts';
import { isMadeOfTwo } from '../inventedWords';
import { backOver, isLocalAt } from '../web/characters';

export interface ToldSides {
  readonly local: { readonly start: number; readonly value: string; readonly hasSpelledDot: boolean };
  readonly host: MailHost;
  readonly start: number;
  readonly end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** The at sign as languages with cases decline it; a preposition stands before. */
export const declinedAts: readonly string[] = [
  ...words(
    'małpie małpą małpy małpką małpce klammeraffen собаки собакой собаке собачки собачкой zavináčem zavináče zavináči snabelan apenstaartje arroba chiocciola arobase arond kukac kukacjel равлика равликом',
  ),
];

const after = words(
  'after behind following nach hinter después despues tras detrás apres après derrière dopo dietro depois após po za după dupa după на после за na efter achter jälkeen',
);
const before = words(
  'before vor antes delante avant devant prima davanti przed înainte inainte до перед před pred före innan voor ennen preceding',
);
/** Words that stand behind the sign instead. */
const postpositions: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['utan', 'after'],
  ['mogott', 'after'],
  ['elott', 'before'],
  ['sonra', 'after'],
  ['sonrasi', 'after'],
  ['once', 'before'],
  ['oncesi', 'before'],
  ['뒤', 'after'],
  ['뒤에', 'after'],
  ['앞', 'before'],
  ['앞에', 'before'],
]);
/** Between the preposition and the sign. */
const articles = words(
  'the that a dem den das der la las el de della del dell dello l il lo o a do da znakiem znaku символа знака znak het sign',
);
const isAfter = tableOf(after);
const isBefore = tableOf(before);
const isArticle = tableOf(articles);
const isNoun = tableOf(words('sign symbol zeichen işareti işaretinden işaretinin'));
const isPostposition = tableOf(postpositions.keys());

const joining =
  'and|und|y|et|e|i|a|и|та|și|si|ve|en|och|és|og|ja|then|dann|danach|luego|después|puis|ensuite|poi|depois|potem|потом|затем|apoi|sonra|dan|sedan|aztán|majd|pak|after(?:wards)?|and behind it|behind it|behind|utána pedig|utána|following|nach|dahinter|detrás|dopo|dietro|après|après ça|derrière|po|za|după|после|за|efter|achter|daarna';
const copula =
  "it|it's|is|comes|goes|stands|follows|put|the|ist|kommt|steht|folgt|es|va|viene|sigue|est|vient|suit|c'est|è|segue|é|vem|jest|stoi|idzie|to|este|vine|urmează|идет|идёт|стоит|будет|это|gelir|gelen|komt|is|volgt|staat|jön|áll|je|přijde|följer|kommer|står|host|domain|anbieter|dominio|domaine|domena|домен";
const joinBefore = new RegExp(`(?:[ ,;.–-]{1,3}(?:${joining}))? {0,2}[,;–(-]? {0,2}$`, 'iu');
const leadIn = new RegExp(`(?:[ :=,–>-]|(?:${copula})(?![\\p{L}]))+`, 'iuy');
const name = /[a-z0-9][a-z0-9._+-]{2,39}/iy;
const between = new RegExp(`[ ,;–-]{1,3}(?:(?:${joining})[ ,:]{1,2}){1,3}`, 'iuy');
const MAX_LEAD_IN = 24;

/**
 * The mailbox one of whose sides is told around a name of the at sign.
 *
 * @param place - in `table`, of that name.
 */
export function mailboxOfSides(text: string, table: TokenTable, place: number): ToldSides | undefined {
  const side = sideAt(table, place);
  if (side === undefined) return undefined;
  return side.kind === 'after' ? hostBehind(text, side) : nameBehind(text, side);
}

const leadOfSign = /(?:^|[^\p{L}])([\p{L}\p{M}]{2,9})(?: [\p{L}\p{M}'’]{1,7}){0,2} $/u;

/** The same around the sign itself: "jane, and after the @ example.org". */
export function mailboxAfterSign(text: string, at: number): ToldSides | undefined {
  const lead = leadOfSign.exec(text.slice(Math.max(0, at - MAX_LEAD_IN), at));
  if (lead === null || text[at + 1] !== ' ') return undefined;
  const [first = '', ...others] = (lead[0].match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
  if (!after.has(first) || !others.every((word) => articles.has(word))) return undefined;
  return hostBehind(text, { kind: 'after', start: at - lead[0].trimStart().length, end: at + 1 });
}

interface Side {
  readonly kind: 'before' | 'after';
  /** Of the words that say so. */
  readonly start: number;
  readonly end: number;
}

const MAX_ARTICLES = 2;

function sideAt({ starts, ends, numbers, words: folded }: TokenTable, place: number): Side | undefined {
  // "the at sign", "et işaretinden"
  const next = isNoun[numbers[place + 1] ?? 0] === 1 ? place + 2 : place + 1;
  const end = ends[next - 1] ?? 0;
  const behind =
    (starts[next] ?? 0) - end > 1 || isPostposition[numbers[next] ?? 0] !== 1
      ? undefined
      : postpositions.get(folded[next] ?? '');
  if (behind !== undefined) return { kind: behind, start: starts[place] ?? 0, end: ends[next] ?? end };
  for (let step = 1; step <= MAX_ARTICLES + 1; step += 1) {
    const at = place - step;
    if (at < 0 || (starts[at + 1] ?? 0) - (ends[at] ?? 0) > 1) return undefined;
    const number = numbers[at] ?? 0;
    const kind = isAfter[number] === 1 ? 'after' : isBefore[number] === 1 ? 'before' : undefined;
    if (kind !== undefined) return { kind, start: starts[at] ?? 0, end };
    if (isArticle[number] !== 1) return undefined;
  }
  return undefined;
}

/** "…, and after the at comes example.org": the name stands before. */
function hostBehind(text: string, { start, end }: Side): ToldSides | undefined {
  const host = hostAt(text, end);
  if (host === undefined) return undefined;
  const lead = text.slice(Math.max(0, start - MAX_LEAD_IN), start);
  const nameEnd = start - (joinBefore.exec(lead)?.[0].length ?? 0);
  const from = backOver(text, nameEnd, isLocalAt, { max: 40, floor: 0 });
  return told({ start: from, value: text.slice(from, nameEnd) }, host);
}

/** "before the at jane, after it example.org" */
function nameBehind(text: string, { start, end }: Side): ToldSides | undefined {
  leadIn.lastIndex = end;
  const from = leadIn.test(text) ? leadIn.lastIndex : end;
  if (from - end > MAX_LEAD_IN) return undefined;
  name.lastIndex = from;
  const value = name.exec(text)?.[0].replace(/[.+-]+$/, '');
  if (value === undefined) return undefined;
  between.lastIndex = from + value.length;
  if (!between.test(text)) return undefined;
  const host = hostAt(text, pastSign(text, between.lastIndex));
  const found = host && told({ start: from, value }, host);
  return found && { ...found, start };
}

const signBehind = /(?:(?:the|dem|den|la|el|de la|della|l['’]|o|a|do) ?)?(?:@|at|[\p{L}]{3,14})(?= )/iuy;
/** "po małpie example.com": the sign is named once more. */
function pastSign(text: string, at: number): number {
  signBehind.lastIndex = at;
  const said = signBehind.exec(text)?.[0];
  if (said === undefined) return at;
  const word = foldWord(said.replace(/^.*[ '’]/u, ''));
  return word === 'at' || word === '@' || declined.has(word) ? signBehind.lastIndex : at;
}
const declined = new Set(declinedAts);

function hostAt(text: string, at: number): MailHost | undefined {
  leadIn.lastIndex = at;
  const from = leadIn.test(text) && leadIn.lastIndex - at <= MAX_LEAD_IN ? leadIn.lastIndex : at;
  const host = mailHostAt(text, from);
  return host === undefined || host.isIncomplete || /[/@:]/.test(text[host.end] ?? ' ') ? undefined : host;
}

function told(
  { start, value }: { readonly start: number; readonly value: string },
  host: MailHost,
): ToldSides | undefined {
  const trimmed = value.replace(/^[.'+-]+/, '');
  const small = trimmed.toLowerCase();
  if (!/^[a-z0-9]/i.test(trimmed) || !/[a-z]/i.test(trimmed) || trimmed.length < 3) return undefined;
  const isName = /[\d_.-]/.test(trimmed) || isMadeOfTwo(small);
  if (!isName && (isCommonWord(small) || isProseWord(small))) return undefined;
  const from = start + value.length - trimmed.length;
  const local = { start: from, value: trimmed, hasSpelledDot: false };
  return { local, host, start: Math.min(from, host.end), end: host.end };
}
