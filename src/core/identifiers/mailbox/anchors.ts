// Where a mailbox may be that the plain reader did not read: a sign of one with something of a host near behind it.
import type { Span } from '../../brand';
import { numberOf } from '../../text/heldWords';
import type { Token } from '../../text/tokens';
import { emailProviders, spokenProviders } from '../emailProviders';
import { plainEndings } from '../web/hostReader';
import { isWordAt } from '../web/characters';
import { dotNames } from '../web/signWords';
import { apartFrom, merged } from '../web/spans';
import { codedSignAt } from './signTable';

const providerNames = emailProviders.flatMap(({ hosts }) =>
  hosts.map((host) => host.slice(0, host.indexOf('.'))),
);
/** Words that only hosts and their dots have: what must follow a sign that is a word of sentences too. */
const hostWords = new Set([...plainEndings, ...spokenProviders.keys(), ...dotNames.keys(), ...providerNames]);
hostWords.delete('live');
hostWords.delete('point');
hostWords.delete('period');
const isHostWord = new Uint8Array(Math.max(...[...hostWords].map(numberOf)) + 1);
for (const word of hostWords) isHostWord[numberOf(word)] = 1;

const REACH_TOKENS = 10;
const MIN_GLUED_LETTERS = 11; // "atgmailcom" and the last letter of a name
const glued =
  /(?:at|AT)(?:[a-z]{0,8}mail|yahoo|outlook|icloud|proton|gmx|web|yandex)(?:dot|d0t|punkt|punto|com|net|de)|[a-z](?:dot|d0t)(?:com|net|org|co|de)/i;

export interface AnchorText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Places in `tokens` of the names of the at sign. */
  readonly atWords: readonly number[];
  /** Mailboxes that were read already. */
  readonly known: readonly Span[];
}

/** Places of signs worth a closer look, in order. */
export function anchorsOf({ text, tokens, atWords, known }: AnchorText): readonly number[] {
  const anchors: number[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) anchors.push(at);
  for (const code of ['&', '%', '\\'])
    for (let at = text.indexOf(code); at !== -1; at = text.indexOf(code, at + 1))
      if (codedSignAt(text, at)?.sign === '@') anchors.push(at);
  for (const place of atWords)
    if (isEnclosed(text, tokens[place] as Token) || hasHostBehind(tokens, place))
      anchors.push((tokens[place] as Token).start);
  for (const { start, end } of tokens)
    if (end - start >= MIN_GLUED_LETTERS && end - start <= 48 && glued.test(text.slice(start, end)))
      anchors.push(start);
  if (anchors.length === 0) return anchors;
  anchors.sort((left, right) => left - right);
  return apartFrom(
    anchors.map((at) => ({ start: at, end: at + 1 })),
    merged(known),
  ).map(({ start }) => start);
}

/** "(at)", "..at..", "=at=" */
function isEnclosed(text: string, { start, end }: Token): boolean {
  const before = text[start - 1] ?? ' ';
  const behind = text[end] ?? ' ';
  return (
    before !== ' ' &&
    behind !== ' ' &&
    before !== '\n' &&
    behind !== '\n' &&
    !isWordAt(text, start - 1) &&
    !isWordAt(text, end)
  );
}

function hasHostBehind(tokens: readonly Token[], place: number): boolean {
  const last = Math.min(tokens.length - 1, place + REACH_TOKENS);
  for (let at = place + 1; at <= last; at += 1)
    if (isHostWord[(tokens[at] as Token).number] === 1) return true;
  return false;
}
